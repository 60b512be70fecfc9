// Files of code of a tree, read one after the other within a budget: what may read a key by its variable.
import { statSync } from 'node:fs'
import type { Document } from '#model/policy.ts'
import type { CodeFiles } from '#reach/code.ts'
import { isSample } from '#reach/paths.ts'
import { readRegularFile } from '#sources/file.ts'
import type { TreeFile } from '#sources/folder.ts'

const code = /\.(?:py|rb|jl|[cm]?[jt]sx?|vue|svelte|astro|go|rs|java|kts?|scala|groovy|cs|fs|swift|dart|php|c|cc|cpp)$/
const notOwn =
  /(?:^|\/)(?:node_modules|vendor|vendored|third[_-]?party|\.venv|venv|site-packages|__pycache__|\.git|dist|build|out|target|\.next)\/|\.min\.[cm]?js$|\.d\.[cm]?ts$|(?:^|\/)(?:test_[^/]*|[^/]*(?:_test|\.test|\.spec)\.\w+|conftest\.py)$/

const largestFile = 512 * 1024
const mostBytes = 24 * 1024 * 1024
const mostFiles = 4000

/** A team's own code: not tests and examples, not what others wrote, not what was built. */
const isOwnCode = ({ path }: TreeFile): boolean => code.test(path) && !notOwn.test(path) && !isSample(path)

export function codeFiles(files: readonly TreeFile[]): CodeFiles {
  const own = files.filter(isOwnCode)
  let unread: string | undefined
  function* documents(): Generator<Document> {
    const budget = { bytes: mostBytes, files: mostFiles }
    for (const file of own) {
      const size = sizeOf(file)
      budget.bytes -= Math.min(size, largestFile)
      budget.files -= 1
      if (budget.bytes < 0 || budget.files < 0) {
        unread = file.path
        return
      }
      // What is too large was not written by hand.
      if (size <= largestFile) yield* documentOf(file)
    }
  }
  return { documents: documents(), unread: () => unread }
}

const sizeOf = ({ open }: TreeFile): number => statSync(open, { throwIfNoEntry: false })?.size ?? 0

/** Names and syntax are ASCII in every language, and one byte a character is read fastest. */
function documentOf(file: TreeFile): readonly Document[] {
  const content = readRegularFile(file)
  return content.kind === 'bytes' ? [{ path: file.path, text: Buffer.from(content.bytes).toString('latin1') }] : []
}
