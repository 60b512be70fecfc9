import { expect, test } from 'vitest'
import type { Rule } from '#model/rule.ts'
import { isEnvFile, isWorkflow, readingOf } from '#remedy/read-variable.ts'
import { variableOf } from '#remedy/variable.ts'
import { leak, location, rule } from './sample.ts'

const variable = (snippet: string, fields: Partial<Rule> = {}, usual?: string): string =>
  variableOf(leak({ locations: [location({ snippet })] }), rule(fields), { usual })

const generic: Partial<Rule> = { provider: 'generic', class: 'password' }

test.each([
  ['REVIEW_OPENAI_KEY=sk-proj-…', {}, 'REVIEW_OPENAI_KEY'],
  ['  "BILLING_OPENAI_KEY": "sk-proj-…",', {}, 'BILLING_OPENAI_KEY'],
  ['export EVAL_KEY="sk-proj-…"', {}, 'EVAL_KEY'],
  ["  'EVAL_KEY' => 'sk-proj-…'", {}, 'EVAL_KEY'],
  ['key := `sk-proj-…`', {}, 'OPENAI_API_KEY'],
  ['API_KEY=sk-proj-…', {}, 'OPENAI_API_KEY'],
  ['apiKey: "sk-proj-…"', {}, 'OPENAI_API_KEY'],
  ['', {}, 'OPENAI_API_KEY'],
  ['x', { provider: 'acme-ai', class: 'webhook' }, 'ACME_AI_WEBHOOK_URL'],
  ['x', { provider: '1password', class: 'session' }, 'K1PASSWORD_SESSION_TOKEN'],
  ['x', { context: { names: [], variables: ['ACME_SECRET'], hosts: [] } }, 'ACME_SECRET'],
  ['dbPassword = "sk-proj-…"', generic, 'DB_PASSWORD'],
  ['password=sk-proj-…', generic, 'PASSWORD'],
  ['"sk-proj-…"', generic, 'APP_SECRET'],
] as const)('%s is read from the variable it is bound to, or from the usual one', (snippet, fields, expected) => {
  expect(variable(snippet, fields)).toBe(expected)
})

test('the name that the scan knows is preferred, and an empty one is none', () => {
  const named = (name: string) => variableOf(leak(), rule(), { name })
  expect(named('EVAL_OPENAI_KEY')).toBe('EVAL_OPENAI_KEY')
  expect(named('')).toBe('OPENAI_API_KEY')
  expect(named('VITE_EVAL_KEY')).toBe('EVAL_KEY')
  expect(named('NEXT_PUBLIC_API_KEY')).toBe('OPENAI_API_KEY')
})

test('what the clients of a vendor read is preferred to a made-up name', () => {
  expect(variable('x', {}, 'HF_TOKEN')).toBe('HF_TOKEN')
})

test('a variable is always a name that every shell and every workflow takes', () => {
  for (const provider of ['openai', 'weights-and-biases', '42', 'ünder'])
    expect(variable('x', { provider })).toMatch(/^[A-Z][A-Z0-9_]*$/)
})

test.each([
  ['src/a.py', 'os.environ["X_KEY"]'],
  ['a.ipynb', 'os.environ["X_KEY"]'],
  ['a.tsx', 'process.env.X_KEY'],
  ['a.mjs', 'process.env.X_KEY'],
  ['main.go', 'os.Getenv("X_KEY")'],
  ['a.rb', 'ENV.fetch("X_KEY")'],
  ['A.java', 'System.getenv("X_KEY")'],
  ['deploy/main.tf', 'var.x_key'],
  ['run.sh', `"\${X_KEY:?}"`],
  ['compose.yaml', `\${X_KEY}`],
  ['.github/workflows/ci.yml', `\${{ secrets.X_KEY }}`],
  ['app/.github/workflows/ci.yml', `\${{ secrets.X_KEY }}`],
  ['.env', 'X_KEY='],
  ['config/prod.env', 'X_KEY='],
  ['Dockerfile', 'RUN --mount=type=secret,id=x_key'],
] as const)('%s reads a variable as %s', (path, expected) => {
  expect(readingOf(path)?.read('X_KEY')).toBe(expected)
})

test.each(['LICENSE', 'a.unknown', 'folder.py/file', null])('%s has no syntax that we know', (path) => {
  expect(readingOf(path)).toBeUndefined()
})

test('a file is told by its whole name', () => {
  expect(['.env', 'a/.env.local', 'b/prod.env', '.envrc'].map(isEnvFile)).toEqual([true, true, true, true])
  expect(['environment.ts', '.envoy/a.py', 'a.env.ts'].map(isEnvFile)).toEqual([false, false, false])
  expect(isWorkflow('docs/workflows/ci.yml')).toBe(false)
})
