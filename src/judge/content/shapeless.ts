// Vendors' keys without a mark of their own: the name says whose they are, the value must at least look drawn by a machine.
import type { ContentJudge } from '#model/judge.ts'
import type { Verdict } from '#model/match.ts'
import type { Rule } from '#model/rule.ts'
import { isRunInShape } from './placeholder.ts'
import { machineBits } from './randomness.ts'

const wordy = /^[A-Za-z]+(?:[_.\- /:][A-Za-z]+)*$/
const inOneCase = /^[a-z]+$|^[A-Z]+$/
const commit = /^[0-9a-f]{40}$/
const digestName = /(?:sha\d*|md5|digest|checksum|hash|integrity|commit|revision|\brev\b|etag)/i

/** What signs tokens has to be long and may be anything, so people repeat words until it is. */
const leastPassphrase = 32

const isPassphrase = (text: string, { class: kind }: Rule): boolean =>
  kind === 'signing-key' && text.length >= leastPassphrase && inOneCase.test(text)

const words: Verdict = {
  kind: 'weigh',
  confidence: 'low',
  why: 'It reads as words; a person can have made a key of them.',
}

export const shapeless: ContentJudge = {
  name: 'shapeless',
  judge: (match, { rule, bytes, span }) => {
    if (rule.category === 'generic' || rule.keywords.length > 0) return undefined
    const text = Buffer.from(match.value).toString('latin1')
    if (digestName.test(match.name))
      return { kind: 'suppress', by: 'reference', why: `“${match.name}” names a digest.` }
    // `uses: vendor/action@<commit>` and the like.
    if (bytes[span.start - 1] === 0x40 && commit.test(text))
      return { kind: 'suppress', by: 'reference', why: 'It is the commit of a dependency.' }
    if (isRunInShape(match, rule) || machineBits(text) >= (wordy.test(text) ? text.length / 2 : 0)) return undefined
    return isPassphrase(text, rule)
      ? words
      : { kind: 'suppress', by: 'randomness', why: 'It reads as words, not as a key.' }
  },
}
