// Passwords in connection strings and URLs: the syntax is certain, the value often is that of a manual or of a machine nobody else reaches.
import type { ContentJudge } from '#model/judge.ts'
import type { Verdict } from '#model/match.ts'
import { isKnownPassword, isStandIn, looksChosen } from './passwords.ts'
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
const nearWords = /^[a-z]+[_-](?:pass|password|pwd|secret)$|^(?:key|token|secret)[_-]?\d{1,6}$/i

/** A user that stands for any, or is put in when the program runs. */
const anyUser = /^(?:|user(?:name)?|usr|foo|me|name|login|%[sv]|[{$<].*)$/i
/** A host that stands for any. */
const anyHost = /^(?:|host(?:name)?|ip|server(?:name)?|domain|localhost|[\w-]*host|127\.\d+\.\d+\.\d+|%[sv])$/i
/** A host that is made for documents, or is called as they call one. */
const hostOfDocuments =
  /(?:^|\.)(?:example|test|invalid)(?:\.(?:com|org|net))?$|^(?:foo|bar|acme|domain|server|myhost|yourhost|host|path)\./i

const reads = (text: string): boolean => looksChosen(text) && machineBits(text) <= 4

const manual = 'It is the address of a manual: a host that nobody else reaches, a password that everybody knows.'
const suppress = (by: 'documentation' | 'placeholder', why: string): Verdict => ({ kind: 'suppress', by, why })
const low = (why: string): Verdict => ({ kind: 'weigh', confidence: 'low', why })

type Login = { readonly text: string; readonly user: string; readonly host: string }

/** What a manual writes for any login: no password of its own, and a user or a host that stands for any. */
function isOfManual({ text, user, host }: Login): boolean {
  const isOwnName = text.toLowerCase() === user.toLowerCase()
  if (!(isOwnName || isKnownPassword(text) || reads(text))) return false
  if (hostOfDocuments.test(host)) return true
  if (anyUser.test(user)) return isOwnName || isKnownPassword(text)
  // `postgres:postgres@localhost`: how a server comes.
  if (isOwnName && anyHost.test(host) && isKnownPassword(text)) return true
  // A machine of one's own really has the password “password”; shorter words are a manual's.
  return isStandIn(text) && text.toLowerCase() !== 'password'
}

const judgeLogin = (login: Login): Verdict | undefined => {
  const { text, user, host } = login
  if (constant.test(text)) return suppress('placeholder', 'It says what it is for, as placeholders do.')
  if (isOfManual(login)) return suppress('documentation', manual)
  if (nearWords.test(text)) return low('It says what it is for, as placeholders do.')
  if (text.toLowerCase() === user.toLowerCase()) return low('It is the user’s own name.')
  if (isKnownPassword(text) || reads(text)) return low('It is a password that everybody knows, or a word.')
  return nearHost.test(host) ? low('Its host is local or made up.') : undefined
}

export const urlPassword: ContentJudge = {
  name: 'url-password',
  judge: (match, { rule, bytes, span }) => {
    if (bytes[span.end] !== 0x40 && rule.class !== 'connection-string') return undefined
    return judgeLogin({
      text: Buffer.from(match.value).toString('utf8'),
      ...sides(bytes, span.start, span.end),
    })
  },
}
