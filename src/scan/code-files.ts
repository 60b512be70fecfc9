// Files of code of a tree, read one after the other within a budget: what may read a key by its variable.
import type { Document } from '#model/policy.ts'
import type { CodeFiles } from '#reach/code.ts'
import { isSample } from '#reach/paths.ts'
import { deployedFolders, programOf } from '#reach/programs.ts'
import { asLatin1, createFileReader, type FileContent } from '#sources/file.ts'
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
  within(() => files.filter(({ path }) => isOwnCode(path)), programsAmong(files))

/** Only what is deployed. Nothing is looked at before the first of them is asked for. */
export function programFiles(files: readonly TreeFile[]): CodeFiles {
  const programAt = programsAmong(files)
  return within(() => files.filter(({ path }) => isOwnCode(path) && programAt(path) !== undefined), programAt)
}

function programsAmong(files: readonly TreeFile[]): (path: string) => string | undefined {
  let folders: ReadonlySet<string> | undefined
  return (path) => {
    folders ??= deployedFolders(files.map((file) => file.path))
    return folders.size === 0 ? undefined : programOf(path, (folder) => folders?.has(folder) === true)
  }
}

function within(own: () => readonly TreeFile[], programAt: CodeFiles['programOf']): CodeFiles {
  let unread: string | undefined
  function* documents(): Generator<Document> {
    const read = createFileReader(largestCode)
    const budget = { bytes: mostBytes, files: mostFiles }
    for (const file of own()) {
      const content = read(file)
      budget.bytes -= sizeOf(content)
      budget.files -= 1
      if (budget.bytes < 0 || budget.files < 0) {
        unread = file.path
        return
      }
      if (content.kind === 'bytes') yield { path: file.path, text: asLatin1(content.bytes) }
    }
  }
  return { documents: documents(), unread: () => unread, programOf: programAt }
}

/** What is too large was not written by hand: it counts as the largest that is read. */
function sizeOf(content: FileContent): number {
  if (content.kind === 'bytes') return content.bytes.length
  return content.kind === 'problem' && content.problem.kind === 'too-large' ? largestCode : 0
}
