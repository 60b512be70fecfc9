// Tool servers of agents: values in their configuration, broad credentials, packages that change by themselves, owners.
import { expect, test } from 'vitest'
import { type Files, filled, readFiles, told } from './files.ts'

const one = (files: Files): readonly string[] => told('mcp-server', files)

const claude = (server: string): Files => ({ '.mcp.json': `{ "mcpServers": { "srv":\n ${server} } }` })

test('a value in an environment, a header, an argument or an address is told, and never shown', () => {
  const key = '{alnum:32}'
  const cases = [
    `{ "command": "node", "args": ["s.js"], "env": { "EXA_API_KEY": "${key}" } }`,
    `{ "type": "http", "url": "https://a.example/mcp", "headers": { "Authorization": "Bearer ${key}" } }`,
    `{ "command": "node", "args": ["s.js", "--api-key", "${key}"] }`,
    `{ "command": "node", "args": ["s.js", "--api-key=${key}"] }`,
    `{ "command": "docker", "args": ["run", "-e", "EXA_API_KEY=${key}", "a/b:1.0.0"] }`,
    `{ "command": "node", "args": ["s.js", "--header", "X-API-Key: ${key}"] }`,
    `{ "url": "https://mcp.exa.ai/mcp?exaApiKey=${key}" }`,
    `{ "command": "node", "env": { "EXA_API_KEY": "\${EXA:-${key}}" } }`,
  ]
  for (const server of cases) {
    const { findings } = readFiles(claude(server))
    expect(findings.map(({ severity, locations }) => `${severity} ${locations[0]?.line}`)).toEqual(['high 2'])
    expect(JSON.stringify(findings)).not.toContain(filled(key).slice(0, 6))
  }
})

test('every host is read in its own spelling', () => {
  const value = '"EXA_API_KEY": "{alnum:32}"'
  const server = `{ "command": "node", "env": { ${value} } }`
  const files = {
    '.cursor/mcp.json': `{ "mcpServers": { "a": ${server} } }`,
    '.vscode/mcp.json': `{ "inputs": [], "servers": { "a": ${server}, }, }`,
    '.vscode/settings.json': `{ /* x */ "mcp": { "servers": { "a": ${server} } } }`,
    'claude_desktop_config.json': `{ "mcpServers": { "a": ${server} } }`,
    '.gemini/settings.json': `{ "mcpServers": { "a": ${server} } }`,
    '.zed/settings.json': `{ "context_servers": { "a": { "command": { "path": "node", "env": { ${value} } } } } }`,
    'cline_mcp_settings.json': `{ "mcpServers": { "a": ${server} } }`,
    '.roo/mcp.json': `{ "mcpServers": { "a": ${server} } }`,
    '.amazonq/mcp.json': `{ "mcpServers": { "a": ${server} } }`,
    '.kiro/settings/mcp.json': `{ "mcpServers": { "a": ${server} } }`,
    '.codeium/windsurf/mcp_config.json': `{ "mcpServers": { "a": ${server} } }`,
    'opencode.json': `{ "mcp": { "a": { "type": "local", "command": ["node", "s.js"], "environment": { ${value} } } } }`,
    '.codex/config.toml': '[mcp_servers.a]\ncommand = "node"\n[mcp_servers.a.env]\nEXA_API_KEY = "{alnum:32}"\n',
    '.continue/config.yaml': 'mcpServers:\n  - name: a\n    command: node\n    env:\n      EXA_API_KEY: {alnum:32}\n',
    '.claude.json': `{ "projects": { "/x": { "mcpServers": { "a": ${server} } } } }`,
  }
  for (const [path, text] of Object.entries(files)) expect([path, one({ [path]: text }).length]).toEqual([path, 1])
  const together = readFiles(files).findings.filter(({ rule }) => rule.id === 'identity/mcp-server')
  expect(together.map(({ locations, consumers }) => [locations.length, consumers?.length])).toEqual([[15, 15]])
})

test('a server that starts the newest package beside a credential is told, with the line of the package', () => {
  const npx = `{ "command": "npx",\n "args": ["-y", "@x/server"],\n "env": { "GITHUB_TOKEN": "\${GH_PAT}" } }`
  expect(one(claude(npx))).toEqual([
    '.mcp.json:3 medium MCP server srv starts whatever @x/server is newest, and is given GH_PAT',
  ])
  const loose = [
    `{ "command": "npx", "args": ["-y", "@x/server@latest"], "env": { "A_API_KEY": "\${K}" } }`,
    `{ "command": "cmd", "args": ["/c", "npx", "-y", "server@^1"], "env": { "SLACK_TOKEN": "\${K}" } }`,
    `{ "command": "uvx", "args": ["--from", "git+https://x.example/s", "s"], "env": { "SLACK_TOKEN": "\${K}" } }`,
    '{ "command": "docker", "args": ["run", "-i", "--rm", "-e", "SLACK_TOKEN", "a/server"] }',
    '{ "command": "docker run -e SLACK_TOKEN -v /a:/b a/server:latest" }',
    `{ "command": "pnpm", "args": ["dlx", "server", "--slack-token=\${K}"] }`,
  ]
  expect(loose.flatMap((server) => one(claude(server)).map((line) => line.split(' ')[1]))).toEqual([
    'low',
    ...Array.from({ length: 5 }, () => 'medium'),
  ])
})

