import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const jfrog: Broker = {
  name: 'JFrog OIDC integration',
  url: 'https://github.com/jfrog/setup-jfrog-cli#readme',
  replaces: ['JF_ACCESS_TOKEN', 'JFROG_TOKEN', 'ARTIFACTORY_API_KEY'],
  environment: 'jfrog',
  workflow: federatedJob(
    'jfrog',
    '  - uses: jfrog/setup-jfrog-cli@v4',
    `    env: { JF_URL: "${vars('JF_URL')}" }`,
    '    with: { oidc-provider-name: github, oidc-audience: jfrog-github }',
    '  - run: jf rt ping',
  ),
  setup:
    'under Administration, Integrations add an OIDC provider of type GitHub with an audience of its own, and an identity mapping on the exact subject to a user or group with the least rights.',
  mistakes: 'a mapping on the repository owner alone; the default audience, which other brokers use too.',
}
