// CloudFormation's own functions as texts: what a stack fills in is `${…}`, as in the other languages of infrastructure.
import type { Entry, Node, ScalarNode } from './yaml.ts'

/** A tree in which each function stands as what can be read off it. */
export function withoutIntrinsics(node: Node): Node {
  if (node.kind === 'list') return tagged(node, { ...node, items: node.items.map(withoutIntrinsics) })
  if (node.kind === 'scalar') return tagged(node, node)
  const [only] = node.entries
  const isFunction =
    node.entries.length === 1 && only !== undefined && (only.key === 'Ref' || only.key.startsWith('Fn::'))
  if (isFunction) return applied(only.key.replace('Fn::', ''), withoutIntrinsics(only.value))
  const entries: readonly Entry[] = node.entries.map((entry) => ({ ...entry, value: withoutIntrinsics(entry.value) }))
  return { ...node, entries }
}

const tagged = (node: Node, read: Node): Node =>
  node.tag?.startsWith('!') && !node.tag.startsWith('!!') ? applied(node.tag.slice(1), read) : read

function applied(name: string, given: Node): Node {
  const { start, end } = given
  switch (name) {
    case 'Ref':
      return scalar(filled(textOf(given)), given)
    case 'GetAtt':
      return scalar(filled(given.kind === 'list' ? given.items.map(textOf).join('.') : textOf(given)), given)
    case 'Sub':
      return given.kind === 'list' ? (given.items[0] ?? given) : given
    case 'Join':
      return joined(given)
    default:
      return { kind: 'scalar', text: filled(name), value: filled(name), start, end }
  }
}

/** Longest text that is put together: names and policies are shorter. */
const longest = 100_000

function joined(given: Node): Node {
  const [separator, parts] = given.kind === 'list' ? given.items : []
  const isWritten = separator?.kind === 'scalar' && parts?.kind === 'list'
  if (!isWritten) return scalar(filled('Join'), given)
  const texts = parts.items.map(textOf)
  const length = texts.reduce((sum, text) => sum + text.length + separator.text.length, 0)
  return scalar(length > longest ? filled('Join') : texts.join(separator.text), given)
}

const textOf = (node: Node | undefined): string => (node?.kind === 'scalar' ? node.text : filled('…'))

const filled = (source: string): string => `\${${source.replace(braces, '')}}`
const braces = /[${}]/g

const scalar = (text: string, { start, end }: Node): ScalarNode => ({ kind: 'scalar', text, value: text, start, end })
