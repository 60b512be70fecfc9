import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const huggingface: Broker = {
  name: 'a Hugging Face trusted publisher',
  url: 'https://huggingface.co/docs/hub/trusted-publishers',
  replaces: ['HF_TOKEN', 'HUGGINGFACE_TOKEN', 'HUGGING_FACE_HUB_TOKEN'],
  environment: 'huggingface',
  workflow: federatedJob(
    'huggingface',
    '  - run: pip install "huggingface_hub>=1.19.0" && hf upload OWNER/REPO .',
    `    env: { HF_OIDC_RESOURCE: "${vars('HF_OIDC_RESOURCE')}" }  # the repository or the user; no token`,
  ),
  setup:
    'add a trusted publisher with repository, branch and workflow: on a repository it may write to that one, on a user it may read the gated ones. Tokens live an hour. The audience is https://huggingface.co.',
  mistakes:
    'a trusted publisher on the repository claim alone admits every workflow of it; HF_TOKEN left in the environment.',
}
