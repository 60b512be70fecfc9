// Programs that a range lets read a key: code that it touches, judged by what the rest of its program read before. It reads few
// bytes, and none of a program that reads nothing new.
import { type BytePath, bytePathOf, pathText } from '#git/paths.ts'
import { isTreeMode } from '#git/tree-cursor.ts'
import { blobsOf, entriesOf, lookUp, type Reading } from '#git/trees.ts'
import type { Document } from '#model/policy.ts'
import type { CodeFiles } from '#reach/code.ts'
import { isDeployment, programOf } from '#reach/programs.ts'
import { isOwnCode, largestCode } from './code-files.ts'
import type { Touched } from './documents.ts'
import type { PolicyTree } from './trusted.ts'

/** Where more is touched, files after these are not asked. */
const mostTouched = 200
const mostTouchedBytes = 2 * 1024 * 1024
/** Of a program, before: where it is larger, nothing is said. */
const mostFiles = 400
const mostEntries = 20_000

/** Nearly every file is told by these to read no key: a variable of the environment, or a client that reads one by itself. */
const keyName = /\b[A-Z][A-Z0-9_]*_(?:KEY|TOKEN|SECRET|PAT|KEY_ID)\b/
const vendor = /\b(?:openai|anthropic|genai|groq|cohere|together|cerebras|replicate|voyageai|pinecone)\b/i
const environment = /env/i

const mayReadKey = (text: string): boolean => vendor.test(text) || (environment.test(text) && keyName.test(text))

/** A file of code that reads variables which it did not read before. */
type ProgramReads = { readonly document: Document; readonly names: readonly string[]; readonly program: string }

/** Undefined where no program reads anything that it did not read before. */
export async function newReads(
  base: PolicyTree,
  head: PolicyTree,
  code: Touched['code'],
): Promise<CodeFiles | undefined> {
  const touched = textsOf(head, code.added).filter(({ text }) => mayReadKey(text))
  if (touched.length === 0) return undefined
  const { readCode } = await import('#reach/read/code.ts')
  const namesIn = (document: Document): readonly string[] => readCode(document).map(({ name }) => name)
  const deployed = deployedIn(head)
  const old = new Set(textsOf(base, code.gone).flatMap(namesIn))
  const found = touched.flatMap((document) => {
    const names = namesIn(document).filter((name) => !old.has(name))
    const program = names.length === 0 ? undefined : programOf(document.path, deployed)
    return program === undefined ? [] : [{ document, names, program }]
  })
  const isKnown = namesBefore(base, namesIn)
  const fresh = found.flatMap(({ document, names, program }) => {
    const left = names.filter((name) => !isKnown(program, name))
    return left.length === 0 ? [] : [{ document, names: left, program }]
  })
  return fresh.length === 0 ? undefined : filesOf(fresh)
}

function filesOf(fresh: readonly ProgramReads[]): CodeFiles {
  const programs = new Map(
    fresh.flatMap(({ document, names, program }) =>
      names.map((name) => [`${document.path}\0${name}`, program] as const),
    ),
  )
  return {
    documents: fresh.map(({ document }) => document),
    unread: () => undefined,
    programOf: (path, variable) => programs.get(`${path}\0${variable}`),
  }
}

const quiet = ({ store }: PolicyTree): Reading => ({ store, note: () => {} })

/** Files of code by their text, in one byte a character, within the budget. */
function textsOf(source: PolicyTree, paths: readonly BytePath[]): readonly Document[] {
  let left = mostTouchedBytes
  return paths.slice(0, mostTouched).flatMap((path) => {
    const entry = left <= 0 ? undefined : lookUp(quiet(source), source.tree, path)
    const bytes = entry === undefined ? undefined : bytesOf(source, entry.id)
    left -= bytes?.length ?? 0
    return bytes === undefined ? [] : [{ path: pathText(path), text: bytes.toString('latin1') }]
  })
}

function bytesOf({ store }: PolicyTree, id: string): Buffer | undefined {
  const object = store.read(id)
  const isCode = object?.type === 'blob' && object.bytes.length <= largestCode
  return isCode ? Buffer.from(object.bytes.buffer, object.bytes.byteOffset, object.bytes.length) : undefined
}

/** Whether a folder of a tree is deployed. Each is looked at once. */
function deployedIn(source: PolicyTree): (folder: string) => boolean {
  const known = new Map<string, boolean>()
  return (folder) => {
    const found = known.get(folder) ?? isDeployedAt(source, folder)
    known.set(folder, found)
    return found
  }
}

function isDeployedAt(source: PolicyTree, folder: string): boolean {
  const entry = lookUp(quiet(source), source.tree, bytePathOf(folder === '.' ? '' : folder))
  if (entry === undefined || !isTreeMode(entry.mode)) return false
  return entriesOf(quiet(source), entry.id).some(({ name, mode }) => !isTreeMode(mode) && isDeployment(pathText(name)))
}

/** Whether a program read a variable before; taken for granted where it is too large to be read. */
function namesBefore(base: PolicyTree, namesIn: NamesIn): (program: string, name: string) => boolean {
  const known = new Map<string, ReadonlySet<string> | 'large'>()
  return (program, name) => {
    const names = known.get(program) ?? programNames(base, program, namesIn)
    known.set(program, names)
    return names === 'large' || names.has(name)
  }
}

type NamesIn = (document: Document) => readonly string[]

function programNames(base: PolicyTree, program: string, namesIn: NamesIn): ReadonlySet<string> | 'large' {
  const at = program === '.' ? '' : program
  const root = lookUp(quiet(base), base.tree, bytePathOf(at))
  if (root === undefined || !isTreeMode(root.mode)) return new Set()
  const files = filesWithin(blobsOf(quiet(base), root.id))
  if (files === undefined) return 'large'
  const names = files.flatMap(({ path, id }) => {
    const text = bytesOf(base, id)?.toString('latin1') ?? ''
    return mayReadKey(text) ? namesIn({ path, text }) : []
  })
  return new Set(names)
}

type File = { readonly path: string; readonly id: string }

/** The files of code among others; undefined where there are more than are read. */
function filesWithin(blobs: Iterable<{ readonly path: BytePath; readonly id: string }>): readonly File[] | undefined {
  const found: File[] = []
  let seen = 0
  for (const { path, id } of blobs) {
    seen += 1
    if (isOwnCode(pathText(path))) found.push({ path: pathText(path), id })
    if (seen > mostEntries || found.length > mostFiles) return undefined
  }
  return found
}
