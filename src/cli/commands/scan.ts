// keyreach scan: files and history of a repository, a folder, a file, or standard input.
import { UserError } from '#model/user-error.ts'
import { loadOptions } from '#options.ts'
import { planInput, planScan } from '#scan/plan.ts'
import { treeFiles } from '#scan/trusted.ts'
import { nearestCommand } from '../args.ts'
import type { CommandContext } from '../main.ts'
import { givenOptions, scanAndReport, today } from '../report-run.ts'
