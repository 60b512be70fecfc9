// Code that reads a key by its variable's name, or builds a client that does: a consumer in the inventory and in the rotation list, never a finding.
import { expect, test } from 'vitest'
import { reach } from '#reach/reach.ts'
import { mermaidGraph } from '#report/mermaid.ts'
import { codeFiles } from '#scan/code-files.ts'
import { folder, run } from '#test/cli/harness.ts'
import { keyOf } from '#test/cli/values.ts'
import { documentsOf, type Files } from './files.ts'
import { asking, policy } from './repository.ts'

const nowhere = (): undefined => undefined

/** What code reads, as `identity path:line`. */
function readIn(code: Files, beside: Files = {}): readonly string[] {
  const files = { documents: documentsOf(code), unread: () => undefined, programOf: nowhere }
  const { inventory } = reach({ documents: documentsOf(beside), policy, code: files })
  return inventory.flatMap(({ id, consumers }) =>
    consumers.flatMap(({ path, line }) => (path in code ? [`${id} ${path}:${line}`] : [])),
  )
}

const workflow: Files = { '.github/workflows/a.yml': asking() }

test.each([
  ['a.py', `os.environ["OPENAI_API_KEY"]`],
  ['a.py', `os.environ.get('OPENAI_API_KEY', "")`],
  ['a.py', `os.getenv("OPENAI_API_KEY")`],
  ['a.py', `f"Bearer {os.environ['OPENAI_API_KEY']}"`],
  ['a.ts', 'process.env.OPENAI_API_KEY'],
  ['a.ts', `process.env?.["OPENAI_API_KEY"]`],
  ['a.ts', 'import.meta.env.OPENAI_API_KEY'],
  ['a.ts', `Deno.env.get("OPENAI_API_KEY")`],
  ['a.ts', '`Bearer ' + '${process.env.OPENAI_API_KEY}`'],
  ['a.rb', `ENV["OPENAI_API_KEY"]`],
  ['a.rb', `ENV.fetch('OPENAI_API_KEY')`],
  ['A.java', `System.getenv("OPENAI_API_KEY")`],
  ['a.go', `os.Getenv("OPENAI_API_KEY")`],
  ['a.rs', `std::env::var("OPENAI_API_KEY")`],
  ['A.cs', `Environment.GetEnvironmentVariable("OPENAI_API_KEY")`],
  ['a.php', `getenv('OPENAI_API_KEY')`],
])('%s: %s reads the secret of that name', (path, text) => {
  expect(readIn({ [path]: `\nx = ${text}\n` }, workflow)).toEqual([`secret:OPENAI_API_KEY ${path}:2`])
})

test.each([
  ['a.py', 'from openai import OpenAI\nc = OpenAI()\n', 'OPENAI_API_KEY a.py:2'],
  ['a.py', 'import anthropic\nc = anthropic.Anthropic()\n', 'ANTHROPIC_API_KEY a.py:2'],
  ['a.py', 'from google import genai\n\nc = genai.Client()\n', 'GEMINI_API_KEY a.py:3'],
  ['a.ts', `import Anthropic from '@anthropic-ai/sdk'\nconst c = new Anthropic()\n`, 'ANTHROPIC_API_KEY a.ts:2'],
  ['a.js', `const OpenAI = require("openai")\nconst c = new OpenAI( )\n`, 'OPENAI_API_KEY a.js:2'],
])('%s: a client without a key takes the variable of its vendor: %j', (path, text, expected) => {
  expect(readIn({ [path]: text })).toEqual([`variable:${expected}`])
})

test('a name that only the repository knows is read, one that nobody knows is not', () => {
  const env = { '.env.example': 'OPENAI_API_KEY=\n' }
  const code = { 'a.ts': 'f(process.env.ACME_SIGNING_KEY, process.env.PORT, process.env.OPENAI_API_KEY)\n' }
  expect(readIn(code, env)).toEqual(['variable:OPENAI_API_KEY a.ts:1'])
  expect(readIn(code, { '.github/workflows/a.yml': asking({ key: 'ACME_SIGNING_KEY' }) })).toContain(
    'secret:ACME_SIGNING_KEY a.ts:1',
  )
})

test.each([
  ['a comment', 'a.py', '# os.environ["OPENAI_API_KEY"]\n'],
  ['a docstring', 'a.py', '"""Set it:\n\nos.environ["OPENAI_API_KEY"]\n"""\n'],
  ['a comment of lines', 'a.ts', '/*\n * process.env.OPENAI_API_KEY\n */\n'],
  ['a string', 'a.ts', `throw new Error('process.env.OPENAI_API_KEY is not set')\n`],
  ['the text of a template', 'a.ts', '`${name}: process.env.OPENAI_API_KEY is not set`\n'],
  ['a name alone', 'a.py', 'missing("OPENAI_API_KEY")\n'],
  ['what is written', 'a.py', 'os.environ["OPENAI_API_KEY"] = key\n'],
  ['what is written', 'a.ts', 'process.env.OPENAI_API_KEY = key\n'],
  ['what is removed', 'a.ts', 'delete process.env.OPENAI_API_KEY\n'],
  ['a client with a key of its own', 'a.py', 'from openai import OpenAI\nc = OpenAI(api_key=key)\n'],
  ['a class of the same name', 'a.py', 'import openai\nclass OpenAI():\n    pass\n'],
  ['a client that is not imported', 'a.py', 'from mine import OpenAI\nc = OpenAI()\n'],
  ['an import in a docstring', 'a.py', '"""\nfrom openai import OpenAI\n"""\nc = OpenAI()\n'],
])('%s is no consumer (%s)', (_, path, text) => {
  expect(readIn({ [path]: text }, workflow)).toEqual([])
})

