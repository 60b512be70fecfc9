// Jobs of CI systems other than GitHub's, by name: what they are given, where they deploy, which agent they start.
import type { Spot } from './spot.ts'

export type CiSystem = 'gitlab' | 'circleci' | 'azure-pipelines' | 'jenkins'

export const ciNames: Record<CiSystem, string> = {
  gitlab: 'GitLab CI',
  circleci: 'CircleCI',
  'azure-pipelines': 'Azure Pipelines',
  jenkins: 'Jenkins',
}

export type CiAct = { readonly text: string; readonly spot: Spot }

/** A job; what it holds stands in holdings of its path and holder. */
export type CiJob = {
  readonly system: CiSystem
  readonly path: string
  /** `job deploy`, as its holdings name it. */
  readonly holder: string
  readonly spot: Spot
  readonly environment: string | null
  /** Commands and tasks that deploy or publish. */
  readonly deploys: readonly CiAct[]
  /** Coding agents that it starts. */
  readonly agents: readonly CiAct[]
}
