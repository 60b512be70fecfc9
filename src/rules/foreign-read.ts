// Reads regular expressions as Go (RE2), Rust and Hyperscan understand them: flags, named groups, POSIX classes, comments, lazy and possessive repeats.
import { complement, foldCase, intern, rangeSet, setOf } from './byte-set.ts'
import { readEscapedSet, readForeignClass } from './foreign-class.ts'
import { type Cursor, type Flags, refuse } from './foreign-cursor.ts'
import { choiceOf, EMPTY, type Foreign, type Mode, sequenceOf } from './foreign-tree.ts'

/** Flags hold until the end of the group that they are switched in, over its alternatives. */
type Scope = { flags: Flags }

const PLAIN: Flags = { ignoreCase: false, dotAll: false, verbose: false, swapGreed: false }
const MOST_GROUPS = 1000

const BRACES = /\{(\d{1,5})(?:(,)(\d{0,5}))?\}/y
const OPENING = /\?(?:P?<([A-Za-z_][A-Za-z0-9_]*)>|([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)]))/y
const ANY = complement(setOf(''))
const NEWLINE = rangeSet(0x0a, 0x0a)
const assertions = 'bBAzZG'

const COMMENTS_AND_BLANKS = /(?:\s|#[^\n]*)*/y

const skipBlanks = (cursor: Cursor, { verbose }: Flags): void => {
  if (!verbose) return
  COMMENTS_AND_BLANKS.lastIndex = cursor.at
  cursor.at += COMMENTS_AND_BLANKS.exec(cursor.text)?.[0].length ?? 0
}

const letters: Readonly<Record<string, keyof Flags>> = {
  i: 'ignoreCase',
  s: 'dotAll',
  x: 'verbose',
  U: 'swapGreed',
}

/** Letters that mean nothing on bytes, or nothing to a pattern that is held to a value. */
const SILENT = 'mu'

const switched = (cursor: Cursor, flags: Flags, { on, off }: { on: string; off: string }): Flags => {
  const changed = { ...flags }
  for (const [text, value] of [
    [on, true],
    [off, false],
  ] as const) {
    for (const letter of text) {
      const name = letters[letter]
      if (name !== undefined) changed[name] = value
      else if (!SILENT.includes(letter)) refuse(cursor, `the flag ${letter}`)
    }
  }
  return changed
}

const readQuoted = (cursor: Cursor, flags: Flags): Foreign => {
  const end = cursor.text.indexOf('\\E', cursor.at)
  const text = cursor.text.slice(cursor.at, end < 0 ? undefined : end)
  cursor.at = end < 0 ? cursor.text.length : end + 2
  return sequenceOf([...text].map((char) => literal(cursor, char, flags)))
}

const literal = (cursor: Cursor, char: string, { ignoreCase }: Flags): Foreign => {
  if (char.charCodeAt(0) >= 0x80) return refuse(cursor, 'characters beyond ASCII')
  return { kind: 'set', set: intern(ignoreCase ? foldCase(setOf(char)) : setOf(char)) }
}

const readEscape = (cursor: Cursor, flags: Flags): Foreign => {
  const char = cursor.text[cursor.at] ?? refuse(cursor, 'a backslash at the end')
  if (assertions.includes(char)) {
    cursor.at++
    return { kind: 'assertion', text: `\\${char}` }
  }
  if (char === 'Q') {
    cursor.at++
    return readQuoted(cursor, flags)
  }
  const set = readEscapedSet(cursor)
  if (set !== undefined) return { kind: 'set', set: intern(flags.ignoreCase ? foldCase(set) : set) }
  return char >= '0' && char <= '9' ? refuse(cursor, 'back-references') : refuse(cursor, `\\${char}`)
}

const looks: readonly (readonly [string, string])[] = [
  ['?=', '(?=)'],
  ['?!', '(?!)'],
  ['?<=', '(?<=)'],
  ['?<!', '(?<!)'],
]

/** What must or must not stand beside has no width; what it says is lost. */
const readLook = (cursor: Cursor, scope: Scope): Foreign | undefined => {
  const look = looks.find(([opening]) => cursor.text.startsWith(opening, cursor.at))
  if (look === undefined) return undefined
  cursor.at += look[0].length
  readClosed(cursor, scope.flags)
  return { kind: 'assertion', text: look[1] }
}

const readClosed = (cursor: Cursor, flags: Flags): Foreign => {
  const node = readChoice(cursor, { flags })
  if (cursor.text[cursor.at] !== ')') return refuse(cursor, 'a group that is not closed')
  cursor.at++
  return node
}

const readCapture = (cursor: Cursor, flags: Flags, name: string | undefined): Foreign => {
  cursor.captures++
  const index = cursor.captures
  return { kind: 'capture', node: readClosed(cursor, flags), index, name }
}

const readComment = (cursor: Cursor): Foreign => {
  const end = cursor.text.indexOf(')', cursor.at)
  if (end < 0) return refuse(cursor, 'a comment that is not closed')
  cursor.at = end + 1
  return EMPTY
}

const readSpecial = (cursor: Cursor, scope: Scope): Foreign => {
  if (cursor.text.startsWith('?#', cursor.at)) return readComment(cursor)
  if (cursor.text.startsWith('?>', cursor.at)) {
    cursor.at += 2
    return readClosed(cursor, scope.flags)
  }
  const look = readLook(cursor, scope)
  if (look !== undefined) return look
  OPENING.lastIndex = cursor.at
  const found = OPENING.exec(cursor.text)
  if (found === null) return refuse(cursor, `the group (${cursor.text.slice(cursor.at, cursor.at + 3)}`)
  cursor.at += found[0].length
  const [, name, on = '', off = '', end] = found
  if (name !== undefined) return readCapture(cursor, scope.flags, name)
  const flags = switched(cursor, scope.flags, { on, off })
  if (end === ':') return readClosed(cursor, flags)
  scope.flags = flags
  return EMPTY
}

const readGroup = (cursor: Cursor, scope: Scope): Foreign =>
  cursor.text[cursor.at] === '?' ? readSpecial(cursor, scope) : readCapture(cursor, scope.flags, undefined)

const readAtom = (cursor: Cursor, scope: Scope): Foreign => {
  const char = cursor.text[cursor.at] ?? ''
  cursor.at++
  switch (char) {
    case '(':
      return readGroup(cursor, scope)
    case '[':
      return { kind: 'set', set: readForeignClass(cursor, scope.flags) }
    case '.':
      return { kind: 'set', set: intern(scope.flags.dotAll ? ANY : complement(NEWLINE)) }
    case '^':
    case '$':
      return { kind: 'assertion', text: char }
    case '\\':
      return readEscape(cursor, scope.flags)
    case '*':
    case '+':
    case '?':
      return refuse(cursor, `a ${char} that repeats nothing`)
    default:
      return literal(cursor, char, scope.flags)
  }
}

type Bounds = { readonly min: number; readonly max: number }

const simple: Readonly<Record<string, Bounds>> = {
  '*': { min: 0, max: Number.POSITIVE_INFINITY },
  '+': { min: 1, max: Number.POSITIVE_INFINITY },
  '?': { min: 0, max: 1 },
}

const readBounds = (cursor: Cursor): Bounds | undefined => {
  const bounds = simple[cursor.text[cursor.at] ?? '']
  if (bounds !== undefined) {
    cursor.at++
    return bounds
  }
  BRACES.lastIndex = cursor.at
  const found = BRACES.exec(cursor.text)
  if (found === null) return undefined
  cursor.at += found[0].length
  const min = Number(found[1])
  if (found[2] === undefined) return { min, max: min }
  return { min, max: found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3]) }
}

