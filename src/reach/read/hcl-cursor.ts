// A place in a file of HCL: one word ahead, and how brackets are entered and left.
import { afterToken, type Token, tokenAt } from './hcl-tokens.ts'

export type Cursor = {
  readonly text: string
  readonly faults: Set<string>
  token: Token
  /** Inside brackets and parentheses a line break means nothing. */
  lines: 'end' | 'blank'
  depth: number
}

export const cursorOf = (text: string): Cursor => ({
  text,
  faults: new Set(),
  token: tokenAt(text, 0),
  lines: 'end',
  depth: 0,
})

export const deepest = 100

export const isMark = ({ token }: Cursor, mark: string): boolean => token.kind === 'mark' && token.text === mark

export const isEnd = ({ token }: Cursor): boolean => token.kind === 'end'

export function advance(cursor: Cursor): void {
  do {
    cursor.token = tokenAt(cursor.text, afterToken(cursor.text, cursor.token))
  } while (cursor.token.kind === 'newline' && cursor.lines === 'blank')
}

/** Reads what stands in brackets; too deep a nest is passed over. Ends at the closing bracket. */
export function nested<T>(cursor: Cursor, lines: Cursor['lines'], read: (cursor: Cursor) => T): T | undefined {
  const outer = cursor.lines
  cursor.lines = lines
  cursor.depth += 1
  advance(cursor)
  const result = cursor.depth > deepest ? passOver(cursor) : read(cursor)
  cursor.depth -= 1
  cursor.lines = outer
  return result
}

const openers = new Set(['{', '[', '('])
const closers = new Set(['}', ']', ')'])

export const isCloser = ({ token }: Cursor): boolean => token.kind === 'mark' && closers.has(token.text)

function passOver(cursor: Cursor): undefined {
  cursor.faults.add('brackets are nested too deeply')
  let open = 0
  while (!isEnd(cursor)) {
    if (cursor.token.kind === 'mark' && openers.has(cursor.token.text)) open += 1
    if (isCloser(cursor)) {
      if (open === 0) return undefined
      open -= 1
    }
    advance(cursor)
  }
  return undefined
}

/** Steps over the closing bracket that is due; gives where it ends. */
export function closed(cursor: Cursor, bracket: string): number {
  const { start, end } = cursor.token
  if (!isMark(cursor, bracket)) {
    cursor.faults.add(`a missing “${bracket}”`)
    return start
  }
  advance(cursor)
  return end
}
