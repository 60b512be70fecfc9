// Which accounts a trust policy lets in, what they may do, and which jobs of the repository take them on.
import type { Graph, Holder, Identity } from '#reach/graph.ts'
import {
  type AccountAlias,
  type Cloud,
  type CloudAccount,
  type CloudGrant,
  type FederationFacts,
  folderOf,
  type TrustPolicy,
} from './trust-policy.ts'

/** What stands beside a trust policy in the files. */
export type Beside = {
  readonly accounts: readonly CloudAccount[]
  readonly grants: readonly CloudGrant[]
  /** Jobs that name one of the accounts: by its name in an ARN or a path, or by a variable that is filled with it. */
  readonly consumers: readonly Holder[]
}

type Joining = { readonly graph: Pick<Graph, 'holders'>; readonly surfaces: FederationFacts }

/** Answers for every trust policy of the files, whose addresses hold within a folder. */
export function joinedTo({ graph, surfaces }: Joining): (trust: TrustPolicy) => Beside {
  const accounts = indexed(surfaces.accounts, ({ address, trust }) => (trust === null ? [address] : [address, trust]))
  const grants = indexed(surfaces.grants, ({ to }) => [to])
  const aliases = indexed(surfaces.aliases, ({ to }) => [to])
  const holders = holdersByName(graph.holders)
  return (trust) => {
    const own = accounts(trust.path, trust.address)
    return {
      accounts: own,
      grants: own.flatMap(({ path, address }) => grants(path, address)),
      consumers: consumersOf(trust, own, {
        aliases: own.flatMap(({ path, address }) => aliases(path, address)),
        holders,
      }),
    }
  }
}

type Placed = { readonly path: string }

function indexed<T extends Placed>(
  facts: readonly T[],
  addresses: (fact: T) => readonly string[],
): (path: string, address: string) => readonly T[] {
  const byAddress = new Map<string, T[]>()
  for (const fact of facts) {
    for (const address of addresses(fact)) {
      const key = `${folderOf(fact.path)}\0${address}`
      const known = byAddress.get(key)
      if (known === undefined) byAddress.set(key, [fact])
      else known.push(fact)
    }
  }
  return (path, address) => byAddress.get(`${folderOf(path)}\0${address}`) ?? []
}

/** Jobs by what they call an identity, and by the last part of that. */
function holdersByName(holders: readonly Holder[]): ReadonlyMap<string, readonly Holder[]> {
  const byName = new Map<string, Holder[]>()
  for (const holder of holders) {
    const { name } = holder.identity
    for (const key of new Set([name, lastPart(name)])) {
      const known = byName.get(key)
      if (known === undefined) byName.set(key, [holder])
      else known.push(holder)
    }
  }
  return byName
}

type Known = {
  readonly aliases: readonly AccountAlias[]
  readonly holders: ReadonlyMap<string, readonly Holder[]>
}

function consumersOf(
  trust: TrustPolicy,
  accounts: readonly CloudAccount[],
  { aliases, holders }: Known,
): readonly Holder[] {
  const own = accounts.map(({ name }) => name)
  const names = [...own, ...(trust.name === null ? [] : [trust.name])].filter(isWritten)
  const found = new Set([...names, ...aliases.map(({ name }) => name)].flatMap((name) => holders.get(name) ?? []))
  return [...found].filter(({ identity }) => taken[trust.cloud].has(identity.kind))
}

/** What a job calls an identity of each cloud by. */
const taken: Record<Cloud, ReadonlySet<Identity['kind']>> = {
  aws: new Set(['role']),
  gcp: new Set(['federation', 'account']),
  azure: new Set(['client']),
  github: new Set(),
}

const isWritten = (name: string): boolean => name !== '' && !name.includes('${')

/** `arn:aws:iam::1:role/path/ci` and `projects/1/…/providers/ci` end in the name; an account's address begins with it. */
function lastPart(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1)
  const at = last.indexOf('@')
  return at === -1 ? last : last.slice(0, at)
}
