// What a value written into a file of settings is, and the holding that it makes: for the readers of all surfaces.
import type { Holding, Identity, Surface } from '#reach/graph.ts'
import { environmentOf } from '#reach/paths.ts'
import type { Spot } from '#reach/spot.ts'
import type { SurfaceReading, Values } from '#reach/surfaces.ts'
import { type Meaning, meaningOf, normalName } from '#reach/vocabulary/names.ts'

/** A name that is given a value, as a file has it. */
export type Assigned = {
  readonly surface: Surface
  readonly path: string
  readonly holder: string
  readonly name: string
  /** The value without the quotes of the file's own syntax. */
  readonly text: string
  readonly spot: Spot
  /** Of the value alone, which is masked. */
  readonly valueSpot: Spot
  /** Where the name does not say it: what the value is for. */
  readonly meaning?: Meaning
}

export type Written =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'reference'; readonly to: string; readonly store: 'variable' | 'outside' }
  | { readonly kind: 'placeholder' }

const placeholder: Written = { kind: 'placeholder' }

/** `${NAME}`, `${env:NAME}`, `$NAME`, `{env:NAME}`, `%NAME%`, `os.environ/NAME`, `process.env.NAME`, with or without a scheme before it. */
const variable =
  /^(?:(?:Bearer|Basic|token|Token) )?(?:\$\{\{\s*(?:secrets|env|inputs)\.([A-Za-z_]\w*)\s*\}\}|\$\{(?:env:|ENV:|secrets?[.:])?([A-Za-z_]\w*)(?::?[-?+][^}]*)?\}|\$([A-Za-z_]\w*)|\{env:([A-Za-z_]\w*)\}|%([A-Za-z_]\w*)%|os\.environ[/.]([A-Za-z_]\w*)|process\.env\.([A-Za-z_]\w*)|env\.([A-Za-z_]\w*))$/
