// What a check finds of a key is one finding, wherever its jobs are; what it finds of a file's jobs is one for the file.
import type { Holder, Identity } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { byIdentity, called, plural } from './words.ts'

export type Group = {
  readonly subject: string
  readonly identity: Identity
  readonly title: string
  readonly holders: readonly Holder[]
}

/** Holders by the key that they hold: each key is replaced, accepted and rotated for itself. */
export const byKey = (holders: readonly Holder[]): readonly Group[] =>
  [...byIdentity(holders).values()].flatMap((held) => {
    const identity = held[0]?.identity
    return identity === undefined ? [] : { subject: identity.id, identity, title: called(identity), holders: held }
  })

/** Holders by their workflow, however many keys there are: what would be changed is one block. */
export const byWorkflow = (holders: readonly Holder[]): readonly Group[] =>
  [...groupBy(holders, ({ job }) => job.open.workflow.path)].flatMap(([path, held]) => {
    const keys = [...new Map(held.map(({ identity }) => [identity.name, identity])).values()]
    const [identity, ...others] = keys.sort((a, b) => a.name.localeCompare(b.name, 'en'))
    if (identity === undefined) return []
    const title =
      others.length === 0 ? called(identity) : `${called(identity)} and ${plural(others.length, 'more key')}`
    return { subject: path, identity, title, holders: held }
  })
