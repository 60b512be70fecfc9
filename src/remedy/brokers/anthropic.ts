import { tokenFile, tokenFileStep } from '#model/exchange.ts'
import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const anthropic: Broker = {
  name: 'Anthropic workload identity federation',
  url: 'https://platform.claude.com/docs/en/manage-claude/wif-providers/github-actions',
  replaces: ['ANTHROPIC_API_KEY', 'CLAUDE_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'CLAUDE_CODE_OAUTH_TOKEN'],
  environment: 'anthropic',
  workflow: federatedJob(
    'anthropic',
    '  - uses: anthropics/claude-code-action@v1   # takes the ids itself',
    '    with:',
    `      anthropic_federation_rule_id: ${vars('ANTHROPIC_FEDERATION_RULE_ID')}`,
    `      anthropic_organization_id: ${vars('ANTHROPIC_ORGANIZATION_ID')}`,
    `      anthropic_service_account_id: ${vars('ANTHROPIC_SERVICE_ACCOUNT_ID')}`,
    '  # or, for a program that uses an Anthropic SDK:',
    tokenFileStep('https://api.anthropic.com'),
    '  - run: npm run eval',
    '    env:',
    `      ANTHROPIC_IDENTITY_TOKEN_FILE: ${tokenFile}`,
    `      ANTHROPIC_FEDERATION_RULE_ID: ${vars('ANTHROPIC_FEDERATION_RULE_ID')}`,
    `      ANTHROPIC_ORGANIZATION_ID: ${vars('ANTHROPIC_ORGANIZATION_ID')}`,
    `      ANTHROPIC_SERVICE_ACCOUNT_ID: ${vars('ANTHROPIC_SERVICE_ACCOUNT_ID')}`,
  ),
  setup:
    'in the Console create an issuer for https://token.actions.githubusercontent.com, a service account (svac_…) in one workspace, and a federation rule (fdrl_…) with the exact subject and the audience https://api.anthropic.com.',
  mistakes:
    'ANTHROPIC_API_KEY wins where it is still set; a rule on the prefix repo:OWNER/REPO: also matches pull requests; each token is good for one exchange.',
}
