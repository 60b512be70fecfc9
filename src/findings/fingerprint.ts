// Stable ids that hold no part of a value.
import { hash } from 'node:crypto'

/** Rule, path (with an archive's entry), the identifier the value is bound to, and which of such triples in the file it is, from 1. */
export type FingerprintParts = {
  readonly rule: string
  readonly path: string | null
  readonly name: string
  readonly occurrence: number
}

/** First 80 bits of a SHA-256, as 20 hexadecimal digits. */
export function fingerprint(parts: FingerprintParts): string {
  const text = [parts.rule, parts.path ?? '', parts.name, String(parts.occurrence)].join('\0')
  return hash('sha256', text, 'hex').slice(0, 20)
}

/** Numbers the occurrences of equal (rule, name) pairs in one content, in the order given. */
export function numberOccurrences<T extends { readonly rule: string; readonly name: string }>(
  matches: readonly T[],
): Map<T, number> {
  const seen = new Map<string, number>()
  const numbers = new Map<T, number>()
  for (const match of matches) {
    const key = `${match.rule}\0${match.name}`
    const number = (seen.get(key) ?? 0) + 1
    seen.set(key, number)
    numbers.set(match, number)
  }
  return numbers
}
