// Rules of other scanners: what their patterns become, what is taken over beside them, and what is told of the rest.
import { describe, expect, test } from 'vitest'
import { type Fate, formatOf, gradeOf, type Imported, type ImportedRule, importRules } from '#rules/foreign-import.ts'
import type { ForeignRule } from '#rules/foreign-rule.ts'
import { type Translation, translate, translateException } from '#rules/foreign-translate.ts'
import { seededRandom } from '#rules/random.ts'
import { parsePattern, parsePatternIgnoringCase } from '#rules/regex.ts'
import { sampleOf } from '#rules/sample.ts'

const foreign = (pattern: string, changes: Partial<ForeignRule> = {}): ForeignRule => ({
  id: 'acme-key',
  name: 'acme-key',
  vendor: undefined,
  pattern,
  isOfPaths: false,
  group: { index: undefined, names: ['token'], otherwise: 'first' },
  keywords: [],
  require: {},
  except: {},
  exceptPatterns: [],
  confidence: undefined,
  severity: undefined,
  class: undefined,
  needs: undefined,
  references: [],
  examples: [],
  remarks: [],
  ...changes,
})

const shapesOf = (translations: readonly Translation[]) =>
  translations.map((each) => (each.kind === 'shape' ? each.shape : each.remark))

const only = (pattern: string, changes?: Partial<ForeignRule>): Translation => {
  const translations = translate(foreign(pattern, changes))
  expect(translations).toHaveLength(1)
  return translations[0] ?? { kind: 'refused', remark: { note: 'regex' } }
}

const notesOf = (translation: Translation): string[] =>
  translation.kind === 'shape' ? translation.remarks.map(({ note }) => note) : [`refused: ${translation.remark.note}`]

describe('a pattern becomes one of the subset', () => {
  test.each([
    ['a word boundary', String.raw`\bacme_[a-z0-9]{32}\b`, 'acme_[a-z0-9]{32}'],
    ['shorthands', String.raw`acme_\w{4}\d{4}\W`, 'acme_[A-Za-z0-9_]{4}[0-9]{4}[^A-Za-z0-9_]'],
    ['POSIX classes', 'acme_[[:alnum:]-]{20}[[:^digit:]]', String.raw`acme_[A-Za-z0-9\-]{20}[^0-9]`],
    ['the end of the text', String.raw`acme_[a-z]{20}\z`, 'acme_[a-z]{20}'],
    ['a lazy repeat', 'acme_[a-z]{20,30}?', 'acme_[a-z]{20,30}'],
    ['a possessive repeat', 'acme_[a-z]{20,30}+', 'acme_[a-z]{20,30}'],
    ['an atomic group', 'acme_(?>[a-z]{20})', 'acme_[a-z]{20}'],
    ['hexadecimal escapes', String.raw`acme\x5f\x{61}[a-z]{20}`, 'acme_a[a-z]{20}'],
    ['a quoted stretch', String.raw`\Qacme.$\E[a-z]{20}`, String.raw`acme\.\$[a-z]{20}`],
    ['comments', 'acme_(?# the body )[a-z]{20}', 'acme_[a-z]{20}'],
    ['a brace that is one', 'acme_{x[a-z]{20}', String.raw`acme_\{x[a-z]{20}`],
    ['a closing bracket as member', 'acme_[]a]{20}', String.raw`acme_[a\]]{20}`],
    ['alternatives of one character', 'acme_(?:a|b|[c-e]){20}', 'acme_[a-e]{20}'],
    ['an alternative without a width', 'acme_[a-z]{20}(?:_x|)y', 'acme_[a-z]{20}(?:_x)?y'],
    ['a repeat of a repeat', 'acme_(?:[a-z]{2}){10}', 'acme_(?:[a-z]{2}){10}'],
    ['flags for a group', 'acme_(?i:ab)[0-9]{20}', 'acme_[Aa][Bb][0-9]{20}'],
    ['flags that end with their group', '(?:(?i)x)acme_[0-9]{20}', '[Xx]acme_[0-9]{20}'],
    ['blanks and comments in verbose mode', '(?x) acme_ # the mark\n [a-z]{20} \\ ', 'acme_[a-z]{20} '],
    ['a dot', 'acme_.{20}', String.raw`acme_[^\n]{20}`],
  ])('%s', (_, pattern, expected) => {
    expect(shapesOf([only(pattern)])).toMatchObject([{ pattern: expected }])
  })

  test('case that is ignored throughout is ignored by the rule', () => {
    expect(shapesOf([only('(?i)ACME_[a-z]{20}')])).toEqual([
      { pattern: 'acme_[a-z]{20}', ignoreCase: true, keywords: ['acme_'] },
    ])
  })

  test.each([
    'acme_(?:live|test)_[a-z0-9]{24}',
    'acme-(?:[A-F0-9]{4}-){3}[A-F0-9]{4}',
    String.raw`acme[_-]?key[.:][^\s"]{20,30}`,
    'acme_[a-z]{3,5}[0-9]?(?:xy|z{2,3})[^a-z0-9]{2}',
  ])('what %s becomes matches nothing else', (pattern) => {
    const translated = only(pattern)
    const shape = translated.kind === 'shape' ? translated.shape : undefined
    const parsed =
      shape?.ignoreCase === true ? parsePatternIgnoringCase(shape.pattern) : parsePattern(shape?.pattern ?? '')
    if (parsed.kind !== 'parsed') throw new Error(parsed.why)
    const random = seededRandom(7)
    const original = new RegExp(`^(?:${pattern})$`)
    for (let count = 0; count < 300; count++) expect(sampleOf(parsed.node, random).text).toMatch(original)
  })

  test('a repeat without an end is given one, as far as it stays safe', () => {
    const translated = only('acme_[a-z]{20,}')
    expect(shapesOf([translated])).toMatchObject([{ pattern: 'acme_[a-z]{20,4096}' }])
    expect(notesOf(translated)).toEqual(['bounded'])
    expect(shapesOf([only('acme_key_[a-z]+-?[a-z]+')])).toMatchObject([
      { pattern: 'acme_key_[a-z]{1,64}-?[a-z]{1,64}' },
    ])
  })
})

