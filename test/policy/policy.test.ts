import { describe, expect, test } from 'vitest'
import { formatBaseline, parseBaseline } from '#policy/baseline-file.ts'
import { emptyPolicy } from '#policy/defaults.ts'
import { parsePolicy } from '#policy/policy-file.ts'

const file = '.keyreach.yml'

describe('a policy file', () => {
  test('may be empty', () => {
    expect(parsePolicy('# nothing yet\n', file)).toEqual({ ...emptyPolicy, source: file })
  })

  test.each([
    ['vendor/**', ['vendor/**']],
    ['./vendor/**', ['vendor/**']],
    ['/vendor/**', ['vendor/**']],
    ['vendor/', ['vendor/**']],
    ['vendor', ['vendor', 'vendor/**']],
    ['**/*.md', ['**/*.md']],
  ])('ignores %s as people write it for git', (written, paths) => {
    expect(parsePolicy(`paths:\n  ignore: ['${written}']\n`, file).ignorePaths).toEqual(paths)
  })

  test('is one document', () => {
    expect(() => parsePolicy('fail-on: none\n---\nfail-on: high\n', file)).toThrow('.keyreach.yml:2: is no valid YAML')
  })

  test('sets what it names', () => {
    const policy = parsePolicy(
      `fail-on: medium
min-confidence: low
paths:
  ignore: ['vendor/**']
rules:
  disable: [generic-password]
allow:
  - rule: acme-api-key
    path: docs/*.md
    value-id: abc
    owner: '@acme/security'
    reason: sample of the vendor's own documentation
    expires: 2027-01-31
enforce:
  identities: observe
  identity/shared-key: block
broker:
  name: Acme Broker
  url: https://broker.acme.example
  providers: [anthropic, openai]
`,
      file,
    )
    expect(policy).toMatchObject({
      failOn: 'medium',
      minConfidence: 'low',
      ignorePaths: ['vendor/**'],
      disabledRules: ['generic-password'],
      allow: [{ rule: 'acme-api-key', valueId: 'abc', expires: '2027-01-31' }],
      enforce: { identities: 'observe', 'identity/shared-key': 'block' },
      broker: { name: 'Acme Broker', providers: ['anthropic', 'openai'] },
    })
  })

  test.each([
    ['unknown key', 'fail-onn: high', '.keyreach.yml: unknown key "fail-onn"; did you mean "fail-on"?'],
    [
      'unknown nested key',
      'paths:\n  ignored: [a]',
      '.keyreach.yml: paths: unknown key "ignored"; did you mean "ignore"?',
    ],
    [
      'wrong word',
      'fail-on: hihg',
      '.keyreach.yml: fail-on: "hihg" is none of critical, high, medium, low, info, none',
    ],
    ['wrong type', 'paths: [a]', '.keyreach.yml: paths: must be a mapping, not a list'],
    [
      'a day that no month has',
      'allow:\n  - {rule: r, path: p, value-id: v, owner: o, reason: r, expires: 2027-02-29}',
      '.keyreach.yml: allow[0].expires: "2027-02-29" is no day; write YYYY-MM-DD',
    ],
    [
      'an alias',
      'paths:\n  ignore: &all [a, *all]',
      '.keyreach.yml: the alias *all is not read; write out what it stands for',
    ],
    [
      'an exception from what is ignored',
      "paths:\n  ignore: ['!src/**']",
      '.keyreach.yml: paths.ignore[0]: "!src/**": nothing is taken out again; name only what is ignored',
    ],
    [
      'wrong type in a list',
      'rules:\n  disable: [1]',
      '.keyreach.yml: rules.disable[0]: must be text, not a number; put it in quotes',
    ],
    ['a whole file of another kind', '- a\n- b', '.keyreach.yml: must be a mapping, not a list'],
    ['missing field', 'allow:\n  - rule: x', '.keyreach.yml: allow[0]: "path" is missing'],
    [
      'no day',
      'allow:\n  - {rule: r, path: p, value-id: v, owner: o, reason: r, expires: soon}',
      '.keyreach.yml: allow[0].expires: "soon" is no day; write YYYY-MM-DD',
    ],
    [
      'plain http',
      'broker: {name: b, url: "http://b.example"}',
      '.keyreach.yml: broker.url: "http://b.example" is no https address',
    ],
    [
      'unknown group',
      'enforce: {leak: block}',
      '.keyreach.yml: enforce.leak: is no group; write leaks, identities, policy, or the id of a check such as identity/shared-key',
    ],
  ])('%s is one clear sentence', (_, yaml, message) => {
    expect(() => parsePolicy(yaml, file)).toThrow(expect.objectContaining({ name: 'UserError', message }))
  })

  test('broken YAML names the line', () => {
    expect(() => parsePolicy('a: [1,\nb: 2', file)).toThrow(/^\.keyreach\.yml:\d+: is no valid YAML: /)
  })

  test('aliases that blow up are refused', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ].join('\n')
    expect(() => parsePolicy(bomb, file)).toThrow()
  })
})

describe('a baseline file', () => {
  const salt = '0'.repeat(32)
  const entry = { fingerprint: 'f1', rule: 'r', path: 'a', value: 'v', owner: 'o', reason: 'because' }

  test('comes back as it was written, sorted', () => {
    const text = formatBaseline({ salt, entries: [{ ...entry, path: 'b' }, entry] })
    expect(parseBaseline(text, 'b.json').entries.map(({ path }) => path)).toEqual(['a', 'b'])
    expect(formatBaseline(parseBaseline(text, 'b.json'))).toBe(text)
  })

  test.each([
    ['broken', '{', /^b\.json: is no valid JSON: /],
    ['another version', '{"version":2,"salt":"","entries":[]}', /^b\.json: version: must be 1, not 2$/],
    ['no salt', '{"version":1,"entries":[]}', /^b\.json: "salt" is missing$/],
    [
      'no owner',
      JSON.stringify({ version: 1, salt, entries: [{ ...entry, owner: undefined }] }),
      /^b\.json: entries\[0\]: "owner" is missing$/,
    ],
    [
      'unknown field',
      JSON.stringify({ version: 1, salt, entries: [{ ...entry, pth: 'a' }] }),
      /unknown key "pth"; did you mean "path"\?$/,
    ],
  ])('%s is one clear sentence', (_, json, message) => {
    expect(() => parseBaseline(json, 'b.json')).toThrow(message)
  })
})
