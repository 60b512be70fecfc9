// What an `if:` says of one event: whether the job can run at all, and what keeps outsiders out when it does.
import {
  activityGate,
  actorGate,
  actorName,
  association,
  associationListGate,
  equalityGate,
  type Gate,
  labelGate,
  mergedGate,
  pairGate,
  sameRepositoryGate,
} from './gates.ts'
import { type Expr, mentionsOf, type Ref, refOf, spelled } from './read/expression.ts'
import { isAbsent } from './vocabulary/untrusted.ts'

export type EventContext = {
  readonly event: string
  readonly types: readonly string[]
  /** The gate that an output of a job or a step stands for: `needs.check.outputs.ok`. */
  readonly decidedBy: (ref: Ref) => Gate | undefined
}

/** Whether an expression can have a value, and the gates that then hold. */
export type Outcome = { readonly can: boolean; readonly gates: readonly Gate[] }

const impossible: Outcome = { can: false, gates: [] }
const open: Outcome = { can: true, gates: [] }
const when = (holds: boolean): Outcome => (holds ? open : impossible)
const behind = (gate: Gate | undefined): Outcome => (gate === undefined ? open : { can: true, gates: [gate] })

/** Whether `expr` can come out as `wanted` for the event. */
export function outcome(expr: Expr, wanted: 'true' | 'false', context: EventContext): Outcome {
  switch (expr.kind) {
    case 'literal':
      return isTruthy(expr.value) === (wanted === 'true') ? open : impossible
    case 'not':
      return outcome(expr.arg, wanted === 'true' ? 'false' : 'true', context)
    case 'and':
      return wanted === 'true' ? every(expr.args, wanted, context) : some(expr.args, wanted, context)
    case 'or':
      return wanted === 'true' ? some(expr.args, wanted, context) : every(expr.args, wanted, context)
    case 'compare':
      return compared(expr, wanted, context)
    case 'call':
      return called(expr, wanted, context)
    case 'ref':
      return bare(refOf(expr), wanted, context)
    case 'part':
    case 'unknown':
      return open
  }
}

const isTruthy = (value: string | number | boolean | null): boolean =>
  value !== null && value !== false && value !== 0 && value !== ''

function every(args: readonly Expr[], wanted: 'true' | 'false', context: EventContext): Outcome {
  const outcomes = args.map((arg) => outcome(arg, wanted, context))
  if (outcomes.some(({ can }) => !can)) return impossible
  return { can: true, gates: outcomes.flatMap(({ gates }) => gates) }
}

/** An alternative without a gate opens the whole. */
function some(args: readonly Expr[], wanted: 'true' | 'false', context: EventContext): Outcome {
  const possible = args.map((arg) => outcome(arg, wanted, context)).filter(({ can }) => can)
  if (possible.length === 0) return impossible
  if (possible.some(({ gates }) => gates.length === 0)) return open
  return { can: true, gates: possible.flatMap(({ gates }) => gates) }
}

type Comparison = Extract<Expr, { kind: 'compare' }>

function compared(expr: Comparison, wanted: 'true' | 'false', context: EventContext): Outcome {
  const isEqual = expr.operator === '==' || expr.operator === '!='
  if (!isEqual) return open
  const equal: 'equal' | 'different' = (expr.operator === '==') === (wanted === 'true') ? 'equal' : 'different'
  const sides = sidesOf(expr)
  return sides === undefined ? betweenRefs(expr, equal, context) : against(sides, equal, context)
}

type Sides = { readonly ref: Ref; readonly value: string | number | boolean | null }

function sidesOf({ left, right }: Comparison): Sides | undefined {
  if (left.kind === 'ref' && right.kind === 'literal') return { ref: refOf(left), value: right.value }
  if (right.kind === 'ref' && left.kind === 'literal') return { ref: refOf(right), value: left.value }
  return undefined
}

function against({ ref, value }: Sides, equal: 'equal' | 'different', context: EventContext): Outcome {
  const name = spelled(ref).toLowerCase()
  const text = String(value ?? '').toLowerCase()
  const isWanted = equal === 'equal'
  if (name === 'github.event_name') return when((text === context.event) === isWanted)
  if (isAbsent(ref, context.event)) return when((text === '') === isWanted)
  if (name === 'github.event.action') return activityIs(text, equal, context)
  return valued({ ref, value: text }, equal, context)
}

function valued({ ref, value }: Sides, equal: 'equal' | 'different', context: EventContext): Outcome {
  const text = String(value)
  const isWanted = equal === 'equal'
  if (text === 'true' || text === 'false') return bare(ref, (text === 'true') === isWanted ? 'true' : 'false', context)
  const decided = context.decidedBy(ref)
  if (!isWanted || decided !== undefined) return behind(decided)
  return behind(equalityGate(spelled(ref).toLowerCase(), text) ?? decisionOf(ref, text))
}

