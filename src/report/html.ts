// A page to look at, keep or print: the verdict, a card a finding, what could not be read.
import type { Reporter } from '#model/reporter.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { html } from './escape.ts'
import { type Markup, pageEnd, pageStart } from './html-page.ts'
import { article, code, filters } from './html-parts.ts'
import { asideTexts, coverageText, findingsText, isComplete, modeTexts, skippedText } from './words.ts'

export const report: Reporter = function* (result, { version }) {
  yield pageStart({ title: `keyreach: ${findingsText(result.findings)}`, version })
  yield header(result)
  yield '<main>\n'
  yield problems(result)
  for (const finding of result.findings) yield article(finding)
  yield '</main>\n'
  yield footer(result, version)
  yield pageEnd
}

function header(result: ScanResult): Markup {
  const isClean = result.findings.length === 0 && isComplete(result)
  return `<header>
<p class="brand">keyreach</p>
<h1>${html(isClean ? 'No leaked keys' : findingsText(result.findings))}</h1>
<p class="soft">${code(result.target)} ${html(modeTexts[result.mode])}, ${html(coverageText(result))}, ${html(momentText(result.startedAt))}. ${isComplete(result) ? 'Everything was read.' : 'Not everything could be read.'}</p>
${filters(result.findings)}</header>
`
}

const momentText = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`

function problems(result: ScanResult): Markup {
  if (isComplete(result)) return ''
  const lines = result.problems.map(
    ({ kind, at, detail }) => `<li>${code(at)} ${html(detail)} <span class="soft">${kind}</span></li>`,
  )
  return `<section class="note"><strong>Not everything could be read, so this is no clean result.</strong>
<ul>${lines.join('')}</ul></section>
`
}

function footer(result: ScanResult, version: string): Markup {
  const asides = [...asideTexts(result), ...result.coverage.skipped.map((entry) => `skipped ${skippedText(entry)}`)]
  const lines = asides.map((text) => `<p>${html(text)}</p>`).join('\n')
  return `<footer>
${lines}
<p>keyreach ${html(version)}. Values are shown by their public prefix only.</p>
</footer>
`
}
