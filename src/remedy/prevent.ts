// Step 4: the next one is caught earlier; and what to do if this one is none.
import type { Step } from '#model/finding.ts'
import { isRange, type RemedyRequest } from './request.ts'

const hook =
  'Run it as a pre-commit hook, and turn on push protection in the settings of the repository, so that the next one is stopped before it leaves a machine.'

export function preventStep(request: RemedyRequest): Step {
  return {
    title: 'Stop the next one before it is committed',
    detail: `${hook} ${falseAlarm(request)}`,
    command: 'npx keyreach diff --staged',
  }
}

function falseAlarm({ rule, context }: RemedyRequest): string {
  const accept =
    context.baselineEntry === undefined
      ? 'accept it with `npx keyreach baseline` (owner, reason and end date)'
      : `add this entry to .keyreach-baseline.json:\n${context.baselineEntry}\n`
  if (isRange(context.mode)) {
    return `A false alarm? A maintainer has to merge that first, since a branch cannot excuse itself: ${accept} on ${branchOf(context.base)}.`
  }
  return `A false alarm? Write \`keyreach:ignore ${rule.id} -- the reason\` in a comment on the line or the one before, or ${accept}.`
}

const branchOf = (base: string | undefined): string =>
  base === undefined || base.includes('`') ? 'the branch that this one goes into' : `\`${base}\``