describe('the value', () => {
  test.each([
    ['the first group', String.raw`\b(acme_[a-z]{20})(?:['"\s;]|\\[nr]|$)`, {}, 'acme_[a-z]{20}'],
    [
      'a group by number',
      '(x|y)acme_([a-z]{20})',
      { group: { index: 2, names: [], otherwise: 'first' } },
      '[xy]acme_(?<secret>[a-z]{20})',
    ],
    ['a group by name', 'acme_(x)(?P<token>[a-z]{20})', {}, 'acme_x(?<secret>[a-z]{20})'],
    [
      'what stands around it',
      'https://user:([a-z]{20})@acme[.]test',
      {},
      String.raw`https://user:(?<secret>[a-z]{20})@acme\.test`,
    ],
    [
      'the last group in no other',
      '(acme_[0-9]{12}):((x|y)[a-z]{20})',
      { group: { index: undefined, names: [], otherwise: 'last' } },
      'acme_[0-9]{12}:(?<secret>[xy][a-z]{20})',
    ],
    ['quotes around it are none of it', `acme_x("[a-z]{20}")`, {}, 'acme_x(?<secret>[a-z]{20})'],
  ] as const)('%s', (...[, pattern, changes, expected]) => {
    expect(shapesOf([only(pattern, changes)])).toMatchObject([{ pattern: expected }])
  })

  test('a name before it becomes context', () => {
    const pattern = String.raw`(?i)[\w.-]{0,50}?(?:acmecorp)(?:[ \t\w.-]{0,20})[\s'"]{0,3}(?:=|:)[\x60'"\s=]{0,5}([a-f0-9]{32})(?:[\x60'"\s;]|\\[nr]|$)`
    const translated = only(pattern)
    expect(shapesOf([translated])).toEqual([
      { pattern: '[a-f0-9]{32}', ignoreCase: true, context: { names: ['acmecorp'] } },
    ])
    expect(notesOf(translated)).toEqual(['context'])
  })

  test('names that any vendor uses are no context', () => {
    const around = (words: string): string => `(?i)(?:${words})(?:.|\\n){0,32}?([a-f0-9]{32})`
    expect(shapesOf([only(around('acmecorp|secret|api_key'))])).toMatchObject([{ context: { names: ['acmecorp'] } }])
    expect(notesOf(only(around('acmecorp|secret|api_key')))).toContain('generic-words')
    expect(notesOf(only(around('secret|api_key')))).toEqual(['refused: no-mark'])
    expect(shapesOf([only(around('secret'), { keywords: ['acmecorp'] })])).toMatchObject([
      { context: { names: ['acmecorp'] } },
    ])
  })

  test('a host behind it is context', () => {
    const pattern = String.raw`Bearer\s+([a-z0-9]{40})"[\s\\]*https://api\.acmecorp\.test/v1`
    expect(shapesOf([only(pattern)])).toMatchObject([{ context: { hosts: ['api.acmecorp.test'] } }])
  })

  test('without a group it is what stands behind the last gap', () => {
    const pattern = String.raw`(?xi) acmecorp (?:.|[\n\r]){0,16}? [a-z0-9]{8}-[a-z0-9]{12} \b`
    expect(shapesOf([only(pattern)])).toMatchObject([{ pattern: '[a-z0-9]{8}-[a-z0-9]{12}' }])
  })

  test('alternatives without a mark in common are rules of their own', () => {
    const translations = translate(foreign(String.raw`\b(acme_[a-z]{20}|corp_[a-z]{20}|z[.][a-z0-9]{24})\b`))
    expect(shapesOf(translations)).toMatchObject([
      { pattern: 'acme_[a-z]{20}', keywords: ['acme_'] },
      { pattern: 'corp_[a-z]{20}', keywords: ['corp_'] },
      { note: 'no-mark' },
    ])
  })

  test('alternatives with a group each are rules of their own, as long as they are few', () => {
    expect(translate(foreign('acme_(?:([a-z]{20})|x([0-9]{20}))'))).toHaveLength(2)
    expect(notesOf(only(`acmecorp_${'(?:(a)|b(c))'.repeat(30)}`))).toContain('whole-match')
  })

  test('alternatives with a mark each are one rule', () => {
    expect(shapesOf([only('(?:acme|corp)_[a-z]{20}')])).toMatchObject([{ keywords: ['acme_', 'corp_'] }])
  })
})

