// Values that stand behind a vendor's name without an identifier of their own: in the path of a URL, in a chain of calls, behind a command.
import type { Span } from '#model/span.ts'
import { type ByteSet, has, isBlank, isDigit, isQuote, latin1, tableOf } from './bytes.ts'
import { matchesFolded, skip, skipBack } from './lexical.ts'
import { depthOf } from './literal.ts'

const SLASH = 0x2f
const OPENING_PARENTHESIS = 0x28
const LONGEST_CHAIN = 64
const LONGEST_URL = 512
const LEAST = 16

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const isChain: ByteSet = tableOf(LETTERS, '_.-()')
const isToken: ByteSet = tableOf(LETTERS, '_-.+=~|:')
/** A fragment is no key: behind an archive or a repository it is a checksum. */
const endsUrl: ByteSet = tableOf(' \t\r\n"\'`<>()#')
/** What a site's pages stand under, and no interface. */
const SITE = 'www.'

/** What people write between the vendor and its key. */
const gapWords: readonly string[] = [
  'access',
  'account',
  'api',
  'app',
  'application',
  'auth',
  'code',
  'integration',
  'is',
  'key',
  'license',
  'oauth',
  'personal',
  'private',
  'secret',
  'service',
  'token',
]
/** Those of them that name a credential. */
const promising = new Set(['access', 'api', 'auth', 'key', 'license', 'oauth', 'private', 'secret', 'token'])
const isGap: ByteSet = tableOf(' \t_-.:=>"\'`([')
const isLongGap: ByteSet = tableOf(' \t\r\n_-.:=>#"\'`([')
const isNameText: ByteSet = tableOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-.')
const binds: ByteSet = tableOf('=:')
const isTrailing: ByteSet = tableOf('.:-')
const LONGEST_GAP = 48

const hasDigit = (bytes: Uint8Array, { start, end }: Span): boolean => {
  for (let at = start; at < end; at++) if (has(isDigit, bytes[at])) return true
  return false
}

const tokenAt = (bytes: Uint8Array, start: number, end: number): Span[] => {
  const whole = skip(bytes, { at: start, end }, isToken)
  const token = { start, end: skipBack(bytes, { at: whole, start }, isTrailing) }
  return token.end - start >= LEAST && hasDigit(bytes, token) ? [token] : []
}

const inUrl = (bytes: Uint8Array, { start, end }: Span): Span[] => {
  const found: Span[] = []
  const limit = Math.min(end, start + LONGEST_URL)
  for (let at = start; at < limit && !has(endsUrl, bytes[at]); at++) {
    if (!has(isToken, bytes[at])) found.push(...tokenAt(bytes, at + 1, end))
  }
  return found
}

/** How long the word is that speaks of a key at `at`; 0 where what stands there may be the key itself. */
const gapWordAt = (bytes: Uint8Array, at: number): number => {
  if (has(isDigit, bytes[at])) return has(isGap, bytes[at + 1]) ? 1 : 0
  const word = gapWords.find((text) => matchesFolded(bytes, at, text))
  if (word === undefined) return 0
  const end = at + word.length
  return has(isLongGap, bytes[end]) || gapWords.some((text) => matchesFolded(bytes, end, text)) ? word.length : 0
}

/** Whether it is a name that something is bound to: `ID=…`. */
const isName = (bytes: Uint8Array, start: number, end: number): boolean =>
  has(binds, bytes[skip(bytes, { at: start, end }, isNameText)])

/** Values, and whether words before them promise a credential. */
type Behind = { readonly values: Span[]; readonly isPromised: boolean }

const nothing: Behind = { values: [], isPromised: false }

/** Behind a vendor's name words that speak of its key, and the key: `vendor secret-key …`, `vendorTOKEN: …`. */
const spoken = (bytes: Uint8Array, { start, end }: Span): Behind => {
  const limit = Math.min(end, start + LONGEST_GAP)
  let at = start
  let isPromised = false
  while (at < limit) {
    const behind = skip(bytes, { at, end: limit }, at > start ? isLongGap : isGap)
    const length = gapWordAt(bytes, behind)
    if (length === 0)
      return behind > at
        ? { values: tokenAt(bytes, behind, end), isPromised: isPromised && !isName(bytes, behind, end) }
        : nothing
    isPromised ||= promising.has(latin1(bytes, behind, behind + length).toLowerCase())
    at = behind + length
  }
  return nothing
}

/** What may be a value behind a name, nothing from `end` on. */
export const valuesBehind = (bytes: Uint8Array, name: Span, end: number): Behind => {
  const rest = { start: name.end, end }
  if (isOnSite(bytes, name)) return nothing
  const values = directlyBehind(bytes, rest)
  return values.length > 0 ? { values, isPromised: false } : spoken(bytes, rest)
}

const isOnSite = (bytes: Uint8Array, { start }: Span): boolean => matchesFolded(bytes, start - SITE.length, SITE)

const directlyBehind = (bytes: Uint8Array, rest: Span): Span[] => {
  const chain = skip(bytes, { at: rest.start, end: Math.min(rest.end, rest.start + LONGEST_CHAIN) }, isChain)
  const byte = bytes[chain]
  if (byte === SLASH) return inUrl(bytes, { start: chain, end: rest.end })
  if (has(isQuote, byte) && bytes[chain - 1] === OPENING_PARENTHESIS) return tokenAt(bytes, chain + 1, rest.end)
  if (depthOf(bytes, chain) > 0) return tokenAt(bytes, chain + depthOf(bytes, chain) + 1, rest.end)
  return has(isBlank, byte) && chain === rest.start
    ? tokenAt(bytes, skip(bytes, { at: chain, end: rest.end }, isBlank), rest.end)
    : []
}
