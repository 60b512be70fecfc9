import { expect, test } from 'vitest'
import type { GitObject, ObjectStore } from '#git/object-store.ts'
import { recalling } from '#git/recall.ts'
import type { Problem } from '#model/problem.ts'

/** A store of objects that are made when asked for, and how often it was asked for each. */
function counted(make: (id: string) => GitObject | undefined) {
  const asked = new Map<string, number>()
  const problems: Problem[] = []
  const store: ObjectStore = {
    idLength: 40,
    read: (id) => {
      asked.set(id, (asked.get(id) ?? 0) + 1)
      return make(id)
    },
    stat: () => undefined,
    has: () => false,
    get problems() {
      return [...problems]
    },
    close: () => {},
  }
  return { store, asked, problems }
}

test('commits and trees are read once, files each time', () => {
  const types = { a: 'commit', b: 'tree', c: 'blob' } as const
  const { store, asked } = counted((id) => ({ id, type: types[id as 'a'], bytes: Uint8Array.of(1) }))
  const read = recalling(store)
  for (const id of ['a', 'b', 'c', 'a', 'b', 'c']) expect(read.read(id)?.id).toBe(id)
  expect(Object.fromEntries(asked)).toEqual({ a: 1, b: 1, c: 2 })
})

test('what is missing is asked for again: it may have been fetched', () => {
  const present = new Set<string>()
  const { store } = counted((id) => (present.has(id) ? { id, type: 'tree', bytes: Uint8Array.of(1) } : undefined))
  const read = recalling(store)
  expect(read.read('a')).toBeUndefined()
  present.add('a')
  expect(read.read('a')?.type).toBe('tree')
})

test('what is remembered is bounded, however much is read', () => {
  const { store, asked } = counted((id) => ({ id, type: 'tree', bytes: new Uint8Array(1 << 20) }))
  const read = recalling(store)
  for (let at = 0; at < 40; at += 1) read.read(`${at}`)
  read.read('39')
  read.read('0')
  expect([asked.get('39'), asked.get('0')]).toEqual([1, 2])
})

test('problems are those of the store at any time', () => {
  const { store, problems } = counted(() => undefined)
  const read = recalling(store)
  problems.push({ kind: 'corrupt', at: 'pack', detail: 'x' })
  expect(read.problems).toHaveLength(1)
})
