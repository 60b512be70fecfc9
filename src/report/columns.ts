// Widths as a terminal shows them, and lines broken to fit.
import { uncommanded } from './escape.ts'

const zeroWidth = /^[\p{Mn}\p{Me}]$/u
const doubleWidth =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}])$/u

function charWidth(char: string): number {
  if (zeroWidth.test(char)) return 0
  return doubleWidth.test(char) ? 2 : 1
}

const ascii = /^[\x20-\x7e]*$/

export function columns(text: string): number {
  if (ascii.test(text)) return text.length
  let sum = 0
  for (const char of text) sum += charWidth(char)
  return sum
}

/** Lines of at most `width` columns, broken at spaces; a word that is longer is broken where it must. None begins like a command of a runner. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    const joined = line === '' ? word : `${line} ${word}`
    if (columns(joined) > width && line !== '') {
      lines.push(line)
      line = word
    } else line = joined
  }
  return [...lines, line].map(uncommanded)
}

function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return [word]
  const parts = ['']
  for (const char of word) {
    const last = parts.length - 1
    const part = parts[last] ?? ''
    if (columns(part) + charWidth(char) > width) parts.push(char)
    else parts[last] = part + char
  }
  return parts
}

/** The part of a line around `focus` that fits, with ellipses where it was cut, and where the focus went. */
export function around(text: string, focus: number, width: number): { readonly text: string; readonly focus: number } {
  if (columns(text) <= width) return { text, focus }
  const before = [...text.slice(0, focus)]
  const after = [...text.slice(focus)]
  const left = fitting([...before].reverse(), width / 2 - 1)
  const kept = before.slice(before.length - left).join('')
  const right = fitting(after, width - 2 - columns(kept))
  const lead = `${left < before.length ? '…' : ''}${kept}`
  return { text: `${lead}${after.slice(0, right).join('')}${right < after.length ? '…' : ''}`, focus: lead.length }
}

/** How many of the characters fit into a number of columns. */
function fitting(chars: readonly string[], width: number): number {
  let used = 0
  const over = chars.findIndex((char) => {
    used += charWidth(char)
    return used > width
  })
  return over < 0 ? chars.length : over
}
