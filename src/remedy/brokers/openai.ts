import { exchangeStep, tokenExchange } from '#model/exchange.ts'
import { type Broker, federatedJob } from './broker.ts'
import { output, vars } from './expression.ts'

export const openai: Broker = {
  name: 'OpenAI workload identity federation',
  url: 'https://developers.openai.com/api/docs/guides/workload-identity-federation/github-actions.md',
  replaces: ['OPENAI_API_KEY', 'CODEX_API_KEY'],
  environment: 'openai',
  workflow: federatedJob(
    'openai',
    exchangeStep({
      id: 'openai',
      audience: 'https://api.openai.com/v1',
      tokenUrl: 'https://auth.openai.com/oauth/token',
      fields: {
        ...tokenExchange,
        identity_provider_id: vars('OPENAI_IDENTITY_PROVIDER_ID'),
        service_account_id: vars('OPENAI_SERVICE_ACCOUNT_ID'),
      },
      body: 'json',
      tokenField: 'subject_token',
    }),
    '  - run: npm run eval',
    `    env: { OPENAI_API_KEY: "${output('openai', 'token')}" }`,
  ),
  setup:
    'create a workload identity provider for https://token.actions.githubusercontent.com and map the exact subject and the audience to one service account of one project. Tokens live an hour.',
  mistakes:
    'the SDK option workloadIdentity and a set OPENAI_API_KEY exclude each other; a mapping on the organization alone lets every repository of it in.',
}
