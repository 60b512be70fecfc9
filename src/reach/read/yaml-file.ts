// A file of YAML and what of it could not be read: for the readers of every surface.
import type { Document } from '#model/policy.ts'
import type { Unresolved } from '#reach/graph.ts'
import { type Node, readYaml } from './yaml.ts'

export type YamlFile = { readonly roots: readonly Node[]; readonly unresolved: readonly Unresolved[] }

export function readYamlFile({ path, text }: Document): YamlFile {
  const { roots, faults, cut } = readYaml(text)
  const reason = cut[0] ?? (faults.length === 0 ? undefined : 'is no YAML')
  return { roots, unresolved: reason === undefined ? [] : [unreadOf(path, reason)] }
}

/** `reason` follows “it”. */
export const unreadOf = (path: string, reason: string): Unresolved => ({
  what: path,
  why: `cannot be read to its end: it ${reason}`,
  spot: { path, start: 0, end: 0 },
})
