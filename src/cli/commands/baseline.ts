// keyreach baseline: accept what is there today, each value at its place, with an owner, a reason and an end.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { CommandContext } from '#cli/main.ts'
import { OutputError, openOutput } from '#cli/output.ts'
import { givenOptions, jobOf, startFolder, today } from '#cli/report-run.ts'
import { type ExitCode, exitCodes } from '#exit-code.ts'
import { openRepository } from '#git/repository.ts'
import type { Baseline } from '#model/policy.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { isAtLeast } from '#model/severity.ts'
import { UserError } from '#model/user-error.ts'
import { loadOptions, type Options } from '#options.ts'
import { formatBaseline, parseBaseline } from '#policy/baseline-file.ts'
import { baselinePath } from '#policy/defaults.ts'
import { isDay } from '#policy/fields.ts'
import type { Kept } from '#scan/judge-places.ts'
import { type Plan, planScan } from '#scan/plan.ts'
import { filesBelow } from '#scan/trusted.ts'
import { scanKeeping } from '#scan.ts'
import { accepted, allowYaml, pruned, type Terms } from './baseline-entries.ts'
import { unreadable } from './rules-read.ts'

type Change = (old: Baseline, seen: Seen) => Answer
/** What is told, and the file's new text where it has one. */
type Answer = { readonly text: string; readonly code: ExitCode; readonly file?: string }
type Seen = { readonly kept: readonly Kept[]; readonly result: ScanResult; readonly name: string }

export async function baselineCommand(context: CommandContext): Promise<number> {
  const { arguments: words } = context
  const [path = '.', extra] = words.operands
  if (extra !== undefined) throw new UserError(`keyreach baseline takes one path; "${extra}" is one too many`)
  const change = changeOf(context)
  const plan = await planScan({
    folder: startFolder(context),
    path,
    scope: words.has('tree-only') ? 'tree' : 'all',
    ignored: 'skip',
    engine: 'native',
  })
  try {
    if (words.has('prune') && relative(plan.root, plan.target) !== '')
      throw new UserError(`--prune has to see everything; run it for ${plan.root}`)
    const name = await fileOf(plan, context)
    const old = read(name)
    const { text, code, file } = change(old, { ...(await look(plan, context)), name })
    if (file !== undefined) write(name, file)
    await openOutput(context.io).write(text)
    return code
  } finally {
    plan.dispose()
  }
}

function read(name: string): Baseline {
  if (!existsSync(name)) return { source: name, salt: randomBytes(16).toString('hex'), entries: [] }
  try {
    return parseBaseline(readFileSync(name, 'utf8'), name)
  } catch (cause) {
    throw cause instanceof UserError ? cause : unreadable(name, cause)
  }
}

function write(name: string, text: string): void {
  try {
    writeFileSync(name, text)
  } catch (cause) {
    throw new OutputError(name, { cause })
  }
}

/** Where the baseline is, which is where it goes. */
async function fileOf(plan: Plan, context: CommandContext): Promise<string> {
  const asked = context.arguments.value('output')
  if (asked !== undefined) return resolve(startFolder(context), asked)
  const repository = await openRepository(plan.root)
  if (repository !== undefined && repository.workTree === undefined)
    throw new UserError(`${plan.root} is a bare repository and keeps no baseline; name a file by --output`)
  return join(plan.root, baselinePath)
}

/** Scanned without the baseline: what it accepts already must be seen to be kept. */
async function look(plan: Plan, context: CommandContext): Promise<Pick<Seen, 'kept' | 'result'>> {
  const { arguments: words } = context
  const loaded = await loadOptions(givenOptions(words), filesBelow(plan.root), {
    config: words.value('config'),
    today: today(),
  })
  const options: Options = { ...loaded, baseline: undefined, ...(words.has('prune') ? everything : {}) }
  const { kept, result } = await scanKeeping(plan, options, await jobOf(context, options))
  const wanted = new Set(
    result.findings
      .filter(({ severity }) => isAtLeast(severity, options.minSeverity))
      .flatMap(({ locations }) => locations.map(({ fingerprint }) => fingerprint)),
  )
  return { result, kept: kept.filter(({ occurrence }) => wanted.has(occurrence.fingerprint)) }
}

