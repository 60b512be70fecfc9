// A part of the delivery that fails is told and changes nothing.
import type { Deps } from './deps.ts'
import { warning } from './log.ts'

export async function attempt<T>(what: string, deps: Deps, deliver: () => Promise<T>): Promise<T | undefined> {
  try {
    return await deliver()
  } catch (cause) {
    warning(`${what} could not be delivered (${reasonOf(cause)}); the verdict stands.`, deps)
    return undefined
  }
}

/** A code or a status, since a text could quote what was scanned. */
export function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown'
  // The client of the API gives a status of its own to a request that nobody answered.
  if ('status' in cause)
    return 'response' in cause && cause.response !== undefined ? `HTTP ${String(cause.status)}` : 'no answer'
  return 'code' in cause ? String(cause.code) : cause.name
}
