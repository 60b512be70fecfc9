import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const cloudsmith: Broker = {
  name: 'Cloudsmith OIDC',
  url: 'https://github.com/cloudsmith-io/cloudsmith-cli-action#readme',
  replaces: ['CLOUDSMITH_API_KEY'],
  environment: 'cloudsmith',
  workflow: federatedJob(
    'cloudsmith',
    '  - uses: cloudsmith-io/cloudsmith-cli-action@v3',
    '    with:',
    `      oidc-namespace: ${vars('CLOUDSMITH_NAMESPACE')}`,
    `      oidc-service-slug: ${vars('CLOUDSMITH_SERVICE')}`,
  ),
  setup:
    'in the settings of the workspace add a provider with GitHub as issuer and the claims `repository` and `environment`, mapped to one service account.',
  mistakes: 'no claim required beside the issuer; a service account that may push to every repository.',
}
