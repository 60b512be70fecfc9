import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { federationOf } from '#reach/remedies/federation.ts'

const providers = [
  'anthropic',
  'openai',
  'google',
  'aws',
  'azure',
  'openrouter',
  'huggingface',
  'databricks',
  'snowflake',
]

test.each(providers)('%s: the lines are steps that run with nothing that is not there', (provider) => {
  const { steps = [], scriptSteps = [] } = federationOf(provider) ?? {}
  for (const lines of [steps, scriptSteps].filter(({ length }) => length > 0)) {
    const text = lines.join('\n')
    for (const step of parse(text)) expect([typeof step.uses, typeof step.run].sort()).toEqual(['string', 'undefined'])
    // A script of the repository's own could not be known.
    expect(text).not.toMatch(/\bci\//)
    for (const [, id] of text.matchAll(/steps\.(\w+)\.outputs\.token\b/g)) expect(text).toContain(`id: ${id}\n`)
  }
})
