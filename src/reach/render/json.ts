// The inventory as data: every identity with every consumer, and what could not be followed.

import type { InventoryRow } from '#model/inventory.ts'
import type { Unresolved } from '#reach/graph.ts'

export type InventoryHead = {
  readonly version: string
  readonly target: string
  readonly unresolved: readonly Unresolved[]
}

const schemaVersion = 1

export function inventoryJson(rows: readonly InventoryRow[], { version, target, unresolved }: InventoryHead): string {
  const document = {
    schemaVersion,
    tool: { name: 'keyreach', version },
    target,
    identities: rows,
    unresolved: unresolved.map(({ what, why, spot }) => ({ what, why, path: spot.path })),
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}
