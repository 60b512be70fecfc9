// A step that turns the job's own OIDC token into a vendor's or a broker's token, for clients that only take a key.
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
    '    run: |',
    '      jwt=$(curl -sSf -G -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \\',
    '        "$ACTIONS_ID_TOKEN_REQUEST_URL" --data-urlencode "audience=$AUDIENCE" | jq -r .value)',
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
  `        --data-urlencode "${tokenField}=$jwt" | jq -r .access_token)`,
]

const jsonRequest = ({ tokenField }: Exchange, fields: readonly Field[]): string[] => [
  `      token=$(jq -n --arg jwt "$jwt" '{ ${tokenField}: $jwt,`,
  ...fields.map(({ name, value, variable, isPlain }, index) => {
    const end = index === fields.length - 1 ? " }' \\" : ','
    return `          ${name}: ${isPlain ? JSON.stringify(value) : `env.${variable}`}${end}`
  }),
  '        | curl -sSf "$TOKEN_URL" -H "Content-Type: application/json" -d @- | jq -r .access_token)',
]

/** YAML of a step that leaves the OIDC token itself in a file which only this job reads, for clients that exchange it themselves. */
export const tokenFileStep = (audience: string): string =>
  [
    '  - run: |',
    '      umask 077',
    '      curl -sSf -G -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \\',
    `        "$ACTIONS_ID_TOKEN_REQUEST_URL" --data-urlencode "audience=${audience}" | jq -r .value > "$RUNNER_TEMP/identity.jwt"`,
  ].join('\n')
