// The readings of all files of settings as one.
import { createHmac, randomBytes } from 'node:crypto'
import type { Document } from '#model/policy.ts'
import type { Holding, Unresolved } from '#reach/graph.ts'
import { isSample, surfaceFileOf } from '#reach/paths.ts'
import type { Spot } from '#reach/spot.ts'
import type { SurfaceReading, Surfaces, Values } from '#reach/surfaces.ts'
import { readSurface } from './surface-readers.ts'

export type SurfacesRead = {
  readonly surfaces: Surfaces
  readonly masks: ReadonlyMap<string, readonly Spot[]>
  readonly unresolved: readonly Unresolved[]
}

/** Every document that is a file of settings, read by its reader. */
export function readSurfaces(documents: readonly Document[]): SurfacesRead {
  const values = newValues()
  const read = documents.flatMap((document) => {
    const kind = surfaceFileOf(document.path)
    return kind === undefined ? [] : [{ path: document.path, reading: readSurface(kind, document, values) }]
  })
  const all = <T>(part: (reading: SurfaceReading) => readonly T[] | undefined): readonly T[] =>
    read.flatMap(({ reading }) => part(reading) ?? [])
  return {
    surfaces: {
      holdings: all(({ holdings }) => holdings).filter(isTold),
      services: all(({ services }) => services),
      takings: all(({ takings }) => takings),
      executors: all(({ executors }) => executors),
      bindings: all(({ bindings }) => bindings),
      assumed: all(({ assumed }) => assumed),
      servers: all(({ servers }) => servers),
      freedoms: all(({ freedoms }) => freedoms),
      redirects: all(({ redirects }) => redirects),
      undated: all(({ undated }) => undated),
      hosted: all(({ hosted }) => hosted),
      trusts: all(({ trusts }) => trusts),
      accounts: all(({ accounts }) => accounts),
      grants: all(({ grants }) => grants),
      aliases: all(({ aliases }) => aliases),
      ciJobs: all(({ ciJobs }) => ciJobs),
    },
    masks: new Map(read.flatMap(({ path, reading: { masks } }) => (masks === undefined ? [] : [[path, masks]]))),
    unresolved: all(({ unresolved }) => unresolved),
  }
}

/** Names in examples, tests and documentation are nobody's; a value there is somebody's. */
const isTold = ({ path, written }: Holding): boolean =>
  written === 'literal' || !isSample(path.slice(0, path.lastIndexOf('/') + 1))

/** Digests are keyed by a random number that lives as long as the reading; they are compared and never leave it. */
function newValues(): Values {
  const key = randomBytes(32)
  const names = new Map<string, string>()
  const places = new Map<string, number>()
  return {
    nameOf: (value, place) => {
      const digest = createHmac('sha256', key).update(value).digest('base64')
      const known = names.get(digest)
      if (known !== undefined) return known
      const before = places.get(place) ?? 0
      places.set(place, before + 1)
      const name = before === 0 ? place : `${place}#${before + 1}`
      names.set(digest, name)
      return name
    },
  }
}
