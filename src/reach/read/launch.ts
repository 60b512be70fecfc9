// How a tool server is started: which package, image or file it is, and whether the same one starts tomorrow.
import type { ToolServer } from '#reach/surfaces.ts'

/** `at`: index of the word in the command line that names it. */
export type Launch = Pick<ToolServer, 'what' | 'pin'> & { readonly at: number }

const program = /([^/\\]+?)(?:\.(?:exe|cmd|bat|ps1))?$/i

/** More wrappers around a program than anyone writes. */
const mostWrappers = 10

/** A command and its arguments; the first word is the command. */
export function launchOf(words: readonly string[], wrappers = 0): Launch {
  const [command = ''] = words
  const name = program.exec(command.trim())?.[1]?.toLowerCase() ?? ''
  const isWrapper = name === 'cmd' || name === 'env' || name === 'sudo'
  if (isWrapper && wrappers < mostWrappers) return inside(words, wrappers)
  const starts = starters.find(({ names }) => names.includes(name))
  return starts === undefined ? plain(words) : starts.read(words, name)
}

const isPlainWord = (word: string): boolean => !(word.startsWith('-') || word.startsWith('/') || word.includes('='))

/** `cmd /c npx …` and `env A=b npx …`: the command is the first word that is neither an option nor a variable. */
function inside(words: readonly string[], wrappers: number): Launch {
  const at = words.findIndex((word, index) => index > 0 && isPlainWord(word))
  if (at === -1) return { what: words[0] ?? '', pin: 'unknown', at: 0 }
  const launch = launchOf(words.slice(at), wrappers + 1)
  return { ...launch, at: launch.at + at }
}

type Starter = {
  readonly names: readonly string[]
  readonly read: (words: readonly string[], name: string) => Launch
}

const runners = new Set(['dlx', 'exec', 'x', 'run', 'tool'])
const packageOption = /^(?:-p|--package|--from|--spec)$/

const starters: readonly Starter[] = [
  { names: ['npx', 'bunx', 'pnpx'], read: (words) => packageIn(words, npmPin) },
  { names: ['npm', 'pnpm', 'yarn', 'bun'], read: (words) => packageAfter(words, npmPin) },
  { names: ['uvx'], read: (words) => packageIn(words, pythonPin) },
  { names: ['uv', 'pipx'], read: (words) => packageAfter(words, pythonPin) },
  { names: ['docker', 'podman', 'nerdctl'], read: (words) => imageIn(words) },
  { names: ['deno'], read: (words) => denoModule(words) },
]

/** What stands after `dlx`, `tool run` and the like; `npm run mcp` and `uv run server.py` start what is in the repository. */
function packageAfter(words: readonly string[], pin: (name: string) => ToolServer['pin']): Launch {
  const isRemote = words.slice(1).some((word) => word === 'dlx' || word === 'exec' || word === 'x' || word === 'tool')
  const isPipx = words[0]?.endsWith('pipx') === true
  const from = words.findIndex((word) => word === '--from' || word === '--with')
  if (!(isRemote || isPipx || from !== -1)) return plain(words)
  return packageIn(words, pin)
}

function packageIn(words: readonly string[], pin: (name: string) => ToolServer['pin']): Launch {
  const named = words.findIndex((word) => packageOption.test(word))
  const at =
    named === -1
      ? words.findIndex(
          (word, index) => index > 0 && isPackage(word, words[index - 1] ?? '') && !(index < 3 && runners.has(word)),
        )
      : named + 1
  const what = words[at]
  return what === undefined ? plain(words) : { what, pin: isPath(what) ? 'local' : pin(what), at }
}

const secretOption = /^-.*(?:key|token|secret|password|auth)/i

/** A word that is neither an option nor the credential that an option takes. */
const isPackage = (word: string, before: string): boolean => !(word.startsWith('-') || secretOption.test(before))

const login = /\/\/[^/@\s]*@/

/** What is shown of it: an address without its login. */
export const shownOf = (what: string): string => what.replace(login, '//')

const path = /^(?:\.{0,2}\/|~|[A-Za-z]:\\|\$\{?(?:workspaceFolder|PWD|HOME|CLAUDE_PLUGIN_ROOT|extensionPath))/
const isPath = (word: string): boolean => path.test(word)

const npmVersion = /^(?:@[^/@]+\/)?[^@]+@(.+)$/
const exactVersion = /^[=v]?\d+\.\d+(?:\.\d+)?(?:[-+.][\w.-]+)?$/
const remoteCode = /^(?:git\+|https?:|github:|git:)/
const commitRef = /[@#][0-9a-f]{40}$/

function npmPin(name: string): ToolServer['pin'] {
  if (remoteCode.test(name)) return commitRef.test(name) ? 'exact' : 'loose'
  const version = npmVersion.exec(name)?.[1]
  return version !== undefined && exactVersion.test(version) ? 'exact' : 'loose'
}

const pythonVersion = /(?:==|@)([\w.+-]+)$/

function pythonPin(name: string): ToolServer['pin'] {
  if (remoteCode.test(name)) return commitRef.test(name) ? 'exact' : 'loose'
  const version = pythonVersion.exec(name)?.[1]
  return version !== undefined && exactVersion.test(version) ? 'exact' : 'loose'
}

const valued =
  /^(?:-e|--env|-v|--volume|--mount|--name|-p|--publish|--network|--net|-u|--user|-w|--workdir|--env-file|--entrypoint|-l|--label|--platform|--memory|-m|--cpus|--add-host|--pull|--gpus|-h|--hostname)$/
const digest = /@sha256:[0-9a-f]{64}$/
const tag = /:([\w][\w.-]*)$/
const release = /\d+\.\d+|^v?\d{4,}|^sha-[0-9a-f]{7}/

function imageIn(words: readonly string[]): Launch {
  const run = words.findIndex((word) => word === 'run' || word === 'create')
  if (run === -1) return plain(words)
  let at = run + 1
  while (words[at]?.startsWith('-')) at += valued.test(words[at] ?? '') ? 2 : 1
  const image = words[at]
  if (image === undefined) return plain(words)
  return { what: image, pin: imagePin(image), at }
}

/** Whether an image names one build: a digest, or a tag that is a version. */
export function imagePin(image: string): ToolServer['pin'] {
  if (digest.test(image)) return 'exact'
  return release.test(tag.exec(image)?.[1] ?? '') ? 'exact' : 'loose'
}

function denoModule(words: readonly string[]): Launch {
  const at = words.findIndex((word) => word.startsWith('npm:') || word.startsWith('jsr:') || word.startsWith('https:'))
  const what = words[at]
  return what === undefined ? plain(words) : { what, pin: npmPin(what.slice(what.indexOf(':') + 1)), at }
}

/** A program of this machine, or a file of the repository. */
function plain(words: readonly string[]): Launch {
  const script = words.findIndex((word, index) => index > 0 && !word.startsWith('-') && isScript(word))
  const at = script === -1 ? 0 : script
  return { what: words[at] ?? '', pin: 'local', at }
}

const scriptName = /\.(?:[cm]?[jt]s|py|sh|rb|jar|dll|exe)$/
const isScript = (word: string): boolean => isPath(word) || scriptName.test(word)
