// The inventory as data: every identity with every consumer, and what could not be followed.

import type { Inventory, InventoryRow } from '#model/inventory.ts'
import type { Problem, Skipped } from '#model/problem.ts'

export type InventoryHead = {
  readonly version: string
  readonly target: string
  readonly unresolved: Inventory['unresolved']
  readonly problems: readonly Problem[]
  readonly complete: boolean
  readonly skipped: readonly Skipped[]
}

const schemaVersion = 1

export function inventoryJson(rows: readonly InventoryRow[], head: InventoryHead): string {
  const { version, target, unresolved, problems, complete, skipped } = head
  const document = {
    schemaVersion,
    tool: { name: 'keyreach', version },
    target,
    identities: rows,
    unresolved,
    problems,
    coverage: { complete, skipped },
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}
