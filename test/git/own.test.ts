import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { borrow } from '#git/borrow.ts'
import { type OwnCommand, runOwnGit } from '#git/own.ts'
import { openRepair } from '#git/repair.ts'
import { openRepository } from '#git/repository.ts'
import { GitError } from '#git/run.ts'
import { Secret } from '#model/secret.ts'
import { git, gitText, newRepository, temporaryFolder } from './support.ts'

afterEach(() => vi.unstubAllEnvs())

const failure = async (run: Promise<unknown>): Promise<GitError> => {
  const error = await run.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof GitError) return error
  throw new Error('git did not fail', { cause: error })
}

const own = (gitDir: string, args: OwnCommand['args'], more: Partial<OwnCommand> = {}): Promise<string> =>
  runOwnGit({ args, gitDir, config: [], secret: undefined, env: {}, timeoutMs: 60_000, ...more })

const emptyOne = (): string => borrow({ objectDirs: [], idLength: 40, shallow: new Set() }).gitDir

/** Settings that name one program wherever git takes a program. */
const trapSettings = (program: string): string => `
[core]
	fsmonitor = ${program}
	hooksPath = ${path.dirname(program)}
	pager = ${program}
	editor = ${program}
	askPass = ${program}
	sshCommand = ${program}
	gitProxy = ${program}
	alternateRefsCommand = ${program}
[credential]
	helper = ${program}
[alias]
	fetch = !${program}
	ls-remote = !${program}
[pager]
	fetch = ${program}
	ls-remote = ${program}
[remote "origin"]
	uploadpack = ${program}
	vcs = trap
[url "ext::${program}"]
	insteadOf = file
[protocol]
	allow = always
[include]
	path = ${program}.more
`

/** A checkout, a home, an environment and an origin that all name a program which leaves a trace. */
const setTrap = () => {
  const place = temporaryFolder()
  const trace = path.join(place, 'trace')
  const program = path.join(place, 'reference-transaction')
  writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\nexit 1\n`)
  chmodSync(program, 0o755)
  const home = path.join(place, 'home')
  mkdirSync(path.join(home, 'git'), { recursive: true })
  for (const file of ['.gitconfig', 'git/config']) writeFileSync(path.join(home, file), trapSettings(program))
  const origin = newRepository()
  git(origin, ['commit', '--quiet', '--allow-empty', '-m', 'x'])
  const checkout = newRepository()
  git(checkout, ['commit', '--quiet', '--allow-empty', '-m', 'y'])
  for (const folder of [origin, checkout]) writeFileSync(path.join(folder, '.git/config'), trapSettings(program))
  const variables = { HOME: home, XDG_CONFIG_HOME: home, PREFIX: home }
  const programs = [
    'GIT_SSH_COMMAND',
    'GIT_ASKPASS',
    'SSH_ASKPASS',
    'GIT_PAGER',
    'PAGER',
    'EDITOR',
    'GIT_PROXY_COMMAND',
  ]
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  for (const name of programs) vi.stubEnv(name, program)
  vi.stubEnv('GIT_CONFIG_COUNT', '1')
  vi.stubEnv('GIT_CONFIG_KEY_0', 'alias.fetch')
  vi.stubEnv('GIT_CONFIG_VALUE_0', `!${program}`)
  return { origin, checkout, isSprung: () => existsSync(trace) }
}

test('what a checkout, a home and an environment set up is not run by a fetch', async () => {
  const { origin, checkout, isSprung } = setTrap()
  const repository = await openRepository(checkout)
  if (repository === undefined || repository.head.kind === 'unborn') throw new Error('no commit was found')
  const repair = openRepair({ ...repository, head: repository.head.id }, { url: `file://${origin}`, protocol: 'file' })
  const tip = gitText(origin, ['rev-parse', 'HEAD'])
  expect([...(await repair.branches()).values()]).toEqual([tip])
  await repair.fetchCommits([tip], 1)
  await repair.fetchContents([tip])
  repair.dispose()
  expect(isSprung()).toBe(false)
})

test('the trap works: plain git springs it', () => {
  const { checkout, isSprung } = setTrap()
  expect(() => git(checkout, ['update-ref', 'refs/heads/new', 'HEAD'])).toThrow('git')
  expect(isSprung()).toBe(true)
})

test('a setting that runs a program is refused before git starts', async () => {
  for (const config of ['core.sshCommand=x', 'credential.helper=x', 'core.hooksPath=x', 'alias.x=!x']) {
    const error = await failure(own(emptyOne(), ['ls-remote', 'x'], { config: [config] }))
    expect(error).toMatchObject({ kind: 'start', cause: { message: expect.stringContaining('not permitted') } })
  }
})

test('a status other than 0 is a failure, even where git says nothing', async () => {
  const error = await failure(own(emptyOne(), ['rev-parse', '--verify', '--quiet', 'refs/heads/none']))
  expect(error).toMatchObject({ kind: 'exit', exitCode: 1, stderr: '' })
})

test('a git that takes too long is stopped', async () => {
  const hanging = own(emptyOne(), ['cat-file', '--batch'], { timeoutMs: 300 })
  expect((await failure(hanging)).kind).toBe('timeout')
})

test('an authorisation reaches git by the environment, and no error shows it', async () => {
  const gitDir = emptyOne()
  const value = `Authorization: Basic ${'hidden'.repeat(5)}`
  const secret = { name: 'http.https://host.invalid/.extraHeader', value }
  expect(await own(gitDir, ['config', '--get-all', secret.name], { secret })).toBe(`${value}\n`)
  expect((await failure(own(gitDir, ['rev-parse', '--verify', value], { secret }))).message).not.toContain('hidden')
})

test('a token stands in no file of the repair', async () => {
  const { origin, checkout } = setTrap()
  const repository = await openRepository(checkout)
  if (repository === undefined) throw new Error('no repository was found')
  const token = new Secret('made-up-token', '…')
  const repair = openRepair({ ...repository, head: undefined }, { url: `file://${origin}`, protocol: 'file', token })
  await repair.branches()
  const places = repair.objectDirs.map((folder) => path.dirname(folder))
  const basic = Buffer.from('x-access-token:made-up-token').toString('base64')
  const files = places.flatMap((place) =>
    readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  )
  expect(files.length).toBeGreaterThan(4)
  for (const { parentPath, name } of files)
    expect(readFileSync(path.join(parentPath, name), 'latin1').includes(basic)).toBe(false)
  repair.dispose()
})
