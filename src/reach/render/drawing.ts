// The inventory as nodes and edges: identities at the left, what receives them at the right.
import type { Trust } from '#model/finding.ts'
import type { InventoryConsumer, InventoryRow } from '#model/inventory.ts'
import { cut, plain } from './plain.ts'

export type DrawnIdentity = { readonly id: string; readonly label: string; readonly nature: InventoryRow['nature'] }
export type DrawnConsumer = { readonly id: string; readonly label: string; readonly trust: Trust }
export type DrawnEdge = { readonly from: string; readonly to: string; readonly label: string }

export type Drawing = {
  readonly identities: readonly DrawnIdentity[]
  readonly consumers: readonly DrawnConsumer[]
  readonly edges: readonly DrawnEdge[]
  /** Identities and edges that the limits left out. */
  readonly leftOut: { readonly identities: number; readonly edges: number }
}

export type DrawingLimits = { readonly identities: number; readonly edges: number }

const longestLabel = 60

/** The first rows, which are the worst, within the limits. */
export function drawingOf(rows: readonly InventoryRow[], limits: DrawingLimits): Drawing {
  const used = rows.filter(({ consumers }) => consumers.length > 0)
  const drawn = used.slice(0, limits.identities)
  const consumers = new Map<string, DrawnConsumer>()
  const all = drawn.flatMap((row, index) => row.consumers.map((consumer) => ({ from: `i${index}`, row, consumer })))
  const edges = all.slice(0, limits.edges).map(({ from, row, consumer }) => ({
    from,
    to: nodeOf(consumer, consumers).id,
    label: consumer.name === row.identity ? '' : short(consumer.name),
  }))
  return {
    identities: drawn.map((row, index) => ({ id: `i${index}`, label: short(row.identity), nature: row.nature })),
    consumers: [...consumers.values()],
    edges,
    leftOut: { identities: used.length - drawn.length, edges: all.length - edges.length },
  }
}

function nodeOf(consumer: InventoryConsumer, known: Map<string, DrawnConsumer>): DrawnConsumer {
  const key = `${consumer.path}\0${consumer.holder}`
  const found = known.get(key)
  if (found !== undefined) return found
  const file = consumer.path.slice(consumer.path.lastIndexOf('/') + 1)
  const label = consumer.holder === consumer.path ? file : `${file} · ${consumer.holder}`
  const made: DrawnConsumer = { id: `c${known.size}`, label: short(label), trust: consumer.trust }
  known.set(key, made)
  return made
}

const short = (text: string): string => cut(plain(text), longestLabel)
