import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const vault: Broker = {
  name: 'Vault JWT authentication',
  url: 'https://github.com/hashicorp/vault-action#readme',
  replaces: ['VAULT_TOKEN', 'VAULT_SECRET_ID', 'VAULT_ROLE_ID'],
  environment: 'vault',
  workflow: federatedJob(
    'vault',
    '  - uses: hashicorp/vault-action@v3',
    '    with:',
    `      url: ${vars('VAULT_ADDR')}`,
    '      method: jwt',
    '      role: this-workflow',
    '      jwtGithubAudience: vault-this-workflow',
    '      secrets: secret/data/ci api_key | API_KEY',
  ),
  setup:
    'enable a jwt auth mount for https://token.actions.githubusercontent.com and one role a workflow with exact bound_claims and a bound_audiences of its own. Prefer a secrets engine that makes credentials to one that stores them.',
  mistakes:
    'the default method of the action is a token; bound_claims with globs; the default audience, which is shared with other brokers.',
  aftercare: 'Revoking a token revokes its children and leases too; check that nothing else was issued from it.',
}
