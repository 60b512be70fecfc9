// All objects of a repository, searched: packs along their deltas, on worker threads where they pay, loose files, and through git what could not be read so.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { listPacks } from '#git/objects/pack-set.ts'
import { runGit } from '#git/run.ts'
import type { ObjectId } from '#model/place.ts'
import type { Problem } from '#model/problem.ts'
import { keyOf } from './blobs.ts'
import { Breather, type Job } from './job.ts'
import type { Engine, OpenRepository } from './open.ts'
import { type FoundValue, holdsValue, nothingFound, type PackFindings, scanPackShare } from './pack-scan.ts'
import { scanPacksInWorkers } from './workers.ts'

export type Objects = {
  /** By value, as latin1. */
  readonly values: ReadonlyMap<string, FoundValue>
  readonly messages: PackFindings['messages']
  readonly blobs: number
  readonly bytes: number
  readonly problems: readonly Problem[]
  readonly end: 'finished' | 'stopped'
}

type ObjectsPlan = { readonly open: OpenRepository; readonly engine: Engine }

/** Packs from this many bytes on are worth the start of worker threads. */
const worthWorkers = 20_000_000

export async function searchObjects(plan: ObjectsPlan, job: Job): Promise<Objects> {
  if (plan.engine === 'reference') return summed([await searchThroughGit(plan.open, job)])
  const packed = await searchPacks(plan.open, job)
  const loose = await searchIds(looseIds(plan.open), plan.open, job)
  const unread = await searchIds(
    packed.flatMap((findings) => findings.unread),
    plan.open,
    job,
  )
  return summed([...packed, loose, unread])
}

async function searchPacks({ repository }: OpenRepository, job: Job): Promise<PackFindings[]> {
  const packs = repository.objectDirs.flatMap((folder) =>
    listPacks(folder).map(({ name, size }) => ({ path: join(folder, 'pack', `${name}.pack`), size })),
  )
  const total = packs.reduce((sum, { size }) => sum + size, 0)
  job.progress.begin('history', total)
  const findings =
    total >= worthWorkers && job.workerUrl !== undefined
      ? await scanPacksInWorkers({ packs, idLength: repository.idLength, workerUrl: job.workerUrl }, job)
      : await searchHere(
          packs.map(({ path }) => path),
          repository.idLength,
          job,
        )
  job.progress.end()
  return findings
}

async function searchHere(paths: readonly string[], idLength: number, job: Job): Promise<PackFindings[]> {
  const breather = new Breather()
  const watch = { onProgress: job.progress.advance, isStopped: () => job.signal.aborted }
  const findings: PackFindings[] = []
  for (const packPath of paths) {
    findings.push(scanPackShare({ packPath, idLength, index: 0, count: 1 }, job.detector, watch))
    await breather.breathe()
  }
  return findings
}

const looseFolder = /^[0-9a-f]{2}$/
const looseName = /^(?:[0-9a-f]{38}|[0-9a-f]{62})$/

function looseIds({ repository }: OpenRepository): ObjectId[] {
  return repository.objectDirs.flatMap((folder) =>
    namesIn(folder)
      .filter((name) => looseFolder.test(name))
      .flatMap((prefix) =>
        namesIn(join(folder, prefix))
          .filter((name) => looseName.test(name))
          .map((name) => prefix + name),
      ),
  )
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Objects one by one, each whole. */
async function searchIds(
  ids: readonly ObjectId[],
  { store }: Pick<OpenRepository, 'store'>,
  job: Job,
): Promise<PackFindings> {
  const gathered = new Gathered(job)
  const breather = new Breather()
  for (const id of ids) {
    if (job.signal.aborted) return gathered.findings('stopped')
    gathered.add(id, store.read(id))
    await breather.breathe()
  }
  return gathered.findings('finished')
}

async function searchThroughGit(open: OpenRepository, job: Job): Promise<PackFindings> {
  const { stdout } = await runGit({
    args: ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)', '--unordered'],
    gitDir: open.gitDir(),
  })
  const ids = stdout
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '')
  const gathered = new Gathered(job)
  const breather = new Breather()
  for (let at = 0; at < ids.length; at += batch) {
    if (job.signal.aborted) return gathered.findings('stopped')
    for (const [id, object] of open.readMany(ids.slice(at, at + batch))) gathered.add(id, object)
    await breather.breathe()
  }
  return gathered.findings('finished')
}

const batch = 500

/** Findings of objects that are read whole. */
class Gathered {
  readonly #job: Job
  readonly #values = new Map<string, { match: FoundValue['match']; ids: ObjectId[] }>()
  readonly #messages: { id: ObjectId; type: 'commit' | 'tag' }[] = []
  #blobs = 0
  #bytes = 0

  constructor(job: Job) {
    this.#job = job
  }

  add(id: ObjectId, object: { readonly type: string; readonly bytes: Uint8Array } | undefined): void {
    if (object === undefined || object.type === 'tree') return
    if (object.type === 'blob') this.#addBlob(id, object.bytes)
    else if (holdsValue(object.bytes, this.#job.detector))
      this.#messages.push({ id, type: object.type === 'tag' ? 'tag' : 'commit' })
  }

  #addBlob(id: ObjectId, bytes: Uint8Array): void {
    this.#blobs++
    this.#bytes += bytes.length
    for (const match of this.#job.detector.detect({ content: id, bytes, search: 'whole' })) {
      const known = this.#values.get(keyOf(match))
      if (match.suppressed !== undefined) continue
      if (known === undefined) this.#values.set(keyOf(match), { match, ids: [id] })
      else if (known.ids.at(-1) !== id) known.ids.push(id)
    }
  }

  findings(end: 'finished' | 'stopped'): PackFindings {
    return {
      ...nothingFound,
      values: [...this.#values.values()],
      messages: this.#messages,
      blobs: this.#blobs,
      bytes: this.#bytes,
      end,
    }
  }
}

function summed(parts: readonly PackFindings[]): Objects {
  const values = new Map<string, { match: FoundValue['match']; ids: ObjectId[] }>()
  for (const { match, ids } of parts.flatMap((part) => part.values)) {
    const known = values.get(keyOf(match))
    if (known === undefined) values.set(keyOf(match), { match, ids: [...ids] })
    else for (const id of ids) known.ids.push(id)
  }
  return {
    values,
    messages: parts.flatMap((part) => part.messages),
    blobs: parts.reduce((sum, part) => sum + part.blobs, 0),
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
    problems: parts.flatMap((part) => part.problems),
    end: parts.some((part) => part.end === 'stopped') ? 'stopped' : 'finished',
  }
}
