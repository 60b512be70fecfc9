// The few functions of HCL whose result can be read off their arguments.
import { opaque } from './hcl-tokens.ts'
import type { Node, ScalarNode } from './yaml.ts'

type Reading = (given: readonly Node[], call: ScalarNode) => Node | undefined

const first: Reading = ([argument]) => argument

const list: Reading = (given, { start, end }) => {
  const lists = given.map(itemsOf)
  if (lists.some((items) => items === undefined)) return undefined
  return { kind: 'list', items: lists.flatMap((items) => items ?? []), start, end }
}

const itemsOf = (node: Node): readonly Node[] | undefined => (node.kind === 'list' ? node.items : undefined)

/** `format("repo:%s:*", x)` is `repo:${x}:*`. */
const formatted: Reading = ([form, ...given], { start, end }) => {
  if (form?.kind !== 'scalar' || typeof form.value !== 'string') return undefined
  let next = 0
  if (lengthOf([form, ...given]) > longest) return undefined
  const text = form.text.replace(verb, (found) => {
    if (found === '%%') return '%'
    const argument = given[next]
    next += 1
    return argument?.kind === 'scalar' ? plainOf(argument) : opaque('…')
  })
  return { kind: 'scalar', text, value: text, start, end }
}

/** Longest text that is put together: names and policies are shorter. */
const longest = 10_000
/** More texts than one list of subjects has. */
const mostMade = 500

const lengthOf = (given: readonly Node[]): number =>
  given.reduce((sum, node) => sum + (node.kind === 'scalar' ? node.text.length : 0), 0)

const verb = /%(?:%|[-+#0 ]*[\d.]*[a-zA-Z])/g

const plainOf = ({ text, value }: ScalarNode): string => (value === null ? '' : text)

const eachFormatted: Reading = (given, call) => {
  const lists = given.filter(({ kind }) => kind === 'list')
  const item = formatted(
    given.map((argument) => (argument.kind === 'list' ? unknown(call) : argument)),
    call,
  )
  if (item === undefined) return undefined
  return lists.length === 1 && given[0]?.kind !== 'list'
    ? eachOf(given, call)
    : { ...call, kind: 'list', items: [item] }
}

/** One list among the arguments: a text for each of its items. */
function eachOf(given: readonly Node[], call: ScalarNode): Node | undefined {
  const items = given.flatMap((argument) => itemsOf(argument) ?? [])
  if (items.length > mostMade) return undefined
  const made = items.flatMap(
    (item) =>
      formatted(
        given.map((argument) => (argument.kind === 'list' ? item : argument)),
        { ...call, start: item.start, end: item.end },
      ) ?? [],
  )
  return { kind: 'list', items: made, start: call.start, end: call.end }
}

const unknown = ({ start, end }: ScalarNode): ScalarNode => {
  const text = opaque('…')
  return { kind: 'scalar', text, value: text, start, end }
}

const readings: ReadonlyMap<string, Reading> = new Map([
  ...['jsonencode', 'yamlencode', 'jsondecode', 'tolist', 'toset', 'distinct', 'compact', 'sort', 'reverse'].map(
    (name): [string, Reading] => [name, first],
  ),
  ...['nonsensitive', 'sensitive', 'trimspace', 'tostring', 'chomp'].map((name): [string, Reading] => [name, first]),
  ['concat', list],
  ['setunion', list],
  ['format', formatted],
  ['formatlist', eachFormatted],
])

/** What a call gives where that is written in it; else the call itself, as a text that a run fills in. */
export const interpreted = (name: string, given: readonly Node[], call: ScalarNode): Node =>
  readings.get(name)?.(given, call) ?? call
