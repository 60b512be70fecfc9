// What a keyword of the automaton is to the rules: an anchor of some, a word that names vendors, a word that promises a credential, or several of these.
import type { Anchor, AutomatonTables, CredentialWord, RuleSet, VendorWord } from '#model/rule-set.ts'
import type { Hits } from './automaton.ts'
import { matchesFolded } from './lexical.ts'

export type Keyword = {
  /** As written. */
  readonly text: string
  readonly folded: string
  /** How many of its bytes the automaton has read, and what it has not, folded. */
  readonly read: number
  readonly rest: string
  readonly anchors: readonly Anchor[]
  readonly vendorWords: readonly VendorWord[]
  readonly credential: CredentialWord | undefined
  /** Whether it is a quote and what joins another literal to it. */
  readonly isJoint: boolean
}

/** The keywords by their ids. */
export type Keywords = readonly Keyword[]

const groupBy = <T>(
  members: readonly T[],
  keyOf: (member: T) => number | string,
): ReadonlyMap<number | string, readonly T[]> => {
  const groups = new Map<number | string, T[]>()
  for (const member of members) {
    const group = groups.get(keyOf(member))
    if (group === undefined) groups.set(keyOf(member), [member])
    else group.push(member)
  }
  return groups
}

export const createKeywords = ({ automaton, anchors, vendorWords, credentialWords, joints }: RuleSet): Keywords => {
  const { keywords, depth } = automaton
  const anchorsOf = groupBy(anchors, ({ keyword }) => keyword)
  const vendorsOf = groupBy(vendorWords, ({ text }) => text)
  const credentialOf = new Map(credentialWords.map((word) => [word.text, word]))
  return ['', ...keywords].map((text, id) => {
    const folded = text.toLowerCase()
    return {
      text,
      folded,
      read: Math.min(text.length, depth),
      rest: folded.slice(depth),
      anchors: anchorsOf.get(id) ?? [],
      vendorWords: vendorsOf.get(text) ?? [],
      credential: credentialOf.get(text),
      isJoint: joints.includes(text),
    }
  })
}

/** Called with a keyword and where it begins; what it answers is for `eachKeyword`. */
export type Visit = (keyword: Keyword, at: number) => 'on' | 'stop'

const isWhole = ({ read, rest }: Keyword, bytes: Uint8Array, at: number): boolean =>
  rest === '' || matchesFolded(bytes, at + read, rest)

/** Visits every keyword that was hit and stands there in full, in whatever case and in the order of hits, until told to stop. */
export const createEachKeyword = (
  { outputs, outputLists, firstOutput }: AutomatonTables,
  keywords: Keywords,
): ((hits: Hits, bytes: Uint8Array, visit: Visit) => void) => {
  const visitList = (
    list: number,
    end: number,
    { bytes, visit }: { readonly bytes: Uint8Array; readonly visit: Visit },
  ): 'on' | 'stop' => {
    for (let at = list; outputLists[at] !== 0; at++) {
      const keyword = keywords[outputLists[at] ?? 0]
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
