import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createDetector } from '#detect.ts'
import { openRepository } from '#git/repository.ts'
import { seededRandom } from '#rules/random.ts'
import { scanHistory } from '#scan/history.ts'
import { type Job, silent } from '#scan/job.ts'
import { openObjects } from '#scan/open.ts'
import { git, gitText, newRepository } from '#test/git/support.ts'
import { freshValue, ruleSet } from '#test/rules/workshop.ts'

const detector = createDetector(ruleSet)

const commitFile = (folder: string, name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text)
  git(folder, ['add', '.'])
  git(folder, ['commit', '--quiet', '-m', name])
  return gitText(folder, ['rev-parse', 'HEAD'])
}

/** A value that was replaced, and one that HEAD still has. */
const replacedKey = () => {
  const folder = newRepository()
  const random = seededRandom(3)
  const [old, now] = [1, 2].map(() => `token = "${freshValue('github-pat-classic', random).text}"\n`)
  const first = commitFile(folder, 'a.txt', old ?? '')
  const second = commitFile(folder, 'a.txt', now ?? '')
  const head = commitFile(folder, 'b.txt', 'nothing\n')
  git(folder, ['repack', '-adq'])
  return { folder, first, second, head }
}

/** Runs a scan that somebody stops when all packs were searched, or nobody. */
const scan = async (folder: string, stop: 'when searched' | 'never') => {
  const repository = await openRepository(folder)
  if (repository === undefined) throw new Error('no repository was found')
  const open = openObjects(repository, 'native')
  const controller = new AbortController()
  const end = () => (stop === 'never' ? undefined : controller.abort())
  const job: Job = { detector, progress: { ...silent, end }, signal: controller.signal }
  const result = await scanHistory({ kind: 'history', open, engine: 'native', prefix: '' }, job)
  open.dispose()
  return {
    problems: result.problems,
    commits: result.counts.commits,
    places: result.occurrences.map(({ place, state }) => [place.path, place.commit, state]).sort(),
  }
}

test('a value is told with the commit that brought it, and whether HEAD has it', async () => {
  const { folder, first, second, head } = replacedKey()
  expect(await scan(folder, 'never')).toEqual({
    problems: [],
    commits: 3,
    places: [
      ['a.txt', first, 'history-only'],
      ['a.txt', second, 'in-head'],
      ['a.txt', head, 'in-head'],
    ].sort(),
  })
})

test('a scan that is stopped before commits are gone through tells what HEAD has, and that it looked nowhere else', async () => {
  const { folder, head } = replacedKey()
  expect(await scan(folder, 'when searched')).toEqual({
    problems: [
      {
        kind: 'interrupted',
        at: 'the history',
        detail: 'stopped before all commits were gone through; where values stand was looked up in HEAD alone',
      },
    ],
    commits: 3,
    places: [
      ['a.txt', head, 'in-head'],
      [null, undefined, 'history-only'],
    ].sort(),
  })
})

test('files of HEAD that were lost are a problem, one that only links elsewhere is none', async () => {
  const folder = newRepository()
  commitFile(folder, 'kept.txt', 'kept\n')
  commitFile(folder, 'lost.txt', 'lost\n')
  git(folder, ['update-index', '--add', '--cacheinfo', `160000,${gitText(folder, ['rev-parse', 'HEAD^'])},module`])
  git(folder, ['commit', '--quiet', '-m', 'module'])
  expect((await scan(folder, 'never')).problems).toEqual([])
  const id = gitText(folder, ['rev-parse', 'HEAD:lost.txt'])
  rmSync(path.join(folder, '.git', 'objects', id.slice(0, 2), id.slice(2)))
  expect((await scan(folder, 'never')).problems).toEqual([
    { kind: 'missing-object', at: 'repository', detail: '1 file of HEAD is not in it; git fsck names what was lost' },
  ])
})
