// The Action's inputs, checked; a bad value is one sentence that names the input.
import type { BrokerPolicy } from '#model/policy.ts'
import { type Severity, severities } from '#model/severity.ts'
import { UserError } from '#model/user-error.ts'
import type { Runner } from './deps.ts'

export type Inputs = {
  readonly token: string
  readonly path: string
  readonly config: string | undefined
  readonly baseline: string | undefined
  /** Undefined where the policy decides. */
  readonly failOn: Severity | 'none' | undefined
  readonly annotations: Switch
  readonly reviewComments: Switch
  readonly summary: Switch
  readonly comment: CommentWish
  readonly sarifFile: string | undefined
  readonly base: string | undefined
  readonly head: string | undefined
  readonly broker: BrokerPolicy | undefined
}

const commentWishes = ['never', 'on-findings', 'always'] as const
type CommentWish = (typeof commentWishes)[number]

/** Inputs by name, as the toolkit reads them: without space around, `''` where nothing was given. */
export type Given = Pick<Runner, 'getInput' | 'getBooleanInput'>

export function readInputs(given: Given): Inputs {
  const optional = (name: string): string | undefined => given.getInput(name) || undefined
  if (switchOf(given, 'verify', 'off') === 'on')
    throw new UserError('input verify: only false is accepted in this release; no key is sent to its vendor')
  return {
    token: given.getInput('token'),
    path: optional('path') ?? '.',
    config: optional('config'),
    baseline: optional('baseline'),
    failOn:
      optional('fail-on') === undefined
        ? undefined
        : oneOf<Severity | 'none'>(given, 'fail-on', [...severities, 'none']),
    annotations: switchOf(given, 'annotations', 'on'),
    reviewComments: switchOf(given, 'review-comments', 'on'),
    summary: switchOf(given, 'summary', 'on'),
    comment: oneOf(given, 'comment', commentWishes),
    sarifFile: optional('sarif-file'),
    base: optional('base'),
    head: optional('head'),
    broker: brokerOf(optional),
  }
}

/** One of some words; the first where nothing was given. */
function oneOf<T extends string>({ getInput }: Given, name: string, words: readonly T[]): T {
  const given = getInput(name)
  const word = given === '' ? words[0] : words.find((known) => known === given)
  if (word === undefined) throw new UserError(`input ${name}: "${given}" is none of ${[...new Set(words)].join(', ')}`)
  return word
}

type Switch = 'on' | 'off'

/** `true` or `false` in the ways that YAML writes them. */
function switchOf({ getInput, getBooleanInput }: Given, name: string, otherwise: Switch): Switch {
  if (getInput(name) === '') return otherwise
  try {
    return getBooleanInput(name) ? 'on' : 'off'
  } catch (cause) {
    throw new UserError(`input ${name}: "${getInput(name)}" is none of true, false`, { cause })
  }
}

function brokerOf(optional: (name: string) => string | undefined): BrokerPolicy | undefined {
  const name = optional('broker-name')
  const url = optional('broker-url')
  const audience = optional('broker-audience')
  if (name === undefined && url === undefined && audience === undefined) return undefined
  if (name === undefined) throw new UserError('input broker-name: is missing beside broker-url or broker-audience')
  if (url === undefined) throw new UserError('input broker-url: is missing beside broker-name or broker-audience')
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new UserError(`input broker-url: "${url}" is no https address`)
  return { name, url, ...(audience === undefined ? {} : { audience }) }
}
