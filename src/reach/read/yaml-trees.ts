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
  for (const token of tokensIn(text, cut)) {
    if (isDeep(token)) cut.add('is nested too deeply')
    else yield* composer.next(token)
  }
  yield* composer.end(false, text.length)
}

function* tokensIn(text: string, cut: Set<string>): Generator<CST.Token> {
  const parser = new Parser()
  let words = 0
  for (const word of new Lexer().lex(text)) {
    words += 1
    if (words > mostWords) {
      cut.add('is larger than what is read')
      break
    }
    yield* parser.next(word)
  }
  yield* parser.end()
}

/** Walked without recursion: what is measured may be deeper than the stack. */
function isDeep(token: CST.Token): boolean {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > deepest) return true
    for (const inner of innerOf(next.token)) open.push({ token: inner, depth: next.depth + 1 })
  }
  return false
}

function innerOf(token: CST.Token): readonly CST.Token[] {
  const inner = 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : []
  return [...inner, token.type === 'document' ? token.value : undefined].flatMap((part) =>
    part !== null && part !== undefined && 'items' in part ? [part] : [],
  )
}
