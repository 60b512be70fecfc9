// An `action.yml` in, its inputs, steps and outputs out.
import type { Document } from '#model/policy.ts'
import type { Action, ActionInput } from '#reach/workflow.ts'
import { readValue, type Spotter, spotter, stepsOf } from './github-values.ts'
import type { Read } from './github-workflow.ts'
import { at, entriesOf, type Node, readYaml, textOf } from './yaml.ts'

const actionFile = /\/?action\.ya?ml$/

export function readAction({ path, text }: Document): Read<Action> {
  const { roots, faults: broken, cut } = readYaml(text)
  const faults = [...cut, ...broken]
  const [root] = roots
  const spot = spotter(path)
  const runs = at(root, 'runs')
  if (runs === undefined) return { value: undefined, faults }
  const action: Action = {
    path,
    folder: path.replace(actionFile, ''),
    kind: textOf(at(runs, 'using')) === 'composite' ? 'composite' : 'other',
    inputs: inputsOf(at(root, 'inputs'), spot),
    steps: stepsOf(at(runs, 'steps'), spot),
    outputs: outputsOf(at(root, 'outputs'), spot),
  }
  return { value: action, faults }
}

const inputsOf = (node: Node | undefined, spot: Spotter): readonly ActionInput[] =>
  entriesOf(node).map(({ key, start, value }) => ({
    name: key.toLowerCase(),
    default: readValue(at(value, 'default'), spot),
    spot: spot({ start, end: value.end }),
  }))

const outputsOf = (node: Node | undefined, spot: Spotter): Action['outputs'] =>
  entriesOf(node).flatMap(({ key, start, value }) => {
    const found = readValue(at(value, 'value'), spot)
    return found === undefined ? [] : { name: key, value: found, spot: spot({ start, end: value.end }) }
  })
