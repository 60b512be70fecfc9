/** Starts and goes on with a hash over the letters and digits of a name, however it is written: `HF_TOKEN` and `hfToken` are one name. */
export const nameHashStart = 0x811c9dc5

const prime = 0x01000193

export const addToNameHash = (hash: number, byte: number): number => Math.imul(hash ^ byte, prime)

const separators = /[^a-z0-9]/g

/** A name without its separators and in one case. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(separators, '')

export const nameHash = (name: string): number => {
  let hash = nameHashStart
  for (const char of plainName(name)) hash = addToNameHash(hash, char.charCodeAt(0))
  return hash
}
