// The rules for values that no vendor's rule takes: what they are is told by the name they are bound to and by the value itself.

import type { KeyClass, Rule } from '#model/rule.ts'
import type { WordFamily } from '#model/rule-set.ts'

type Kind = {
  readonly id: string
  readonly name: string
  readonly class: KeyClass
  readonly least: number
  readonly example: string
}

/** How far a binding is read around its value. */
const REACH = { before: 256, after: 256 }
const LONGEST = 4096

type Family = Exclude<WordFamily, 'basic' | 'userinfo'>

const kinds: Record<Family, Kind> = {
  password: {
    id: 'generic-password',
    name: 'Password',
    class: 'password',
    least: 4,
    example: 'password = "{alnum:12}"',
  },
  key: { id: 'generic-api-key', name: 'API key', class: 'generic', least: 10, example: 'API_KEY={alnum:32}' },
  token: { id: 'generic-token', name: 'Token', class: 'generic', least: 10, example: 'token: "{hex:40}"' },
  secret: {
    id: 'generic-secret',
    name: 'Secret',
    class: 'generic',
    least: 10,
    example: 'client_secret = "{alnum:40}"',
  },
}

const ruleOf = (kind: Kind): Rule => ({
  id: kind.id,
  name: kind.name,
  class: kind.class,
  severity: 'high',
  confidence: 'medium',
  pattern: `[^\\n]{${kind.least},${LONGEST}}`,
  keywords: [],
  provider: 'generic',
  vendor: 'Unknown',
  category: 'generic',
  reach: REACH,
  revoke: { how: 'Change it where it is accepted, then take it out of the code and of everything that holds a copy.' },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html'],
  examples: [kind.example, `{{"${kind.name.toLowerCase().replace(' ', '_')}": "{alnum:24}"}}`],
  negativeExamples: [`${kind.id.replace('generic-', '').replace('-', '_')} = get_it()`, 'name: "{alnum:24}"'],
})

/** One rule for each family of words. */
export const genericRules: readonly Rule[] = Object.values(kinds).map(ruleOf)
