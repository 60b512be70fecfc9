// keyreach rules import: what it writes loads as it is and finds values; what it says names every rule.
import { describe, expect, test } from 'vitest'
import { pick, seededRandom } from '#rules/random.ts'
import { folder, run } from './harness.ts'

const gitleaks = `title = "acme rules"
[allowlist]
paths = ['''docs/''']

[[rules]]
id = "acme-internal-token"
description = "An internal token of Acme"
regex = '''\\b(acmeint_[a-zA-Z0-9]{32})(?:['"\\s;]|\\\\[nr]|$)'''
entropy = 3
keywords = ["acmeint_"]

[[rules]]
id = "acmecorp-session"
regex = '''(?i)[\\w.-]{0,50}?(?:acmecorp)(?:[ \\t\\w.-]{0,20})[\\s'"]{0,3}(?:=|:)['"\\s=]{0,5}([a-f0-9]{44})(?:['"\\s;]|$)'''
keywords = ["acmecorp"]

[[rules]]
id = "anthropic-key"
regex = '''\\b(sk-ant-api03-[a-zA-Z0-9_\\-]{93}AA)\\b'''
keywords = ["sk-ant-api03"]

[[rules]]
id = "acme-path"
path = '''[.]p12$'''

[[rules]]
id = "acme-back"
regex = '''(acme)_\\1[a-z]{20}'''

[[rules]]
id = "acme-page"
path = '''[.]php$'''
regex = '''acmepage_[a-z0-9]{24}'''
[[rules.allowlists]]
paths = ['''x''']
`

const kingfisher = `rules:
  - name: Acme Kingfisher Key
    id: kingfisher.acme.1
    pattern: '(?xi) \\b ( acmekf_ [a-z0-9]{32} ) \\b'
    examples: ['key = acmekf_${'a1b2c3d4'.repeat(4)}', 'acmekf_tooshort']
`

const policy = 'rules:\n  custom: [imported.yaml]\n'
const drawn = (alphabet: string, length: number): string => {
  const random = seededRandom(length)
  return Array.from({ length }, () => pick(random, [...alphabet])).join('')
}
const token = `acmeint_${drawn('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789', 32)}`
const session = drawn('0123456789abcdef', 44)

const read = async (files: Readonly<Record<string, string>>, words: readonly string[], input?: string) => {
  const root = folder(files)
  return { root, ...(await run(root, ['rules', 'import', ...words], input)) }
}

