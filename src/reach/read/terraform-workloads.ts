// Service accounts of clusters in Terraform: which account of a cloud each takes, by an annotation or an association.
import { scalarsOf } from '#reach/federation/aws.ts'
import type { Assumed } from '#reach/surfaces.ts'
import { attribute, blocksOf, type HclBlock } from './hcl.ts'
import { annotations } from './service-account.ts'
import { entriesOf, type ScalarNode } from './yaml.ts'

export function assumedIn(path: string, blocks: readonly HclBlock[]): readonly Assumed[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'resource') return []
    switch (block.labels[0]) {
      case 'kubernetes_service_account':
      case 'kubernetes_service_account_v1':
        return annotated(path, block)
      case 'aws_eks_pod_identity_association':
        return associated(path, block)
      default:
        return []
    }
  })
}

function annotated(path: string, block: HclBlock): readonly Assumed[] {
  const [metadata] = blocksOf(block, 'metadata')
  const [name] = scalarsOf(attribute(metadata, 'name'))
  return entriesOf(attribute(metadata, 'annotations')).flatMap(({ key, value }) => {
    const taken = annotations.get(key)
    if (taken === undefined || value.kind !== 'scalar' || name === undefined) return []
    return [assumedBy({ path, account: name.text, cloud: taken.cloud }, value)]
  })
}

function associated(path: string, block: HclBlock): readonly Assumed[] {
  const [name] = scalarsOf(attribute(block, 'service_account'))
  const [role] = scalarsOf(attribute(block, 'role_arn'))
  return name === undefined || role === undefined ? [] : [assumedBy({ path, account: name.text, cloud: 'aws' }, role)]
}

const reference = /^\$\{((?:data\.)?[\w-]+\.[\w-]+)[.[}]/

const assumedBy = (by: Pick<Assumed, 'path' | 'account' | 'cloud'>, { text, start, end }: ScalarNode): Assumed => ({
  ...by,
  target: reference.exec(text)?.[1] ?? text,
  spot: { path: by.path, start, end },
})
