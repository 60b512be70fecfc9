// Findings as articles: severity, places, consumers, reasons, steps. Text in, markup out.
import type { Consumer, Finding, Frameworks, Location, Step } from '#model/finding.ts'
import type { Evidence } from '#model/match.ts'
import { html, htmlLines, isLink, prose } from '#report/escape.ts'
import { consumerParts, count, originText, positionText, redactionOf, stateText } from '#report/words.ts'
import { facetAttributes, filterForm } from './filters.ts'
import { code, type Markup, scrolled } from './page.ts'

const placeFold = { open: 3, most: 100, noun: 'place' }
const evidenceFold = { open: 6, most: 100, noun: 'line' }
const mostConsumers = 50
/** Tables of more rows are folded. */
const shortTable = 4

export function* findingsSection(findings: readonly Finding[]): Iterable<Markup> {
  if (findings.length === 0) return
  yield `<section id="findings" aria-labelledby="findings-head">
<h2 id="findings-head">Findings</h2>
${filterForm(findings)}`
  for (const finding of findings) yield article(finding)
  yield '</section>\n'
}

function article(finding: Finding): Markup {
  const { severity, rule, confidence, fingerprint, remediation } = finding
  const id = html(fingerprint)
  const tags = [finding.kind === 'leak' ? '' : rule.name, stateText(finding), `${confidence} confidence`].filter(
    (text) => text !== '',
  )
  return `<article class="finding ${severity}" id="f-${id}" aria-labelledby="t-${id}" data-severity="${severity}"${facetAttributes(finding)}>
<h3 id="t-${id}"><span class="badge">${severity}</span> ${heading(finding)}</h3>
<p class="tags">${tags.map((tag) => `<span>${html(tag)}</span>`).join(' ')}</p>
${places(finding)}${snippet(finding)}${evidenceList(finding.evidence ?? [])}${consumerTable(finding)}<div class="remedy"><h4>What to do</h4>
<p>${htmlProse(remediation.summary)}</p>
${stepList(remediation.steps)}</div>
<p class="foot"><a href="#f-${id}">${html(rule.id)}</a> ${frameworkText(finding.frameworks ?? {})}<span>${id}</span></p>
</article>
`
}

/** A leak is known by its kind of key, anything else by what is wrong. */
function heading(finding: Finding): Markup {
  const redaction = redactionOf(finding)
  if (finding.kind !== 'leak') return html(finding.title)
  return `${html(finding.rule.name)}${redaction === '' ? '' : ` ${code(redaction)}`}`
}

const htmlProse = (line: string): Markup => prose(line, { text: html, code })

const linkOr = (url: string): Markup =>
  isLink(url) ? `<a href="${html(url)}" rel="noreferrer noopener">${html(url)}</a>` : code(url)

/** A list of which only the beginning stands open. */
function unfolding(entries: readonly Markup[], { open, most, noun }: typeof placeFold): Markup {
  const rest = entries.slice(open, most)
  const left = entries.length - open - rest.length
  const more = left > 0 ? `<li class="soft">${count(left, noun)} more</li>` : ''
  const folded =
    rest.length === 0
      ? ''
      : `<details><summary>${count(entries.length - open, noun)} more</summary><ul>${rest.join('')}${more}</ul></details>\n`
  return `<ul>${entries.slice(0, open).join('')}</ul>\n${folded}`
}

function places(finding: Finding): Markup {
  const { locations } = finding
  const versions = finding.kind === 'leak' ? (finding.occurrences ?? 0) : 0
  const total =
    versions > locations.length ? `<p class="soft">${count(versions, 'version')} of files hold it in all</p>\n` : ''
  return `<div class="places">${unfolding(locations.map(placeLine), placeFold)}${total}</div>\n`
}

function placeLine(location: Location): Markup {
  const notes = [originText(location), location.decoded === undefined ? '' : `inside ${location.decoded.join(', ')}`]
  const aside = notes.filter((note) => note !== '').join(', ')
  return `<li>${code(positionText(location))}${aside === '' ? '' : ` <span class="soft">${html(aside)}</span>`}</li>`
}

function snippet(finding: Finding): Markup {
  const text = finding.locations[0]?.snippet.trim() ?? ''
  if (text === '') return ''
  const redaction = redactionOf(finding)
  const marked =
    redaction === '' ? html(text) : html(text).replaceAll(html(redaction), (found) => `<mark>${found}</mark>`)
  return `<pre><code>${marked}</code></pre>\n`
}

function stepList(steps: readonly Step[]): Markup {
  return `<ol class="steps">${steps.map(stepEntry).join('\n')}</ol>\n`
}

function stepEntry({ title, detail, command, url, patch }: Step): Markup {
  const parts = [
    ...detail.split('\n').map((line) => `<p>${htmlProse(line)}</p>`),
    ...(url === undefined ? [] : [`<p>${linkOr(url)}</p>`]),
    ...[command, patch]
      .filter((text) => text !== undefined)
      .map((text) => `<pre><code>${htmlLines(text)}</code></pre>`),
  ]
  return `<li><details><summary>${html(title)}</summary>${parts.join('')}</details></li>`
}

function consumerTable({ consumers = [] }: Finding): Markup {
  if (consumers.length === 0) return ''
  const rows = consumers.slice(0, mostConsumers).map(consumerRow)
  const rest = consumers.length - rows.length
  const more = rest > 0 ? `<p class="soft">${count(rest, 'job')} more</p>` : ''
  const table = `${scrolled('Used by', `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`)}${more}`
  if (consumers.length <= shortTable) return `<h4>Used by</h4>\n${table}`
  const files = new Set(consumers.map(({ workflow }) => workflow)).size
  return `<details class="consumers"><summary>Used by ${count(consumers.length, 'job')} in ${count(files, 'workflow')}</summary>\n${table}</details>\n`
}

const head = ['Workflow, job, step', 'Started by', 'May also', 'Environment']
  .map((title) => `<th scope="col">${title}</th>`)
  .join('')

function consumerRow({ workflow, job, step, line, triggers, trust, privileges, environment }: Consumer): Markup {
  const cells = [
    `${code(`${workflow}:${line}`)}<br>${html(consumerParts({ workflow, job, step }).slice(1).join(' › '))}`,
    `${html(triggers.join(', '))}<br><span class="trust ${trust}">${trust}</span>`,
    html(privileges.join(', ')),
    html(environment ?? ''),
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function evidenceList(evidence: readonly Evidence[]): Markup {
  if (evidence.length === 0) return ''
  const lines = evidence.map(({ text, path, line }) => {
    const place = path === undefined ? '' : ` ${code(line === undefined ? path : `${path}:${line}`)}`
    return `<li>${html(text)}${place}</li>`
  })
  return `<h4>Because</h4>\n${unfolding(lines, evidenceFold)}`
}

const frameworkText = (frameworks: Frameworks): Markup => {
  const ids = Object.values(frameworks).flat()
  return ids.length === 0 ? '' : `<span>${html(ids.join(', '))}</span> `
}
