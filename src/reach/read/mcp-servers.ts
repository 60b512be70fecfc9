// Tool servers of an agent's configuration, in the spellings of all hosts: what starts them, and which credentials they are given.

import type { Freedom, SurfaceReading, Taking, ToolServer, Values } from '#reach/surfaces.ts'
import { type Spotter, spotter } from './github-values.ts'
import { launchOf, shownOf } from './launch.ts'
import { credentialsOf } from './mcp-credentials.ts'
import { assigned, together } from './written.ts'
import { at, entriesOf, entryOf, itemsOf, type Node, type ScalarNode, textOf, textsOf } from './yaml.ts'

/** Where hosts keep their servers, as paths of keys. */
const places: readonly (readonly string[])[] = [
  ['mcpServers'],
  ['mcp_servers'],
  ['context_servers'],
  ['amp.mcpServers'],
  ['mcp', 'servers'],
  ['mcp', 'mcpServers'],
  ['customizations', 'vscode', 'mcp', 'servers'],
  ['experimental', 'modelContextProtocolServers'],
]

/** Keys of a server, by which one is told from any other map. */
const serverKeys = ['command', 'url', 'serverUrl', 'httpUrl', 'transport', 'args', 'httpTransport']

const isServer = (node: Node): boolean => serverKeys.some((key) => entryOf(node, key) !== undefined)

type Named = { readonly name: string; readonly start: number; readonly end: number; readonly node: Node }

/** The servers of a document; `whole` where the file is of servers only and may name them at its top. */
export function serversIn(root: Node, whole: boolean): readonly Named[] {
  const placed = places.flatMap((keys) => namedIn(at(root, ...keys)))
  const grouped = entriesOf(at(root, 'projects')).flatMap(({ value }) => namedIn(at(value, 'mcpServers')))
  const plain = whole ? [...namedIn(at(root, 'servers')), ...namedIn(root)] : []
  return [...placed, ...grouped, ...namedIn(at(root, 'mcp')), ...plain].filter(({ node }) => isServer(node))
}

const namedIn = (node: Node | undefined): readonly Named[] => [
  ...entriesOf(node).map(({ key, start, end, value }) => ({ name: key, start, end, node: value })),
  ...itemsOf(node).map((item) => ({
    name: textOf(at(item, 'name')) ?? 'server',
    start: item.start,
    end: item.start,
    node: item,
  })),
]

export type ServerContext = { readonly path: string; readonly agent: string; readonly values: Values }

/** A server and what it is given. */
export function readServer({ name, start, end, node }: Named, context: ServerContext): SurfaceReading {
  const spot = spotter(context.path)
  const words = commandWords(node)
  const url = first(node, ['url', 'serverUrl', 'httpUrl'])
  const launch = words.length === 0 ? undefined : launchOf(words.map(({ text }) => text))
  const named = launch === undefined ? undefined : words[launch.at]
  const place = spot({ start, end: Math.max(start, end) })
  const server: ToolServer = {
    name,
    holder: `server ${name}`,
    path: context.path,
    spot: place,
    transport: words.length === 0 ? 'http' : 'stdio',
    what: launch === undefined ? hostOf(url?.text ?? '') : shownOf(launch.what),
    pin: launch?.pin ?? 'unknown',
    pinSpot: named === undefined ? place : spot(named),
  }
  const isOff = textOf(at(node, 'disabled')) === 'true' || textOf(at(node, 'enabled')) === 'false'
  const given = credentialsOf(node, { server, words, url, spot })
  const { holdings, masks } = together(given.map((value) => assigned(value, context.values)))
  const takings = envFilesOf(node, words).map((file) => takingOf(file, server, spot))
  return {
    takings,
    servers: isOff ? [] : [server],
    holdings,
    masks,
    freedoms: isOff ? [] : freedomsOf(node, server, context),
  }
}

/** `envFile` of an editor, `--env-file` of a container. */
function envFilesOf(node: Node, words: readonly ScalarNode[]): readonly ScalarNode[] {
  const named = first(node, ['envFile', 'env_file'])
  const options = words.filter((_, index) => words[index - 1]?.text === '--env-file')
  return named === undefined ? options : [named, ...options]
}

const workspace = /^(?:\$\{(?:workspaceFolder|PWD|userHome|CLAUDE_PROJECT_DIR)\}|\.)\//

/** Paths are told from the root of the repository, where agents are started. */
const takingOf = (file: ScalarNode, { path, holder }: ToolServer, spot: Spotter): Taking => ({
  path,
  holder,
  spot: spot(file),
  surface: 'mcp',
  of: 'env-file',
  name: file.text.replace(workspace, ''),
})

function first(node: Node, keys: readonly string[]): ScalarNode | undefined {
  const found = keys.flatMap((key) => at(node, key) ?? []).find(({ kind }) => kind === 'scalar')
  return found?.kind === 'scalar' ? found : undefined
}

const host = /^[a-z][\w+.-]*:\/\/(?:[^/@\s]*@)?([^/?#\s]+)/i

/** Scheme, path and query of an address stay out: they may hold a token. */
const hostOf = (url: string): string => host.exec(url)?.[1] ?? 'a computed address'

/** `command` as text, as a list, or as a map of `path` and `args`. */
function commandWords(node: Node): readonly ScalarNode[] {
  const command = at(node, 'command')
  const words = command?.kind === 'map' ? [at(command, 'path'), at(command, 'args')] : [command, at(node, 'args')]
  return words.flatMap(scalarsOf).flatMap(wordsOf)
}

const scalarsOf = (node: Node | undefined): readonly ScalarNode[] => {
  if (node?.kind === 'scalar') return node.value === null ? [] : [node]
  return itemsOf(node).flatMap((item) => (item.kind === 'scalar' ? [item] : []))
}

const commandLine = /^(?:npx|uvx|bunx|docker|node|python3?)\s/
const blanks = /\s+/

/** A whole command line in one text is its words; each is placed where the text stands. */
const wordsOf = (word: ScalarNode): readonly ScalarNode[] =>
  commandLine.test(word.text) ? word.text.split(blanks).map((text) => ({ ...word, text })) : [word]

function freedomsOf(node: Node, server: ToolServer, { agent, path }: ServerContext): readonly Freedom[] {
  const spot = spotter(path)
  const lists = ['alwaysAllow', 'autoApprove', 'autoApprovedTools'].flatMap((key) => entryOf(node, key) ?? [])
  const open = lists.filter(({ value }) => textsOf(value).includes('*') || textOf(value) === 'true')
  const trusted = entryOf(node, 'trust')
  const all = trusted !== undefined && textOf(trusted.value) === 'true' ? [...open, trusted] : open
  return all.map(({ start, value }) => ({
    agent,
    path,
    what: `uses every tool of server ${server.name} without asking`,
    of: 'servers',
    spot: spot({ start, end: value.end }),
  }))
}
