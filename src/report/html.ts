// A page to look at, keep or print: the verdict, a card a finding, the reach of identities, what could not be read.
import type { Reporter } from '#model/reporter.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { html } from './escape.ts'
import { workflowsOf } from './html/filters.ts'
import { findingsSection } from './html/findings.ts'
import { graphSection } from './html/graph.ts'
import { headline, pageHead } from './html/head.ts'
import { inventorySection } from './html/inventory.ts'
import { code, type Markup, pageEnd, pageStart } from './html/page.ts'
import { suppressedSection } from './html/suppressed.ts'
import { asideTexts, isComplete, skippedText } from './words.ts'

export const report: Reporter = function* (result, { version, suppressed }) {
  const { findings, inventory } = result
  yield pageStart({ title: `keyreach: ${headline(result)}`, version })
  yield pageHead(result)
  yield '<main id="main">\n'
  yield problems(result)
  yield* findingsSection(findings)
  if (inventory !== undefined) {
    yield graphSection(inventory.rows, new Set(findings.flatMap(workflowsOf)))
    yield inventorySection(inventory)
  }
  if (suppressed === 'listed') yield suppressedSection(result.suppressed)
  yield '</main>\n'
  yield footer(result, version)
  yield pageEnd
}

function problems(result: ScanResult): Markup {
  if (isComplete(result)) return ''
  const lines = result.problems.map(
    ({ kind, at, detail }) => `<li>${code(at)} ${html(detail)} <span class="soft">${kind}</span></li>`,
  )
  return `<section class="note" aria-label="What could not be read"><strong>Not everything could be read, so this is no clean result.</strong>
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
