import type { Problem } from '#model/problem.ts'
import { describeError, type Fault, isMissingFile } from './fault.ts'
import { openPackForest } from './forest.ts'
import type { PackForest } from './forest-table.ts'
import { listPacks } from './pack-set.ts'

export type OpenedForests = { readonly forests: readonly PackForest[]; readonly problems: readonly Problem[] }

type Opening = { readonly forests: Map<string, PackForest>; readonly faults: Map<string, Fault> }

const openListed = (opening: Opening, objectDir: string, idLength: number): void => {
  for (const { name } of listPacks(objectDir)) {
    const path = `${objectDir}/pack/${name}.pack`
    if (opening.forests.has(path)) continue
    const forest = openPackForest(path, idLength)
    if ('detail' in forest) opening.faults.set(path, forest)
    else opening.forests.set(path, forest)
  }
}

/** Opens what is listed, and once more where a pack has gone meanwhile: git has put what it held into another. */
const openFolder = (objectDir: string, idLength: number): Opening => {
  const first: Opening = { forests: new Map(), faults: new Map() }
  openListed(first, objectDir, idLength)
  if (![...first.faults.values()].some(({ kind }) => kind === 'unreadable')) return first
  const second: Opening = { forests: first.forests, faults: new Map() }
  openListed(second, objectDir, idLength)
  return second
}

const problemsOf = ({ faults }: Opening): readonly Problem[] =>
  [...faults].map(([path, { kind, detail }]) => ({
    kind,
    at: `pack ${path.slice(path.lastIndexOf('/') + 1, -5)}`,
    detail,
  }))

const openIn = (objectDir: string, idLength: number): OpenedForests => {
  try {
    const opening = openFolder(objectDir, idLength)
    return { forests: [...opening.forests.values()], problems: problemsOf(opening) }
  } catch (error) {
    if (isMissingFile(error)) return { forests: [], problems: [] }
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return { forests: [], problems: [{ kind: 'unreadable', at: 'packs', detail: describeError(error) }] }
  }
}

/** All packs of some object folders, each pack once, the biggest of a folder first. */
export const openForests = (objectDirs: readonly string[], idLength: number): OpenedForests => {
  const opened = objectDirs.map((objectDir) => openIn(objectDir, idLength))
  // A pack is named after what it holds, and its checksum says so: a copy of it in a folder that is borrowed from adds nothing.
  const unique = new Map(
    opened.flatMap(({ forests }) => forests).map((forest) => [`${forest.checksum} ${forest.count}`, forest]),
  )
  return { forests: [...unique.values()], problems: opened.flatMap(({ problems }) => problems) }
}
