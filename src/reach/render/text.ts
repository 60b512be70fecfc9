// The inventory as a table for a terminal.
import type { InventoryRow } from '#model/inventory.ts'
import { cellsOf, inventoryColumns } from './cells.ts'
import { cut } from './plain.ts'

const gap = '  '
/** A column is never made narrower than this. */
const narrowest = 6

/** A table of at most `width` columns, as far as its narrowest cells allow; columns that are empty in every row are left out. */
export function inventoryText(rows: readonly InventoryRow[], width: number): string {
  if (rows.length === 0) return 'No identities found.\n'
  const table = [inventoryColumns.map(({ title }) => title.toUpperCase()), ...rows.map(cellsOf)]
  const shown = inventoryColumns
    .map((_, index) => index)
    .filter((index) => table.slice(1).some((cells) => (cells[index] ?? '') !== ''))
  const kept = table.map((cells) => shown.map((index) => cells[index] ?? ''))
  const leasts = shown.map((index) => inventoryColumns[index]?.least ?? narrowest)
  const widths = fitted(kept, leasts, width)
  const lines = kept.map((cells) =>
    cells
      .map((cell, index) => cut(cell, widths[index] ?? 0).padEnd(widths[index] ?? 0))
      .join(gap)
      .trimEnd(),
  )
  return `${lines.join('\n')}\n`
}

/** Widths as the content needs them; what is too much is taken from the widest column that has more than it must. */
function fitted(table: readonly (readonly string[])[], leasts: readonly number[], width: number): readonly number[] {
  const widths = leasts.map((_, index) => table.reduce((most, cells) => Math.max(most, cells[index]?.length ?? 0), 0))
  const room = width - gap.length * (widths.length - 1)
  const floors = [leasts, leasts.map(() => narrowest)]
  for (const floor of floors) shrink(widths, floor, room)
  return widths
}

function shrink(widths: number[], floor: readonly number[], room: number): void {
  let over = widths.reduce((sum, next) => sum + next, 0) - room
  while (over > 0) {
    const loose = widths.map((size, index) => (size > (floor[index] ?? 0) ? size : 0))
    const widest = loose.indexOf(Math.max(...loose))
    if ((loose[widest] ?? 0) === 0) return
    widths[widest] = (widths[widest] ?? 0) - 1
    over -= 1
  }
}
