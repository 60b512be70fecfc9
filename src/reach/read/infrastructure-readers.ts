// Which reader reads which file of infrastructure.
import type { InfrastructureFile } from '#reach/infrastructure-paths.ts'
import type { SurfaceReader } from '#reach/surfaces.ts'
import { readBicep } from './bicep.ts'
import { readAzurePipelines } from './ci-azure.ts'
import { readCircle } from './ci-circle.ts'
import { readGitlab } from './ci-gitlab.ts'
import { readJenkins } from './ci-jenkins.ts'
import { readTemplate } from './cloudformation.ts'
import { readGateway } from './gateway.ts'
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
