// keyreach scan: files and history of a repository, a folder, a file, or standard input.
import { nearestCommand } from '#cli/args.ts'
import { readInput } from '#cli/input.ts'
import type { CommandContext } from '#cli/main.ts'
import { givenOptions, scanAndReport, startFolder, today } from '#cli/report-run.ts'
import { UserError } from '#model/user-error.ts'
import { loadOptions } from '#options.ts'
import { interrupted } from '#scan/job.ts'
import { planInput, planScan } from '#scan/plan.ts'
import { filesBelow } from '#scan/trusted.ts'

export async function scanCommand(context: CommandContext): Promise<number> {
  const { arguments: words } = context
  const [path = '.', extra] = words.operands
  if (extra !== undefined) throw new UserError(`keyreach scan takes one path; "${extra}" is one too many`)
  if (words.has('tree-only') && words.has('history-only'))
    throw new UserError('--tree-only and --history-only exclude each other')
  if (path === '') throw new UserError('keyreach scan: the path is empty; for the folder here, write .')
  const scope = ['tree-only', 'history-only', 'include-ignored'].find(words.has)
  if (path === '-' && scope !== undefined)
    throw new UserError(`--${scope} does not go with -: standard input is one text`)
  return path === '-' ? scanStandardInput(context) : scanPath(path, context)
}

async function scanStandardInput(context: CommandContext): Promise<number> {
  const options = await loadOptions(givenOptions(context.arguments), filesBelow(startFolder(context)), {
    ...policyPaths(context),
    today: today(),
  })
  const plan = planInput(await readInput(context))
  const problems = context.cancel.signal.aborted ? [interrupted('standard input')] : []
  return scanAndReport({ ...plan, problems }, options, context)
}

async function scanPath(path: string, context: CommandContext): Promise<number> {
  const { arguments: words } = context
  const plan = await planScan({
    folder: startFolder(context),
    path,
    scope: scopeOf(context),
    ignored: words.has('include-ignored') ? 'include' : 'skip',
    engine: words.value('engine') === 'reference' ? 'reference' : 'native',
  }).catch((error: unknown) => {
    throw hinted(error, path)
  })
  const options = await loadOptions(givenOptions(words), filesBelow(plan.root), {
    ...policyPaths(context),
    today: today(),
  })
  try {
    return await scanAndReport(plan, options, context)
  } finally {
    plan.dispose()
  }
}

const scopeOf = ({ arguments: words }: CommandContext): 'all' | 'tree' | 'history' => {
  if (words.has('tree-only')) return 'tree'
  return words.has('history-only') ? 'history' : 'all'
}

/** A first word that names nothing may be a mistyped command. */
function hinted(error: unknown, path: string): unknown {
  const command = nearestCommand(path)
  if (!(error instanceof UserError) || command === undefined || path.includes('/')) return error
  return new UserError(`${error.message}; for the command, write "keyreach ${command}"`, { cause: error })
}

export const policyPaths = ({
  arguments: words,
}: CommandContext): { config: string | undefined; baseline: string | undefined } => ({
  config: words.value('config'),
  baseline: words.value('baseline'),
})