/** What an earlier job or step chose by a script of its own: it narrows who gets here, and files do not tell how. */
function decisionOf({ context, path }: Ref, chosen: string): Gate | undefined {
  const isOutput = (context === 'needs' || context === 'steps') && path[1] === 'outputs'
  if (!isOutput || chosen === '' || isNumber.test(chosen)) return undefined
  return {
    kind: 'decision',
    text: `unresolved: ${context === 'needs' ? 'job' : 'step'} ${path[0]} chooses “${chosen}”`,
  }
}

const isNumber = /^\d+$/

function activityIs(activity: string, equal: 'equal' | 'different', context: EventContext): Outcome {
  const { types } = context
  if (equal === 'different') return when(types.length !== 1 || types[0] !== activity)
  const isListed = types.length === 0 || types.includes(activity)
  return isListed ? behind(activityGate(activity)) : impossible
}

/** Two contexts compared: `head.repo.full_name == github.repository`. */
function betweenRefs({ left, right }: Comparison, equal: 'equal' | 'different', context: EventContext): Outcome {
  const refs = [...mentionsOf(left), ...mentionsOf(right)]
  if (refs.some((ref) => isAbsent(ref, context.event))) return when(equal === 'different')
  return equal === 'different' ? open : behind(pairGate(refs.map((ref) => spelled(ref).toLowerCase())))
}

function bare(ref: Ref, wanted: 'true' | 'false', context: EventContext): Outcome {
  const name = spelled(ref).toLowerCase()
  if (isAbsent(ref, context.event)) return when(wanted === 'false')
  if (name.endsWith('.head.repo.fork')) return wanted === 'false' ? behind(sameRepositoryGate) : open
  if (name === 'github.event.pull_request.merged' && wanted === 'true') return behind(mergedGate)
  return behind(context.decidedBy(ref))
}

type Called = Extract<Expr, { kind: 'call' }>

function called(expr: Called, wanted: 'true' | 'false', context: EventContext): Outcome {
  if (expr.name === 'tojson' || expr.name === 'fromjson') {
    const [arg] = expr.args
    return arg === undefined ? open : outcome(arg, wanted, context)
  }
  if (expr.name === 'contains') return contained(expr, wanted, context)
  const [first] = expr.args
  const isSearch = expr.name === 'startswith' || expr.name === 'endswith'
  const isEmpty = isSearch && first !== undefined && mentionsOf(first).some((ref) => isAbsent(ref, context.event))
  return isEmpty && wanted === 'true' ? impossible : open
}

function contained(expr: Called, wanted: 'true' | 'false', context: EventContext): Outcome {
  const [where, what] = expr.args
  if (where === undefined || what === undefined) return open
  const refs = [...mentionsOf(where), ...mentionsOf(what)]
  if (refs.some((ref) => isAbsent(ref, context.event))) return when(wanted === 'false')
  return behind(membershipGate(where, what, wanted))
}

function membershipGate(where: Expr, what: Expr, wanted: 'true' | 'false'): Gate | undefined {
  const names = mentionsOf(what).map((ref) => spelled(ref).toLowerCase())
  const list = literalsIn(where).join(' ').toLowerCase()
  if (names.some((name) => association.test(name))) return associationListGate(list, wanted)
  if (wanted === 'false') return undefined
  if (names.some((name) => actorName.test(name))) return actorGate
  const isLabel = mentionsOf(where).some((ref) => spelled(ref).toLowerCase().includes('.labels'))
  return isLabel ? labelGate(literalsIn(what).join(' ')) : undefined
}

function literalsIn(expr: Expr): readonly string[] {
  switch (expr.kind) {
    case 'literal':
      return [String(expr.value ?? '')]
    case 'call':
      return expr.args.flatMap(literalsIn)
    default:
      return []
  }
}

/** Jobs that must have run for a condition to hold, even where it begins with `always()`. */
export function requiredJobs(expr: Expr): ReadonlySet<string> {
  switch (expr.kind) {
    case 'and':
      return new Set(expr.args.flatMap((arg) => [...requiredJobs(arg)]))
    case 'or': {
      const [first, ...others] = expr.args.map(requiredJobs)
      return new Set([...(first ?? [])].filter((job) => others.every((other) => other.has(job))))
    }
    case 'compare':
      return requiredBy(expr)
    default:
      return new Set()
  }
}

function requiredBy(expr: Comparison): ReadonlySet<string> {
  const sides = sidesOf(expr)
  const [job = '', field] = sides?.ref.path ?? []
  if (sides?.ref.context !== 'needs') return new Set()
  const value = String(sides.value ?? '')
  const isEqual = expr.operator === '=='
  const hasRun = field === 'result' ? isEqual !== (value === 'skipped') : isEqual === (value !== '')
  return hasRun ? new Set([job]) : new Set()
}

const statusCalls = new Set(['always', 'cancelled', 'failure'])

/** Whether a condition lets a job run although one that it needs was skipped. */
export function ignoresSkipped(expr: Expr): boolean {
  switch (expr.kind) {
    case 'call':
      return statusCalls.has(expr.name)
    case 'and':
    case 'or':
      return expr.args.some(ignoresSkipped)
    case 'not':
      return ignoresSkipped(expr.arg)
    default:
      return false
  }
}
