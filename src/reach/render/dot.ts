// The whole reach graph for Graphviz.
import type { Trust } from '#model/finding.ts'
import type { InventoryRow } from '#model/inventory.ts'
import { drawingOf } from './drawing.ts'

const everything = { identities: Number.POSITIVE_INFINITY, edges: Number.POSITIVE_INFINITY }
const special = /["\\]/g
const text = (label: string): string => `"${label.replace(special, '\\$&')}"`

const colours: Record<Trust, string> = {
  outsider: '#cf222e',
  gated: '#bf8700',
  collaborator: '#6e7781',
  maintainer: '#1a7f37',
  unknown: '#6e7781',
}

export function inventoryDot(rows: readonly InventoryRow[]): string {
  const { identities, consumers, edges } = drawingOf(rows, everything)
  const lines = [
    'digraph reach {',
    '  rankdir=LR',
    '  node [shape=box, fontname="sans-serif"]',
    ...identities.map(
      ({ id, label, nature }) => `  ${id} [label=${text(label)}, shape=${nature === 'static' ? 'box' : 'ellipse'}]`,
    ),
    ...consumers.map(({ id, label, trust }) => `  ${id} [label=${text(label)}, color="${colours[trust]}"]`),
    ...edges.map(({ from, to, label }) => `  ${from} -> ${to}${label === '' ? '' : ` [label=${text(label)}]`}`),
    '}',
  ]
  return `${lines.join('\n')}\n`
}
