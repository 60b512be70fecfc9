import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const snowflake: Broker = {
  name: 'Snowflake workload identity',
  url: 'https://github.com/snowflakedb/snowflake-cli-action#readme',
  replaces: ['SNOWFLAKE_PASSWORD', 'SNOWFLAKE_PRIVATE_KEY', 'SNOWFLAKE_TOKEN'],
  environment: 'snowflake',
  workflow: federatedJob(
    'snowflake',
    '  - uses: snowflakedb/snowflake-cli-action@v2.0',
    '    with: { use-oidc: true }',
    '  - run: snow connection test -x',
    `    env: { SNOWFLAKE_ACCOUNT: "${vars('SNOWFLAKE_ACCOUNT')}" }`,
  ),
  setup:
    'create a user of TYPE = SERVICE with WORKLOAD_IDENTITY = (TYPE = OIDC, the issuer, the exact subject) and a role that may do the one thing. The audience is snowflakecomputing.com.',
  mistakes: 'a subject that names only a branch; ACCOUNTADMIN as the default role.',
}