test.each([
  ['back-references', String.raw`(acme)_\1[a-z]{20}`, 'regex', 'back-references (at character 9)'],
  ['Unicode classes', String.raw`acme_\pL{20}`, 'regex', 'Unicode classes (at character 7)'],
  ['conditions', '(a)?(?(1)b)acme_[a-z]{20}', 'regex', 'the group (?('],
  ['intersections', 'acme_[a-z&&[^b]]{20}', 'regex', 'intersections of classes'],
  ['a group that is not closed', 'acme_(?:[a-z]{20}', 'regex', 'a group that is not closed'],
  ['letters beyond ASCII', 'acmé_[a-z]{20}', 'regex', 'characters beyond ASCII'],
  ['a pattern that can blow up', 'acmecorp_(?:[a-z]{1,40}){1,40}', 'unsafe', 'ambiguous'],
  ['a repeat of what may be empty', 'acmecorp_(?:a?b?)*', 'unsafe', 'must not be empty'],
  ['more groups than can be read', `acme_${'('.repeat(1001)}`, 'regex', 'more groups than can be read'],
  ['anything', '(?i)acmecorp[ ]{1,5}(.{5,})', 'too-wide', undefined],
  ['a word alone', 'default', 'too-wide', undefined],
])('%s is refused', (...[, pattern, note, detail]) => {
  const translated = only(pattern)
  expect(translated).toMatchObject({ kind: 'refused', remark: { note } })
  if (detail !== undefined) expect(translated).toMatchObject({ remark: { detail: expect.stringContaining(detail) } })
})

