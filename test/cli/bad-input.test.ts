import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, repository, run, write } from './harness.ts'

const sentence = (text: string): RegExp => new RegExp(`^keyreach: ${text}`)

describe('a usage error is one clear sentence and exit 2', () => {
  test.each([
    ['an unknown option', ['--frmat', 'json'], '--frmat is no option of keyreach scan; did you mean "--format"\\?\n$'],
    ['an unknown format', ['--format', 'xml'], '--format: "xml" is none of text, json'],
    ['an option without its value', ['--format'], '--format needs a value: FORMAT\n$'],
    [
      'an option in the place of a value',
      ['--output', '--quiet'],
      '--output needs a value: FILE; if it is "--quiet", write --output=--quiet\n$',
    ],
    ["another command's option", ['--staged'], '--staged is no option of keyreach scan; it is one of keyreach diff\n$'],
    ['a folder to start in that is not there', ['-C', 'no/such'], '--directory: no/such: there is no such folder\n$'],
    ['a file to start in', ['-C', 'a.txt'], '--directory: a.txt: there is no such folder\n$'],
    ['an empty path', ['scan', ''], 'keyreach scan: the path is empty; for the folder here, write \\.\n$'],
    [
      'a scope for standard input',
      ['-', '--tree-only'],
      '--tree-only does not go with -: standard input is one text\n$',
    ],
    ['a value for a switch', ['--quiet=yes'], '--quiet takes no value\n$'],
    ['a path that is not there', ['no/such/path'], 'no/such/path: there is no such file or folder\n$'],
    ['a mistyped command', ['dif'], 'dif: there is no such file or folder; for the command, write "keyreach diff"\n$'],
    ['two paths', ['a', 'b'], 'keyreach scan takes one path; "b" is one too many\n$'],
    [
      'scopes that exclude each other',
      ['--tree-only', '--history-only'],
      '--tree-only and --history-only exclude each other\n$',
    ],
    ['a range outside a repository', ['diff', 'a..b'], '.*: is not in a git repository\n$'],
    [
      'an unknown rule',
      ['rules', 'show', 'anthropic-api-kee'],
      'there is no rule "anthropic-api-kee"; did you mean "anthropic-api-key"\\?\n$',
    ],
    [
      'an unknown verb',
      ['rules', 'lst'],
      'keyreach rules: "lst" is none of list, show, test, import; did you mean "list"\\?\n$',
    ],
    ['history of a plain folder', ['--history-only'], '.: is not in a git repository, so it has no history\n$'],
    [
      'a policy file that is not there',
      ['--config', 'nowhere.yml'],
      'nowhere.yml: there is no such file; it is looked for from the root of what is scanned\n$',
    ],
    [
      'an output that cannot be written',
      ['--output', 'no/such/folder/x.json'],
      '--output: no/such/folder/x.json cannot be written \\(ENOENT\\)\n$',
    ],
  ])('%s', async (_, words, message) => {
    const ran = await run(folder({ 'a.txt': 'nothing\n' }), words)
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(sentence(message)) })
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test.each([
    ['an unknown key', 'fail-onn: high\n', '.keyreach.yml: unknown key "fail-onn"; did you mean "fail-on"\\?'],
    ['a wrong type', 'rules: [a]\n', '.keyreach.yml: rules: must be a mapping, not a list'],
    [
      'a rule that is not there',
      'rules:\n  disable: [identity/shared-key, anthropic-api-kee]\n',
      '.keyreach.yml: rules.disable\\[1\\]: there is no rule "anthropic-api-kee"; did you mean "anthropic-api-key"\\?',
    ],
    [
      'a rule to allow that is not there',
      'allow:\n  - {rule: acme, path: a, value-id: b, owner: c, reason: d}\n',
      '.keyreach.yml: allow\\[0\\].rule: there is no rule "acme"',
    ],
    [
      'a check that is not there',
      'enforce:\n  leaks: warn\n  identity/shared-kee: block\n',
      '.keyreach.yml: enforce.identity/shared-kee: there is no check "identity/shared-kee"; did you mean "identity/shared-key"\\?',
    ],
    [
      'an accepted check that is not there',
      'identities:\n  accepted:\n    - {check: identity/shard-key, identity: a, owner: b, reason: c}\n',
      '.keyreach.yml: identities.accepted\\[0\\].check: there is no check "identity/shard-key"; did you mean "identity/shared-key"\\?',
    ],
    [
      'a provider that is not there',
      'broker: {name: a, url: "https://b", providers: [openai, antropic]}\n',
      '.keyreach.yml: broker.providers\\[1\\]: there is no provider "antropic"; did you mean "anthropic"\\?',
    ],
    ['broken YAML', 'paths: [a\n', '.keyreach.yml:\\d+: is no valid YAML'],
  ])('a policy with %s', async (_, yaml, message) => {
    const root = folder({ '.keyreach.yml': yaml })
    for (const command of ['scan', 'identities'])
      expect(await run(root, [command])).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(sentence(message)),
      })
  })

  test.each([
    ['no range', 'main', '"main" is no range; write base..head'],
    ['a base that is nowhere', 'nowhere..HEAD', 'nowhere..HEAD: "nowhere" names no commit of this repository'],
  ])('diff with %s', async (_, range, message) => {
    const ran = await run(repository({ a: 'b\n' }), ['diff', range])
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringMatching(sentence(message)) })
  })
})

