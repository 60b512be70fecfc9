// Which accounts a trust policy lets in, what they may do, and which jobs of the repository take them on.
import type { Graph, Holder, Identity } from '#reach/graph.ts'
import {
  type Cloud,
  type CloudAccount,
  type CloudGrant,
  type FederationFacts,
  folderOf,
  type TrustPolicy,
} from './trust-policy.ts'

/** Terraform's names hold within a folder. */
const isBeside = (a: { readonly path: string }, b: { readonly path: string }): boolean =>
  folderOf(a.path) === folderOf(b.path)

export const accountsOf = (trust: TrustPolicy, { accounts }: FederationFacts): readonly CloudAccount[] =>
  accounts.filter(
    (account) => isBeside(account, trust) && (account.address === trust.address || account.trust === trust.address),
  )

export function grantsOf(trust: TrustPolicy, facts: FederationFacts): readonly CloudGrant[] {
  const accounts = accountsOf(trust, facts)
  return facts.grants.filter((grant) =>
    accounts.some((account) => account.address === grant.to && isBeside(account, grant)),
  )
}

/** Jobs that name one of the accounts: by its name in an ARN or a resource path, or by a variable that is filled with it. */
export function consumersOf(
  trust: TrustPolicy,
  { graph, surfaces }: { readonly graph: Graph; readonly surfaces: FederationFacts },
): readonly Holder[] {
  const accounts = accountsOf(trust, surfaces)
  const names = new Set(
    [...accounts.map(({ name }) => name), ...(trust.name === null ? [] : [trust.name])].filter(isWritten),
  )
  const aliases = new Set(
    surfaces.aliases
      .filter((alias) => accounts.some((account) => account.address === alias.to && isBeside(account, alias)))
      .map(({ name }) => name),
  )
  return graph.holders.filter(
    ({ identity }) => taken[trust.cloud].has(identity.kind) && isNamed(identity, names, aliases),
  )
}

/** What a job calls an identity of each cloud by. */
const taken: Record<Cloud, ReadonlySet<Identity['kind']>> = {
  aws: new Set(['role']),
  gcp: new Set(['federation', 'account']),
  azure: new Set(['client']),
  github: new Set(),
}

const isWritten = (name: string): boolean => name !== '' && !name.includes('${')

const isNamed = ({ name }: Identity, names: ReadonlySet<string>, aliases: ReadonlySet<string>): boolean =>
  aliases.has(name) || names.has(lastPart(name))

/** `arn:aws:iam::1:role/path/ci` and `projects/1/…/providers/ci` end in the name; an account's address begins with it. */
function lastPart(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1)
  const at = last.indexOf('@')
  return at === -1 ? last : last.slice(0, at)
}
