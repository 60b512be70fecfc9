// What a policy file allows: one value at one path until a day, or unproven matches below some paths.
import type { PathTest, PlaceJudge } from '#model/judge.ts'
import type { AllowEntry } from '#model/policy.ts'
import { isOver } from './expiry.ts'
import { valueId } from './value-binding.ts'

export const allow = (entries: readonly AllowEntry[], matchesGlob: PathTest): PlaceJudge => ({
  name: 'allow',
  judge: ({ match, place }, { rule, now }) => {
    const { path } = place
    if (path === null) return undefined
    const found = entries.find(
      (entry) =>
        entry.rule === rule.id &&
        !isOver(entry.expires, now) &&
        matchesGlob(entry.path, path) &&
        entry.valueId === valueId(match.value, rule.id),
    )
    return found === undefined
      ? undefined
      : { kind: 'suppress', by: 'allowlist', why: `${found.reason} (${found.owner})` }
  },
})

/** A path hides only what is not proven. */
export const ignoredPath = (globs: readonly string[], matchesGlob: PathTest): PlaceJudge => ({
  name: 'ignored-path',
  judge: ({ match, place }) => {
    const { path } = place
    if (match.proven || path === null) return undefined
    const glob = globs.find((each) => matchesGlob(each, path))
    return glob === undefined ? undefined : { kind: 'suppress', by: 'allowlist', why: `The policy ignores ${glob}.` }
  },
})
