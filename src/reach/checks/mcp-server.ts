import type { Severity } from '#model/severity.ts'
import { namedOwner } from '#reach/codeowners.ts'
import type { Holding } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { isSample } from '#reach/paths.ts'
import { remedy, yaml } from '#reach/remedies/steps.ts'
import type { ToolServer } from '#reach/surfaces.ts'
import type { Role } from '#reach/vocabulary/names.ts'
import type { Check, Draft, Facts, Said } from './check.ts'
import { plural } from './words.ts'

/** Tool servers of agents: a credential written into their configuration, a broad one, code that changes by itself, no owner. */
export const mcpServer: Check = {
  id: 'identity/mcp-server',
  name: 'MCP server with a credential, unpinned, or unowned',
  find: (facts) => {
    const servers = facts.surfaces.servers.filter(({ path }) => !isSample(path))
    const byPlace = groupBy(facts.graph.holdings, placeOf)
    const held = servers.map((server) => ({ server, holdings: byPlace.get(placeOf(server)) ?? [] }))
    return [...literalDrafts(held), ...held.flatMap(serverDraft), ...ownerDrafts(servers, facts)]
  },
}

type Held = { readonly server: ToolServer; readonly holdings: readonly Holding[] }

const placeOf = ({ path, holder }: Pick<Holding, 'path' | 'holder'>): string => `${path}#${holder}`

/** A value that stands in the configuration itself, once for all servers that have it. */
function literalDrafts(held: readonly Held[]): readonly Draft[] {
  const literals = held.flatMap(({ holdings }) => holdings.filter(({ written }) => written === 'literal'))
  return [...groupBy(literals, ({ identity }) => identity.id).values()].flatMap((holdings) => {
    const [first] = holdings
    if (first === undefined) return []
    const isSure = first.value !== undefined || first.identity.role !== 'unknown'
    return [
      {
        subject: first.identity.id,
        identity: first.identity,
        provider: first.identity.provider,
        severity: isSure ? ('high' as const) : ('medium' as const),
        confidence: isSure ? ('high' as const) : ('medium' as const),
        title: `MCP ${first.holder} has the value of ${first.name} in its configuration`,
        at: holdings.map(({ spot }) => spot),
        holders: [],
        holdings,
        evidence: holdings.map(({ holder, name, path, spot }) => ({
          text: `${path}: ${holder} has it as ${name}`,
          spot,
        })),
        remedy: literalRemedy(first),
      },
    ]
  })
}

const literalRemedy = ({ name, path, holder }: Holding) =>
  remedy('Revoke the value, and let the configuration refer to one that is kept elsewhere.', [
    { title: 'Revoke the value', detail: `Whoever can read ${path} has it: issue another, and revoke this one.` },
    {
      title: 'Refer to it instead',
      detail: `In ${path}, give ${holder} a reference that its host fills in: an input in VS Code, a variable in Claude Code, Cursor, Codex and Gemini CLI; or sign in by OAuth where the server offers it.`,
      command: referenceFor(path, name),
    },
  ])

function referenceFor(path: string, name: string): string {
  const variable = name.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase()
  if (path.includes('.vscode/')) return `"${name}": "\${input:${name.toLowerCase()}}"`
  if (path.endsWith('.toml')) return `bearer_token_env_var = "${variable}"   # or env_vars = ["${variable}"]`
  return path.includes('.cursor/') ? `"${name}": "\${env:${variable}}"` : `"${name}": "\${${variable}}"`
}

const broadRoles: ReadonlySet<Role> = new Set(['vcs', 'cloud', 'dual', 'deploy', 'publish', 'registry'])

/** What a server is given is worth as much as the code that may change under it. */
function serverDraft({ server, holdings }: Held): readonly Draft[] {
  const broad = server.transport === 'stdio' ? holdings.filter(isBroad) : []
  const isLoose = server.pin === 'loose'
  if (!isLoose && broad.length === 0) return []
  const [first] = [...broad, ...holdings]
  return [
    {
      subject: `${server.path}#${server.holder}`,
      ...(first === undefined ? {} : { identity: first.identity }),
      provider: first?.identity.provider ?? null,
      severity: severityOf(isLoose, holdings),
      confidence: 'high',
      title: titleOf(server, { isLoose, holdings, broad }),
      at: [isLoose ? server.pinSpot : server.spot, ...holdings.map(({ spot }) => spot)],
      holders: [],
      holdings,
      evidence: evidenceOf(server, { isLoose, holdings, broad }),
      remedy: serverRemedy(server, { isLoose, holdings, broad }),
    },
  ]
}

