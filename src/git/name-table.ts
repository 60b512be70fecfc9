import { type BytePath, bytePath } from './paths.ts'

/** Numbers for names given as bytes in place: the same bytes have the same number. */
export type NameTable = {
  readonly number: (bytes: Uint8Array, start: number, end: number) => number
  readonly name: (number: number) => BytePath
}

const isSame = (known: Uint8Array, bytes: Uint8Array, start: number): boolean => {
  for (let at = 0; at < known.length; at += 1) if (known[at] !== bytes[start + at]) return false
  return true
}

/** An empty table. */
export const createNameTable = (): NameTable => {
  const names: Uint8Array[] = []
  const chains = new Map<number, number[]>()

  const number = (bytes: Uint8Array, start: number, end: number): number => {
    let hash = end - start
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0
    const chain = chains.get(hash) ?? []
    const known = chain.find((each) => names[each]?.length === end - start && isSame(names[each], bytes, start))
    if (known !== undefined) return known
    if (chain.length === 0) chains.set(hash, chain)
    chain.push(names.length)
    names.push(bytes.slice(start, end))
    return names.length - 1
  }

  return { number, name: (which) => bytePath(names[which] ?? new Uint8Array(0)) }
}