test.each([
  ['^[a-zA-Z_.-]+$', String.raw`^[A-Za-z\-._]{1,128}$`],
  ['.+EXAMPLE$', String.raw`[^\n]{1,128}EXAMPLE$`],
  ['acme_abcdefghijklmnopqrstuvwxyz', '[a]cme_abcdefghijklmnopqrstuvwxyz'],
  ['(?i)^test', '^[Tt][Ee][Ss][Tt]'],
  [String.raw`\btest\b|x^y`, undefined],
  ['(?:a{1,40}){1,40}', undefined],
  [String.raw`(x)\1`, undefined],
])('the exception %s becomes %s', (pattern, expected) => {
  expect(translateException(pattern)).toBe(expected)
})

const imported = (text: string): Imported =>
  importRules({ texts: [{ name: 'f', text }], format: undefined, prefix: undefined, builtIn: [] })

const rulesOf = ({ vendors }: Imported): ImportedRule[] => vendors.flatMap(({ rules }) => [...rules])
const said = (fate: Fate | undefined): string[] =>
  fate?.remarks.map(({ note, detail }) => (detail === undefined ? note : `${note}: ${detail}`)) ?? []

describe('gitleaks and Betterleaks', () => {
  const rule = (lines: string): string => `[[rules]]\nid = "acme-api-key"\nregex = '''acme_[a-z0-9]{32}'''\n${lines}\n`

  test('id, entropy and stop words are taken over', () => {
    const result = imported(
      rule(
        "entropy = 3.5\nkeywords = ['acme_']\n[[rules.allowlists]]\nstopwords = ['sample']\nregexes = ['^acme_x+$']",
      ),
    )
    expect(result.vendors).toEqual([
      {
        provider: 'acme',
        name: 'Acme',
        rules: [
          {
            id: 'gitleaks-acme-api-key',
            name: 'Acme api key',
            class: 'api-key',
            severity: 'high',
            pattern: 'acme_[a-z0-9]{32}',
            keywords: ['acme_'],
            require: { entropy: 3.5 },
            except: { words: ['sample'], patterns: ['^acme_x{1,128}$'] },
            publicPrefix: 'acme_',
          },
        ],
      },
    ])
    expect(result.fates.map(gradeOf)).toEqual(['whole'])
  })

  test.each([
    ["[[rules.allowlists]]\npaths = ['docs/']", ['allowlist: paths']],
    ["[[rules.allowlists]]\nregexTarget = 'line'\nregexes = ['x']", ['allowlist: regexes']],
    ["[[rules.allowlists]]\ncondition = 'AND'\npaths = ['x']\nstopwords = ['y']", ['allowlist: paths, stopwords']],
    ["[rules.allowlist]\nregexes = ['(x)\\1']", ['allowlist: 1 of 1 patterns']],
    ["path = '''[.]php$'''", ['path']],
    ["validate = '''http.get(x)'''", ['validation']],
    ["filter = '''finding[\"secret\"] == \"x\"'''", ['filter']],
  ])('%s is told', (lines, notes) => {
    const result = imported(rule(lines))
    expect(said(result.fates[0])).toEqual(notes)
    expect(result.fates.map(gradeOf)).toEqual(['part'])
    expect(rulesOf(result)[0]?.except).toBeUndefined()
  })

  test("a filter's clauses on the value are taken over", () => {
    const filter =
      'entropy(finding["secret"]) <= 3.0 || matchesAny(finding["secret"], [`^x{4}$`, "y|z"]) || containsAny(finding["secret"], ["abc"])'
    const result = imported(rule(`filter = '''\n${filter}\n'''`))
    expect(rulesOf(result)[0]).toMatchObject({
      id: 'betterleaks-acme-api-key',
      require: { entropy: 3 },
      except: { words: ['abc'], patterns: ['^x{4}$', '[yz]'] },
    })
    expect(said(result.fates[0])).toEqual([])
  })

  test('another rule that must be near by becomes the other half', () => {
    const id = "[[rules]]\nid = \"acme-id\"\nskipReport = true\nregex = '''acmeid_[0-9]{12}'''\n"
    const result = imported(`${rule("[[rules.required]]\nid = 'acme-id'\nwithinLines = 4")}${id}`)
    expect(rulesOf(result)).toMatchObject([
      { id: 'gitleaks-acme-api-key', pair: { rule: 'gitleaks-acme-id', within: 600, alone: 'suppress' } },
      { id: 'gitleaks-acme-id', class: 'key-id', severity: 'info' },
    ])
    expect(result.fates.map(said)).toEqual([['composite'], ['hidden']])
  })

  test('paths alone are no rule of contents', () => {
    const result = imported("[[rules]]\nid = 'acme-file'\npath = '''[.]p12$'''\n")
    expect(result.vendors).toEqual([])
    expect(said(result.fates[0])).toEqual(['no-content'])
    expect(said(imported("[[rules]]\nid = 'acme-changed'\nentropy = 3\n").fates[0])).toEqual(['no-pattern'])
  })

  test('what holds for all rules is left behind, and told', () => {
    expect(imported(`${rule('')}[allowlist]\npaths = ['x']\n[extend]\nuseDefault = true\n`).leftBehind).toEqual([
      'f: the allowlist for all rules (paths go to paths.ignore of .keyreach.yml)',
      'f: the configuration that it extends: import that too',
    ])
  })

  test('ids are made valid and are not given twice', () => {
    const text = ['Acme Key!', 'acme.key', 'acme-key'].map((id) => rule('').replace('acme-api-key', id)).join('')
    expect(rulesOf(imported(text)).map(({ id }) => id)).toEqual([
      'gitleaks-acme-key',
      'gitleaks-acme-key-2',
      'gitleaks-acme-key-3',
    ])
  })

  test('TOML that cannot be read is one sentence', () => {
    expect(() => imported('[[rules]]\nid = \n')).toThrow(/^f is no TOML that can be read: [^\n]*$/)
  })
})

