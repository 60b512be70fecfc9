// What a range changes in keyreach's own policy: a finding, and not in force.

import { fingerprint } from '#findings/fingerprint.ts'
import { bytePathOf } from '#git/paths.ts'
import { lookUp } from '#git/trees.ts'
import type { PolicyFinding } from '#model/finding.ts'
import { baselinePath, policyPath } from '#policy/defaults.ts'
import type { Plan } from './plan.ts'
import type { PolicyTree } from './trusted.ts'

const names: Readonly<Record<string, string>> = { [policyPath]: 'policy', [baselinePath]: 'baseline' }

const idAt = ({ store, tree }: PolicyTree, path: string): string | undefined =>
  lookUp({ store, note: () => {} }, tree, bytePathOf(path))?.id

/** One finding for each policy file that the head has otherwise than the base. */
export function weakenedPolicy({ range }: Plan): PolicyFinding[] {
  const { head, base } = range ?? {}
  if (head === undefined || base === undefined) return []
  return Object.keys(names)
    .filter((path) => idAt(head, path) !== idAt(base, path))
    .map((path) => finding(path, idAt(head, path) === undefined ? 'removes' : 'changes'))
}

function finding(path: string, how: 'changes' | 'removes'): PolicyFinding {
  const print = fingerprint({ rule: 'policy/scanner-weakened', path, name: '', occurrence: 1 })
  return {
    kind: 'policy',
    fingerprint: print,
    rule: { id: 'policy/scanner-weakened', name: 'Scanner policy changed', provider: null, class: null },
    severity: 'medium',
    confidence: 'high',
    title: `This change ${how} keyreach's ${names[path]} file`,
    locations:
      how === 'removes'
        ? []
        : [{ path, line: 1, column: 1, endLine: 1, endColumn: 1, where: 'tree', fingerprint: print, snippet: '' }],
    evidence: [
      { text: 'It is not in force here: this scan took its policy from the base. It is in force once it is merged.' },
    ],
    frameworks: { cicdSec: ['CICD-SEC-1'], owaspNhi: ['NHI1:2025'] },
    remediation: {
      summary: 'Have someone who owns the policy review this change by itself.',
      steps: [
        {
          title: 'Review the policy change',
          detail: `Look at ${path} as you would at a change of permissions: each entry should have an owner, a reason and an end.`,
        },
      ],
    },
  }
}
