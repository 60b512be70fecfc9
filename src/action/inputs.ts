// The Action's inputs, checked; a bad value is one sentence that names the input.
import type { BrokerPolicy } from '#model/policy.ts'
import { type Severity, severities } from '#model/severity.ts'
import { UserError } from '#model/user-error.ts'

export type Inputs = {
  readonly token: string
  readonly path: string
  readonly config: string | undefined
  readonly baseline: string | undefined
  /** Undefined where the policy decides. */
  readonly failOn: Severity | 'none' | undefined
  readonly annotations: 'on' | 'off'
  readonly summary: 'on' | 'off'
  readonly comment: CommentWish
  readonly sarifFile: string | undefined
  readonly base: string | undefined
  readonly head: string | undefined
  readonly broker: BrokerPolicy | undefined
}

const commentWishes = ['never', 'on-findings', 'always'] as const
type CommentWish = (typeof commentWishes)[number]

type Read = (name: string) => string

export function readInputs(read: Read): Inputs {
  const optional = (name: string): string | undefined => read(name).trim() || undefined
  // Checked although nothing hangs on them yet: a typo must not pass today and bite later.
  switchOf(read, 'review-comments')
  oneOf(read, 'verify', ['false'])
  return {
    token: read('token'),
    path: optional('path') ?? '.',
    config: optional('config'),
    baseline: optional('baseline'),
    failOn:
      optional('fail-on') === undefined
        ? undefined
        : oneOf<Severity | 'none'>(read, 'fail-on', [...severities, 'none']),
    annotations: switchOf(read, 'annotations'),
    summary: switchOf(read, 'summary'),
    comment: oneOf(read, 'comment', commentWishes),
    sarifFile: optional('sarif-file'),
    base: optional('base'),
    head: optional('head'),
    broker: brokerOf(optional),
  }
}

/** One of some words; the first where nothing was given. */
function oneOf<T extends string>(read: Read, name: string, words: readonly T[]): T {
  const given = read(name).trim()
  const word = given === '' ? words[0] : words.find((known) => known === given)
  if (word === undefined) throw new UserError(`input ${name}: "${given}" is none of ${[...new Set(words)].join(', ')}`)
  return word
}

const switchOf = (read: Read, name: string): 'on' | 'off' =>
  oneOf(read, name, ['true', 'false']) === 'true' ? 'on' : 'off'

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
