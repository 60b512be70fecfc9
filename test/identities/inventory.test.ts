// The inventory: a row for each identity, and the forms it is written in.
import { expect, test } from 'vitest'
import { reach } from '#reach/reach.ts'
import { inventoryCsv } from '#reach/render/csv.ts'
import { inventoryDot } from '#reach/render/dot.ts'
import { inventoryJson } from '#reach/render/json.ts'
import { inventoryMarkdown } from '#reach/render/markdown.ts'
import { inventoryText } from '#reach/render/text.ts'
import { asking, policy, read, workflows } from './repository.ts'

const publish = `      - run: npm publish\n        env:\n          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}\n`

const { inventory } = read({
  triage: asking({ on: 'issues', id: 'triage' }),
  release: asking({ id: 'release', environment: 'production', more: publish }),
  federated: [
    'on: push',
    'jobs:',
    '  deploy:',
    '    runs-on: ubuntu-latest',
    '    permissions: { id-token: write }',
    '    steps:',
    '      - uses: aws-actions/configure-aws-credentials@v6',
    '        with: { role-to-assume: arn:aws:iam::123456789012:role/deploy, aws-region: eu-central-1 }',
  ].join('\n'),
})

test('each identity is a row, the model key that outsiders reach first', () => {
  expect(inventory.map(({ identity }) => identity)).toEqual([
    'OPENAI_API_KEY',
    'arn:aws:iam::123456789012:role/deploy',
    'NPM_TOKEN',
  ])
  expect(inventory[0]).toMatchObject({
    kind: 'secret',
    role: 'model',
    provider: 'openai',
    nature: 'static',
    worstTrust: 'outsider',
    level: 3,
    environments: ['production'],
    since: null,
  })
  expect(inventory[0]?.consumers.map(({ holder }) => holder).sort()).toEqual(['release', 'triage'])
  expect(inventory[1]).toMatchObject({ nature: 'federated', kind: 'role' })
})

test('a consumer says where it receives the key, and who starts it', () => {
  const triage = inventory[0]?.consumers.find(({ holder }) => holder === 'triage')
  expect(triage).toMatchObject({
    path: '.github/workflows/triage.yml',
    line: 9,
    name: 'OPENAI_API_KEY',
    trust: 'outsider',
    triggers: ['issues'],
  })
})

test('a credential is no privilege beside itself', () => {
  const npm = read({ a: asking({ key: 'NPM_TOKEN' }) }).inventory
  expect(npm).toMatchObject([{ identity: 'NPM_TOKEN', highestPrivilege: '', level: 0 }])
})

test('the policy names owners, and CODEOWNERS where it does not', () => {
  const documents = [
    ...workflows({ a: asking(), b: asking({ key: 'MISTRAL_API_KEY' }) }),
    { path: '.github/CODEOWNERS', text: '.github/workflows/ @org/platform\n' },
  ]
  const owners = { OPENAI_API_KEY: '@org/models' }
  const rows = reach({ documents, policy: { ...policy, identities: { owners, accepted: [] } } }).inventory
  expect(Object.fromEntries(rows.map((row) => [row.identity, row.owners]))).toEqual({
    OPENAI_API_KEY: ['@org/models'],
    MISTRAL_API_KEY: ['@org/platform'],
  })
})

test('the files that use it, and those that call them, are asked since when', () => {
  const documents = workflows({ a: asking(), b: asking() })
  const asked: string[] = []
  const since = (name: string, paths: readonly string[]): string => {
    asked.push(`${name} ${paths.join(' ')}`)
    return '2025-02-01T00:00:00.000Z'
  }
  expect(reach({ documents, policy, since }).inventory[0]?.since).toBe('2025-02-01T00:00:00.000Z')
  expect(asked).toEqual(['OPENAI_API_KEY .github/workflows/a.yml .github/workflows/b.yml'])
})

test('the table fits a hundred columns, whatever the names are', () => {
  const long = `${'A'.repeat(120)}_API_KEY`
  const { inventory: rows } = read({ a: asking({ key: `OPENAI_${long}`, id: 'j'.repeat(90) }), b: asking() })
  for (const width of [100, 80]) {
    const lines = inventoryText([...rows, ...inventory], width).split('\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width)
  }
  expect(inventoryText(inventory, 100)).toContain('OPENAI_API_KEY')
  expect(inventoryText([], 100)).toBe('No identities found.\n')
})

test('without a width every cell is whole', () => {
  const long = 'A'.repeat(300)
  const { inventory: rows } = read({ a: asking({ key: `OPENAI_${long}_API_KEY`, environment: 'e'.repeat(90) }) })
  const text = inventoryText(rows, Number.POSITIVE_INFINITY)
  expect(text).toContain(`OPENAI_${long}_API_KEY`)
  expect(text).toContain('e'.repeat(90))
  expect(text).not.toContain('…')
})

test('no name of a repository steers the terminal', () => {
  const [row] = inventory
  if (row === undefined) throw new Error('no row')
  const text = inventoryText([{ ...row, identity: 'A\u001b[2J\u202eB\nC' }], 100)
  for (const char of ['\u001b', '\u202e']) expect(text).not.toContain(char)
  expect(text.trimEnd().split('\n')).toHaveLength(2)
})

test('CSV quotes what needs it and holds no formula', () => {
  const [row] = inventory
  if (row === undefined) throw new Error('no row')
  const [head, first] = inventoryCsv([{ ...row, identity: '=HYPERLINK("x"),1' }]).split('\r\n')
  expect(head?.split(',')[0]).toBe('identity')
  expect(first?.startsWith(`"'=HYPERLINK(""x""),1",`)).toBe(true)
  expect(first).toContain('.github/workflows/triage.yml:9 (triage)')
})

test('JSON says everything that is known', () => {
  const parsed: unknown = JSON.parse(
    inventoryJson(inventory, { version: '1', target: 'x', unresolved: [], problems: [], complete: true, skipped: [] }),
  )
  expect(parsed).toMatchObject({
    tool: { name: 'keyreach' },
    target: 'x',
    identities: [{ id: 'secret:OPENAI_API_KEY' }, {}, {}],
  })
})

test('Markdown has as many cells in each row, and names that are only text', () => {
  const [row] = inventory
  if (row === undefined) throw new Error('no row')
  const lines = inventoryMarkdown([{ ...row, identity: 'A|B<img>`' }])
    .trimEnd()
    .split('\n')
  expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1)
  expect(lines[2]).not.toMatch(/<img>|`/)
})

test('no label ends its quotes in DOT', () => {
  const [row] = inventory
  if (row === undefined) throw new Error('no row')
  const evil = [{ ...row, identity: 'a"]; click x "\\' }]
  expect(inventoryDot(evil)).toContain('label="a\\"]; click x \\"\\\\"')
})

test('DOT draws every identity and every edge', () => {
  const drawn = inventoryDot(inventory)
  expect(drawn.match(/->/g)).toHaveLength(inventory.flatMap(({ consumers }) => consumers).length)
  expect(drawn.startsWith('digraph reach {')).toBe(true)
})

test('without the checks it is the same', () => {
  const documents = workflows({ a: asking({ on: 'issues' }), b: asking({ id: 'b' }) })
  const told = reach({ documents, policy })
  const silent = reach({ documents, policy, tells: 'inventory' })
  expect(told.findings.length).toBeGreaterThan(0)
  expect(silent).toMatchObject({ findings: [], inventory: told.inventory, unresolved: told.unresolved })
})
