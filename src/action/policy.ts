// Options of a run, its policy read from where nobody who is judged could write it.
import type { AllowEntry, Baseline, Policy } from '#model/policy.ts'
import { UserError } from '#model/user-error.ts'
import { type Given, loadOptions, type Options, type TrustedFiles } from '#options.ts'
import { baselinePath, policyPath } from '#policy/defaults.ts'
import { filesBelow, filesOf, type PolicyTree } from '#scan/trusted.ts'
import type { PullRequest } from './event.ts'
import type { Inputs } from './inputs.ts'

/** Whose policy counts: nobody's, the files that were checked out, or a commit's. */
export type Trust =
  | { readonly kind: 'none' }
  | { readonly kind: 'files'; readonly root: string }
  | { readonly kind: 'commit'; readonly tree: PolicyTree | undefined }

export type PolicyRequest = {
  readonly trust: Trust
  /** What is judged: its policy is not in force. */
  readonly head: PolicyTree | undefined
  readonly pull: PullRequest | undefined
  readonly inputs: Inputs
  readonly today: string
}

export async function optionsOf(request: PolicyRequest): Promise<Options> {
  const { trust, inputs, today } = request
  const given: Given = { failOn: inputs.failOn }
  if (trust.kind === 'none') return loadOptions(given, filesOf(undefined), { today })
  const files = trust.kind === 'files' ? filesBelow(trust.root) : filesOf(trust.tree)
  const head = filesOf(request.head)
  const options = await loadOptions(given, files, {
    config: await inForce(inputs.config, files, head),
    baseline: await inForce(inputs.baseline, files, head),
    today,
  })
  const own =
    inputs.broker === undefined ? options : { ...options, policy: { ...options.policy, broker: inputs.broker } }
  return own.policy.acceptFromHead === 'same-repository' && request.pull?.from === 'same-repository'
    ? withHeadEntries(own, head, inputs)
    : own
}

/** A file that only the head has is not in force, which is no mistake of the workflow; one that is nowhere is. */
async function inForce(path: string | undefined, files: TrustedFiles, head: TrustedFiles): Promise<string | undefined> {
  if (path === undefined) return undefined
  const isAhead = (await files.read(path)) === undefined && (await head.read(path)) !== undefined
  return isAhead ? undefined : path
}

/** Entries that bind to a value count from the head too, where the base's policy says so. */
async function withHeadEntries(options: Options, head: TrustedFiles, inputs: Inputs): Promise<Options> {
  const policy = await tolerant(async () => {
    const path = inputs.config ?? policyPath
    const text = await head.read(path)
    return text === undefined ? undefined : (await import('#policy/policy-file.ts')).parsePolicy(text, head.name(path))
  })
  const baseline = await tolerant(async () => {
    const path = inputs.baseline ?? baselinePath
    const text = await head.read(path)
    return text === undefined
      ? undefined
      : (await import('#policy/baseline-file.ts')).parseBaseline(text, head.name(path))
  })
  return {
    ...options,
    policy: { ...options.policy, allow: joined(options.policy, policy) },
    baseline: joinedBaseline(options.baseline, baseline),
  }
}

/** What cannot be read in the head accepts nothing. */
async function tolerant<T>(read: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}

const joined = (base: Policy, head: Policy | undefined): readonly AllowEntry[] => [
  ...base.allow,
  ...(head?.allow ?? []),
]

/** Entries bind to values under the file's salt: two files with different ones cannot be joined. */
function joinedBaseline(base: Baseline | undefined, head: Baseline | undefined): Baseline | undefined {
  if (base === undefined || head === undefined) return base ?? head
  return base.salt === head.salt ? { ...base, entries: [...base.entries, ...head.entries] } : base
}
