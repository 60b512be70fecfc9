import type { Broker } from './broker.ts'
import { secret, vars } from './expression.ts'

export const github: Broker = {
  name: 'the GITHUB_TOKEN of the job, or a GitHub App',
  url: 'https://github.com/actions/create-github-app-token#readme',
  replaces: ['GH_TOKEN', 'GITHUB_PAT', 'GH_PAT', 'PERSONAL_ACCESS_TOKEN'],
  workflow: [
    'permissions: { contents: read }   # only what the job does; add pull-requests: write and so on',
    'steps:',
    '  - run: gh pr list',
    `    env: { GH_TOKEN: "\${{ github.token }}" }`,
    '  # for another repository: a token of an App, for that repository and that right',
    '  - id: app',
    '    uses: actions/create-github-app-token@v3',
    '    with:',
    `      client-id: ${vars('APP_CLIENT_ID')}`,
    `      private-key: ${secret('APP_PRIVATE_KEY')}`,
    '      repositories: other-repository',
    '      permission-contents: read',
  ].join('\n'),
  setup:
    'install a GitHub App with the least permissions on the repositories that are needed, or let octo-sts/action exchange the OIDC token under a trust policy in the target repository, which needs no private key.',
  mistakes:
    'an App token with `owner` and without `repositories` reaches every repository; without permission-* it may do all that the App may; the private key of the App is long-lived itself.',
  aftercare:
    'Whoever holds a token of GitHub can also end it by posting it to https://api.github.com/credentials/revoke, which needs no login and cannot be undone. Look at the security log for what it did.',
}
