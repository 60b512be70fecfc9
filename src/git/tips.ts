import type { ObjectId } from '#model/place.ts'
import { parseTag } from './commits.ts'
import type { ObjectType } from './object-store.ts'
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

type Following = { readonly reading: Reading; readonly typeOf: (id: ObjectId) => ObjectType | undefined }

type Lists = Record<'commit' | 'tag' | 'tree' | 'blob', Tip[]>

const follow = ({ reading, typeOf }: Following, tip: Tip, lists: Lists): void => {
  let at = tip.id
  for (let hop = 0; hop < maxTags; hop += 1) {
    const type = typeOf(at)
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

/** Names to follow: refs, and other starts (stashes, HEADs) that reach no further than this machine. */
export type Starts = {
  readonly refs: readonly Ref[]
  readonly local: readonly ObjectId[]
  /** Commits that are known to be some: where there are tens of thousands of refs, asking for each would take longer than all else. */
  readonly isCommit?: (id: ObjectId) => boolean
}

/** Follows names to what they point at. */
export const tipsOf = (reading: Reading, { refs, local, isCommit }: Starts): Tips => {
  const typeOf = (id: ObjectId): ObjectType | undefined =>
    isCommit?.(id) === true ? 'commit' : reading.store.stat(id)?.type
  const lists: Lists = { commit: [], tag: [], tree: [], blob: [] }
  const starts = [
    ...refs.map((ref) => ({ id: ref.id, reach: reachOf[ref.kind] })),
    ...local.map((id) => ({ id, reach: 'local' as const })),
  ]
  for (const tip of distinct(starts)) follow({ reading, typeOf }, tip, lists)
  return {
    commits: distinct(lists.commit),
    tags: distinct(lists.tag),
    trees: distinct(lists.tree),
    blobs: distinct(lists.blob),
  }
}
