// Who can start what, in words.
import type { Trust } from '#model/finding.ts'

/** From whom least is asked, first. */
export const trusts = ['outsider', 'gated', 'collaborator', 'maintainer', 'unknown'] as const satisfies readonly Trust[]

export const trustTexts: Record<Trust, string> = {
  outsider: 'Anyone can start these',
  gated: 'Outsiders can start these, after a gate',
  collaborator: 'Collaborators can start these',
  maintainer: 'Maintainers start these',
  unknown: 'Not started by an event, or unknown',
}

export const worstOf = (list: readonly Trust[]): Trust => trusts.find((trust) => list.includes(trust)) ?? 'unknown'