test('no credential of a command line stands in a title, in evidence or in a line that is shown', () => {
  const cases = [
    '{ "command": "uvx", "args": ["--from", "git+https://{alnum:30}@github.com/a/b", "b"] }',
    '{ "command": "npx", "args": ["--api-key", "{alnum:30}", "server"] }',
    '{ "command": "docker", "args": ["run", "-e", "A_TOKEN={alnum:30}", "a/b"] }',
  ]
  for (const server of cases) {
    const { findings, graph } = readFiles(claude(server))
    const told = findings.map(({ title, evidence }) => [title, evidence?.map(({ text }) => text)])
    expect(told).not.toEqual([])
    expect(JSON.stringify([findings, graph.holdings])).not.toContain(filled('{alnum:30}').slice(0, 8))
  }
})

test('a pinned server with a token for a code host is low; one without any credential is, too, where it is unpinned', () => {
  expect(one(claude(`{ "command": "npx", "args": ["s@1.2.3"], "env": { "GITHUB_TOKEN": "\${GH_PAT}" } }`))).toEqual([
    '.mcp.json:1 low MCP server srv is given GH_PAT, which reaches far beyond it',
  ])
  expect(one(claude('{ "command": "npx", "args": ["s"] }'))).toEqual([
    '.mcp.json:2 low MCP server srv starts whatever s is newest',
  ])
})

test('what an env file holds is held through the server that takes it', () => {
  const { graph, findings } = readFiles({
    '.vscode/mcp.json': `{ "servers": { "a": { "command": "npx", "args": ["s"], "envFile": "\${workspaceFolder}/.env" } } }`,
    '.env': 'SLACK_TOKEN=xoxb-{alnum:40}\n',
  })
  expect(graph.holdings.map(({ holder, via, written }) => [holder, via, written])).toEqual([
    ['.env', [], 'literal'],
    ['server a', ['env_file .env'], 'reference'],
  ])
  expect(findings.map(({ title, severity }) => `${severity} ${title}`)).toEqual([
    'medium MCP server a starts whatever s is newest, and is given SLACK_TOKEN',
  ])
})

test('a file of servers that CODEOWNERS does not cover is low', () => {
  const files = { ...claude('{ "command": "node", "args": ["s.js"] }'), '.github/CODEOWNERS': '/src/ @org/a\n' }
  expect(one(files)).toEqual(['.mcp.json:1 low .mcp.json gives an agent 1 tool server and has no owner'])
})

test('references, prompts, placeholders, settings and hosted servers are not told', () => {
  const quiet = [
    `{ "command": "node", "args": ["s.js"], "env": { "EXA_API_KEY": "\${EXA_API_KEY}" } }`,
    `{ "command": "node", "args": ["s.js"], "env": { "EXA_API_KEY": "\${EXA_API_KEY:-}" } }`,
    `{ "command": "node", "args": ["s.js"], "env": { "EXA_API_KEY": "\${input:exa}" } }`,
    '{ "command": "node", "args": ["s.js"], "env": { "EXA_API_KEY": "<your-api-key>" } }',
    '{ "command": "node", "args": ["s.js"], "env": { "EXA_API_KEY": "YOUR_EXA_API_KEY_HERE" } }',
    '{ "command": "node", "args": ["s.js"], "env": { "EXA_API_KEY": "op://team/exa/key" } }',
    '{ "command": "node", "args": ["s.js"], "env": { "EXA_BASE_URL": "https://exa.example/v1/abcdefghi1" } }',
    `{ "url": "https://api.example/mcp/", "headers": { "Authorization": "Bearer \${input:github_token}" } }`,
    `{ "command": "npx", "args": ["-y", "server@1.2.3"], "env": { "EXA_API_KEY": "\${EXA_API_KEY}" } }`,
    '{ "command": "docker", "args": ["run", "-e", "EXA_API_KEY", "a/b:v1.4.0"] }',
    '{ "command": "npx", "args": ["-y", "server"], "disabled": true }',
    '{ "command": "npm", "args": ["run", "mcp"] }',
    '{ "command": "uv", "args": ["run", "server.py"] }',
    '{ "command": "./server", "args": ["--port", "3000"] }',
  ]
  for (const server of quiet) expect([server, one(claude(server))]).toEqual([server, []])
})

test('tests, examples and owned files are not told', () => {
  const value = '{ "mcpServers": { "a": { "command": "npx", "args": ["s"], "env": { "EXA_API_KEY": "{alnum:32}" } } } }'
  for (const path of ['test/.mcp.json', 'docs/mcp.json', 'examples/a/mcp.json'])
    expect(one({ [path]: value })).toEqual([])
  const server = claude('{ "command": "node", "args": ["s.js"] }')
  expect(one({ ...server, CODEOWNERS: '* @org/a\n' })).toEqual([])
  expect(one(server)).toEqual([])
})

test('a map that is no server, and JSON that breaks off, are no server', () => {
  expect(one({ '.vscode/settings.json': '{ "mcp": { "enabled": true }, "servers": { "a": { "port": 1 } } }' })).toEqual(
    [],
  )
  const broken = readFiles({ '.mcp.json': '{ "mcpServers": { "a": { "command": "npx"' })
  expect(broken.unresolved.map(({ what, why }) => `${what} ${why}`)).toEqual([
    '.mcp.json cannot be read to its end: it ends too early',
  ])
})
