// Hops between files of settings: what a service takes whole, an env file or a Secret, it holds; what it takes of a Secret is
// what stands in that Secret.
import type { Holding } from './graph.ts'
import type { Surfaces, Taking } from './surfaces.ts'

/** What a holder in a Secret is called, by the name of the Secret. */
export const secretHolder = (name: string): string => `Secret ${name}`

/** All holdings, with those that come by hops. */
export function linked({ holdings, takings }: Pick<Surfaces, 'holdings' | 'takings'>): readonly Holding[] {
  const sources = sourcesOf(holdings)
  const taken = takings.flatMap((taking) =>
    nearest(sources.get(`${taking.of} ${taking.name}`) ?? [], taking.path).map((source) => passed(source, taking)),
  )
  return [...holdings.map((holding) => resolved(holding, sources)), ...taken]
}

type Sources = ReadonlyMap<string, readonly Holding[]>

/** Holdings by what a service calls the file, the Secret or the key of a Secret that they stand in. */
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

const secretPrefix = secretHolder('')

function sourceKeys({ surface, path, holder, name }: Holding): readonly string[] {
  if (surface === 'env-file') return [`env-file ${path}`]
  if (surface !== 'kubernetes' || !holder.startsWith(secretPrefix)) return []
  const secret = holder.slice(secretPrefix.length)
  return [`cluster-secret ${secret}`, `cluster-secret-key ${secret}/${name}`]
}

/** Overlays hold Secrets of one name for several environments: the one in the same folder tree is meant. */
function nearest(sources: readonly Holding[], path: string): readonly Holding[] {
  if (sources.length < 2) return sources
  const best = Math.max(...sources.map((source) => commonFolders(source.path, path)))
  return sources.filter((source) => commonFolders(source.path, path) === best)
}

function commonFolders(a: string, b: string): number {
  const [left, right] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)]
  const differing = left.findIndex((part, index) => part !== right[index])
  return differing === -1 ? left.length : differing
}

const passed = (source: Holding, { holder, path, spot, surface, of, name }: Taking): Holding => {
  const { value: _, ...rest } = source
  const hop = of === 'env-file' ? `env_file ${name}` : secretHolder(name)
  return { ...rest, holder, path, spot, surface, written: 'reference', via: [...source.via, hop] }
}

/** A variable that takes a key of a Secret which stands in the repository. */
function resolved(holding: Holding, sources: Sources): Holding {
  if (holding.identity.kind !== 'cluster-secret' || holding.holder.startsWith(secretPrefix)) return holding
  const [source] = nearest(sources.get(`cluster-secret-key ${holding.identity.name}`) ?? [], holding.path)
  if (source === undefined) return holding
  const { role, provider } = holding.identity
  const known = source.identity.role === 'unknown' ? { ...source.identity, role, provider } : source.identity
  return { ...holding, identity: known, via: [...holding.via, source.holder] }
}
