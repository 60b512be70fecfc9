/** Values by a key of each, in their order. */
export function groupBy<K, T>(values: readonly T[], key: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const value of values) {
    const name = key(value)
    const list = groups.get(name)
    if (list === undefined) groups.set(name, [value])
    else list.push(value)
  }
  return groups
}
