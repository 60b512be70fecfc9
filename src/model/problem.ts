export const problemKinds = [
  'unreadable',
  'corrupt',
  'too-large',
  'budget',
  'shallow',
  'missing-object',
  'partial-clone',
  'git-failed',
  'unsupported',
  'base-unknown',
  'interrupted',
  'internal',
] as const
export type ProblemKind = (typeof problemKinds)[number]

/** Something that should have been read and was not. It is reported beside the findings and turns a clean exit into 3. */
export type Problem = { readonly kind: ProblemKind; readonly at: string; readonly detail: string }

/** What lies outside a scan by design or by configuration. */
export type Skipped = { readonly what: string; readonly why: string; readonly count: number }
