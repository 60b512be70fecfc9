// Google's trust in tokens of CI: the condition of a provider of a pool, and who of the pool may act as an account.
import type { ScalarNode } from '#reach/read/yaml.ts'
import type { Spot } from '#reach/spot.ts'
import { byWidth, type GapKind } from './gaps.ts'
import type { Issuer } from './issuers.ts'
import { readSubject } from './subject.ts'
import type { TrustPlace, TrustPolicy } from './trust-policy.ts'

export type PoolProvider = {
  readonly place: TrustPlace
  readonly issuer: Issuer
  /** Where a condition would stand, if there is none. */
  readonly spot: Spot
  readonly condition: ScalarNode | undefined
}

/** What a condition lets in: `narrow`, a gap, or not to be told. */
type Width = GapKind | 'narrow' | 'open'

export function gcpProviderTrust({ place, issuer, spot, condition }: PoolProvider): TrustPolicy {
  const text = condition?.value === null ? '' : (condition?.text ?? '')
  const width = text.trim() === '' ? 'no-condition' : widthOfCondition(text)
  const at = condition === undefined ? spot : { path: place.path, start: condition.start, end: condition.end }
  const said = text.trim() === '' ? 'the provider has no attribute condition' : `attribute condition: ${oneLine(text)}`
  return {
    ...place,
    cloud: 'gcp',
    issuer,
    spot: at,
    gaps: width === 'narrow' || width === 'open' ? [] : [{ kind: width, spot: at, said }],
    subjects: [],
    open: width === 'open' ? [{ said: `what the condition leaves is not known: ${oneLine(text)}`, spot: at }] : [],
  }
}

const blanks = /\s+/g
const oneLine = (text: string): string => text.trim().replace(blanks, ' ')

const filledIn = /^\s*\$\{[^}]*\}\s*$/

/** Alternatives let in the widest of them, conditions that hold together the narrowest. */
export function widthOfCondition(text: string): Width {
  if (filledIn.test(text)) return 'open'
  return pick(
    text.split('||').map((part) => pick(part.split('&&').map(widthOfTerm), 'narrowest')),
    'widest',
  )
}

function pick(widths: readonly Width[], which: 'narrowest' | 'widest'): Width {
  const ranked = [...widths].sort(compareWidths)
  return ranked.at(which === 'widest' ? 0 : -1) ?? 'open'
}

/** From the widest on: gaps, what is not known, what is narrow. */
function compareWidths(a: Width, b: Width): number {
  if (isGap(a) && isGap(b)) return byWidth(a, b)
  return rank(a) - rank(b)
}

const isGap = (width: Width): width is GapKind => width !== 'narrow' && width !== 'open'

function rank(width: Width): number {
  if (width === 'open') return 1
  return width === 'narrow' ? 2 : 0
}

const term =
  /(?:assertion|attribute)(?:\.(\w+)|\[['"](\w+)['"]\])\s*(==|!=|in\b|\.startsWith\(|\.endsWith\(|\.contains\(|\.matches\()\s*["']?([^"'\])]*)/
const repositoryClaims = new Set([
  'repository',
  'repository_id',
  'sub',
  'job_workflow_ref',
  'workflow_ref',
  'project_path',
  'project_id',
  'subject',
])
const ownerClaims = new Set(['repository_owner', 'repository_owner_id', 'namespace_path', 'namespace_id'])

function widthOfTerm(text: string): Width {
  const [, dotted, indexed, operator = '', value = ''] = term.exec(text) ?? []
  const claim = dotted ?? indexed
  if (claim === undefined) return text.includes('${') ? 'open' : 'no-condition'
  return operator === '!=' ? 'no-condition' : widthOfClaim(claim, operator, value)
}

function widthOfClaim(claim: string, operator: string, value: string): Width {
  if (ownerClaims.has(claim)) return equal.has(operator) ? 'owner-only' : 'owner-prefix'
  if (operator === '==' && subjectClaims.has(claim)) return widthOfSubject(value)
  return repositoryClaims.has(claim) ? widthOfName(operator, value) : 'no-condition'
}

