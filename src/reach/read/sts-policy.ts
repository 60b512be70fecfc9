// Policies of octo-sts: which subjects may have a token of GitHub for this repository, and what it may do.
import type { Document } from '#model/policy.ts'
import { scalarsOf, spotOf } from '#reach/federation/aws.ts'
import { issuerIn } from '#reach/federation/issuers.ts'
import { readSubject } from '#reach/federation/subject.ts'
import type { TrustGap } from '#reach/federation/trust-policy.ts'
import type { SurfaceReading } from '#reach/surfaces.ts'
import { at, entriesOf, readYaml, type ScalarNode, textOf } from './yaml.ts'

export function readStsPolicy({ path, text }: Document): SurfaceReading {
  const [root] = readYaml(text).roots
  const issuer = issuerIn(textOf(at(root, 'issuer')) ?? textOf(at(root, 'issuer_pattern')) ?? '')
  if (root === undefined || issuer === undefined) return {}
  const [exact] = scalarsOf(at(root, 'subject'))
  const [pattern] = scalarsOf(at(root, 'subject_pattern'))
  const subject = exact ?? pattern
  const spot = subject === undefined ? { path, start: root.start, end: root.start } : spotOf(path, subject)
  const address = path.slice(path.lastIndexOf('/') + 1)
  const writes = entriesOf(at(root, 'permissions')).filter(({ value }) => textOf(value) === 'write')
  return {
    trusts: [
      {
        path,
        address,
        name: address.replace(suffix, ''),
        form: 'yaml',
        cloud: 'github',
        issuer,
        spot,
        gaps: subject === undefined ? [nobody(spot)] : gapsOf(subject, exact === undefined ? 'pattern' : 'exact', path),
        subjects: subject === undefined ? [] : [subject.text],
        open: [],
      },
    ],
    accounts: [{ path, address, name: address.replace(suffix, ''), spot, trust: null }],
    grants: writes
      .filter(({ key }) => strong.has(key))
      .map(({ key, start, value }) => ({
        path,
        to: address,
        power: `${key}: write`,
        spot: { path, start, end: value.end },
      })),
  }
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

/** A regular expression as a pattern with stars. */
const globOf = (form: string): string =>
  form
    .replace(anchors, '')
    .replace(escapedSign, '$1')
    .replace(choice, (found) => (anything.test(found) ? '*' : '${choice}'))
    .replace(anything, '*')
