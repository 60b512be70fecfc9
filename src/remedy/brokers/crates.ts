import { type Broker, federatedJob } from './broker.ts'
import { output } from './expression.ts'

export const crates: Broker = {
  name: 'crates.io trusted publishing',
  url: 'https://crates.io/docs/trusted-publishing',
  replaces: ['CARGO_REGISTRY_TOKEN'],
  environment: 'crates',
  workflow: federatedJob(
    'crates',
    '  - id: auth',
    '    uses: rust-lang/crates-io-auth-action@v1   # revokes its token at the end of the job',
    '  - run: cargo publish',
    `    env: { CARGO_REGISTRY_TOKEN: "${output('auth', 'token')}" }`,
  ),
  setup:
    'in the settings of the crate add a trusted publisher with the repository, the workflow file and the environment.',
  mistakes: 'the first version of a new crate still needs a token: make one for that and revoke it.',
  aftercare: 'Compare the published versions with your tags.',
}
