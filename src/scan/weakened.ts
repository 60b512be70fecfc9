// What a range changes in keyreach's own policy, and where it takes keyreach out of a workflow: a finding, and not in force.
import { fingerprint } from '#findings/fingerprint.ts'
import type { CommitHeader } from '#git/commits.ts'
import { bytePathOf, pathText } from '#git/paths.ts'
import { selectRange, treeOf } from '#git/range.ts'
import { entriesOf, lookUp, type Reading } from '#git/trees.ts'
import type { Location, PolicyFinding } from '#model/finding.ts'
import type { ObjectId } from '#model/place.ts'
import type { Severity } from '#model/severity.ts'
import { baselinePath, policyPath } from '#policy/defaults.ts'
import type { Plan } from './plan.ts'
import type { RangePlan } from './range.ts'

/** The trees at both ends of a range, and its commits. */
type Ends = {
  readonly reading: Reading
  readonly head: ObjectId
  readonly base: ObjectId | undefined
  /** The range's commits, selected when a policy file or a workflow is found changed. */
  readonly commits: () => readonly CommitHeader[]
}

/** One finding for each policy file that commits of the range change and the head has otherwise than the base, and for each workflow that no longer runs keyreach. */
export function weakenedPolicy(plan: Plan, ruleFiles: readonly string[]): PolicyFinding[] {
  const ends = endsOf(plan)
  if (ends === undefined) return []
  const paths = new Set([policyPath, baselinePath, ...(plan.range?.policyPaths ?? []), ...ruleFiles])
  return [...[...paths].flatMap((path) => changed(path, ends)), ...silenced(ends)]
}

function endsOf({ range, parts }: Plan): Ends | undefined {
  const part = parts.find((some): some is RangePlan => some.kind === 'range')
  if (part === undefined || range?.head === undefined) return undefined
  const reading: Reading = { store: part.store, note: () => {} }
  let selected: readonly CommitHeader[] | undefined
  const commits = (): readonly CommitHeader[] => {
    selected ??= selectRange(reading, part).commits
    return selected
  }
  return { reading, head: range.head.tree, base: range.base?.tree, commits }
}

const idAt = (tree: ObjectId | undefined, path: string, reading: Reading): ObjectId | undefined =>
  tree === undefined ? undefined : lookUp(reading, tree, bytePathOf(path))?.id

/** Whether a commit of the range has the path otherwise than each of its parents: what the base changed meanwhile is not the range's doing. */
const isTouched = (path: string, { reading, commits }: Ends): boolean =>
  commits().some(({ tree, parents }) => {
    const own = idAt(tree, path, reading)
    const before = parents.map((parent) => idAt(treeOf(reading, parent), path, reading))
    return before.length === 0 ? own !== undefined : before.every((id) => id !== own)
  })

function changed(path: string, ends: Ends): PolicyFinding[] {
  const now = idAt(ends.head, path, ends.reading)
  const before = idAt(ends.base, path, ends.reading)
  if (now === before || !isTouched(path, ends)) return []
  const what = path === baselinePath ? 'baseline' : 'policy'
  return [
    finding({
      path,
      place: now === undefined ? 'gone' : 'there',
      severity: 'medium',
      title: `This change ${verbOf(now, before)} keyreach's ${what} file`,
      evidence: 'It is not in force here: this scan took its policy from the base. It is in force once it is merged.',
    }),
  ]
}

function verbOf(now: ObjectId | undefined, before: ObjectId | undefined): string {
  if (now === undefined) return 'removes'
  return before === undefined ? 'adds' : 'changes'
}

const workflows = '.github/workflows'

/** Workflows that ran keyreach and do not any more. */
function silenced(ends: Ends): PolicyFinding[] {
  const { reading, base, head } = ends
  const folder = idAt(base, workflows, reading)
  if (folder === undefined) return []
  return entriesOf(reading, folder)
    .filter(({ id }) => runsKeyreach(id, reading))
    .map(({ name, id }) => ({ path: `${workflows}/${pathText(name)}`, id }))
    .filter(({ path, id }) => {
      const now = idAt(head, path, reading)
      return now !== id && !runsKeyreach(now, reading) && isTouched(path, ends)
    })
    .map(({ path }) =>
      finding({
        path,
        place: idAt(head, path, reading) === undefined ? 'gone' : 'there',
        severity: 'high',
        title: 'This change takes keyreach out of a workflow',
        evidence: `${path} runs keyreach on the base and would not once this is merged.`,
      }),
    )
}

const use = /^[ \t-]*uses:[ \t]*['"]?[^\s'"#]*\/keyreach(?:[@/][^\s'"#]*)?['"]?[ \t]*(?:#.*)?$/m
const call = /^[^#\n]*\b(?:npx|pnpx|bunx|dlx|exec)\b[^#\n]*\bkeyreach\b/m

function runsKeyreach(id: ObjectId | undefined, { store }: Reading): boolean {
  const object = id === undefined ? undefined : store.read(id)
  if (object?.type !== 'blob') return false
  const text = Buffer.from(object.bytes).toString('latin1')
  return use.test(text) || call.test(text)
}

type Change = {
  readonly path: string
  readonly place: 'there' | 'gone'
  readonly severity: Severity
  readonly title: string
  readonly evidence: string
}

function finding({ path, place, severity, title, evidence }: Change): PolicyFinding {
  const print = fingerprint({ rule: 'policy/scanner-weakened', path, name: '', occurrence: 1 })
  return {
    kind: 'policy',
    fingerprint: print,
    rule: { id: 'policy/scanner-weakened', name: 'Scanner policy changed', provider: null, class: null },
    severity,
    confidence: 'high',
    title,
    locations: place === 'gone' ? [] : [whole(path, print)],
    evidence: [{ text: evidence, path }],
    frameworks: { cicdSec: ['CICD-SEC-1'], owaspNhi: ['NHI1:2025'] },
    remediation: {
      summary: `${title} (${path}): have someone who owns it review that by itself.`,
      steps: [
        {
          title: `Review the change of ${path}`,
          detail: 'Look at it as at a change of permissions: each entry should have an owner, a reason and an end.',
        },
      ],
    },
  }
}

/** A file as a whole is told at its first line. */
const whole = (path: string, print: string): Location => ({
  path,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  where: 'tree',
  fingerprint: print,
  snippet: '',
})
