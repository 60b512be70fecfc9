// The reader of Terraform's language: what it takes from a file, and that nothing a file may hold makes it fail or stall.
import { expect, test } from 'vitest'
import { attribute, blocksOf, readHcl } from '#reach/read/hcl.ts'
import type { Node } from '#reach/read/yaml.ts'

/** A node as the value it stands for. */
function plain(node: Node | undefined): unknown {
  if (node === undefined) return undefined
  if (node.kind === 'list') return node.items.map(plain)
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
  return node.value
}

/** Of `x = …`, as a value. */
const readValue = (expression: string): unknown =>
  plain(readHcl(`x = ${expression}\n`).entries.find(({ key }) => key === 'x')?.value)

test.each([
  ['"plain"', 'plain'],
  ['"a \\"quoted\\" \\\\ word"', 'a "quoted" \\ word'],
  ['-1', '${-1}'],
  ['12', 12],
  ['true', true],
  ['null', null],
  ['var.name', '${var.name}'],
  ['data.x.y[0].json', '${data.x.y[0].json}'],
  ['"repo:${var.owner}/${var.repos["a"]}:*"', 'repo:${var.owner}/${var.repos[ a ]}:*'],
  ['"${join("/", ["a", "}"])}:sub"', '${join( / , [ a , ])}:sub'],
  ['a == b ? "x" : "y"', '${a == b ? x : y}'],
  ['["a", var.b, ["c"],]', ['a', '${var.b}', ['c']]],
  ['[for r in local.repos : "repo:o/${r}:*" if r != ""]', ['repo:o/${r}:*']],
  ['[for p in ["a", "b"] : "x/${p}" if p != "c"]', ['x/${p}']],
  [
    '{ for u in distinct([for n, c in x : c.u if c.u != ""]) : u => [for n in y : n if n == u] }',
    '${for u in distinct([for n, c in x : c.u if c.u != ]) : u => [for n in y : n if n == u]}',
  ],
  ['{ a = 1, "b:c" : 2\n (local.d) = 3\n e.f = 4 }', { a: 1, 'b:c': 2, '${local.d}': 3, '${e.f}': 4 }],
  ['{ for k, v in x : k => upper(v) }', '${for k, v in x : k => upper(v)}'],
  ['jsonencode({ Statement = [{ Effect = "Allow" }] })', { Statement: [{ Effect: 'Allow' }] }],
  ['provider::a::b("x", [1])', '${provider::a::b( x , [1])}'],
  ['concat(["a"], ["b", var.c])', ['a', 'b', '${var.c}']],
  ['concat(["a"], var.more)', '${concat([ a ], var.more)}'],
  ['format("repo:%s/%s:*", var.owner, "app")', 'repo:${var.owner}/app:*'],
  ['formatlist("repo:o/%s:*", ["a", "b"])', ['repo:o/a:*', 'repo:o/b:*']],
  ['formatlist("repo:o/%s:*", var.repos)', ['repo:o/${var.repos}:*']],
  ['file("${path.module}/trust.json")', '${file( $ path.module /trust.json )}'],
])('%s is read', (expression, value) => {
  expect(readValue(expression)).toEqual(value)
  expect(readHcl(`x = ${expression}\n`).faults).toEqual([])
})

test('a heredoc is its body, at its place', () => {
  const text = 'resource "a" "b" {\n  policy = <<-EOT\n    {"Sid": "${var.x["y"]}"}\n  EOT\n  name = "after"\n}\n'
  const [block] = readHcl(text).blocks
  const policy = attribute(block, 'policy')
  expect(plain(policy)).toBe('    {"Sid": "${var.x[ y ]}"}\n')
  expect(text.slice(policy?.start, policy?.end)).toBe('    {"Sid": "${var.x["y"]}"}\n')
  expect(plain(attribute(block, 'name'))).toBe('after')
})

