// Reads fields of foreign files, whose authors we cannot ask: what is of another type than expected is not there.
export type Mapping = Readonly<Record<string, unknown>>

const NOTHING: Mapping = {}

export const mappingAt = (value: unknown): Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : NOTHING

export const textAt = (fields: Mapping, name: string): string | undefined => {
  const value = fields[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

export const numberAt = (fields: Mapping, name: string): number | undefined => {
  const value = fields[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

export const listAt = (fields: Mapping, name: string): readonly unknown[] => {
  const value = fields[name]
  return Array.isArray(value) ? value : []
}

export const textsAt = (fields: Mapping, name: string): string[] =>
  listAt(fields, name).filter((value) => typeof value === 'string' && value !== '') as string[]
