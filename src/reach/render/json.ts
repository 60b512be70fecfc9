// The inventory as data: every identity with every consumer, and what could not be followed.

import type { Inventory, InventoryRow } from '#model/inventory.ts'

export type InventoryHead = {
  readonly version: string
  readonly target: string
  readonly unresolved: Inventory['unresolved']
}

const schemaVersion = 1

export function inventoryJson(rows: readonly InventoryRow[], { version, target, unresolved }: InventoryHead): string {
  const document = {
    schemaVersion,
    tool: { name: 'keyreach', version },
    target,
    identities: rows,
    unresolved,
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}
