// Settings in the repository that send the key of whoever starts an agent to a host which is not its vendor's.
import { isSample } from '#reach/paths.ts'
import { remedy } from '#reach/remedies/steps.ts'
import type { Redirect } from '#reach/surfaces.ts'
import type { Draft, Facts } from './check.ts'

export const redirectedKeys = ({ surfaces, policy }: Facts): readonly Draft[] =>
  surfaces.redirects
    .filter(({ path, host }) => !isSample(path) && policy.broker?.url.toLowerCase().includes(host) !== true)
    .map(draftOf)

const draftOf = ({ agent, path, host, spot }: Redirect): Draft => ({
  subject: `redirect:${path} ${host}`,
  provider: null,
  severity: 'medium',
  confidence: 'medium',
  title: `By ${path}, ${agent} sends the key of whoever starts it to ${host}`,
  at: [spot],
  holders: [],
  evidence: [
    { text: `${host} is no host of the vendor, and the file gives no credential of its own`, spot },
    {
      text: 'the file holds for everybody who opens the repository with this agent; what it asks the model goes there, too',
    },
  ],
  remedy: remedy('Let a repository not say where a person’s key goes.', [
    {
      title: 'Take the address out of the repository',
      detail: `Remove it from ${path}, and give the address of a gateway in managed settings or in each person's own. Where the gateway is yours, name it as the broker in the policy, and let people authenticate to it with a credential of its own.`,
    },
    {
      title: 'Replace keys that were sent there',
      detail: `Whoever started ${agent} in this repository since the line came has sent a key to ${host}: revoke it where the host is not trusted.`,
    },
  ]),
})
