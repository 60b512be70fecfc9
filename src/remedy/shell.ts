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

function escaped(char: string): string {
  if (char === "'" || char === '\\') return `\\${char}`
  const code = char.codePointAt(0) ?? 0
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`
}

const hex = (code: number, length: number): string => code.toString(16).padStart(length, '0')
