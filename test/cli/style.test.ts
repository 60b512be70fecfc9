import { expect, test } from 'vitest'
import { parseRequest } from '#cli/args.ts'
import type { Io } from '#cli/main.ts'
import { styleOf } from '#cli/report-run.ts'

type Terminal = { readonly isTTY: boolean; readonly columns?: number; readonly env?: Readonly<Record<string, string>> }

function style(words: readonly string[], { isTTY, columns = 80, env = {} }: Terminal) {
  const request = parseRequest(words)
  if (request.kind !== 'run') throw new Error('a run was meant')
  return styleOf(request.arguments, { env, stdout: { isTTY, columns } } as unknown as Io)
}

test.each<[string, readonly string[], Terminal, 'ansi' | 'none']>([
  ['a terminal', [], { isTTY: true }, 'ansi'],
  ['a terminal that only prints', [], { isTTY: true, env: { TERM: 'dumb' } }, 'none'],
  ['a pipe', [], { isTTY: false }, 'none'],
  ['a pipe that is told to', [], { isTTY: false, env: { FORCE_COLOR: '3' } }, 'ansi'],
  ['a terminal that is told not to', [], { isTTY: true, env: { FORCE_COLOR: '0' } }, 'none'],
  ['NO_COLOR', [], { isTTY: true, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, 'none'],
  ['an empty NO_COLOR', [], { isTTY: true, env: { NO_COLOR: '' } }, 'ansi'],
  ['--no-color', ['--no-color'], { isTTY: true, env: { FORCE_COLOR: '1' } }, 'none'],
  ['a file', ['--output', 'x'], { isTTY: true, env: { FORCE_COLOR: '1' } }, 'none'],
])('colour on %s', (...[, words, terminal, color]) => {
  expect(style(words, terminal).color).toBe(color)
})

test.each([
  [30, 40],
  [50, 50],
  [80, 80],
  [200, 120],
])('a terminal of %i columns is written %i wide, a pipe 100', (columns, width) => {
  expect(style([], { isTTY: true, columns }).width).toBe(width)
  expect(style([], { isTTY: false, columns }).width).toBe(100)
})
