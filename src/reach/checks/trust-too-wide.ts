import type { Severity } from '#model/severity.ts'
import { severities } from '#model/severity.ts'
import { type GapKind, gapFacts } from '#reach/federation/gaps.ts'
import { trustIdentity, trustName } from '#reach/federation/holdings.ts'
import { type Beside, joinedTo } from '#reach/federation/join.ts'
import { ownName } from '#reach/federation/own-name.ts'
import type { Cloud, TrustGap, TrustPolicy } from '#reach/federation/trust-policy.ts'
import { widestFirst } from '#reach/federation/trust-policy.ts'
import type { Holder } from '#reach/graph.ts'
import { isSample } from '#reach/paths.ts'
import { remedy } from '#reach/remedies/steps.ts'
import { narrowTrustSteps } from '#reach/remedies/trust.ts'
import { type Check, type Draft, type Facts, lowered, type Said, worst } from './check.ts'
import { holderTable } from './words.ts'

/** A cloud trusts tokens of more workflows than the one that needs it. */
export const trustTooWide: Check = {
  id: 'identity/trust-too-wide',
  name: 'Cloud trust is too wide',
  find: (facts) => {
    const besides = joinedTo(facts)
    const around: Around = { pool: poolOf(facts), own: ownName(facts.repository) }
    return facts.surfaces.trusts.flatMap((trust) => draftOf(trust, besides(trust), around))
  },
}

function draftOf(trust: TrustPolicy, beside: Beside, { pool, own }: Around): readonly Draft[] {
  const gaps = widestFirst(trust.gaps)
  if (gaps.length === 0) return []
  const { consumers: holders, grants } = beside
  const { name, title } = trustName(trust, beside)
  const contrast = {
    trust,
    holders,
    isPowerful: grants.length > 0,
    isExposed: pool === 'open' && hasNoCondition(trust),
  }
  const isExample = isSample(trust.path)
  const fewer = [trust.power === 'read', isExample].filter(Boolean).length
  const rated = (kind: GapKind): Severity => lowered(raised(kind, contrast), fewer, 'info')
  const severity = worst(gaps.map(({ kind }) => rated(kind)))
  const widest = gaps.find(({ kind }) => rated(kind) === severity)
  if (widest === undefined) return []
  return [
    {
      // What is widened further is another finding: a range that opens a known trust shows it again.
      subject: `${trust.path}#${trust.address} ${widest.kind}`,
      identity: trustIdentity(trust, name),
      provider: trust.cloud,
      severity,
      confidence: trust.open.length > 0 || isExample ? 'medium' : 'high',
      title: `${title} admits ${gapFacts[widest.kind].admits(trust.issuer.words)}`,
      at: [widest.spot, ...gaps.map(({ spot }) => spot)],
      holders,
      evidence: [
        ...gaps.map((gap) => saidOf(gap, trust)),
        ...grants.map(({ power, spot }) => ({ text: `it holds ${power}`, spot })),
        ...trust.open.map(({ said, spot }) => ({ text: `unresolved: ${said}`, spot })),
        ...(isExample ? [{ text: 'it lies among examples or tests, which are rarely deployed' }] : []),
        ...consumerLines(holders, trust),
      ],
      remedy: remedy(
        trust.issuer.tenants === 'own'
          ? 'Trust one service account: its exact subject and its audience.'
          : 'Trust one workflow: its exact subject, its environment and its audience.',
        narrowTrustSteps(trust, { gaps, holders, own }),
      ),
    },
  ]
}

const saidOf = ({ kind, said, spot }: TrustGap, { issuer }: TrustPolicy): Said => ({
  text: `${said}: admits ${gapFacts[kind].admits(issuer.words)}`,
  spot,
})

const consumerLines = (holders: readonly Holder[], { cloud, issuer }: TrustPolicy): readonly Said[] =>
  holders.length > 0
    ? holderTable(holders)
    : [
        {
          text: `which ${issuer.tenants === 'own' ? 'workloads' : 'workflows'} take it is not to be seen in the files: none names this ${nounOf[cloud]}`,
        },
      ]

const nounOf: Record<Cloud, string> = { aws: 'role', gcp: 'provider', azure: 'client', github: 'policy' }

type Contrast = {
  readonly trust: TrustPolicy
  readonly holders: readonly Holder[]
  readonly isPowerful: boolean
  readonly isExposed: boolean
}

/** One level up where the role may do everything, where outsiders start a job that takes it, where a whole pool acts by it. */
function raised(kind: GapKind, { trust, holders, isPowerful, isExposed }: Contrast): Severity {
  // Of a cluster only what runs in it has tokens, which outsiders must reach first.
  const severity = lowered(gapFacts[kind].severity, trust.issuer.tenants === 'own' ? 1 : 0, 'info')
  if (kind === 'no-audience') return severity
  if (kind === 'no-environment') return noteOf(isPowerful ? 'low' : 'info', holders)
  const isWorse = isPowerful || isExposed || startedOutside(holders)
  return isWorse ? (severities[Math.max(0, severities.indexOf(severity) - 1)] ?? severity) : severity
}

/** An exact branch is a note, unless outsiders start jobs on it. */
const noteOf = (note: Severity, holders: readonly Holder[]): Severity => (startedOutside(holders) ? 'medium' : note)

const startedOutside = (holders: readonly Holder[]): boolean => holders.some(({ trust }) => trust === 'outsider')

type Around = { readonly pool: 'open' | 'closed'; readonly own: string | undefined }

/** Whether an account of the files acts for a whole pool: beside it, a provider without a condition is open to all. */
const poolOf = ({ surfaces }: Facts): Around['pool'] =>
  surfaces.trusts.some(({ gaps, cloud }) => cloud === 'gcp' && gaps.some(({ kind }) => kind === 'whole-pool'))
    ? 'open'
    : 'closed'

const hasNoCondition = ({ gaps }: TrustPolicy): boolean => gaps.some(({ kind }) => kind === 'no-condition')
