// Equal values in files: between environments, and between kinds of places.
import type { Holding, Surface } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { isProduction } from '#reach/privileges.ts'
import { remedy } from '#reach/remedies/steps.ts'
import type { Draft, Facts } from './check.ts'
import { plural } from './words.ts'

/** Drafts for values that stand in files of several environments, or in several kinds of places. */
export function equalValueDrafts(facts: Facts, between: 'environments' | 'places'): readonly Draft[] {
  const valued = facts.graph.holdings.filter(({ value }) => value !== undefined)
  return [...groupBy(valued, ({ value }) => value).values()].flatMap((holdings) =>
    between === 'environments' ? betweenEnvironments(holdings, facts) : betweenPlaces(holdings, facts),
  )
}

/** Words for one stage of a product. */
const stages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    prod: 'production',
    live: 'production',
    stage: 'staging',
    dev: 'development',
    develop: 'development',
    testing: 'test',
  }),
)

const stageOf = ({ environment }: Holding): string => stages.get(environment ?? '') ?? environment ?? ''

function betweenEnvironments(holdings: readonly Holding[], facts: Facts): readonly Draft[] {
  const files = holdings.filter(({ environment }) => environment !== null)
  const environments = [...new Set(files.map(stageOf))]
  const [first] = files
  if (first === undefined || environments.length < 2) return []
  return [
    {
      subject: first.identity.id,
      identity: first.identity,
      provider: first.identity.provider,
      severity: environments.some(isProduction) ? 'high' : 'medium',
      confidence: 'high',
      title: `${first.name} has one value in the environments ${environments.join(', ')}`,
      at: files.map(({ spot }) => spot),
      holders: [],
      holdings: takersOf(first, facts),
      evidence: files.map((holding) => ({
        text: `${stageOf(holding)}: ${holding.holder === holding.path ? '' : `${holding.holder} of `}${holding.path} has the same value as ${holding.name}`,
        spot: holding.spot,
      })),
      remedy: copiesRemedy(first, files),
    },
  ]
}

/** Everything that holds the value, by hops too. */
const takersOf = ({ identity }: Holding, { graph }: Facts): readonly Holding[] =>
  graph.holdings.filter((holding) => holding.identity.id === identity.id)

const surfaceWords: Record<Surface, string> = {
  'env-file': 'an env file',
  mcp: 'an MCP configuration',
  'agent-settings': 'agent settings',
  compose: 'a compose file',
  kubernetes: 'a Kubernetes manifest',
  terraform: 'Terraform',
  cloudformation: 'CloudFormation',
  bicep: 'Bicep',
  gateway: 'a gateway configuration',
  code: 'code',
  ci: 'a CI configuration',
}

function betweenPlaces(holdings: readonly Holding[], facts: Facts): readonly Draft[] {
  const surfaces = [...new Set(holdings.map(({ surface }) => surface))]
  const [first] = holdings
  if (first === undefined || surfaces.length < 2) return []
  const names = new Set(holdings.map(({ name }) => name.toUpperCase()))
  const holders = facts.graph.holders.filter(({ identity }) => names.has(identity.name))
  const where = surfaces.map((surface) => surfaceWords[surface]).join(', ')
  return [
    {
      subject: first.identity.id,
      identity: first.identity,
      provider: first.identity.provider,
      severity: first.identity.role === 'model' || first.identity.role === 'cloud' ? 'high' : 'medium',
      confidence: 'high',
      title: `One value of ${first.name} stands in ${where}`,
      at: holdings.map(({ spot }) => spot),
      holders,
      holdings: takersOf(first, facts),
      evidence: [
        ...holdings.map(({ path, holder, name, spot }) => ({
          text: `${path}: ${holder === path ? 'the file' : holder} has it as ${name}`,
          spot,
        })),
        ...(holders.length > 0
          ? [
              {
                text: `${plural(holders.length, 'job')} of the workflows read a secret of this name; whether it has the same value, only the settings tell`,
              },
            ]
          : []),
      ],
      remedy: copiesRemedy(first, holdings),
    },
  ]
}

const copiesRemedy = ({ name }: Holding, holdings: readonly Holding[]) =>
  remedy(`Revoke the value once, then give each place a reference and a value of its own.`, [
    {
      title: 'Revoke the value',
      detail: `It stands in ${[...new Set(holdings.map(({ path }) => path))].join(', ')}; all of them stop together.`,
    },
    {
      title: 'Refer to a secret store in each place',
      detail: `Write a reference instead of ${name}: a variable in MCP and compose files, a Secret per component in Kubernetes, an untracked file for local work.`,
      command: `${name}=   # kept in the secret store, not in this file`,
    },
  ])
