// Files of code of a tree, read one after the other within a budget: what may read a key by its variable.
import { statSync } from 'node:fs'
import type { Document } from '#model/policy.ts'
import type { CodeFiles } from '#reach/code.ts'
import { isSample } from '#reach/paths.ts'
import { deployedFolders, programOf } from '#reach/programs.ts'
import { readRegularFile } from '#sources/file.ts'
import type { TreeFile } from '#sources/folder.ts'

const code = /\.(?:py|rb|jl|[cm]?[jt]sx?|vue|svelte|astro|go|rs|java|kts?|scala|groovy|cs|fs|swift|dart|php|c|cc|cpp)$/
const notOwn =
  /(?:^|\/)(?:node_modules|vendor|vendored|third[_-]?party|\.venv|venv|site-packages|__pycache__|\.git|dist|build|out|target|\.next)\/|\.min\.[cm]?js$|\.d\.[cm]?ts$|(?:^|\/)(?:test_[^/]*|[^/]*(?:_test|\.test|\.spec)\.\w+|conftest\.py)$/

export const largestCode = 512 * 1024
const mostBytes = 24 * 1024 * 1024
const mostFiles = 4000

/** A team's own code: not tests and examples, not what others wrote, not what was built. */
export const isOwnCode = (path: string): boolean => code.test(path) && !notOwn.test(path) && !isSample(path)

export const codeFiles = (files: readonly TreeFile[]): CodeFiles =>
  within(
    files.filter(({ path }) => isOwnCode(path)),
    programsAmong(files),
  )

/** Only what is deployed. */
export function programFiles(files: readonly TreeFile[]): CodeFiles {
  const programAt = programsAmong(files)
  return within(
    files.filter(({ path }) => programAt(path) !== undefined && isOwnCode(path)),
    programAt,
  )
}

function programsAmong(files: readonly TreeFile[]): (path: string) => string | undefined {
  const folders = deployedFolders(files.map(({ path }) => path))
  return (path) => (folders.size === 0 ? undefined : programOf(path, (folder) => folders.has(folder)))
}

function within(own: readonly TreeFile[], programAt: CodeFiles['programOf']): CodeFiles {
  let unread: string | undefined
  function* documents(): Generator<Document> {
    const budget = { bytes: mostBytes, files: mostFiles }
    for (const file of own) {
      const size = sizeOf(file)
      budget.bytes -= Math.min(size, largestCode)
      budget.files -= 1
      if (budget.bytes < 0 || budget.files < 0) {
        unread = file.path
        return
      }
      // What is too large was not written by hand.
      if (size <= largestCode) yield* documentOf(file)
    }
  }
  return { documents: documents(), unread: () => unread, programOf: programAt }
}

const sizeOf = ({ open }: TreeFile): number => statSync(open, { throwIfNoEntry: false })?.size ?? 0

/** Names and syntax are ASCII in every language, and one byte a character is read fastest. */
function documentOf(file: TreeFile): readonly Document[] {
  const content = readRegularFile(file)
  return content.kind === 'bytes' ? [{ path: file.path, text: Buffer.from(content.bytes).toString('latin1') }] : []
}
