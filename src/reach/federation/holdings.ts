// Roles and accounts that trust a CI system, as identities of the repository: whether or not a job of it takes them.
import type { Graph, Holding, Identity, IdentityKind, Surface } from '#reach/graph.ts'
import { type Beside, joinedTo } from './join.ts'
import type { Cloud, FederationFacts, TrustForm, TrustPolicy } from './trust-policy.ts'

const kinds: Record<Cloud, IdentityKind> = { aws: 'role', gcp: 'federation', azure: 'client', github: 'app' }

const nouns: Record<Cloud, string> = {
  aws: 'role',
  gcp: 'workload identity',
  azure: 'federated credential',
  github: 'token policy',
}

export type TrustName = {
  /** Bare: `ci-deploy`, or how its file calls it. */
  readonly name: string
  /** With what it is: `role ci-deploy`. */
  readonly title: string
}

/** What trusts, by its own name where a file gives it one. */
export function trustName(trust: TrustPolicy, { accounts }: Pick<Beside, 'accounts'>): TrustName {
  const [account] = accounts
  const name = account?.name ?? trust.name
  const isWritten = name !== null && name !== '' && !name.includes('${')
  if (isWritten) return { name, title: `${nouns[trust.cloud]} ${name}` }
  const address = account?.address ?? trust.address
  return { name: address, title: address }
}

export const trustIdentity = ({ cloud, path, address }: TrustPolicy, name: string): Identity => ({
  id: `trust:${path}#${address}`,
  kind: kinds[cloud],
  name,
  role: 'cloud',
  provider: cloud,
  nature: 'federated',
  meanings: [],
})

const surfaces: Record<TrustForm, Surface> = {
  'hcl-document': 'terraform',
  hcl: 'terraform',
  json: 'cloudformation',
  yaml: 'cloudformation',
  bicep: 'bicep',
}

/** A trust policy holds the identity that it lets in: that of the jobs which take it, where they name it. */
export function trustHoldings(graph: Pick<Graph, 'holders'>, facts: FederationFacts): readonly Holding[] {
  if (facts.trusts.length === 0) return []
  const besides = joinedTo({ graph, surfaces: facts })
  return facts.trusts.map((trust) => {
    const beside = besides(trust)
    const [taken] = beside.consumers
    return {
      identity: taken?.identity ?? trustIdentity(trust, trustName(trust, beside).name),
      surface: trust.cloud === 'github' ? 'ci' : surfaces[trust.form],
      path: trust.path,
      holder: trust.address,
      name: `trusts ${trust.issuer.words.platform}`,
      spot: trust.spot,
      written: 'reference',
      environment: null,
      via: [],
    }
  })
}
