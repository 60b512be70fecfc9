// Text of YAML in, its documents as the library composes them out, one by one. The library composes by recursion and in time that
// grows with the number of words: both are bounded here, before anything is composed.
import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'

const options = {
  keepSourceTokens: false,
  logLevel: 'silent',
  prettyErrors: false,
  strict: false,
  uniqueKeys: false,
} as const

/** Words of the largest file that is read: some ten a line. */
const mostWords = 300_000
const deepest = 100

/** The documents of a text; what is left out, because a file was made to be read for ever, is told in `cut`. */
export function* treesIn(text: string, cut: Set<string>): Generator<Document> {
  const composer = new Composer(options)
  for (const token of tokensIn(text, cut)) yield* composer.next(token)
  yield* composer.end(false, text.length)
}

/** Stops where a bound is passed, and closes what is open: what stood before is read. */
function* tokensIn(text: string, cut: Set<string>): Generator<CST.Token> {
  const parser = new Parser()
  let words = 0
  for (const word of new Lexer().lex(text)) {
    words += 1
    const reason = excess(words, parser.stack.length)
    if (reason !== undefined) {
      cut.add(reason)
      break
    }
    yield* parser.next(word)
  }
  yield* parser.end()
}

function excess(words: number, depth: number): string | undefined {
  if (depth > deepest) return 'is nested too deeply'
  return words > mostWords ? 'is larger than what is read' : undefined
}
