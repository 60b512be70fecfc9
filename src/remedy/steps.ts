// A leak, its rule and the team's broker in, what ends the exposure out: contain, replace, clean, prevent. Pure; it knows nothing of values.
import type { Remedy } from '#model/finding.ts'
import { cleanStep } from './clean.ts'
import { containStep } from './contain.ts'
import { preventStep } from './prevent.ts'
import { brokerOf, type Replacement, replacementOf, replaceStep } from './replace.ts'
import { isGeneric, nounOf, type RemedyRequest } from './request.ts'
import { serverStep } from './server-route.ts'
import { variableOf } from './variable.ts'

/** Titles hold no text of the repository; details and commands name its files. */
export function remedyOf(request: RemedyRequest): Remedy {
  const { leak, rule, context } = request
  const replacement = replacementOf(request)
  const federation = replacement.kind === 'federation' ? replacement.broker : undefined
  const variable = variableOf(leak, rule, { name: context.name, usual: federation?.replaces[0] })
  const broker = brokerOf(replacement)
  return {
    summary: summaryOf(replacement, request),
    steps: [
      containStep(request, federation?.aftercare),
      ...(context.exposure === undefined ? [] : [serverStep(request, variable)]),
      replaceStep(replacement, request, variable),
      cleanStep(request),
      preventStep(request),
    ],
    ...(broker === undefined ? {} : { broker }),
  }
}

function summaryOf(replacement: Replacement, request: RemedyRequest): string {
  const { rule } = request
  const noun = nounOf(rule)
  const first = firstOf(request)
  switch (replacement.kind) {
    case 'own-broker':
    case 'federation':
      return `${first}, then let the workflow take a short-lived credential (${replacement.broker.name}).`
    case 'gateway':
      return `${first}, then call ${rule.vendor} through a gateway, or with one narrow key per workflow.`
    case 'narrow-key':
      return isGeneric(rule)
        ? `${first}, then read it from the environment.`
        : `${first}, then use one narrow ${noun} per workflow, bound to an environment.`
  }
}

function firstOf({ rule, context }: RemedyRequest): string {
  const noun = nounOf(rule)
  if (context.mode === 'staged') return `Keep the ${noun} out of the commit`
  return isGeneric(rule) ? `Change this ${noun}` : `Revoke this ${rule.vendor} ${noun}`
}
