import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const gcp: Broker = {
  name: 'Google Cloud workload identity federation',
  url: 'https://github.com/google-github-actions/auth#readme',
  replaces: ['GOOGLE_APPLICATION_CREDENTIALS_JSON', 'GOOGLE_CREDENTIALS', 'GEMINI_API_KEY', 'GOOGLE_API_KEY'],
  environment: 'gcp',
  workflow: federatedJob(
    'gcp',
    '  - uses: google-github-actions/auth@v3',
    '    with:',
    `      workload_identity_provider: ${vars('GCP_WORKLOAD_IDENTITY_PROVIDER')}`,
    `      project_id: ${vars('GCP_PROJECT_ID')}`,
  ),
  setup:
    'create a workload identity pool and a provider with an attribute condition on `repository_id` and `repository_owner_id`, and grant roles/aiplatform.user (or the one role that is needed) to the principalSet of this repository. Gemini is then called through Vertex AI.',
  mistakes:
    'a provider without an attribute condition trusts all of GitHub; one service account for builds and for the model joins both; the JSON key goes on working until it is deleted.',
  aftercare: 'Disable the leaked key of the service account first, see what breaks, then delete it.',
}
