// Passwords in connection strings and URLs: the syntax is certain, the value often is that of a manual or of a machine nobody else reaches.
import type { ContentJudge } from '#model/judge.ts'
import { isKnownPassword, looksChosen } from './passwords.ts'
import { machineBits } from './randomness.ts'

const hostForm = /^[^\s"'`<>]{0,4}@([^\s/:?#"'`<>,;)\]}]*)/
const userForm = /(?:\/\/|["'`\s(])([^\s/:@"'`]*):$/
const nearHost =
  /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|host|hostname|server|servername|domain|[a-z]*host\d*|db|database|postgres|postgresql|mysql|mariadb|redis|mongo|mongodb|rabbitmq|rabbit|amqp|cache|minio|elasticsearch|proxy|[\w-]+)$|(?:^|\.)(?:example|test|local|localdomain|internal|invalid)(?:\.(?:com|org|net))?$|^(?:foo|bar|acme|domain|server|myhost|yourhost|host)\.|^.{0,1}$/i

/** What stands around the value on its line: the user before it, the host behind it. */
function sides(bytes: Uint8Array, start: number, end: number): { user: string; host: string } {
  const before = Buffer.from(bytes.subarray(Math.max(0, start - 80), start)).toString('latin1')
  const after = Buffer.from(bytes.subarray(end, end + 80)).toString('latin1')
  return { user: userForm.exec(before)?.[1] ?? '', host: hostForm.exec(after)?.[1] ?? '' }
}

/** `DB_PASSWORD`, `wrong_pass`: names of what would stand here. */
const constant = /^[A-Z]+(?:_[A-Z]+)+$/
const nearWords = /^[a-z]+[_-](?:pass|password|pwd|secret)$/i

const wouldBeTried = (text: string, user: string): boolean =>
  text.toLowerCase() === user.toLowerCase() || isKnownPassword(text)

const reads = (text: string): boolean => looksChosen(text) && machineBits(text) <= 4

export const urlPassword: ContentJudge = {
  name: 'url-password',
  judge: (match, { rule, bytes, span }) => {
    if (bytes[span.end] !== 0x40 && rule.class !== 'connection-string') return undefined
    const text = Buffer.from(match.value).toString('utf8')
    const { user, host } = sides(bytes, span.start, span.end)
    const isNear = nearHost.test(host)
    if (constant.test(text) || nearWords.test(text))
      return { kind: 'suppress', by: 'placeholder', why: 'It says what it is for, as placeholders do.' }
    if (wouldBeTried(text, user)) {
      if (isNear || isKnownPassword(text))
        return {
          kind: 'suppress',
          by: 'documentation',
          why: 'It is the address of a manual: a host that nobody else reaches, a password that everybody knows.',
        }
      return { kind: 'weigh', confidence: 'low', why: 'It is a password that everybody knows, or a word.' }
    }
    if (reads(text)) return { kind: 'weigh', confidence: 'low', why: 'It reads as a word.' }
    return isNear ? { kind: 'weigh', confidence: 'low', why: 'Its host is local or made up.' } : undefined
  },
}
