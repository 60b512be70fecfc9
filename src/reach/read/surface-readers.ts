// Which reader reads which kind of file. Nothing but `readSurface` leads to the readers, so that they are loaded where there is such a file: most changes have none.
import type { Document } from '#model/policy.ts'
import type { SurfaceFile } from '#reach/paths.ts'
import type { SurfaceReader, SurfaceReading, Values } from '#reach/surfaces.ts'
import { readAgentFile } from './agent-file.ts'
import { readCompose } from './compose.ts'
import { readEnvFile } from './env-file.ts'
import { infrastructureReaders, orByContent } from './infrastructure-readers.ts'
import { readKubernetes } from './kubernetes.ts'

const readers: Record<SurfaceFile, SurfaceReader> = {
  'env-file': readEnvFile,
  'agent-file': readAgentFile,
  ...infrastructureReaders,
  compose: readCompose,
  kubernetes: orByContent(readKubernetes),
}

export const readSurface = (kind: SurfaceFile, document: Document, values: Values): SurfaceReading =>
  readers[kind](document, values)
