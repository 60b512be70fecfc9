// Which reader reads which file of infrastructure.
import type { InfrastructureFile } from '#reach/infrastructure-paths.ts'
import type { SurfaceReader } from '#reach/surfaces.ts'
import { readBicep } from './bicep.ts'
import { readAzurePipelines } from './ci-azure.ts'
import { readCircle } from './ci-circle.ts'
import { readGitlab } from './ci-gitlab.ts'
import { readJenkins } from './ci-jenkins.ts'
import { isTemplate, readTemplate } from './cloudformation.ts'
import { hasEnvoyPolicies, readEnvoyPolicies } from './envoy.ts'
import { isGateway, readGateway } from './gateway.ts'
import { readStsPolicy } from './sts-policy.ts'
import { readTerraform } from './terraform.ts'

export const infrastructureReaders: Record<InfrastructureFile, SurfaceReader> = {
  terraform: readTerraform,
  template: readTemplate,
  bicep: readBicep,
  gateway: readGateway,
  gitlab: readGitlab,
  circleci: readCircle,
  'azure-pipelines': readAzurePipelines,
  jenkins: readJenkins,
  'sts-policy': readStsPolicy,
}

/** Templates of CloudFormation and gateways’ configurations lie in folders of clusters, too: what a file is, it says itself. */
export const orByContent =
  (reader: SurfaceReader): SurfaceReader =>
  (document, values) => {
    if (isTemplate(document.text)) return readTemplate(document)
    if (isGateway(document.text)) return readGateway(document, values)
    const read = reader(document, values)
    if (!hasEnvoyPolicies(document.text)) return read
    return { ...read, holdings: [...(read.holdings ?? []), ...(readEnvoyPolicies(document).holdings ?? [])] }
  }
