import { type Broker, federatedJob } from './broker.ts'

export const onepassword: Broker = {
  name: '1Password workload identity',
  url: 'https://github.com/1Password/load-secrets-action',
  replaces: ['OP_SERVICE_ACCOUNT_TOKEN', 'OP_CONNECT_TOKEN'],
  environment: 'onepassword',
  workflow: federatedJob(
    'onepassword',
    '  - uses: 1password/load-secrets-action@v5   # public preview: see its page for the inputs of Workload Identity',
  ),
  setup:
    'configure the workload in 1Password (a public preview, for GitHub Actions only) with access to one vault. Until it is settled: a service account for one vault, read only, with an end date, in the environment of the one job.',
  mistakes: 'OP_SERVICE_ACCOUNT_TOKEN kept beside it; a service account that reads every vault.',
}
