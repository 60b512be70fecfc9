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
    const { value, faults: found } = readWorkflow(document, sourceOf(document.path, paths))
    if (value === undefined && found.length > 0) faults.push({ path: document.path, detail: found[0] ?? '' })
    return value ?? []
  })
  const actions = documents
    .filter(({ path }) => actionFile.test(path))
    .flatMap((document) => {
      const { value, faults: found } = readAction(document)
      if (value === undefined && found.length > 0) faults.push({ path: document.path, detail: found[0] ?? '' })
      return value ?? []
    })
  const byFolder = new Map(actions.map((action) => [action.folder, action]))
  const jobs = new Map(workflows.map((workflow) => [workflow.path, openJobs(workflow, byFolder)]))
  return { workflows, actions: byFolder, jobs, faults }
}

const isWorkflow = ({ path, text }: Document): boolean => workflowFile.test(path) && isWorkflowText(text)

/** The `.md` that a lock file was generated from. */
function sourceOf(path: string, paths: ReadonlySet<string>): string | undefined {
  if (!lockFile.test(path)) return undefined
  const source = path.replace(lockFile, '.md')
  return paths.has(source) ? source : undefined
}

const openJobs = (workflow: Workflow, actions: ReadonlyMap<string, Action>): readonly OpenJob[] =>
  workflow.jobs.map((job) => {
    const { steps, env, isCapped } = stepsOfJob(workflow, job, actions)
    return { workflow, job, steps, env, isCapped, agents: steps.flatMap(agentsIn), powers: steps.flatMap(powersIn) }
  })
