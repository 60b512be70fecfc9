// keyreach rules: what it lists, shows and tests, the policy's own rules among them.
import { describe, expect, test } from 'vitest'
import { folder, repository, run } from './harness.ts'
import { keyOf } from './values.ts'

const acme = `provider: acme
name: Acme
names: [acmecorp]
rules:
  - id: acme-internal-token
    pattern: 'acmeint_[A-Za-z0-9]{32}'
    keywords: [acmeint_]
    publicPrefix: acmeint_
    require: { digits: 2 }
    examples: ['k = "acmeint_{alnum:29}042"']
    negativeExamples: ['k = "acmeint_{alpha:32}"', 'acmeint_{alnum:31}']
  - id: acme-session
    pattern: '[a-f0-9]{44}'
    context: true
    examples: ['acmecorp_session = "{value}"']
`
const own = { '.keyreach.yml': 'rules:\n  custom: [rules/acme.yaml]\n', 'rules/acme.yaml': acme }
const session = '0123456789abcdef'.repeat(3).slice(2, 46)

const stdoutOf = async (root: string, words: readonly string[], input?: string): Promise<string> => {
  const ran = await run(root, ['rules', ...words], input)
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  return ran.stdout
}

describe('list and show', () => {
  test("tell the policy's own rules as such, from a folder below the root too", async () => {
    const root = repository({ ...own, 'src/a.py': 'a = 1\n' })
    for (const words of [['list'], ['list', '-C', 'src']]) {
      const text = await stdoutOf(root, words)
      expect(text).toContain('Acme (own rules)\n  acme-internal-token')
      expect(text).toMatch(/\n\d+ rules of \d+ vendors, 2 of them your own\. /)
    }
    const rules = JSON.parse(await stdoutOf(root, ['list', '--format', 'json'])) as { id: string; own?: boolean }[]
    expect(rules.filter((rule) => rule.own).map(({ id }) => id)).toEqual(['acme-internal-token', 'acme-session'])
    expect(rules.length).toBeGreaterThan(700)
  })

  test('show says where a rule comes from and what it asks for', async () => {
    const text = await stdoutOf(folder(own), ['show', 'acme-internal-token'])
    expect(text).toContain('\nOrigin      your own rules\n')
    expect(text).toContain('\nAt least    digits 2\n')
  })

  test('without a policy there are the built-in rules', async () => {
    const text = await stdoutOf(folder(), ['list'])
    expect(text).not.toMatch(/own rules|your own/)
  })
})

describe('test', () => {
  test('says for each value which rule takes it, how surely, or why it is no leak', async () => {
    const key = keyOf('anthropic-api-key')
    const text = await stdoutOf(folder({ ...own, 'a.env': `A=${key}\nB=acmeint_${'aBcDeFgH'.repeat(4)}\n` }), [
      'test',
      'a.env',
    ])
    expect(text).toContain('1:3  anthropic-api-key  sk-ant-api…')
    expect(text).toContain('2:3  acme-internal-token  acmeint_… bound to B  high confidence\n      no leak (')
    expect(text).not.toContain(key.slice(20, 40))
  })

  test('a disabled rule is told as such', async () => {
    const yaml = 'rules:\n  disable: [anthropic-api-key]\n'
    const root = folder({ '.keyreach.yml': yaml, 'a.env': `A=${keyOf('anthropic-api-key')}\n` })
    expect(await stdoutOf(root, ['test', 'a.env'])).toContain('no leak (policy): .keyreach.yml disables the rule.')
  })

  test("of a bare value it says beside which names it would match, one's own first", async () => {
    const text = await stdoutOf(folder(own), ['test', '-'], `${session}\n`)
    expect(text).toContain(
      'No rule matches.\nIt would match beside the name of its vendor:\n  acme-session: acmecorp\n',
    )
  })

  test('of a keyword without the rest it says whose it is', async () => {
    const text = await stdoutOf(folder(own), ['test', '-'], 'x = acmeint_short\n')
    expect(text).toContain('  acme-internal-token: “acmeint_” stands there, but not the form around it\n')
  })

  test('nothing is no near miss', async () => {
    expect(await stdoutOf(folder(own), ['test', '-'], '')).toBe('No rule matches.\n')
  })
})

describe('test --rules', () => {
  test('tries the rules of a file on their examples', async () => {
    expect(await stdoutOf(folder({ 'acme.yaml': acme }), ['test', '--rules', 'acme.yaml'])).toBe(
      [
        'acme.yaml',
        '  acme-internal-token: 1 examples found, 2 negative examples passed over',
        '  acme-session: 1 examples found, 0 negative examples passed over',
        '',
        'All 2 rules hold.',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['an example that is not found', 'k = acmeint_{alnum:31}', 'It is not found.'],
    ['an example that is found twice', 'a={value} b={value}', 'It is found 2 times.'],
    ['an example that another rule takes', 'k="{value:anthropic-api-key}"', 'The rule anthropic-api-key takes it.'],
    ['an example that is judged to be none', `acmeint_${'x'.repeat(32)}`, 'It is taken for no leak: '],
    ['a template that means nothing', 'k = {foo}', 'The template k = {foo} has {foo}, which means nothing; '],
    ['a value of a rule that is nowhere', 'k = {value:nope}', 'There is no rule nope, of which it asks for a value.'],
  ])('%s is told, and exit 1', async (_, example, why) => {
    const yaml = acme.replace(/examples: \['k = "acmeint.*/, `examples: ['${example}']`)
    const ran = await run(folder({ 'acme.yaml': yaml }), ['rules', 'test', '--rules', 'acme.yaml'])
    expect(ran).toMatchObject({ code: 1, stderr: '' })
    expect(ran.stdout).toContain(`      example ${example}\n        ${why}`)
    expect(ran.stdout).toContain('1 of 2 rules do not hold.')
  })

  test('a negative example that is found is told', async () => {
    const yaml = acme.replace('acmeint_{alnum:31}', 'acmeint_{alnum:28}1234')
    const ran = await run(folder({ 'acme.yaml': yaml }), ['rules', 'test', '--rules', 'acme.yaml', '-f', 'json'])
    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.stdout)[0].failures).toEqual([
      { kind: 'negative example', template: 'acmeint_{alnum:28}1234', why: 'It is found.' },
    ])
  })

  test('a file that does not hold at all is one sentence and exit 2', async () => {
    const ran = await run(folder({ 'acme.yaml': acme.replace('{32}', '+') }), ['rules', 'test', '--rules', 'acme.yaml'])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('acme.yaml, rule acme-internal-token: field pattern: * and + have no bound')
  })

  test('with a file of values, they are what these are tested by', async () => {
    const root = folder({ 'acme.yaml': acme, 'a.py': `acmecorp = "${session}"\n` })
    expect(await stdoutOf(root, ['test', '--rules', 'acme.yaml', 'a.py'])).toContain('1:13  acme-session  …')
    expect(await stdoutOf(root, ['test', 'a.py'])).not.toContain('acme-session')
  })
})

test.each([
  [['tst'], '"tst" is none of list, show, test'],
  [['list', 'x'], 'keyreach rules list takes no operand; "x" is one too many'],
  [['show', 'acme-sesion'], 'there is no rule "acme-sesion"; did you mean "acme-session"?'],
  [['test', '--rules', 'none.yaml'], 'none.yaml: there is no such file'],
  [['test', '--rules', 'rules'], 'rules: is a folder, not a file'],
])('%j is refused', async (words, message) => {
  const ran = await run(folder(own), ['rules', ...words])
  expect(ran).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) })
})
