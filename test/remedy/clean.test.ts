// The commands of the clean-up are run in a real repository, by the letter.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Location } from '#model/finding.ts'
import type { State } from '#model/place.ts'
import type { Mode } from '#model/scan-result.ts'
import { cleanStep } from '#remedy/clean.ts'
import { leak, location, rule } from './sample.ts'

const value = ['leaked', 'value', '1'].join('-')
const path = "src/it's a file.py"
let folder = ''

const environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

const run = (command: string, env: Record<string, string> = {}): string =>
  execFileSync('bash', ['-e', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const commit = (text: string): string => {
  run(`mkdir -p src`)
  writeFileSync(join(folder, path), text)
  run('git add -A && git commit -q -m change')
  return run('git rev-parse HEAD').trim()
}

const holds = (revisions: string): boolean => run(`git log -p ${revisions}`).includes(value)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyreach-clean-'))
  run('git init -q -b main')
  commit('before\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const clean = (state: State, mode: Mode, ...others: Partial<Location>[]): string[] => {
  const locations = [location({ path }), ...others.map((fields) => location({ path, ...fields }))]
  return (cleanStep({ leak: leak({ state, locations }), rule: rule(), context: { mode } }).command ?? '').split('\n')
}

test.skipIf(process.platform === 'win32')('a branch is freed of a value that an earlier commit brought in', () => {
  run('git branch base')
  const id = commit(`key = "${value}"\n`)
  writeFileSync(join(folder, 'other.txt'), 'kept\n')
  run('git add -A && git commit -q -m other')
  const lines = clean('new', 'diff', { where: 'commit', commit: id })
  const start = lines.findIndex((line) => line.startsWith('git rebase'))
  const push = lines.findIndex((line) => line.startsWith('git push'))
  expect(holds('base..HEAD')).toBe(true)
  run(lines[start] ?? '', { GIT_SEQUENCE_EDITOR: `sed -i -e 's/^pick ${id.slice(0, 7)}/edit ${id.slice(0, 7)}/'` })
  writeFileSync(join(folder, path), 'key = os.environ["KEY"]\n')
  run(lines.slice(start + 1, push).join('\n'), { GIT_EDITOR: 'true' })
  expect(holds('base..HEAD')).toBe(false)
  expect(run('git ls-tree --name-only HEAD')).toContain('other.txt')
  expect(run('git status --porcelain')).toBe('')
})

test.skipIf(process.platform === 'win32')('so is one whose very first commit brought it in', () => {
  run('git checkout -q --orphan alone && git rm -rq --cached .')
  const id = commit(`key = "${value}"\n`)
  const [start = ''] = clean('new', 'diff', { where: 'commit', commit: id })
  run(start, { GIT_SEQUENCE_EDITOR: "sed -i -e 's/^pick/edit/'" })
  expect(run('git status')).toContain('You are currently editing a commit')
})

test.skipIf(process.platform === 'win32')('a note is removed by what it says, from whatever it annotates', () => {
  const kept = commit('other\n')
  const id = commit('third\n')
  run(`git notes add -m "see ${value}" ${id} && git notes add -m harmless ${kept}`)
  const blob = run(`git notes list ${id}`).trim()
  const note = location({ path: null, where: 'note', commit: run('git rev-parse refs/notes/commits').trim(), blob })
  const step = cleanStep({ leak: leak({ locations: [note] }), rule: rule(), context: { mode: 'scan' } })
  run(step.command?.split('\n')[0] ?? 'false')
  expect(run('git notes list')).not.toContain(id)
  expect(run('git notes list')).toContain(kept)
})

test.skipIf(process.platform === 'win32')('a tag is found by what it points at', () => {
  run(`git tag -a v1 -m "see ${value}"`)
  const tag = location({ path: null, where: 'tag', commit: run('git rev-parse HEAD').trim() })
  const step = cleanStep({ leak: leak({ locations: [tag] }), rule: rule(), context: { mode: 'scan' } })
  expect(run(step.command?.split('\n')[0] ?? 'false').trim()).toBe('v1')
})

test.skipIf(process.platform === 'win32')('the files of a branch are freed of a value', () => {
  commit(`key = "${value}"\n`)
  writeFileSync(join(folder, path), 'key = os.environ["KEY"]\n')
  run(clean('in-head', 'scan').join('\n'))
  expect(run(`git grep -c "${value}" HEAD || true`)).toBe('')
})

test.skipIf(process.platform === 'win32')('unreachable objects are pruned', () => {
  const id = commit(`key = "${value}"\n`)
  run('git reset -q --hard HEAD^')
  expect(run(`git cat-file -t ${id}`).trim()).toBe('commit')
  run(clean('unreachable', 'scan').join('\n'))
  expect(() => run(`git cat-file -t ${id}`)).toThrow()
})
