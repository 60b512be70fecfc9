// What a keyword of the automaton is to the rules: an anchor of some, a word that names vendors, a word that promises a credential, or several of these.
import type { Anchor, AutomatonTables, CredentialWord, RuleSet, Shape, VendorWord } from '#model/rule-set.ts'
import { type Hits, LANES } from './automaton.ts'
import { type ByteSet, createSets } from './bytes.ts'
import { beginsAt } from './edges.ts'
import { matchesFolded } from './lexical.ts'

export type Keyword = {
  /** As written. */
  readonly text: string
  readonly folded: string
  /** How many of its bytes the automaton has read, and what it has not, folded. */
  readonly read: number
  readonly rest: string
  readonly anchors: readonly Anchor[]
  /** The anchors whose matches may be longer than a window. */
  readonly longAnchors: readonly Anchor[]
  /** What must stand behind it for any anchor to fit; undefined where anything may. */
  readonly follows: ByteSet | undefined
  /** What may not stand before it for any anchor to fit; undefined where something may. */
  readonly edge: ByteSet | undefined
  /** Whether it fits as written alone: its first byte, or -1 where case does not count. */
  readonly first: number
  /** Whether anchors are all that it is. */
  readonly isAnchor: boolean
  readonly vendorWords: readonly VendorWord[]
  readonly credential: CredentialWord | undefined
  /** Whether it is a quote and what joins another literal to it. */
  readonly isJoint: boolean
  /** Whether an escape of a character begins like that. */
  readonly isEscape: boolean
}

/** The keywords by their ids; each is made when it is first asked for, since there are thousands and a small diff hits a few. */
export type Keywords = { readonly made: (Keyword | undefined)[]; readonly make: (id: number) => Keyword | undefined }

/** Members by a keyword's id, without a list for each: the place of the first among the members, and of the next one behind it, or -1. */
const createGroups = <T>(count: number, members: readonly T[], idOf: (member: T) => number | undefined) => {
  const first = new Int32Array(count + 1).fill(-1)
  const next = new Int32Array(members.length).fill(-1)
  for (let place = members.length - 1; place >= 0; place--) {
    const member = members[place]
    const id = member === undefined ? undefined : idOf(member)
    if (id === undefined) continue
    next[place] = first[id] ?? -1
    first[id] = place
  }
  return (id: number): readonly T[] => {
    const group: T[] = []
    for (let place = first[id] ?? -1; place >= 0; place = next[place] ?? -1) {
      const member = members[place]
      if (member !== undefined) group.push(member)
    }
    return group
  }
}

/** A match longer than this need not be within a window. */
export const LONG = 256

type SetOf = (index: number) => ByteSet

/** Joins classes byte by byte; most keywords have one anchor or some alike, whose class is taken as it is. */
const combined = (
  indexes: ReadonlySet<number>,
  setOf: SetOf,
  join: (flag: number, other: number) => number,
): ByteSet | undefined => {
  const [first, ...others] = [...indexes].map(setOf)
  if (first === undefined || others.length === 0) return first
  const joined = first.slice()
  for (const other of others)
    for (let byte = 0; byte < 256; byte++) joined[byte] = join(joined[byte] ?? 0, other[byte] ?? 0)
  return joined
}

/** The union of the classes that stand first behind the keyword in the matches of its anchors. */
const followsOf = (anchors: readonly Anchor[], setOf: SetOf): ByteSet | undefined => {
  const sets = new Set<number>()
  for (const { after } of anchors) {
    if (after[0] === undefined) return undefined
    sets.add(after[0][0])
  }
  return combined(sets, setOf, (flag, other) => flag | other)
}

/** What no anchor lets stand before the keyword, where each of their matches begins with it. */
const edgeOf = (anchors: readonly Anchor[], shapes: readonly Shape[], setOf: SetOf): ByteSet | undefined => {
  const sets = new Set<number>()
  for (const { rule, max } of anchors) {
    const shape = shapes[rule]
    if (max > 0 || shape === undefined) return undefined
    sets.add(shape.edgeBefore)
  }
  return combined(sets, setOf, (flag, other) => flag & other)
}

/** Words of vendors by the keyword that they are, where the build has made no index of them. */
const groupWords = ({ automaton: { keywords }, vendorWords }: RuleSet) => {
  const ids = new Map(keywords.map((text, index) => [text, index + 1]))
  return createGroups(keywords.length, vendorWords, ({ text }) => ids.get(text))
}