test.runIf(existsSync('/dev/null'))('what is neither a file nor a folder is no clean folder', async () => {
  expect(await run(folder(), ['/dev/null'])).toMatchObject({
    code: 2,
    stderr: 'keyreach: /dev/null: is neither a file nor a folder; for what comes from it, give - and < /dev/null\n',
  })
})

// The superuser may read everything.
describe.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'what may not be read is no clean result',
  () => {
    const files = { 'a.txt': 'nothing\n', 'closed/b.txt': 'nothing\n' }

    test.each([
      ['a folder', folder],
      ['a repository', () => repository({ 'a.txt': 'nothing\n' })],
    ])('in %s', async (_, make) => {
      const root = make({ ...files, '.github/workflows/ci.yml': 'on: push\n' })
      write(root, files)
      chmodSync(join(root, 'closed'), 0)
      const told = { code: 3, stdout: expect.stringContaining('closed') }
      for (const words of [[], ['diff']].slice(0, make === folder ? 1 : 2))
        expect(await run(root, words)).toMatchObject(told)
      const ran = await run(root, ['identities'])
      expect(ran).toMatchObject({ code: 3, stderr: expect.stringContaining('not read: closed') })
      chmodSync(join(root, 'closed'), 0o755)
    })
  },
)

describe('options may stand before the command', () => {
  const root = (): string => repository({ 'below/a.txt': 'nothing\n' })

  test.each([
    ['a switch', ['--quiet', 'rules', 'show', 'anthropic-api-key'], 'Anthropic API key'],
    ['a short option with its value', ['-C', 'below', 'diff', 'HEAD..HEAD'], 'Scanned nothing'],
    [
      'a value that is called like a command',
      ['-C', 'diff', 'rules', 'show', 'anthropic-api-key'],
      'Anthropic API key',
    ],
    ['help', ['-q', 'diff', '--help'], 'Usage: keyreach diff'],
  ])('%s', async (_, words, text) => {
    const here = root()
    mkdirSync(join(here, 'diff'))
    expect(await run(here, words)).toMatchObject({ code: 0, stdout: expect.stringContaining(text), stderr: '' })
  })

  test('a word behind -- is a path', async () => {
    const ran = await run(root(), ['--', 'diff'])
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('diff: there is no such file or folder') })
  })
})

test('what is written stands in the folder that a run is told to start in', async () => {
  const root = folder({ 'below/a.txt': 'nothing\n' })
  expect((await run(root, ['-C', 'below', '--format', 'json', '--output', 'report.json'])).code).toBe(0)
  expect(existsSync(join(root, 'below/report.json'))).toBe(true)
})

describe('what is empty is clean', () => {
  test('an empty folder', async () => {
    expect(await run(folder(), ['--format', 'json'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"complete": true'),
    })
  })

  test('a repository without a commit', async () => {
    const root = repository()
    expect((await run(root, [])).code).toBe(0)
    expect((await run(root, ['diff', '--staged'])).code).toBe(0)
  })

  test('empty standard input', async () => {
    expect((await run(folder(), ['-'])).code).toBe(0)
  })

  test('a range without commits', async () => {
    expect((await run(repository({ a: 'b\n' }), ['diff', 'HEAD..HEAD'])).code).toBe(0)
  })
})

describe('a folder is no file', () => {
  test('a folder where a file was asked for', async () => {
    const root = folder({ 'x/y.txt': '' })
    mkdirSync(join(root, 'z'))
    expect(await run(root, ['--config', 'z'])).toMatchObject({
      code: 2,
      stderr: 'keyreach: z: is a folder, not a file\n',
    })
    expect(await run(root, ['rules', 'test', 'z'])).toMatchObject({
      code: 2,
      stderr: 'keyreach: z: is a folder, not a file\n',
    })
  })
})

describe('help', () => {
  test.each(['scan', 'diff', 'identities', 'baseline', 'rules'])(
    'keyreach %s --help shows usage, options and an example',
    async (command) => {
      const ran = await run(folder(), [command, '--help'])
      expect(ran).toMatchObject({ code: 0, stderr: '' })
      expect(ran.stdout).toMatch(new RegExp(`Usage: keyreach ${command}`))
      expect(ran.stdout).toMatch(/Examples\n {2}\S/)
      expect(Math.max(...ran.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    },
  )

  test('names every command', async () => {
    const { stdout } = await run(folder(), ['--help'])
    for (const command of ['scan', 'diff', 'identities', 'baseline', 'rules']) expect(stdout).toContain(`  ${command} `)
  })
})
