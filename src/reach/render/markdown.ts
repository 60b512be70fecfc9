// The inventory as a Markdown table.
import type { InventoryRow } from '#model/inventory.ts'
import { cellsOf, inventoryColumns } from './cells.ts'

const special = /[\\`*_{}[\]<>()#+!|~&@$:-]/g

/** Characters that mean something to Markdown, HTML or GitHub's links are written by number. */
const cell = (text: string): string => text.replace(special, (char) => `&#${char.codePointAt(0)};`)

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

export function inventoryMarkdown(rows: readonly InventoryRow[]): string {
  if (rows.length === 0) return 'No identities found.\n'
  const titles = inventoryColumns.map(({ title }) => title)
  const lines = [row(titles), row(titles.map(() => '---')), ...rows.map((entry) => row(cellsOf(entry).map(cell)))]
  return `${lines.join('\n')}\n`
}
