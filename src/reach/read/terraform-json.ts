// Terraform in JSON (`.tf.json`, `.tfvars.json`), as the blocks that the same file has in Terraform's own language.
import type { HclBlock, HclFile } from './hcl.ts'
import { readJson } from './json.ts'
import { type Entry, entriesOf, itemsOf, type Node } from './yaml.ts'

/** How many names stand before the body of a block of each type. */
const labelsOf: ReadonlyMap<string, number> = new Map([
  ['resource', 2],
  ['data', 2],
  ['ephemeral', 2],
  ['module', 1],
  ['variable', 1],
  ['output', 1],
  ['provider', 1],
  ['locals', 0],
  ['terraform', 0],
])

/** Blocks within a block that are asked for; whatever else is a map is the value of an attribute. */
const nestedTypes = new Set(['statement', 'condition', 'principals', 'oidc', 'dynamic', 'content'])

export function readTerraformJson(path: string, text: string): HclFile {
  const { root, fault } = readJson(text)
  const top = entriesOf(root)
  const isValues = path.endsWith('.tfvars.json')
  return {
    entries: isValues ? top : [],
    blocks: isValues ? [] : top.flatMap(blocksOfType),
    faults: fault === undefined ? [] : [`it ${fault}`],
  }
}

function blocksOfType({ key, start, value }: Entry): readonly HclBlock[] {
  const names = labelsOf.get(key)
  return names === undefined ? [] : labelled({ type: key, labels: [], start }, value, names)
}

type Named = Pick<HclBlock, 'type' | 'labels' | 'start'>

/** The maps below as many names as the type has; a list stands for several blocks of one name. */
function labelled(named: Named, node: Node, names: number): readonly HclBlock[] {
  if (node.kind === 'list') return itemsOf(node).flatMap((item) => labelled(named, item, names))
  if (node.kind === 'scalar') return []
  if (names === 0) return [blockOf(named, node)]
  return node.entries.flatMap(({ key, start, value }) =>
    labelled({ type: named.type, labels: [...named.labels, key], start }, value, names - 1),
  )
}

function blockOf(named: Named, node: Extract<Node, { kind: 'map' }>): HclBlock {
  const isNested = ({ key, value }: Entry): boolean => nestedTypes.has(key) && value.kind !== 'scalar'
  return {
    ...named,
    entries: node.entries.filter((entry) => !isNested(entry)),
    blocks: node.entries
      .filter(isNested)
      .flatMap(({ key, start, value }) => labelled({ type: key, labels: [], start }, value, key === 'dynamic' ? 1 : 0)),
    head: node.start,
    end: node.end,
  }
}
