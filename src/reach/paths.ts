// Which files beside the workflows carry identities, by their path alone. Loaded by every scan: it imports nothing.

/** A kind of file that has a reader; `read/readers.ts` names it. */
export type SurfaceFile = 'env-file'

/** Asked in order; the first that fits names the file. */
const forms: readonly (readonly [SurfaceFile, RegExp])[] = [
  ['env-file', /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w.-]*\.env|\.envrc|\.dev\.vars(?:\.\w+)?)$/],
]

/** Nearly every path of a repository is told by this to be none. */
const possible = /(?:^|\/)\.(?:env|dev\.vars)[^/]*$|\.env$/

const elsewhere = /(?:^|\/)(?:node_modules|vendor|third_party|\.git|\.venv|site-packages)\//

/** The kind of a file that carries identities; undefined for every other file. */
export function surfaceFileOf(path: string): SurfaceFile | undefined {
  if (!possible.test(path) || elsewhere.test(path)) return undefined
  return forms.find(([, form]) => form.test(path))?.[0]
}

/** Largest file of settings that is read; what is larger was made by a machine. */
export const largestSettings = 1024 * 1024

const sample =
  /(?:^|[/._-])(?:examples?|samples?|templates?|tmpl|dist|defaults?|fixtures?|tests?|__tests__|testdata|spec|docs?|demos?|cookbooks?|tutorials?|e2e|mocks?)(?=[/._-]|$)/i

/** Templates, examples, tests and documentation: what stands there is weighed less. */
export const isSample = (path: string): boolean => sample.test(path)

const environmentWord =
  /(?:^|[/._-])(prod(?:uction)?|stag(?:e|ing)|dev(?:elop(?:ment)?)?|test(?:ing)?|qa|uat|preview|sandbox|live)(?=[/._-]|$)/gi

/** The environment that a path names, the innermost: `.env.production`, `overlays/prod/api.yaml`. */
export function environmentOf(path: string): string | null {
  const word = [...path.matchAll(environmentWord)].at(-1)?.[1]
  return word === undefined ? null : word.toLowerCase()
}
