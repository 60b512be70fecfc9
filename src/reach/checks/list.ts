// The checks, in the order in which their findings are told of one identity.

import { accessWidened } from './access-widened.ts'
import { agentApproves } from './agent-approves.ts'
import { agentChain } from './agent-chain.ts'
import { agentUnrestricted } from './agent-unrestricted.ts'
import type { Check } from './check.ts'
import { withOtherFiles } from './ci-jobs.ts'
import { defaultPermissions } from './default-permissions.ts'
import { delegationChain } from './delegation-chain.ts'
import { deployInModelJob } from './deploy-in-model-job.ts'
import { executionIdentityCallsModel } from './execution-identity-calls-model.ts'
import { gateDisabled } from './gate-disabled.ts'
import { hostIdentity } from './host-identity.ts'
import { hostIsExecutor } from './host-is-executor.ts'
import { keyScope } from './key-scope.ts'
import { keyToThirdParty } from './key-to-third-party.ts'
import { manyRolesOneProcess } from './many-roles-one-process.ts'
import { mcpServer } from './mcp-server.ts'
import { mixedCallers } from './mixed-callers.ts'
import { modelWithExecution } from './model-with-execution.ts'
import { noOwner } from './no-owner.ts'
import { noTrail } from './no-trail.ts'
import { oneKeyManySystems } from './one-key-many-systems.ts'
import { outputExecuted } from './output-executed.ts'
import { refreshToken } from './refresh-token.ts'
import { sameValue } from './same-value.ts'
import { secretInOutput } from './secret-in-output.ts'
import { sharedAcrossEnvironments } from './shared-across-environments.ts'
import { sharedKey } from './shared-key.ts'
import { sharedServiceIdentity } from './shared-service-identity.ts'
import { staleKey } from './stale-key.ts'
import { staticKey } from './static-key.ts'
import { staticKeyShadowsFederation } from './static-key-shadows-federation.ts'
import { tokenLifetime } from './token-lifetime.ts'
import { trustTooWide } from './trust-too-wide.ts'
import { untrustedPrompt } from './untrusted-prompt.ts'

const ofWorkflows: readonly Check[] = [
  untrustedPrompt,
  gateDisabled,
  agentUnrestricted,
  agentApproves,
  outputExecuted,
  agentChain,
  modelWithExecution,
  executionIdentityCallsModel,
  deployInModelJob,
  manyRolesOneProcess,
  oneKeyManySystems,
  sharedKey,
  sharedAcrossEnvironments,
  mixedCallers,
  delegationChain,
  staticKeyShadowsFederation,
  staticKey,
  refreshToken,
  keyToThirdParty,
  keyScope,
  secretInOutput,
  defaultPermissions,
  tokenLifetime,
  trustTooWide,
  hostIdentity,
  hostIsExecutor,
  sharedServiceIdentity,
  sameValue,
  staleKey,
  mcpServer,
  noTrail,
  noOwner,
  accessWidened,
]

export const checks: readonly Check[] = ofWorkflows.map(withOtherFiles)
