import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const doppler: Broker = {
  name: 'Doppler OIDC',
  url: 'https://github.com/DopplerHQ/secrets-fetch-action#readme',
  replaces: ['DOPPLER_TOKEN'],
  environment: 'doppler',
  workflow: federatedJob(
    'doppler',
    '  - uses: DopplerHQ/secrets-fetch-action@v2',
    '    with:',
    '      auth-method: oidc',
    `      doppler-identity-id: ${vars('DOPPLER_IDENTITY_ID')}`,
    '      doppler-project: this-project',
    '      doppler-config: ci',
  ),
  setup:
    'make a service account with read access to one config, and an identity of it with the exact subject and audience.',
  mistakes: 'doppler-token kept beside it; a service account for all projects.',
}
