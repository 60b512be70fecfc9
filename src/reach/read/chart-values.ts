// Values of a chart: credentials that are written into them. What is empty there is filled in elsewhere and says nothing.
import type { Document } from '#model/policy.ts'
import type { SurfaceReading, Values } from '#reach/surfaces.ts'
import { meaningOf } from '#reach/vocabulary/names.ts'
import { spotter } from './github-values.ts'
import { type Assigned, assigned, together, writtenAs } from './written.ts'
import { at, type Entry, entriesOf, itemsOf, type Node, type ScalarNode, textOf } from './yaml.ts'
import { readYamlFile } from './yaml-file.ts'

const telling = /key|token|secret|password|credential|auth/i

export function readChartValues(document: Document, values: Values): SurfaceReading {
  if (!telling.test(document.text)) return {}
  const { roots, unresolved } = readYamlFile(document)
  const found = roots.flatMap((root) => valuesIn(root, { document, trail: [] }))
  return { ...together(found.map((given) => assigned(given, values))), unresolved }
}

type Walk = { readonly document: Document; readonly trail: readonly string[] }

function valuesIn(node: Node, walk: Walk): readonly Assigned[] {
  if (node.kind === 'list') return itemsOf(node).flatMap((item) => namedValue(item, walk) ?? valuesIn(item, walk))
  return entriesOf(node).flatMap((entry) =>
    entry.value.kind === 'scalar'
      ? credentialOf({ key: entry.key, start: entry.start, value: entry.value }, walk)
      : valuesIn(entry.value, { ...walk, trail: [...walk.trail, entry.key] }),
  )
}

/** An item of `env:` — a name and its value. */
function namedValue(item: Node, walk: Walk): readonly Assigned[] | undefined {
  const name = textOf(at(item, 'name'))
  const value = at(item, 'value')
  if (name === undefined || value?.kind !== 'scalar') return undefined
  return credentialOf({ key: name, start: item.start, value }, walk)
}

type Found = Pick<Entry, 'key' | 'start'> & { readonly value: ScalarNode }

/** Only what certainly is a credential: names in values are short, and many are settings. */
function credentialOf({ key, start, value }: Found, { document, trail }: Walk): readonly Assigned[] {
  if (value.value === null || writtenAs(value.text).kind !== 'literal' || !telling.test(key)) return []
  const own = meaningOf(key)
  const meaning = own.role === 'unknown' ? meaningOf([...trail.slice(-2), key].join('_')) : own
  if (meaning.role === 'configuration' || namesSecret.test(key)) return []
  const spot = spotter(document.path)
  return [
    {
      surface: 'kubernetes',
      path: document.path,
      holder: document.path,
      name: key,
      text: value.text,
      spot: spot({ start, end: value.end }),
      valueSpot: spot(value),
      meaning,
    },
  ]
}

/** `existingSecret: name`, `secretName: name`, `tokenKey: key`: names, not values. */
const namesSecret =
  /^existing|secret[-_]?(?:name|ref|key)s?$|(?:key|token|password|secret)[-_]?(?:key|name|ref|path|file|mode)$/i
