import type { Identity } from '#reach/graph.ts'

/** The identities that most checks are about. */
export const isModelOrCloud = ({ role }: Identity): boolean => role === 'model' || role === 'cloud'
