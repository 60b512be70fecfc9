// Secrets of several environments that Terraform fills from one variable: the one case in which files prove that they are equal.
import type { Holding } from '#reach/graph.ts'
import { groupBy } from '#reach/group-by.ts'
import { isProduction } from '#reach/privileges.ts'
import { remedy } from '#reach/remedies/steps.ts'
import type { Draft, Facts } from './check.ts'

const ofEnvironment = /^(?:github_actions_environment_secret|gitlab_project_variable|gitlab_group_variable)\./

export function environmentSecretDrafts({ graph }: Facts): readonly Draft[] {
  const filled = graph.holdings.filter(
    ({ surface, holder, environment, written }) =>
      surface === 'terraform' && ofEnvironment.test(holder) && environment !== null && written !== 'placeholder',
  )
  return [...groupBy(filled, ({ identity, path }) => `${folderOf(path)} ${identity.id}`)].flatMap(([, holdings]) =>
    draftOf(holdings),
  )
}

/** A variable of Terraform holds within its folder. */
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

function draftOf(holdings: readonly Holding[]): readonly Draft[] {
  const environments = [...new Set(holdings.map(({ environment }) => environment ?? ''))]
  const [first] = holdings
  if (first === undefined || environments.length < 2) return []
  const { identity } = first
  return [
    {
      subject: `${first.path}#${identity.id}`,
      identity,
      provider: identity.provider,
      severity: environments.some(isProduction) ? 'high' : 'medium',
      confidence: 'high',
      title: `${first.name} has one value in the environments ${environments.join(', ')}`,
      at: holdings.map(({ spot }) => spot),
      holders: [],
      holdings,
      evidence: holdings.map(({ holder, environment, spot }) => ({
        text: `${holder} fills the environment ${environment} from ${identity.name}`,
        spot,
      })),
      remedy: remedy('Give each environment a key of its own.', [
        {
          title: 'Take a variable an environment',
          detail: `In ${first.path}, fill ${first.name} of each environment from its own variable; create the keys at the vendor with limits that fit, and revoke the shared one.`,
          command: environments
            .map(
              (name) => `variable "${identity.name.toLowerCase()}_${name.replace(notWord, '_')}" { sensitive = true }`,
            )
            .join('\n'),
        },
      ]),
    },
  ]
}

const notWord = /\W+/g
