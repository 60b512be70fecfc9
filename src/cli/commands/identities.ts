// keyreach identities: every model-facing and cloud identity of the workflows, and how far each reaches.
import type { CommandContext } from '#cli/main.ts'
import { outputOf, startFolder, styleOf, today } from '#cli/report-run.ts'
import { exitCodes } from '#exit-code.ts'
import type { InventoryRow } from '#model/inventory.ts'
import { UserError } from '#model/user-error.ts'
import { loadOptions } from '#options.ts'
import { type Reach, reach } from '#reach/reach.ts'
import { inventoryCsv } from '#reach/render/csv.ts'
import { inventoryDot } from '#reach/render/dot.ts'
import { inventoryJson } from '#reach/render/json.ts'
import { inventoryMarkdown } from '#reach/render/markdown.ts'
import { inventoryMermaid } from '#reach/render/mermaid.ts'
import { inventoryText } from '#reach/render/text.ts'
import { openAges } from '#scan/ages.ts'
import { documentsOfFiles } from '#scan/documents.ts'
import type { Inventoried } from '#scan/inventory-result.ts'
import { planScan } from '#scan/plan.ts'
import { filesBelow } from '#scan/trusted.ts'
import { version } from '#version.ts'

type About = { readonly target: string; readonly reached: Reach; readonly width: number }
type Render = (rows: readonly InventoryRow[], about: About) => string

const renders: Readonly<Record<string, Render>> & { readonly text: Render } = {
  text: (rows, { width }) => inventoryText(rows, width),
  json: (rows, { target, reached }) => inventoryJson(rows, { version, target, unresolved: reached.unresolved }),
  csv: (rows) => inventoryCsv(rows),
  markdown: (rows) => inventoryMarkdown(rows),
  mermaid: (rows) => inventoryMermaid(rows),
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
    const output = outputOf(context)
    const started = new Date()
    const documents = plan.parts.flatMap((part) => (part.kind === 'files' ? documentsOfFiles(part.listing) : []))
    const reached = reach({ documents, policy: options.policy, today: today(), ...(ages && { since: ages.since }) })
    const pieces =
      words.value('format') === 'html'
        ? await page({ documents, reached, options, target: plan.target, started }, context)
        : [rendered(reached, plan.target, context)]
    for (const piece of pieces) await output.write(piece)
    await output.flush()
    return reached.problems.length === 0 ? exitCodes.clean : exitCodes.incomplete
  } finally {
    ages?.dispose()
    plan.dispose()
  }
}

function rendered(reached: Reach, target: string, context: CommandContext): string {
  const render: Render = renders[context.arguments.value('format') ?? 'text'] ?? renders.text
  const text = render(reached.inventory, { target, reached, width: widthOf(context) })
  return text.endsWith('\n') ? text : `${text}\n`
}

/** The page shows lines of files, so that the rules are needed to mask what they hold. */
async function page(inventoried: Inventoried, { arguments: words, io }: CommandContext): Promise<Iterable<string>> {
  const [{ inventoryResult }, { createDetector }, { loadRules }, { report }] = await Promise.all([
    import('#scan/inventory-result.ts'),
    import('#detect.ts'),
    import('#rules/load.ts'),
    import('#report/html.ts'),
  ])
  return report(inventoryResult(inventoried, createDetector(loadRules())), styleOf(words, io))
}

/** A terminal's lines are not broken; a file or another program is given whole cells. */
const widthOf = ({ arguments: words, io }: CommandContext): number =>
  io.stdout.isTTY && words.value('output') === undefined ? Math.max(60, io.stdout.columns) : Number.POSITIVE_INFINITY
