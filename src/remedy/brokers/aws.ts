import { type Broker, federatedJob } from './broker.ts'
import { vars } from './expression.ts'

export const aws: Broker = {
  name: 'an AWS role through GitHub OIDC',
  url: 'https://github.com/aws-actions/configure-aws-credentials#readme',
  replaces: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_BEARER_TOKEN_BEDROCK'],
  environment: 'aws',
  workflow: federatedJob(
    'aws',
    '  - uses: aws-actions/configure-aws-credentials@v6',
    '    with:',
    `      role-to-assume: ${vars('AWS_ROLE_ARN')}`,
    `      aws-region: ${vars('AWS_REGION')}`,
    '      role-duration-seconds: 900',
    `      role-session-name: \${{ github.job }}-\${{ github.run_id }}`,
  ),
  setup:
    'create the IAM OIDC provider token.actions.githubusercontent.com, and one role a workflow whose trust policy has StringEquals on `sub` and on `aud` (sts.amazonaws.com). For Bedrock allow bedrock:InvokeModel on the models that are used, nothing else.',
  mistakes:
    'a trust policy without `sub` or with StringLike on repo:ORG/* lets other repositories in; one role for every workflow joins their powers again.',
  aftercare:
    'Sessions that were made with the key outlive it: deny them by issue time (aws:TokenIssueTime). Leave an AWSCompromisedKeyQuarantine policy attached until the key is deleted; it limits the key and does not revoke it.',
}
