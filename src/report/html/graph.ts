// The reach graph as a drawing, and the same as a table for whoever cannot see it.
import type { InventoryRow } from '#model/inventory.ts'
import { columns } from '#report/columns.ts'
import { html, visible } from '#report/escape.ts'
import { count, number } from '#report/words.ts'
import { type Drawing, type DrawnEdge, type DrawnHolder, drawingOf, type Gathering } from './drawing.ts'
import { type Box, type Caption, type Lane, type Layout, layoutOf } from './layout.ts'
import { code, type Markup, scrolled } from './page.ts'
import { trustTexts } from './trust.ts'

/** Files that a finding names: their boxes lead to those findings. */
export type Named = ReadonlySet<string>

type Links = { readonly named: Named; readonly orderOf: (row: InventoryRow) => number }

export function graphSection(rows: readonly InventoryRow[], named: Named): Markup {
  const drawing = drawingOf(rows)
  if (drawing.edges.length === 0) return ''
  const layout = layoutOf(drawing)
  const orderOf = (row: InventoryRow): number => rows.indexOf(row) + 1
  return `<section id="graph" aria-labelledby="graph-head">
<h2 id="graph-head">Who reaches which identity</h2>
<p class="soft">${html(introduction(drawing))}</p>
<p><a class="skip-graph" href="#graph-table">Skip the drawing, to the same as a table</a></p>
<figure>
${scrolled('Drawing of the reach graph', svg(drawing, layout, { named, orderOf }))}<figcaption>${legend}</figcaption>
</figure>
<details id="graph-table"><summary>The same as a table</summary>
${table(drawing)}</details>
</section>
`
}

const gatheringTexts: Record<Gathering, string> = {
  single: '',
  alike: ' Jobs of a file that are alike stand in one box.',
  file: ' Jobs of a file that the same people can start stand in one box.',
  held: ' Jobs that the same people can start and that hold the same stand in one box.',
}

function introduction({ gathering, leftOut, identities, holders }: Drawing): string {
  const what = `${count(holders.length, 'box', 'boxes')} of jobs at the left, by who can start them; the identities that they hold at the right.`
  const left = [
    leftOut.identities === 0
      ? ''
      : ` Drawn are the ${count(identities.length, 'identity', 'identities')} of the widest reach; ${count(leftOut.identities, 'more is', 'more are')} in the inventory.`,
    leftOut.holders === 0 ? '' : ` ${count(leftOut.holders, 'box', 'boxes')} of jobs had no room.`,
  ]
  return `${what}${gatheringTexts[gathering]}${left.join('')}`
}

const legend: Markup = `<ul class="legend">
<li><svg width="28" height="18" aria-hidden="true"><rect class="node static" x="1" y="1" width="26" height="16" rx="3"/></svg> stored key</li>
<li><svg width="28" height="18" aria-hidden="true"><rect class="node federated" x="1" y="1" width="26" height="16" rx="8"/></svg> federated</li>
<li><svg width="28" height="18" aria-hidden="true"><path class="edge outsider" d="M1 9h26"/></svg> within reach of outsiders</li>
<li><svg width="28" height="18" aria-hidden="true"><path class="edge gated" d="M1 9h26"/></svg> behind a gate</li>
<li><svg width="28" height="18" aria-hidden="true"><path class="edge collaborator" d="M1 9h26"/></svg> collaborators, maintainers</li>
</ul>`

function svg(drawing: Drawing, layout: Layout, { named, orderOf }: Links): Markup {
  const { width, height } = layout
  const parts = [
    ...layout.lanes.map(laneMarkup),
    `<g class="edges" aria-hidden="true">`,
    ...drawing.edges.map((edge, index) => edgeMarkup(edge, layout.curves[index]?.d ?? '', drawing)),
    '</g>',
    ...layout.captions.map((caption) => captionMarkup(caption, drawing)),
    ...drawing.holders.map((holder, index) => holderMarkup(holder, { index, box: layout.holders[index], named })),
    ...drawing.identities.map((row, index) =>
      identityMarkup(row, { index, box: layout.identities[index], order: orderOf(row) }),
    ),
  ]
  return `<svg id="reach" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="reach-title reach-text">
<title id="reach-title">Reach graph</title>
<desc id="reach-text">${html(`${count(drawing.holders.length, 'box', 'boxes')} of jobs, ${count(drawing.identities.length, 'identity', 'identities')}, ${count(drawing.edges.length, 'line')} between them; the table below says the same.`)}</desc>
${parts.join('\n')}
</svg>`
}

const laneMarkup = ({ trust, box }: Lane): Markup =>
  `<rect class="lane" ${placed(box)} rx="10"/><text class="lane-title ${trust}" x="16" y="${box.y + 26}">${trustTexts[trust]}</text>`

const placed = ({ x, y, width, height }: Box): string => `x="${x}" y="${y}" width="${width}" height="${height}"`

function edgeMarkup({ from, to, names, via }: DrawnEdge, d: string, { holders, identities }: Drawing): Markup {
  const holder = holders[from]
  const identity = identities[to]
  if (holder === undefined || identity === undefined) return ''
  const notes = [...(names.length === 0 ? [] : [`as ${names.slice(0, 4).join(', ')}`]), ...via.slice(0, 4)]
  const text = [`${listed(holder.names, 3)} holds ${identity.identity}`, ...notes].join('; ')
  return `<path class="edge ${holder.trust}" data-from="${from}" data-to="${to}" d="${d}"><title>${html(text)}</title></path>`
}

