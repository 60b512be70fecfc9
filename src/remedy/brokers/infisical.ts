import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const infisical: Broker = {
  name: 'Infisical OIDC',
  url: 'https://github.com/Infisical/secrets-action#readme',
  replaces: ['INFISICAL_TOKEN', 'INFISICAL_CLIENT_SECRET', 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET'],
  environment: 'infisical',
  workflow: federatedJob(
    'infisical',
    '  - uses: Infisical/secrets-action@v1',
    '    with:',
    '      method: oidc',
    `      identity-id: ${vars('INFISICAL_IDENTITY_ID')}`,
    `      project-slug: ${vars('INFISICAL_PROJECT')}`,
    '      env-slug: prod',
  ),
  setup:
    'give a machine identity OIDC authentication with the issuer, the exact subject and an audience of its own, and read access to one path. Prefer dynamic secrets: a static model key that is fetched is still static.',
  mistakes: 'the default method of the action is a static client secret; a subject with a wildcard.',
}
