// Which words stand nowhere in the files of a tree. Asked only of providers whose keys are kept; stops as soon as all are found.
import { statSync } from 'node:fs'
import { asLatin1, readRegularFile } from '#sources/file.ts'
import type { Listing, TreeFile } from '#sources/folder.ts'

/** Files that name a key without using it, and files that are no text. */
const passedOver =
  /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|\.envrc|\.dev\.vars[^/]*|CHANGELOG[^/]*|LICENSE[^/]*)$|(?:^|\/)\.github\/workflows\/|\.(?:md|mdx|rst|adoc|svg|png|jpe?g|gif|ico|webp|avif|woff2?|ttf|otf|eot|pdf|zip|gz|tgz|xz|bz2|7z|jar|war|whl|mp[34]|wav|ogg|mov|webm|so|dll|dylib|exe|bin|wasm|parquet|onnx|pt|safetensors|npy|pkl|map|snap|min\.js)$/i

const largestFile = 4 * 1024 * 1024
const mostBytes = 96 * 1024 * 1024
const mostFiles = 20_000

/** The words that no file has; undefined where not every file could be read. Words are lower case and of letters and digits. */
export function absentWords({ files }: Listing, words: readonly string[]): readonly string[] | undefined {
  const telling = files.filter(({ path }) => !passedOver.test(path))
  // A folder or a file that is called after it names it, and costs nothing to read.
  const left = unnamed(words, telling)
  const budget = { bytes: mostBytes, files: mostFiles }
  for (const file of telling) {
    if (left.size === 0) return []
    const text = textWithin(file, budget)
    if (text === undefined) return undefined
    for (const word of wordsIn(text, [...left])) left.delete(word)
  }
  return [...left]
}

function unnamed(words: readonly string[], files: readonly TreeFile[]): Set<string> {
  const paths = files.map(({ path }) => path.toLowerCase())
  return new Set(words.filter((word) => !paths.some((path) => path.includes(word))))
}

type Budget = { bytes: number; files: number }

/** A file's text; undefined where the budget is used up. What is no regular file, or too large to be code, has no words. */
function textWithin(file: TreeFile, budget: Budget): string | undefined {
  const size = statSync(file.open, { throwIfNoEntry: false })?.size ?? 0
  if (size > largestFile) return ''
  budget.bytes -= size
  budget.files -= 1
  if (budget.bytes < 0 || budget.files < 0) return undefined
  const content = readRegularFile(file)
  return content.kind === 'bytes' ? asLatin1(content.bytes) : ''
}

/** Anywhere, in any case: a word that stands by chance in another is taken for a use, and nothing is told. */
function wordsIn(text: string, words: readonly string[]): readonly string[] {
  const lower = text.toLowerCase()
  return words.filter((word) => lower.includes(word))
}
