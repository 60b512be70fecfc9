// Passwords that a vendor's syntax announces: the syntax is certain, the value often is that of a manual or of a machine nobody else reaches.
import type { ContentJudge } from '#model/judge.ts'
import type { Verdict } from '#model/match.ts'
import { isKnownPassword, looksChosen } from './passwords.ts'
import { placeholderReason } from './placeholder.ts'
import { machineBits } from './randomness.ts'

const encoded = /^[A-Za-z0-9+/]{8,}={0,2}$/
const login = /^[\w.@+-]{1,64}:([ -~]{1,200})$/
const ownHost = /\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)[^\r\n]*$/
const before = 96

/** The password of an encoded `user:password`, else the value itself. */
function passwordOf(text: string): string {
  if (!encoded.test(text)) return text
  return login.exec(Buffer.from(text, 'base64').toString('latin1'))?.[1] ?? text
}

const wouldBeTried = (text: string): boolean =>
  isKnownPassword(text) || placeholderReason(text) !== undefined || (looksChosen(text) && machineBits(text) <= 4)

const low = (why: string): Verdict => ({ kind: 'weigh', confidence: 'low', why })

export const chosen: ContentJudge = {
  name: 'chosen',
  judge: (match, { rule, bytes, span }) => {
    if (rule.class !== 'password' || rule.keywords.length === 0) return undefined
    const line = Buffer.from(bytes.subarray(Math.max(0, span.start - before), span.start)).toString('latin1')
    if (ownHost.test(line)) return low('It is for a server of the machine itself.')
    return wouldBeTried(passwordOf(Buffer.from(match.value).toString('latin1')))
      ? low('It is a password that everybody knows, or a word.')
      : undefined
  },
}
