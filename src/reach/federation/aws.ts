// Trust policies of AWS roles: which statement lets a CI system's tokens in, and by which claims.
import { at, entriesOf, type Node, type ScalarNode } from '#reach/read/yaml.ts'
import type { Spot } from '#reach/spot.ts'
import { byWidth, type GapKind } from './gaps.ts'
import { type Issuer, issuerIn, issuerNamed, issuerOfSubject } from './issuers.ts'
import { isChosen, type Matching, readSubject } from './subject.ts'
import { type TrustGap, type TrustGapless, type TrustPlace, type TrustPolicy, widestFirst } from './trust-policy.ts'

/** Tells the issuer of a reference to a provider, by its URL where the same file has it; `other` is none that tenants share. */
export type ProviderOf = (reference: string) => Issuer | 'other' | undefined

/** A provider whose URL is no shared issuer's; one that a run fills in may be any. */
export const openProvider = (url: string): 'other' | undefined =>
  url === '' || url.includes('${') ? undefined : 'other'

/** The trust policy in a policy document, where one of its statements lets tokens of CI in. */
export function awsTrust(
  document: Node | undefined,
  place: TrustPlace,
  providerOf: ProviderOf,
): readonly TrustPolicy[] {
  const read = listOf(at(document, 'Statement')).flatMap((node) => statementOf(node, place.path, providerOf) ?? [])
  const [first] = read
  if (first === undefined) return []
  return [
    {
      ...place,
      cloud: 'aws',
      issuer: first.issuer,
      spot: first.spot,
      gaps: widestFirst(read.flatMap(({ gaps }) => gaps)),
      subjects: read.flatMap(({ subjects }) => subjects),
      open: read.flatMap(({ open }) => open),
    },
  ]
}

/** A list, or one thing that stands for a list of one. */
export function listOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  return node.kind === 'list' ? node.items : [node]
}

export const scalarsOf = (node: Node | undefined): readonly ScalarNode[] =>
  listOf(node).flatMap((item) => (item.kind === 'scalar' && item.value !== null ? [item] : []))

type Statement = Pick<TrustPolicy, 'issuer' | 'spot' | 'gaps' | 'subjects' | 'open'>

const webIdentity = /^sts:(?:AssumeRoleWithWebIdentity|AssumeRole(?:With)?(?:Web)?\*|\*)$|^\*$/i

function statementOf(node: Node, path: string, providerOf: ProviderOf): Statement | undefined {
  const effect = scalarsOf(at(node, 'Effect'))[0]?.text ?? 'Allow'
  const actions = scalarsOf(at(node, 'Action'))
  const federated = at(node, 'Principal', 'Federated')
  if (effect === 'Deny' || federated === undefined || !actions.some(({ text }) => webIdentity.test(text)))
    return undefined
  const conditions = conditionsOf(at(node, 'Condition'))
  const issuer = issuerFor(scalarsOf(federated), conditions, providerOf)
  if (issuer === undefined) return undefined
  const spot = spotOf(path, federated)
  return { issuer, spot, ...judged({ conditions, issuer, path, spot, whole: at(node, 'Condition') }) }
}

export const spotOf = (path: string, { start, end }: { readonly start: number; readonly end: number }): Spot => ({
  path,
  start,
  end,
})

type Condition = {
  readonly operator: string
  /** `sub`, `aud`; the whole key where it only is known at a run. */
  readonly claim: string
  readonly key: string
  readonly values: readonly Node[]
  readonly start: number
  readonly end: number
}

const conditionsOf = (node: Node | undefined): readonly Condition[] =>
  entriesOf(node).flatMap(({ key: operator, value }) =>
    entriesOf(value).map(({ key, start, value: values }) => ({
      operator,
      key,
      claim: key.slice(key.lastIndexOf(':') + 1),
      values: listOf(values),
      start,
      end: values.end,
    })),
  )

