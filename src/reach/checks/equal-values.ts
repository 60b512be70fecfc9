// Equal values in files: between environments, and between kinds of places.
import type { Holding, Surface } from '#reach/graph.ts'
import { isProduction } from '#reach/privileges.ts'
import { remedy } from '#reach/remedies/steps.ts'
import type { Draft, Facts } from './check.ts'
import { groupBy, plural } from './words.ts'

/** Drafts for values that stand in env files of several environments, or in several kinds of places. */
export function equalValueDrafts(facts: Facts, between: 'environments' | 'places'): readonly Draft[] {
  const valued = facts.graph.holdings.filter(({ value }) => value !== undefined)
  return [...groupBy(valued, ({ value }) => value)].flatMap(([, holdings]) =>
    between === 'environments' ? betweenEnvironments(holdings) : betweenPlaces(holdings, facts),
  )
}

function betweenEnvironments(holdings: readonly Holding[]): readonly Draft[] {
  const files = holdings.filter(({ surface, environment }) => surface === 'env-file' && environment !== null)
  const environments = [...new Set(files.map(({ environment }) => environment ?? ''))]
  const [first] = files
  if (first === undefined || environments.length < 2) return []
  const hasProduction = environments.some(isProduction)
  return [
    {
      subject: `value:${first.name}@${first.path}`,
      identity: first.identity,
      provider: first.identity.provider,
      severity: hasProduction ? 'high' : 'medium',
      confidence: 'high',
      title: `${first.name} has one value in the environments ${environments.join(', ')}`,
      at: files.map(({ spot }) => spot),
      holders: [],
      evidence: files.map(({ path, name, spot }) => ({ text: `${path}: ${name} has the same value`, spot })),
      remedy: copiesRemedy(first, files),
    },
  ]
}

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
  const holders = facts.graph.holders.filter(({ identity }) => identity.name === first.name.toUpperCase())
  const where = surfaces.map((surface) => surfaceWords[surface]).join(', ')
  return [
    {
      subject: `value:${first.name}@${first.path}`,
      identity: first.identity,
      provider: first.identity.provider,
      severity: first.identity.role === 'model' || first.identity.role === 'cloud' ? 'high' : 'medium',
      confidence: 'high',
      title: `One value of ${first.name} stands in ${where}`,
      at: holdings.map(({ spot }) => spot),
      holders,
      evidence: [
        ...holdings.map(({ path, holder, name, spot }) => ({ text: `${path}: ${holder} has it as ${name}`, spot })),
        ...(holders.length > 0
          ? [{ text: `${plural(holders.length, 'job')} of the workflows read a secret of this name` }]
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
