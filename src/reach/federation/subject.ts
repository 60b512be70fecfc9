// How many workflows a subject of a trust policy lets in. Both spellings of GitHub's subject are known: by names, and by names with ids.
import type { GapKind } from './gaps.ts'
import type { IssuerId } from './issuers.ts'

/** `exact`: every character counts. `glob`: `*` and `?` stand for others. */
export type Matching = 'exact' | 'glob'

export type SubjectReading =
  | { readonly kind: 'narrow' }
  | { readonly kind: 'gap'; readonly gap: GapKind }
  | { readonly kind: 'unresolved' }

const narrow: SubjectReading = { kind: 'narrow' }
const unresolved: SubjectReading = { kind: 'unresolved' }
const gap = (kind: GapKind): SubjectReading => ({ kind: 'gap', gap: kind })

const filledIn = /\$\{[^}]*\}/g
const wildcard = /[*?]/
const anyId = /@\*(?=[/:])/g
/** Stands for what is filled in: some text without wildcards. */
const some = '\u0001'

/** Subjects are shorter than this with every issuer. */
const longest = 2000

/** How far a subject reaches. */
export function readSubject(subject: string, matching: Matching, issuer: IssuerId): SubjectReading {
  const text = subject.slice(0, longest).trim().replace(filledIn, some).replace(anyId, '')
  if (text === '' || text === some) return unresolved
  const first = matching === 'exact' ? -1 : text.search(wildcard)
  if (first === -1) return exactly[issuer]?.(text) ?? narrow
  return readings[issuer](text, first)
}

/** Tells what a pattern admits whose first wildcard stands at an offset. */
type Reading = (text: string, first: number) => SubjectReading

const byPath =
  (claim: string, tail: (rest: string) => SubjectReading): Reading =>
  (text, first) => {
    const fixed = text.slice(0, first)
    if (claim.startsWith(fixed)) return gap('any-subject')
    if (!fixed.startsWith(claim)) return fixed[0] === some ? afterUnknown(text, tail) : otherClaim(fixed)
    const path = fixed.slice(claim.length)
    const colon = path.indexOf(':')
    if (colon !== -1) return tail(text.slice(claim.length + colon + 1))
    return withinPath(path)
  }

/** `${local.subject}:*`: what is filled in names a repository, what follows it is written out. */
const afterUnknown = (text: string, tail: (rest: string) => SubjectReading): SubjectReading =>
  text[1] === ':' ? tail(text.slice(2)) : unresolved

/** A wildcard in the name of an owner or a repository. */
function withinPath(path: string): SubjectReading {
  if (path.endsWith('/')) return gap('any-repository')
  return gap(path.includes('/') || path.includes(some) ? 'repository-prefix' : 'owner-prefix')
}

const ownerClaim = /^(?:repository_owner|repository_owner_id|namespace_path|namespace_id):[^:]+:/

function otherClaim(fixed: string): SubjectReading {
  if (chosenClaim.test(fixed)) return gap('any-subject')
  return gap(ownerClaim.test(fixed) && !fixed.includes('workflow') ? 'any-repository' : 'other-wildcard')
}

const pullRequest = /^(?:pull_request|ref:refs\/pull\/)/
const everyBranch = /^(?:ref(?::refs(?:\/heads)?)?[:/])?[*?]+$/
const everyEnvironment = /^environment:[*?]+$/

/** What follows `repo:OWNER/NAME:`. */
function githubTail(rest: string): SubjectReading {
  if (pullRequest.test(rest)) return gap('pull-request')
  if (wildcard.test(rest[0] ?? '')) return rest.includes(':') ? gap('other-wildcard') : gap('any-ref')
  if (everyBranch.test(rest)) return gap('any-branch')
  if (everyEnvironment.test(rest)) return gap('any-environment')
  if (rest.startsWith('environment:')) return gap('environment-prefix')
  return gap(rest.startsWith('ref:') ? 'branch-prefix' : 'other-wildcard')
}

const exactPullRequest = /^repo:[^:]+:pull_request$/
const exactRef = /^repo:[^:]+:ref:refs\/[^:]+$/
/** Claims that the holder of a token chooses: a workflow may be named like the rest of the subject. */
const chosenClaim =
  /^(?:workflow|environment|ref|ref_type|head_ref|base_ref|actor|event_name|job_id|runner_environment):/

