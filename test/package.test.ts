// The package as it is published: packed, unpacked, and run as a process of its own.
import { execFileSync, type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { commit, folder, repository } from './cli/harness.ts'
import { keyOf } from './cli/values.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const isWindows = process.platform === 'win32'
let unpacked = ''

beforeAll(() => {
  const to = folder()
  const packing = ['pack', '--ignore-scripts', '--silent', '--pack-destination', to]
  const options = { cwd: root, shell: isWindows, env: { ...process.env, npm_config_cache: join(to, 'cache') } }
  execFileSync('npm', packing, { ...options, stdio: 'pipe' })
  const [file = ''] = readdirSync(to).filter((name) => name.endsWith('.tgz'))
  execFileSync('tar', ['-xzf', file], { cwd: to })
  unpacked = join(to, 'package')
}, 120_000)

/** What a machine of a person has: nothing of a runner's or of the test's own. */
const environment = { PATH: process.env['PATH'] ?? '', SystemRoot: process.env['SystemRoot'] ?? '' }

type Run = { readonly env?: Readonly<Record<string, string>>; readonly input?: string }

function keyreach(cwd: string, words: readonly string[], { env = {}, input = '' }: Run = {}) {
  const options = { cwd, input, encoding: 'utf8', env: { ...environment, ...env } } as const
  return spawnSync(process.execPath, [join(unpacked, 'dist/cli.js'), ...words], options)
}

function start(cwd: string, words: readonly string[], stdio: SpawnOptions['stdio']) {
  const child = spawn(process.execPath, [join(unpacked, 'dist/cli.js'), ...words], { cwd, stdio, env: environment })
  const said = { out: '', err: '' }
  child.stdout?.on('data', (piece) => (said.out += piece))
  child.stderr?.on('data', (piece) => (said.err += piece))
  const ended = new Promise<typeof said & { code: number | null }>((done) =>
    child.on('close', (code) => done({ ...said, code })),
  )
  return { child, ended }
}

const leaking = () => repository({ 'src/agent.py': `client = Anthropic(api_key="${keyOf('anthropic-api-key', 7)}")\n` })

const workflow = `on: push
jobs:
  eval:
    runs-on: ubuntu-latest
    steps:
      - run: npm run eval
        env: { ANTHROPIC_API_KEY: "\${{ secrets.ANTHROPIC_API_KEY }}" }
`

describe('the package', () => {
  test('holds what runs and what describes it, and no source', () => {
    const names = readdirSync(unpacked).sort()
    expect(names).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'])
    const { bin, dependencies } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'))
    expect(bin).toEqual({ keyreach: 'dist/cli.js' })
    expect(dependencies).toBeUndefined()
    expect(readFileSync(join(unpacked, 'dist/cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  test('scans a repository with its history', () => {
    const ran = keyreach(leaking(), ['--format', 'json'])
    expect({ code: ran.status, stderr: ran.stderr }).toEqual({ code: 1, stderr: '' })
    expect(JSON.parse(ran.stdout)).toMatchObject({
      findings: [{ rule: { id: 'anthropic-api-key' }, state: 'in-head' }],
      coverage: { complete: true, commits: 1 },
    })
  })

  test('scans what a range adds', () => {
    const here = leaking()
    expect(keyreach(here, ['diff', 'HEAD..HEAD'])).toMatchObject({ status: 0, stderr: '' })
    commit(here, 'second', { b: keyOf('openai-project-key', 8) })
    expect(keyreach(here, ['diff', 'HEAD~1..HEAD'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('OpenAI project API key'),
      stderr: '',
    })
  })

  test('lists identities, and rules of its own', () => {
    const here = repository({ '.github/workflows/eval.yml': workflow })
    const listed = keyreach(here, ['identities'])
    expect(listed).toMatchObject({ status: 0, stdout: expect.stringContaining('ANTHROPIC_API_KEY'), stderr: '' })
    const rules = keyreach(here, ['rules', 'list', '--format', 'json'])
    expect(rules).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(rules.stdout).length).toBeGreaterThan(900)
  })

  test('writes every format', () => {
    const here = leaking()
    for (const format of ['text', 'json', 'jsonl', 'sarif', 'markdown', 'html', 'github', 'junit', 'gitlab']) {
      const ran = keyreach(here, ['--format', format])
      expect({ format, code: ran.status, stderr: ran.stderr }).toEqual({ format, code: 1, stderr: '' })
      expect(ran.stdout).toContain('agent.py')
    }
  })

  test('finds mistakes before it scans', () => {
    expect(keyreach(folder(), ['--fail-on', 'worst'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'keyreach: --fail-on: "worst" is none of critical, high, medium, low, info, none\n',
    })
  })

  test('finds git behind folders of PATH that lead nowhere', () => {
    const here = leaking()
    const loop = join(folder(), 'loop')
    symlinkSync(loop, loop)
    const ran = keyreach(here, ['--tree-only'], { env: { PATH: [loop, environment.PATH].join(delimiter) } })
    expect(ran).toMatchObject({ status: 1, stderr: '' })
  })

  test('reads standard input, and stops at a signal with what it had', async () => {
    expect(keyreach(folder(), ['-'], { input: keyOf('anthropic-api-key', 9) }).status).toBe(1)
    const { child, ended } = start(folder(), ['-', '--format', 'json'], 'pipe')
    // More than a pipe holds: once all of it is gone the other end is reading, and listens for signals.
    child.stdin?.write('nothing\n'.repeat(100_000), () => child.kill('SIGINT'))
    const { code, out } = await ended
    expect(code).toBe(isWindows ? null : 3)
    if (!isWindows) expect(JSON.parse(out)).toMatchObject({ problems: [{ kind: 'interrupted', at: 'standard input' }] })
  })

  test('keeps its verdict where nobody listens', async () => {
    const here = leaking()
    mkdirSync(join(here, 'many'))
    for (let i = 0; i < 200; i++) writeFileSync(join(here, 'many', `${i}.txt`), keyOf('anthropic-api-key', 1000 + i))
    const { child, ended } = start(here, ['--format', 'json'], ['ignore', 'pipe', 'pipe'])
    child.stdout?.destroy()
    expect(await ended).toMatchObject({ code: 1, err: '' })
  })
})
