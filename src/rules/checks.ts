// What the fields of a file of rules may hold; a mistake is one sentence that ends in what was expected.
import { UserError } from '#model/user-error.ts'

export type Check = (value: unknown, at: string) => void
export type Field = { readonly check: Check; readonly isRequired: boolean }
export type Fields = Readonly<Record<string, Field>>
export type Mapping = Readonly<Record<string, unknown>>

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const fail = (at: string, expectation: string): never => {
  throw new UserError(`${at} must be ${expectation}.`)
}

export const text: Check = (value, at) => {
  if (typeof value !== 'string' || value === '') fail(at, 'a text')
}

export const flag: Check = (value, at) => {
  if (typeof value !== 'boolean') fail(at, 'true or false')
}

export const bytes: Check = (value, at) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) fail(at, 'a whole number of bytes')
}

export const number =
  ({ least, most }: { readonly least: number; readonly most: number }): Check =>
  (value, at) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) fail(at, `a number from ${least} to ${most}`)
  }

export const id: Check = (value, at) => {
  if (typeof value !== 'string' || !ID.test(value)) fail(at, 'an id: lower-case letters, digits and hyphens')
}

export const oneOf =
  (choices: readonly string[]): Check =>
  (value, at) => {
    if (typeof value !== 'string' || !choices.includes(value)) fail(at, `one of ${choices.join(', ')}`)
  }

export const listOf =
  (check: Check, least: number): Check =>
  (value, at) => {
    if (!Array.isArray(value) || value.length < least)
      return fail(at, least === 0 ? 'a list' : `a list of at least ${least}`)
    value.forEach((member, index) => {
      check(member, `${at}, entry ${index + 1},`)
    })
  }

const checkField = (field: Field, value: unknown, { at, key }: { readonly at: string; readonly key: string }): void => {
  if (value !== undefined) field.check(value, `${at}, field ${key},`)
  else if (field.isRequired) throw new UserError(`${at} lacks the field ${key}.`)
}

export const mappingOf =
  (fields: Fields): Check =>
  (value, at) => {
    if (!isMapping(value)) return fail(at, 'a mapping')
    const unknown = Object.keys(value).find((key) => fields[key] === undefined)
    if (unknown !== undefined)
      throw new UserError(`${at} has an unknown field ${unknown}; known are ${Object.keys(fields).join(', ')}.`)
    for (const [key, field] of Object.entries(fields)) checkField(field, value[key], { at, key })
  }

export const required = (check: Check): Field => ({ check, isRequired: true })
export const optional = (check: Check): Field => ({ check, isRequired: false })
