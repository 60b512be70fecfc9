// The columns of an inventory, as words: what every table of it shows.
import type { InventoryRow } from '#model/inventory.ts'
import { plain } from './plain.ts'

/** `least`: the width that a table grants it before it takes from others. */
type Column = { readonly title: string; readonly least: number; readonly of: (row: InventoryRow) => string }

const usedBy = ({ consumers }: InventoryRow): string => {
  const files = new Set(consumers.map(({ path }) => path)).size
  return files === consumers.length ? String(consumers.length) : `${consumers.length} in ${files}`
}

export const inventoryColumns = [
  { title: 'identity', least: 30, of: ({ identity }) => identity },
  { title: 'kind', least: 8, of: ({ kind, role }) => (role === 'unknown' ? kind : `${role} ${kind}`) },
  { title: 'provider', least: 6, of: ({ provider }) => provider ?? '' },
  { title: 'nature', least: 9, of: ({ nature }) => nature },
  { title: 'used by', least: 7, of: usedBy },
  { title: 'worst trust', least: 12, of: ({ worstTrust }) => worstTrust },
  { title: 'highest privilege', least: 12, of: ({ highestPrivilege }) => highestPrivilege },
  { title: 'environment', least: 8, of: ({ environments }) => environments.join(' ') },
  { title: 'owner', least: 8, of: ({ owners }) => owners.join(' ') },
  { title: 'since', least: 10, of: ({ since }) => since?.slice(0, 10) ?? '' },
] as const satisfies readonly Column[]

export const cellsOf = (row: InventoryRow): readonly string[] => inventoryColumns.map(({ of }) => plain(of(row)))
