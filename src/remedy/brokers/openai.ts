import { exchangeStep, openaiExchange } from '#model/exchange.ts'
import { type Broker, federatedJob } from './broker.ts'
import { output } from './expression.ts'

export const openai: Broker = {
  name: 'OpenAI workload identity federation',
  url: 'https://developers.openai.com/api/docs/guides/workload-identity-federation/github-actions.md',
  replaces: ['OPENAI_API_KEY', 'CODEX_API_KEY'],
  environment: 'openai',
  workflow: federatedJob(
    'openai',
    exchangeStep(openaiExchange),
    '  - run: npm run eval',
    `    env: { OPENAI_API_KEY: "${output('openai', 'token')}" }`,
  ),
  setup:
    'create a workload identity provider for https://token.actions.githubusercontent.com and map the exact subject and the audience to one service account of one project. Tokens live an hour.',
  mistakes:
    'the SDK option workloadIdentity and a set OPENAI_API_KEY exclude each other; a mapping on the organization alone lets every repository of it in.',
}
