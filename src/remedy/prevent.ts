// Step 4: the next one is caught earlier; and what to do if this one is none.
import type { Step } from '#model/finding.ts'
import { isRange, isUncommitted, type RemedyRequest } from './request.ts'

const hook =
  'Run it as a pre-commit hook, and turn on push protection in the settings of the repository, so that the next one is stopped before it leaves a machine.'

export function preventStep(request: RemedyRequest): Step {
  return {
    title: 'Stop the next one before it is committed',
    detail: `${hook} ${falseAlarm(request)}`,
    command: 'npx keyreach diff --staged',
  }
}

function falseAlarm(request: RemedyRequest): string {
  const { leak, rule, context } = request
  const accept = `\`npx keyreach baseline --finding ${leak.fingerprint} --owner OWNER --reason REASON --expires DAY\``
  if (isUncommitted(request)) return `A false alarm? Commit what ${accept} writes first.`
  if (isRange(context.mode))
    return `A false alarm? A branch cannot excuse itself: a maintainer runs ${accept} on it, and merges the .keyreach-baseline.json that this writes into ${branchOf(context.base)} first.`
  const inline = `Write \`keyreach:ignore ${rule.id} -- the reason\` in a comment on the line or the one before`
  if (context.mode === 'stdin') return `A false alarm? ${inline}.`
  // No comment can be written into what is history already.
  return isInFiles(leak) ? `A false alarm? ${inline}, or run ${accept}.` : `A false alarm? Run ${accept}.`
}

const isInFiles = ({ locations }: RemedyRequest['leak']): boolean =>
  locations.some(({ where }) => where === 'tree' || where === 'index')

const branchOf = (base: string | undefined): string =>
  base === undefined || base.includes('`') ? 'the branch that this one goes into' : `\`${base}\``
