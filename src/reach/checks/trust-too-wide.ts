import type { Severity } from '#model/severity.ts'
import { severities } from '#model/severity.ts'
import { type GapKind, gapFacts } from '#reach/federation/gaps.ts'
import { accountsOf, consumersOf, grantsOf } from '#reach/federation/join.ts'
import type { Cloud, TrustGap, TrustPolicy } from '#reach/federation/trust-policy.ts'
import { widestFirst } from '#reach/federation/trust-policy.ts'
import type { Holder, Identity, IdentityKind } from '#reach/graph.ts'
import { remedy } from '#reach/remedies/steps.ts'
import { narrowTrustSteps } from '#reach/remedies/trust.ts'
import { type Check, type Draft, type Facts, type Said, worst } from './check.ts'
import { holderTable } from './words.ts'

/** A cloud trusts tokens of more workflows than the one that needs it. */
export const trustTooWide: Check = {
  id: 'identity/trust-too-wide',
  name: 'Cloud trust is too wide',
  find: (facts) => facts.surfaces.trusts.flatMap((trust) => draftOf(trust, facts)),
}

function draftOf(trust: TrustPolicy, facts: Facts): readonly Draft[] {
  const gaps = widestFirst(trust.gaps)
  if (gaps.length === 0) return []
  const holders = consumersOf(trust, facts)
  const grants = grantsOf(trust, facts.surfaces)
  const { name, title } = nameOf(trust, facts)
  const contrast = { holders, isPowerful: grants.length > 0, isExposed: opensPool(trust, facts) }
  const severity = worst(gaps.map(({ kind }) => raised(kind, contrast)))
  const widest = gaps.find(({ kind }) => raised(kind, contrast) === severity)
  if (widest === undefined) return []
  return [
    {
      // What is widened further is another finding: a range that opens a known trust shows it again.
      subject: `${trust.path}#${trust.address} ${widest.kind}`,
      identity: identityOf(trust, name),
      provider: trust.cloud,
      severity,
      confidence: trust.open.length > 0 ? 'medium' : 'high',
      title: `${title} admits ${gapFacts[widest.kind].admits(trust.issuer.words)}`,
      at: [widest.spot, ...gaps.map(({ spot }) => spot)],
      holders,
      evidence: [
        ...gaps.map((gap) => saidOf(gap, trust)),
        ...grants.map(({ power, spot }) => ({ text: `it holds ${power}`, spot })),
        ...trust.open.map(({ said, spot }) => ({ text: `unresolved: ${said}`, spot })),
        ...consumerLines(holders, trust),
      ],
      remedy: remedy(
        'Trust one workflow: its exact subject, its environment and its audience.',
        narrowTrustSteps(trust, gaps, holders),
      ),
    },
  ]
}

const identityKinds: Record<Cloud, IdentityKind> = {
  aws: 'role',
  gcp: 'federation',
  azure: 'client',
  github: 'app',
}

const identityOf = ({ cloud, path, address }: TrustPolicy, name: string): Identity => ({
  id: `trust:${path}#${address}`,
  kind: identityKinds[cloud],
  name,
  role: 'cloud',
  provider: cloud,
  nature: 'federated',
  meanings: [],
})

const saidOf = ({ kind, said, spot }: TrustGap, { issuer }: TrustPolicy): Said => ({
  text: `${said}: admits ${gapFacts[kind].admits(issuer.words)}`,
  spot,
})

const consumerLines = (holders: readonly Holder[], { cloud }: TrustPolicy): readonly Said[] =>
  holders.length > 0
    ? holderTable(holders)
    : [{ text: `which workflows take it is not to be seen in the files: no job names this ${nounOf[cloud]}` }]

const nounOf: Record<Cloud, string> = { aws: 'role', gcp: 'provider', azure: 'client', github: 'policy' }

const kindOf: Record<Cloud, string> = {
  aws: 'role',
  gcp: 'workload identity',
  azure: 'federated credential',
  github: 'token policy',
}

/** The role that trusts, by its own name where a file gives it one. */
function nameOf(trust: TrustPolicy, { surfaces }: Facts): Named {
  const [account] = accountsOf(trust, surfaces)
  const name = account?.name ?? trust.name
  const isWritten = name !== null && name !== '' && !name.includes('${')
  if (isWritten) return { name, title: `${kindOf[trust.cloud]} ${name}` }
  const address = account?.address ?? trust.address
  return { name: address, title: address }
}

type Named = { readonly name: string; readonly title: string }

type Contrast = { readonly holders: readonly Holder[]; readonly isPowerful: boolean; readonly isExposed: boolean }

/** One level up where the role may do everything, where outsiders start a job that takes it, where a whole pool acts by it. */
function raised(kind: GapKind, { holders, isPowerful, isExposed }: Contrast): Severity {
  const { severity } = gapFacts[kind]
  if (kind === 'no-audience') return severity
  if (kind === 'no-environment') return noteOf(isPowerful ? 'low' : 'info', holders)
  const isWorse = isPowerful || isExposed || startedOutside(holders)
  return isWorse ? (severities[Math.max(0, severities.indexOf(severity) - 1)] ?? severity) : severity
}

/** An exact branch is a note, unless outsiders start jobs on it. */
const noteOf = (note: Severity, holders: readonly Holder[]): Severity => (startedOutside(holders) ? 'medium' : note)

const startedOutside = (holders: readonly Holder[]): boolean => holders.some(({ trust }) => trust === 'outsider')

/** A provider without a condition beside a binding of its whole pool. */
const opensPool = (trust: TrustPolicy, { surfaces }: Facts): boolean =>
  trust.gaps.some(({ kind }) => kind === 'no-condition') &&
  surfaces.trusts.some(({ gaps, cloud }) => cloud === 'gcp' && gaps.some(({ kind }) => kind === 'whole-pool'))
