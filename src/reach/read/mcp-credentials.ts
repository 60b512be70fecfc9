// Where a tool server is given a credential: variables, headers, arguments, its address.
import type { ToolServer } from '#reach/surfaces.ts'
import { type Meaning, meaningOf } from '#reach/vocabulary/names.ts'
import type { Spotter } from './github-values.ts'
import type { Assigned } from './written.ts'
import { at, type Entry, entriesOf, entryOf, type Node, type ScalarNode } from './yaml.ts'

type Giving = {
  readonly server: ToolServer
  readonly words: readonly ScalarNode[]
  readonly url: ScalarNode | undefined
  readonly spot: Spotter
}

/** Credentials that a server is given by its environment, headers, arguments and address. */
export function credentialsOf(node: Node, giving: Giving): readonly Assigned[] {
  const { server } = giving
  const maps = [
    ...['env', 'environment', 'headers', 'http_headers', 'httpHeaders'].map((key) => at(node, key)),
    at(node, 'command', 'env'),
    at(node, 'requestOptions', 'headers'),
    at(node, 'requestInit', 'headers'),
    at(node, 'requestInit'),
  ]
  const mapped = maps.flatMap((map) => entriesOf(map).flatMap((entry) => ofEntry(entry, giving)))
  const named = entriesOf(at(node, 'env_http_headers')).flatMap(({ key, start, value }) =>
    value.kind === 'scalar' ? [given(giving, { name: key, text: variable(value.text), start, value })] : [],
  )
  const bearer = entryOf(node, 'bearer_token_env_var')
  const token = entryOf(node, 'bearer_token')
  return [
    ...mapped,
    ...named,
    ...(bearer?.value.kind === 'scalar'
      ? [
          given(giving, {
            name: bearer.value.text,
            text: variable(bearer.value.text),
            start: bearer.start,
            value: bearer.value,
          }),
        ]
      : []),
    ...(token === undefined ? [] : ofEntry({ ...token, key: `${server.name}_token` }, giving)),
    ...ofArguments(giving),
    ...ofAddress(giving),
  ]
}

const variable = (name: string): string => `\${${name}}`

type Value = { readonly name: string; readonly text: string; readonly start: number; readonly value: ScalarNode }

/** Names that say nothing alone (`API_KEY`, `Authorization`) are read with the server's name before them. */
function given({ server, spot }: Giving, { name, text, start, value }: Value): Assigned {
  const own = meaningOf(name)
  const meaning: Meaning = own.role === 'unknown' ? meaningOf(`${server.name}_${name}`) : own
  return {
    surface: 'mcp',
    path: server.path,
    holder: server.holder,
    name,
    text,
    spot: spot({ start, end: value.end }),
    valueSpot: spot(value),
    ...(own.role === 'unknown' && meaning.role !== 'configuration' ? { meaning } : {}),
  }
}

const ofEntry = ({ key, start, value }: Entry, giving: Giving): readonly Assigned[] =>
  value.kind === 'scalar' && value.value !== null ? [given(giving, { name: key, text: value.text, start, value })] : []

const option = /^--?([A-Za-z][\w-]+)$/
const joined = /^--?([A-Za-z][\w-]+)=(.*)$/s
const assignment = /^([A-Za-z_]\w*)=(.*)$/s
const header = /^([A-Za-z][\w-]*):\s*(.*)$/s

/** `--api-key X`, `--api-key=X`, `-e NAME=X`, `-e NAME`, `--header "Authorization: Bearer X"`. */
function ofArguments(giving: Giving): readonly Assigned[] {
  return giving.words.flatMap((value, index) => {
    const before = giving.words[index - 1]?.text ?? ''
    const found = ofArgument(value.text, before)
    return found === undefined ? [] : [given(giving, { ...found, start: value.start, value })]
  })
}

type Found = { readonly name: string; readonly text: string }

type Reading = (word: string, before: string) => Found | undefined

/** Asked in order; each knows one way of writing a named value. */
const readings: readonly Reading[] = [
  (word) => passwordOf(word),
  (word, before) => (isVariable(before) && !word.includes('=') ? { name: word, text: variable(word) } : undefined),
  (word) => pairOf(assignment.exec(word)),
  (word, before) => (isHeader(before) ? pairOf(header.exec(word)) : undefined),
  (word) => pairOf(joined.exec(word)),
  (word, before) => {
    const name = word.startsWith('-') ? undefined : option.exec(before)?.[1]
    return name === undefined ? undefined : { name, text: word }
  },
]

function ofArgument(word: string, before: string): Found | undefined {
  for (const reading of readings) {
    const found = reading(word, before)
    if (found !== undefined) return found
  }
  return undefined
}

/** Of an address in the word: its password, or a token that stands for login and password. */
const loginWord = /\/\/(?:[^/@\s:]*:)?([^/@\s]+)@/

function passwordOf(word: string): Found | undefined {
  const password = loginWord.exec(word)?.[1]
  return password === undefined ? undefined : { name: 'password', text: password }
}

const isVariable = (option: string): boolean => option === '-e' || option === '--env'
const isHeader = (option: string): boolean => option === '-H' || option.toLowerCase().includes('header')

const pairOf = (match: RegExpExecArray | null): Found | undefined =>
  match === null ? undefined : { name: match[1] ?? '', text: match[2] ?? '' }

const query = /[?&]([\w.-]+)=([^&#\s]+)/g
const login = /^[a-z][\w+.-]*:\/\/[^/@\s:]*:([^/@\s]+)@/i

/** Tokens in an address: in its query, or as the password of its login. */
function ofAddress(giving: Giving): readonly Assigned[] {
  const { url } = giving
  if (url === undefined) return []
  const asked = [...url.text.matchAll(query)].map(([, name = '', text = '']) => ({ name, text }))
  const password = login.exec(url.text)?.[1]
  const found = password === undefined ? asked : [...asked, { name: 'password', text: password }]
  return found.map((value) => given(giving, { ...value, start: url.start, value: url }))
}
