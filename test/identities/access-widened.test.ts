// What a change opens around a key that was there before.
import { expect, test } from 'vitest'
import type { Finding } from '#model/finding.ts'
import { reach } from '#reach/reach.ts'
import { asking, policy, workflows } from './repository.ts'

type Texts = Readonly<Record<string, string>>

const widened = (before: Texts, after: Texts): readonly Finding[] =>
  reach({ documents: workflows(after), base: workflows(before), policy }).findings.filter(
    ({ rule }) => rule.id === 'policy/access-widened',
  )

const severityOf = (before: Texts, after: Texts): string | undefined => widened(before, after)[0]?.severity

test('a trigger that outsiders pull widens, and weighs high', () => {
  const found = widened({ a: asking() }, { a: asking({ on: '[push, issue_comment]' }) })
  expect(found).toMatchObject([{ kind: 'policy', severity: 'high' }])
  expect(found[0]?.title).toContain('issue_comment')
  expect(found[0]?.locations[0]).toMatchObject({ path: '.github/workflows/a.yml', line: 1 })
})

test('a trigger of collaborators weighs medium', () => {
  expect(severityOf({ a: asking() }, { a: asking({ on: '[push, pull_request]' }) })).toBe('medium')
})

test('a credential that is no model’s, no cloud’s and no code host’s is not watched', () => {
  const publishing = (on: string): string => asking({ on }).replaceAll('OPENAI_API_KEY', 'NPM_TOKEN')
  expect(widened({ a: publishing('push') }, { a: publishing('[push, issue_comment]') })).toEqual([])
})

test('a write permission beside the key weighs high', () => {
  expect(severityOf({ a: asking() }, { a: asking({ permissions: '{ contents: write }' }) })).toBe('high')
})

test('a permission to comment weighs medium', () => {
  expect(severityOf({ a: asking() }, { a: asking({ permissions: '{ contents: read, issues: write }' }) })).toBe(
    'medium',
  )
})

test('a new consumer of an existing key widens', () => {
  const found = widened({ a: asking() }, { a: asking(), b: asking({ id: 'nightly', on: 'workflow_dispatch' }) })
  expect(found).toMatchObject([{ severity: 'medium' }])
  expect(found[0]?.locations[0]?.path).toBe('.github/workflows/b.yml')
})

test('a consumer through a reusable workflow, under another name, is one of the same key', () => {
  const callee = asking({ on: 'workflow_call', key: 'LLM_API_KEY' })
  const caller = [
    'on: issues',
    'jobs:',
    '  call:',
    '    uses: ./.github/workflows/callee.yml',
    '    secrets:',
    `      LLM_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
  ].join('\n')
  expect(widened({ a: asking() }, { a: asking(), callee, caller })).toMatchObject([{ severity: 'high' }])
})

test('a condition that kept outsiders out and is gone widens', () => {
  const condition = "github.event.comment.author_association == 'MEMBER'"
  const on = 'issue_comment'
  expect(severityOf({ a: asking({ on, condition }) }, { a: asking({ on }) })).toBe('high')
})

test('a credential that a step beside it is given widens', () => {
  const more = `      - run: npm publish\n        env:\n          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}\n`
  expect(severityOf({ a: asking() }, { a: asking({ more }) })).toBe('medium')
})

test('the same repository, and one with less, widen nothing', () => {
  const on = '[push, issue_comment]'
  expect(widened({ a: asking({ on }) }, { a: asking({ on }) })).toEqual([])
  expect(widened({ a: asking({ on }) }, { a: asking() })).toEqual([])
  expect(widened({ a: asking(), b: asking() }, { a: asking() })).toEqual([])
})

test('a key that comes with the change is no old key widened', () => {
  expect(widened({ a: asking() }, { a: asking(), b: asking({ key: 'MISTRAL_API_KEY', on: 'issues' }) })).toEqual([])
})

test('a renamed job, and a moved workflow, widen nothing', () => {
  expect(widened({ a: asking() }, { a: asking({ id: 'query' }) })).toEqual([])
  expect(widened({ a: asking() }, { moved: asking() })).toEqual([])
})

test('a workflow that holds no key may change as it likes', () => {
  const plain =
    'on: issues\npermissions: write-all\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n'
  expect(widened({ a: asking() }, { a: asking(), plain })).toEqual([])
})

test('nothing is widened where no change is looked at', () => {
  const { findings } = reach({ documents: workflows({ a: asking({ on: 'issues' }) }), policy })
  expect(findings.map(({ rule }) => rule.id)).not.toContain('policy/access-widened')
})
