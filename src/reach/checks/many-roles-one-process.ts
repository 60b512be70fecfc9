import type { Severity } from '#model/severity.ts'
import type { Origin } from '#reach/flow.ts'
import { isWorkflowToken } from '#reach/flow.ts'
import type { JobNode } from '#reach/graph.ts'
import { remedy, yaml } from '#reach/remedies/steps.ts'
import type { Spot } from '#reach/spot.ts'
import type { StepView } from '#reach/steps.ts'
import { meaningOf, type Role } from '#reach/vocabulary/names.ts'
import type { Check, Draft, Facts, Said } from './check.ts'
import { serviceRoleDrafts } from './service-roles.ts'
import { called } from './words.ts'

/** Model, retrieval, observability and tool credentials that meet in one step or one service. */
export const manyRolesOneProcess: Check = {
  id: 'identity/many-roles-one-process',
  name: 'Many roles in one process',
  find: (facts) => [...facts.graph.jobs.flatMap((job) => draftsOf(job, facts)), ...serviceRoleDrafts(facts)],
}

const counted: ReadonlySet<Role> = new Set(['model', 'retrieval', 'observability', 'tool', 'database'])

type Held = { readonly role: Role; readonly name: string; readonly spot: Spot; readonly variable: string }

function draftsOf(job: JobNode, facts: Facts): readonly Draft[] {
  const worst = job.open.steps
    .map((view) => ({ view, held: heldBy(view) }))
    .filter(({ held }) => rolesOf(held).size >= 3 && rolesOf(held).has('model'))
    .sort((a, b) => rolesOf(b.held).size - rolesOf(a.held).size)[0]
  if (worst === undefined) return []
  const isAgent = job.open.agents.some(({ view }) => view === worst.view)
  return [draft(job, { ...worst, isAgent }, facts)]
}

const rolesOf = (held: readonly Held[]): ReadonlySet<Role> => new Set(held.map(({ role }) => role))

/** One credential per role that reaches the step, its own or inherited. */
function heldBy(view: StepView): readonly Held[] {
  const fromEnv = [...view.env].flatMap(([variable, origins]) =>
    held(variable, origins, view.own.get(variable) ?? view.spot),
  )
  const fromInputs = [...view.inputs].flatMap(([variable, { origins, spot }]) => held(variable, origins, spot))
  const found = [...fromEnv, ...fromInputs].filter(({ role }) => counted.has(role))
  return [...new Map(found.map((entry) => [`${entry.role} ${entry.name}`, entry])).values()]
}

const held = (variable: string, origins: readonly Origin[], spot: Spot): readonly Held[] =>
  origins
    .filter((origin) => origin.kind === 'secret' && !isWorkflowToken(origin))
    .map(({ name }) => {
      const own = meaningOf(name).role
      return { role: own === 'unknown' ? meaningOf(variable).role : own, name, spot, variable }
    })

type Found = { readonly view: StepView; readonly held: readonly Held[]; readonly isAgent: boolean }

function draft(job: JobNode, { view, held: list, isAgent }: Found, { graph }: Facts): Draft {
  const { workflow } = job.open
  const holders = graph.holdersIn(job.id).filter(({ identity }) => identity.role === 'model')
  const [holder] = holders
  const roles = [...rolesOf(list)]
  const severity: Severity = isAgent ? 'high' : 'medium'
  const evidence: Said[] = list.map(({ role, name, variable, spot }) => ({
    text: `${role}: ${name} as ${variable}`,
    spot,
  }))
  return {
    subject: `${workflow.path}#${job.open.job.id}`,
    ...(holder === undefined ? {} : { identity: holder.identity }),
    provider: holder?.identity.provider ?? null,
    severity,
    confidence: isAgent ? 'high' : 'medium',
    title: `One ${isAgent ? 'agent' : 'step'} holds ${roles.join(', ')} credentials together`,
    at: [view.spot, ...list.map(({ spot }) => spot)],
    holders,
    evidence: [
      { text: `step “${view.label}” of job ${job.open.job.id} can read all of these`, spot: view.spot },
      ...evidence,
    ],
    remedy: remedy(
      `Give each part of the work a step and an identity of its own${holder === undefined ? '' : `, apart from ${called(holder.identity)}`}.`,
      [
        {
          title: 'Set each credential only on the step that needs it',
          detail: `In job ${job.open.job.id} of ${workflow.source ?? workflow.path}, split step “${view.label}” into steps for retrieval, model call and logging, each with its own env.`,
          command: yaml([
            'steps:',
            ...list
              .slice(0, 4)
              .flatMap(({ role, name, variable }) => [
                `  - name: ${role}`,
                '    env:',
                `      ${variable}: \${{ secrets.${name} }}`,
              ]),
          ]),
        },
      ],
    ),
  }
}
