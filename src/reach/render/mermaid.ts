// The worst identities as a Mermaid flowchart, within what GitHub draws.
import type { Trust } from '#model/finding.ts'
import type { InventoryRow } from '#model/inventory.ts'
import { type DrawingLimits, drawingOf } from './drawing.ts'

/** GitHub's Mermaid refuses more edges, and large drawings cannot be read. */
const defaultLimits: DrawingLimits = { identities: 20, edges: 120 }

const unsafe = /[^\p{L}\p{N} .,/·_…-]/gu

/** Mermaid's entity codes; no label can end its quotes or open a tag. */
const text = (label: string): string => label.replace(unsafe, (char) => `#${char.codePointAt(0)};`)

const strokes: Record<Trust, string> = {
  outsider: 'stroke:#cf222e,stroke-width:3px',
  gated: 'stroke:#bf8700,stroke-width:2px',
  collaborator: 'stroke:#6e7781',
  maintainer: 'stroke:#1a7f37',
  unknown: 'stroke:#6e7781,stroke-dasharray:4',
}

export function inventoryMermaid(rows: readonly InventoryRow[], limits: DrawingLimits = defaultLimits): string {
  const { identities, consumers, edges, leftOut } = drawingOf(rows, limits)
  const lines = [
    'flowchart LR',
    ...identities.map(({ id, label, nature }) =>
      nature === 'static' ? `  ${id}["${text(label)}"]` : `  ${id}(["${text(label)}"])`,
    ),
    ...consumers.map(({ id, label, trust }) => `  ${id}["${text(label)}"]:::${trust}`),
    ...edges.map(({ from, to, label }) =>
      label === '' ? `  ${from} --> ${to}` : `  ${from} -- "${text(label)}" --> ${to}`,
    ),
    ...Object.entries(strokes).map(([trust, stroke]) => `  classDef ${trust} ${stroke}`),
    ...(leftOut.identities + leftOut.edges > 0
      ? [`  %% left out: ${leftOut.identities} identities, ${leftOut.edges} edges`]
      : []),
  ]
  return `${lines.join('\n')}\n`
}
