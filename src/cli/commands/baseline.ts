// keyreach baseline: accept what is there today, each value at its place, with an owner, a reason and an end.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { CommandContext } from '#cli/main.ts'
import { openOutput } from '#cli/output.ts'
import { givenOptions, jobOf, startFolder, today } from '#cli/report-run.ts'
import { exitCodes } from '#exit-code.ts'
import { isBoundTo, valueBinding } from '#judge/place/value-binding.ts'
import type { Baseline, BaselineEntry } from '#model/policy.ts'
import { isAtLeast } from '#model/severity.ts'
import { UserError } from '#model/user-error.ts'
import { loadOptions } from '#options.ts'
import { formatBaseline, parseBaseline } from '#policy/baseline-file.ts'
import { baselinePath } from '#policy/defaults.ts'
import type { Kept } from '#scan/judge-places.ts'
import { planScan } from '#scan/plan.ts'
import { filesBelow } from '#scan/trusted.ts'
import { scanKeeping } from '#scan.ts'

type Terms = { readonly owner: string; readonly reason: string; readonly expires: string | undefined }

export async function baselineCommand(context: CommandContext): Promise<number> {
  const { arguments: words } = context
  const [path = '.', extra] = words.operands
  if (extra !== undefined) throw new UserError(`keyreach baseline takes one path; "${extra}" is one too many`)
  const terms = words.has('prune') ? undefined : termsOf(context)
  const plan = await planScan({
    folder: startFolder(context),
    path,
    scope: words.has('tree-only') ? 'tree' : 'all',
    ignored: 'skip',
    engine: 'native',
  })
  try {
    const file = resolve(startFolder(context), words.value('output') ?? join(plan.root, baselinePath))
    const old = existsSync(file)
      ? parseBaseline(readFileSync(file, 'utf8'), baselinePath)
      : { source: baselinePath, salt: randomBytes(16).toString('hex'), entries: [] }
    const options = await loadOptions(givenOptions(words), filesBelow(plan.root), {
      config: words.value('config'),
      today: today(),
    })
    // Scanned without the baseline: what it accepts already must be seen to be kept.
    const { kept, result } = await scanKeeping(plan, { ...options, baseline: undefined }, await jobOf(context, options))
    const wanted = new Set(
      result.findings
        .filter(({ severity }) => isAtLeast(severity, options.minSeverity))
        .flatMap(({ locations }) => locations.map(({ fingerprint }) => fingerprint)),
    )
    const seen = kept.filter(({ occurrence }) => wanted.has(occurrence.fingerprint))
    const entries =
      terms === undefined ? pruned(old, seen) : accepted(old, seen, { terms, only: words.value('finding') })
    writeFileSync(file, formatBaseline({ salt: old.salt, entries }))
    await openOutput(context.io).write(
      `${file}: ${entries.length} accepted places, ${old.entries.length} before.${result.coverage.complete ? '' : ' Not everything could be read; run keyreach scan to see what.'}\n`,
    )
    return result.coverage.complete ? exitCodes.clean : exitCodes.incomplete
  } finally {
    plan.dispose()
  }
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/

function termsOf({ arguments: words }: CommandContext): Terms {
  const owner = words.value('owner')
  const reason = words.value('reason')
  const expires = words.value('expires')
  if (owner === undefined) throw new UserError('keyreach baseline needs --owner: who answers for what is accepted')
  if (reason === undefined) throw new UserError('keyreach baseline needs --reason: why it is accepted')
  if (expires !== undefined && (!dayForm.test(expires) || Number.isNaN(Date.parse(expires))))
    throw new UserError(`--expires: "${expires}" is no day; write YYYY-MM-DD`)
  return { owner, reason, expires }
}

const isHeldBy = (entry: BaselineEntry, { occurrence }: Kept, salt: string): boolean =>
  entry.fingerprint === occurrence.fingerprint && isBoundTo(entry.value, occurrence.match.value, salt)

const pruned = (old: Baseline, kept: readonly Kept[]): BaselineEntry[] =>
  old.entries.filter((entry) => kept.some((each) => isHeldBy(entry, each, old.salt)))

type Accepting = { readonly terms: Terms; readonly only: string | undefined }

function accepted(old: Baseline, kept: readonly Kept[], { terms, only }: Accepting): BaselineEntry[] {
  const isAsked = ({ occurrence }: Kept): boolean => only === undefined || only === occurrence.fingerprint
  const news = kept.filter((each) => isAsked(each) && !old.entries.some((entry) => isHeldBy(entry, each, old.salt)))
  const fresh = new Map(
    news.map((each) => entryOf(each, old.salt, terms)).map((entry) => [`${entry.fingerprint} ${entry.value}`, entry]),
  )
  if (only !== undefined && fresh.size === 0)
    throw new UserError(`--finding: no finding that is not accepted yet has the fingerprint "${only}"`)
  return [...old.entries, ...fresh.values()]
}

function entryOf({ occurrence }: Kept, salt: string, { owner, reason, expires }: Terms): BaselineEntry {
  const { fingerprint, match, place } = occurrence
  const value = valueBinding(match.value, salt, match.proven ? 'random' : 'guessable')
  return {
    fingerprint,
    rule: match.rule,
    path: place.path,
    value,
    owner,
    reason,
    ...(expires === undefined ? {} : { expires }),
  }
}
