// What of a file of code is code: comments and strings say a name without reading it.

/** How a language writes comments and strings, by what its files are called. */
type Family = 'hash' | 'slash'

const hash = /\.(?:pyi?|rb|jl)$/

export const familyOf = (path: string): Family => (hash.test(path) ? 'hash' : 'slash')

/** Strings without a way to run away: plain ones end with their line, long ones with the file at the latest. */
const quiet: Record<Family, RegExp> = {
  hash: /#[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'/g,
  slash:
    /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'|`[^`\\]*(?:\\[\s\S][^`\\]*)*`/g,
}

type Span = readonly [start: number, end: number]

/** Tells whether code stands at an offset, for offsets that rise. */
export function codeAt(text: string, family: Family): (offset: number) => boolean {
  const spans = text.matchAll(quiet[family])
  let current: Span = [0, 0]
  return (offset) => {
    while (current[1] <= offset) {
      const { value: match } = spans.next()
      if (match === undefined) return true
      current = [match.index, match.index + match[0].length]
    }
    return offset < current[0] || isFilledIn(text, current, offset)
  }
}

/** Between the braces of a template is code: `${process.env.X}`, f"{os.environ['X']}". */
function isFilledIn(text: string, [start]: Span, offset: number): boolean {
  const opener = openerOf(text, start)
  if (opener === undefined) return false
  const open = text.lastIndexOf(opener, offset)
  return open > start && !text.slice(open, offset).includes('}')
}

function openerOf(text: string, start: number): '${' | '{' | undefined {
  if (text[start] === '`') return '${'
  const before = text[start - 1]
  return before === 'f' || before === 'F' ? '{' : undefined
}
