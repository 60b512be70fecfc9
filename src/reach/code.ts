// Files of code as consumers. They join the graph beside what the checks ask: that code uses a key is what the key is for. Checks are
// told only of programs that are deployed, each with a key that the repository keeps.
import type { Document } from '#model/policy.ts'
import type { Finishing } from './finish.ts'
import type { Graph, Holding, Identity, Unresolved } from './graph.ts'
import { groupBy } from './group-by.ts'
import { readCode } from './read/code.ts'
import { positionsOf } from './spot.ts'
import { meaningOf, normalName, type Role } from './vocabulary/names.ts'

/** Files of code one after the other, and, once all are read, the first that there was no room for. */
export type CodeFiles = {
  readonly documents: Iterable<Document>
  readonly unread: () => string | undefined
  /** The folder that is deployed as one with a file that reads a variable; undefined where none is, or where it is not asked about. */
  readonly programOf: (path: string, variable: string) => string | undefined
}

export type WithCode = {
  readonly graph: Graph
  readonly finishing: Finishing
  readonly unresolved: readonly Unresolved[]
  readonly readers: Readers
}

/** A file of a deployed program that reads an identity. */
export type Reader = { readonly program: string; readonly holding: Holding }

/** By identity, in the order of the files. */
export type Readers = ReadonlyMap<string, readonly Reader[]>

/** The graph with the files of code that read its keys, and keys that only code names. */
export function withCode({ graph, finishing }: Pick<WithCode, 'graph' | 'finishing'>, code: CodeFiles): WithCode {
  const known = identitiesByName(graph)
  const holdings: Holding[] = []
  const kept: Document[] = []
  for (const document of code.documents) {
    const found = readCode(document).flatMap((read) =>
      identitiesOf(read.name, known).map((identity) => holdingOf(identity, document.path, read)),
    )
    if (found.length === 0) continue
    holdings.push(...found)
    kept.push(document)
  }
  return {
    graph: holdings.length === 0 ? graph : joined(graph, holdings),
    finishing: kept.length === 0 ? finishing : { ...finishing, positions: both(finishing, kept) },
    unresolved: unreadOf(code.unread()),
    readers: readersIn(holdings, code),
  }
}

function readersIn(holdings: readonly Holding[], { programOf }: CodeFiles): Readers {
  const readers = holdings.flatMap((holding) => {
    const program = programOf(holding.path, holding.name)
    return program === undefined ? [] : [{ program, holding }]
  })
  return groupBy(readers, ({ holding }) => holding.identity.id)
}

type ByName = Map<string, readonly Identity[]>

/** What a variable can be filled with: not roles, accounts and clients, which may be called the same. */
const filling = new Set<Identity['kind']>(['secret', 'variable', 'literal'])

function identitiesByName({ identities }: Graph): ByName {
  const counted = [...identities.values()].filter(({ kind }) => filling.has(kind))
  return new Map(groupBy(counted, ({ name }) => normalName(name)))
}

const told = new Set<Role>(['model', 'dual', 'retrieval', 'observability', 'cloud'])

/** Those that the repository has by this name; else one of its own, where the name is one that tells. */
function identitiesOf(name: string, known: ByName): readonly Identity[] {
  const found = known.get(name)
  if (found !== undefined) return found
  const { role, provider } = meaningOf(name)
  const own: readonly Identity[] = told.has(role)
    ? [{ id: `variable:${name}`, kind: 'variable', name, role, provider, nature: 'static', meanings: [] }]
    : []
  known.set(name, own)
  return own
}

type Place = { readonly name: string; readonly start: number; readonly end: number }

const holdingOf = (identity: Identity, path: string, { name, start, end }: Place): Holding => ({
  identity,
  surface: 'code',
  path,
  holder: path,
  name,
  spot: { path, start, end },
  written: 'reference',
  environment: null,
  via: [],
})

function joined(graph: Graph, holdings: readonly Holding[]): Graph {
  const identities = new Map(graph.identities)
  for (const { identity } of holdings) if (!identities.has(identity.id)) identities.set(identity.id, identity)
  return { ...graph, identities, holdings: [...graph.holdings, ...holdings] }
}

/** A file of code is none of the files that were read before: surfaces and code have different names. */
function both({ positions }: Finishing, documents: readonly Document[]): Finishing['positions'] {
  const paths = new Set(documents.map(({ path }) => path))
  const own = positionsOf(documents)
  const of = (path: string): Finishing['positions'] => (paths.has(path) ? own : positions)
  return {
    range: (spot) => of(spot.path).range(spot),
    line: (spot) => of(spot.path).line(spot),
    lineText: (path, line) => of(path).lineText(path, line),
    text: (spot) => of(spot.path).text(spot),
    lineStart: (path, line) => of(path).lineStart(path, line),
    find: (path, words) => of(path).find(path, words),
  }
}

const unreadOf = (path: string | undefined): readonly Unresolved[] =>
  path === undefined
    ? []
    : [
        {
          what: 'code',
          why: 'there is more than is searched for variables that it reads; this file and those after it were not',
          spot: { path, start: 0, end: 0 },
        },
      ]