function issuerFor(
  principals: readonly ScalarNode[],
  conditions: readonly Condition[],
  providerOf: ProviderOf,
): Issuer | undefined {
  const texts = [...principals.map(({ text }) => text), ...conditions.map(({ key }) => key)]
  const found = texts.flatMap((text) => issuerIn(text) ?? [])[0]
  if (found !== undefined) return found
  const known = principals.flatMap(({ text }) => providerOf(text) ?? [])[0]
  if (known !== undefined) return known === 'other' ? undefined : known
  if (!principals.some(({ text }) => text.includes('${'))) return undefined
  const subjects = conditions.filter(({ claim }) => claim === 'sub').flatMap(({ values }) => values.flatMap(scalarsOf))
  return (
    subjects.flatMap(({ text }) => issuerOfSubject(text) ?? [])[0] ??
    principals.flatMap(({ text }) => issuerNamed(text) ?? [])[0]
  )
}

type Judging = {
  readonly conditions: readonly Condition[]
  readonly issuer: Issuer
  readonly path: string
  readonly spot: Spot
  /** The node of all conditions, where there is one. */
  readonly whole: Node | undefined
}

type Judged = Pick<Statement, 'gaps' | 'subjects' | 'open'>

const positive =
  /^(?:For(?:Any|All)(?:Value|Values):)?(?:String(?:Equals(?:IgnoreCase)?|Like)|Arn(?:Equals|Like))(?:IfExists)?$/i
const like = /Like/i

/** What a run fills in may compare by patterns. */
const comparesPatterns = (operator: string): boolean => like.test(operator) || isOpenText(operator)

function judged(judging: Judging): Judged {
  const { conditions, path, whole, spot } = judging
  const counted = conditions.filter(({ operator }) => positive.test(operator) || isOpenText(operator))
  const subjects = counted.filter(({ claim }) => claim === 'sub')
  const open = openIn(judging, subjects)
  const texts = subjects.flatMap(({ values }) => values.flatMap(scalarsOf).map(({ text }) => text))
  if (whole?.kind === 'scalar' && whole.value !== null) return { gaps: [], subjects: [], open }
  const bySubject = subjects.length === 0 ? withoutSubject(judging, open) : narrowest(subjects, path, judging.issuer)
  const gaps = [...remaining(bySubject, counted, judging.issuer), ...weak(subjects, path), ...audience(counted, spot)]
  return { gaps, subjects: texts, open }
}

const isOpenText = (text: string): boolean => text.startsWith('${') && text.indexOf('}') === text.length - 1

/** Keys, values and whole conditions that a run fills in. */
function openIn({ conditions, path, whole }: Judging, subjects: readonly Condition[]): readonly TrustGapless[] {
  if (whole?.kind === 'scalar' && whole.value !== null) {
    return [{ said: `conditions come from ${whole.text}`, spot: spotOf(path, whole) }]
  }
  const keys = conditions.filter(({ key }) => key.endsWith('}'))
  const operators = subjects.filter(({ operator }) => isOpenText(operator))
  const values = subjects.flatMap((condition) => condition.values.flatMap(scalarsOf))
  return [
    ...keys.map((condition) => ({ said: `the claim comes from ${condition.key}`, spot: spotOf(path, condition) })),
    ...operators.map((condition) => ({
      said: `how the subject is compared comes from ${condition.operator}`,
      spot: spotOf(path, condition),
    })),
    ...values
      .filter(({ text }) => isOpenText(text))
      .map((value) => ({ said: `the subject comes from ${value.text}`, spot: spotOf(path, value) })),
  ]
}

/** No condition on the subject: another claim may stand in for it, or one that only a run can name. */
function withoutSubject({ conditions, issuer, spot }: Judging, open: readonly TrustGapless[]): readonly TrustGap[] {
  if (open.length > 0) return []
  const negated = conditions.find(({ claim }) => claim === 'sub')
  const said = negated === undefined ? 'there is no condition on sub' : `${negated.operator} only leaves subjects out`
  return [
    {
      kind: 'no-subject',
      spot: negated === undefined ? spot : spotOf(spot.path, negated),
      said: `${said} (${issuer.host})`,
    },
  ]
}

