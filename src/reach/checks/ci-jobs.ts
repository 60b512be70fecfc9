// Jobs of GitLab, CircleCI, Azure Pipelines and Jenkins: what their files show by name. Their triggers and scopes are not followed.

import type { CheckId } from '#model/check-ids.ts'
import type { Severity } from '#model/severity.ts'
import { type CiJob, ciNames } from '#reach/ci.ts'
import type { Holding } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { isProduction } from '#reach/privileges.ts'
import { remedy } from '#reach/remedies/steps.ts'
import { executionRoles } from '#reach/vocabulary/names.ts'
import type { Check, Draft, Facts, Said } from './check.ts'
import { environmentSecretDrafts } from './environment-secrets.ts'
import { called, plural } from './words.ts'

type Held = { readonly job: CiJob; readonly holdings: readonly Holding[] }

function heldIn({ graph, surfaces }: Facts): readonly Held[] {
  const byHolder = groupBy(
    graph.holdings.filter(({ surface }) => surface === 'ci'),
    ({ path, holder }) => `${path}#${holder}`,
  )
  return surfaces.ciJobs.map((job) => ({ job, holdings: byHolder.get(`${job.path}#${job.holder}`) ?? [] }))
}

const isModel = ({ identity }: Holding): boolean => identity.role === 'model' && identity.nature === 'static'

/** A credential that acts: a cloud's, a publisher's, a code host's; and what a job proves itself to a cloud with. */
const acts = ({ identity }: Holding): boolean => executionRoles.has(identity.role) || identity.kind === 'federation'

function ciModelWithExecution(facts: Facts): readonly Draft[] {
  return heldIn(facts).flatMap((held) => {
    const model = held.holdings.find(isModel)
    const others = held.holdings.filter(acts)
    return model === undefined || others.length === 0 ? [] : [besideDraft(held, model, others)]
  })
}

const placeOf = ({ holder, path, system }: CiJob): string => `${holder} of ${ciNames[system]} in ${path}`

function besideDraft({ job }: Held, model: Holding, others: readonly Holding[]): Draft {
  const named = others.slice(0, 3).map(({ identity }) => called(identity))
  const [agent] = job.agents
  const severity: Severity = agent === undefined ? 'medium' : 'high'
  return {
    subject: `${job.path}#${job.holder}`,
    identity: model.identity,
    provider: model.identity.provider,
    severity,
    confidence: 'medium',
    title: `${called(model.identity)} stands beside ${named.join(', ')} in ${job.holder}`,
    at: [model.spot, ...others.map(({ spot }) => spot)],
    holders: [],
    holdings: [model, ...others],
    evidence: [
      { text: `${placeOf(job)} reads ${model.name}`, spot: model.spot },
      ...others.map(({ identity, name, spot }) => ({ text: `beside it: ${identity.role} credential ${name}`, spot })),
      ...job.agents.map(({ text, spot }) => ({ text: `it starts ${text}`, spot })),
      unseen(job),
    ],
    remedy: splitRemedy(job, model),
  }
}

const unseen = ({ system }: CiJob): Said => ({
  text: `unresolved: who can start it and which of its variables are protected, which only ${ciNames[system]} knows`,
})

const splitRemedy = (job: CiJob, model: Holding): Draft['remedy'] =>
  remedy('Let one job call the model and only read, and another act on its result.', [
    {
      title: 'Split the job in two',
      detail: `In ${job.path}, keep ${model.name} in ${job.holder} without the other credentials, hand its result over as an artifact, and act on it in a second job that needs an approval.`,
    },
  ])

function ciDeploysInModelJob(facts: Facts): readonly Draft[] {
  return heldIn(facts).flatMap(({ job, holdings }) => {
    const model = holdings.find(isModel)
    const isTold = holdings.some(acts)
    const deploys = deploysOf(job)
    return model === undefined || isTold || deploys.length === 0 ? [] : [deployDraft(job, model, deploys)]
  })
}

const deploysOf = ({ deploys, environment, spot }: CiJob): readonly Said[] => [
  ...deploys,
  ...(environment !== null && isProduction(environment) ? [{ text: `environment ${environment}`, spot }] : []),
]

const deployDraft = (job: CiJob, model: Holding, deploys: readonly Said[]): Draft => ({
  subject: `${job.path}#${job.holder}`,
  identity: model.identity,
  provider: model.identity.provider,
  severity: 'medium',
  confidence: 'medium',
  title: `${job.holder} holds ${called(model.identity)} and has ${deploys.map(({ text }) => text).join(', ')}`,
  at: [model.spot, ...deploys.flatMap(({ spot }) => spot ?? [])],
  holders: [],
  holdings: [model],
  evidence: [{ text: `${placeOf(job)} reads ${model.name}`, spot: model.spot }, ...deploys, unseen(job)],
  remedy: splitRemedy(job, model),
})

/** One variable in several jobs: worth a line where production is among them, else a note. */
function ciSharedKeys(facts: Facts): readonly Draft[] {
  const held = heldIn(facts).flatMap(({ job, holdings }) =>
    holdings.filter(isModel).map((holding) => ({ job, holding })),
  )
  return [...groupBy(held, ({ holding }) => holding.identity.id)].flatMap(([, uses]) => sharedDraft(uses, facts))
}

type Use = { readonly job: CiJob; readonly holding: Holding }

function sharedDraft(uses: readonly Use[], { graph }: Facts): readonly Draft[] {
  const [first] = uses
  const jobs = new Set(uses.map(({ job }) => `${job.path}#${job.holder}`))
  if (first === undefined || jobs.size < 2) return []
  const { identity } = first.holding
  const environments = new Set(uses.map(({ job }) => job.environment))
  const isMixed = environments.size > 1 && [...environments].some((name) => name !== null && isProduction(name))
  const namesakes = graph.holders.filter(({ identity: other }) => other.name === identity.name)
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity: isMixed ? 'low' : 'info',
      confidence: 'medium',
      title: `${called(identity)} is used by ${plural(jobs.size, 'job')} of ${ciNames[first.job.system]}`,
      at: uses.map(({ holding }) => holding.spot),
      holders: [],
      holdings: uses.map(({ holding }) => holding),
      evidence: [
        ...uses.map(({ job, holding }) => ({
          text: `${placeOf(job)}${job.environment === null ? '' : ` · environment ${job.environment}`}`,
          spot: holding.spot,
        })),
        { text: `unresolved: whether ${ciNames[first.job.system]} gives each environment a value of its own` },
        ...(namesakes.length === 0
          ? []
          : [
              {
                text: `unresolved: ${plural(namesakes.length, 'job')} of GitHub workflows read a secret of this name; whether it is the same value is not to be seen in files`,
              },
            ]),
      ],
      remedy: remedy('Give each job that calls the model a key of its own.', [
        {
          title: 'Make a key a purpose',
          detail: `Create one key for each of ${[...jobs].slice(0, 6).join(', ')}, with an expiry and a spending limit, and bind each to its environment.`,
        },
      ]),
    },
  ]
}

const further: Partial<Record<CheckId, (facts: Facts) => readonly Draft[]>> = {
  'identity/model-with-execution': ciModelWithExecution,
  'identity/deploy-in-model-job': ciDeploysInModelJob,
  'identity/shared-key': ciSharedKeys,
  'identity/shared-across-environments': environmentSecretDrafts,
}

/** A check of workflows that looks at the jobs of other CI systems and at Terraform, too. */
export function withOtherFiles(check: Check): Check {
  const more = further[check.id]
  return more === undefined ? check : { ...check, find: (facts) => [...check.find(facts), ...more(facts)] }
}