const equal = new Set(['==', 'in'])
const subjectClaims = new Set(['sub', 'subject'])

function widthOfSubject(value: string): Width {
  const read = readSubject(value, 'exact', 'github')
  return read.kind === 'gap' ? read.gap : 'narrow'
}

function widthOfName(operator: string, value: string): Width {
  switch (operator) {
    case '==':
    case 'in':
      return 'narrow'
    case '.startsWith(':
      return widthOfStart(value)
    case '.endsWith(':
    case '.contains(':
      return 'owner-prefix'
    default:
      return 'open'
  }
}

function widthOfStart(value: string): Width {
  const name = value.startsWith('repo:') ? value.slice('repo:'.length) : value
  if (name.includes('${')) return name.endsWith('/') ? 'owner-only' : 'open'
  if (name.includes(':')) return 'narrow'
  if (name.endsWith('/')) return 'owner-only'
  return name.includes('/') ? 'repository-prefix' : 'owner-prefix'
}

/** The subject as the cluster writes it: by the short member, or by the principal of the cluster's own pool. */
const clusterMember = /\.svc\.id\.goog\[([^\]/]+)\/([^\]]+)\]$|\.svc\.id\.goog\/subject\/ns\/([^/]+)\/sa\/([^/]+)$/
const clusterPool = /\.svc\.id\.goog[[/]/

/** Whether a member is of a cluster's own pool. */
export const isOfCluster = (member: string): boolean => clusterPool.test(member)

export type PoolBinding = {
  readonly place: TrustPlace
  readonly issuer: Issuer
  /** `principalSet://…` as written. */
  readonly members: readonly ScalarNode[]
}

/** Who of a pool may act as an account. */
export function gcpBindingTrust({ place, issuer, members }: PoolBinding): readonly TrustPolicy[] {
  const gaps = members.flatMap((member) => {
    const kind = gapOfMember(member.text, issuer)
    return kind === undefined
      ? []
      : { kind, spot: { path: place.path, start: member.start, end: member.end }, said: `member: ${member.text}` }
  })
  const [first] = [...gaps].sort((a, b) => byWidth(a.kind, b.kind))
  return first === undefined ? [] : [{ ...place, cloud: 'gcp', issuer, spot: first.spot, gaps, subjects: [], open: [] }]
}

const wholePool = /^principalSet:\/\/.*\/\*$/
const ownerSet =
  /^principalSet:\/\/.*\/attribute\.(?:repository_owner|repository_owner_id|namespace_path|namespace_id)\//
const oneSubject = /^principal:\/\/.*\/subject\/(.+)$/

function gapOfMember(member: string, issuer: Issuer): GapKind | undefined {
  if (issuer.id === 'kubernetes') return gapOfWorkload(member)
  if (wholePool.test(member)) return 'whole-pool'
  if (ownerSet.test(member)) return 'any-repository'
  const [, subject] = oneSubject.exec(member) ?? []
  if (subject === undefined) return undefined
  const read = readSubject(subject, 'exact', issuer.id)
  return read.kind === 'gap' ? read.gap : undefined
}

const wholeCluster = /\.svc\.id\.goog\/(?:kubernetes\.cluster\/.+|\*)$/
const namespaceSet = /\.svc\.id\.goog\/(?:namespace|attribute\.namespace)\/[^/]+$/

function gapOfWorkload(member: string): GapKind | undefined {
  if (wholeCluster.test(member)) return 'no-subject'
  if (namespaceSet.test(member)) return 'any-repository'
  const [, namespace, name, otherNamespace, otherName] = clusterMember.exec(member) ?? []
  const account = name ?? otherName
  if (account === undefined) return undefined
  const read = readSubject(`system:serviceaccount:${namespace ?? otherNamespace}:${account}`, 'exact', 'kubernetes')
  return read.kind === 'gap' ? read.gap : undefined
}
