// Ids, vendors and classes for imported rules, read from the names that they had.
import type { KeyClass, Rule, RuleSyntax, VendorSyntax } from '#model/rule.ts'
import type { ForeignRule } from './foreign-rule.ts'

const NO_ID = /[^a-z0-9]+/g
const ENDS = /^-+|-+$/g

/** An id of lower-case letters, digits and hyphens. */
export const slugOf = (text: string): string => text.toLowerCase().replace(NO_ID, '-').replace(ENDS, '')

/** Words behind a vendor's name that say what kind of key it is. */
const KINDS = new Set(
  'access account admin api app application auth authentication bearer bot cert client cloud code config consumer credentials deploy deployment dev file fine form grained grant header id identifier integration internal jwt key keys license live long lived legacy login management master oauth oauth2 page pass password pat personal private prod project public publishable push refresh restricted rsa scoped secret secrets server service session short sid signing sso system team temporary test token url uri user username v1 v2 v3 value web webhook with yaml'.split(
    ' ',
  ),
)

const vendorSlug = ({ vendor, id }: ForeignRule): string => {
  if (vendor !== undefined) return slugOf(vendor)
  const words = slugOf(id).split('-')
  while (words.length > 1 && KINDS.has(words.at(-1) ?? '')) words.pop()
  return words.join('-')
}

const spelled = (slug: string): string =>
  slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')

/** What is said of a vendor beside its rules. */
export type VendorFacts = Pick<VendorSyntax, 'provider' | 'name'> & Partial<Omit<VendorSyntax, 'rules'>>

/** What the rules of a vendor are put under: what the built-in rules know of it, else its name alone. */
export const vendorOf = (rule: ForeignRule, builtIn: readonly Rule[]): VendorFacts => {
  const provider = vendorSlug(rule) || 'imported'
  const known = builtIn.find((each) => each.provider === provider)
  if (known === undefined || provider === 'generic') return { provider, name: spelled(provider) }
  return {
    provider,
    name: known.vendor,
    category: known.category,
    revoke: known.revoke,
    ...(known.broker === undefined ? {} : { broker: known.broker }),
    ...(known.keyless === undefined ? {} : { keyless: known.keyless }),
    references: known.references,
  }
}

const kinds: readonly (readonly [RegExp, KeyClass])[] = [
  [/publishable/, 'publishable'],
  [/private-key|pgp|-pem\b/, 'private-key'],
  [/webhook/, 'webhook'],
  [/-password/, 'password'],
  [/refresh/, 'oauth-refresh'],
  [/client-secret/, 'oauth-client-secret'],
  [/personal-access|-pat\b/, 'personal-access-token'],
  [/service-account/, 'service-account'],
  [/session/, 'session'],
  [/connection-string|-uri\b|-dsn\b/, 'connection-string'],
  [/-(?:id|sid|username)$/, 'key-id'],
]

/** What a key is, by the name of its rule. */
export const classOf = ({ class: own, id, name }: ForeignRule): KeyClass =>
  own ?? kinds.find(([form]) => form.test(`-${slugOf(id)}`) || form.test(`-${slugOf(name)}`))?.[1] ?? 'api-key'

export const nameOf = ({ id, name }: ForeignRule, vendor: string): string => {
  if (name !== id) return name
  const words = slugOf(id)
  const slug = slugOf(vendor)
  return words.startsWith(`${slug}-`)
    ? `${vendor} ${words.slice(slug.length + 1).replaceAll('-', ' ')}`
    : spelled(words)
}

const PLAIN = /^[A-Za-z0-9_.-]+$/
const LONGEST_PREFIX = 16

/** The mark at the beginning of every match may be shown in a report. */
export const publicPrefixOf = ({
  pattern,
  keywords,
  ignoreCase,
}: Pick<RuleSyntax, 'pattern' | 'keywords' | 'ignoreCase'>): string | undefined => {
  const [mark, other] = keywords ?? []
  if (mark === undefined || other !== undefined || ignoreCase === true) return undefined
  const isShown = PLAIN.test(mark) && mark.length <= LONGEST_PREFIX
  return isShown && pattern.startsWith(mark.replaceAll('.', '\\.')) ? mark : undefined
}
