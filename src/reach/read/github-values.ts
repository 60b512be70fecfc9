// Small shapes that workflows and actions share: values, bindings, steps, permissions.
import type { Spot } from '#reach/spot.ts'
import type { Binding, Condition, Permissions, Step, Value } from '#reach/workflow.ts'
import { expressionsIn, parseCondition } from './expression.ts'
import { parseUse } from './uses.ts'
import { at, entriesOf, entryOf, itemsOf, type Node, textOf } from './yaml.ts'

/** Makes spots of one document. */
export type Spotter = (node: { readonly start: number; readonly end: number }) => Spot

export const spotter =
  (path: string): Spotter =>
  ({ start, end }) => ({ path, start, end })

export function readValue(node: Node | undefined, spot: Spotter): Value | undefined {
  const text = textOf(node)
  if (node === undefined || text === undefined) return undefined
  return { text, spot: spot(node), expressions: text.includes('${{') ? expressionsIn(text) : [] }
}

export const mostBindings = 200
export const mostSteps = 1000

/** The entries of a map that hold text. */
export function bindingsOf(node: Node | undefined, spot: Spotter): readonly Binding[] {
  return entriesOf(node)
    .slice(0, mostBindings)
    .flatMap(({ key, start, value: child }) => {
      const value = readValue(child, spot)
      return value === undefined ? [] : { name: key, value, spot: spot({ start, end: child.end }) }
    })
}

/** A whole map given by an expression (`env: ${{ fromJSON(…) }}`) is one binding without a name. */
export function environmentOf(node: Node | undefined, spot: Spotter): readonly Binding[] {
  const value = readValue(node, spot)
  return value === undefined ? bindingsOf(node, spot) : [{ name: '', value, spot: value.spot }]
}

export function conditionOf(node: Node | undefined, spot: Spotter): Condition | undefined {
  const text = textOf(node)
  if (node === undefined || text === undefined || text.trim() === '') return undefined
  return { text, expr: parseCondition(text), spot: spot(node) }
}

export function permissionsOf(node: Node | undefined, key: string, spot: Spotter): Permissions {
  const entry = entryOf(node, key)
  if (entry === undefined) return { kind: 'default' }
  const whole = spot({ start: entry.start, end: entry.value.end })
  const text = textOf(entry.value)
  if (text === 'write-all' || text === 'read-all') {
    return { kind: 'all', access: text === 'write-all' ? 'write' : 'read', spot: whole }
  }
  const scopes = entriesOf(entry.value).map((scope) => [scope.key, textOf(scope.value) ?? 'none'] as const)
  return { kind: 'map', scopes: new Map(scopes), spot: whole }
}

/** The steps of a list, those of nested `parallel:` lists included. */
export const stepsOf = (node: Node | undefined, spot: Spotter): readonly Step[] =>
  itemsOf(node)
    .slice(0, mostSteps)
    .flatMap((item) => {
      const nested = at(item, 'parallel')
      return nested === undefined ? stepOf(item, spot) : stepsOf(nested, spot)
    })

function stepOf(node: Node, spot: Spotter): Step {
  const uses = at(node, 'uses')
  const usesText = textOf(uses)
  return {
    id: textOf(at(node, 'id')),
    name: textOf(at(node, 'name')),
    spot: spot(node),
    condition: conditionOf(at(node, 'if'), spot),
    env: environmentOf(at(node, 'env'), spot),
    inputs: bindingsOf(at(node, 'with'), spot),
    uses: uses === undefined || usesText === undefined ? undefined : parseUse(usesText.trim(), spot(uses)),
    run: readValue(at(node, 'run'), spot),
  }
}
