// Services of compose files and pods that hold a model key together with other roles.
import type { Holding } from '#reach/graph.ts'
import { remedy, yaml } from '#reach/remedies/steps.ts'
import type { Role } from '#reach/vocabulary/names.ts'
import type { Draft, Facts } from './check.ts'
import { servicesOf } from './services.ts'

const counted: ReadonlySet<Role> = new Set(['model', 'retrieval', 'observability', 'tool', 'database'])

export const serviceRoleDrafts = (facts: Facts): readonly Draft[] =>
  servicesOf(facts).flatMap(({ service, holdings }) =>
    draftOf(
      `${service.path}#${service.holder}`,
      holdings.filter(({ identity }) => counted.has(identity.role)),
    ),
  )

function draftOf(subject: string, held: readonly Holding[]): readonly Draft[] {
  const roles = new Set(held.map(({ identity }) => identity.role))
  const model = held.find(({ identity }) => identity.role === 'model')
  if (model === undefined || roles.size < 3) return []
  return [
    {
      subject,
      identity: model.identity,
      provider: model.identity.provider,
      severity: 'medium',
      confidence: 'medium',
      title: `${model.holder} holds ${[...roles].join(', ')} credentials together`,
      at: [model.spot, ...held.map(({ spot }) => spot)],
      holders: [],
      holdings: held.slice(0, 1),
      evidence: held.map(({ identity, name, path, spot }) => ({ text: `${identity.role}: ${name} in ${path}`, spot })),
      remedy: remedy('Run retrieval, model calls and logging as services with an identity each.', [
        {
          title: 'Move the model key to a service of its own',
          detail: `Take ${model.name} out of ${model.holder} in ${model.path}; let it call a gateway that holds the key.`,
          command: yaml([
            'services:',
            '  model-gateway:',
            '    environment:',
            `      ${model.name}:`,
            `  ${model.holder.split(' ').at(-1)}:`,
            '    environment:',
            '      MODEL_URL: http://model-gateway:4000',
          ]),
        },
      ]),
    },
  ]
}
