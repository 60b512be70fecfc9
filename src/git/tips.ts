import type { ObjectId } from '#model/place.ts'
import { parseTag } from './commits.ts'
import type { Ref, RefKind } from './refs.ts'
import type { Reading } from './trees.ts'

// Where walks over a history start, and who gets what they reach: a clone, whoever asks for notes, or nobody but this machine.

/** How far a thing spreads: with every clone, with those who fetch notes or other refs, or not at all. Earlier ones spread further. */
export const reaches = ['cloned', 'note', 'local'] as const
export type Reach = (typeof reaches)[number]

export type Tip = { readonly id: ObjectId; readonly reach: Reach }

/** What refs point at, tags followed. */
export type Tips = {
  readonly commits: readonly Tip[]
  /** Tag objects: their messages are places of their own. */
  readonly tags: readonly Tip[]
  /** Trees and blobs that a ref or a tag names without a commit. */
  readonly trees: readonly Tip[]
  readonly blobs: readonly Tip[]
}

const reachOf: Readonly<Record<RefKind, Reach>> = {
  branch: 'cloned',
  tag: 'cloned',
  remote: 'cloned',
  note: 'note',
  stash: 'local',
  other: 'local',
}

const maxTags = 64

type Lists = Record<'commit' | 'tag' | 'tree' | 'blob', Tip[]>

const follow = (reading: Reading, tip: Tip, lists: Lists): void => {
  let at = tip.id
  for (let hop = 0; hop < maxTags; hop += 1) {
    const type = reading.store.stat(at)?.type
    if (type === undefined) {
      reading.note({
        kind: 'missing-object',
        at: `object ${at}`,
        detail: 'a ref or a tag names it, and it is not there',
      })
      return
    }
    lists[type].push({ id: at, reach: tip.reach })
    const object = type === 'tag' ? reading.store.read(at) : undefined
    const tag = object === undefined ? undefined : parseTag(object)
    if (tag === undefined) return
    at = tag.target
  }
}

/** Each id once, with its widest reach. */
const distinct = (tips: readonly Tip[]): readonly Tip[] => {
  const widest = tips.toSorted((a, b) => reaches.indexOf(b.reach) - reaches.indexOf(a.reach))
  return [...new Map(widest.map((tip) => [tip.id, tip])).values()]
}

/** Follows all refs, and other starts (stashes, HEADs) that reach no further than this machine. */
export const tipsOf = (reading: Reading, refs: readonly Ref[], local: readonly ObjectId[]): Tips => {
  const lists: Lists = { commit: [], tag: [], tree: [], blob: [] }
  const starts = [
    ...refs.map((ref) => ({ id: ref.id, reach: reachOf[ref.kind] })),
    ...local.map((id) => ({ id, reach: 'local' as const })),
  ]
  for (const tip of distinct(starts)) follow(reading, tip, lists)
  return {
    commits: distinct(lists.commit),
    tags: distinct(lists.tag),
    trees: distinct(lists.tree),
    blobs: distinct(lists.blob),
  }
}
