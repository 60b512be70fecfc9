// The inventory as a table: a row for each identity, sortable, with everyone who receives it.
import type { Inventory, InventoryConsumer, InventoryRow } from '#model/inventory.ts'
import { html } from '#report/escape.ts'
import { count, number as digits } from '#report/words.ts'
import { code, type Markup, scrolled } from './page.ts'
import { trusts } from './trust.ts'

/** More receivers of one identity are in the JSON, and nobody reads them here. */
const mostReceivers = 200
const mostUnresolved = 200

type Cell = { readonly text: Markup; readonly sort?: string | number }
type Column = { readonly title: string; readonly of: (row: InventoryRow) => Cell }

const columns: readonly Column[] = [
  {
    title: 'Identity',
    of: (row) => ({
      text: `${code(row.identity)}<br><span class="soft">${html([row.role, row.kind].filter((word) => word !== 'unknown').join(' '))}, ${row.nature}</span>`,
      sort: row.identity,
    }),
  },
  { title: 'Provider', of: ({ provider }) => ({ text: html(provider ?? '') }) },
  { title: 'Used by', of: (row) => ({ text: receivers(row), sort: row.consumers.length }) },
  {
    title: 'Who starts it',
    of: ({ worstTrust }) => ({
      text: `<span class="trust ${worstTrust}">${worstTrust}</span>`,
      sort: trusts.indexOf(worstTrust),
    }),
  },
  {
    title: 'May also',
    of: ({ highestPrivilege, level }) => ({
      text: highestPrivilege === '' ? '' : `<span class="level${level}">${html(highestPrivilege)}</span>`,
      sort: `${3 - level}${highestPrivilege}`,
    }),
  },
  { title: 'Environment', of: ({ environments }) => ({ text: environments.map(html).join('<br>') }) },
  { title: 'Owner', of: ({ owners }) => ({ text: owners.map(html).join('<br>') }) },
  { title: 'Since', of: ({ since }) => ({ text: html(since?.slice(0, 10) ?? '') }) },
]

/** A column that is empty in every row says nothing. */
const isTold = ({ of }: Column, rows: readonly InventoryRow[]): boolean => rows.some((row) => of(row).text !== '')

export function inventorySection({ rows, unresolved }: Inventory): Markup {
  if (rows.length === 0) return ''
  const shown = columns.filter((column) => isTold(column, rows))
  const head = shown.map(({ title }) => `<th scope="col">${title}</th>`).join('')
  const body = rows.map((row, index) => inventoryRow(row, { number: index + 1, shown })).join('\n')
  return `<section id="inventory" aria-labelledby="inventory-head">
<h2 id="inventory-head">Inventory</h2>
<form class="filters" id="find-identity" hidden><div class="field"><label for="find-text">Find an identity</label><input type="search" id="find-text" name="i" autocomplete="off"></div><p role="status" class="soft"></p></form>
${scrolled(
  'Inventory of identities',
  `<table class="sortable wide"><caption>${count(rows.length, 'identity', 'identities')}, those of the widest reach first</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
)}${unresolvedList(unresolved)}</section>
`
}

type RowPlace = { readonly number: number; readonly shown: readonly Column[] }

function inventoryRow(row: InventoryRow, { number, shown }: RowPlace): Markup {
  const [first, ...others] = shown.map(({ of }) => of(row))
  const sort = (cell: Cell | undefined): string =>
    cell?.sort === undefined ? '' : ` data-sort="${html(String(cell.sort))}"`
  return `<tr id="identity-${number}" tabindex="-1"><th scope="row"${sort(first)}>${first?.text ?? ''}</th>${others.map((cell) => `<td${sort(cell)}>${cell.text}</td>`).join('')}</tr>`
}

function receivers({ consumers, identity }: InventoryRow): Markup {
  if (consumers.length === 0) return 'nobody'
  const files = new Set(consumers.map(({ path }) => path)).size
  const lines = consumers.slice(0, mostReceivers).map((consumer) => receiver(consumer, identity))
  const rest = consumers.length - lines.length
  const more = rest > 0 ? `<li class="soft">and ${digits(rest)} more</li>` : ''
  return `<details><summary>${count(consumers.length, 'place')} in ${count(files, 'file')}</summary><ul class="receivers">${lines.join('')}${more}</ul></details>`
}

function receiver(
  { path, line, holder, step, name, trust, triggers, via }: InventoryConsumer,
  identity: string,
): Markup {
  const who = [holder === path ? null : holder, step].filter((part) => part !== null).join(' › ')
  const notes = [
    ...(name === identity || name === '' ? [] : [`as ${name}`]),
    ...(triggers.length === 0 ? [] : [`started by ${triggers.join(', ')}`]),
    trust,
    ...via,
  ]
  return `<li>${code(`${path}:${line}`)} ${html(who)}<br><span class="soft">${html(notes.join('; '))}</span></li>`
}

function unresolvedList(unresolved: Inventory['unresolved']): Markup {
  if (unresolved.length === 0) return ''
  const lines = unresolved
    .slice(0, mostUnresolved)
    .map(({ what, why, path }) => `<li>${code(what)} in ${code(path)} <span class="soft">${html(why)}</span></li>`)
  const rest = unresolved.length - lines.length
  const more = rest > 0 ? `<li class="soft">and ${digits(rest)} more</li>` : ''
  return `<details class="unresolved"><summary>${count(unresolved.length, 'thing')} that could not be followed, and why</summary><ul>${lines.join('')}${more}</ul></details>\n`
}
