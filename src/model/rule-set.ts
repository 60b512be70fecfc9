import type { Rule } from './rule.ts'

/** Tables of the byte automaton over all keywords of a rule set; see `match/automaton.ts`. */
export type AutomatonTables = {
  /** Byte → class; bytes that no keyword contains share class 0. 256 entries, ASCII case folded. */
  readonly classes: Uint8Array
  readonly classCount: number
  /** `state * classCount + class` → next state. */
  readonly next: Uint16Array | Uint32Array
  /** State → index into `outputLists`, 0 where the state ends no keyword. */
  readonly outputs: Uint16Array | Uint32Array
  /** Keyword ids ending at a state, as lists behind one another, each ended by 0 (ids are 1-based). */
  readonly outputLists: Uint16Array | Uint32Array
  /** Keyword id - 1 → the keyword, as written. */
  readonly keywords: readonly string[]
}

/** Rules with the tables that find their keywords; plain data that crosses a build and a worker's boundary. */
export type RuleSet = { readonly rules: readonly Rule[]; readonly automaton: AutomatonTables }
