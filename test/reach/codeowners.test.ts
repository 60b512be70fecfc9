import { expect, test } from 'vitest'
import { ownersIn } from '#reach/codeowners.ts'

const owned = (pattern: string, path: string): boolean =>
  ownersIn([{ path: 'CODEOWNERS', text: `${pattern} @org/a\n` }]).of(path).length > 0

test.each([
  ['*', 'a/b/c.yml'],
  ['*.yml', 'a/b/c.yml'],
  ['/.github/workflows/', '.github/workflows/a.yml'],
  ['/.github/workflows/*', '.github/workflows/a.yml'],
  ['workflows', '.github/workflows/a.yml'],
  ['**/workflows/*.yml', '.github/workflows/a.yml'],
  ['/.github/**/a.yml', '.github/workflows/x/a.yml'],
  ['/.github/**', '.github/workflows/a.yml'],
  ['/a?c/', 'abc/d'],
  ['/a.yml', 'a.yml'],
])('%s covers %s', (pattern, path) => {
  expect(owned(pattern, path)).toBe(true)
})

test.each([
  ['/*', 'a/b.yml'],
  ['docs/*', 'docs/guides/a.yml'],
  ['*.yml', 'a/b.yaml'],
  ['/workflows/', '.github/workflows/a.yml'],
  ['/.github/workflows/', '.github/workflows.yml'],
  ['/a?c/', 'a/c/d'],
  ['/a.yml', 'b/a.yml'],
  ['/abc', 'a.c'],
])('%s does not cover %s', (pattern, path) => {
  expect(owned(pattern, path)).toBe(false)
})

test('the last line that covers a path decides, and a comment is none', () => {
  const text = '* @org/all\n# /a @org/no\n/a/ @org/a # @org/no\n/a/b\n'
  const { of } = ownersIn([{ path: '.github/CODEOWNERS', text }])
  expect([of('x'), of('a/x'), of('a/b')]).toEqual([['@org/all'], ['@org/a'], []])
})

test('many stars cost little', () => {
  const text = `${`${'**a*'.repeat(40)}b @org/a\n`.repeat(200)}${`${'**/'.repeat(60)}b @org/a\n`.repeat(200)}`
  const start = process.cpuUsage()
  expect(ownersIn([{ path: 'CODEOWNERS', text }]).of('a/'.repeat(60) + 'a'.repeat(200))).toEqual([])
  expect(process.cpuUsage(start).user).toBeLessThan(1e6)
})
