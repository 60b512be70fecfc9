import { expect, test } from 'vitest'
import { beginsAt } from '#match/edges.ts'

const edge = new Uint8Array(256)
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') edge[char.charCodeAt(0)] = 1

test.each([
  '',
  '"',
  ' ',
  '=',
  '\\n',
  '\\t',
  '\\\\n',
  '%3D',
  '%3d',
  '\\x22',
  '\\u003d',
  '\u001b[31m',
  '[1;31m',
  '-',
  '/',
  'é',
])('a value may begin behind %j', (before) => {
  const bytes = Buffer.from(`${before}VALUE`)
  expect(beginsAt(bytes, bytes.length - 5, edge)).toBe(true)
})

test.each(['a', 'Z', '9', 'n', 'xn', '3D', '%3', 'x22', 'u003d', '31m'])(
  'a value may not begin behind %j',
  (before) => {
    const bytes = Buffer.from(`${before}VALUE`)
    expect(beginsAt(bytes, bytes.length - 5, edge)).toBe(false)
  },
)
