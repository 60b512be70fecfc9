import { expect, test } from 'vitest'
import { asking, read } from './repository.ts'

const built = (text: string) =>
  read({ web: text }).findings.filter(
    ({ rule, title }) => rule.id === 'identity/secret-in-output' && /visitor/.test(title),
  )

const building = (variable: string, secret = 'OPENAI_API_KEY') =>
  asking({ key: 'UNUSED' }).replaceAll(`UNUSED: \${{ secrets.UNUSED }}`, `${variable}: \${{ secrets.${secret} }}`)

test.each([
  'NEXT_PUBLIC_OPENAI_API_KEY',
  'VITE_OPENAI_API_KEY',
  'REACT_APP_OPENAI_API_KEY',
  'EXPO_PUBLIC_OPENAI_API_KEY',
])('a model’s key that a job builds into pages as %s is told on its line', (variable) => {
  const [found, ...rest] = built(building(variable))
  expect(rest).toEqual([])
  expect(found).toMatchObject({ severity: 'high', confidence: 'medium' })
  expect(found?.locations[0]).toMatchObject({ path: '.github/workflows/web.yml', line: 9 })
  expect(found?.evidence?.[0]?.text).toContain(variable)
  expect(found?.remediation.steps[0]?.detail).toContain('as OPENAI_API_KEY')
})

test('the same key under a name of the server, and a key of no model under a name of pages, stay quiet', () => {
  expect(built(building('OPENAI_API_KEY'))).toEqual([])
  expect(built(building('VITE_MAPBOX_TOKEN', 'MAPBOX_TOKEN'))).toEqual([])
  expect(built(building('INVITE_OPENAI_API_KEY'))).toEqual([])
})

test('a variable of all of the workflow counts, one finding for a key however often', () => {
  const text = building('NEXT_PUBLIC_OPENAI_API_KEY')
  const more = `env:\n  VITE_OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}\n`
  const [found, ...rest] = built(`${more}${text}`)
  expect(rest).toEqual([])
  expect(found?.evidence).toHaveLength(2)
})
