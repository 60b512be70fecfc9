// The inventory for a spreadsheet: RFC 4180, and no cell is a formula.
import type { InventoryRow } from '#model/inventory.ts'
import { cellsOf, inventoryColumns } from './cells.ts'

const quoted = /[",\r\n]/
const formula = /^[=+\-@\t\r]/

/** A text that begins like a formula is kept a text by an apostrophe. */
function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`

/** A row for each identity; the last column lists where it is received. */
export const inventoryCsv = (rows: readonly InventoryRow[]): string =>
  [
    line([...inventoryColumns.map(({ title }) => title), 'places']),
    ...rows.map((row) => line([...cellsOf(row), placesOf(row)])),
  ].join('')

const placesOf = ({ consumers }: InventoryRow): string =>
  consumers.map(({ path, holder, line: at }) => `${path}:${at} (${holder})`).join('; ')
