import { type Broker, federatedJob } from './broker.ts'

export const npm: Broker = {
  name: 'npm trusted publishing',
  url: 'https://docs.npmjs.com/trusted-publishers',
  replaces: ['NPM_TOKEN', 'NODE_AUTH_TOKEN'],
  environment: 'npm',
  workflow: federatedJob(
    'npm',
    '  - uses: actions/setup-node@v6',
    '    with: { node-version: 24, registry-url: "https://registry.npmjs.org" }',
    '  - run: npm publish   # npm 11.5.1 or later, no token',
  ),
  setup:
    'in the settings of the package name the repository, the workflow file and the environment, then disallow tokens for publishing.',
  mistakes:
    'NODE_AUTH_TOKEN still set; a token kept for installs of private packages that may publish too (make it read-only).',
  aftercare: 'Compare the published versions with your tags: a leaked token could have published one.',
}
