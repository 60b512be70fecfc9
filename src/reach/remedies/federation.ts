// How a workflow gets a short-lived credential from each provider instead of a stored key. Facts as of 2026-11.
import { exchangeStep, openaiExchange, openrouterExchange, tokenFile, tokenFileStep } from '#model/exchange.ts'

export type Federation = {
  readonly name: string
  readonly url: string
  /** Lines of the step that replaces the key. */
  readonly steps: readonly string[]
  /** The same where a script calls the model, and not the vendor's action. */
  readonly scriptSteps?: readonly string[]
  /** What an administrator sets up once. */
  readonly setup: string
}

const expression = (path: string): string => `\${{ ${path} }}`
const vars = (name: string): string => expression(`vars.${name}`)

/** Lines of steps that are written as they stand below `steps:`. */
const linesOf = (steps: string): readonly string[] => steps.split('\n').map((line) => line.replace('  ', ''))

const anthropic: Federation = {
  name: 'Anthropic workload identity federation',
  url: 'https://platform.claude.com/docs/en/manage-claude/wif-providers/github-actions',
  steps: [
    '- uses: anthropics/claude-code-action@v1',
    '  with:',
    `    anthropic_federation_rule_id: ${vars('ANTHROPIC_FEDERATION_RULE_ID')}`,
    `    anthropic_organization_id: ${vars('ANTHROPIC_ORGANIZATION_ID')}`,
    `    anthropic_service_account_id: ${vars('ANTHROPIC_SERVICE_ACCOUNT_ID')}`,
  ],
  scriptSteps: [
    ...linesOf(tokenFileStep('https://api.anthropic.com')),
    '- run: …   # the step that calls the model, without the key',
    '  env:',
    `    ANTHROPIC_FEDERATION_RULE_ID: ${vars('ANTHROPIC_FEDERATION_RULE_ID')}`,
    `    ANTHROPIC_ORGANIZATION_ID: ${vars('ANTHROPIC_ORGANIZATION_ID')}`,
    `    ANTHROPIC_SERVICE_ACCOUNT_ID: ${vars('ANTHROPIC_SERVICE_ACCOUNT_ID')}`,
    `    ANTHROPIC_IDENTITY_TOKEN_FILE: ${tokenFile}`,
  ],
  setup: 'Create an issuer, a service account and a federation rule with the exact subject in the Anthropic Console.',
}

const openai: Federation = {
  name: 'OpenAI workload identity federation',
  url: 'https://developers.openai.com/api/docs/guides/workload-identity-federation/github-actions',
  steps: [
    ...linesOf(exchangeStep(openaiExchange)),
    '- run: …   # the step that calls the model, with this instead of the key',
    '  env:',
    `    OPENAI_API_KEY: ${expression('steps.openai.outputs.token')}`,
  ],
  setup: 'Create a workload identity provider and map its exact subject to a service account of one project.',
}

const google: Federation = {
  name: 'Google Cloud workload identity federation',
  url: 'https://github.com/google-github-actions/auth',
  steps: [
    '- uses: google-github-actions/auth@v3',
    '  with:',
    `    workload_identity_provider: ${vars('GCP_WORKLOAD_IDENTITY_PROVIDER')}`,
    `    project_id: ${vars('GCP_PROJECT_ID')}`,
  ],
  setup:
    'Create a pool and a provider with a condition on repository_id, and grant roles/aiplatform.user to this workflow only.',
}

const aws: Federation = {
  name: 'AWS IAM role by OIDC',
  url: 'https://github.com/aws-actions/configure-aws-credentials',
  steps: [
    '- uses: aws-actions/configure-aws-credentials@v6',
    '  with:',
    `    role-to-assume: ${vars('AWS_ROLE_ARN')}`,
    `    aws-region: ${vars('AWS_REGION')}`,
    `    role-session-name: ${expression('github.job')}-${expression('github.run_id')}`,
  ],
  setup:
    'Create a role that trusts token.actions.githubusercontent.com with StringEquals on aud and sub, and may do what this job does and no more (for a model: bedrock:InvokeModel*).',
}

const azure: Federation = {
  name: 'Microsoft Entra federated credentials',
  url: 'https://github.com/Azure/login',
  steps: [
    '- uses: azure/login@v3',
    '  with:',
    `    client-id: ${vars('AZURE_CLIENT_ID')}`,
    `    tenant-id: ${vars('AZURE_TENANT_ID')}`,
    `    subscription-id: ${vars('AZURE_SUBSCRIPTION_ID')}`,
  ],
  setup:
    'Add a federated credential for the exact subject, grant Cognitive Services OpenAI User, and turn local keys off.',
}

const openrouter: Federation = {
  name: 'OpenRouter workload identity federation',
  url: 'https://openrouter.ai/docs/guides/overview/auth/workload-identity-federation',
  steps: [
    ...linesOf(exchangeStep(openrouterExchange)),
    '- run: …   # the step that calls the model, with this instead of the key',
    '  env:',
    `    OPENROUTER_API_KEY: ${expression('steps.openrouter.outputs.token')}`,
  ],
  setup: 'Register the GitHub issuer and a policy from the exact subject and audience to one key.',
}

const huggingface: Federation = {
  name: 'Hugging Face trusted publishers',
  url: 'https://huggingface.co/docs/hub/trusted-publishers',
  steps: [
    '- run: …   # huggingface_hub 1.19 or later exchanges the OIDC token itself',
    '  env:',
    `    HF_OIDC_RESOURCE: ${vars('HF_OIDC_RESOURCE')}`,
  ],
  setup: 'Add a trusted publisher with repository, branch and workflow.',
}

const databricks: Federation = {
  name: 'Databricks OIDC federation',
  url: 'https://docs.databricks.com/aws/en/dev-tools/auth/provider-github',
  steps: [
    '- run: databricks auth describe',
    '  env:',
    '    DATABRICKS_AUTH_TYPE: github-oidc',
    `    DATABRICKS_HOST: ${vars('DATABRICKS_HOST')}`,
    `    DATABRICKS_CLIENT_ID: ${vars('DATABRICKS_CLIENT_ID')}`,
  ],
  setup: 'Add a federation policy to a service principal with issuer, exact subject and audience.',
}

const snowflake: Federation = {
  name: 'Snowflake workload identity',
  url: 'https://github.com/snowflakedb/snowflake-cli-action',
  steps: ['- uses: snowflakedb/snowflake-cli-action@v2.0', '  with:', '    use-oidc: true'],
  setup: 'Create a service user with WORKLOAD_IDENTITY of type OIDC, issuer and exact subject.',
}

const byProvider: ReadonlyMap<string, Federation> = new Map([
  ['anthropic', anthropic],
  ['openai', openai],
  ['google', google],
  ['gcp', google],
  ['aws', aws],
  ['aws-bedrock', aws],
  ['azure', azure],
  ['azure-ai', azure],
  ['openrouter', openrouter],
  ['huggingface', huggingface],
  ['databricks', databricks],
  ['snowflake', snowflake],
])

/** The provider's own federation, or undefined where it has none that is known. */
export const federationOf = (provider: string | null): Federation | undefined =>
  provider === null ? undefined : byProvider.get(provider)
