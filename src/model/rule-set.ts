import type { Rule } from './rule.ts'

/** Tables of the byte automaton over the keywords of a rule set. States that end a keyword have the highest numbers, so that one comparison finds them. */
export type AutomatonTables = {
  /** Byte → class; bytes that no keyword contains share class 0. 256 entries, ASCII case folded. */
  readonly classes: Uint8Array
  /** A row of `next` has `1 << rowBits` entries. */
  readonly rowBits: number
  /** `(state << rowBits) | class` → next state. */
  readonly next: Uint16Array
  /** The lowest state that ends a keyword. */
  readonly firstOutput: number
  /** `state - firstOutput` → where its list starts in `outputLists`. */
  readonly outputs: Uint16Array
  /** Keyword ids ending at a state, as lists behind one another, each ended by 0 (ids are 1-based). */
  readonly outputLists: Uint16Array
  /** How many of a keyword's first bytes the automaton reads; the rest is compared after a hit. */
  readonly depth: number
  /** Keyword id - 1 → the keyword, as written. */
  readonly keywords: readonly string[]
}

/** A class (index into `RuleSet.byteSets`) and how many bytes of it stand behind one another. */
export type ByteRun = readonly [byteSet: number, count: number]

/** Where a keyword stands in a rule's matches and what must stand around it: read by hand before a regular expression is asked. */
export type Anchor = {
  /** Index into `RuleSet.rules`. */
  readonly rule: number
  /** Id in the automaton, 1-based. */
  readonly keyword: number
  /** Bytes of the match before the keyword, at least and at most. */
  readonly min: number
  readonly max: number
  /** Leftwards from the keyword. */
  readonly before: readonly ByteRun[]
  /** Rightwards from the keyword's end. */
  readonly after: readonly ByteRun[]
  /** Behind the keyword stand at most so many bytes of a class, then a byte that every match has. */
  readonly needed?: readonly [byteSet: number, most: number, byte: number]
}

/** What is known of the matches of a rule without its regular expression. */
export type Shape = {
  /** Lengths of the shortest and the longest match. */
  readonly min: number
  readonly max: number
  /** How many bytes each match has as written: in its secret part, and in all. */
  readonly literals: { readonly secret: number; readonly whole: number }
  /** Classes (indexes into `RuleSet.byteSets`) of the first byte, of the last, and of all. */
  readonly first: number
  readonly last: number
  readonly all: number
  /** Classes of the bytes that may not adjoin a match before and after. */
  readonly edgeBefore: number
  readonly edgeAfter: number
}

/** What a word in an identifier makes of the value bound to it; `basic` and `userinfo` are a header's and a URL's way to carry a login. */
export type WordFamily = 'password' | 'key' | 'token' | 'secret' | 'basic' | 'userinfo'

/** What may adjoin a credential word: `open`, it may go on to the right (`passwd`); `right`, nothing on the right; `whole`, nothing on either side (`DB_PW`). */
export type WordEdge = 'open' | 'right' | 'whole'

/** A word that makes an identifier promise a credential. */
export type CredentialWord = { readonly text: string; readonly family: WordFamily; readonly edge: WordEdge }

/** A word that names vendors: part of a name, a whole variable, a host. */
export type VendorWord = {
  readonly text: string
  readonly kind: 'name' | 'variable' | 'host'
  /** Indexes into `RuleSet.rules` of the rules that ask for it. */
  readonly rules: readonly number[]
  /** `nameHash` of a variable; 0 for the others. */
  readonly hash: number
}

/** Finds vendors' words without going through all of them, since there are thousands. */
export type WordIndex = {
  /** Those that a keyword is, by its id. */
  readonly ofKeyword: (id: number) => readonly VendorWord[]
  /** Variables by their hash. */
  readonly ofHash: (hash: number) => readonly VendorWord[]
}

/** Rules with all that finds them; plain data but for the index, so that it crosses a build. */
export type RuleSet = {
  readonly rules: readonly Rule[]
  /** Parallel to `rules`. */
  readonly shapes: readonly Shape[]
  readonly automaton: AutomatonTables
  readonly anchors: readonly Anchor[]
  readonly credentialWords: readonly CredentialWord[]
  readonly vendorWords: readonly VendorWord[]
  /** Made by the build; whoever compiles rules at run time goes without. */
  readonly wordIndex?: WordIndex
  /** A quote and what joins another literal to it. */
  readonly joints: readonly string[]
  /** How escapes of characters begin, as far as every one of its kind does. */
  readonly escapes: readonly string[]
  /** Classes of bytes, 64 hexadecimal digits each. */
  readonly byteSets: readonly string[]
}

/** Rules compiled onto a rule set at run time: lists that go behind its own, and tables that take the place of its own. Plain data, as the set is. */
export type RuleAdditions = Pick<RuleSet, 'rules' | 'shapes' | 'anchors' | 'vendorWords' | 'automaton' | 'byteSets'> & {
  /** Indexes of the set's own rules that are not searched for any more. */
  readonly replaced: readonly number[]
}
