// How the repository is called on GitHub, where its own workflows say so.
import type { Repository } from '#reach/repository.ts'

const compared = /github\.repository\s*==\s*'([\w.-]+\/[\w.-]+)'/

/** The name that conditions of its jobs and steps compare with, which keeps them from running in forks. */
export function ownName({ workflows }: Pick<Repository, 'workflows'>): string | undefined {
  for (const { jobs } of workflows) {
    for (const job of jobs) {
      const conditions = [job.condition, ...job.steps.map(({ condition }) => condition)]
      const name = conditions.map((condition) => compared.exec(condition?.text ?? '')?.[1]).find(Boolean)
      if (name !== undefined) return name
    }
  }
  return undefined
}
