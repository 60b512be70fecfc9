// Settings of agents: what frees them of approvals, and which credentials they hold.
import { expect, test } from 'vitest'
import { type Files, filled, readFiles, told } from './files.ts'
import { asking } from './repository.ts'

const free = (files: Files): readonly string[] => told('agent-unrestricted', files)

test.each([
  [
    '.claude/settings.json',
    '{ "permissions": { "defaultMode": "bypassPermissions" } }',
    'Claude Code asks before no tool',
  ],
  ['.claude/settings.json', '{ "permissions": { "allow": ["Read", "Bash"] } }', 'Claude Code may run any command'],
  ['.claude/settings.local.json', '{ "permissions": { "allow": ["Bash(*)"] } }', 'Claude Code may run any command'],
  ['.codex/config.toml', 'model = "x"\nsandbox_mode = "danger-full-access"\n', 'Codex runs without a sandbox'],
  ['.gemini/settings.json', '{ "general": { "defaultApprovalMode": "yolo" } }', 'Gemini CLI asks before no tool'],
  ['.gemini/settings.json', '{ "tools": { "allowed": ["run_shell_command"] } }', 'Gemini CLI may run any command'],
  ['.vscode/settings.json', '{ "chat.tools.global.autoApprove": true }', 'VS Code asks before no tool'],
  ['.vscode/settings.json', '{ "chat.tools.terminal.autoApprove": { "/.*/": true } }', 'VS Code may run any command'],
  ['.zed/settings.json', '{ "agent": { "always_allow_tool_actions": true } }', 'Zed asks before no tool'],
  ['opencode.json', '{ "permission": { "bash": { "*": "allow" } } }', 'OpenCode may run any command'],
  ['.cursor/cli.json', '{ "permissions": { "allow": ["Shell(**)"] } }', 'Cursor may run any command'],
  ['.aider.conf.yml', 'yes-always: true\n', 'aider answers yes to every question'],
  ['.amazonq/cli-agents/dev.json', '{ "name": "dev", "allowedTools": ["*"] }', 'Amazon Q may run any command'],
])('%s %s', (path, text, words) => {
  expect(free({ [path]: text }).map((line) => line.replace(/^\S+ medium By \S+, /, ''))).toEqual([words])
})

test('one file is one finding, at the line of the worst setting, with the jobs that start the same agent', () => {
  const agent = asking({ id: 'ask' }).replace('run: python ask.py', 'run: claude -p "fix"')
  const files = {
    '.claude/settings.json':
      '{\n  "enableAllProjectMcpServers": true,\n  "permissions": { "allow": ["Bash(ls:*)",\n    "Bash(*)"] }\n}',
    '.github/workflows/a.yml': agent,
  }
  const found = readFiles(files).findings.filter(({ title }) => title.startsWith('By .claude'))
  expect(found.map(({ severity, locations }) => [severity, locations.map(({ line }) => line)])).toEqual([
    ['medium', [4, 2]],
  ])
  expect(found[0]?.evidence?.map(({ text }) => text)).toContain('.github/workflows/a.yml · ask starts the same agent')
})

test('every tool of one server, and every server of the project, is low', () => {
  const trusted = '{ "mcpServers": { "a": { "command": "node", "args": ["s.js"], "trust": true } } }'
  expect(free({ '.gemini/settings.json': trusted })).toEqual([
    '.gemini/settings.json:1 low By .gemini/settings.json, Gemini CLI uses every tool of server a without asking',
  ])
  expect(free({ '.claude/settings.json': '{ "enableAllProjectMcpServers": true }' })).toHaveLength(1)
})

test.each([
  ['.claude/settings.json', '{ "permissions": { "allow": ["Bash(npm run test:*)", "Bash(git:*)", "Read(*)"] } }'],
  ['.claude/settings.json', '{ "permissions": { "allow": ["Bash"], "deny": ["Bash(*)"] } }'],
  ['.claude/settings.json', '{ "permissions": { "defaultMode": "acceptEdits", "ask": ["Bash"] } }'],
  [
    '.codex/config.toml',
    'sandbox_mode = "workspace-write"\napproval_policy = "never"\n# sandbox_mode = "danger-full-access"\n',
  ],
  [
    '.gemini/settings.json',
    '{ "general": { "defaultApprovalMode": "auto_edit" }, "tools": { "allowed": ["run_shell_command(git)"] } }',
  ],
  ['.vscode/settings.json', '{ "chat.tools.terminal.autoApprove": { "/^git /": true, "/.*/": false } }'],
  ['opencode.json', '{ "permission": { "bash": "ask", "edit": "allow" } }'],
  ['test/fixtures/.claude/settings.json', '{ "permissions": { "defaultMode": "bypassPermissions" } }'],
  ['app/settings.json', '{ "permissions": { "defaultMode": "bypassPermissions" } }'],
])('not told: %s %s', (path, text) => {
  expect(free({ [path]: text })).toEqual([])
})

test('environments and keys of providers are held, values unseen', () => {
  const { graph, findings } = readFiles({
    '.claude/settings.json': '{ "env": { "ANTHROPIC_API_KEY": "sk-ant-{alnum:40}", "ANTHROPIC_MODEL": "opus" } }',
    '.codex/config.toml': '[model_providers.azure]\nenv_key = "AZURE_OPENAI_API_KEY"\n',
    '.continue/config.yaml': `models:\n  - name: a\n    provider: mistral\n    apiKey: \${{ secrets.MISTRAL_API_KEY }}\n`,
    'opencode.json': '{ "provider": { "openai": { "options": { "apiKey": "{env:OPENAI_API_KEY}" } } } }',
  })
  expect(
    graph.holdings.map(({ identity, written }) => `${identity.kind} ${identity.name} ${identity.provider} ${written}`),
  ).toEqual([
    'literal ANTHROPIC_API_KEY anthropic literal',
    'variable AZURE_OPENAI_API_KEY azure-ai reference',
    'variable MISTRAL_API_KEY mistral reference',
    'variable OPENAI_API_KEY openai reference',
  ])
  expect(JSON.stringify([graph.holdings, findings])).not.toContain(filled('{alnum:40}').slice(0, 6))
})
