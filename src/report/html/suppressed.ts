// What was found and is no finding, and why: shown where it was asked for.
import type { Suppressed } from '#model/finding.ts'
import { html } from '#report/escape.ts'
import { count, number, shortId } from '#report/words.ts'
import { code, type Markup, scrolled } from './page.ts'

const mostRows = 2000

export function suppressedSection(suppressed: readonly Suppressed[]): Markup {
  if (suppressed.length === 0) return ''
  const rows = suppressed.slice(0, mostRows).map(suppressedRow)
  const left = suppressed.length - rows.length
  const more = left > 0 ? `<p class="soft">${number(left)} more are in the JSON report.</p>\n` : ''
  const head = ['Where', 'Rule', 'By', 'Reason'].map((title) => `<th scope="col">${title}</th>`).join('')
  const table = `<table class="sortable wide"><caption>${count(suppressed.length, 'match', 'matches')} that are no finding, and why</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`
  return `<section id="suppressed" aria-labelledby="suppressed-head">
<h2 id="suppressed-head">Suppressed</h2>
${scrolled('Suppressed matches', table)}${more}</section>
`
}

function suppressedRow({ rule, by, reason, location: { path, line, column, commit } }: Suppressed): Markup {
  const place = path === null ? `line ${line}` : `${path}:${line}:${column}`
  const origin = commit === undefined ? '' : ` <span class="soft">commit ${html(shortId(commit))}</span>`
  return `<tr><td>${code(place)}${origin}</td><td>${html(rule)}</td><td>${html(by)}</td><td>${html(reason)}</td></tr>`
}
