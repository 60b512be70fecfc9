// A model's key under a name that a build tool writes into pages: what the job builds hands it to every visitor.
import { clientNameOf } from '#model/client-name.ts'
import type { HeldSink, Holder } from '#reach/graph.ts'
import { placeOf, remedy } from '#reach/remedies/steps.ts'
import type { Draft, Said } from './check.ts'
import { byIdentity, called } from './words.ts'

const environments: ReadonlySet<HeldSink['how']> = new Set(['step-env', 'job-env', 'workflow-env'])

type Built = Said & {
  readonly spot: HeldSink['spot']
  readonly name: string
  readonly rest: string
  readonly holder: Holder
}

/** One draft for each key that is built into pages. */
export const inBundles = (holders: readonly Holder[]): readonly Draft[] =>
  [...byIdentity(holders.filter(({ identity }) => identity.role === 'model'))].flatMap(([, held]) => ofKey(held))

const builtBy = (holder: Holder): readonly Built[] =>
  holder.sinks.flatMap(({ how, name, spot }) => {
    const client = environments.has(how) ? clientNameOf(name) : undefined
    if (client === undefined) return []
    return {
      text: `${name} is built into what every visitor downloads (${client.tool})`,
      spot,
      name,
      rest: client.rest,
      holder,
    }
  })

function ofKey(holders: readonly Holder[]): readonly Draft[] {
  const built = holders.flatMap(builtBy)
  const [first] = built
  if (first === undefined) return []
  const { identity } = first.holder
  return [
    {
      subject: `${identity.id}#client`,
      identity,
      provider: identity.provider,
      severity: 'high',
      confidence: 'medium',
      title: `${called(identity)} is built into what every visitor downloads`,
      at: built.map(({ spot }) => spot),
      holders: [...new Set(built.map(({ holder }) => holder))],
      evidence: built.map(({ text, spot }) => ({ text, spot })),
      remedy: remedy('Keep the key on a server, and rotate it.', [
        {
          title: 'Move the call behind a server route',
          detail: `In ${placeOf(first.holder)}, take ${first.name} out. Let the page call a route of your own server, and give the key to that alone, as ${first.rest}.`,
        },
        {
          title: 'Rotate the key',
          detail: `Whoever opened the page since ${first.name} was set can have it: revoke ${identity.name} and publish a build without it.`,
        },
      ]),
    },
  ]
}
