import { exchangeStep, openrouterExchange } from '#model/exchange.ts'
import { type Broker, federatedJob } from './broker.ts'
import { output } from './expression.ts'

export const openrouter: Broker = {
  name: 'OpenRouter workload identity federation',
  url: 'https://openrouter.ai/docs/guides/overview/auth/workload-identity-federation.md',
  replaces: ['OPENROUTER_API_KEY'],
  environment: 'openrouter',
  workflow: federatedJob(
    'openrouter',
    exchangeStep(openrouterExchange),
    '  - run: npm run eval',
    `    env: { OPENROUTER_API_KEY: "${output('openrouter', 'token')}" }`,
  ),
  setup:
    'under Settings, Workload identity (some plans only) add GitHub as an issuer and a policy with the exact subject and the audience https://openrouter.ai that acts as one key with a limit. Tokens live 15 minutes at most.',
  mistakes: 'a policy that acts as a management key is refused; a job that runs longer has to exchange again.',
}
