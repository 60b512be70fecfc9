// Which reader reads which file of infrastructure.
import type { InfrastructureFile } from '#reach/infrastructure-paths.ts'
import type { SurfaceReader } from '#reach/surfaces.ts'
import { readTerraform } from './terraform.ts'

export const infrastructureReaders: Record<InfrastructureFile, SurfaceReader> = {
  terraform: readTerraform,
}
