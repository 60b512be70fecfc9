// Which files describe infrastructure and other CI systems, by their path alone. Loaded by every scan: it imports nothing.

/** A kind of such a file that has a reader. */
export type InfrastructureFile = 'terraform'

/** Asked in order; the first that fits names the file. */
const forms: readonly (readonly [InfrastructureFile, RegExp])[] = [['terraform', /\.(?:tf|tofu|tfvars)$/]]

/** Nearly every path of a repository is told by this to be none. */
const possible = /\.(?:tf|tofu|tfvars)$/

/** The kind of a file that describes infrastructure; undefined for every other file. */
export const infrastructureFileOf = (path: string): InfrastructureFile | undefined =>
  possible.test(path) ? forms.find(([, form]) => form.test(path))?.[0] : undefined
