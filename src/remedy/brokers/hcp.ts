import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const hcp: Broker = {
  name: 'HCP workload identity federation',
  url: 'https://github.com/hashicorp/hcp-auth-action#readme',
  replaces: ['HCP_CLIENT_SECRET', 'HCP_CLIENT_ID'],
  environment: 'hcp',
  workflow: federatedJob(
    'hcp',
    '  - uses: hashicorp/hcp-auth-action@v0',
    `    with: { workload_identity_provider: "${vars('HCP_WORKLOAD_IDENTITY_PROVIDER')}" }`,
  ),
  setup:
    'create a service principal of the project and a workload identity provider with a conditional access statement on the exact subject. The audience is the resource name of the provider.',
  mistakes:
    'a service principal of the organization where one of the project is enough; a condition on the owner alone.',
}
