// The three places that name inputs and outputs agree: action.yml, the code that reads them, the page about them.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Given, readInputs } from '#action/inputs.ts'

type Metadata = {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: unknown }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: Readonly<Record<string, string>>
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
// The file is ours, and what the tests read of it is what they check.
const metadata = parse(read('action.yml')) as Metadata
const page = read('docs/action.md')

const rowsOf = (title: string): string[] => {
  const section = page.slice(page.indexOf(`\n## ${title}\n`)).split('\n## ')[1] ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
}

const given = (read: (name: string) => string): Given => ({
  getInput: read,
  getBooleanInput: (name) => read(name) === 'true',
})

test('every input is read, and no other', () => {
  const names = new Set<string>()
  readInputs(
    given((name) => {
      names.add(name)
      return ''
    }),
  )
  expect([...names].sort()).toEqual(Object.keys(metadata.inputs).sort())
})

test('every default is a value that its input takes', () => {
  const inputs = readInputs(
    given((name) => {
      const value = metadata.inputs[name]?.default
      expect(value === undefined || typeof value === 'string').toBe(true)
      return typeof value === 'string' ? value : ''
    }),
  )
  expect(inputs).toMatchObject({
    path: '.',
    failOn: undefined,
    annotations: 'on',
    reviewComments: 'on',
    summary: 'on',
    comment: 'never',
  })
})

test('the page has a row for every input and output, and no other', () => {
  expect(rowsOf('Inputs').sort()).toEqual(Object.keys(metadata.inputs).sort())
  expect(rowsOf('Outputs').sort()).toEqual(Object.keys(metadata.outputs).sort())
})

test('the Action runs on the runner’s own Node, from the bundle', () => {
  expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
})
