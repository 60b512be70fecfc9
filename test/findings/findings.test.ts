import { describe, expect, test } from 'vitest'
import { fingerprint } from '#findings/fingerprint.ts'
import { locate } from '#findings/locate.ts'
import { LineIndex } from '#findings/position.ts'
import { redact } from '#findings/redact.ts'
import { leakSeverity } from '#findings/severity.ts'
import type { Match } from '#model/match.ts'

const at = (text: string, part: string) => {
  const bytes = Buffer.from(text)
  const start = bytes.indexOf(part)
  return { bytes, span: { start, end: start + Buffer.byteLength(part) } }
}

describe('positions are those of an editor', () => {
  test.each([
    ['first line', 'a = VALUE', { line: 1, column: 5 }],
    ['after LF', 'x\ny\na = VALUE', { line: 3, column: 5 }],
    ['CRLF counts one line', 'x\r\na = VALUE\r\n', { line: 2, column: 5 }],
    ['a lone CR is no line end', 'x\ry VALUE', { line: 1, column: 5 }],
    ['U+2028 is no line end', 'x\u2028y VALUE', { line: 1, column: 5 }],
    ['columns count UTF-16 units', '😀ä VALUE', { line: 1, column: 5 }],
    ['a byte order mark counts nothing', '\uFEFFab VALUE', { line: 1, column: 4 }],
  ])('%s', (_, text, { line, column }) => {
    const { bytes, span } = at(text, 'VALUE')
    expect(new LineIndex(bytes, []).position(span)).toMatchObject({
      line,
      column,
      endLine: line,
      endColumn: column + 5,
    })
  })

  test('bytes that are no UTF-8 count one each', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe, 0x41]), Buffer.from('VALUE')])
    expect(new LineIndex(bytes, []).position({ start: 3, end: 8 }).column).toBe(4)
  })

  test('UTF-16 lines and columns are those of the text', () => {
    const bytes = Buffer.from('\uFEFFone\r\ntwo VALUE', 'utf16le')
    const start = bytes.indexOf(Buffer.from('VALUE', 'utf16le'))
    expect(new LineIndex(bytes, ['utf-16le']).position({ start, end: start + 10 })).toMatchObject({
      line: 2,
      column: 5,
      endColumn: 10,
    })
  })

  test('a span over lines ends where it ends', () => {
    const { bytes, span } = at('x\nBEGIN\nEND\ny', 'BEGIN\nEND')
    expect(new LineIndex(bytes, []).position(span)).toEqual({ line: 2, column: 1, endLine: 3, endColumn: 4 })
  })
})

const matchOf = (text: string, value: string, more: Partial<Match> = {}): Match => {
  const { span } = at(text, value)
  return {
    rule: 'r',
    content: 'c',
    span,
    reach: span,
    value: Buffer.from(value),
    name: 'KEY',
    codecs: [],
    confidence: 'high',
    proven: false,
    evidence: [],
    ...more,
  }
}

describe('snippets', () => {
  test('every value on the line is masked, suppressed ones too', () => {
    const text = 'a = "first-value", b = "other-value"'
    const matches = [
      matchOf(text, 'first-value'),
      matchOf(text, 'other-value', { suppressed: { by: 'placeholder', why: '' } }),
    ]
    const [one, ...rest] = locate(
      { bytes: Buffer.from(text), matches, place: { kind: 'tree', path: 'f' } },
      () => undefined,
    )
    expect(rest).toEqual([])
    expect(one?.snippet).toBe('a = "…", b = "…"')
  })

  test('a long line is cut around the value', () => {
    const text = `${'x'.repeat(5000)} VALUE ${'y'.repeat(5000)}`
    const [one] = locate(
      { bytes: Buffer.from(text), matches: [matchOf(text, 'VALUE')], place: { kind: 'tree', path: 'f' } },
      () => undefined,
    )
    expect(one?.snippet.length).toBeLessThan(170)
    expect(one?.snippet).not.toContain('VALUE')
  })

  test('a value that begins long before the line is masked to its end, among many others', () => {
    const long = `BEGIN${'z'.repeat(9000)}END`
    const text = `a = "${long}", b = "VALUE", c = "other"`
    const far = `${text}\n${Array.from({ length: 50 }, (_, index) => `k${index} = "value-${index}-x"`).join('\n')}`
    const matches = [
      ...Array.from({ length: 50 }, (_, index) => matchOf(far, `value-${index}-x`)),
      matchOf(far, 'VALUE'),
      matchOf(far, long),
      matchOf(far, 'other'),
    ]
    const place = { kind: 'tree', path: 'f' } as const
    const occurrences = locate({ bytes: Buffer.from(far), matches, place }, () => undefined)
    expect(occurrences).toHaveLength(53)
    const [first, second, third, fourth] = occurrences.map(({ snippet }) => snippet)
    for (const snippet of [first, second, third]) expect(snippet).toContain('…", b = "…", c = "…"')
    expect(fourth).toBe('k0 = "…"')
  })

  test('a value over several lines shows nothing of itself', () => {
    const text = 'k = """BEGIN\nsecret body\nEND"""'
    const [one] = locate(
      {
        bytes: Buffer.from(text),
        matches: [matchOf(text, 'BEGIN\nsecret body\nEND')],
        place: { kind: 'tree', path: 'f' },
      },
      () => undefined,
    )
    expect(one?.snippet).toBe('k = """…')
  })
})

