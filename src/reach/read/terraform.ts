// Terraform and OpenTofu: who may federate, which credentials are written down or handed on, which are made without an end.
import type { Document } from '#model/policy.ts'
import type { SurfaceReading, Values } from '#reach/surfaces.ts'
import { readHcl } from './hcl.ts'
import { readTerraformJson } from './terraform-json.ts'
import { federationIn } from './terraform-trust.ts'
import { credentialsIn, undatedIn } from './terraform-values.ts'
import { assumedIn } from './terraform-workloads.ts'

/** A file without any of these words says nothing of identities. */
const telling = /role|federat|identity|secret|key|token|password|credential|oidc|litellm/i

export function readTerraform({ path, text }: Document, values: Values): SurfaceReading {
  if (!telling.test(text)) return {}
  const { blocks, entries, faults } = path.endsWith('.json') ? readTerraformJson(path, text) : readHcl(text)
  const { unresolved, ...federation } = federationIn({ path, text, blocks })
  return {
    ...federation,
    ...credentialsIn({ path, blocks, entries }, values),
    undated: undatedIn(path, blocks),
    assumed: assumedIn(path, blocks),
    unresolved: [
      ...unresolved,
      ...faults.slice(0, 1).map((fault) => ({
        what: 'parts of the file',
        why: `it is not Terraform that can be read: ${fault}`,
        spot: { path, start: 0, end: 0 },
      })),
    ],
  }
}
