import type { ObjectType } from '#git/object-store.ts'

/** The numbers git gives to kinds of pack entries. */
export const entryKind = { commit: 1, tree: 2, blob: 3, tag: 4, ofsDelta: 6, refDelta: 7 } as const

const typesByNumber: readonly (ObjectType | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag']

/** The object type that a pack entry's number stands for; undefined for deltas and for what git does not know. */
export const typeOf = (kind: number): ObjectType | undefined => typesByNumber[kind]

export const kindOf = (type: ObjectType): number => entryKind[type]

export const isObjectType = (name: string): name is ObjectType =>
  name === 'blob' || name === 'tree' || name === 'commit' || name === 'tag'