describe('what it writes', () => {
  test('loads as it is, holds by its examples, and finds values', async () => {
    const { root, code, stdout } = await read({ 'gl.toml': gitleaks }, ['gl.toml', '--output', 'imported.yaml'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    const tried = await run(root, ['rules', 'test', '--rules', 'imported.yaml'])
    expect(tried).toMatchObject({ code: 0, stdout: expect.stringContaining('All 4 rules hold.') })
    const used = folder({
      '.keyreach.yml': policy,
      'imported.yaml': (await run(root, ['rules', 'import', 'gl.toml'])).stdout,
      'app.py': `k = "${token}"\nacmecorp_session = "${session}"\n`,
    })
    const ran = await run(used, ['--tree-only', '--format', 'json', '--only', 'leaks'])
    const { findings } = JSON.parse(ran.stdout) as { findings: { rule: { id: string; provider: string } }[] }
    expect(findings.map(({ rule }) => rule.id).sort()).toEqual([
      'gitleaks-acme-internal-token',
      'gitleaks-acmecorp-session',
    ])
    expect(ran.stdout).not.toContain(session.slice(0, 8))
  })

  test('leaves out what built-in rules find, if asked', async () => {
    const all = await read({ 'gl.toml': gitleaks }, ['gl.toml'])
    expect(all.stdout).toContain('id: gitleaks-anthropic-key\n')
    const few = await read({ 'gl.toml': gitleaks }, ['gl.toml', '--only-new'])
    expect(few.stdout).not.toContain('id: gitleaks-anthropic-key\n')
    expect(few.stdout).toContain('id: gitleaks-acme-internal-token\n')
    expect(few.stderr).toContain(
      'Left out, since built-in rules find the same values\n  1 rule: anthropic-key (anthropic-api-key)\n',
    )
  })

  test('is no less than what the built-in rule of the same values knows, and has no example that this would take', async () => {
    const { root, stdout } = await read({ 'gl.toml': gitleaks }, ['gl.toml'])
    const rule = stdout.slice(
      stdout.indexOf('id: gitleaks-anthropic-key'),
      stdout.indexOf('---', stdout.indexOf('id: gitleaks-anthropic-key')),
    )
    const known = JSON.parse((await run(root, ['rules', 'show', 'anthropic-api-key', '-f', 'json'])).stdout) as Record<
      string,
      string
    >
    expect(rule).toContain(`severity: ${known['severity']}\n`)
    expect(rule).toContain(`proof: ${known['proof']}`)
    expect(rule).not.toContain('examples:')
  })

  test('takes ids with another beginning', async () => {
    const { stdout } = await read({ 'gl.toml': gitleaks }, ['gl.toml', '--prefix', 'team'])
    expect(stdout).toContain('id: team-acme-internal-token\n')
  })

  test('puts rules under the vendor that the built-in rules know', async () => {
    const { stdout } = await read({ 'gl.toml': gitleaks }, ['gl.toml'])
    expect(stdout).toMatch(/provider: anthropic\nname: Anthropic\ncategory: llm\nrevoke:\n {2}url: https:/)
  })

  test('never holds an example that came with a rule', async () => {
    const { stdout } = await read({ 'kf.yml': kingfisher }, ['kf.yml'])
    expect(stdout).toContain('id: kingfisher-acme-1\n')
    expect(stdout).not.toContain('a1b2c3d4')
  })
})

describe('what it says', () => {
  test('how much was taken over, and of each rule what was not, and why', async () => {
    const { stderr } = await read({ 'gl.toml': gitleaks }, ['gl.toml'])
    expect(stderr).toBe(
      [
        'gl.toml: 6 rules read; 3 imported whole, 1 in part, 2 refused.',
        '',
        'Refused',
        '  1 rule: it looks at paths alone',
        '      acme-path',
        '  1 rule: its pattern has what the subset cannot say: back-references (at character 9)',
        '      acme-back',
        '',
        'Imported in part',
        '  1 rule: it is not held to its paths: it looks in every file',
        '      acme-page',
        '  1 rule: exceptions by path, line or commit are left out',
        '      acme-page',
        '',
        'To know',
        '  1 rule: the name before the value became context: nearer or farther than the pattern said',
        '      acmecorp-session',
        '',
        'Found by built-in rules already (--only-new leaves them out)',
        '  1 rule: anthropic-key (anthropic-api-key)',
        '',
        'Left behind',
        '  gl.toml: the allowlist for all rules (paths go to paths.ignore of .keyreach.yml)',
        '',
      ].join('\n'),
    )
  })

  test('all of it as JSON', async () => {
    const { stderr } = await read({ 'gl.toml': gitleaks }, ['gl.toml', '--format', 'json'])
    const told = JSON.parse(stderr) as { rules: { rule: string; grade: string }[]; leftBehind: string[] }
    expect(told.rules.map(({ rule, grade }) => `${rule} ${grade}`)).toEqual([
      'acme-internal-token whole',
      'acmecorp-session whole',
      'anthropic-key whole',
      'acme-path refused',
      'acme-back refused',
      'acme-page part',
    ])
    expect(told.rules[2]).toMatchObject({ ids: ['gitleaks-anthropic-key'], knownAs: 'anthropic-api-key' })
    expect(told.leftBehind).toHaveLength(1)
  })

  test('which examples that came with a rule are not found', async () => {
    const { stderr } = await read({ 'kf.yml': kingfisher }, ['kf.yml', '-f', 'json'])
    expect(JSON.parse(stderr).rules[0]).toMatchObject({
      grade: 'part',
      remarks: [{ note: 'example', detail: '1 of 2' }],
    })
  })
})

describe('what it reads', () => {
  test('a folder, and says which of its files hold no rules', async () => {
    const files = { 'rules/b/kf.yml': kingfisher, 'rules/a.yaml': 'other: 1\n', 'rules/notes.md': 'x\n' }
    const { code, stdout, stderr } = await read(files, ['rules'])
    expect(code).toBe(0)
    expect(stdout).toContain('id: kingfisher-acme-1\n')
    expect(stderr).toContain('Left behind\n  a.yaml: it holds no rules\n')
  })

  test('standard input', async () => {
    const { code, stdout, stderr } = await read({}, ['-'], gitleaks)
    expect({ code, begins: stdout.slice(0, 28) }).toEqual({ code: 0, begins: '# Rules of "standard input",' })
    expect(stderr).toContain('standard input: 6 rules read; ')
  })

  test.each([
    [['import'], 'keyreach rules import needs a file or a folder of another scanner, or - for standard input'],
    [['import', 'none.toml'], 'none.toml: there is no such file or folder'],
    [['import', 'text.toml'], 'text.toml: holds no rules of gitleaks, Betterleaks or Kingfisher; '],
    [['import', 'text.toml', '--from', 'gitleaks'], 'text.toml is no TOML that can be read: '],
    [['import', 'empty'], 'empty: no file in it holds rules of gitleaks, Betterleaks or Kingfisher'],
    [['import', 'path.toml'], 'path.toml: none of its rules could be imported'],
    [['import', 'gl.toml', '--prefix', 'No Id'], '--prefix: "No Id" is no id: lower-case letters, digits and hyphens'],
    [['import', 'gl.toml', '--from', 'other'], '--from'],
  ])('%j is refused', async (words, message) => {
    const root = folder({
      'gl.toml': gitleaks,
      'text.toml': 'not = [a rule\n',
      'path.toml': "[[rules]]\nid = 'a'\npath = 'b'\n",
      'empty/x.md': 'x\n',
    })
    const ran = await run(root, ['rules', ...words])
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`keyreach: ${message}`) })
  })
})
