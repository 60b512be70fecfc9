// Every blob and every message of the packs and loose files of a repository, searched along the delta forests. The same code on the main thread and in a worker.
import type { Detector } from '#detect.ts'
import { type CommitLinks, LinkGatherer, packKey } from '#git/commit-links.ts'
import type { PackForest } from '#git/objects/forest-table.ts'
import type { PackedObject } from '#git/objects/hand.ts'
import { walkForest } from '#git/objects/walk.ts'
import type { Match } from '#model/match.ts'
import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { isAsSure } from '#model/severity.ts'
import { keyOf } from './blobs.ts'
import { DeltaDetector } from './delta-detect.ts'
import type { Inherited } from './inherit.ts'

/** Some delta trees of a pack, of blobs or of commits and tags: plain data that crosses to a worker. */
export type PackShare = {
  readonly forest: PackForest
  readonly roots: Uint32Array
  readonly kind: 'blobs' | 'messages'
}

/** One value as plain data: a match that shows it, and the ids of the blobs that hold it, behind one another. */
export type FoundValue = { readonly match: Match; readonly ids: readonly ObjectId[] }

export type PackFindings = {
  readonly values: readonly FoundValue[]
  /** Commits and tags whose message holds a value. */
  readonly messages: readonly { readonly id: ObjectId; readonly type: 'commit' | 'tag' }[]
  /** What the commits that were read link to. */
  readonly links: readonly CommitLinks[]
  readonly blobs: number
  readonly bytes: number
  readonly searched: number
  /** Objects that could not be read here; a store may find them elsewhere. */
  readonly unread: readonly ObjectId[]
  readonly problems: readonly Problem[]
  readonly end: 'finished' | 'stopped'
}

export type PackWatch = { readonly onProgress: (packBytes: number) => void; readonly isStopped: () => boolean }

export const nothingFound: PackFindings = {
  values: [],
  messages: [],
  links: [],
  blobs: 0,
  bytes: 0,
  searched: 0,
  unread: [],
  problems: [],
  end: 'finished',
}

export const scanPackShare = (share: PackShare, detector: Detector, watch: PackWatch): PackFindings =>
  scanners[share.kind](share, detector, watch)

const scanners = { blobs: scanBlobs, messages: scanMessages } as const satisfies Record<PackShare['kind'], unknown>

function scanBlobs({ forest, roots }: PackShare, detector: Detector, watch: PackWatch): PackFindings {
  const delta = new DeltaDetector(detector)
  const visit = (object: PackedObject, base: Inherited | undefined): Inherited | undefined => delta.visit(object, base)
  const outcome = walkForest<Inherited>(forest, roots, { ...watch, visit })
  const { blobs, bytes, searched } = delta
  return {
    ...nothingFound,
    values: [...delta.guilty.values()],
    blobs,
    bytes,
    searched,
    unread: outcome.unread,
    end: outcome.end,
  }
}

function scanMessages({ forest, roots }: PackShare, detector: Detector, watch: PackWatch): PackFindings {
  const singles = new SingleObjects(detector, new LinkGatherer(packKey(forest), forest.idBytes))
  const outcome = walkForest(forest, roots, { ...watch, visit: (object) => singles.visit(object) })
  return { ...singles.findings(), unread: outcome.unread, end: outcome.end }
}

/** Findings of objects that come whole, each without a base. */
export class SingleObjects {
  readonly #detector: Detector
  readonly #delta: DeltaDetector
  readonly #links: LinkGatherer
  readonly #messages: { id: ObjectId; type: 'commit' | 'tag' }[] = []

  constructor(detector: Detector, links: LinkGatherer) {
    this.#detector = detector
    this.#links = links
    this.#delta = new DeltaDetector(detector)
  }

  visit(object: PackedObject): undefined {
    if (object.type === 'commit') this.#links.add(object)
    if (object.type === 'blob') this.#delta.visit(object, undefined)
    else if (object.type !== 'tree' && holdsValue(object.text(), this.#detector))
      this.#messages.push({ id: object.id(), type: object.type })
    return undefined
  }

  findings(): PackFindings {
    const { blobs, bytes, searched, guilty } = this.#delta
    return {
      ...nothingFound,
      values: [...guilty.values()],
      messages: this.#messages,
      links: [this.#links.links()],
      blobs,
      bytes,
      searched,
    }
  }
}

/** What several shares found, as one. */
export function sumFindings(parts: readonly PackFindings[]): PackFindings {
  const values = new Map<string, { match: Match; ids: ObjectId[] }>()
  for (const { match, ids } of parts.flatMap((part) => part.values)) {
    const known = values.get(keyOf(match))
    if (known === undefined) {
      values.set(keyOf(match), { match, ids: [...ids] })
      continue
    }
    if (!isAsSure(known.match.confidence, match.confidence)) known.match = match
    for (const id of ids) known.ids.push(id)
  }
  const sum = (count: (part: PackFindings) => number): number => parts.reduce((total, part) => total + count(part), 0)
  return {
    values: [...values.values()],
    messages: parts.flatMap((part) => part.messages),
    links: parts.flatMap((part) => part.links),
    blobs: sum(({ blobs }) => blobs),
    bytes: sum(({ bytes }) => bytes),
    searched: sum(({ searched }) => searched),
    unread: parts.flatMap((part) => part.unread),
    problems: parts.flatMap((part) => part.problems),
    end: parts.some((part) => part.end === 'stopped') ? 'stopped' : 'finished',
  }
}

/** Where a commit's or a tag's header ends and what people wrote begins. */
export function messageStart(bytes: Uint8Array): number {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\n\n')
  return at < 0 ? bytes.length : at + 2
}

export function holdsValue(bytes: Uint8Array, detector: Detector): boolean {
  const span = { start: messageStart(bytes), end: bytes.length }
  if (span.start >= span.end || !detector.suspects(bytes, span)) return false
  return detector.detect({ content: 'message', bytes, search: [span] }).some((match) => match.suppressed === undefined)
}