export const createKeywords = (ruleSet: RuleSet): Keywords => {
  const { rules, automaton, anchors, credentialWords, joints, escapes, shapes } = ruleSet
  const { keywords, depth } = automaton
  const setOf = createSets(ruleSet.byteSets)
  const anchorsOf = createGroups(keywords.length, anchors, ({ keyword }) => keyword)
  const vendorsOf = ruleSet.wordIndex?.ofKeyword ?? groupWords(ruleSet)
  const made: (Keyword | undefined)[] = new Array(keywords.length + 1).fill(undefined)
  const make = (id: number): Keyword | undefined => {
    const text = keywords[id - 1]
    if (text === undefined) return undefined
    const folded = text.toLowerCase()
    const own = anchorsOf(id)
    const vendors = vendorsOf(id)
    const credential = credentialWords.find((word) => word.text === text)
    const isJoint = joints.includes(text)
    const isEscape = escapes.includes(text)
    const keyword: Keyword = {
      text,
      folded,
      read: Math.min(text.length, depth),
      rest: folded.slice(depth),
      anchors: own,
      longAnchors: own.filter(({ rule }) => (shapes[rule]?.max ?? 0) > LONG),
      follows: followsOf(own, setOf),
      edge: edgeOf(own, shapes, setOf),
      first: own.some(({ rule }) => rules[rule]?.ignoreCase === true) ? -1 : text.charCodeAt(0),
      isAnchor: own.length > 0 && vendors.length === 0 && credential === undefined && !isJoint && !isEscape,
      vendorWords: vendors,
      credential,
      isJoint,
      isEscape,
    }
    made[id] = keyword
    return keyword
  }
  return { made, make }
}

/** Called with a keyword and where it begins; what it answers is for `eachKeyword`. */
export type Visit = (keyword: Keyword, at: number) => 'on' | 'stop'

const isWhole = ({ read, rest }: Keyword, bytes: Uint8Array, at: number): boolean =>
  rest === '' || matchesFolded(bytes, at + read, rest)

/** Whether any anchor may fit a keyword that stands at `at`, by the bytes beside it. */
export const mayFit = ({ text, first, follows, edge }: Keyword, bytes: Uint8Array, at: number): boolean =>
  (first < 0 || bytes[at] === first) &&
  (follows === undefined || follows[bytes[at + text.length] ?? 0] === 1) &&
  (edge === undefined || beginsAt(bytes, at, edge))

const isWorthVisiting = (keyword: Keyword, bytes: Uint8Array, at: number): boolean =>
  (!keyword.isAnchor || mayFit(keyword, bytes, at)) && isWhole(keyword, bytes, at)

/** A look at what hits stand for, as far as one lane tells it. */
type Visiting = { readonly bytes: Uint8Array; readonly visit: Visit; limit: number }

/**
 * Visits every keyword that was hit and stands there in full, in whatever case, once each and in the order of their ends, until told to stop. What is
 * nothing but an anchor that cannot fit is passed over.
 */
export const createEachKeyword = (
  { outputs, outputLists, firstOutput }: AutomatonTables,
  { made, make }: Keywords,
): ((hits: Hits, bytes: Uint8Array, visit: Visit) => void) => {
  const keywordOf = (id: number): Keyword | undefined => made[id] ?? make(id)

  const visitList = (list: number, end: number, { bytes, visit, limit }: Visiting): 'on' | 'stop' => {
    for (let at = list; outputLists[at] !== 0; at++) {
      const keyword = keywordOf(outputLists[at] ?? 0)
      if (keyword === undefined || end - keyword.read >= limit || !isWorthVisiting(keyword, bytes, end - keyword.read))
        continue
      if (visit(keyword, end - keyword.read) === 'stop') return 'stop'
    }
    return 'on'
  }

  /** The list of keywords that end at a state. */
  const listOf = (state: number): number => outputs[state - firstOutput] ?? 0

  const visitLane = (hits: Hits, lane: number, visiting: Visiting): 'on' | 'stop' => {
    const { states, ends, rows } = hits
    const start = hits.starts[lane] ?? 0
    for (let row = 0; row < rows; row++) {
      const state = states[row * LANES + lane] ?? 0
      if (state >= firstOutput && visitList(listOf(state), start + (ends[row] ?? 0), visiting) === 'stop') return 'stop'
    }
    return 'on'
  }

  return (hits, bytes, visit) => {
    const visiting = { bytes, visit, limit: 0 }
    for (let lane = 0; lane < LANES; lane++) {
      visiting.limit = hits.limits[lane] ?? 0
      if (visitLane(hits, lane, visiting) === 'stop') return
    }
  }
}
