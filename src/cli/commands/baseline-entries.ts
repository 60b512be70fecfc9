// Entries of a baseline from what a scan kept: which are new, which are gone, and the same as entries of a policy file.
import { isOver } from '#judge/place/expiry.ts'
import { isBoundTo, valueBinding, valueId } from '#judge/place/value-binding.ts'
import type { Baseline, BaselineEntry } from '#model/policy.ts'
import type { Kept } from '#scan/judge-places.ts'

/** Who accepts, why, and until when. */
export type Terms = { readonly owner: string; readonly reason: string; readonly expires: string | undefined }

const isHeldBy = (entry: BaselineEntry, { occurrence }: Kept, salt: string): boolean =>
  entry.fingerprint === occurrence.fingerprint && isBoundTo(entry.value, occurrence.match.value, salt)

/** Without the entries that match nothing any more. */
export const pruned = (old: Baseline, kept: readonly Kept[]): BaselineEntry[] =>
  old.entries.filter((entry) => kept.some((each) => isHeldBy(entry, each, old.salt)))

/** With entries for what is not accepted, or no longer is: an entry that has come to its end makes way for a new one. */
export function accepted(old: Baseline, kept: readonly Kept[], terms: Terms): BaselineEntry[] {
  const over = new Set<BaselineEntry>()
  const fresh = new Map<string, BaselineEntry>()
  for (const each of kept) {
    const entry = old.entries.find((known) => isHeldBy(known, each, old.salt))
    if (entry !== undefined && !isOver(entry.expires, Date.now())) continue
    if (entry !== undefined) over.add(entry)
    const added = entryOf(each, old.salt, terms)
    fresh.set(`${added.fingerprint} ${added.value}`, added)
  }
  return [...old.entries.filter((entry) => !over.has(entry)), ...fresh.values()]
}

function entryOf({ occurrence }: Kept, salt: string, { owner, reason, expires }: Terms): BaselineEntry {
  const { fingerprint, match, place } = occurrence
  return {
    fingerprint,
    rule: match.rule,
    path: place.path,
    value: valueBinding(match.value, salt, match.proven ? 'random' : 'guessable'),
    owner,
    reason,
    ...(expires === undefined ? {} : { expires }),
  }
}

const special = /[\\*?[\]{}()!+@|]/g

/** Entries for `allow` of a policy file, as YAML; what has no path cannot be allowed by one. */
export function allowYaml(kept: readonly Kept[], { owner, reason, expires }: Terms): string {
  const entries = new Map<string, string>()
  for (const { occurrence } of kept) {
    const { match, place } = occurrence
    if (place.path === null) continue
    const lines = [
      ['rule', match.rule],
      ['path', place.path.replace(special, '\\$&')],
      ['value-id', valueId(match.value, match.rule)],
      ['owner', owner],
      ['reason', reason],
      ...(expires === undefined ? [] : [['expires', expires]]),
    ].map(([name, text]) => `    ${name}: ${JSON.stringify(text)}`)
    const entry = lines.join('\n').replace('   ', '  -')
    entries.set(entry, entry)
  }
  return entries.size === 0 ? '' : `allow:\n${[...entries.values()].join('\n')}\n`
}