/** Widths of a monospaced letter at the sizes that the style sheet gives. */
const letters = { name: 7.8, small: 6.7 } as const

/** Room that a box keeps for what its jobs may also do. */
const leastPower = 170

/** What fits into a width, its end marked. */
function fitted(text: string, width: number, letter: number): string {
  const seen = visible(text)
  const room = Math.floor(width / letter)
  if (columns(seen) <= room) return seen
  let kept = ''
  for (const char of seen) {
    if (columns(kept) + columns(char) > room - 1) break
    kept += char
  }
  return `${kept}…`
}

function captionMarkup({ holder, x, y }: Caption, { holders }: Drawing): Markup {
  const { paths = [] } = holders[holder] ?? {}
  return `<text class="file" x="${x}" y="${y}">${html(fitted(filesText(paths), 490, letters.small))}</text>`
}

const filesText = (paths: readonly string[]): string =>
  `${paths.length > 1 ? `${paths.length} files: ` : ''}${listed(paths.map(fileName), 8)}`

const fileName = (path: string): string =>
  path.startsWith('.github/workflows/') ? path.slice('.github/workflows/'.length) : path

const listed = (names: readonly string[], most: number): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${names.length - most} more`

const titleOf = ({ names }: DrawnHolder): string =>
  names.length > 1 ? `${names.length} jobs: ${listed([...new Set(names)], 20)}` : (names[0] ?? '')

const powerText = ({ powers }: DrawnHolder): string =>
  powers.length > 1 ? `${powers[0]}, ${powers.length - 1} more` : (powers[0] ?? '')

type HolderPlace = { readonly index: number; readonly box: Box | undefined; readonly named: Named }

function holderMarkup(holder: DrawnHolder, { index, box, named }: HolderPlace): Markup {
  if (box === undefined) return ''
  const label = [
    `${titleOf(holder)} in ${filesText(holder.paths)}`,
    holder.triggers.length === 0 ? '' : `started by ${listed(holder.triggers, 8)}`,
    holder.powers.length === 0 ? '' : `may also: ${listed(holder.powers, 8)}`,
  ].filter((text) => text !== '')
  const name = fitted(titleOf(holder), box.width - 24 - (holder.powers.length === 0 ? 0 : leastPower), letters.name)
  const room = box.width - 36 - columns(name) * letters.name
  const power =
    holder.powers.length === 0
      ? ''
      : `<text class="power level${holder.level}" x="${box.x + box.width - 12}" y="${box.y + 19}">${html(fitted(`+ ${powerText(holder)}`, room, letters.small))}</text>`
  const content = `<title>${html(label.join('; '))}</title><rect class="node holder ${holder.trust}" ${placed(box)} rx="5"/><text class="name" x="${box.x + 12}" y="${box.y + 19}">${html(name)}</text>${power}`
  const attributes = `class="holder-node" data-holder="${index}"`
  const [path = ''] = holder.paths
  return holder.paths.length === 1 && named.has(path)
    ? `<a ${attributes} href="#${html(new URLSearchParams({ workflow: visible(path) }).toString())}">${content}</a>`
    : `<g ${attributes}>${content}</g>`
}

type IdentityPlace = { readonly index: number; readonly box: Box | undefined; readonly order: number }

function identityMarkup(row: InventoryRow, { index, box, order }: IdentityPlace): Markup {
  if (box === undefined) return ''
  const facts = [row.provider ?? row.role, `${row.nature} ${row.kind}`, ...row.environments.slice(0, 2)]
  const text = facts.filter((fact) => fact !== 'unknown').join(' · ')
  const radius = row.nature === 'federated' ? box.height / 2 : 5
  const inset = row.nature === 'federated' ? 22 : 14
  return `<a class="identity-node" data-identity="${index}" href="#identity-${order}"><title>${html(`${row.identity}: ${text}; to the inventory`)}</title><rect class="node identity ${row.nature}" ${placed(box)} rx="${radius}"/><text class="name" x="${box.x + inset}" y="${box.y + 20}">${html(fitted(row.identity, box.width - 2 * inset, letters.name))}</text><text class="facts" x="${box.x + inset}" y="${box.y + 36}">${html(fitted(text, box.width - 2 * inset, letters.small))}</text></a>`
}

const mostListed = 100

const rest = (list: readonly string[]): string =>
  list.length > mostListed ? ` and ${number(list.length - mostListed)} more` : ''

function table({ holders, edges, identities }: Drawing): Markup {
  const rows = holders.map((holder, index) => {
    const held = edges.filter(({ from }) => from === index).map(({ to }) => code(identities[to]?.identity ?? ''))
    const cells = [
      `${holder.paths.slice(0, mostListed).map(code).join(' ')}${rest(holder.paths)}<br>${html([...new Set(holder.names)].slice(0, mostListed).join(', '))}${rest(holder.names)}`,
      `${html(trustTexts[holder.trust])}<br><span class="soft">${html(holder.triggers.join(', '))}</span>`,
      html(holder.powers.join(', ')),
      held.join(' '),
    ]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const head = ['File and jobs', 'Who can start them', 'May also', 'Holds'].map(
    (title) => `<th scope="col">${title}</th>`,
  )
  return scrolled(
    'Reach graph as a table',
    `<table><caption>Jobs of the drawing and the identities that they hold</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
  )
}
