import { appendFileSync, chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { borrow } from '#git/borrow.ts'
import { catFiles } from '#git/cat-file.ts'
import { listWorkTree, workTreeOf } from '#git/listing.ts'
import { listRefs, stashes } from '#git/refs.ts'
import { openRepository } from '#git/repository.ts'
import { resolveCommit } from '#git/resolve.ts'
import { runGit } from '#git/run.ts'
import { git, loadStore, newRepository } from './support.ts'

type Trap = { readonly folder: string; readonly canary: string; readonly isSprung: () => boolean }

const hooks = ['post-checkout', 'post-index-change', 'pre-auto-gc', 'reference-transaction', 'fsmonitor-watchman']

/** A repository in which every setting that can name a program names one that leaves a trace. */
const setTrap = (): Trap => {
  const folder = newRepository()
  writeFileSync(path.join(folder, 'a.txt'), 'a\n')
  writeFileSync(path.join(folder, '.gitattributes'), '*.txt filter=trap diff=trap\n')
  git(folder, ['add', '-A'])
  git(folder, ['commit', '--quiet', '-m', 'x'])
  writeFileSync(path.join(folder, 'a.txt'), 'changed\n')
  const canary = path.join(folder, '.git/canary')
  const trace = path.join(folder, '.git/trace')
  writeFileSync(canary, `#!/bin/sh\ntouch '${trace}'\nexit 1\n`)
  chmodSync(canary, 0o755)
  for (const hook of hooks) {
    mkdirSync(path.join(folder, '.git/hooks'), { recursive: true })
    writeFileSync(path.join(folder, '.git/hooks', hook), `#!/bin/sh\ntouch '${trace}'\n`)
    chmodSync(path.join(folder, '.git/hooks', hook), 0o755)
  }
  appendFileSync(path.join(folder, '.git/config'), configWith(canary))
  return { folder, canary, isSprung: () => isTaken(trace) }
}

/** Whether the trace is there; takes it away. */
const isTaken = (trace: string): boolean => {
  const isThere = existsSync(trace)
  rmSync(trace, { force: true })
  return isThere
}

const configWith = (program: string): string => `
[core]
	fsmonitor = ${program}
	pager = ${program}
	editor = ${program}
	askPass = ${program}
	sshCommand = ${program}
	gitProxy = ${program}
	alternateRefsCommand = ${program}
	untrackedCache = true
	repositoryformatversion = 1
[extensions]
	partialClone = origin
[remote "origin"]
	url = ssh://host.invalid/x
	promisor = true
	partialclonefilter = blob:none
	uploadpack = ${program}
	vcs = trap
[remote "ext"]
	url = ext::${program}
	promisor = true
[protocol]
	allow = always
[protocol "ext"]
	allow = always
[protocol "ssh"]
	allow = always
[filter "trap"]
	clean = ${program}
	smudge = ${program}
	process = ${program}
	required = true
[diff]
	external = ${program}
[diff "trap"]
	textconv = ${program}
	command = ${program}
[gpg]
	program = ${program}
[log]
	showSignature = true
[credential]
	helper = ${program}
[alias]
	ls-files = !${program}
	rev-parse = !${program}
	cat-file = !${program}
[pager]
	ls-files = ${program}
	rev-parse = ${program}
	for-each-ref = ${program}
	cat-file = ${program}
[include]
	path = ${program}.config
`

test('the trap works: plain git springs it', () => {
  const trap = setTrap()
  expect(trap.isSprung()).toBe(false)
  expect(() => git(trap.folder, ['diff'])).toThrow('git')
  expect(trap.isSprung()).toBe(true)
  expect(() => git(trap.folder, ['cat-file', '-p', 'f'.repeat(40)])).toThrow('git')
  expect(trap.isSprung()).toBe(true)
})

test('nothing that a repository configures is run', async () => {
  const trap = setTrap()
  const store = loadStore(trap.folder)
  trap.isSprung()
  const repository = await openRepository(trap.folder)
  if (repository === undefined) throw new Error('no repository was found')
  await listRefs(repository)
  stashes(repository)
  expect(await resolveCommit(repository, store, 'HEAD@{0}')).toBe('id' in repository.head ? repository.head.id : '')
  expect(await resolveCommit(repository, store, 'deadbeef')).toBeUndefined()
  const tree = workTreeOf(repository)
  if (tree === undefined) throw new Error('no work tree was found')
  expect((await listWorkTree(tree, 'files')).tracked.length).toBe(2)
  const borrowed = borrow(repository)
  const missing = 'f'.repeat(40)
  expect(catFiles(borrowed.gitDir, [missing]).size).toBe(0)
  borrowed.dispose()
  for (const args of [
    ['cat-file', '-t', missing],
    ['for-each-ref'],
    ['rev-list', '--objects', '--all'],
    ['fetch', 'origin'],
    ['fetch', 'ext'],
  ])
    await runGit({ args, gitDir: repository.gitDir }).catch(() => undefined)
  expect(trap.isSprung()).toBe(false)
})

test('a repository embedded in the tree is not run in, nor looked into', async () => {
  const trap = setTrap()
  const outer = newRepository()
  git(outer, ['clone', '--quiet', '--bare', trap.folder, 'inner.git'])
  appendFileSync(path.join(outer, 'inner.git/config'), configWith(trap.canary))
  trap.isSprung()
  const repository = await openRepository(path.join(outer, 'inner.git/objects'))
  const tree = repository === undefined ? undefined : workTreeOf(repository)
  if (tree === undefined) throw new Error('no work tree was found')
  expect(tree.workTree).toBe(outer)
  await listWorkTree(tree, 'files')
  expect(trap.isSprung()).toBe(false)
})

test('settings that change output change nothing', async () => {
  const folder = newRepository()
  writeFileSync(path.join(folder, 'ü'), 'x')
  git(folder, ['add', '-A'])
  git(folder, ['commit', '--quiet', '-m', 'x'])
  appendFileSync(
    path.join(folder, '.git/config'),
    '[core]\n\tquotePath = true\n\texcludesFile = all\n\tworktree = /\n\tignoreCase = true\n[color]\n\tui = always\n',
  )
  writeFileSync(path.join(folder, 'all'), '*\n')
  const repository = await openRepository(folder)
  const tree = repository === undefined ? undefined : workTreeOf(repository)
  if (tree === undefined) throw new Error('no work tree was found')
  const listing = await listWorkTree(tree, 'files')
  expect(listing.tracked.length).toBe(1)
  expect(listing.untracked).toEqual(['all'])
})
