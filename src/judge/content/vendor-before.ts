// Which vendor is named in what leads up to a value: asked of few values, so that nothing is read or built before.
import type { VendorBefore } from '#model/judge.ts'
import type { RuleSet } from '#model/rule-set.ts'
import { wordsOf } from './names.ts'

/** How far before a value a vendor is looked for, in bytes. */
const before = 96
/** What a name, and what binds a value to it, is written of. */
const leadUp = /[\w. \t"'`=:>([{<\\@$-]*$/
/** Words that any vendor's names are made of. */
const anyones =
  /^(?:access|api|app|application|auth|bearer|client|code|cred|credential|id|key|master|password|private|pub|public|secret|service|session|signing|token|user)+s?$/
/** What a vendor's name ends in where it is that of its site, and people leave out. */
const domain = /-(?:io|api|ci|ai)$/
const mostWords = 4

function vendorsOf({ rules, vendorWords }: RuleSet): ReadonlyMap<string, string> {
  const vendors = new Map<string, string>()
  const add = (text: string, index: number): void => {
    const rule = rules[index]
    const word = wordsOf(text).join('')
    if (rule !== undefined && rule.category !== 'generic' && !anyones.test(word)) vendors.set(word, rule.vendor)
  }
  for (const { kind, text, rules: indexes } of vendorWords) {
    if (kind === 'name') for (const index of indexes) add(text, index)
  }
  rules.forEach(({ provider }, index) => {
    add(provider, index)
    add(provider.replace(domain, ''), index)
  })
  return vendors
}

/** Some words behind one another, joined as vendors' names are; the longest first. */
function* runsOf(words: readonly string[]): Generator<string> {
  for (let first = 0; first < words.length; first++)
    for (let count = mostWords; count > 0; count--) yield words.slice(first, first + count).join('')
}

/** Makes the look-up of a rule set's vendors. */
export function createVendorBefore(ruleSet: RuleSet): VendorBefore {
  let vendors: ReadonlyMap<string, string> | undefined
  return (bytes, start) => {
    vendors ??= vendorsOf(ruleSet)
    const text = Buffer.from(bytes.subarray(Math.max(0, start - before), start)).toString('latin1')
    for (const run of runsOf(wordsOf(leadUp.exec(text)?.[0] ?? ''))) {
      const vendor = vendors.get(run)
      if (vendor !== undefined) return vendor
    }
    return undefined
  }
}