test('a comparison is a read, and a quote in a comment hides nothing', () => {
  const text = `// don't\nif (process.env.OPENAI_API_KEY === x) {}\n`
  expect(readIn({ 'a.ts': text }, workflow)).toEqual(['secret:OPENAI_API_KEY a.ts:2'])
})

test('findings are the same with code and without', () => {
  const documents = documentsOf({ ...workflow, '.env.example': 'OPENAI_API_KEY=\n' })
  const code = Array.from({ length: 9 }, (_, at) => ({ path: `${at}.ts`, text: 'process.env.OPENAI_API_KEY' }))
  const found = reach({ documents, policy, code: { documents: code, unread: () => undefined, programOf: nowhere } })
  expect(found.findings).toEqual(reach({ documents, policy }).findings)
  expect(found.inventory.flatMap(({ consumers }) => consumers).length).toBeGreaterThan(9)
})

test('in the inventory code stands last, and no drawing loses a job to it', () => {
  const documents = documentsOf({ '.github/workflows/a.yml': asking({ key: 'NPM_TOKEN' }) })
  const text = 'f(process.env.OPENAI_API_KEY, process.env.NPM_TOKEN)'
  const code = { documents: [{ path: 'a.ts', text }], unread: () => undefined, programOf: nowhere }
  const { inventory } = reach({ documents, policy, code })
  expect(inventory.map(({ identity }) => identity)).toEqual(['NPM_TOKEN', 'OPENAI_API_KEY'])
  expect(mermaidGraph(inventory)).toBe(mermaidGraph(reach({ documents, policy }).inventory))
})

test('what was not searched is said', () => {
  const code = { documents: [], unread: () => 'src/z.ts', programOf: nowhere }
  expect(reach({ documents: [], policy, code }).unresolved.map(({ what, spot }) => `${what} ${spot.path}`)).toEqual([
    'code src/z.ts',
  ])
})

test('what is searched has an end, which is told by the first file after it', () => {
  const names = Array.from({ length: 4001 }, (_, at) => `src/${String(at).padStart(4, '0')}.ts`)
  const files = codeFiles(names.map((path) => ({ path, open: `/nowhere/${path}` })))
  expect([...files.documents]).toEqual([])
  expect(files.unread()).toBe('src/4000.ts')
  const fewer = codeFiles(names.slice(1).map((path) => ({ path, open: `/nowhere/${path}` })))
  expect([[...fewer.documents], fewer.unread()]).toEqual([[], undefined])
})

test('identities reads the code of the repository, not what others wrote, nor tests', async () => {
  const text = 'export const key = process.env.OPENAI_API_KEY\n'
  const root = folder({
    ...workflow,
    'src/a.ts': text,
    'vendor/b.ts': text,
    'third_party/c.ts': text,
    'tests/d.ts': text,
    'src/e.test.ts': text,
    'src/f.min.js': text,
    'README.md': text,
  })
  const ran = await run(root, ['identities', '--format', 'csv'])
  expect(ran.stdout).toContain('src/a.ts:1')
  for (const path of ['b.ts', 'c.ts', 'd.ts', 'e.test.ts', 'f.min.js', 'README.md'])
    expect(ran.stdout).not.toContain(path)
})

test('a leaked value is handed to the code that reads its variable, last of all', async () => {
  const root = folder({
    '.env': `ANTHROPIC_API_KEY=${keyOf('anthropic-api-key')}\n`,
    'src/ask.py': 'import os\nkey = os.environ["ANTHROPIC_API_KEY"]\n',
    'src/other.py': 'import os\nkey = os.environ["OPENAI_API_KEY"]\n',
    '.github/workflows/review.yml': asking({ key: 'ANTHROPIC_API_KEY', id: 'review' }),
  })
  const ran = await run(root, ['scan', '.', '--format', 'json'])
  expect(ran.stderr).toBe('')
  const { findings } = JSON.parse(ran.stdout) as {
    findings: readonly {
      kind: string
      consumers?: readonly { workflow: string; line: number }[]
      evidence?: readonly { text: string }[]
    }[]
  }
  const leak = findings.find(({ kind }) => kind === 'leak')
  expect(leak?.consumers?.map(({ workflow: path, line }) => `${path}:${line}`)).toEqual([
    '.github/workflows/review.yml:9',
    '.env:1',
    'src/ask.py:2',
  ])
  const said = leak?.evidence?.map(({ text }) => text)
  expect(said).toContain('Held by 1 service, server or file in 1 file.')
  expect(said).toContain('A variable of this name is read in 1 file of code.')
})
