// A value without a mark that lies in a long run of encoded data is a piece of that data.
import type { ContentJudge } from '#model/judge.ts'

const longest = 160
const inRun = new Uint8Array(256)
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-')
  inRun[character.charCodeAt(0)] = 1

/** How many bytes of encoded text adjoin a span on both sides, `longest` at the most. */
function around(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let at = start - 1; at >= 0 && count < longest && inRun[bytes[at] ?? 0] === 1; at--) count++
  for (let at = end; at < bytes.length && count < longest && inRun[bytes[at] ?? 0] === 1; at++) count++
  return count
}

export const embedded: ContentJudge = {
  name: 'embedded',
  judge: (_, { rule, bytes, span }) => {
    if (rule.keywords.length > 0 && rule.context === undefined) return undefined
    return around(bytes, span.start, span.end) >= longest
      ? { kind: 'suppress', by: 'randomness', why: 'It is a piece of encoded data.' }
      : undefined
  },
}