const fallback = /^(?:Bearer )?\$\{(?:env:)?[A-Za-z_]\w*:?-([^}]+)\}$/
const outside =
  /^(?:op:\/\/|vault:|ref\+|secretref:|keyring:|keychain:|bao:|doppler:|infisical:|arn:aws[\w-]*:(?:secretsmanager|ssm):|projects\/[^/]+\/secrets\/|gcp-?sm:|aws-?sm:|azkv:|ssm:|@Microsoft\.KeyVault|ENC\[|\{vault:|\{cipher\}|AgA[A-Za-z0-9+/]{60})/
const computed = /\$\{|\$\(|\{\{|<%|\$\{\{|\{\w+\}|`|^!/
const dummy =
  /^(?:<.*>|\[.*\]|\*+|x+|\.+|-+|_+|0+|1+|none|null|nil|undefined|true|false|yes|no|on|off|(?:dummy|fake|mock|test|example|sample|change|replace|your|my|todo|insert|placeholder|fill|put|enter|set|add|use|paste|some|any|not)[-_ ].*|(?:dummy|fake|mock|test|example|sample|changeme|replaceme|placeholder|secret|password|passwd|token|key|admin|root|postgres|redis|guest|user|local|default|unused|optional|required|required!?|n\/a|na|noop)\w{0,4}|(?:abc|123|xxx|foo|bar|qwe|asd)\w{0,12}|(?:sk|pk|rk|ghp|gho|xoxb|hf|gsk|key)[-_](?:\.+|x{3,}|\*+|your|test|fake|dummy|mock|example|placeholder|1234|abc|0{3,}|proj-(?:\.+|x{3,}|your)|ant-(?:\.+|x{3,}|your|api\d\d-(?:\.+|x{3,}|your))|lf-(?:\.+|x{3,}|your|1234)).*)$/i
const telling =
  /your[-_ ]|[-_ <]your\b|change[-_ ]?me|replace[-_ ]?(?:me|this|with)|example|placeholder|dummy|\.\.\.|…|x{4,}|\*{4,}|<[a-z_ -]+>|[-_ ](?:goes[-_ ])?here\b|redacted|todo|(?:insert|paste|enter)[-_ ]/i

const shortest = 8

/** What a value written in a file is: the credential, a reference to one, or a word in its place. */
export function writtenAs(text: string): Written {
  const value = text.trim()
  const otherwise = fallback.exec(value)?.[1]
  if (otherwise !== undefined && writtenAs(otherwise).kind === 'literal') return { kind: 'literal', text: otherwise }
  const named = variable
    .exec(value)
    ?.slice(1)
    .find((name) => name !== undefined)
  if (named !== undefined) return { kind: 'reference', to: named, store: 'variable' }
  if (outside.test(value)) return { kind: 'reference', to: value, store: 'outside' }
  if (value.length < shortest || computed.test(value) || isDummy(value)) return placeholder
  return { kind: 'literal', text: value.replace(scheme, '') }
}

const scheme = /^(?:Bearer|Basic|token|Token) /
const fewest = 5

const isDummy = (value: string): boolean =>
  dummy.test(value) || telling.test(value) || new Set(value.toLowerCase()).size < fewest

const longEnough = 16
const longRun = /[A-Za-z0-9]{12,}/g
const change = /[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|[0-9](?=[A-Za-z])/g
const fewestChanges = 3

/** Whether a literal looks drawn at random: words that a person chose are equal in many places without being one secret. */
const looksRandom = (value: string): boolean =>
  value.length >= longEnough &&
  !value.includes(' ') &&
  !value.includes('://') &&
  (value.match(longRun) ?? []).some((run) => (run.match(change) ?? []).length >= fewestChanges)

/** What a name and a reference say together. A workflow's token outside of workflows is a person's. */
function meaningIn({ name, meaning }: Assigned, written: Written): Meaning {
  const own = meaning ?? meaningOf(name)
  const asked = own.role === 'unknown' && written.kind === 'reference' ? meaningOf(written.to) : own
  return asked.role === 'workflow-token' ? { role: 'vcs', provider: asked.provider } : asked
}

/** A credential of a file as a holding, and what of it must not be shown; nothing for settings. */
export function assigned(given: Assigned, values: Values): Pick<SurfaceReading, 'holdings' | 'masks'> {
  const written = writtenAs(given.text)
  const meaning = meaningIn(given, written)
  if (meaning.role === 'configuration') return {}
  // What is too short or too plain to be one is hidden all the same: somebody's password is.
  const masks = written.kind === 'reference' || given.text === '' ? [] : [given.valueSpot]
  if (meaning.role === 'unknown' && written.kind !== 'literal') return { masks }
  const { path, surface, holder, name, spot } = given
  const value = written.kind === 'literal' ? values.nameOf(written.text, `${normalName(name)}@${path}`) : undefined
  const holding: Holding = {
    identity: identityOf({ name, meaning, written }, value),
    surface,
    path,
    holder,
    name,
    spot,
    written: written.kind,
    ...(written.kind === 'literal' && value !== undefined && looksRandom(written.text) ? { value } : {}),
    environment: environmentOf(path),
    via: [],
  }
  return { holdings: [holding], masks }
}

type Naming = { readonly name: string; readonly meaning: Meaning; readonly written: Written }

function identityOf({ name, meaning, written }: Naming, value: string | undefined): Identity {
  const common = { ...meaning, nature: 'static' as const, meanings: [] }
  switch (written.kind) {
    case 'literal':
      return { id: `literal:${value ?? name}`, kind: 'literal', name: normalName(name), ...common }
    case 'reference': {
      const kind = written.store === 'variable' ? 'variable' : 'stored'
      return { id: `${kind}:${written.to}`, kind, name: written.to, ...common }
    }
    case 'placeholder':
      return { id: `variable:${normalName(name)}`, kind: 'variable', name: normalName(name), ...common }
  }
}

/** Several readings of parts of a file as one. */
export const together = (
  parts: readonly Pick<SurfaceReading, 'holdings' | 'masks'>[],
): Required<Pick<SurfaceReading, 'holdings' | 'masks'>> => ({
  holdings: parts.flatMap(({ holdings }) => holdings ?? []),
  masks: parts.flatMap(({ masks }) => masks ?? []),
})
