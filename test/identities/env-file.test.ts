// What env files say: which names they give, which of them are credentials, and that no value leaves.
import { expect, test } from 'vitest'
import { type Files, filled, readFiles, told } from './files.ts'

const heldIn = (text: string, path = '.env'): readonly (readonly [string, string, string])[] =>
  readFiles({ [path]: text }).graph.holdings.map(({ name, identity, written }) => [name, identity.role, written])

test('a credential by its name is held, as a value, a reference or a name only', () => {
  const text = [
    'OPENAI_API_KEY=sk-proj-{alnum:40}',
    'export ANTHROPIC_API_KEY="$CLAUDE_KEY"',
    `QDRANT_API_KEY='\${VECTOR_KEY:-}'`,
    'MISTRAL_API_KEY=',
    'COHERE_API_KEY=your-key-here # from the dashboard',
    'GROQ_API_KEY=op://team/groq/key',
  ].join('\n')
  expect(heldIn(text)).toEqual([
    ['OPENAI_API_KEY', 'model', 'literal'],
    ['ANTHROPIC_API_KEY', 'model', 'reference'],
    ['QDRANT_API_KEY', 'retrieval', 'reference'],
    ['MISTRAL_API_KEY', 'model', 'placeholder'],
    ['COHERE_API_KEY', 'model', 'placeholder'],
    ['GROQ_API_KEY', 'model', 'reference'],
  ])
})

test('settings, comments and names of nothing known are not held', () => {
  expect(
    heldIn('OPENAI_BASE_URL=https://a.example\nMODEL=gpt-5\n#OPENAI_API_KEY=x\nAPP_SECRET=\nPORT = 80\r\n'),
  ).toEqual([])
})

test('a default that is a value is a value', () => {
  expect(heldIn(`OPENAI_API_KEY=\${KEY:-sk-proj-{alnum:40}}`)).toEqual([['OPENAI_API_KEY', 'model', 'literal']])
  expect(heldIn(`OPENAI_API_KEY=\${KEY:-your-key}`)).toEqual([['OPENAI_API_KEY', 'model', 'reference']])
})

test('equal values have one identity, others their own, and none of it tells the value', () => {
  const { graph } = readFiles({
    '.env': 'OPENAI_API_KEY=sk-{alnum:40}\n',
    'app/.env': 'OPENAI_KEY=sk-{alnum:40}\nGROQ_API_KEY=gsk_{alnum:41}\n',
  })
  expect(graph.holdings.map(({ identity }) => identity.id)).toEqual([
    'literal:OPENAI_API_KEY@.env',
    'literal:OPENAI_API_KEY@.env',
    'literal:GROQ_API_KEY@app/.env',
  ])
  expect(JSON.stringify(graph.holdings)).not.toContain(filled('{alnum:40}').slice(0, 8))
})

test('the environment is that of the file name, and none for a template', () => {
  const environmentIn = (path: string) =>
    readFiles({ [path]: 'OPENAI_API_KEY=sk-{alnum:40}' }).graph.holdings.map(({ environment }) => environment)
  expect(environmentIn('.env.production')).toEqual(['production'])
  expect(environmentIn('deploy/staging/.env')).toEqual(['staging'])
  expect(environmentIn('.env.production.example')).toEqual([null])
  expect(environmentIn('.env')).toEqual([null])
})

test('one value in the files of two environments is told once, without the value', () => {
  const { findings } = readFiles({
    '.env.development': '# local\nOPENAI_API_KEY=sk-proj-{alnum:40}\n',
    '.env.production': 'OPENAI_API_KEY=sk-proj-{alnum:40}\n',
  })
  expect(findings.map(({ rule, severity }) => [rule.id, severity])).toEqual([
    ['identity/shared-across-environments', 'high'],
  ])
  expect(findings[0]?.locations.map(({ path, line, snippet }) => [path, line, snippet])).toEqual([
    ['.env.development', 2, 'OPENAI_API_KEY=…'],
    ['.env.production', 1, 'OPENAI_API_KEY=…'],
  ])
  expect(JSON.stringify(findings)).not.toContain(filled('{alnum:40}').slice(0, 6))
})

test('own values, one environment, placeholders and words are not told', () => {
  const idsOf = (files: Files) => told('shared-across-environments', files)
  const key = 'OPENAI_API_KEY=sk-proj-{alnum:40}'
  expect(idsOf({ '.env.development': key, '.env.production': key.replace(':40', ':41') })).toEqual([])
  expect(idsOf({ 'a/.env.production': key, 'b/.env.production': key })).toEqual([])
  expect(idsOf({ '.env.development': 'OPENAI_API_KEY=sk-xxxx', '.env.production': 'OPENAI_API_KEY=sk-xxxx' })).toEqual(
    [],
  )
  const words = 'POSTGRES_PASSWORD=postgrespassword'
  expect(idsOf({ '.env.development': words, '.env.production': words })).toEqual([])
})

test('any bytes and any length are read in linear time', () => {
  for (const text of [
    '\u0000='.repeat(50_000),
    'A_KEY='.repeat(50_000),
    `A_KEY=${' '.repeat(500_000)}x`,
    `A_KEY="${'\\"'.repeat(200_000)}`,
  ])
    expect(readFiles({ '.env': text }).findings).toEqual([])
})
