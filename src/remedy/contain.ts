// Step 1: the key stops working. Nothing else ends a leak, so this comes first.
import type { Location, Step } from '#model/finding.ts'
import type { State } from '#model/place.ts'
import { isGeneric, isUncommitted, nounOf, type RemedyRequest, shortId } from './request.ts'

const stateNotes: Record<State, string> = {
  new: 'A commit that was pushed has been read: leaked keys are tried within minutes.',
  'in-head': 'Every clone carries it, and leaked keys are tried within minutes.',
  'history-only':
    'Deleting it from the files ended nothing: every clone still carries it in its history. Revoke first.',
  unreachable:
    'No branch or tag leads to it any more, but hosts and other clones may still serve the old commit. Revoke first.',
}

export function containStep(request: RemedyRequest, aftercare: string | undefined): Step {
  const { leak, rule } = request
  const noun = nounOf(rule)
  if (isUncommitted(request)) return uncommittedStep(request)
  const parts = [
    rule.revoke.how,
    leak.state === undefined ? undefined : stateNotes[leak.state],
    since(leak.locations, noun),
    aftercare,
  ]
  return {
    title: isGeneric(rule) ? `Change the ${noun} where it is accepted` : `Revoke the ${noun} at ${rule.vendor}`,
    detail: parts.filter((part) => part !== undefined).join(' '),
    ...(rule.revoke.url === undefined ? {} : { url: rule.revoke.url }),
  }
}

function uncommittedStep({ rule, context }: RemedyRequest): Step {
  const noun = nounOf(rule)
  const staged = context.mode === 'staged' ? 'staged and ' : ''
  return {
    title: `Keep the ${noun} out of ${staged === '' ? 'the next' : 'this'} commit`,
    detail: `It is ${staged}not committed yet. If it never left this machine, taking it out is enough. If it was pasted, sent or pushed before: ${rule.revoke.how}`,
    ...(rule.revoke.url === undefined ? {} : { url: rule.revoke.url }),
  }
}

/** Since when others could use it: the day to read usage logs from. */
function since(locations: readonly Location[], noun: string): string | undefined {
  const dated = locations.filter((location) => location.date !== undefined)
  const [first] = dated.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '', 'en'))
  if (first?.date === undefined) return `Then read the usage log of the ${noun} for calls that are not yours.`
  const commit = first.commit === undefined ? '' : ` (commit ${shortId(first.commit)})`
  return `It has been there since ${first.date.slice(0, 10)}${commit}: read the usage log from that day on for calls that are not yours.`
}
