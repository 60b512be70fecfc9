import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const akeyless: Broker = {
  name: 'Akeyless JWT authentication',
  url: 'https://github.com/akeyless-community/akeyless-github-action#readme',
  replaces: ['AKEYLESS_ACCESS_KEY', 'AKEYLESS_ACCESS_ID'],
  environment: 'akeyless',
  workflow: federatedJob(
    'akeyless',
    '  - uses: akeyless-community/akeyless-github-action@v1.1.5',
    '    with:',
    `      access-id: ${vars('AKEYLESS_ACCESS_ID')}`,
    '      access-type: jwt',
  ),
  setup:
    'make an OAuth2/JWT authentication method for GitHub with the required sub-claims `repository` and `environment`, and tie it to a role on one path.',
  mistakes: 'an access id without sub-claims, which any repository on GitHub can use.',
}
