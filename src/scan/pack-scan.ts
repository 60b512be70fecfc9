// Every blob and every message of the packs and loose files of a repository, searched along the delta forests. The same code on the main thread and in a worker.
import type { Detector } from '#detect.ts'
import { openPackForest, rootsOf, unresolvedIn } from '#git/objects/forest.ts'
import type { PackForest } from '#git/objects/forest-table.ts'
import type { PackedObject } from '#git/objects/hand.ts'
import { sharesOf } from '#git/objects/shares.ts'
import { walkForest, walkMessages } from '#git/objects/walk.ts'
import type { Match } from '#model/match.ts'
import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { DeltaDetector, type Inherited } from './delta-detect.ts'

/** Part `index` of `count` of a pack's trees; part 0 also reads the messages. */
export type PackShare = {
  readonly packPath: string
  readonly idLength: number
  readonly index: number
  readonly count: number
}

/** One value as plain data: a match that shows it, and the ids of the blobs that hold it, behind one another. */
export type FoundValue = { readonly match: Match; readonly ids: readonly ObjectId[] }

export type PackFindings = {
  readonly values: readonly FoundValue[]
  /** Commits and tags whose message holds a value. */
  readonly messages: readonly { readonly id: ObjectId; readonly type: 'commit' | 'tag' }[]
  readonly blobs: number
  readonly bytes: number
  readonly searched: number
  /** Objects that could not be read here; a store may find them elsewhere. */
  readonly unread: readonly ObjectId[]
  readonly problems: readonly Problem[]
  readonly end: 'finished' | 'stopped'
}

export type PackWatch = { readonly onProgress: (packBytes: number) => void; readonly isStopped: () => boolean }

export function scanPackShare(share: PackShare, detector: Detector, watch: PackWatch): PackFindings {
  const forest = openPackForest(share.packPath, share.idLength)
  if ('detail' in forest)
    return {
      ...nothingFound,
      problems: [{ kind: forest.kind, at: `pack ${nameOf(share.packPath)}`, detail: forest.detail }],
    }
  const delta = new DeltaDetector(detector)
  const blobs = walkForest<Inherited>(forest, rootsOfShare(forest, share), {
    ...watch,
    visit: (object, base) => delta.visit(object, base),
  })
  const messages = share.index === 0 ? scanMessages(forest, detector, watch) : { found: [], unread: [] }
  return {
    values: [...delta.guilty.values()],
    messages: messages.found,
    blobs: delta.blobs,
    bytes: delta.bytes,
    searched: delta.searched,
    unread: [...blobs.unread, ...messages.unread, ...(share.index === 0 ? unresolvedIn(forest) : [])],
    problems: [],
    end: blobs.end,
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export const nothingFound: PackFindings = {
  values: [],
  messages: [],
  blobs: 0,
  bytes: 0,
  searched: 0,
  unread: [],
  problems: [],
  end: 'finished',
}

function rootsOfShare(forest: PackForest, { index, count }: PackShare): Uint32Array {
  const roots = rootsOf(forest, 'blob')
  return count === 1 ? roots : (sharesOf(forest, roots, count)[index]?.roots ?? new Uint32Array(0))
}

type MessageFindings = { readonly found: PackFindings['messages']; readonly unread: readonly ObjectId[] }

function scanMessages(forest: PackForest, detector: Detector, watch: PackWatch): MessageFindings {
  const found: { id: ObjectId; type: 'commit' | 'tag' }[] = []
  const visit = (object: PackedObject): undefined => {
    const bytes = object.text()
    if ((object.type === 'commit' || object.type === 'tag') && holdsValue(bytes, detector))
      found.push({ id: object.id(), type: object.type })
  }
  const outcome = walkMessages(forest, { ...watch, visit })
  return { found, unread: outcome.unread }
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
