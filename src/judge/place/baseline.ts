// What a team accepted: this value, at this place, until a day.
import type { PlaceJudge } from '#model/judge.ts'
import type { Baseline, BaselineEntry } from '#model/policy.ts'
import { isOver } from './expiry.ts'
import { isBoundTo } from './value-binding.ts'

export const accepted = (baseline: Baseline): PlaceJudge => {
  const entries = new Map<string, BaselineEntry[]>()
  for (const entry of baseline.entries)
    entries.set(entry.fingerprint, [...(entries.get(entry.fingerprint) ?? []), entry])
  return {
    name: 'baseline',
    judge: ({ match }, { fingerprint, now }) => {
      const found = entries
        .get(fingerprint)
        ?.find((entry) => !isOver(entry.expires, now) && isBoundTo(entry.value, match.value, baseline.salt))
      return found === undefined
        ? undefined
        : { kind: 'suppress', by: 'baseline', why: `${found.reason} (${found.owner})` }
    },
  }
}
