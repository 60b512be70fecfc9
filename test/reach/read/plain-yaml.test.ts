// What is read without the library is what the library reads; what is not plain is left to it.
import { describe, expect, test } from 'vitest'
import { readPlainYaml } from '#reach/read/plain-yaml.ts'
import { type Node, readAnyYaml } from '#reach/read/yaml.ts'
import { seededRandom } from '#rules/random.ts'

/** Collections end behind comments that the library counts to them, and that nobody asks for. */
function withoutEnds(node: Node | undefined): unknown {
  if (node?.kind === 'list') return { ...node, end: 0, items: node.items.map(withoutEnds) }
  if (node?.kind !== 'map') return node
  const entries = node.entries.map(({ value, ...entry }) => ({ ...entry, value: withoutEnds(value) }))
  return { ...node, end: 0, entries }
}

const plain = `# a comment
---
name: CI   # behind a value
on:
  push: { branches: [main, 'release/**'], tags: [ ] }
  pull_request:
    types: [
      opened, # first
      "re\\"opened",
      ]
  workflow_dispatch:
permissions: {}
env: { A: 1, B: 1.10, C: -2e3, D: true, E: ~, F: Null, G: x y, H: http://a/b }
"quoted key": it''s
'other': 'it''s'
jobs:
  a-b.c/d:
    runs-on: \${{ matrix.os }}
    needs:
    - one
    -   two
    - - nested
      - list
    steps:
      - uses: actions/checkout@v5

      # between
      - name: a: b
        run: x
      - run: |
          if [ "$A" ]; then
            echo "\${{ secrets.A }}"

          fi
        env:
          KEY: \${{ secrets.KEY }}
      - run: >-
          folded
          text

          of two
      - run: | # why
          kept
      - run: |+
          kept

      - if: github.event_name == 'push'
`.replace('a: b\n', 'a b\n')

test('a file as they are written', () => {
  const own = readPlainYaml(plain)
  expect(own).toBeDefined()
  expect(withoutEnds(own)).toEqual(withoutEnds(readAnyYaml(plain).roots[0]))
})

describe('left to the library', () => {
  test.each([
    ['an anchor', 'a: &x b\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !Ref b\n'],
    ['a text of two lines', 'a: b\n  c\n'],
    ['a quoted text of two lines', 'a: "b\n  c"\n'],
    ['a rare escape', 'a: "\\x1b"\n'],
    ['a map in a value', 'a: b: c\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['a tab', 'a:\n\tb: c\n'],
    ['carriage returns', 'a: b\r\n'],
    ['a number with a base', 'a: 0x10\n'],
    ['a key that is no text', 'null: a\n'],
    ['a key of a merge', 'a:\n  <<: b\n'],
    ['a list that is not indented enough', 'a:\n  b: [\n  c ]\n'],
    ['a block with its own indentation', 'a: |2\n   b\n'],
    ['a block that is less deep than it began', 'a: |\n    b\n  c\n'],
    ['a folded block with a deeper line', 'a: >\n  b\n    c\n'],
    ['a line that goes too far', 'a:\n  b: c\n    d: e\n'],
    ['a line that fits nowhere', 'a:\n    b: c\n  d: e\n'],
    ['a text alone', 'a\n'],
    ['nothing', '\n# a\n'],
    ['a nest without end', `a: ${'['.repeat(200)}`],
    ['deep blocks', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('%s', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined()
  })
})

test('under any change it agrees with the library, or gives up', () => {
  const pieces = [
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ':',
    ': ',
    '\n',
    '#',
    ' #',
    '- ',
    '-',
    '|',
    '>',
    '&a',
    '*a',
    '---',
    '\t',
    ' ',
    '  ',
    ',',
    '~',
    '1',
    '?',
    '%',
  ]
  const random = seededRandom(12)
  let read = 0
  for (let round = 0; round < 3000; round += 1) {
    const at = Math.floor(random() * plain.length)
    const piece = pieces[Math.floor(random() * pieces.length)] ?? ''
    const changed =
      round % 5 === 0 ? plain.slice(0, at) : `${plain.slice(0, at)}${piece}${plain.slice(at + (round % 2))}`
    const own = readPlainYaml(changed)
    if (own === undefined) continue
    read += 1
    const { roots, faults } = readAnyYaml(changed)
    expect([withoutEnds(own), []]).toEqual([withoutEnds(roots[0]), faults])
    expect(roots.length).toBe(1)
  }
  expect(read).toBeGreaterThan(500)
})