/** Whether a subject begins with a claim that whoever asks for the token chooses. */
export const isChosen = (subject: string): boolean => chosenClaim.test(subject)

function exactGithub(text: string): SubjectReading {
  if (exactPullRequest.test(text)) return gap('pull-request')
  if (chosenClaim.test(text)) return gap('any-subject')
  return exactRef.test(text) ? gap('no-environment') : narrow
}

const everyGitlabRef = /^(?:ref_type:(?:branch|\*):ref:)?[*?]+$/

function gitlabTail(rest: string): SubjectReading {
  if (wildcard.test(rest[0] ?? '')) return gap('any-ref')
  return gap(everyGitlabRef.test(rest) ? 'any-branch' : 'branch-prefix')
}

/** `organization:ORG:project:P:workspace:W:run_phase:apply`: a name after each word. */
const bySegments =
  (owner: string, noun: string): Reading =>
  (text, first) => {
    const fixed = text.slice(0, first)
    if (fixed === some) return unresolved
    const [word, name = '', ...rest] = fixed.split(':')
    if (word !== owner || (name === '' && rest.length === 0)) return gap('any-subject')
    return rest.length === 0 ? gap('owner-prefix') : ofOwner(rest, noun)
  }

function ofOwner(rest: readonly string[], noun: string): SubjectReading {
  const at = rest.indexOf(noun)
  const name = at === -1 ? '' : (rest[at + 1] ?? '')
  if (name === '') return gap('any-repository')
  return at + 2 === rest.length ? gap('repository-prefix') : narrow
}

const serviceAccount = 'system:serviceaccount:'

/** `system:serviceaccount:NAMESPACE:NAME` */
const kubernetesSubject: Reading = (text, first) => {
  const fixed = text.slice(0, first)
  if (fixed !== serviceAccount && serviceAccount.startsWith(fixed)) return gap('any-subject')
  // No token of a cluster has another subject.
  if (!fixed.startsWith(serviceAccount)) return fixed[0] === some ? unresolved : narrow
  const [namespace = '', name = '*'] = text.slice(serviceAccount.length).split(':')
  if (!wildcard.test(namespace)) return gap(onlyWild.test(name) ? 'any-repository' : 'repository-prefix')
  return wideNamespace(namespace, name)
}

function wideNamespace(namespace: string, name: string): SubjectReading {
  if (!onlyWild.test(namespace)) return gap('owner-prefix')
  return gap(onlyWild.test(name) ? 'any-subject' : 'any-owner')
}

const onlyWild = /^[*?]+$/
const defaultAccount = /^system:serviceaccount:[^:]+:default$/

const exactKubernetes = (text: string): SubjectReading => (defaultAccount.test(text) ? gap('default-account') : narrow)

const exactly: Partial<Record<IssuerId, (text: string) => SubjectReading>> = {
  github: exactGithub,
  kubernetes: exactKubernetes,
}

const project = /^org\/[^/]+\/project\/[^/]+\//

const readings: Record<IssuerId, Reading> = {
  github: byPath('repo:', githubTail),
  gitlab: byPath('project_path:', gitlabTail),
  'terraform-cloud': bySegments('organization', 'workspace'),
  buildkite: bySegments('organization', 'pipeline'),
  circleci: (text, first) => (project.test(text.slice(0, first)) ? narrow : gap('any-repository')),
  kubernetes: kubernetesSubject,
  bitbucket: (text, first) => (text.slice(0, first).includes(':') ? narrow : gap('any-repository')),
}

const literalRepository = /^repo:([\w.-]+)(?:@\d+)?\/([\w.-]+)(?:@\d+)?(?=[:*]|$)/

/** `OWNER/NAME` where a subject of GitHub names one. */
export function repositoryIn(subject: string): string | undefined {
  const [, owner, name] = literalRepository.exec(subject) ?? []
  return owner === undefined || name === undefined ? undefined : `${owner}/${name}`
}

const literalOwner = /^repo:([\w.-]+)(?:@\d+)?\//

/** `OWNER` where a subject of GitHub names one. */
export const ownerIn = (subject: string): string | undefined => literalOwner.exec(subject)?.[1]
