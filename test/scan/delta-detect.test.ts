import { expect, test } from 'vitest'
import { createDetector } from '#detect.ts'
import type { Match } from '#model/match.ts'
import { type Random, seededRandom } from '#rules/random.ts'
import { DeltaDetector } from '#scan/delta-detect.ts'
import type { Held, Inherited } from '#scan/inherit.ts'
import { lineCarriers, plainCarriers } from '#test/rules/carriers.ts'
import { cases, freshValue, ruleSet } from '#test/rules/workshop.ts'
import { applyEdits, deltaOf, randomEdit, type Version } from './edits.ts'

const detector = createDetector(ruleSet)
const rules = cases.filter(({ checked }) => checked.kind === 'sound')

const filler = [
  'import os',
  '',
  'def main(argument, other):',
  '    return call("some text in a sentence", 1)',
  '# a comment on nothing in particular that goes on for a while, as comments do',
  'name: thing',
  '  run: make all',
  '{"version": "1.2.3", "url": "https://example.com/some/path?query=1"}',
  'export const width = 100 + offset',
]

const pick = <T>(from: readonly T[], random: Random): T | undefined => from[Math.floor(random() * from.length)]

/** What stands beside values in real files: names of variables and hosts, quotes, openings and endings of long forms. */
const scrap = (random: Random): string => {
  const context = pick(rules, random)?.file.vendor
  const scraps = [
    pick(context?.variables ?? [], random) ?? 'API_KEY',
    `${pick(context?.names ?? [], random) ?? 'vendor'} `,
    `https://${pick(context?.hosts ?? [], random) ?? 'example.com'}/`,
    'password = ',
    '"',
    '\n',
    '+ "',
    '-----BEGIN PRIVATE KEY-----\n',
    '\n-----END PRIVATE KEY-----\n',
    '@host/',
    '://',
    'x'.repeat(300),
    ' '.repeat(90),
  ]
  return pick(scraps, random) ?? ''
}

const planted = (random: Random): string => {
  const found = pick(rules, random)
  if (found === undefined) return ''
  const { text } = freshValue(found.rule.id, random)
  const variable = pick(found.file.vendor.variables ?? [], random) ?? 'API_KEY'
  const host = pick(found.file.vendor.hosts ?? [], random)
  const carriers = text.includes('\n') ? lineCarriers : plainCarriers
  return pick(carriers, random)?.plant(text, { variable, host }) ?? text
}

const fillerText = (lines: number, random: Random): string =>
  Array.from({ length: lines }, () => `${pick(filler, random)}\n`).join('')

const snippet = (random: Random): string => {
  const kind = random()
  if (kind < 0.35) return planted(random)
  if (kind < 0.7) return scrap(random)
  return kind < 0.85 ? fillerText(3, random) : ''
}

const live = (matches: readonly Match[]): string[] =>
  matches
    .filter(({ suppressed }) => suppressed === undefined)
    .map(({ rule, span, value }) => `${rule} ${span.start}-${span.end} ${Buffer.from(value).toString('latin1').length}`)
    .sort()

const moved = ({ match, by }: Held): Match => ({
  ...match,
  span: { start: match.span.start + by, end: match.span.end + by },
})

type Told = { readonly version: number; readonly delta: readonly string[]; readonly whole: readonly string[] }

/** Ten versions of a text: what the windows tell of each, and what the whole tells. */
const historyOf = (seed: number): Told[] => {
  const random = seededRandom(seed)
  const delta = new DeltaDetector(detector)
  let version: Version = {
    bytes: Buffer.from(fillerText(25, random) + planted(random) + fillerText(25, random)),
    edits: [],
  }
  let base: Buffer | undefined
  let inherited: Inherited | undefined
  const told: Told[] = []
  for (let at = 0; at < 10; at++) {
    inherited = delta.visit(deltaOf(`${seed}-${at}`, base, version), inherited)
    const whole = detector.detect({ content: 'whole', bytes: version.bytes, search: 'whole' })
    told.push({ version: at, delta: live((inherited?.held ?? []).map(moved)), whole: live(whole) })
    base = version.bytes
    const edits = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      randomEdit(version.bytes, snippet(random), random),
    )
    version = applyEdits(version.bytes, edits)
  }
  return told
}

test('what is told of each version by its differences is what its whole text tells', () => {
  for (let seed = 0; seed < 150; seed++)
    for (const { version, delta, whole } of historyOf(seed))
      expect(delta, `seed ${seed}, version ${version}`).toEqual(whole)
})

const alone = freshValue('zhipu-api-key', seededRandom(7)).text
/** Contents that hold the value alone, and others that have lines around it. */
const around = [
  alone,
  `${alone}\n`,
  `"${alone}"`,
  `${alone}\n${fillerText(1, seededRandom(1))}`,
  `${fillerText(1, seededRandom(2))}${alone}`,
  `${alone}\n${fillerText(60, seededRandom(3))}`,
  `${fillerText(60, seededRandom(4))}${alone}\n`,
  `${alone}x`,
  '',
]

/** A version as a pack stores it: what both begin with and end in is copied. */
const versionOf = (from: Buffer, bytes: Buffer): Version => {
  const most = Math.min(from.length, bytes.length)
  let start = 0
  while (start < most && from[start] === bytes[start]) start++
  let kept = 0
  while (kept < most - start && from[from.length - 1 - kept] === bytes[bytes.length - 1 - kept]) kept++
  return {
    bytes,
    edits: [{ start, end: from.length - kept, text: bytes.subarray(start, bytes.length - kept) }],
  }
}

test('a value that comes to stand alone, or no longer does, is told by its differences as by its whole text', () => {
  for (const first of around)
    for (const second of around) {
      const delta = new DeltaDetector(detector)
      const base = Buffer.from(first)
      const version = versionOf(base, Buffer.from(second))
      const inherited = delta.visit(deltaOf('base', undefined, { bytes: base, edits: [] }), undefined)
      const told = delta.visit(deltaOf('version', base, version), inherited)
      const whole = detector.detect({ content: 'whole', bytes: version.bytes, search: 'whole' })
      expect(live((told?.held ?? []).map(moved)), `${first.length} to ${second.length}`).toEqual(live(whole))
    }
})
