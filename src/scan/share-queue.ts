// Shares that several threads take, each once. Threads look for themselves what is left: a worker that had to ask would wait while this thread searches.

const free = 0

/** How many shares there are, and which lane took each; over shared memory, the same for every thread. */
export class ShareQueue {
  readonly memory: SharedArrayBuffer
  readonly #lanes: Int32Array

  constructor(memory: SharedArrayBuffer) {
    this.memory = memory
    this.#lanes = new Int32Array(memory)
  }

  static of(shares: number): ShareQueue {
    return new ShareQueue(new SharedArrayBuffer(shares * Int32Array.BYTES_PER_ELEMENT))
  }

  /** The next share, from the first or from the last on, for a lane with a number above 0; undefined where none is left. */
  take(lane: number, from: 'first' | 'last'): number | undefined {
    const count = this.#lanes.length
    for (let step = 0; step < count; step++) {
      const index = from === 'first' ? step : count - 1 - step
      if (Atomics.compareExchange(this.#lanes, index, free, lane) === free) return index
    }
    return undefined
  }

  /** The shares that a lane took, ascending. */
  takenBy(lane: number): number[] {
    return [...this.#lanes.keys()].filter((index) => Atomics.load(this.#lanes, index) === lane)
  }

  isEmpty(): boolean {
    return !this.#lanes.includes(free)
  }
}
