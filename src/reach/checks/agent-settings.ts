// Settings in the repository that free an agent: they hold for everybody who opens it, and in every job that starts the agent.

import { groupBy } from '#reach/group-by.ts'
import { isSample } from '#reach/paths.ts'
import { remedy } from '#reach/remedies/steps.ts'
import type { Freedom } from '#reach/surfaces.ts'
import type { Draft, Facts } from './check.ts'

export function settingsDrafts({ surfaces, graph }: Facts): readonly Draft[] {
  const files = groupBy(
    surfaces.freedoms.filter(({ path }) => !isSample(path)),
    ({ path }) => path,
  )
  return [...files].flatMap(([path, freedoms]) => {
    const literals = graph.holdings.filter((holding) => holding.path === path && holding.written === 'literal')
    const jobs = graph.jobs.filter(({ agents }) => agents.some(({ use }) => use.agent === freedoms[0]?.agent))
    return draftOf(freedoms, { path, literals, jobs: jobs.map(({ open }) => `${open.workflow.path} · ${open.job.id}`) })
  })
}

type File = {
  readonly path: string
  readonly literals: Facts['graph']['holdings']
  /** Jobs that start the same agent in this repository. */
  readonly jobs: readonly string[]
}

function draftOf(freedoms: readonly Freedom[], { path, literals, jobs }: File): readonly Draft[] {
  const sorted = [...freedoms].sort((a, b) => weight[a.of] - weight[b.of])
  const [first] = sorted
  if (first === undefined) return []
  return [
    {
      subject: `settings:${path}`,
      provider: null,
      severity: first.of === 'everything' ? 'medium' : 'low',
      confidence: 'high',
      title: `By ${path}, ${first.agent} ${first.what}`,
      at: sorted.map(({ spot }) => spot),
      holders: [],
      evidence: [
        ...sorted.map(({ agent, what, spot }) => ({ text: `${agent} ${what}`, spot })),
        { text: 'the file holds for everybody who opens the repository with this agent' },
        ...jobs.slice(0, mostJobs).map((job) => ({ text: `${job} starts the same agent` })),
        ...literals.map(({ name, spot }) => ({ text: `the same file has the value of ${name}`, spot })),
      ],
      remedy: remedy('Allow by name what is needed; leave the rest to a question.', [
        {
          title: 'List the commands that need no question',
          detail: `In ${path}, replace what makes it so that ${first.agent} ${first.what} by the commands and tools that the work needs.`,
          command: '"permissions": { "allow": ["Bash(npm run test:*)", "Bash(git diff:*)"] }',
        },
      ]),
    },
  ]
}

const weight: Record<Freedom['of'], number> = { everything: 0, servers: 1 }
const mostJobs = 5
