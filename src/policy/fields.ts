// Reads fields of parsed YAML or JSON; every mistake is one sentence that names the file and the field.
import { UserError } from '#model/user-error.ts'
import { suggestion } from './nearest.ts'

/** A value somewhere in a file: `at` is its field path, '' for the whole file. */
export type Field = { readonly file: string; readonly at: string; readonly value: unknown }

export type Fields = { readonly file: string; readonly at: string; readonly of: (name: string) => Field | undefined }

const nameOf = (field: Pick<Field, 'file' | 'at'>): string =>
  field.at === '' ? field.file : `${field.file}: ${field.at}`

export function mistake(field: Pick<Field, 'file' | 'at'>, what: string): UserError {
  return new UserError(`${nameOf(field)}: ${what}`)
}

const kindOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'a mapping' : `a ${typeof value}`
}

/** The mapping's fields, after each key was found among the known ones. */
export function mapping(field: Field, known: readonly string[]): Fields {
  const entries = anyMapping(field)
  for (const key of entries.keys()) {
    if (!known.includes(key)) throw mistake(field, `unknown key "${key}"; ${suggestion(key, known)}`)
  }
  const of = (name: string): Field | undefined => {
    const value = entries.get(name)
    return value === undefined || value === null ? undefined : child(field, name, value)
  }
  return { file: field.file, at: field.at, of }
}

/** A mapping with keys of the user's own. */
export function anyMapping(field: Field): Map<string, unknown> {
  const { value } = field
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw mistake(field, `must be a mapping, not ${kindOf(value)}`)
  return new Map(Object.entries(value))
}

export const child = (field: Pick<Field, 'file' | 'at'>, name: string, value: unknown): Field => ({
  file: field.file,
  at: field.at === '' ? name : `${field.at}.${name}`,
  value,
})

export function list(field: Field): Field[] {
  if (!Array.isArray(field.value)) throw mistake(field, `must be a list, not ${kindOf(field.value)}`)
  return field.value.map((value, i): Field => ({ file: field.file, at: `${field.at}[${i}]`, value }))
}

export function text(field: Field): string {
  if (typeof field.value === 'number') throw mistake(field, 'must be text, not a number; put it in quotes')
  if (typeof field.value !== 'string') throw mistake(field, `must be text, not ${kindOf(field.value)}`)
  if (field.value.trim() === '') throw mistake(field, 'must not be empty')
  return field.value
}

export const texts = (field: Field): string[] => list(field).map(text)

export function required(fields: Fields, name: string): Field {
  const field = fields.of(name)
  if (field === undefined) throw mistake(fields, `"${name}" is missing`)
  return field
}

/** One of a set of words. */
export function oneOf<T extends string>(field: Field, words: readonly T[]): T {
  const word = text(field)
  const found = words.find((known) => known === word)
  if (found === undefined) throw mistake(field, `"${word}" is none of ${words.join(', ')}`)
  return found
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/

/** A day as YYYY-MM-DD. */
export function day(field: Field): string {
  const value = field.value instanceof Date ? field.value.toISOString().slice(0, 10) : text(field)
  if (!isDay(value)) throw mistake(field, `"${value}" is no day; write YYYY-MM-DD`)
  return value
}

/** Whether a text is a day of the calendar: the clock's own reader takes 30 February for 2 March. */
export function isDay(text: string): boolean {
  const time = dayForm.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

export function httpsUrl(field: Field): string {
  const value = text(field)
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:')
    throw mistake(field, `"${value}" is no https address`)
  return value
}
