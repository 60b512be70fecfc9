// Keys that a check finds in exactly the same jobs are one finding: what would be changed is one place.
import type { Holder, Identity } from '#reach/graph.ts'
import { byIdentity, called, groupBy, plural } from './words.ts'

export type Group = {
  /** Names of all its keys. */
  readonly subject: string
  readonly identity: Identity
  readonly title: string
  readonly holders: readonly Holder[]
}

/** Holders of keys grouped by the set of jobs that hold them; the holders are those of the first key. */
export function groupsOf(holders: readonly Holder[]): readonly Group[] {
  const keys = [...byIdentity(holders).values()]
  const groups = groupBy(keys, (held) =>
    held
      .map(({ job }) => job.id)
      .sort()
      .join('\n'),
  )
  return [...groups.values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
    const [first] = sorted
    const identity = first?.[0]?.identity
    if (first === undefined || identity === undefined) return []
    const subject = sorted.map((held) => held[0]?.identity.id ?? '').join('+')
    const others = sorted.length - 1
    const title = others === 0 ? called(identity) : `${called(identity)} and ${plural(others, 'more key')}`
    return { subject, identity, title, holders: first }
  })
}

const nameOf = (held: readonly Holder[]): string => held[0]?.identity.name ?? ''
