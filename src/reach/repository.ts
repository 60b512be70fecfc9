// The workflows and actions of a repository, read once, with the steps of every job opened.
import type { Document } from '#model/policy.ts'
import { type AgentUse, agentsIn } from './agents.ts'
import { type PowerUse, powersIn } from './powers.ts'
import { readAction } from './read/github-action.ts'
import { isWorkflowText, readWorkflow } from './read/github-workflow.ts'
import { type JobSteps, stepsOfJob } from './steps.ts'
import type { Action, Job, Workflow } from './workflow.ts'

/** A job with its steps opened and what they start and change. */
export type OpenJob = {
  readonly workflow: Workflow
  readonly job: Job
  readonly steps: JobSteps['steps']
  readonly env: JobSteps['env']
  readonly isCapped: boolean
  readonly agents: readonly AgentUse[]
  readonly powers: readonly PowerUse[]
}

export type Fault = { readonly path: string; readonly detail: string }

export type Repository = {
  readonly workflows: readonly Workflow[]
  readonly actions: ReadonlyMap<string, Action>
  readonly jobs: ReadonlyMap<string, readonly OpenJob[]>
  readonly faults: readonly Fault[]
}

const workflowFile = /^\.github\/workflows\/[^/]+\.ya?ml$/
const actionFile = /(?:^|\/)action\.ya?ml$/
const lockFile = /\.lock\.ya?ml$/

export function readRepository(documents: readonly Document[]): Repository {
  const faults: Fault[] = []
  const paths = new Set(documents.map(({ path }) => path))
  const workflows = documents.filter(isWorkflow).flatMap((document) => {
    const { value, faults: found } = workflowOf(document, sourceOf(document.path, paths))
    if (found[0] !== undefined) faults.push({ path: document.path, detail: found[0] })
    return value ?? []
  })
  const actions = documents
    .filter(({ path }) => actionFile.test(path))
    .flatMap((document) => {
      const { value, faults: found } = readAction(document)
      if (found[0] !== undefined) faults.push({ path: document.path, detail: found[0] })
      return value ?? []
    })
  const byFolder = new Map(actions.map((action) => [action.folder, action]))
  const jobs = new Map(workflows.map((workflow) => [workflow.path, openJobs(workflow, byFolder)]))
  return { workflows, actions: byFolder, jobs, faults }
}

type ReadWorkflow = ReturnType<typeof readWorkflow>

/** A document that a change leaves as it is stands before and after it, and is read once. */
const readBefore = new WeakMap<Document, { readonly source: string | undefined; readonly read: ReadWorkflow }>()

function workflowOf(document: Document, source: string | undefined): ReadWorkflow {
  const known = readBefore.get(document)
  if (known !== undefined && known.source === source) return known.read
  const read = readWorkflow(document, source)
  readBefore.set(document, { source, read })
  return read
}

const isWorkflow = ({ path, text }: Document): boolean => workflowFile.test(path) && isWorkflowText(text)

/** The `.md` that a lock file was generated from. */
function sourceOf(path: string, paths: ReadonlySet<string>): string | undefined {
  if (!lockFile.test(path)) return undefined
  const source = path.replace(lockFile, '.md')
  return paths.has(source) ? source : undefined
}

const openedBefore = new WeakMap<Workflow, readonly OpenJob[]>()

const namesAction = ({ jobs }: Workflow): boolean =>
  jobs.some(({ steps }) => steps.some(({ uses }) => uses?.kind === 'local'))

/** Without an action of the repository, the jobs of a workflow are its own alone. */
function openJobs(workflow: Workflow, actions: ReadonlyMap<string, Action>): readonly OpenJob[] {
  if (namesAction(workflow)) return opened(workflow, actions)
  const jobs = openedBefore.get(workflow) ?? opened(workflow, actions)
  openedBefore.set(workflow, jobs)
  return jobs
}

const opened = (workflow: Workflow, actions: ReadonlyMap<string, Action>): readonly OpenJob[] =>
  workflow.jobs.map((job) => {
    const { steps, env, isCapped } = stepsOfJob(workflow, job, actions)
    return { workflow, job, steps, env, isCapped, agents: steps.flatMap(agentsIn), powers: steps.flatMap(powersIn) }
  })
