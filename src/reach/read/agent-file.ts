// Configurations of agents and their editors: tool servers, credentials, freedoms. One reader for all hosts: they differ in
// where they keep a thing, not in what it is.
import type { Document } from '#model/policy.ts'
import type { SurfaceReading, Values } from '#reach/surfaces.ts'
import { meaningOf } from '#reach/vocabulary/names.ts'
import { freedomsIn, terminalFreedoms } from './freedoms.ts'
import { spotter } from './github-values.ts'
import { readJson } from './json.ts'
import { readServer, serversIn } from './mcp-servers.ts'
import { redirectsIn } from './redirects.ts'
import { readToml } from './toml.ts'
import { type Assigned, assigned, together } from './written.ts'
import { at, entriesOf, itemsOf, type Node, readYaml, type ScalarNode, textOf } from './yaml.ts'
import { unreadOf } from './yaml-file.ts'

export function readAgentFile(document: Document, values: Values): SurfaceReading {
  const { path } = document
  const { root, fault } = rootOf(document)
  const unresolved = fault === undefined ? [] : [unreadOf(path, fault)]
  if (root === undefined) return { unresolved }
  const agent = agentOf(path)
  const whole = serverFile.test(path)
  const servers = serversIn(root, whole)
  const read = servers.map((server) => readServer(server, { path, agent, values }))
  const inServers = new Set(servers.map(({ node }) => node))
  const own = whole
    ? []
    : credentialsIn(root, { path, agent, inServers, trail: [] }).map((given) => assigned(given, values))
  const { holdings, masks } = together([...read, ...own])
  return {
    servers: read.flatMap((reading) => reading.servers ?? []),
    takings: read.flatMap((reading) => reading.takings ?? []),
    holdings,
    masks,
    freedoms: [
      ...read.flatMap((reading) => reading.freedoms ?? []),
      ...freedomsIn(root, { path, agent }),
      ...terminalFreedoms(root, { path, agent }),
    ],
    redirects: whole ? [] : redirectsIn(root, { path, agent }),
    unresolved,
  }
}

const yamlFile = /\.ya?ml$/

type Parsed = { readonly root: Node | undefined; readonly fault: string | undefined }

function rootOf({ path, text }: Document): Parsed {
  if (path.endsWith('.toml')) return { root: readToml(text), fault: undefined }
  if (!yamlFile.test(path)) return readJson(text)
  const { roots, faults, cut } = readYaml(text)
  return { root: roots[0], fault: cut[0] ?? (faults.length === 0 ? undefined : 'is no YAML') }
}

/** Files that are of servers alone, so that what stands at their top may be one. */
const serverFile = /mcp[^/]*\.json$|\/mcpServers\/[^/]+$/i

/** Hosts by the folder or file that is theirs. */
const hosts: readonly (readonly [RegExp, string])[] = [
  [/claude_desktop_config\.json$/, 'Claude Desktop'],
  [/(?:^|\/)\.claude(?:\/|\.json$|-plugin\/)/, 'Claude Code'],
  [/(?:^|\/)\.cursor[/-]/, 'Cursor'],
  [/(?:^|\/)(?:\.vscode|\.devcontainer)\/|(?:^|\/)\.devcontainer\.json$/, 'VS Code'],
  [/(?:^|\/)(?:\.gemini\/|gemini-extension\.json$)/, 'Gemini CLI'],
  [/(?:^|\/)\.qwen\//, 'Qwen Code'],
  [/(?:^|\/)\.codex[/-]/, 'Codex'],
  [/(?:^|\/)\.(?:codeium|windsurf)\//, 'Windsurf'],
  [/(?:^|\/)\.zed\//, 'Zed'],
  [/(?:^|\/)\.continue\//, 'Continue'],
  [/cline_mcp_settings\.json$/, 'Cline'],
  [/(?:^|\/)\.roo\//, 'Roo Code'],
  [/(?:^|\/)\.kilocode\//, 'Kilo Code'],
  [/(?:^|\/)\.amazonq\//, 'Amazon Q'],
  [/(?:^|\/)\.kiro\//, 'Kiro'],
  [/(?:^|\/)\.?opencode(?:\/|\.jsonc?$)/, 'OpenCode'],
  [/(?:^|\/)\.?crush\.json$/, 'Crush'],
  [/(?:^|\/)\.amp\//, 'Amp'],
  [/(?:^|\/)\.junie\//, 'Junie'],
  [/(?:^|\/)\.trae\//, 'Trae'],
  [/(?:^|\/)\.factory\//, 'Factory'],
  [/(?:^|\/)\.aider\.conf\.ya?ml$/, 'aider'],
  [/(?:^|\/)(?:\.copilot|\.github)\//, 'Copilot'],
]

const agentOf = (path: string): string => hosts.find(([form]) => form.test(path))?.[1] ?? 'the agent'

type Walk = {
  readonly path: string
  readonly agent: string
  readonly inServers: ReadonlySet<Node>
  readonly trail: readonly string[]
}

const credentialKey =
  /^(?:.*[-_.])?(?:api[-_]?key|key|token|secret|password|authorization|bearer)$|(?:Key|Token|Secret|Password)$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/

/** Credentials outside of servers: environments, keys of providers. A name that says nothing is read with the keys above it. */
function credentialsIn(node: Node, walk: Walk): readonly Assigned[] {
  if (walk.inServers.has(node)) return []
  if (node.kind === 'list') return itemsOf(node).flatMap((item) => credentialsIn(item, walk))
  const provider = textOf(at(node, 'provider'))
  const trail = provider === undefined ? walk.trail : [...walk.trail, provider]
  return entriesOf(node).flatMap(({ key, start, value }) => {
    if (value.kind !== 'scalar') return credentialsIn(value, { ...walk, trail: [...trail, key] })
    if (value.value === null || !credentialKey.test(key)) return []
    return [credentialOf({ key, start, value }, { ...walk, trail })]
  })
}

type Found = { readonly key: string; readonly start: number; readonly value: ScalarNode }

function credentialOf({ key, start, value }: Found, { path, agent, trail }: Walk): Assigned {
  const spot = spotter(path)
  // A provider of Codex names the variable that holds its key.
  const isName = key === 'env_key'
  const name = isName ? value.text : key
  const own = meaningOf(name)
  const meaning = own.role === 'unknown' ? meaningOf([...trail.slice(-2), name].join('_')) : own
  return {
    surface: 'agent-settings',
    path,
    holder: agent,
    name,
    text: isName ? `\${${value.text}}` : value.text,
    spot: spot({ start, end: value.end }),
    valueSpot: spot(value),
    ...(own.role === 'unknown' && meaning.role !== 'configuration' ? { meaning } : {}),
  }
}
