// What of an inventory is drawn: the identities of the widest reach, and the jobs that hold them, gathered where there are too many.
import type { Trust } from '#model/finding.ts'
import type { InventoryConsumer, InventoryRow } from '#model/inventory.ts'
import { worstOf } from './trust.ts'

/** One or more jobs that stand in one box: of one file, or of several. */
export type DrawnHolder = {
  readonly paths: readonly string[]
  readonly names: readonly string[]
  readonly trust: Trust
  readonly triggers: readonly string[]
  /** What else they may do, the strongest first. */
  readonly powers: readonly string[]
  readonly level: number
}

export type DrawnEdge = {
  /** Index of a holder. */
  readonly from: number
  /** Index of an identity. */
  readonly to: number
  /** The variables that receive it, where they are named otherwise. */
  readonly names: readonly string[]
  readonly via: readonly string[]
}

export type Drawing = {
  readonly identities: readonly InventoryRow[]
  readonly holders: readonly DrawnHolder[]
  readonly edges: readonly DrawnEdge[]
  readonly gathering: Gathering
  readonly leftOut: { readonly identities: number; readonly holders: number }
}

/** How jobs are gathered: each by itself; those of a file that are alike; all of a file that the same people start; all that these start and that hold the same. */
export const gatherings = ['single', 'alike', 'file', 'held'] as const
export type Gathering = (typeof gatherings)[number]

export type DrawingLimits = { readonly identities: number; readonly holders: number; readonly edges: number }

/** More cannot be followed with the eyes. */
const readable: DrawingLimits = { identities: 30, holders: 50, edges: 160 }

type Held = { readonly row: number; readonly consumer: InventoryConsumer }
type Place = { readonly path: string; readonly name: string; readonly held: readonly Held[]; readonly trust: Trust }

/** Nobody can be seen to start a file of code, and there may be more of them than of jobs. */
const isDrawn = ({ surface }: InventoryConsumer): boolean => surface !== 'code'

export function drawingOf(rows: readonly InventoryRow[], limits: DrawingLimits = readable): Drawing {
  const used = rows.filter(({ consumers }) => consumers.some(isDrawn))
  const { identities, gathering, groups } = chosen(used, limits)
  const shown = groups.length <= limits.holders ? groups : worstFirst(groups).slice(0, limits.holders)
  return {
    identities,
    holders: shown.map(holderOf),
    edges: shown.flatMap((group, from) => edgesOf(group, { from, identities })),
    gathering,
    leftOut: { identities: used.length - identities.length, holders: groups.length - shown.length },
  }
}

type Group = readonly Place[]
type Chosen = Pick<Drawing, 'identities' | 'gathering'> & { readonly groups: readonly Group[] }

/** As many of the first rows as can be, gathered no more than must be. */
function chosen(rows: readonly InventoryRow[], limits: DrawingLimits): Chosen {
  let count = Math.min(rows.length, limits.identities)
  for (;;) {
    const identities = rows.slice(0, count)
    const places = placesOf(identities)
    for (const gathering of gatherings) {
      const groups = gathered(places, gathering)
      if (fits(groups, limits) || (count <= 1 && gathering === 'file')) return { identities, gathering, groups }
    }
    count = Math.floor(count * 0.8)
  }
}

function placesOf(rows: readonly InventoryRow[]): readonly Place[] {
  const places = new Map<string, { path: string; name: string; held: Held[] }>()
  for (const [row, { consumers }] of rows.entries()) {
    for (const consumer of consumers.filter(isDrawn)) {
      const key = `${consumer.path}\0${consumer.holder}`
      const place = places.get(key) ?? { path: consumer.path, name: consumer.holder, held: [] }
      place.held.push({ row, consumer })
      places.set(key, place)
    }
  }
  return [...places.values()].map((place) => ({ ...place, trust: worstOf(place.held.map(trustOf)) }))
}

const trustOf = ({ consumer }: Held): Trust => consumer.trust

function gathered(places: readonly Place[], gathering: Gathering): readonly Group[] {
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    const key = keyOf(place, gathering)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [place])
    else group.push(place)
  }
  return [...groups.values()]
}

function keyOf(place: Place, gathering: Gathering): string {
  const file = `${place.path}\0${place.trust}`
  switch (gathering) {
    case 'single':
      return `${file}\0${place.name}`
    case 'alike':
      return [file, ...powersOf([place]), ...new Set(place.held.map(({ row }) => row))].join('\0')
    case 'file':
      return file
    case 'held':
      return [place.trust, ...new Set(place.held.map(({ row }) => row))].join('\0')
  }
}

const fits = (groups: readonly Group[], limits: DrawingLimits): boolean =>
  groups.length <= limits.holders && groups.reduce((sum, group) => sum + rowsOf(group).size, 0) <= limits.edges

const rowsOf = (group: Group): ReadonlySet<number> => new Set(group.flatMap(({ held }) => held.map(({ row }) => row)))

const order: Record<Trust, number> = { outsider: 0, gated: 1, collaborator: 2, maintainer: 3, unknown: 4 }
const rankOf = (group: Group): number => order[worstOf(group.map(({ trust }) => trust))]

const worstFirst = (groups: readonly Group[]): readonly Group[] =>
  groups.toSorted((a, b) => rankOf(a) - rankOf(b) || levelOf(b) - levelOf(a))

const consumersOf = (group: Group): readonly InventoryConsumer[] =>
  group.flatMap(({ held }) => held.map(({ consumer }) => consumer))

const levelOf = (group: Group): number => Math.max(...consumersOf(group).map(({ level }) => level))

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/** What nobody set is no power that is known. */
const unsetPermissions = 'permissions not set'

const powersOf = (group: Group): readonly string[] =>
  distinct(
    consumersOf(group)
      .toSorted((a, b) => b.level - a.level)
      .flatMap(({ privileges }) => privileges),
  ).filter((text) => !text.startsWith(unsetPermissions))

function holderOf(group: Group): DrawnHolder {
  return {
    paths: distinct(group.map(({ path }) => path)),
    names: group.map(({ name }) => name),
    trust: worstOf(group.map(({ trust }) => trust)),
    triggers: distinct(consumersOf(group).flatMap(({ triggers }) => triggers)),
    powers: powersOf(group),
    level: levelOf(group),
  }
}

type EdgeContext = { readonly from: number; readonly identities: readonly InventoryRow[] }

function edgesOf(group: Group, { from, identities }: EdgeContext): readonly DrawnEdge[] {
  return [...rowsOf(group)].map((to) => {
    const consumers = group.flatMap(({ held }) => held.filter(({ row }) => row === to).map(({ consumer }) => consumer))
    const own = identities[to]?.identity ?? ''
    return {
      from,
      to,
      names: distinct(consumers.map(({ name }) => name)).filter((name) => name !== own && name !== ''),
      via: distinct(consumers.flatMap(({ via }) => via)),
    }
  })
}
