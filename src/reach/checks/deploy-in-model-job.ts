import type { Holder } from '#reach/graph.ts'
import type { Privilege } from '#reach/privileges.ts'
import { remedy, splitStep } from '#reach/remedies/steps.ts'
import type { Check, Draft } from './check.ts'
import { byKey, type Group } from './merge.ts'
import { powersBeside } from './model-with-execution.ts'
import { few, privilegeLine } from './words.ts'

/** A job with a model key that also deploys or targets production, without a credential that says so already. */
export const deployInModelJob: Check = {
  id: 'identity/deploy-in-model-job',
  name: 'Deployment in the model’s job',
  find: ({ graph }) => {
    const holders = graph.holders.filter(
      (holder) => holder.identity.role === 'model' && powersBeside(holder).length === 0 && deploysOf(holder).length > 0,
    )
    return byKey(holders).map(draftOf)
  },
}

const deploysOf = ({ job }: Holder): readonly Privilege[] =>
  job.privileges.filter(({ kind }) => kind === 'command' || kind === 'environment')

function draftOf({ subject, identity, title, holders }: Group): Draft {
  const [first] = holders
  if (first === undefined) throw new Error('an identity without holders')
  const deploys = deploysOf(first)
  return {
    subject,
    identity,
    provider: identity.provider,
    severity: 'medium',
    confidence: 'medium',
    title: `Job ${first.job.open.job.id} holds ${title} and also acts: ${few(deploys.map(({ text }) => text))}`,
    at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
    holders,
    evidence: [
      ...holders.flatMap((holder) => deploysOf(holder).map(privilegeLine)),
      { text: 'unknown from files: whether the environment has required reviewers' },
    ],
    remedy: remedy('Deploy from a job of its own, behind an environment with reviewers.', [
      splitStep(first, deploys[0]),
    ]),
  }
}
