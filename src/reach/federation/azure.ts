// Federated credentials of Entra applications and managed identities: one subject each, or an expression over claims.
import type { ScalarNode } from '#reach/read/yaml.ts'
import type { Issuer } from './issuers.ts'
import { type Matching, readSubject } from './subject.ts'
import type { TrustPlace, TrustPolicy } from './trust-policy.ts'

export type FederatedCredential = {
  readonly place: TrustPlace
  readonly issuer: Issuer
  readonly subject: ScalarNode
  /** A credential names its subject; a flexible one has an expression. */
  readonly written: 'subject' | 'expression'
}

export function azureTrust({ place, issuer, subject, written }: FederatedCredential): TrustPolicy {
  const spot = { path: place.path, start: subject.start, end: subject.end }
  const { text, matching } =
    written === 'subject' ? { text: subject.text, matching: 'exact' as const } : matched(subject.text)
  const read = readSubject(text, matching, issuer.id)
  return {
    ...place,
    cloud: 'azure',
    issuer,
    spot,
    gaps: read.kind === 'gap' ? [{ kind: read.gap, spot, said: `${written}: ${subject.text}` }] : [],
    subjects: [text],
    open: read.kind === 'unresolved' ? [{ said: `the subject comes from ${subject.text}`, spot }] : [],
  }
}

const onSubject = /claims\[\s*["']sub["']\s*\]\s*(eq|matches)\s*["']([^"']*)["']/

/** The subject of an expression; one that names none lets every subject in. */
function matched(expression: string): { readonly text: string; readonly matching: Matching } {
  const [, operator, text] = onSubject.exec(expression) ?? []
  if (text !== undefined) return { text, matching: operator === 'eq' ? 'exact' : 'glob' }
  return expression.includes('${') ? { text: '', matching: 'exact' } : { text: '*', matching: 'glob' }
}
