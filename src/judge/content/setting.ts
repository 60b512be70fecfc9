// What stands right beside a value and says what it is: the address of a commit, a client that carries its key by design, a sample in documentation.
import type { ContentJudge } from '#model/judge.ts'
import type { Verdict } from '#model/match.ts'
import { machineBits } from './randomness.ts'

const before = 80
const commitAddress = /\/(?:blob|commits?|tree|raw|archive|compare|pull|src|browse)\/[\w./-]*$|\.git[@#]$/
const client =
  /maps\.googleapis\.com\/[\w/.-]*\?(?:[\w=,&;%.-]*[&;])?key=$|"current_key"\s*:\s*"$|<key>API_KEY<\/key>\s*<string>$/
/** What GitHub's pages hold for whoever is not signed in. */
const servedPage = /"currentUser":null,"uploadToken":"$/
const sampleLine = /(?:^|[\r\n])[ \t]*(?:\*|\/\/[/!]|#[ \t]{2,})[^\r\n]*$/
const quoted = /["'`]$/
const plus = /^[ \t]*\+[ \t]*["'`\w(]/
const statement = /^;[ \t]*(?:\/\/[^\r\n]*)?(?:[\r\n]|$)/
const assigned = /[ \t]=[ \t]$/
const identifier = /^[A-Za-z_$]+$/
const encoded = /^[A-Za-z0-9+/_-]{12,}={0,2}$/
const printable = /^[ -~\r\n\t]+$/

/** Whether it is a text that somebody wrote and then encoded. */
function isEncodedText(text: string): boolean {
  if (!encoded.test(text)) return false
  const decoded = Buffer.from(text, 'base64').toString('latin1')
  return printable.test(decoded) && machineBits(decoded) <= 0
}

/** Whether it is a piece of an expression: a variable that is assigned, or one to which something is added. */
function isExpression(text: string, { ahead, behind }: { ahead: string; behind: string }): boolean {
  if (quoted.test(ahead)) return false
  return plus.test(behind) || (identifier.test(text) && assigned.test(ahead) && statement.test(behind))
}

/** What carries a key to everybody, by what stands before it. */
const carriers: readonly { readonly test: RegExp; readonly why: string }[] = [
  { test: client, why: 'Applications carry this key by design; it leaks only where it is not restricted to them.' },
  { test: servedPage, why: 'GitHub puts such a token into each page that it serves; it was saved with one.' },
]

const low = (why: string): Verdict => ({ kind: 'weigh', confidence: 'low', why })

export const setting: ContentJudge = {
  name: 'setting',
  judge: (match, { rule, bytes, span }) => {
    const ahead = Buffer.from(bytes.subarray(Math.max(0, span.start - before), span.start)).toString('latin1')
    if (rule.keywords.length === 0 && commitAddress.test(ahead))
      return { kind: 'suppress', by: 'reference', why: 'It is part of the address of a commit.' }
    const carried = carriers.find(({ test }) => test.test(ahead))
    if (carried !== undefined) return low(carried.why)
    if (rule.category !== 'generic') return undefined
    const text = Buffer.from(match.value).toString('latin1')
    const behind = Buffer.from(bytes.subarray(span.end, span.end + before)).toString('latin1')
    if (rule.keywords.length === 0 && isExpression(text, { ahead, behind }))
      return { kind: 'suppress', by: 'reference', why: 'It is code, not a secret.' }
    if (match.confidence === 'low') return undefined
    if (isEncodedText(text)) return low('It is a text that was encoded.')
    return sampleLine.test(ahead) ? low('It stands in a comment of documentation.') : undefined
  },
}
