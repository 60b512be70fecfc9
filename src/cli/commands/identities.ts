// keyreach identities: every model-facing and cloud identity of the workflows, and how far each reaches.
import type { CommandContext } from '#cli/main.ts'
import { deliver, outputOf, startFolder, styleOf, today } from '#cli/report-run.ts'
import { exitCodes } from '#exit-code.ts'
import type { Inventory, InventoryRow } from '#model/inventory.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { UserError } from '#model/user-error.ts'
import { loadOptions } from '#options.ts'
import { reach } from '#reach/reach.ts'
import { inventoryCsv } from '#reach/render/csv.ts'
import { inventoryDot } from '#reach/render/dot.ts'
import { inventoryJson } from '#reach/render/json.ts'
import { inventoryMarkdown } from '#reach/render/markdown.ts'
import { inventoryText } from '#reach/render/text.ts'
import { mermaidGraph } from '#report/mermaid.ts'
import { openAges } from '#scan/ages.ts'
import { codeFiles } from '#scan/code-files.ts'
import { documentsOfFiles } from '#scan/documents.ts'
import { inventoryResult } from '#scan/inventory-result.ts'
import { detectorOfRun } from '#scan/own-rules.ts'
import { planScan } from '#scan/plan.ts'
import { filesBelow } from '#scan/trusted.ts'
import { version } from '#version.ts'

type About = { readonly target: string; readonly unresolved: Inventory['unresolved']; readonly width: number }
type Render = (rows: readonly InventoryRow[], about: About) => string

const renders: Readonly<Record<string, Render>> & { readonly text: Render } = {
  text: (rows, { width }) => inventoryText(rows, width),
  json: (rows, { target, unresolved }) => inventoryJson(rows, { version, target, unresolved }),
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
    const documents = plan.parts.flatMap((part) => (part.kind === 'files' ? documentsOfFiles(part.listing) : []))
    const code = codeFiles(plan.parts.flatMap((part) => (part.kind === 'files' ? part.listing.files : [])))
    const reached = reach({
      documents,
      policy: options.policy,
      today: today(),
      code,
      // Only the page shows findings.
      ...(words.value('format') === 'html' ? {} : { tells: 'inventory' as const }),
      ...(ages && { since: ages.since }),
    })
    const result = inventoryResult({ documents, reached, options, target: plan.target, started }, detector)
    const verdict = reached.problems.length === 0 ? exitCodes.clean : exitCodes.incomplete
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
  return [render(rows, { target: result.target, unresolved, width: widthOf(context) })]
}

/** A terminal's lines are not broken; a file or another program is given whole cells. */
const widthOf = ({ arguments: words, io }: CommandContext): number =>
  io.stdout.isTTY && words.value('output') === undefined ? Math.max(60, io.stdout.columns) : Number.POSITIVE_INFINITY
