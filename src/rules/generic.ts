// The rules for values that no vendor's rule takes: what they are is told by the name they are bound to and by the value itself.

import type { KeyClass, Rule } from '#model/rule.ts'
import type { WordFamily } from '#model/rule-set.ts'
import type { Confidence } from '#model/severity.ts'

type Kind = {
  readonly id: string
  readonly name: string
  readonly class: KeyClass
  readonly least: number
  readonly confidence: Confidence
  readonly examples: readonly string[]
  readonly negativeExamples: readonly string[]
}

/** How far a binding is read around its value. */
const REACH = { before: 256, after: 256 }
const LONGEST = 4096

type Family = Exclude<WordFamily, 'basic' | 'userinfo'>

const examplesOf = (name: string, id: string, first: string): Pick<Kind, 'examples' | 'negativeExamples'> => ({
  examples: [first, `{{"${name.toLowerCase().replace(' ', '_')}": "{alnum:24}"}}`],
  negativeExamples: [`${id.replace('generic-', '').replace('-', '_')} = get_it()`, 'name: "{alnum:24}"'],
})

const kindOf = (
  id: string,
  name: string,
  kind: Pick<Kind, 'class' | 'least'> & { readonly example: string },
): Kind => ({
  id,
  name,
  class: kind.class,
  least: kind.least,
  confidence: 'medium',
  ...examplesOf(name, id, kind.example),
})

const kinds: Record<Family, Kind> = {
  password: kindOf('generic-password', 'Password', { class: 'password', least: 4, example: 'password = "{alnum:12}"' }),
  key: kindOf('generic-api-key', 'API key', { class: 'generic', least: 10, example: 'API_KEY={alnum:32}' }),
  token: kindOf('generic-token', 'Token', { class: 'generic', least: 10, example: 'token: "{hex:40}"' }),
  secret: kindOf('generic-secret', 'Secret', { class: 'generic', least: 10, example: 'client_secret = "{alnum:40}"' }),
}

/** What words behind a vendor's name promise, though it has not the shape of that vendor's keys. */
const besideVendor: Kind = {
  id: 'generic-vendor-key',
  name: "Key in no shape of its vendor's",
  class: 'generic',
  least: 16,
  confidence: 'low',
  examples: ['databox private {alnum:48}', 'finage-access-{hex:64}'],
  negativeExamples: ['finage is as good as {alnum:48}', 'finage access {alnum:8}'],
}

const ruleOf = ({ least, ...kind }: Kind): Rule => ({
  ...kind,
  severity: 'high',
  pattern: `[^\\n]{${least},${LONGEST}}`,
  keywords: [],
  provider: 'generic',
  vendor: 'Unknown',
  category: 'generic',
  reach: REACH,
  revoke: { how: 'Change it where it is accepted, then take it out of the code and of everything that holds a copy.' },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
})

/** One rule for each family of words, and one for what stands behind a vendor's name. */
export const genericRules: readonly Rule[] = [...Object.values(kinds), besideVendor].map(ruleOf)
