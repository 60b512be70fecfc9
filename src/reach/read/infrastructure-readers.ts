// Which reader reads which file of infrastructure.
import type { InfrastructureFile } from '#reach/infrastructure-paths.ts'
import type { SurfaceReader } from '#reach/surfaces.ts'
import { readBicep } from './bicep.ts'
import { readTemplate } from './cloudformation.ts'
import { readGateway } from './gateway.ts'
import { readTerraform } from './terraform.ts'

export const infrastructureReaders: Record<InfrastructureFile, SurfaceReader> = {
  terraform: readTerraform,
  template: readTemplate,
  bicep: readBicep,
  gateway: readGateway,
}
