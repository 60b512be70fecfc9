// Policies of octo-sts: which subjects may have a token of GitHub for this repository, and what it may do.
import type { Document } from '#model/policy.ts'
import { scalarsOf, spotOf } from '#reach/federation/aws.ts'
import type { GapKind } from '#reach/federation/gaps.ts'
import { issuerIn } from '#reach/federation/issuers.ts'
import { readSubject } from '#reach/federation/subject.ts'
import type { TrustGap, TrustPolicy } from '#reach/federation/trust-policy.ts'
import type { SurfaceReading } from '#reach/surfaces.ts'
import { at, entriesOf, type Node, type ScalarNode, textOf } from './yaml.ts'
import { readYamlFile } from './yaml-file.ts'

export function readStsPolicy(document: Document): SurfaceReading {
  const { path } = document
  const {
    roots: [root],
    unresolved,
  } = readYamlFile(document)
  const issuer = issuerIn(textOf(at(root, 'issuer')) ?? textOf(at(root, 'issuer_pattern')) ?? '')
  if (root === undefined || issuer === undefined) return { unresolved }
  const address = path.slice(path.lastIndexOf('/') + 1)
  const name = address.replace(suffix, '')
  const subject = subjectOf(root, path)
  const permissions = entriesOf(at(root, 'permissions'))
  const isReading = permissions.every(({ value }) => textOf(value) === 'read')
  const trust: TrustPolicy = {
    path,
    address,
    name,
    form: 'yaml',
    cloud: 'github',
    issuer,
    spot: subject.spot,
    gaps: namesOneRef(root) ? subject.gaps.filter(({ kind }) => !refGaps.has(kind)) : subject.gaps,
    subjects: subject.texts,
    open: [],
    ...(isReading ? { power: 'read' as const } : {}),
  }
  return {
    unresolved,
    trusts: [trust],
    accounts: [{ path, address, name, spot: subject.spot, trust: null }],
    grants: permissions
      .filter(({ key, value }) => strong.has(key) && textOf(value) !== 'read')
      .map(({ key, start, value }) => ({
        path,
        to: address,
        power: `${key}: write`,
        spot: { path, start, end: value.end },
      })),
  }
}

type Subject = Pick<TrustPolicy, 'spot' | 'gaps'> & { readonly texts: readonly string[] }

function subjectOf(root: Node, path: string): Subject {
  const [exact] = scalarsOf(at(root, 'subject'))
  const [pattern] = scalarsOf(at(root, 'subject_pattern'))
  const subject = exact ?? pattern
  if (subject === undefined) {
    const spot = { path, start: root.start, end: root.start }
    return { spot, gaps: [nobody(spot)], texts: [] }
  }
  const gaps = gapsOf(subject, exact === undefined ? 'pattern' : 'exact', path)
  return { spot: spotOf(path, subject), gaps, texts: [subject.text] }
}

/** Gaps that a claim for one ref closes; a workflow of a pull request is what the pull request makes of it. */
const refGaps: ReadonlySet<GapKind> = new Set(['any-ref', 'any-branch', 'branch-prefix', 'other-wildcard'])

/** Whether another claim holds to one branch: that of the ref, or the part of the workflow's own ref behind the sign. */
function namesOneRef(root: Node): boolean {
  const claims = new Map(entriesOf(at(root, 'claim_pattern')).map(({ key, value }) => [key, textOf(value) ?? '']))
  const refs = [claims.get('ref'), ...['job_workflow_ref', 'workflow_ref'].map((key) => claims.get(key)?.split('@')[1])]
  return refs.some((ref) => ref?.startsWith('refs/heads/') === true && !globOf(ref).includes('*'))
}

const suffix = /\.sts\.ya?ml$/
/** Permissions by which code and workflows can be changed. */
const strong: ReadonlySet<string> = new Set(['administration', 'workflows', 'organization_administration', 'members'])

const nobody = (spot: TrustGap['spot']): TrustGap => ({
  kind: 'no-subject',
  spot,
  said: 'the policy names no subject',
})

function gapsOf(subject: ScalarNode, written: 'exact' | 'pattern', path: string): readonly TrustGap[] {
  const read =
    written === 'exact'
      ? readSubject(subject.text, 'exact', 'github')
      : readSubject(globOf(subject.text), 'glob', 'github')
  if (read.kind !== 'gap') return []
  const key = written === 'exact' ? 'subject' : 'subject_pattern'
  return [{ kind: read.gap, spot: spotOf(path, subject), said: `${key}: ${subject.text}` }]
}

const anchors = /^\^|\$$/g
const escapedSign = /\\([./-])/g
const anything = /\[\^?[^\]]*\][*+]|\\[wdS][*+]?|\.[*+]/g
/** One of several texts: which, a token decides, but none beside them. */
const choice = /\((?:\?:)?[^()]*\)/g

const longestForm = 1000

/** A regular expression as a pattern with stars. */
const globOf = (form: string): string =>
  form
    .slice(0, longestForm)
    .replace(anchors, '')
    .replace(escapedSign, '$1')
    .replace(choice, (found) => (anything.test(found) ? '*' : '$' + '{choice}'))
    .replace(anything, '*')
