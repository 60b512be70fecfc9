// The files that carry identities: workflows, actions, owners. From a work tree, or from a tree of a commit.
import { bytePathOf, joinPath, pathText } from '#git/paths.ts'
import { entriesOf, lookUp, type Reading } from '#git/trees.ts'
import type { Document } from '#model/policy.ts'
import { readRegularFile } from '#sources/file.ts'
import type { Listing } from '#sources/folder.ts'
import type { PolicyTree } from './trusted.ts'

const folder = '.github/workflows'
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/
const action = /(?:^|\/)action\.ya?ml$/
const ownerFiles = ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS']
/** Files in a commit's tree that are looked up by name. */
const single = ['action.yml', 'action.yaml', ...ownerFiles]

const isIdentityFile = (path: string): boolean => workflow.test(path) || action.test(path) || ownerFiles.includes(path)

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

export function documentsOfFiles({ files }: Listing): Document[] {
  return files
    .filter(({ path }) => isIdentityFile(path))
    .flatMap(({ path, open }) => {
      const content = readRegularFile(open, path)
      return content.kind === 'bytes' ? [{ path, text: textOf(content.bytes) }] : []
    })
}

/** Where workflows lie in a tree; equal ids are equal workflows. */
export const workflowTree = ({ store, tree }: PolicyTree): string | undefined =>
  lookUp({ store, note: () => {} }, tree, bytePathOf(folder))?.id

/** Workflows, and actions beside them: `.github/actions` and the root. Looked up by name, so that the size of the tree has no say. */
export function documentsOfTree(source: PolicyTree): Document[] {
  const reading: Reading = { store: source.store, note: () => {} }
  const tree = workflowTree(source)
  const workflows =
    tree === undefined ? [] : entriesOf(reading, tree).map(({ name }) => joinPath(bytePathOf(folder), name))
  const actions = lookUp(reading, source.tree, bytePathOf('.github/actions'))?.id
  const local =
    actions === undefined
      ? []
      : entriesOf(reading, actions).flatMap(({ name }) =>
          ['action.yml', 'action.yaml'].map((file) => joinPath(joinPath(bytePathOf('.github/actions'), name), file)),
        )
  return [...workflows, ...local, ...single.map(bytePathOf)].flatMap((path) => {
    const entry = isIdentityFile(pathText(path)) ? lookUp(reading, source.tree, path) : undefined
    const object = entry === undefined ? undefined : source.store.read(entry.id)
    return object?.type === 'blob' ? [{ path: pathText(path), text: textOf(object.bytes) }] : []
  })
}
