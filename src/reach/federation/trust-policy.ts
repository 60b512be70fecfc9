// What a cloud trusts: tokens of which issuer, with which claims, for which role or account.
import type { Spot } from '#reach/spot.ts'
import type { GapKind } from './gaps.ts'
import { byWidth } from './gaps.ts'
import type { Issuer } from './issuers.ts'

/** Who hands out the credential: a cloud, or GitHub itself through a token service. */
export type Cloud = 'aws' | 'gcp' | 'azure' | 'github'

/** How the corrected condition is to be written. */
export type TrustForm = 'hcl-document' | 'hcl' | 'json' | 'yaml' | 'bicep'

export type TrustGap = {
  readonly kind: GapKind
  readonly spot: Spot
  /** What stands there, or what does not. */
  readonly said: string
}

/** Where a policy stands and how its file calls it. */
export type TrustPlace = {
  readonly path: string
  /** `aws_iam_role.deploy`, `data.aws_iam_policy_document.trust`, a logical id; unique within its folder. */
  readonly address: string
  /** The role or account, where its name is written out. */
  readonly name: string | null
  readonly form: TrustForm
}

export type TrustPolicy = TrustPlace & {
  readonly cloud: Cloud
  readonly issuer: Issuer
  readonly spot: Spot
  readonly gaps: readonly TrustGap[]
  readonly subjects: readonly string[]
  /** Claims that only a run can tell. */
  readonly open: readonly TrustGapless[]
  /** Set where all that it hands out may only read. */
  readonly power?: 'read'
}

export type TrustGapless = { readonly said: string; readonly spot: Spot }

/** A role, service account or application of a cloud, and what files say of it. */
export type CloudAccount = {
  readonly path: string
  readonly address: string
  /** Its name as the cloud knows it; `${…}` where a run fills it in. */
  readonly name: string
  readonly spot: Spot
  /** Address of the trust policy that it refers to. */
  readonly trust: string | null
}

/** What an account may do, where that is everything or nearly so. */
export type CloudGrant = {
  readonly path: string
  /** Address of the account. */
  readonly to: string
  /** `AdministratorAccess`, `roles/owner`. */
  readonly power: string
  readonly spot: Spot
}

/** A variable or secret of GitHub that a file fills with an account's name. */
export type AccountAlias = {
  readonly path: string
  readonly to: string
  /** `vars.AWS_ROLE`, `secrets.AWS_ROLE`. */
  readonly name: string
  readonly spot: Spot
}

/** What the files of infrastructure say of federation. */
export type FederationFacts = {
  readonly trusts: readonly TrustPolicy[]
  readonly accounts: readonly CloudAccount[]
  readonly grants: readonly CloudGrant[]
  readonly aliases: readonly AccountAlias[]
}

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** Gaps from the widest on. */
export const widestFirst = (gaps: readonly TrustGap[]): readonly TrustGap[] =>
  [...gaps].sort((a, b) => byWidth(a.kind, b.kind))
