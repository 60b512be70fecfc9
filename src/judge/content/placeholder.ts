import type { ContentJudge } from '#model/judge.ts'
import { fillerKeyOf } from './filler.ts'
import { latin1 } from './proofs/codes.ts'
import { referenceOf } from './reference.ts'

/** Values that documents and SDKs show to everyone. */
const documented: readonly string[] = [
  'EXAMPLE',
  'EXAMPLEKEY',
  'abcdef.0123456789abcdef',
  'sk-1234',
  'secret_scanning_ab85fc6f8d7638cf1c11da812da308d43_',
]

const isDocumented = (value: string): boolean =>
  documented.some((known) => value === known || value.endsWith(known) || value.startsWith(`${known}`))

/** What of a value varies from key to key: everything behind the rule's public prefix. */
const bodyOf = (value: string, prefix: string | undefined): string =>
  prefix !== undefined && value.startsWith(prefix) ? value.slice(prefix.length) : value

/** Suppresses structured keys whose body is evidently no key; what is bound to a mere name is another judge's. */
export const placeholder: ContentJudge = {
  name: 'placeholder',
  judge: (match, { rule }) => {
    if (rule.category === 'generic') return undefined
    const value = latin1(match.value)
    if (isDocumented(value))
      return { kind: 'suppress', by: 'documentation', why: 'it is a value that documents show to everyone' }
    const reference = rule.class === 'password' || rule.class === 'connection-string' ? referenceOf(value) : undefined
    if (reference !== undefined) return { kind: 'suppress', by: 'reference', why: reference }
    const filler =
      rule.class === 'private-key' || rule.class === 'recovery'
        ? undefined
        : fillerKeyOf(bodyOf(value, rule.publicPrefix))
    return filler === undefined ? undefined : { kind: 'suppress', by: 'placeholder', why: filler }
  },
}
