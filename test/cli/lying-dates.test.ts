import { expect, test } from 'vitest'
import { writeHistories } from '#test/git/random-history.ts'
import { run } from './harness.ts'
import { keyOf } from './values.ts'

const key = keyOf('anthropic-api-key')

/** A base that took in a commit dated in the future long ago, and a head on top of that commit. */
function pastFromTheFuture(length: number, head: Readonly<Record<string, string>>): { folder: string; range: string } {
  const side = { parents: [], files: new Map([['k.env', `KEY=${key}\n`]]), seconds: 1_900_000_000 }
  const chain = Array.from({ length }, (_, at) => ({
    parents: [at],
    files: new Map([['f', `${at}`]]),
    seconds: 1_600_000_000 + at,
  }))
  const last = { parents: [0], files: new Map(Object.entries(head)), seconds: 1_900_000_001 }
  const { folder, ids } = writeHistories([[side, ...chain, last]])
  return { folder, range: `${ids[0]?.[length]}..${ids[0]?.[length + 1]}` }
}

async function diff({ folder, range }: { folder: string; range: string }): Promise<object> {
  const { stdout, code } = await run(folder, ['diff', range, '--format', 'json'])
  return { ...(JSON.parse(stdout) as object), code }
}

test('what only the base committed and took out again is nobody’s of the range, whatever dates say', async () => {
  expect(await diff(pastFromTheFuture(400, { f: 'x' }))).toMatchObject({
    code: 0,
    findings: [],
    problems: [],
    coverage: { commits: 1 },
  })
})

test('what the head adds is told, and the commits are those of the range alone', async () => {
  const other = keyOf('anthropic-api-key', 2)
  expect(await diff(pastFromTheFuture(400, { 'n.env': `KEY=${other}\n` }))).toMatchObject({
    code: 1,
    findings: [{ locations: [{ path: 'n.env' }, { path: 'n.env' }] }],
    coverage: { commits: 1 },
  })
})
