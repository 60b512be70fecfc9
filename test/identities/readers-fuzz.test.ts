// Readers of settings under any text: broken off anywhere, with any character exchanged, deep or long. They never throw and stay fast.
import { expect, test } from 'vitest'
import { readJson } from '#reach/read/json.ts'
import { readToml } from '#reach/read/toml.ts'
import { seededRandom } from '#rules/random.ts'
import { readFiles } from './files.ts'

const texts: Readonly<Record<string, string>> = {
  '.env': `export A_KEY="x\\"y" # c\nB_TOKEN='z'\nOPENAI_API_KEY=\${X:-sk-abcdef}\n`,
  '.mcp.json':
    '{ /* c */ "mcpServers": { "a": { "command": "docker", "args": ["run", "-e", "A_KEY=b", "i:1"], "url": "https://u:p@h/x?apiKey=1", }, } }',
  '.codex/config.toml':
    'a = """x\ny"""\n[mcp_servers."a b".env]\nA_KEY = \'v\'\n[[x.y]]\nz = { a = [1, "b"], c.d = true } # e\n',
  'compose.yml':
    'x: &a { A_KEY: b }\nservices:\n  s:\n    environment:\n      <<: *a\n      - B=c\n    env_file: [{ path: .env }]\n    volumes: ["~/.aws:/x"]\n',
  'k8s/a.yaml':
    '{{- if .x }}\nkind: Secret\nmetadata: { name: {{ .n }} }\nstringData: { A_KEY: v }\n---\nkind: Pod\nspec: { containers: [{ env: [{ name: A_KEY, value: b }] }] }\n{{ end }}',
  'charts/x/values.yaml': 'a:\n  apiKey: bcd\n  env: [{ name: A_KEY, value: b }]\n',
}
const pieces = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  '\n',
  '\\',
  '#',
  `\${`,
  '{{',
  '}}',
  '<<',
  '*a',
  '&',
  '---',
  '\u0000',
  '\t',
  '=',
  '"""',
]

test('any text is read without a throw', () => {
  const random = seededRandom(7)
  for (let round = 0; round < 400; round += 1) {
    for (const [path, text] of Object.entries(texts)) {
      const at = Math.floor(random() * text.length)
      const piece = pieces[Math.floor(random() * pieces.length)] ?? ''
      const changed =
        round % 3 === 0 ? text.slice(0, at) : `${text.slice(0, at)}${piece}${text.slice(at + (round % 2))}`
      expect(() => readFiles({ [path]: changed })).not.toThrow()
    }
  }
})

test.each(['{"a":', '[', '{', '"', '\\', '/*', '// \n', '{"a":1,', '[[a]]\n', 'a.', "a = '''", 'a = [', 'a = {b = '])(
  'a megabyte of %j is read in a moment',
  (piece) => {
    const long = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const start = performance.now()
    readJson(long)
    readToml(long)
    expect(performance.now() - start).toBeLessThan(3000)
  },
)
