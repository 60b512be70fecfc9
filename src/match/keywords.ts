// What a keyword of the automaton is to the rules: an anchor of some, a word that names vendors, a word that promises a credential, or several of these.
import type { Anchor, AutomatonTables, CredentialWord, RuleSet, VendorWord } from '#model/rule-set.ts'
import type { Hits } from './automaton.ts'
import { type ByteSet, createSets } from './bytes.ts'
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

/** The union of the classes that stand first behind the keyword in the matches of its anchors. */
const followsOf = (anchors: readonly Anchor[], setOf: (index: number) => ByteSet): ByteSet | undefined => {
  const union = new Uint8Array(256)
  for (const { after } of anchors) {
    const set = after[0] === undefined ? undefined : setOf(after[0][0])
    if (set === undefined) return undefined
    set.forEach((flag, byte) => {
      if (flag === 1) union[byte] = 1
    })
  }
  return union
}

export const createKeywords = (ruleSet: RuleSet): Keywords => {
  const { automaton, anchors, vendorWords, credentialWords, joints, escapes, shapes } = ruleSet
  const { keywords, depth } = automaton
  const setOf = createSets(ruleSet.byteSets)
  const ids = new Map(keywords.map((text, index) => [text, index + 1]))
  const anchorsOf = createGroups(keywords.length, anchors, ({ keyword }) => keyword)
  const vendorsOf = createGroups(keywords.length, vendorWords, ({ text }) => ids.get(text))
  const made: (Keyword | undefined)[] = new Array(keywords.length + 1).fill(undefined)
  const make = (id: number): Keyword | undefined => {
    const text = keywords[id - 1]
    if (text === undefined) return undefined
    const folded = text.toLowerCase()
    const own = anchorsOf(id)
    const keyword: Keyword = {
      text,
      folded,
      read: Math.min(text.length, depth),
      rest: folded.slice(depth),
      anchors: own,
      longAnchors: own.filter(({ rule }) => (shapes[rule]?.max ?? 0) > LONG),
      follows: followsOf(own, setOf),
      vendorWords: vendorsOf(id),
      credential: credentialWords.find((word) => word.text === text),
      isJoint: joints.includes(text),
      isEscape: escapes.includes(text),
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

/** Visits every keyword that was hit and stands there in full, in whatever case and in the order of hits, until told to stop. */
export const createEachKeyword = (
  { outputs, outputLists, firstOutput }: AutomatonTables,
  { made, make }: Keywords,
): ((hits: Hits, bytes: Uint8Array, visit: Visit) => void) => {
  const keywordOf = (id: number): Keyword | undefined => made[id] ?? make(id)
  const visitList = (
    list: number,
    end: number,
    { bytes, visit }: { readonly bytes: Uint8Array; readonly visit: Visit },
  ): 'on' | 'stop' => {
    for (let at = list; outputLists[at] !== 0; at++) {
      const keyword = keywordOf(outputLists[at] ?? 0)
      if (keyword === undefined || !isWhole(keyword, bytes, end - keyword.read)) continue
      if (visit(keyword, end - keyword.read) === 'stop') return 'stop'
    }
    return 'on'
  }
  return (hits, bytes, visit) => {
    const what = { bytes, visit }
    for (let index = 0; index < hits.count; index++) {
      const list = outputs[(hits.states[index] ?? 0) - firstOutput] ?? 0
      if (visitList(list, hits.ends[index] ?? 0, what) === 'stop') return
    }
  }
}
