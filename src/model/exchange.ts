// Steps of a workflow that turn the job's own OIDC token into a vendor's or a broker's, as YAML below `steps:`.
import type { BrokerPolicy } from './policy.ts'

export type Exchange = {
  readonly id: string
  readonly audience: string
  readonly tokenUrl: string
  /** Fields of the request beside the OIDC token itself, by name; values may be expressions of GitHub. */
  readonly fields: Readonly<Record<string, string>>
  readonly body: 'form' | 'json'
  /** The field that takes the OIDC token. */
  readonly tokenField: string
}

export const tokenExchange = {
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
} as const

/** OpenAI's, which takes the token of a job for one of a service account. */
export const openaiExchange: Exchange = {
  id: 'openai',
  audience: 'https://api.openai.com/v1',
  tokenUrl: 'https://auth.openai.com/oauth/token',
  fields: {
    ...tokenExchange,
    identity_provider_id: `\${{ vars.OPENAI_IDENTITY_PROVIDER_ID }}`,
    service_account_id: `\${{ vars.OPENAI_SERVICE_ACCOUNT_ID }}`,
  },
  body: 'json',
  tokenField: 'subject_token',
}

/** OpenRouter's, by a policy that acts as one key. */
export const openrouterExchange: Exchange = {
  id: 'openrouter',
  audience: 'https://openrouter.ai',
  tokenUrl: 'https://openrouter.ai/api/v1/oauth/token',
  fields: {
    ...tokenExchange,
    federation_policy_id: `\${{ vars.OPENROUTER_FEDERATION_POLICY_ID }}`,
    scope: 'inference',
  },
  body: 'form',
  tokenField: 'subject_token',
}

/** A value that may stand in a script as it is; any other goes through the environment, so that nothing in it is run. */
const plain = /^[\w:./-]+$/

type Field = { readonly name: string; readonly value: string; readonly variable: string; readonly isPlain: boolean }

const variableOf = (name: string): string => (name === 'audience' ? 'TARGET' : name.toUpperCase())

/** YAML of one step; its output `token` is masked and lives for this job only. */
export function exchangeStep(exchange: Exchange): string {
  const fields = Object.entries(exchange.fields).map(
    ([name, value]): Field => ({ name, value, variable: variableOf(name), isPlain: plain.test(value) }),
  )
  const settings = fields.filter(({ isPlain }) => !isPlain).map(({ variable, value }) => [variable, value] as const)
  return [
    `  - id: ${exchange.id}`,
    '    env:',
    ...[['AUDIENCE', exchange.audience] as const, ['TOKEN_URL', exchange.tokenUrl] as const, ...settings].map(
      ([name, value]) => `      ${name}: ${JSON.stringify(value)}`,
    ),
    '    shell: bash',
    '    run: |',
    '      jwt=$(curl -sSf -G -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \\',
    '        "$ACTIONS_ID_TOKEN_REQUEST_URL" --data-urlencode "audience=$AUDIENCE" | jq -er .value)',
    ...(exchange.body === 'form' ? formRequest(exchange, fields) : jsonRequest(exchange, fields)),
    '      echo "::add-mask::$token"',
    '      echo "token=$token" >> "$GITHUB_OUTPUT"',
  ].join('\n')
}

const formRequest = ({ tokenField }: Exchange, fields: readonly Field[]): string[] => [
  '      token=$(curl -sSf "$TOKEN_URL" \\',
  ...fields.map(
    ({ name, value, variable, isPlain }) => `        --data-urlencode "${name}=${isPlain ? value : `$${variable}`}" \\`,
  ),
  `        --data-urlencode "${tokenField}=$jwt" | jq -er .access_token)`,
]

const jsonRequest = ({ tokenField }: Exchange, fields: readonly Field[]): string[] => [
  `      token=$(jq -n --arg jwt "$jwt" '{ ${tokenField}: $jwt,`,
  ...fields.map(({ name, value, variable, isPlain }, index) => {
    const end = index === fields.length - 1 ? " }' \\" : ','
    return `          ${name}: ${isPlain ? JSON.stringify(value) : `env.${variable}`}${end}`
  }),
  '        | curl -sSf "$TOKEN_URL" -H "Content-Type: application/json" -d @- | jq -er .access_token)',
]

/** YAML of a step that leaves the OIDC token itself in a file which only this job reads, for clients that exchange it themselves. */
export const tokenFileStep = (audience: string): string =>
  [
    '  - env:',
    `      AUDIENCE: ${JSON.stringify(audience)}`,
    '    shell: bash',
    '    run: |',
    '      umask 077',
    '      curl -sSf -G -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \\',
    '        "$ACTIONS_ID_TOKEN_REQUEST_URL" --data-urlencode "audience=$AUDIENCE" | jq -er .value > "$RUNNER_TEMP/identity.jwt"',
  ].join('\n')

/** Where `tokenFileStep` leaves the token, for the steps after it. */
export const tokenFile = `\${{ runner.temp }}/identity.jwt`

type Asked = { readonly provider: string; readonly variable: string }

/**
 * Steps that take a provider's credential from the team's broker into a variable. Where no endpoint is named they go as far
 * as the token for its audience; without either nothing can be said.
 */
export function brokerSteps(broker: BrokerPolicy, { provider, variable }: Asked): string | undefined {
  if (broker.tokenEndpoint === undefined) return broker.audience === undefined ? undefined : tokenSteps(broker.audience)
  const step = exchangeStep({
    id: 'broker',
    audience: broker.audience ?? broker.url,
    tokenUrl: broker.tokenEndpoint,
    fields: { ...tokenExchange, audience: provider },
    body: 'form',
    tokenField: 'subject_token',
  })
  return `${step}
  - run: npm run eval  # the step that needs it
    env: { ${variable}: "\${{ steps.broker.outputs.token }}" }`
}

const tokenSteps = (audience: string): string => `${tokenFileStep(audience)}
  - run: npm run eval  # the step that needs it, after it has handed the token in that file to the broker
    env: { IDENTITY_TOKEN_FILE: "${tokenFile}" }`
