// Where a value comes from: secrets, inputs, variables and minted tokens, followed through renames inside one job.
import { type Expr, flowsOf, type Ref } from './read/expression.ts'
import type { Value } from './workflow.ts'

/** The start of a value as seen from inside its workflow, and the hops it took since. */
export type Origin = {
  readonly kind: 'secret' | 'every-secret' | 'input' | 'variable' | 'minted'
  /** Name of the secret, input or variable; for `minted` the action that made it. */
  readonly name: string
  readonly via: readonly string[]
  /** The secrets that a minted token was made of. */
  readonly from?: readonly Origin[]
  /** Passed where the first value of an `||` chain is empty. */
  readonly rank?: number
}

/** What names mean at one point of a job. */
export type Scope = {
  readonly env: ReadonlyMap<string, readonly Origin[]>
  /** `id.name` of earlier steps. */
  readonly outputs: ReadonlyMap<string, readonly Origin[]>
  /** Inputs of a composite action; absent in a workflow, whose inputs its callers give. */
  readonly inputs?: ReadonlyMap<string, readonly Origin[]>
  readonly matrix: ReadonlyMap<string, readonly string[]>
}

export const emptyScope: Scope = { env: new Map(), outputs: new Map(), matrix: new Map() }

/** All origins that a text can carry. */
export const originsOf = (value: Value, scope: Scope): readonly Origin[] =>
  value.expressions.length === 0
    ? []
    : unique(value.expressions.flatMap(({ expr }) => flowsOf(expr).flatMap((ref) => originsOfRef(ref, scope))))

function originsOfRef(ref: Ref, scope: Scope): readonly Origin[] {
  const [first = '', second = '', third = ''] = ref.path
  switch (ref.context) {
    case 'secrets':
      return secretsOf(ref, scope)
    case 'env':
      return scope.env.get(first) ?? []
    case 'inputs':
      return scope.inputs === undefined
        ? [{ kind: 'input', name: first.toLowerCase(), via: [] }]
        : (scope.inputs.get(first.toLowerCase()) ?? [])
    case 'steps':
      return second === 'outputs' ? (scope.outputs.get(`${first}.${third}`) ?? []) : []
    case 'vars':
      return [{ kind: 'variable', name: first.toUpperCase(), via: [] }]
    case 'github':
      return first.toLowerCase() === 'token' ? [workflowToken] : []
    default:
      return []
  }
}

const workflowToken: Origin = { kind: 'secret', name: 'GITHUB_TOKEN', via: [] }

function secretsOf(ref: Ref, scope: Scope): readonly Origin[] {
  const [name = ''] = ref.path
  if (ref.computed !== undefined) return computedSecrets(ref.computed, scope)
  if (ref.isWhole) return [{ kind: 'every-secret', name: '', via: [] }]
  return [{ kind: 'secret', name: name.toUpperCase(), via: [] }]
}

/** `secrets[matrix.key]` with a literal matrix reads exactly its values; anything else may read any secret. */
function computedSecrets(index: Expr, scope: Scope): readonly Origin[] {
  const names = literalNames(index, scope)
  if (names === undefined) return [{ kind: 'every-secret', name: '', via: ['a computed name'] }]
  return names.map((name) => ({ kind: 'secret', name: name.toUpperCase(), via: ['matrix'] }))
}

const placeholder = /\{(\d+)\}/g

function literalNames(index: Expr, scope: Scope): readonly string[] | undefined {
  if (index.kind === 'literal') return [String(index.value ?? '')]
  if (index.kind === 'ref' && index.context === 'matrix') {
    return scope.matrix.get(index.path.filter((step) => typeof step === 'string').join('.'))
  }
  if (index.kind !== 'call' || index.name !== 'format') return undefined
  const [template, ...args] = index.args.map((arg) => literalNames(arg, scope))
  const [form] = template ?? []
  const [values, ...more] = args
  if (form === undefined || values === undefined || more.length > 0) return undefined
  return values.map((value) => form.replace(placeholder, value))
}

/** The same origins, one hop further. */
export const hop = (origins: readonly Origin[], through: string): readonly Origin[] =>
  origins.map((origin) => ({ ...origin, via: [...origin.via, through] }))

export const isWorkflowToken = (origin: Origin): boolean => origin.kind === 'secret' && origin.name === 'GITHUB_TOKEN'

function unique(origins: readonly Origin[]): readonly Origin[] {
  if (origins.length < 2) return origins
  const seen = new Map<string, Origin>()
  for (const origin of origins) {
    const key = `${origin.kind} ${origin.name}`
    if (!seen.has(key)) seen.set(key, origin)
  }
  return [...seen.values()]
}
