// Where what a checkout lacks may be fetched from: the repository that the run belongs to, on its own server, and nowhere else.
import { type Origin, openRepair, originUrl, type Repair } from '#git/repair.ts'
import type { Repository } from '#git/repository.ts'
import { GitError } from '#git/run.ts'
import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { Secret } from '#model/secret.ts'

/** The run's server, repository and token, as the runner names them. */
export type RunFacts = {
  readonly server: string | undefined
  readonly repository: string | undefined
  readonly token: string
}

const repositoryName = /^[\w.-]+\/[\w.-]+$/
const secure = /^https:\/\/[^/\s@]+$/
const loopback = /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?$/

export function repairOf(repository: Repository, run: RunFacts): Repair | undefined {
  const origin = originOf(repository, run)
  const head = repository.head.kind === 'unborn' ? undefined : repository.head.id
  return origin === undefined ? undefined : openRepair({ ...repository, head }, origin)
}

function originOf({ config }: Repository, { server, repository, token }: RunFacts): Origin | undefined {
  if (server === undefined || repository === undefined || !repositoryName.test(repository)) return undefined
  const url = `${server}/${repository}`
  const own = originUrl(config)
  // The checkout of another repository lacks nothing that this one could give.
  if (own !== undefined && plainName(own) !== plainName(url)) return undefined
  const secret = token === '' ? undefined : new Secret(token, '…')
  if (secure.test(server)) return { url, protocol: 'https', token: secret }
  return loopback.test(server) ? { url, protocol: 'http', token: secret } : undefined
}

const scheme = /^[a-z+]+:\/\//
const login = /^[^/@]*@/
const shortForm = /^([^/:]+):(?!\d+\/)/
const ending = /(?:\/?\.git)?\/*$/

/** `host/owner/name`, however a URL writes it. */
const plainName = (url: string): string =>
  url.toLowerCase().replace(scheme, '').replace(login, '').replace(shortForm, '$1/').replace(ending, '')

/** The tips of the origin's branches; undefined where it does not answer. */
export async function originBranches(repair: Repair | undefined): Promise<ReadonlyMap<string, ObjectId> | undefined> {
  try {
    return await repair?.branches()
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

/** A fetch whose failure is a problem. */
export async function attempt(what: string, fetch: () => Promise<void>): Promise<readonly Problem[]> {
  try {
    await fetch()
    return []
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    return [{ kind: 'git-failed', at: 'origin', detail: `${what}: ${error.message}` }]
  }
}

export const noOrigin: Problem = {
  kind: 'shallow',
  at: 'checkout',
  detail:
    'the checkout lacks what is to be scanned, and its origin is not one that may be fetched from; fetch-depth: 0 for actions/checkout brings everything',
}
