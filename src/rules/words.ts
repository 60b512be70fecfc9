// Words that make an identifier promise a credential. Each is searched in any case; what may adjoin it is decided where an identifier is read.
import type { CredentialWord, WordEdge, WordFamily } from '#model/rule-set.ts'

const word = (text: string, family: WordFamily, edge: WordEdge): CredentialWord => ({ text, family, edge })

/** The credential words of every rule set. */
export const credentialWords: readonly CredentialWord[] = [
  word('passw', 'password', 'open'),
  word('passphrase', 'password', 'open'),
  word('passcode', 'password', 'open'),
  word('pass', 'password', 'right'),
  word('pwd', 'password', 'right'),
  word('pw', 'password', 'whole'),
  word('key', 'key', 'right'),
  word('keys', 'key', 'right'),
  word('token', 'token', 'right'),
  word('tokens', 'token', 'right'),
  word('bearer', 'token', 'right'),
  word('auth', 'token', 'right'),
  word('authorization', 'token', 'right'),
  word('jwt', 'token', 'whole'),
  word('pat', 'token', 'whole'),
  word('secret', 'secret', 'right'),
  word('secrets', 'secret', 'right'),
  word('cred', 'secret', 'whole'),
  word('creds', 'secret', 'right'),
  word('credential', 'secret', 'right'),
  word('credentials', 'secret', 'right'),
  word('dsn', 'secret', 'whole'),
  word('seed', 'secret', 'right'),
  word('basic', 'basic', 'whole'),
  word('://', 'userinfo', 'open'),
  word('identified by', 'password', 'right'),
]

/** `%41`, `\\u0041`, `\\x41`, `&#65;`. */
export const escapes: readonly string[] = [
  '\\u',
  '\\x',
  '&#',
  ...Array.from('0123456789abcdef', (digit) => `%${digit}`),
]

/** A closing quote and what may join another literal to the one it closes. */
export const joints: readonly string[] = ['"', "'", '`'].flatMap((quote) =>
  ['+', ' +', ' .', ' &', '\n', '\r\n'].map((joint) => quote + joint),
)
