// The controls above the findings. They are in the page and hidden until its script runs, since nothing else could answer them.
import type { Finding } from '#model/finding.ts'
import { type Severity, severities } from '#model/severity.ts'
import { html, visible } from '#report/escape.ts'
import { countBySeverity, number, stateText } from '#report/words.ts'
import type { Markup } from './page.ts'

/** A property that findings can be narrowed by; a finding may have several values of it. */
type Facet = {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly of: (finding: Finding) => readonly string[]
  readonly word?: (value: string) => string
}

const kindTexts: Readonly<Record<string, string>> = { leak: 'leaks', identity: 'identities', policy: 'policy' }

const facets: readonly Facet[] = [
  { name: 'kind', label: 'Kind', any: 'every kind', of: ({ kind }) => [kind], word: (kind) => kindTexts[kind] ?? kind },
  { name: 'check', label: 'Check or rule', any: 'every one', of: ({ rule }) => [rule.id] },
  {
    name: 'provider',
    label: 'Provider',
    any: 'every one',
    of: ({ rule }) => (rule.provider === null ? [] : [rule.provider]),
  },
  { name: 'workflow', label: 'Workflow', any: 'every one', of: workflowsOf },
  {
    name: 'state',
    label: 'State',
    any: 'every one',
    of: (finding) => (stateText(finding) === '' ? [] : [stateText(finding)]),
  },
]

const workflowFile = /^\.github\/workflows\//

/** The workflows that hold what a finding is about, and those that it stands in. */
export function workflowsOf({ consumers = [], locations }: Finding): readonly string[] {
  const places = locations.flatMap(({ path }) => (path !== null && workflowFile.test(path) ? [path] : []))
  return [...new Set([...consumers.map(({ workflow }) => workflow), ...places])]
}

/** What the script reads to filter; several values stand on a line each. */
export const facetAttributes = (finding: Finding): Markup =>
  facets
    .map(({ name, of }) => ({ name, values: of(finding) }))
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => ` data-${name}="${values.map(html).join('\n')}"`)
    .join('')

export function filterForm(findings: readonly Finding[]): Markup {
  if (findings.length < 2) return ''
  const present = severities.filter((severity) => countBySeverity(findings, severity) > 0)
  const chips =
    present.length < 2
      ? ''
      : `<fieldset><legend>Severity</legend>${present.map((severity) => chip(severity, findings)).join('')}</fieldset>\n`
  return `<form class="filters" id="filters" role="search" aria-label="Filter findings" hidden>
${chips}<div class="field grows"><label for="filter-text">Text</label><input type="search" id="filter-text" name="q" autocomplete="off"></div>
${facets.map((facet) => choice(facet, findings)).join('')}<div class="answer"><p id="shown" class="soft" role="status"></p>
<button type="reset">Show all</button>
<button type="button" id="unfold" aria-pressed="false">Unfold all</button></div>
</form>
`
}

const chip = (severity: Severity, findings: readonly Finding[]): Markup =>
  `<label class="chip ${severity}"><input type="checkbox" name="severity" value="${severity}" checked>${number(countBySeverity(findings, severity))} ${severity}</label>`

function choice({ name, label, any, of, word }: Facet, findings: readonly Finding[]): Markup {
  const counts = new Map<string, number>()
  for (const value of findings.flatMap(of)) counts.set(value, (counts.get(value) ?? 0) + 1)
  if (counts.size < 2) return ''
  const options = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(
      ([value, some]) =>
        `<option value="${html(value)}">${html(word?.(value) ?? visible(value))} (${number(some)})</option>`,
    )
  return `<div class="field"><label for="filter-${name}">${label}</label><select id="filter-${name}" name="${name}"><option value="">${any}</option>${options.join('')}</select></div>\n`
}
