/** A way to get a short-lived credential of a vendor for a workflow, so that nothing long-lived is stored. */
export type Broker = {
  readonly name: string
  readonly url: string
  /** What a workflow holds today, by the names of its variables; the first is the usual one. */
  readonly replaces: readonly string[]
  /** The environment of the job, to which the vendor's trust is bound; absent where no trust in GitHub's tokens is set up. */
  readonly environment?: string
  /** The lines of a workflow that change, as YAML. */
  readonly workflow: string
  /** What an administrator sets up once. */
  readonly setup: string
  /** How this goes wrong. */
  readonly mistakes: string
  /** What goes on after the old key is revoked. */
  readonly aftercare?: string
}

/** The job around steps that ask for an OIDC token: the permission on the job, never on the workflow. */
export const federatedJob = (environment: string, ...steps: readonly string[]): string =>
  ['permissions: { contents: read, id-token: write }', `environment: ${environment}`, 'steps:', ...steps].join('\n')
