/** A way to get a short-lived credential of a vendor for a workflow, so that nothing long-lived is stored. */
export type Broker = {
  readonly name: string
  readonly url: string
  /** What a workflow holds today, by the names of its variables; the first is the usual one. */
  readonly replaces: readonly string[]
  /** The lines of a GitHub workflow that change, as YAML. */
  readonly workflow: string
  /** What an administrator sets up once, with the claims that the trust must bind. */
  readonly setup: string
  /** How this goes wrong. */
  readonly mistakes: string
  /** What goes on after the old key is revoked. */
  readonly aftercare?: string
}
