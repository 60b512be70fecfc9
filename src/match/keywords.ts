// What a keyword of the automaton is to the rules: an anchor of some, a word that names vendors, a word that promises a credential, or several of these.
import type { Anchor, CredentialWord, RuleSet, VendorWord } from '#model/rule-set.ts'
import type { Hits } from './automaton.ts'

/** Called back with a keyword's id and where its part in the automaton ends. */
export type Visit = (id: number, end: number) => 'on' | 'stop'

export type Keywords = {
  /** Visits what was hit, in no order, until told to stop. */
  readonly each: (hits: Hits, visit: Visit) => void
  readonly startOf: (id: number, end: number) => number
  readonly anchorsOf: (id: number) => readonly Anchor[]
  readonly vendorWordsOf: (id: number) => readonly VendorWord[]
  readonly credentialOf: (id: number) => CredentialWord | undefined
}

export const createKeywords = (ruleSet: RuleSet): Keywords => {
  const { automaton } = ruleSet
  const { outputs, outputLists, firstOutput, depth, keywords } = automaton
  const ids = new Map(keywords.map((keyword, index) => [keyword, index + 1]))
  const lengths = Uint8Array.from(['', ...keywords], (keyword) => Math.min(keyword.length, depth))
  const anchors: Anchor[][] = Array.from({ length: keywords.length + 1 }, () => [])
  const vendors: VendorWord[][] = Array.from({ length: keywords.length + 1 }, () => [])
  const credentials: (CredentialWord | undefined)[] = []
  for (const anchor of ruleSet.anchors) anchors[anchor.keyword]?.push(anchor)
  for (const word of ruleSet.vendorWords) vendors[ids.get(word.text) ?? -1]?.push(word)
  for (const word of ruleSet.credentialWords) credentials[ids.get(word.text) ?? 0] = word
  const eachOf = (list: number, end: number, visit: Visit): 'on' | 'stop' => {
    for (let at = list; outputLists[at] !== 0; at++) if (visit(outputLists[at] ?? 0, end) === 'stop') return 'stop'
    return 'on'
  }

  return {
    each: (hits, visit) => {
      for (let index = 0; index < hits.count; index++) {
        const end = hits.ends[index] ?? 0
        if (eachOf(outputs[(hits.states[index] ?? 0) - firstOutput] ?? 0, end, visit) === 'stop') return
      }
    },
    startOf: (id, end) => end - (lengths[id] ?? 0),
    anchorsOf: (id) => anchors[id] ?? [],
    vendorWordsOf: (id) => vendors[id] ?? [],
    credentialOf: (id) => credentials[id],
  }
}