test('blocks keep their labels, their nested blocks and their place', () => {
  const text = '# one\nresource "aws_iam_role" "ci" {\n  inline_policy { name = "a" }\n}\n'
  const [block] = readHcl(text).blocks
  expect(block?.labels).toEqual(['aws_iam_role', 'ci'])
  expect(block?.blocks.map(({ type }) => type)).toEqual(['inline_policy'])
  expect(text.slice(block?.start, block?.end)).toBe(text.slice(6, -1))
})

test('a block that is repeated counts among those of its type', () => {
  const text =
    'statement {\n dynamic "condition" {\n for_each = x\n content { test = "a" }\n }\n condition { test = "b" }\n}'
  const [statement] = readHcl(text).blocks
  const tests = statement === undefined ? [] : blocksOf(statement, 'condition').map((inner) => attribute(inner, 'test'))
  expect(tests.map(plain)).toEqual(['a', 'b'])
})

test.each([
  ['#', 'a = 1 # c = 2\nb = 3'],
  ['//', 'a = 1 // c = 2\nb = 3'],
  ['/*', 'a = 1 /* c = 2\n d = 4 */\nb = 3'],
])('a comment after %s is no attribute', (_, text) => {
  expect(readHcl(text).entries.map(({ key }) => key)).toEqual(['a', 'b'])
})

test('a comment sign in a string is text', () => {
  expect(readValue('"https://host/#/a"')).toBe('https://host/#/a')
})

test('a broken line costs itself, not the file', () => {
  const { entries, blocks, faults } = readHcl('a = "open\n% what\nb = 2\n}\nresource "x" "y" {\n c = 3\n')
  expect(entries.map(({ key }) => key)).toEqual(['a', 'b'])
  expect(blocks.map(({ entries: inner }) => inner.map(({ key }) => key))).toEqual([['c']])
  expect(faults.length).toBeGreaterThan(0)
})

const sample = `
data "aws_iam_policy_document" "x" {
  statement {
    principals { type = "Federated", identifiers = [aws_iam_openid_connect_provider.github.arn] }
    condition {
      test = "StringLike"
      values = [for r in var.r : "repo:\${var.o}/\${r["n"]}:*" if r != ""]
    }
  }
  policy = <<-EOT
    {"a": "\${jsonencode({ "b" = 1 })}"}
  EOT
}
`

/** A generator of numbers that gives the same ones on each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

test('a file cut off at any place is read without failing', () => {
  for (let length = 0; length <= sample.length; length += 1)
    expect(() => readHcl(sample.slice(0, length))).not.toThrow()
})

test('random changes and random bytes are read without failing, and no offset leaves the text', () => {
  const next = numbers(7)
  const alphabet = '{}[]()"$%<-=\n\\:.,?!#/* abfor1\u00e9'
  for (let round = 0; round < 2000; round += 1) {
    const from = next(sample.length)
    const noise = Array.from({ length: next(12) }, () => alphabet[next(alphabet.length)]).join('')
    const text = round % 2 === 0 ? sample.slice(0, from) + noise + sample.slice(from + next(9)) : noise.repeat(next(20))
    const { blocks, entries } = readHcl(text)
    for (const { start, end } of [...blocks, ...entries]) {
      expect(start).toBeLessThanOrEqual(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  }
})

const megabyte = 1_000_000
const hostile: readonly (readonly [string, string])[] = [
  ['open brackets', 'x = ['],
  ['open parentheses', '('],
  ['open blocks', 'a {\n'],
  ['open interpolations', '"${'],
  ['open heredocs', 'a = <<E\n${\nE\n'],
  ['heredocs that never end', '<<E\n'],
  ['strings cut off', '"a${"\n'],
  ['choices', 'a ? '],
  ['signs', '-'],
  ['indices', 'a['],
  ['comments', '/* '],
  ['calls', 'f('],
  ['fors', '[for '],
  ['dots', 'a.'],
  ['backslashes', '"\\'],
  ['formats', 'format("%s",'],
]

test.each(hostile)('a megabyte of %s is read in a moment', (_, unit) => {
  const text = `x = ${unit.repeat(Math.ceil(megabyte / unit.length))}`
  const before = process.cpuUsage()
  readHcl(text)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(3)
})
