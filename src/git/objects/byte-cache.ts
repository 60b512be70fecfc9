import type { ObjectType } from '#git/object-store.ts'

export type CachedObject = { readonly type: ObjectType; readonly bytes: Uint8Array }

/** Keeps what was used lately, in two generations: a look-up in the young one costs nothing but itself. */
export class ByteCache {
  readonly #half: number
  #young = new Map<number, CachedObject>()
  #old = new Map<number, CachedObject>()
  #youngBytes = 0

  constructor(budget: number) {
    this.#half = budget / 2
  }

  get(key: number): CachedObject | undefined {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  set(key: number, value: CachedObject): void {
    const cost = value.bytes.length + 128
    if (cost > this.#half / 2) return
    if (this.#youngBytes + cost > this.#half) {
      this.#old = this.#young
      this.#young = new Map()
      this.#youngBytes = 0
    }
    this.#young.set(key, value)
    this.#youngBytes += cost
  }
}