describe('Kingfisher', () => {
  const yaml = `rules:
  - name: Acme API Key
    id: kingfisher.acme.1
    pattern: |
      (?xi)
      \\b
      (
        acme_
        [a-z0-9]{32}
      )
      \\b
    min_entropy: 3.5
    confidence: medium
    pattern_requirements:
      min_digits: 2
      ignore_if_contains: [sample]
      checksum: { actual: x }
    references: [https://acme.test/docs]
    validation: { type: Http }
    depends_on_rule: [{ rule_id: kingfisher.acme.2, variable: ID }]
`

  test('pattern, entropy, requirements, confidence and references are taken over', () => {
    const result = imported(yaml)
    expect(result.vendors).toEqual([
      {
        provider: 'acme',
        name: 'Acme',
        rules: [
          {
            id: 'kingfisher-acme-1',
            name: 'Acme API Key',
            class: 'api-key',
            severity: 'high',
            pattern: 'acme_[a-z0-9]{32}',
            ignoreCase: true,
            keywords: ['acme_'],
            require: { entropy: 3.5, digits: 2 },
            except: { words: ['sample'] },
            confidence: 'medium',
            references: ['https://acme.test/docs'],
          },
        ],
      },
    ])
    expect(said(result.fates[0])).toEqual(['validation', 'dependency', 'filter: checksum'])
  })

  test('YAML that cannot be read is one sentence', () => {
    expect(() => imported('rules: [\n')).toThrow(/^f is no YAML that can be read: [^\n]*$/)
  })
})

test('a format is told by what a file holds', () => {
  expect(formatOf({ name: 'f', text: '[[rules]]\nid = "x"\n' })).toBe('gitleaks')
  expect(formatOf({ name: 'f', text: "[[rules]]\nid = 'x'\nfilter = '''y'''\n" })).toBe('betterleaks')
  expect(formatOf({ name: 'f', text: '# rules\nrules:\n  - id: x\n' })).toBe('kingfisher')
  expect(() => formatOf({ name: 'f', text: 'provider: acme\nrules:\n  - id: x\n' })).toThrow(
    "f: holds rules of keyreach's own form already",
  )
  expect(() => formatOf({ name: 'f', text: 'a = 1\n' })).toThrow(
    'f: holds no rules of gitleaks, Betterleaks or Kingfisher',
  )
})