/** An entry for what a threshold hides is not gone. */
const everything = { minSeverity: 'info', minConfidence: 'low' } as const

const excluded = ['owner', 'reason', 'expires', 'finding', 'tree-only', 'allow', 'min-severity', 'min-confidence']

function changeOf(context: CommandContext): Change {
  const { arguments: words } = context
  const other = excluded.find((name) => words.given(name) !== undefined || words.has(name))
  if (words.has('prune') && other !== undefined) throw new UserError(`--prune and --${other} exclude each other`)
  if (words.has('prune')) return prune
  const terms = termsOf(context)
  const only = words.value('finding')
  return words.has('allow') ? allowing(terms, only) : accepting(terms, only)
}

function termsOf({ arguments: words }: CommandContext): Terms {
  const owner = words.value('owner')
  const reason = words.value('reason')
  const expires = words.value('expires')
  if (owner === undefined) throw new UserError('keyreach baseline needs --owner: who answers for what is accepted')
  if (reason === undefined) throw new UserError('keyreach baseline needs --reason: why it is accepted')
  if (expires !== undefined && !isDay(expires))
    throw new UserError(`--expires: "${expires}" is no day; write YYYY-MM-DD`)
  if (expires !== undefined && expires < today()) throw new UserError(`--expires: ${expires} is over already`)
  return { owner, reason, expires }
}

const prune: Change = (old, { kept, result, name }) => {
  if (!result.coverage.complete) {
    const why = 'Not everything could be read, so nothing was dropped; run keyreach scan to see what.'
    return { text: `${name}: ${places(old.entries.length)}. ${why}\n`, code: exitCodes.incomplete }
  }
  const entries = pruned(old, kept)
  return { text: written(name, entries.length, old), code: exitCodes.clean, file: fileText(old, entries) }
}

const accepting =
  (terms: Terms, only: string | undefined): Change =>
  (old, { kept, result, name }) => {
    const entries = accepted(old, asked({ kept, result }, only), terms)
    if (only !== undefined && entries.every((entry) => old.entries.includes(entry))) throw notFound(only)
    const text = `${written(name, entries.length, old).trimEnd()}${asides(result)}\n`
    return { text, code: codeOf(result), file: fileText(old, entries) }
  }

const allowing =
  (terms: Terms, only: string | undefined): Change =>
  (_, { kept, result }) => {
    const text = allowYaml(asked({ kept, result }, only), terms)
    if (only !== undefined && text === '') throw notFound(only)
    return { text, code: codeOf(result) }
  }

/** A finding is accepted at all its places; a fingerprint may also be that of one place. */
function asked({ kept, result }: Pick<Seen, 'kept' | 'result'>, only: string | undefined): readonly Kept[] {
  if (only === undefined) return kept
  const of = result.findings.filter(({ fingerprint }) => fingerprint === only).flatMap(({ locations }) => locations)
  const wanted = new Set([only, ...of.map(({ fingerprint }) => fingerprint)])
  return kept.filter(({ occurrence }) => wanted.has(occurrence.fingerprint))
}

const notFound = (only: string): UserError =>
  new UserError(`--finding: no finding that is not accepted yet has the fingerprint "${only}"`)

const codeOf = ({ coverage }: ScanResult): ExitCode => (coverage.complete ? exitCodes.clean : exitCodes.incomplete)

const places = (count: number): string => `${count} accepted ${count === 1 ? 'place' : 'places'}`

const written = (name: string, count: number, old: Baseline): string =>
  `${name}: ${places(count)}, ${old.entries.length} before.\n`

const fileText = ({ salt }: Baseline, entries: Baseline['entries']): string => formatBaseline({ salt, entries })

function asides({ findings, coverage }: ScanResult): string {
  const others = findings.filter(({ kind }) => kind !== 'leak').length
  return [
    others === 0 ? '' : ' Findings about identities are accepted by identities.accepted of the policy file.',
    coverage.complete ? '' : ' Not everything could be read; run keyreach scan to see what.',
  ].join('')
}