const readMode = (cursor: Cursor, { swapGreed }: Flags): Mode => {
  const char = cursor.text[cursor.at]
  if (char === '+') {
    cursor.at++
    return 'possessive'
  }
  if (char === '?') cursor.at++
  return (char === '?') === swapGreed ? 'greedy' : 'lazy'
}

const readRepeat = (cursor: Cursor, scope: Scope): Foreign => {
  let node = readAtom(cursor, scope)
  for (;;) {
    skipBlanks(cursor, scope.flags)
    const bounds = readBounds(cursor)
    if (bounds === undefined) return node
    const mode = readMode(cursor, scope.flags)
    node = bounds.max === 0 ? EMPTY : { kind: 'repeat', node, ...bounds, mode }
  }
}

const readSequence = (cursor: Cursor, scope: Scope): Foreign => {
  const nodes: Foreign[] = []
  for (;;) {
    skipBlanks(cursor, scope.flags)
    const char = cursor.text[cursor.at]
    if (char === undefined || char === '|' || char === ')') return sequenceOf(nodes)
    nodes.push(readRepeat(cursor, scope))
  }
}

function readChoice(cursor: Cursor, scope: Scope): Foreign {
  const nodes = [readSequence(cursor, scope)]
  while (cursor.text[cursor.at] === '|') {
    cursor.at++
    nodes.push(readSequence(cursor, scope))
  }
  return choiceOf(nodes)
}

const OPEN = /\(/g

/** Reads a foreign pattern; throws `Untranslatable` with what cannot be said. */
export const readForeign = (text: string): Foreign => {
  const cursor: Cursor = { text, at: 0, captures: 0 }
  if ((text.match(OPEN)?.length ?? 0) > MOST_GROUPS) return refuse(cursor, 'more groups than can be read')
  const node = readChoice(cursor, { flags: PLAIN })
  return cursor.at < text.length ? refuse(cursor, 'a parenthesis that closes nothing') : node
}