/** All conditions hold together, so the narrowest counts; the values of one are alternatives, so all of them do. */
function narrowest(subjects: readonly Condition[], path: string, issuer: Issuer): readonly TrustGap[] {
  const byCondition = subjects.map((condition) => widestFirst(gapsOf(condition, path, issuer)))
  const ranked = [...byCondition].sort((a, b) => width(b) - width(a) || compareFirst(b, a))
  return ranked[0] ?? []
}

const width = (gaps: readonly TrustGap[]): number => (gaps.length === 0 ? 1 : 0)

function compareFirst([a]: readonly TrustGap[], [b]: readonly TrustGap[]): number {
  return a === undefined || b === undefined ? 0 : byWidth(a.kind, b.kind)
}

function gapsOf({ operator, key, values }: Condition, path: string, issuer: Issuer): readonly TrustGap[] {
  const matching: Matching = comparesPatterns(operator) ? 'glob' : 'exact'
  return values.flatMap(scalarsOf).flatMap((value) => {
    const read = readSubject(value.text, matching, issuer.id)
    if (read.kind !== 'gap') return []
    return {
      kind: read.gap,
      spot: spotOf(path, value),
      said: `${operator} ${claimOf(key)}: ${value.text}${chosenNote(value.text)}`,
    }
  })
}

/** A workflow of any repository may be named so that its subject reads like this one. */
const chosenNote = (subject: string): string => (isChosen(subject) ? ' (a claim that its holder chooses)' : '')

const claimOf = (key: string): string => key.slice(key.lastIndexOf(':') + 1)

const branchGaps: ReadonlySet<GapKind> = new Set([
  'any-ref',
  'any-branch',
  'branch-prefix',
  'any-environment',
  'environment-prefix',
  'pull-request',
  'no-environment',
  'other-wildcard',
])

/** What other claims leave of the gaps: a repository, a workflow or an environment may be told apart by one of its own. */
function remaining(gaps: readonly TrustGap[], counted: readonly Condition[], issuer: Issuer): readonly TrustGap[] {
  const claims = counted.filter(({ values }) => values.some(isTelling)).map(({ claim }) => claim)
  const isWorkflow = counted.some(namesOneWorkflow)
  const isRepository = claims.some((claim) => issuer.exactClaims.has(claim))
  const isOwner = claims.some((claim) => issuer.ownerClaims.has(claim))
  return gaps
    .filter(({ kind }) => (branchGaps.has(kind) ? !isWorkflow : !isRepository))
    .map((gap) => (isOwner && byWidth(gap.kind, 'any-repository') < 0 ? { ...gap, kind: 'any-repository' } : gap))
}

/** One environment, one branch, or a workflow at one ref: at any ref, a branch makes of it what it likes. */
const namesOneWorkflow = ({ claim, values }: Condition): boolean =>
  (claim === 'environment' || claim === 'ref' || claim.includes('workflow')) &&
  values.flatMap(scalarsOf).length > 0 &&
  values.flatMap(scalarsOf).every(({ text }) => !wildRef.test(text))

const wildRef = /@.*[*?]|^[*?]|^refs\/(?:heads\/)?[*?]/

const isTelling = (node: Node): boolean => node.kind === 'scalar' && node.text !== '' && node.text !== '*'

const weakOperator = /^ForAllValues:|IfExists$/i

const weak = (subjects: readonly Condition[], path: string): readonly TrustGap[] =>
  subjects
    .filter(({ operator }) => weakOperator.test(operator))
    .map((condition) => ({
      kind: 'weak-operator',
      spot: spotOf(path, condition),
      said: `${condition.operator} also holds where the token has no ${condition.claim}`,
    }))

function audience(counted: readonly Condition[], spot: Spot): readonly TrustGap[] {
  const isBound = counted.some(({ claim, values, key }) => claim === 'aud' && values.some(isTelling) && key !== '')
  return isBound ? [] : [{ kind: 'no-audience', spot, said: 'there is no condition on aud' }]
}
