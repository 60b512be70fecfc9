// A step that turns the job's own OIDC token into a vendor's or a broker's token, for clients that only take a key.
export type Exchange = {
  readonly id: string
  readonly audience: string
  readonly tokenUrl: string
  /** Fields of the request beside the OIDC token itself, as `name: value`; values may be expressions of GitHub. */
  readonly fields: Readonly<Record<string, string>>
  readonly body: 'form' | 'json'
  /** The field that takes the OIDC token. */
  readonly tokenField: string
  readonly headers?: readonly string[]
}

export const tokenExchange = {
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
} as const

/** YAML of one step; its output `token` is masked and lives for this job only. */
export function exchangeStep(exchange: Exchange): string {
  const names = Object.keys(exchange.fields)
  const variables = names.map((name) => [variable(name), exchange.fields[name] ?? ''] as const)
  const settings = [['AUDIENCE', exchange.audience] as const, ['TOKEN_URL', exchange.tokenUrl] as const, ...variables]
  return [
    `  - id: ${exchange.id}`,
    '    env:',
    ...settings.map(([name, value]) => `      ${name}: ${JSON.stringify(value)}`),
    '    run: |',
    '      jwt=$(curl -sSf -G -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \\',
    '        "$ACTIONS_ID_TOKEN_REQUEST_URL" --data-urlencode "audience=$AUDIENCE" | jq -r .value)',
    ...request(exchange, names),
    '      echo "::add-mask::$token"',
    '      echo "token=$token" >> "$GITHUB_OUTPUT"',
  ].join('\n')
}

const variable = (field: string): string => `F_${field.toUpperCase()}`

function request(exchange: Exchange, names: readonly string[]): string[] {
  const headers = (exchange.headers ?? []).map((header) => ` -H "${header}"`).join('')
  const end = ' | jq -r .access_token)'
  if (exchange.body === 'form') {
    const fields = names.map((name) => `        --data-urlencode "${name}=$${variable(name)}" \\`)
    return [
      `      token=$(curl -sSf "$TOKEN_URL"${headers} \\`,
      ...fields,
      `        --data-urlencode "${exchange.tokenField}=$jwt"${end}`,
    ]
  }
  const members = names.map((name) => `${name}: env.${variable(name)}`)
  return [
    `      token=$(jq -n --arg jwt "$jwt" '{${[...members, `${exchange.tokenField}: $jwt`].join(', ')}}' \\`,
    `        | curl -sSf "$TOKEN_URL"${headers} -H "Content-Type: application/json" -d @-${end}`,
  ]
}

/** YAML of a step that leaves the OIDC token itself in a file which only this job reads, for clients that exchange it themselves. */
export const tokenFileStep = (audience: string): string =>
  [
    '  - run: |',
    '      umask 077',
    '      curl -sSf -G -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \\',
    `        "$ACTIONS_ID_TOKEN_REQUEST_URL" --data-urlencode "audience=${audience}" | jq -r .value > "$RUNNER_TEMP/identity.jwt"`,
  ].join('\n')
