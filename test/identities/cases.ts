// Cases of checks as small repositories. A comment `#! high` marks the line that a finding stands at, with its severity;
// `#~` marks a line that its evidence or its related places must name. `{{ x }}` stands for an expression.
import { expect, test } from 'vitest'
import type { Finding } from '#model/finding.ts'
import type { Document, Policy } from '#model/policy.ts'
import { type Reach, reach } from '#reach/reach.ts'
import { policy as plainPolicy } from './repository.ts'
import { writeCase } from './written.ts'

/** Texts by path; a name without a folder lies in `.github/workflows`. */
export type Files = Readonly<Record<string, string>>

export type Case = {
  readonly name: string
  readonly files: Files
  /** The same repository before the change, for checks of a change. */
  readonly before?: Files
  readonly policy?: Partial<Policy>
  /** Words that the title must contain. */
  readonly says?: string
}

const marker = /[ \t]*#(?:!|~)[^\n]*/g
const bareExpression = /(?<!\$)\{\{/g

const documentOf = ([name, text]: readonly [string, string]): Document => ({
  path: pathOf(name),
  text: text.replace(marker, '').replace(bareExpression, '${{'),
})

const pathOf = (name: string): string => (name.includes('/') ? name : `.github/workflows/${name}`)

export const documentsOf = (files: Files): readonly Document[] => Object.entries(files).map(documentOf)

export const reachOf = ({ files, before, policy }: Case): Reach =>
  reach({
    documents: documentsOf(files),
    policy: { ...plainPolicy, ...policy },
    today: '2026-11-24',
    ...(before === undefined ? {} : { base: documentsOf(before) }),
  })

const found = /#! (critical|high|medium|low|info)/

/** `high .github/workflows/a.yml:12` for each marked line. */
const expectedIn = (files: Files): readonly string[] =>
  linesOf(files).flatMap(({ place, line }) => {
    const [, severity] = found.exec(line) ?? []
    return severity === undefined ? [] : `${severity} ${place}`
  })

const toldIn = (files: Files): readonly string[] =>
  linesOf(files).flatMap(({ place, line }) => (line.includes('#~') ? place : []))

const linesOf = (files: Files): readonly { readonly place: string; readonly line: string }[] =>
  Object.entries(files).flatMap(([name, text]) =>
    text.split('\n').map((line, index) => ({ place: `${pathOf(name)}:${index + 1}`, line })),
  )

const placeOf = ({ severity, locations }: Finding): string => `${severity} ${locations[0]?.path}:${locations[0]?.line}`

const placesOf = ({ locations, evidence }: Finding): readonly string[] => [
  ...locations.map(({ path, line }) => `${path}:${line}`),
  ...(evidence ?? []).flatMap(({ path, line }) => (path === undefined ? [] : `${path}:${line}`)),
]

export const findingsOf = (example: Case, check: string): readonly Finding[] =>
  reachOf(example).findings.filter(({ rule }) => rule.id === check)

/** Declares a test per case: those that must be found exactly as marked, and near misses of which the check says nothing. */
export function holds(check: string, positives: readonly Case[], nearMisses: readonly Case[]): void {
  for (const [kind, list] of [['found', positives] as const, ['near-miss', nearMisses] as const])
    for (const [index, { files, name }] of list.entries())
      writeCase(documentsOf(files), { group: check, kind, index, name })
  test.each(positives)('$name', (example) => {
    const findings = findingsOf(example, check)
    const expected = expectedIn(example.files)
    expect(expected).not.toEqual([])
    expect(findings.map(placeOf).toSorted()).toEqual(expected.toSorted())
    expect(findings.flatMap(placesOf)).toEqual(expect.arrayContaining([...toldIn(example.files)]))
    for (const { title, locations } of findings) {
      expect(title).toContain(example.says ?? '')
      for (const { snippet } of locations) expect(snippet.trim()).not.toBe('')
    }
  })
  test.each(nearMisses)('no finding: $name', (example) => {
    const { findings, inventory, graph, problems } = reachOf(example)
    expect(problems).toEqual([])
    // A near miss that reads nothing would miss everything.
    expect(inventory.length + graph.jobs.flatMap(({ agents }) => agents).length).toBeGreaterThan(0)
    expect(findings.filter(({ rule }) => rule.id === check).map(placeOf)).toEqual([])
  })
}
