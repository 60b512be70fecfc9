import { tokenFile, tokenFileStep } from '#model/exchange.ts'
import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const wandb: Broker = {
  name: 'W&B identity federation',
  url: 'https://docs.wandb.ai/platform/hosting/iam/identity_federation.md',
  replaces: ['WANDB_API_KEY'],
  environment: 'wandb',
  workflow: federatedJob(
    'wandb',
    tokenFileStep(vars('WANDB_OIDC_AUDIENCE')),
    '  - run: python train.py',
    `    env: { WANDB_IDENTITY_TOKEN_FILE: "${tokenFile}" }`,
  ),
  setup:
    'an organization admin sets GitHub as JWT issuer (Enterprise, in preview) and makes a service account for the subject; the audience is the one configured there.',
  mistakes:
    'WANDB_API_KEY left in the environment or in a .netrc file; without the Enterprise plan a service account key with an end date is what remains.',
}
