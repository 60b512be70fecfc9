// Names from a repository as words of a POSIX shell (bash for the odd ones): nothing in them runs, and nothing in them is invisible.
const plain = /^[A-Za-z0-9_@%+=./-][A-Za-z0-9_@%+=:,./-]*$/
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{NChar}]/u
const hiddenOrSpecial = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{NChar}'\\]/gu

/** A path as one word; it never reads as an option or as git's pathspec magic. */
export function shellPath(path: string): string {
  const word = path.startsWith('-') || path.startsWith(':') ? `./${path}` : path
  return shellWord(word)
}

export function shellWord(text: string): string {
  if (plain.test(text)) return text
  if (!hidden.test(text)) return `'${text.replaceAll("'", "'\\''")}'`
  return `$'${text.replace(hiddenOrSpecial, escaped)}'`
}

/** Bytes, since the bash of macOS knows no escapes for characters. */
function escaped(char: string): string {
  if (char === "'" || char === '\\') return `\\${char}`
  return [...Buffer.from(char)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
}
