import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import type { ObjectId } from '#model/place.ts'
import type { Secret } from '#model/secret.ts'
import { UserError } from '#model/user-error.ts'
import { type Borrowed, borrow, type Lender } from './borrow.ts'
import { type ConfigEntry, settingOf } from './config.ts'
import { safeSettings, settingsText } from './hardening.ts'
import type { OwnCommand } from './own.ts'

// Fetches what a shallow or partial checkout lacks, into folders of our own: from one origin over one protocol, without redirects, helpers or prompts. The checkout is never written.

/** Where missing objects may come from. `file` is for tests. */
export type Origin = {
  readonly url: string
  readonly protocol: 'https' | 'http' | 'file'
  readonly token?: Secret | undefined
}

export type Repair = {
  /** Folders that the fetched objects go to; a store needs them beside the repository's own. */
  readonly objectDirs: readonly string[]
  /** Fetches commits without trees, as deep as told. */
  readonly fetchCommits: (ids: readonly ObjectId[], depth: number) => Promise<void>
  /** Fetches all that these commits hold and the checkout's HEAD does not; for a partial clone, which has no whole HEAD to compare with, the trees. */
  readonly fetchContents: (commits: readonly ObjectId[]) => Promise<void>
  /** Fetches the trees of these commits. */
  readonly fetchTrees: (commits: readonly ObjectId[]) => Promise<void>
  /** Fetches objects by id; a tree comes with the trees below it. */
  readonly fetchObjects: (ids: readonly ObjectId[]) => Promise<void>
  /** The tips of the origin's branches, by name. */
  readonly branches: () => Promise<ReadonlyMap<string, ObjectId>>
  /** Fetches all branches, tags and notes and the checkout's HEAD, whole, into a bare repository of our own; its folder comes out. */
  readonly fetchAll: () => Promise<string>
  readonly dispose: () => void
}

/** What a repair must know of the checkout. */
export type Checkout = Lender & { readonly isPartial: boolean; readonly head: ObjectId | undefined }

/** The URL that the checkout itself was fetched from, as its configuration says; rewriting rules are not followed. */
export const originUrl = (config: readonly ConfigEntry[]): string | undefined =>
  settingOf(config, { section: 'remote', subsection: remote, key: 'url' })

const remote = 'origin'

const protocolOf: Readonly<Record<Origin['protocol'], RegExp>> = {
  https: /^https:\/\/(?:[^/@]*@)?([^\s@]+)$/,
  http: /^http:\/\/(?:[^/@]*@)?([^\s@]+)$/,
  file: /^file:\/\/()(\/\S*)$/,
}

/** The URL without credentials; a mistake where it is not of the allowed protocol. */
const checkedUrl = (origin: Origin): string => {
  const found = protocolOf[origin.protocol].exec(origin.url)
  if (found === null) throw new UserError(`the origin is no ${origin.protocol} URL; nothing is fetched from elsewhere`)
  return `${origin.protocol}://${found[2] ?? found[1] ?? ''}`
}

const remoteConfig = (url: string): string =>
  `[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = ${remote}\n[remote "${remote}"]\n\turl = ${JSON.stringify(url)}\n\tpromisor = true\n`

/** An authorisation that reaches git by its environment alone: no argument, no URL, no file holds it. */
const authorisation = ({ token, ...origin }: Origin): OwnCommand['secret'] => {
  if (token === undefined) return undefined
  const basic = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64')
  return { name: `http.${checkedUrl(origin)}.extraHeader`, value: `Authorization: Basic ${basic}` }
}

const trustVariables = ['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH']

/** Certificates that this machine trusts beyond the usual. */
const trust = (): Readonly<Record<string, string>> =>
  Object.fromEntries(trustVariables.map((name) => [name, process.env[name] ?? '']).filter(([, value]) => value !== ''))

const fetchConfig = [
  'http.followRedirects=false',
  'fetch.unpackLimit=1',
  'transfer.unpackLimit=1',
  'fetch.showForcedUpdates=false',
  'pack.threads=1',
  'protocol.version=2',
]

const fetchOptions = [
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-maintenance',
  '--recurse-submodules=no',
  '--quiet',
]

const maxIdsPerFetch = 4000
const defaultTimeout = 180_000
const longTimeout = 1_200_000

type Fetching = {
  readonly gitDir: string
  readonly options: readonly string[]
  readonly config: readonly string[]
  readonly timeoutMs?: number
}

const inParts = (ids: readonly ObjectId[]): readonly (readonly ObjectId[])[] =>
  Array.from({ length: Math.ceil(ids.length / maxIdsPerFetch) }, (_, part) =>
    ids.slice(part * maxIdsPerFetch, (part + 1) * maxIdsPerFetch),
  )

type Asking = Pick<OwnCommand, 'args' | 'gitDir' | 'config' | 'input' | 'timeoutMs'>

