import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mermaidGraph } from '#report/mermaid.ts'
import { hostileResult, hostileTexts } from './hostile.ts'
import { consumer, row, sample } from './sample.ts'

const rows = sample.inventory?.rows ?? []

test('jobs stand in lanes by who can start them, and point to what they hold', () => {
  expect(mermaidGraph(rows)).toBe(
    [
      'flowchart LR',
      '  subgraph outsider["Anyone can start these"]',
      '    h0["review.yml, review"]',
      '  end',
      '  style outsider fill:none',
      '  classDef outsiderJob stroke:#cf222e,stroke-width:2px',
      '  class h0 outsiderJob',
      '  subgraph maintainer["Maintainers start these"]',
      '    h1["release.yml, notes"]',
      '    h2["release.yml, deploy"]',
      '  end',
      '  style maintainer fill:none',
      '  classDef maintainerJob stroke:#1a7f37',
      '  class h1,h2 maintainerJob',
      '  i0["OPENAI_API_KEY"]',
      '  i1(["arn#58;aws#58;iam#58;#58;123456789012#58;role/deploy"])',
      '  h0 --> i0',
      '  h1 --> i0',
      '  h2 --> i1',
      '  linkStyle 0 stroke:#cf222e,stroke-width:2px',
      '  linkStyle 1,2 stroke:#1a7f37',
      '',
    ].join('\n'),
  )
})

const line =
  /^(?:flowchart LR| {2}subgraph \w+\["[^"]*"\]| {4}h\d+\["[^"]*"\]| {2}end| {2}style \w+ fill:none| {2}classDef \w+ [\w:#,-]+| {2}class [h\d,]+ \w+| {2}i\d+(?:\["[^"]*"\]|\(\["[^"]*"\]\))| {2}h\d+ --> i\d+| {2}linkStyle [\d,]+ [\w:#,-]+| {2}%% [\w :,]+|)$/

test('no name of a repository adds a line, ends a label, or ends the fence', () => {
  fc.assert(
    fc.property(hostileTexts, (texts) => {
      const graph = mermaidGraph(hostileResult(texts).inventory?.rows ?? [])
      expect(graph.split('\n').filter((each) => !line.test(each))).toEqual([])
      expect(graph).not.toContain('`')
    }),
  )
})

test('nothing is drawn where nobody receives an identity', () => {
  expect(mermaidGraph([row({ consumers: [] })])).toBe('')
  expect(mermaidGraph([])).toBe('')
})

test('what is drawn stays within the limits of GitHub, and what is left out is told', () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    row({
      identity: `KEY_${index}`,
      consumers: Array.from({ length: 40 }, (_each, job) =>
        consumer({ path: `.github/workflows/${'$'.repeat(80)}${(index * 7 + job) % 90}.yml`, holder: `job-${job}` }),
      ),
    }),
  )
  const graph = mermaidGraph(many)
  expect(Buffer.byteLength(graph)).toBeLessThan(50_000)
  const edges = graph.match(/-->/g)?.length ?? 0
  expect(edges).toBeGreaterThan(0)
  expect(edges).toBeLessThanOrEqual(50)
  expect(graph).toContain('%% left out: 288 identities, 0 boxes of jobs')
})
