// keyreach diff: what a range of commits adds, or what is not committed yet.
import type { CommandContext } from '#cli/main.ts'
import { givenOptions, scanAndReport, startFolder, today } from '#cli/report-run.ts'
import { UserError } from '#model/user-error.ts'
import { loadOptions } from '#options.ts'
import { planDiff } from '#scan/plan.ts'
import { filesOf } from '#scan/trusted.ts'
import { policyPaths } from './scan.ts'

export async function diffCommand(context: CommandContext): Promise<number> {
  const { arguments: words } = context
  const [range, extra] = words.operands
  if (extra !== undefined) throw new UserError(`keyreach diff takes one range; "${extra}" is one too many`)
  if (range !== undefined && words.has('staged')) throw new UserError('--staged and a range exclude each other')
  const plan = await planDiff({
    folder: startFolder(context),
    range,
    uncommitted: words.has('staged') ? 'index' : 'tree',
    policyFrom: words.has('trust-head') ? 'head' : 'base',
    engine: words.value('engine') === 'reference' ? 'reference' : 'native',
  })
  try {
    const options = await loadOptions(givenOptions(words), filesOf(plan.policy), {
      ...policyPaths(context),
      today: today(),
    })
    return await scanAndReport(plan, options, context)
  } finally {
    plan.dispose()
  }
}
