// keyreach identities: every model-facing and cloud identity of the workflows, and how far each reaches.
import type { CommandContext } from '#cli/main.ts'
import { deliver, outputOf, startFolder, styleOf, today } from '#cli/report-run.ts'
import { exitCodes } from '#exit-code.ts'
import type { InventoryRow } from '#model/inventory.ts'
import type { Problem } from '#model/problem.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { UserError } from '#model/user-error.ts'
import { loadOptions } from '#options.ts'
import { reach } from '#reach/reach.ts'
import { inventoryCsv } from '#reach/render/csv.ts'
import { inventoryDot } from '#reach/render/dot.ts'
import { type InventoryHead, inventoryJson } from '#reach/render/json.ts'
import { inventoryMarkdown } from '#reach/render/markdown.ts'
import { inventoryText } from '#reach/render/text.ts'
import { visible } from '#report/escape.ts'
import { mermaidGraph } from '#report/mermaid.ts'
import { problemText, skippedText } from '#report/words.ts'
import { openAges } from '#scan/ages.ts'
import { codeFiles } from '#scan/code-files.ts'
import { documentsOfFiles, largeSettings } from '#scan/documents.ts'
import { inventoryResult } from '#scan/inventory-result.ts'
import { detectorOfRun } from '#scan/own-rules.ts'
import { planScan } from '#scan/plan.ts'
import { filesBelow } from '#scan/trusted.ts'
import { version } from '#version.ts'

type About = Omit<InventoryHead, 'version'> & { readonly width: number }
type Render = (rows: readonly InventoryRow[], about: About) => string

const renders: Readonly<Record<string, Render>> & { readonly text: Render } = {
  text: (rows, { width }) => inventoryText(rows, width),
  json: (rows, { width: _, ...head }) => inventoryJson(rows, { version, ...head }),
  csv: (rows) => inventoryCsv(rows),
  markdown: (rows) => inventoryMarkdown(rows),
  mermaid: (rows) => mermaidGraph(rows),
  dot: (rows) => inventoryDot(rows),
}

export async function identitiesCommand(context: CommandContext): Promise<number> {
  const { arguments: words } = context
  const [path = '.', extra] = words.operands
  if (extra !== undefined) throw new UserError(`keyreach identities takes one path; "${extra}" is one too many`)
  const plan = await planScan({ folder: startFolder(context), path, scope: 'tree', ignored: 'skip', engine: 'native' })
  const ages = await openAges(plan.root)
  try {
    const options = await loadOptions({}, filesBelow(plan.root), { config: words.value('config'), today: today() })
    const { detector } = await detectorOfRun(options, 'leaks')
    const output = outputOf(context)
    const started = new Date()
    const listings = plan.parts.flatMap((part) => (part.kind === 'files' ? [part.listing] : []))
    const problems: Problem[] = listings.flatMap((listing) => listing.problems ?? [])
    const documents = listings.flatMap((listing) => documentsOfFiles(listing, (problem) => problems.push(problem)))
    const skipped = listings.flatMap((listing) => [...listing.skipped, ...largeSettings(listing)])
    const code = codeFiles(listings.flatMap(({ files }) => files))
    const reached = reach({
      documents,
      policy: options.policy,
      today: today(),
      code,
      // Only the page shows findings.
      ...(words.value('format') === 'html' ? {} : { tells: 'inventory' as const }),
      ...(ages && { since: ages.since }),
    })
    const about = { documents, reached, options, target: plan.target, started, problems, skipped }
    const result = inventoryResult(about, detector)
    const verdict = result.coverage.complete ? exitCodes.clean : exitCodes.incomplete
    tellUnread(result, context)
    return await deliver({ pieces: () => rendered(result, context), output, code: verdict }, context.io)
  } finally {
    ages?.dispose()
    plan.dispose()
  }
}

async function rendered(result: ScanResult, context: CommandContext): Promise<Iterable<string>> {
  const { arguments: words, io } = context
  const format = words.value('format') ?? 'text'
  if (format === 'html') return (await import('#report/html.ts')).report(result, styleOf(words, io))
  const { rows, unresolved } = result.inventory ?? { rows: [], unresolved: [] }
  const render: Render = renders[format] ?? renders.text
  const { target, problems, coverage } = result
  const { complete, skipped } = coverage
  return [render(rows, { target, unresolved, problems, complete, skipped, width: widthOf(context) })]
}

/** A table has no place for what is missing in it; data and the page have. */
function tellUnread({ problems, coverage }: ScanResult, { arguments: words, io }: CommandContext): void {
  if (words.value('format') === 'html' || words.value('format') === 'json') return
  const lines = [
    ...problems.map((problem) => `not read: ${problemText(problem)}`),
    ...coverage.skipped.map((entry) => `skipped ${skippedText(entry)}`),
  ]
  for (const line of lines) io.stderr.write(`keyreach: ${visible(line)}\n`)
}

/** A terminal's lines are not broken; a file or another program is given whole cells. */
const widthOf = ({ arguments: words, io }: CommandContext): number =>
  io.stdout.isTTY && words.value('output') === undefined ? Math.max(60, io.stdout.columns) : Number.POSITIVE_INFINITY
