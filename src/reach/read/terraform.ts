// Terraform and OpenTofu: who may federate, which credentials are written down or handed on, which are made without an end.
import type { Document } from '#model/policy.ts'
import type { TrustPolicy } from '#reach/federation/trust-policy.ts'
import type { Unresolved } from '#reach/graph.ts'
import type { SurfaceReading, Values } from '#reach/surfaces.ts'
import { readHcl } from './hcl.ts'
import { readTerraformJson } from './terraform-json.ts'
import { settled } from './terraform-locals.ts'
import { federationIn } from './terraform-trust.ts'
import { credentialsIn, undatedIn } from './terraform-values.ts'
import { assumedIn } from './terraform-workloads.ts'

/** A file without any of these words says nothing of identities. */
const telling = /role|federat|identity|secret|key|token|password|credential|oidc|litellm/i

/** Files without any of these trust nobody. */
const trusting = /federat|oidc|openid|web_?identity|workloadidentity/i

export function readTerraform({ path, text }: Document, values: Values): SurfaceReading {
  if (!telling.test(text)) return {}
  const { blocks, entries, faults } = path.endsWith('.json') ? readTerraformJson(path, text) : readHcl(text)
  const isTrusting = trusting.test(text)
  const { unresolved, ...federation } = federationIn({
    path,
    text,
    blocks: isTrusting ? settled({ path, text }, blocks) : blocks,
  })
  return {
    ...federation,
    ...credentialsIn({ path, blocks, entries }, values),
    undated: undatedIn(path, blocks),
    assumed: assumedIn(path, blocks),
    unresolved: [
      ...unresolved,
      ...federation.trusts.flatMap(notJudged),
      ...faults.slice(0, 1).map((fault) => ({
        what: 'parts of the file',
        why: `it is not Terraform that can be read: ${fault}`,
        spot: { path, start: 0, end: 0 },
      })),
    ],
  }
}

/** A trust in which nothing is found wrong, and a part of which only a run can tell. */
const notJudged = ({ address, gaps, open }: TrustPolicy): readonly Unresolved[] =>
  gaps.length > 0
    ? []
    : open.map(({ said, spot }) => ({ what: address, why: `its trust is not judged in full: ${said}`, spot }))
