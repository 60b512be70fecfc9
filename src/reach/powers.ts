// What a step can change outside its job: by an action, a command, or a credential it is handed.
import type { Origin } from './flow.ts'
import { isWorkflowToken } from './flow.ts'
import { commandsOf } from './read/shell.ts'
import { type Spot, spotInScript } from './spot.ts'
import type { StepView } from './steps.ts'
import { type PowerAction, powerActions, powerCommands } from './vocabulary/actions.ts'
import type { Value } from './workflow.ts'

export type PowerUse = {
  readonly power: PowerAction['power']
  readonly target: string
  readonly view: StepView
  readonly spot: Spot
  /** The action or the command, as written. */
  readonly what: string
  readonly form: 'action' | 'command'
  /** Long-lived credentials that it is given. */
  readonly secrets: readonly Origin[]
  /** Names of roles and accounts that it federates to. */
  readonly federated: readonly { readonly input: string; readonly text: string; readonly spot: Spot }[]
  /** It needs nothing stored: OIDC, or the workflow's own token. */
  readonly isKeyless: boolean
}

export function powersIn(view: StepView): readonly PowerUse[] {
  const { uses, run } = view.step
  if (uses?.kind === 'remote') {
    const action = powerActions.get(uses.repository)
    return action === undefined ? [] : [powerOfAction(view, action)]
  }
  return run === undefined ? [] : powersOfScript(view, run)
}

function powerOfAction(view: StepView, action: PowerAction): PowerUse {
  const { uses } = view.step
  const secrets = (action.secretInputs ?? []).flatMap((input) => view.inputs.get(input)?.origins ?? [])
  const federated = (action.federatedInputs ?? []).flatMap((input) => {
    const given = view.inputs.get(input)
    return given === undefined || given.text.trim() === '' ? [] : { input, text: given.text, spot: given.spot }
  })
  const stored = secrets.filter((origin) => !isWorkflowToken(origin))
  return {
    power: action.power,
    target: action.target,
    view,
    spot: uses?.spot ?? view.spot,
    what: uses?.text ?? '',
    form: 'action',
    secrets: stored,
    federated,
    isKeyless: stored.length === 0,
  }
}

const longest = 80

function powersOfScript(view: StepView, run: Value): readonly PowerUse[] {
  return commandsOf(run.text).flatMap(({ text, start }) => {
    const found = powerCommands.find(({ form }) => form.test(text))
    if (found === undefined) return []
    return {
      power: found.power,
      target: found.target,
      view,
      spot: spotInScript(run, start),
      what: text.length > longest ? `${text.slice(0, longest - 1)}…` : text,
      form: 'command' as const,
      secrets: [],
      federated: [],
      isKeyless: true,
    }
  })
}
