import { expect, test } from 'vitest'
import { ShareQueue } from '#scan/share-queue.ts'

test('each share is taken once, from both ends, and known by who took it', () => {
  const queue = ShareQueue.of(5)
  const other = new ShareQueue(queue.memory)
  expect(queue.take(1, 'first')).toBe(0)
  expect(other.take(2, 'last')).toBe(4)
  expect(other.take(2, 'last')).toBe(3)
  expect(queue.take(1, 'first')).toBe(1)
  expect(queue.isEmpty()).toBe(false)
  expect(other.take(2, 'last')).toBe(2)
  expect(queue.isEmpty()).toBe(true)
  expect(queue.take(1, 'first')).toBeUndefined()
  expect(queue.takenBy(1)).toEqual([0, 1])
  expect(queue.takenBy(2)).toEqual([2, 3, 4])
})

test('a queue of nothing is empty', () => {
  expect(ShareQueue.of(0).take(1, 'first')).toBeUndefined()
  expect(ShareQueue.of(0).isEmpty()).toBe(true)
})
