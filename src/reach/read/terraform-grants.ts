// Resources of Terraform that let an account do everything, or nearly so.
import { scalarsOf, spotOf } from '#reach/federation/aws.ts'
import type { CloudGrant } from '#reach/federation/trust-policy.ts'
import { attribute, type HclBlock, referred } from './hcl.ts'
import type { ScalarNode } from './yaml.ts'

type At = { readonly block: HclBlock; readonly file: { readonly path: string } }
type Given = { readonly members: readonly ScalarNode[] }
type Reading = { readonly grants: readonly CloudGrant[] }

const everything =
  /(?:^|\/)(AdministratorAccess|PowerUserAccess|IAMFullAccess)$|^(roles\/(?:owner|editor|iam\.securityAdmin))$/

export function grantOf(value: ScalarNode, { path, to }: { readonly path: string; readonly to: string }) {
  const found = everything.exec(value.text)
  return found === null ? [] : [{ path, to, power: found[1] ?? found[2] ?? '', spot: spotOf(path, value) }]
}

const wideRole = /^(?:Owner|Contributor|User Access Administrator|Role Based Access Control Administrator)$/

/** A role of Azure that may do nearly everything, for a managed identity of the same folder. */
export function assignmentOf({ block, file: { path } }: At): Reading {
  const to = referred(attribute(block, 'principal_id'))
  const grants = scalarsOf(attribute(block, 'role_definition_name'))
    .filter(({ text }) => to !== null && wideRole.test(text))
    .map((role) => ({ path, to: to ?? '', power: role.text, spot: spotOf(path, role) }))
  return { grants }
}

export function attachmentOf({ block, file: { path } }: At): Reading {
  const to = referred(attribute(block, 'role'))
  const grants = scalarsOf(attribute(block, 'policy_arn')).flatMap((arn) =>
    to === null ? [] : grantOf(arn, { path, to }),
  )
  return { grants }
}

export function projectGrantOf({ block, file: { path }, members }: At & Given): Reading {
  const accounts = members.flatMap(({ text }) => account.exec(text)?.[1] ?? [])
  return {
    grants: accounts.flatMap((to) =>
      scalarsOf(attribute(block, 'role')).flatMap((role) => grantOf(role, { path, to })),
    ),
  }
}

const account = /\$\{(google_service_account\.[\w-]+)/
