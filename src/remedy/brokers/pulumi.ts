import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const pulumi: Broker = {
  name: 'Pulumi Cloud OIDC',
  url: 'https://github.com/pulumi/auth-actions#readme',
  replaces: ['PULUMI_ACCESS_TOKEN'],
  environment: 'pulumi',
  workflow: federatedJob(
    'pulumi',
    '  - uses: pulumi/auth-actions@v1',
    '    with:',
    `      organization: ${vars('PULUMI_ORGANIZATION')}`,
    '      requested-token-type: urn:pulumi:token-type:access_token:organization',
  ),
  setup:
    'register GitHub as OIDC issuer of the organization with a policy on the exact subject and the audience urn:pulumi:org:ORGANIZATION.',
  mistakes: 'a policy that allows any subject; a personal token type where an organization or team token is enough.',
}
