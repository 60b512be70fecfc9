import type { Step } from '#model/finding.ts'
import type { Severity } from '#model/severity.ts'
import type { KeyUse } from '#reach/agents.ts'
import { isWorkflowToken, type Origin } from '#reach/flow.ts'
import type { Holder } from '#reach/graph.ts'
import { placeOf, remedy, replaceStep, yaml } from '#reach/remedies/steps.ts'
import { agentsOf } from './agents.ts'
import type { Check, Draft, Facts, Said } from './check.ts'
import { byIdentity, called, holderTable } from './words.ts'

/** A person's long-lived token is the agent's credential. */
export const refreshToken: Check = {
  id: 'identity/refresh-token',
  name: 'A person’s token as the agent’s credential',
  find: (facts) => {
    const given = tokensOfAgents(facts)
    return [...byIdentity(facts.graph.holders)].flatMap(([, holders]) => draftOf(holders, given, facts))
  },
}

const personal =
  /(?:^|_)(?:OAUTH_TOKEN|REFRESH_TOKEN|AUTH_JSON|COPILOT_(?:GITHUB_)?(?:TOKEN|PAT)|GH_COPILOT_TOKEN)(?:_|$)/
const personalAccess = /(?:^|_)PATS?(?:_|$)/

type Given = { readonly agent: string; readonly use: KeyUse; readonly isFallback: boolean; readonly name: string }

/** Tokens that agents are handed for the repository, by the secret's name. */
const tokensOfAgents = (facts: Facts): readonly Given[] =>
  agentsOf(facts).flatMap(({ use }) =>
    use.tokens.flatMap((token) =>
      token.origins
        .filter((origin) => isPersonal(origin))
        .map((origin) => ({
          agent: use.agent,
          use: token,
          name: origin.name,
          isFallback: token.origins.some(isWorkflowToken),
        })),
    ),
  )

const isPersonal = (origin: Origin): boolean => origin.kind === 'secret' && !isWorkflowToken(origin)

function draftOf(holders: readonly Holder[], given: readonly Given[], facts: Facts): readonly Draft[] {
  const [first] = holders
  if (first === undefined || first.identity.kind !== 'secret') return []
  const { identity } = first
  const reason = reasonOf(first, given)
  if (reason === undefined) return []
  const { severity, said } = reason
  return [
    {
      subject: identity.id,
      identity,
      provider: identity.provider,
      severity,
      confidence: severity === 'high' ? 'high' : 'medium',
      title: `${called(identity)} is a person’s token and serves as an agent’s credential`,
      at: holders.flatMap(({ sinks }) => sinks.map(({ spot }) => spot)),
      holders,
      evidence: [
        said,
        { text: 'it outlives runs, and what it does is done in that person’s name' },
        ...holderTable(holders),
      ],
      remedy: remedy(
        'Let the agent act as itself: a service account that federates, or a token of an App narrowed to this repository.',
        [ownStep(first, facts)],
        { policy: facts.policy, provider: identity.provider },
      ),
    },
  ]
}

type Reason = { readonly severity: Severity; readonly said: Said }

/** The name says that it is a person's, or an agent's token input takes a personal access token. */
function reasonOf({ identity, sinks }: Holder, given: readonly Given[]): Reason | undefined {
  const { name } = identity
  const handed = given.find((entry) => entry.name === name)
  if (personal.test(name))
    return {
      severity: 'high',
      said: {
        text: `${name} is by its name a person’s OAuth or Copilot token`,
        ...(sinks[0] === undefined ? {} : { spot: sinks[0].spot }),
      },
    }
  if (handed === undefined) return undefined
  const said = { text: `${handed.agent} is given it as ${handed.use.name}`, spot: handed.use.spot }
  if (handed.isFallback)
    return { severity: 'low', said: { ...said, text: `${said.text}, if it is set; else the workflow’s own token` } }
  return personalAccess.test(name) ? { severity: 'high', said } : { severity: 'medium', said }
}

function ownStep(holder: Holder, facts: Facts): Step {
  const { identity } = holder
  if (identity.name.includes('COPILOT')) return copilotStep(holder)
  return identity.role === 'vcs' ? appStep(holder) : replaceStep(identity, holder, facts.policy)
}

const copilotStep = (holder: Holder): Step => ({
  title: 'Use the workflow’s own token',
  detail: `In ${placeOf(holder)}, GITHUB_TOKEN with copilot-requests: write replaces the person’s token where the organisation allows it.`,
  command: yaml(['permissions:', '  contents: read', '  copilot-requests: write']),
})

const appStep = (holder: Holder): Step => ({
  title: 'Use a token of an App, or the workflow’s own',
  detail: `In ${placeOf(holder)}, mint a token that lives an hour and covers this repository only, or use GITHUB_TOKEN.`,
  command: yaml([
    '- id: app',
    '  uses: actions/create-github-app-token@v3',
    '  with:',
    `    client-id: \${{ vars.APP_CLIENT_ID }}`,
    '    private-key: …   # from an environment of its own',
    '    permission-issues: write',
  ]),
})
