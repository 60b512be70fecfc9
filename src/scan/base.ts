// Whether values stand in the trees of base tips already: such values are known, whoever touches them.

import type { BytePath } from '#git/paths.ts'
import { distinctBlobs, lookUp, type Reading } from '#git/trees.ts'
import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { Breather } from './job.ts'

/** A value, and every form of it that was seen, as bytes. */
export type Sought = { readonly key: string; readonly forms: readonly Uint8Array[] }

/** Trees of base tips. */
export type Bases = { readonly reading: Reading; readonly trees: readonly ObjectId[] }

/** Whether a base has the value at one of the paths: the common case of an edited file, told without reading all of the base. */
export const isAtPaths = (value: Sought, paths: readonly BytePath[], { reading, trees }: Bases): boolean =>
  trees.some((tree) => paths.some((path) => isHeldBy(lookUp(reading, tree, path)?.id, value, reading)))

function isHeldBy(id: ObjectId | undefined, { forms }: Sought, reading: Reading): boolean {
  const bytes = id === undefined ? undefined : reading.store.read(id)?.bytes
  return (
    bytes !== undefined &&
    forms.some((form) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(form)))
  )
}

/** The keys of those values that some blob of the trees holds. Each blob is read once, until all values are known. */
export async function knownIn(
  reading: Reading,
  trees: readonly ObjectId[],
  sought: readonly Sought[],
): Promise<Set<string>> {
  const known = new Set<string>()
  const breather = new Breather()
  let absent = 0
  for (const id of blobsUnder(reading, trees)) {
    if (known.size === sought.length) break
    const bytes = reading.store.read(id)?.bytes
    if (bytes === undefined) absent += 1
    else addHeld(known, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), sought)
    await breather.breathe()
  }
  if (absent > 0 && known.size < sought.length) reading.note(unread(absent))
  return known
}

const unread = (count: number): Problem => ({
  kind: 'missing-object',
  at: 'the files of the base',
  detail: `${count} are not in the repository: what only they hold is taken for new`,
})

function* blobsUnder(reading: Reading, trees: readonly ObjectId[]): Generator<ObjectId> {
  const seen = new Set<ObjectId>()
  for (const tree of trees) {
    for (const id of distinctBlobs(reading, tree)) {
      if (!seen.has(id)) yield id
      seen.add(id)
    }
  }
}

function addHeld(known: Set<string>, bytes: Buffer, sought: readonly Sought[]): void {
  for (const { key, forms } of sought) {
    if (!known.has(key) && forms.some((form) => bytes.includes(Buffer.from(form)))) known.add(key)
  }
}
