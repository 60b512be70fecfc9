// The whole reach graph for Graphviz: identities at the left, what receives them at the right.
import type { Trust } from '#model/finding.ts'
import type { InventoryConsumer, InventoryRow } from '#model/inventory.ts'
import { cut, plain } from './plain.ts'

const longestLabel = 60
const special = /["\\]/g
const text = (label: string): string => `"${cut(plain(label), longestLabel).replace(special, '\\$&')}"`

const colours: Record<Trust, string> = {
  outsider: '#cf222e',
  gated: '#bf8700',
  collaborator: '#6e7781',
  maintainer: '#1a7f37',
  unknown: '#6e7781',
}

export function inventoryDot(rows: readonly InventoryRow[]): string {
  const used = rows.filter(({ consumers }) => consumers.length > 0)
  const holders = holdersOf(used)
  const identities = used.map(
    ({ identity, nature }, index) =>
      `  i${index} [label=${text(identity)}, shape=${nature === 'static' ? 'box' : 'ellipse'}]`,
  )
  const jobs = [...holders.values()].map(
    ({ id, consumer }) => `  ${id} [label=${text(nameOf(consumer))}, color="${colours[consumer.trust]}"]`,
  )
  const edges = used.flatMap((row, index) =>
    row.consumers.map((consumer) => {
      const label = consumer.name === row.identity ? '' : ` [label=${text(consumer.name)}]`
      return `  i${index} -> ${holders.get(keyOf(consumer))?.id}${label}`
    }),
  )
  const head = ['digraph reach {', '  rankdir=LR', '  node [shape=box, fontname="sans-serif"]']
  return `${[...head, ...identities, ...jobs, ...edges, '}'].join('\n')}\n`
}

type Holder = { readonly id: string; readonly consumer: InventoryConsumer }

const keyOf = ({ path, holder }: InventoryConsumer): string => `${path}\0${holder}`

function holdersOf(rows: readonly InventoryRow[]): ReadonlyMap<string, Holder> {
  const holders = new Map<string, Holder>()
  for (const consumer of rows.flatMap(({ consumers }) => consumers)) {
    const key = keyOf(consumer)
    if (!holders.has(key)) holders.set(key, { id: `c${holders.size}`, consumer })
  }
  return holders
}

function nameOf({ path, holder }: InventoryConsumer): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return holder === path ? file : `${file} · ${holder}`
}