const isBroad = ({ identity, written }: Holding): boolean => broadRoles.has(identity.role) && written !== 'placeholder'

function severityOf(isLoose: boolean, holdings: readonly Holding[]): Severity {
  return isLoose && holdings.some(({ written }) => written !== 'placeholder') ? 'medium' : 'low'
}

type Reasons = {
  readonly isLoose: boolean
  readonly holdings: readonly Holding[]
  readonly broad: readonly Holding[]
}

function titleOf({ name, what }: ToolServer, { isLoose, holdings, broad }: Reasons): string {
  const given = [...new Set((broad.length > 0 ? broad : holdings).map(({ identity }) => identity.name))].join(', ')
  if (!isLoose) return `MCP server ${name} is given ${given}, which reaches far beyond it`
  return given === ''
    ? `MCP server ${name} starts whatever ${what} is newest`
    : `MCP server ${name} starts whatever ${what} is newest, and is given ${given}`
}

const evidenceOf = (server: ToolServer, { isLoose, holdings, broad }: Reasons): readonly Said[] => [
  ...(isLoose ? [{ text: `${server.what} names no version or digest`, spot: server.pinSpot }] : []),
  ...holdings.map((holding) => ({
    text: `${holding.written === 'literal' ? 'a value' : holding.identity.name} as ${holding.name}${broad.includes(holding) ? `: ${broadWords[holding.identity.role] ?? 'a broad credential'}` : ''}`,
    spot: holding.spot,
  })),
]

const broadWords: Partial<Record<Role, string>> = {
  vcs: 'a token of a code host acts on every repository that it was issued for',
  cloud: 'a key of a cloud does what its account may',
  dual: 'a key of a cloud does what its account may',
  deploy: 'it deploys',
  publish: 'it publishes packages',
  registry: 'it pushes images',
}

function serverRemedy(server: ToolServer, { isLoose, broad }: Reasons) {
  const pin = {
    title: 'Name one version',
    detail: `In ${server.path}, let ${server.holder} start one version of ${server.what} that somebody has looked at, and let it be raised by a pull request.`,
    command: pinned(server.what),
  }
  const narrow = {
    title: 'Give it a credential for its task',
    detail: `Replace ${broad.map(({ identity }) => identity.name).join(', ')} by a fine-grained token or a role that may do only what the tools of ${server.name} do, read-only where they read; sign in by OAuth where the server offers it.`,
  }
  return remedy('Treat each tool server as an integration with rights of its own.', [
    ...(isLoose ? [pin] : []),
    ...(broad.length > 0 ? [narrow] : []),
  ])
}

const scoped = /^(@?[^@]+)@.*$/

const version = /:[\w.-]+$/

/** An image by its digest, a package by its version. */
const pinned = (what: string): string =>
  what.includes(':') || (what.includes('/') && !what.startsWith('@'))
    ? `${what.replace(version, '')}@sha256:…`
    : `${what.replace(scoped, '$1')}@1.2.3`

/** Only where somebody keeps CODEOWNERS: without one, no file has an owner. */
function ownerDrafts(servers: readonly ToolServer[], { owners, policy }: Facts): readonly Draft[] {
  if (!owners.isKept) return []
  const files = groupBy(servers, ({ path }) => path)
  return [...files].flatMap(([path, inFile]) => {
    const [first] = inFile
    if (first === undefined || owners.of(path).length > 0 || namedOwner(policy, path) !== undefined) return []
    return [
      {
        subject: `owner:${path}`,
        provider: null,
        severity: 'low' as const,
        confidence: 'high' as const,
        title: `${path} gives an agent ${plural(inFile.length, 'tool server')} and has no owner`,
        at: inFile.map(({ spot }) => spot),
        holders: [],
        evidence: [
          { text: 'no line of CODEOWNERS covers it' },
          ...inFile.map(({ name, what, spot }) => ({ text: `server ${name}: ${what}`, spot })),
        ],
        remedy: remedy('Let somebody review which tools agents are given.', [
          {
            title: 'Name an owner',
            detail: 'Add the file to CODEOWNERS, so that a new server needs a review.',
            command: yaml([`${path} @team`]),
          },
        ]),
      },
    ]
  })
}
