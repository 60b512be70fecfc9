// The top of a page: the verdict, what was looked at, figures, the way to its sections.
import type { InventoryRow } from '#model/inventory.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { html } from '#report/escape.ts'
import { count, coverageText, findingsText, isComplete, modeTexts, number } from '#report/words.ts'
import { code, type Markup } from './page.ts'

export function pageHead(result: ScanResult): Markup {
  const read = isComplete(result) ? 'Everything was read.' : 'Not everything could be read.'
  return `<a class="skip" href="#main">Skip to the report</a>
<header>
<p class="brand">keyreach</p>
<h1>${html(headline(result))}</h1>
<p class="soft">${code(result.target)} ${html(modeTexts[result.mode])}, ${html(coverageText(result))}, ${html(momentText(result.startedAt))}. ${read}</p>
${tiles(result.inventory?.rows ?? [])}${navigation(result)}</header>
`
}

export function headline({ findings, inventory, mode, ...rest }: ScanResult): string {
  const isClean = findings.length === 0 && isComplete(rest)
  if (mode !== 'identities') return isClean ? 'No leaked keys' : findingsText(findings)
  const rows = inventory?.rows.length ?? 0
  return rows === 0 ? 'No identities' : `${count(rows, 'identity', 'identities')}. ${findingsText(findings)}`
}

const momentText = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`

type Tile = { readonly rows: (row: InventoryRow) => boolean; readonly text: string; readonly isBad: boolean }

const isModel = ({ role }: InventoryRow): boolean => role === 'model' || role === 'dual'

const figures: readonly Tile[] = [
  { rows: () => true, text: 'identities', isBad: false },
  { rows: (row) => isModel(row) && row.nature === 'static', text: 'stored model keys', isBad: false },
  { rows: ({ nature }) => nature === 'federated', text: 'federated, nothing stored', isBad: false },
  { rows: ({ worstTrust }) => worstTrust === 'outsider', text: 'in jobs that anyone can start', isBad: true },
  {
    rows: (row) => isModel(row) && row.level === 3,
    text: 'model keys beside deploying, publishing or a cloud',
    isBad: true,
  },
]

function tiles(rows: readonly InventoryRow[]): Markup {
  if (rows.length === 0) return ''
  const entries = figures.map((figure) => {
    const some = rows.filter(figure.rows).length
    return `<li${figure.isBad && some > 0 ? ' class="bad"' : ''}><strong>${number(some)}</strong> ${figure.text}</li>`
  })
  return `<ul class="tiles">${entries.join('')}</ul>\n`
}

function navigation({ findings, inventory }: ScanResult): Markup {
  const rows = inventory?.rows ?? []
  if (rows.length === 0) return ''
  const hasGraph = rows.some(({ consumers }) => consumers.length > 0)
  const links = [
    ...(findings.length === 0 ? [] : [`<li><a href="#findings">Findings (${number(findings.length)})</a></li>`]),
    ...(hasGraph ? ['<li><a href="#graph">Reach graph</a></li>'] : []),
    `<li><a href="#inventory">Inventory (${number(rows.length)})</a></li>`,
  ]
  return `<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>\n`
}
