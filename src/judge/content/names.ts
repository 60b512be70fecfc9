// Words of identifiers: those that promise a secret, those that only sound like it, those that speak of tests.

const split = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+/

/** The words of an identifier or a text, in lower case. */
export const wordsOf = (name: string): string[] =>
  name
    .split(split)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())

/** Last words that make of a promised secret a thing about it. */
const about = new Set(
  'id ids name names type types kind path paths file files filename dir directory folder url uri url endpoint host header headers field fields param params parameter label labels prefix suffix length len size count num number format algorithm algo alg version index column col row hint placeholder message msg title description desc text regex pattern policy expires expiry expiration expire ttl timeout enabled required disabled optional status state code codes rule rules validator validation error errors exception invalid list map class interface provider manager service store storage factory handler builder reader writer parser generator callback function method event usage scope scopes mode level strength min max reset forgot confirm label flag flags option options setting settings input output prompt link page button icon image template i18n translation locale char chars character encoding source target arn alias ref reference references version owner region bucket table db database schema domain issuer audience subject claim claims grant address email username user login salt nonce iv hash hashed digest fingerprint checksum signature sig mac cookie sha2 sha256 sha512 md5 encrypted'.split(
    ' ',
  ),
)

/** Words anywhere that say that the value is not secret at all. */
const harmless = new Set(
  'algorithm prime bit bits encrypted ciphertext wrapped hashed nopasswd public pub publishable primary foreign sort partition cache keyboard keycode keyword keywords keyframe keyframes hotkey shortcut monkey turkey whiskey tokenizer tokenize tokenized tokens authors author authority stopwords sha sha1 sha256 sha512 md5 integrity checksum etag csrf xsrf site recaptcha'.split(
    ' ',
  ),
)

/** Names of keys that a protocol or a key server shows to everybody, and of pins whose names end like those of passwords. */
const shown =
  /^recv-?keys?$|^sec-websocket-(?:key|accept)$|authenticity[_-]?token$|^pub(?:lic)?[_-]?key[_-]?\w{0,8}$|[_-]pw\d$/i

/** First words of names of texts that a person is shown. */
const texts = new Set(
  'label title mandatory show hide forgot invalid error err msg message text hint placeholder tooltip help info warning confirm repeat change reset enter new current missing wrong'.split(
    ' ',
  ),
)

/** Words that make of a code a credential. */
const codes = new Set(['auth', 'authorization', 'access', 'recovery', 'backup', 'device', 'invite'])

const tests = new Set(
  'test tests testing tester example examples sample samples dummy fake mock mocked stub fixture expected actual wrong bad invalid demo foo bar'.split(
    ' ',
  ),
)

const promises =
  /(?:api|access|auth|client|app|private|secret|signing|encryption|master|service|session|refresh|bearer|deploy|bot)[_\-. ]?(?:key|token|secret)|secret[_\-. ]?(?:access)?[_\-. ]?key|client[_\-. ]?secret|access[_\-. ]?token/i

/** Why a name promises nothing, or undefined. */
export function weakName(name: string): string | undefined {
  if (shown.test(name)) return `“${name}” names nothing secret.`
  const words = wordsOf(name)
  const last = words.at(-1) ?? ''
  const isSecretCode = last === 'code' && codes.has(words.at(-2) ?? '')
  if (about.has(last) && words.length > 1 && !isSecretCode)
    return `“${last}” says that the value is something about a secret.`
  if (words.length > 1 && name === name.toUpperCase() && texts.has(words[0] ?? ''))
    return `“${words[0]}” names a text that is shown.`
  const harm = words.find((word) => harmless.has(word))
  return harm === undefined ? undefined : `“${harm}” names nothing secret.`
}

export const testName = (name: string): boolean => wordsOf(name).some((word) => tests.has(word))

/** Whether a name says plainly that its value is a credential. */
export const strongName = (name: string): boolean => promises.test(name)
