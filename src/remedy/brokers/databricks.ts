import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const databricks: Broker = {
  name: 'Databricks workload identity federation',
  url: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation',
  replaces: ['DATABRICKS_TOKEN', 'DATABRICKS_CLIENT_SECRET'],
  environment: 'databricks',
  workflow: federatedJob(
    'databricks',
    '  - uses: databricks/setup-cli@main',
    '  - run: databricks current-user me',
    '    env:',
    '      DATABRICKS_AUTH_TYPE: github-oidc',
    `      DATABRICKS_HOST: ${vars('DATABRICKS_HOST')}`,
    `      DATABRICKS_CLIENT_ID: ${vars('DATABRICKS_CLIENT_ID')}`,
  ),
  setup:
    'give one service principal a federation policy with the issuer, the exact subject and the account id as audience.',
  mistakes: 'a policy on the whole account instead of one service principal; the personal token kept beside it.',
}
