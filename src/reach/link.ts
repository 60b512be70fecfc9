// Hops between files of settings: what a service takes whole, an env file or a Secret, it holds; what it takes of a Secret is
// what stands in that Secret; what a compose file leaves to a variable is what the env file beside it says.
import type { Holding, Unresolved } from './graph.ts'
import type { Surfaces, Taking } from './surfaces.ts'

/** What a holder in a Secret is called, by the name of the Secret. */
export const secretHolder = (name: string): string => `Secret ${name}`

const secretPrefix = secretHolder('')

export type Linked = { readonly holdings: readonly Holding[]; readonly unresolved: readonly Unresolved[] }

/** More holdings by hops than services have: each of many services may take a whole file of many keys. */
const mostTaken = 50_000

/** All holdings, with those that come by hops. A Secret that is made of an env file is a hop before a service takes it. */
export function linked({ holdings, takings }: Pick<Surfaces, 'holdings' | 'takings'>): Linked {
  if (holdings.length === 0) return { holdings, unresolved: [] }
  const files = sourcesOf(holdings)
  const fromFiles = takenBy(
    takings.filter(({ of }) => of === 'env-file'),
    files,
  )
  const secrets = sourcesOf([...holdings, ...fromFiles.holdings])
  const fromSecrets = takenBy(
    takings.filter(({ of }) => of === 'cluster-secret'),
    secrets,
  )
  return {
    holdings: [
      ...holdings.map((holding) => resolved(holding, secrets)),
      ...fromFiles.holdings,
      ...fromSecrets.holdings,
    ],
    unresolved: [...fromFiles.unresolved, ...fromSecrets.unresolved],
  }
}

function takenBy(takings: readonly Taking[], sources: Sources): Linked {
  const holdings: Holding[] = []
  for (const taking of takings) {
    if (holdings.length >= mostTaken) return { holdings, unresolved: [leftOf(taking)] }
    for (const holding of taken(taking, sources)) holdings.push(holding)
  }
  return { holdings, unresolved: [] }
}

const leftOf = ({ holder, spot }: Taking): Unresolved => ({
  what: holder,
  why: 'it and those after it take more from files and Secrets than is followed',
  spot,
})

type Sources = ReadonlyMap<string, readonly Holding[]>

/** Holdings by what a service calls the file, the Secret, or the one variable or key that they stand in. */
function sourcesOf(holdings: readonly Holding[]): Sources {
  const sources = new Map<string, Holding[]>()
  for (const holding of holdings) {
    for (const key of sourceKeys(holding)) {
      const known = sources.get(key)
      if (known === undefined) sources.set(key, [holding])
      else known.push(holding)
    }
  }
  return sources
}

const template = /\.(?:example|sample|template|dist|tmpl|default)$/

function sourceKeys({ surface, path, holder, name }: Holding): readonly string[] {
  if (surface === 'env-file') {
    const shown = path.replace(template, '')
    return [`env-file ${path}`, `variable ${path}#${name}`, ...(shown === path ? [] : [`template ${shown}`])]
  }
  if (surface !== 'kubernetes' || !holder.startsWith(secretPrefix)) return []
  const secret = holder.slice(secretPrefix.length)
  return [`cluster-secret ${secret}`, `key ${secret}/${name}`]
}

/** An env file that is kept out of the repository is known by the template beside it. */
function taken(taking: Taking, sources: Sources): readonly Holding[] {
  const found = sources.get(`${taking.of} ${taking.name}`) ?? sources.get(`template ${taking.name}`) ?? []
  return nearest(found, taking.path).map((source) => passed(source, taking))
}

/** Overlays hold Secrets of one name for several environments: the one in the same folder tree is meant. */
function nearest(sources: readonly Holding[], path: string): readonly Holding[] {
  if (sources.length < 2) return sources
  const common = sources.map((source) => commonFolders(source.path, path))
  const best = common.reduce((most, count) => Math.max(most, count), 0)
  return sources.filter((_, index) => common[index] === best)
}

function commonFolders(a: string, b: string): number {
  const [left, right] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)]
  const differing = left.findIndex((part, index) => part !== right[index])
  return differing === -1 ? left.length : differing
}

function passed(source: Holding, { holder, path, spot, surface, of, name }: Taking): Holding {
  const hop = of === 'env-file' ? `env_file ${name}` : secretHolder(name)
  return { ...withoutValue(source), holder, path, spot, surface, written: written(source), via: [...source.via, hop] }
}

/** What is taken from elsewhere is no copy. */
function withoutValue(holding: Holding): Holding {
  const { value: _, ...rest } = holding
  return rest
}

const written = (source: Holding): Holding['written'] =>
  source.written === 'placeholder' ? 'placeholder' : 'reference'

/** A variable that takes a key of a Secret, or is left to the env file that compose reads by itself. */
function resolved(holding: Holding, sources: Sources): Holding {
  const { identity, surface, path, holder } = holding
  if (identity.kind === 'cluster-secret' && !holder.startsWith(secretPrefix))
    return from(holding, nearest(sources.get(`key ${identity.name}`) ?? [], path)[0], (source) => source.holder)
  if (identity.kind !== 'variable' || surface !== 'compose') return holding
  const file = `${path.slice(0, path.lastIndexOf('/') + 1)}.env`
  return from(holding, sources.get(`variable ${file}#${identity.name}`)?.[0], () => file)
}

function from(holding: Holding, source: Holding | undefined, hop: (source: Holding) => string): Holding {
  if (source === undefined) return holding
  const { role, provider } = holding.identity
  const identity = source.identity.role === 'unknown' ? { ...source.identity, role, provider } : source.identity
  return { ...holding, identity, via: [...holding.via, hop(source)] }
}
