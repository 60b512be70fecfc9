// Ids of public frameworks per check. An id of the LLM list always carries its year, since the numbers moved.

import type { CheckId } from '#model/check-ids.ts'
import type { Frameworks } from '#model/finding.ts'

type Mapping = {
  readonly nhi?: readonly string[]
  readonly asi?: readonly string[]
  readonly llm?: readonly string[]
  readonly cwe?: readonly string[]
  readonly cicd?: readonly string[]
  readonly nist?: readonly string[]
}

const mappings: Record<CheckId, Mapping> = {
  'identity/shared-key': {
    nhi: ['NHI9:2025', 'NHI8:2025'],
    asi: ['ASI03'],
    cwe: ['CWE-653'],
    cicd: ['CICD-SEC-6', 'CICD-SEC-2'],
    nist: ['CSF 2.0 PR.AA-05'],
  },
  'identity/shared-across-environments': {
    nhi: ['NHI8:2025', 'NHI9:2025'],
    cwe: ['CWE-653'],
    cicd: ['CICD-SEC-5'],
    nist: ['CSF 2.0 PR.AA-05'],
  },
  'identity/one-key-many-systems': {
    nhi: ['NHI9:2025', 'NHI5:2025'],
    cwe: ['CWE-653', 'CWE-441'],
    cicd: ['CICD-SEC-2'],
    nist: ['CSF 2.0 PR.AA-05'],
  },
  'identity/many-roles-one-process': {
    nhi: ['NHI5:2025'],
    asi: ['ASI03'],
    cwe: ['CWE-653', 'CWE-250'],
    cicd: ['CICD-SEC-5'],
    nist: ['CSF 2.0 PR.AA-05'],
  },
  'identity/model-with-execution': {
    nhi: ['NHI5:2025'],
    asi: ['ASI03', 'ASI02'],
    llm: ['LLM06:2025', 'LLM03:2026'],
    cwe: ['CWE-250', 'CWE-269'],
    cicd: ['CICD-SEC-5', 'CICD-SEC-4'],
    nist: ['CSF 2.0 PR.AA-05', 'SP 800-207 tenet 3'],
  },
  'identity/execution-identity-calls-model': {
    nhi: ['NHI5:2025', 'NHI9:2025'],
    asi: ['ASI03'],
    llm: ['LLM06:2025', 'LLM03:2026'],
    cwe: ['CWE-269', 'CWE-653'],
    cicd: ['CICD-SEC-2'],
    nist: ['CSF 2.0 PR.AA-05'],
  },
  'identity/untrusted-prompt': {
    nhi: ['NHI5:2025'],
    asi: ['ASI01', 'ASI02'],
    llm: ['LLM01:2025', 'LLM01:2026'],
    cwe: ['CWE-1427'],
    cicd: ['CICD-SEC-4'],
    nist: ['AI 600-1 MS-2.7-004'],
  },
  'identity/gate-disabled': {
    nhi: ['NHI4:2025'],
    asi: ['ASI01'],
    llm: ['LLM01:2025', 'LLM01:2026'],
    cwe: ['CWE-284'],
    cicd: ['CICD-SEC-4', 'CICD-SEC-1'],
    nist: ['CSF 2.0 PR.AA-05'],
  },
  'identity/agent-unrestricted': {
    nhi: ['NHI5:2025'],
    asi: ['ASI02', 'ASI05'],
    llm: ['LLM06:2025', 'LLM03:2026'],
    cwe: ['CWE-250'],
    cicd: ['CICD-SEC-5'],
    nist: ['CSF 2.0 PR.AA-05'],
  },
  'identity/agent-approves': {
    nhi: ['NHI5:2025'],
    asi: ['ASI03', 'ASI09'],
    llm: ['LLM06:2025', 'LLM03:2026'],
    cwe: ['CWE-269'],
    cicd: ['CICD-SEC-1'],
    nist: ['CSF 2.0 PR.AA-05'],
  },
  'identity/agent-chain': {
    asi: ['ASI07', 'ASI08'],
    llm: ['LLM05:2025', 'LLM10:2026'],
    cwe: ['CWE-441'],
    cicd: ['CICD-SEC-4'],
  },
  'identity/output-executed': {
    asi: ['ASI05'],
    llm: ['LLM05:2025', 'LLM10:2026'],
    cwe: ['CWE-1426', 'CWE-94'],
    cicd: ['CICD-SEC-4'],
  },
  'identity/deploy-in-model-job': {
    nhi: ['NHI5:2025', 'NHI8:2025'],
    asi: ['ASI03'],
    cwe: ['CWE-250'],
    cicd: ['CICD-SEC-1'],
    nist: ['SP 800-207 tenet 6'],
  },
  'identity/static-key': {
    nhi: ['NHI7:2025', 'NHI4:2025'],
    cwe: ['CWE-324'],
    cicd: ['CICD-SEC-6'],
    nist: ['CSF 2.0 PR.AA-01', 'CSF 2.0 PR.AA-03'],
  },
  'identity/static-key-shadows-federation': {
    nhi: ['NHI7:2025', 'NHI4:2025'],
    cwe: ['CWE-324'],
    cicd: ['CICD-SEC-6'],
    nist: ['CSF 2.0 PR.AA-03'],
  },
  'identity/stale-key': { nhi: ['NHI1:2025'], cwe: ['CWE-324'], cicd: ['CICD-SEC-6'], nist: ['AI 600-1 GV-1.7-001'] },
  'identity/refresh-token': {
    nhi: ['NHI10:2025', 'NHI7:2025'],
    asi: ['ASI03'],
    cwe: ['CWE-613'],
    cicd: ['CICD-SEC-6'],
    nist: ['CSF 2.0 PR.AA-02'],
  },
  'identity/key-scope': { nhi: ['NHI5:2025', 'NHI2:2025'], cwe: ['CWE-526'], cicd: ['CICD-SEC-6'] },
  'identity/key-to-third-party': {
    nhi: ['NHI3:2025'],
    asi: ['ASI04'],
    llm: ['LLM03:2025', 'LLM04:2026'],
    cwe: ['CWE-829', 'CWE-1395'],
    cicd: ['CICD-SEC-3', 'CICD-SEC-8'],
  },
  'identity/delegation-chain': {
    nhi: ['NHI9:2025'],
    cwe: ['CWE-441'],
    cicd: ['CICD-SEC-2'],
    nist: ['SP 800-207 tenet 3'],
  },
  'identity/mixed-callers': {
    nhi: ['NHI9:2025'],
    cwe: ['CWE-441', 'CWE-653'],
    cicd: ['CICD-SEC-5'],
    nist: ['CSF 2.0 PR.AA-05'],
  },
  'identity/default-permissions': {
    nhi: ['NHI5:2025'],
    cwe: ['CWE-272', 'CWE-250'],
    cicd: ['CICD-SEC-5'],
    nist: ['CSF 2.0 PR.AA-05'],
  },
  'identity/token-lifetime': {
    nhi: ['NHI7:2025'],
    cwe: ['CWE-613', 'CWE-262'],
    cicd: ['CICD-SEC-6'],
    nist: ['CSF 2.0 PR.AA-01'],
  },
  'identity/host-identity': {
    nhi: ['NHI4:2025', 'NHI6:2025'],
    cwe: ['CWE-653'],
    cicd: ['CICD-SEC-7'],
    nist: ['CSF 2.0 PR.AA-03', 'SP 800-207 tenet 6'],
  },
  'identity/host-is-executor': {
    nhi: ['NHI5:2025', 'NHI6:2025'],
    asi: ['ASI05'],
    cwe: ['CWE-250'],
    cicd: ['CICD-SEC-7'],
    nist: ['CSF 2.0 PR.AA-05'],
  },
  'identity/shared-service-identity': { nhi: ['NHI9:2025'], cwe: ['CWE-653'], nist: ['CSF 2.0 PR.AA-05'] },
  'identity/trust-too-wide': {
    nhi: ['NHI4:2025', 'NHI6:2025'],
    cwe: ['CWE-284', 'CWE-290'],
    cicd: ['CICD-SEC-2'],
    nist: ['CSF 2.0 PR.AA-04'],
  },
  'identity/mcp-server': {
    nhi: ['NHI3:2025', 'NHI2:2025'],
    asi: ['ASI02', 'ASI04'],
    cwe: ['CWE-829', 'CWE-522'],
    cicd: ['CICD-SEC-8'],
  },
  'identity/same-value': { nhi: ['NHI2:2025', 'NHI9:2025'], cwe: ['CWE-798', 'CWE-312'], cicd: ['CICD-SEC-6'] },
  'identity/secret-in-output': {
    nhi: ['NHI2:2025'],
    llm: ['LLM02:2025', 'LLM02:2026'],
    cwe: ['CWE-532', 'CWE-200'],
    cicd: ['CICD-SEC-6'],
  },
  'identity/no-owner': { nhi: ['NHI1:2025'], cicd: ['CICD-SEC-2'], nist: ['AI 600-1 GV-1.6-001', 'CSF 2.0 PR.AA-01'] },
  'identity/no-trail': { nhi: ['NHI9:2025'], cwe: ['CWE-778'], cicd: ['CICD-SEC-10'], nist: ['SP 800-207 tenet 7'] },
  'policy/access-widened': {
    nhi: ['NHI5:2025', 'NHI9:2025'],
    asi: ['ASI03'],
    cwe: ['CWE-269'],
    cicd: ['CICD-SEC-1'],
    nist: ['CSF 2.0 PR.AA-05'],
  },
  'policy/scanner-weakened': { cwe: ['CWE-284'], cicd: ['CICD-SEC-1'] },
}

const names: Record<keyof Mapping, string> = {
  nhi: 'owaspNhi',
  asi: 'owaspAgentic',
  llm: 'owaspLlm',
  cwe: 'cwe',
  cicd: 'owaspCicd',
  nist: 'nist',
}
const order = ['nhi', 'asi', 'llm', 'cwe', 'cicd', 'nist'] as const

/** The framework ids of a check. */
export function frameworksOf(check: CheckId): Frameworks {
  const mapping = mappings[check]
  const entries = order.flatMap((key) => {
    const ids = mapping[key]
    return ids === undefined ? [] : [[names[key], ids] as const]
  })
  return Object.fromEntries(entries)
}
