import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readRegularFile } from '#sources/file.ts'
import { folder, repository, run, runUnder } from './harness.ts'
import { keyOf } from './values.ts'

const leak = { 'a.env': `ANTHROPIC_API_KEY=${keyOf('anthropic-api-key', 401)}\n` }

describe('incidents change no verdict into a clean one', () => {
  test('a reader that goes away keeps the verdict', async () => {
    expect(await runUnder('broken-pipe', folder(leak), { words: [] })).toMatchObject({ code: 1, stderr: '' })
    expect((await runUnder('broken-pipe', folder({ 'a.txt': 'nothing\n' }), { words: [] })).code).toBe(0)
  })

  test('a full disk under standard output is told, and nothing is clean of which nobody could be told', async () => {
    const told = 'keyreach: standard output cannot be written (ENOSPC)\n'
    expect(await runUnder('full-disk', folder(leak), { words: [] })).toMatchObject({ code: 1, stderr: told })
    expect(await runUnder('full-disk', folder({ 'a.txt': 'nothing\n' }), { words: [] })).toMatchObject({
      code: 3,
      stderr: told,
    })
  })

  test.runIf(existsSync('/dev/full'))('nor of a file that cannot take the report', async () => {
    const told = 'keyreach: --output: /dev/full cannot be written (ENOSPC)\n'
    const to = ['--output', '/dev/full']
    expect(await run(folder(leak), to)).toMatchObject({ code: 1, stderr: told })
    expect(await run(folder({ 'a.txt': 'nothing\n' }), to)).toMatchObject({ code: 3, stderr: told })
    expect(await run(folder(), ['identities', ...to])).toMatchObject({ code: 3, stderr: told })
  })

  test('a scan that is stopped says so and is never clean', async () => {
    const ran = await runUnder('interrupt', repository({ 'a.txt': 'nothing\n' }), { words: ['--format', 'json'] })
    expect(ran.code).toBe(3)
    expect(JSON.parse(ran.stdout)).toMatchObject({
      problems: [{ kind: 'interrupted' }, { kind: 'interrupted' }],
      coverage: { complete: false },
    })
  })

  // Readable by nobody at offset 0, not even by root.
  test.runIf(process.platform === 'linux')('a file that cannot be read is a problem that names it', () => {
    const file = { path: 'mem', open: '/proc/self/mem' }
    for (const each of [file, { ...file, told: 'file' } as const])
      expect(readRegularFile(each)).toEqual({
        kind: 'problem',
        problem: { kind: 'unreadable', at: 'mem', detail: 'input/output error' },
      })
  })
})