/** Runs git with what it needs to reach the origin and nothing else. */
const ask = async (origin: Origin, asking: Asking): Promise<string> => {
  const { runOwnGit } = await import('./own.ts')
  const env = { ...trust(), GIT_ALLOW_PROTOCOL: origin.protocol }
  return runOwnGit({ ...asking, config: [...fetchConfig, ...asking.config], env, secret: authorisation(origin) })
}

const createFetcher =
  (origin: Origin) =>
  async (
    ids: readonly ObjectId[],
    { gitDir, options, config, timeoutMs = defaultTimeout }: Fetching,
  ): Promise<void> => {
    for (const part of inParts([...new Set(ids)])) {
      const args = ['fetch', ...fetchOptions, ...options, '--stdin', remote] as const
      await ask(origin, { args: [...args], gitDir, config, input: part.map((id) => `${id}\n`).join(''), timeoutMs })
    }
  }

const branchLine = /^([0-9a-f]{40}(?:[0-9a-f]{24})?)\trefs\/heads\/(.+)$/

const listBranches = async (origin: Origin, gitDir: string): Promise<ReadonlyMap<string, ObjectId>> => {
  const args: OwnCommand['args'] = ['ls-remote', '--heads', '--quiet', remote]
  const text = await ask(origin, { args, gitDir, config: [], timeoutMs: defaultTimeout })
  const matches = text.split('\n').map((line) => branchLine.exec(line))
  return new Map(matches.flatMap((match) => (match === null ? [] : [[match[2] ?? '', match[1] ?? ''] as const])))
}

const prepare = (lender: Lender, url: string): Borrowed => {
  const borrowed = borrow(lender)
  appendFileSync(path.join(borrowed.gitDir, 'config'), settingsText(safeSettings) + remoteConfig(url))
  return borrowed
}

/** Tells the origin that HEAD is here with all its content, so that only what differs is sent. A partial clone has no such thing. */
const offerHead = (borrowed: Borrowed, checkout: Checkout): void => {
  if (checkout.head === undefined || checkout.isPartial) return
  mkdirSync(path.join(borrowed.gitDir, 'refs', 'heads'), { recursive: true })
  writeFileSync(path.join(borrowed.gitDir, 'refs', 'heads', 'have'), `${checkout.head}\n`)
}

const treesOnly = ['--depth=1', '--filter=blob:none']

const everyRef = ['heads', 'tags', 'notes'].map((kind) => `+refs/${kind}/*:refs/${kind}/*`)

/** An empty repository that is to be whole: it promises nothing and borrows nothing, since git would take what is borrowed for whole. */
const prepareWhole = (checkout: Checkout, url: string): Borrowed => {
  const borrowed = borrow({ objectDirs: [], idLength: checkout.idLength, shallow: new Set() })
  const named = `[remote "${remote}"]\n\turl = ${JSON.stringify(url)}\n`
  appendFileSync(path.join(borrowed.gitDir, 'config'), settingsText(safeSettings) + named)
  return borrowed
}

/** Prepares to fetch for a checkout; nothing is fetched yet. */
export const openRepair = (checkout: Checkout, origin: Origin): Repair => {
  const url = checkedUrl(origin)
  const fetchIds = createFetcher(origin)
  // Two folders: in the first, commits come without their trees, and it must never be taken for a place that has them.
  const commits = prepare({ objectDirs: [], idLength: checkout.idLength, shallow: new Set() }, url)
  const contents = prepare(checkout, url)
  offerHead(contents, checkout)
  const withoutHaves = ['fetch.negotiationAlgorithm=noop']
  const { gitDir } = contents
  let whole: Borrowed | undefined
  return {
    objectDirs: [commits.objectDir, contents.objectDir],
    fetchCommits: (ids, depth) =>
      fetchIds(ids, { gitDir: commits.gitDir, options: ['--filter=tree:0', `--depth=${depth}`], config: withoutHaves }),
    fetchContents: (ids) =>
      fetchIds(ids, { gitDir, options: checkout.isPartial ? treesOnly : ['--depth=1'], config: [] }),
    fetchTrees: (ids) => fetchIds(ids, { gitDir, options: treesOnly, config: [] }),
    fetchObjects: (ids) => fetchIds(ids, { gitDir, options: ['--filter=blob:none'], config: withoutHaves }),
    branches: () => listBranches(origin, gitDir),
    fetchAll: async () => {
      whole ??= prepareWhole(checkout, url)
      const { head } = checkout
      const wanted = head === undefined ? everyRef : [...everyRef, head]
      await fetchIds(wanted, { gitDir: whole.gitDir, options: [], config: withoutHaves, timeoutMs: longTimeout })
      if (head !== undefined) writeFileSync(path.join(whole.gitDir, 'HEAD'), `${head}\n`)
      return whole.gitDir
    },
    dispose: () => {
      commits.dispose()
      contents.dispose()
      whole?.dispose()
    },
  }
}