describe('fingerprints', () => {
  const parts = { rule: 'r', path: 'a/b.env', name: 'KEY', occurrence: 1 }

  test('differ by rule, path, name and occurrence', () => {
    const all = [
      parts,
      { ...parts, rule: 's' },
      { ...parts, path: 'c' },
      { ...parts, name: 'X' },
      { ...parts, occurrence: 2 },
    ].map(fingerprint)
    expect(new Set(all).size).toBe(5)
  })

  test('do not move with lines, line ends or the value', () => {
    const print = (text: string, value: string): string | undefined =>
      locate(
        { bytes: Buffer.from(text), matches: [matchOf(text, value)], place: { kind: 'tree', path: 'f' } },
        () => undefined,
      )[0]?.fingerprint
    const first = print('KEY=one\n', 'one')
    expect(print('# comment\r\n\r\nKEY=one\r\n', 'one')).toBe(first)
    expect(print('KEY=two\n', 'two')).toBe(first)
  })
})

describe('redaction gives the public prefix and nothing else', () => {
  test.each([
    ['acme_', 'acme_abc', 'acme_…'],
    ['acme_', 'other', '…'],
    ['acme_', 'acme_', '…'],
    [undefined, 'whatever', '…'],
  ])('prefix %s of %s', (publicPrefix, value, shown) => {
    expect(redact(Buffer.from(value), publicPrefix === undefined ? {} : { publicPrefix })).toBe(shown)
  })
})

describe('severity', () => {
  const vendor = { severity: 'critical', category: 'llm' } as const
  const generic = { severity: 'high', category: 'generic' } as const
  test.each([
    [vendor, { state: 'in-head', confidence: 'medium', cap: undefined }, 'critical'],
    [vendor, { state: 'history-only', confidence: 'high', cap: undefined }, 'high'],
    [vendor, { state: 'unreachable', confidence: 'high', cap: undefined }, 'medium'],
    [vendor, { state: 'in-head', confidence: 'high', cap: undefined, exposure: 'client' }, 'critical'],
    [vendor, { state: 'history-only', confidence: 'high', cap: undefined, exposure: 'client' }, 'high'],
    [
      { severity: 'high', category: 'llm' } as const,
      { state: 'in-head', confidence: 'high', cap: undefined, exposure: 'client' },
      'critical',
    ],
    [generic, { state: 'new', confidence: 'medium', cap: undefined, exposure: 'client' }, 'high'],
    [generic, { state: 'new', confidence: 'medium', cap: 'low', exposure: 'client' }, 'low'],
    [generic, { state: undefined, confidence: 'high', cap: undefined }, 'high'],
    [generic, { state: 'new', confidence: 'medium', cap: undefined }, 'medium'],
    [generic, { state: 'new', confidence: 'high', cap: 'low' }, 'low'],
    [
      { severity: 'low', category: 'saas' } as const,
      { state: 'history-only', confidence: 'high', cap: undefined },
      'low',
    ],
  ] as const)('%o in %o is %s', (rule, circumstances, severity) => {
    expect(leakSeverity(rule, circumstances)).toBe(severity)
  })
})
