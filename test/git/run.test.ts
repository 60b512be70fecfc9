import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { expect, test, vi } from 'vitest'
import { gitEnvironment } from '#git/environment.ts'
import { GitError, runGit, runGitSync, streamGit } from '#git/run.ts'
import { git, gitText, newRepository, temporaryFolder } from './support.ts'

const failure = async (run: () => Promise<unknown>): Promise<GitError> => {
  try {
    await run()
  } catch (error) {
    if (error instanceof GitError) return error
    throw error
  }
  throw new Error('git did not fail')
}

test('output and input are bytes', async () => {
  const gitDir = path.join(newRepository(), '.git')
  const input = Buffer.from([0, 255, 10, 13, 128])
  const { stdout } = await runGit({ args: ['hash-object', '-w', '--stdin'], gitDir, input })
  const id = stdout.toString().trim()
  expect((await runGit({ args: ['cat-file', 'blob', id], gitDir })).stdout).toEqual(input)
  expect(runGitSync({ args: ['cat-file', 'blob', id], gitDir }).stdout).toEqual(input)
})

test('a failing git is an error with its status and its words', async () => {
  const gitDir = path.join(newRepository(), '.git')
  const args = ['cat-file', 'blob', 'f'.repeat(40)]
  const error = await failure(() => runGit({ args, gitDir }))
  expect(error).toMatchObject({ kind: 'exit', exitCode: 128 })
  expect(error.message).toContain('git cat-file: failed: fatal: git cat-file')
  expect(() => runGitSync({ args, gitDir })).toThrow(error.message)
})

test('more output than was allowed is an error, never a cut', async () => {
  const gitDir = path.join(newRepository(), '.git')
  const id = (await runGit({ args: ['hash-object', '-w', '--stdin'], gitDir, input: 'x'.repeat(10_000) })).stdout
    .toString()
    .trim()
  const command = { args: ['cat-file', 'blob', id], gitDir, maxOutput: 100 }
  expect((await failure(() => runGit(command))).kind).toBe('output-limit')
  expect(() => runGitSync(command)).toThrow('more than was expected')
})

test('a git that takes too long is stopped', async () => {
  const gitDir = path.join(newRepository(), '.git')
  const command = { args: ['wait'], config: ['alias.wait=!sleep 20'], gitDir, timeoutMs: 100 }
  expect((await failure(() => runGit(command))).kind).toBe('timeout')
  expect(() => runGitSync(command)).toThrow('took too long')
})

test('a reader that leaves early ends git', async () => {
  const folder = newRepository()
  git(folder, ['commit', '--quiet', '--allow-empty', '-m', 'x'])
  const pieces: number[] = []
  for await (const chunk of streamGit({ args: ['on'], config: ['alias.on=!yes'], gitDir: path.join(folder, '.git') })) {
    pieces.push(chunk.length)
    break
  }
  expect(pieces.length).toBe(1)
})

test('credentials of URLs and values of variables do not show in an error', async () => {
  const gitDir = path.join(newRepository(), '.git')
  const words = ['one', 'two', 'three'].map((word) => `${word}-${'hidden'.repeat(3)}`)
  const [password, header, token] = words
  const command = {
    args: ['fail'],
    config: [`alias.fail=!echo "https://user:${password}@host/x $AUTH" >&2; exit 3`],
    gitDir,
    env: { AUTH: `${header} ${token}` },
  }
  const error = await failure(() => runGit(command))
  expect(error.message).toContain('https://…@host/x')
  for (const word of words) expect(error.message).not.toContain(word)
})

test('the environment keeps nothing that steers git', () => {
  vi.stubEnv('GIT_DIR', '/elsewhere')
  vi.stubEnv('git_external_diff', 'canary')
  vi.stubEnv('GIT_CONFIG_COUNT', '1')
  vi.stubEnv('PATH', ['relative', '/x/node_modules/.bin', '/usr/bin'].join(path.delimiter))
  const environment = gitEnvironment({})
  vi.unstubAllEnvs()
  expect(environment).not.toHaveProperty('GIT_DIR')
  expect(environment).not.toHaveProperty('git_external_diff')
  expect(environment).not.toHaveProperty('GIT_CONFIG_COUNT')
  expect(environment).toMatchObject({ PATH: '/usr/bin', GIT_ALLOW_PROTOCOL: 'none', GIT_CONFIG_GLOBAL: '/dev/null' })
})

test('a git that a repository brings along in node_modules is not found', async () => {
  const folder = temporaryFolder()
  const bin = path.join(folder, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(path.join(bin, 'git'), `#!/bin/sh\ntouch ${folder}/canary\n`)
  chmodSync(path.join(bin, 'git'), 0o755)
  vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env['PATH']}`)
  vi.resetModules()
  const fresh = await import('#git/run.ts')
  const { stdout } = await fresh.runGit({ args: ['--version'] })
  vi.unstubAllEnvs()
  expect(stdout.toString()).toMatch(/^git version/)
  expect(existsSync(path.join(folder, 'canary'))).toBe(false)
})

test('no git at all is one clear sentence', async () => {
  vi.stubEnv('PATH', temporaryFolder())
  vi.resetModules()
  const fresh = await import('#git/run.ts')
  await expect(fresh.runGit({ args: ['--version'] })).rejects.toThrow('git was not found in PATH')
  vi.unstubAllEnvs()
})

test('git sees a repository whoever owns it, and no configuration of the user', () => {
  const folder = newRepository()
  git(folder, ['commit', '--quiet', '--allow-empty', '-m', 'x'])
  const gitDir = path.join(folder, '.git')
  expect(
    runGitSync({ args: ['rev-parse', 'HEAD'], gitDir })
      .stdout.toString()
      .trim(),
  ).toBe(gitText(folder, ['rev-parse', 'HEAD']))
  const settings = runGitSync({ args: ['config', '--list', '--show-scope'], gitDir }).stdout.toString()
  expect(settings).toContain('command\tprotocol.allow=never')
  expect(settings).not.toMatch(/^(?:system|global)\t/m)
})
