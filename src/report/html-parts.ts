// Parts of a page that reports share: severities, places, steps, consumers. Text in, markup out.
import type { Consumer, Finding, Location, Step } from '#model/finding.ts'
import type { Evidence } from '#model/match.ts'
import { type Severity, severities } from '#model/severity.ts'
import { html, htmlLines, isLink, prose } from './escape.ts'
import type { Markup } from './html-page.ts'
import { count, countBySeverity, number, originText, positionText, redactionOf, stateText } from './words.ts'

const mostPlaces = 50

export const code = (text: string): Markup => `<code>${html(text)}</code>`

const htmlProse = (line: string): Markup => prose(line, { text: html, code })

const linkOr = (url: string): Markup =>
  isLink(url) ? `<a href="${html(url)}" rel="noreferrer noopener">${html(url)}</a>` : code(url)

const badge = (severity: Severity): Markup => `<span class="badge">${severity}</span>`

/** A switch for each severity that occurs; the style sheet does the hiding. */
export function filters(findings: readonly Finding[]): Markup {
  const present = severities.filter((severity) => countBySeverity(findings, severity) > 0)
  if (present.length < 2) return ''
  const labels = present.map(
    (severity) =>
      `<label class="${severity}"><input type="checkbox" id="show-${severity}" checked>${number(countBySeverity(findings, severity))} ${severity}</label>`,
  )
  return `<fieldset class="filters"><legend>Show findings by severity</legend>${labels.join('')}</fieldset>\n`
}

export function article(finding: Finding): Markup {
  const { severity, rule, confidence, fingerprint, remediation } = finding
  const redaction = redactionOf(finding)
  const state = stateText(finding)
  const tags = [state, `${confidence} confidence`].filter((text) => text !== '')
  return `<article class="${severity}" id="f-${html(fingerprint)}">
${badge(severity)}<h2>${html(rule.name)}</h2>${redaction === '' ? '' : ` ${code(redaction)}`}${tags.map((tag) => `<span class="tag">${html(tag)}</span>`).join('')}
${places(finding)}${snippet(finding)}${consumerTable(finding.consumers ?? [])}${evidenceList(finding.evidence ?? [])}<h3>What to do</h3>
<p>${htmlProse(remediation.summary)}</p>
${stepList(remediation.steps)}<p class="tag">${html(rule.id)} · ${html(fingerprint)}</p>
</article>
`
}

function places(finding: Finding): Markup {
  const { locations } = finding
  const lines = locations.slice(0, mostPlaces).map(placeLine)
  const rest = locations.length - mostPlaces
  if (rest > 0) lines.push(`<li class="soft">${count(rest, 'place')} more</li>`)
  const versions = finding.kind === 'leak' ? (finding.occurrences ?? 0) : 0
  if (versions > locations.length)
    lines.push(`<li class="soft">${count(versions, 'version')} of files hold it in all</li>`)
  return `<ul class="places">${lines.join('')}</ul>\n`
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

function consumerTable(consumers: readonly Consumer[]): Markup {
  if (consumers.length === 0) return ''
  const rows = consumers.map(({ workflow, job, step, line, triggers, trust, privileges, environment }) => {
    const cells = [
      `${code(`${workflow}:${line}`)}<br>${html([job, step].filter((part) => part !== null).join(' › '))}`,
      `${html(triggers.join(', '))}<br><span class="soft">${trust}</span>`,
      html(privileges.join(', ')),
      html(environment ?? ''),
    ]
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  return `<h3>Used by</h3>
<table><thead><tr><th>Workflow, job, step</th><th>Started by</th><th>May also</th><th>Environment</th></tr></thead><tbody>${rows.join('')}</tbody></table>
`
}

function evidenceList(evidence: readonly Evidence[]): Markup {
  if (evidence.length === 0) return ''
  const lines = evidence.map(({ text, path, line }) => {
    const place = path === undefined ? '' : ` ${code(line === undefined ? path : `${path}:${line}`)}`
    return `<li>${html(text)}${place}</li>`
  })
  return `<h3>Because</h3>\n<ul>${lines.join('')}</ul>\n`
}
