import type { ProofOutcome } from '#model/judge.ts'

/** Nothing can be said. */
export const unknown: ProofOutcome = { kind: 'unknown' }

/** The structure holds; each fact becomes evidence. */
export const proven = (why: string, ...facts: readonly string[]): ProofOutcome => ({
  kind: 'proven',
  why,
  evidence: facts.map((text) => ({ text })),
})

/** The structure is broken where the vendor never breaks it. */
export const refuted = (why: string): ProofOutcome => ({ kind: 'refuted', by: 'proof', why })

/** The structure is broken, but the vendor's rule is not sure enough to drop the value. */
export const doubted = (why: string): ProofOutcome => ({ kind: 'doubted', why })
