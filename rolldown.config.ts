import { readFileSync } from 'node:fs'
import { defineConfig, type Plugin } from 'rolldown'
import { builtInRules } from './src/rules/built-in.ts'
import { packRules } from './src/rules/pack.ts'

/** Escapes what is not ASCII, so that the text is one byte a character when it is read. */
const toAscii = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Puts the compiled rules in the place of the module that compiles them, so that the bundle reads no YAML and no folder. */
const compileRulesIn = {
  name: 'compile-rules-in',
  load: {
    filter: { id: /[\\/]src[\\/]rules[\\/]built-in\.ts$/ },
    handler() {
      const { rules, details } = packRules(builtInRules())
      this.emitFile({ type: 'asset', fileName: 'rules.json', source: toAscii(rules) })
      this.emitFile({ type: 'asset', fileName: 'rule-details.json', source: toAscii(details) })
      return [
        `import { readFileSync } from 'node:fs'`,
        `import { unpackRules } from './unpack.ts'`,
        `const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'latin1'))`,
        `export const builtInRules = () => unpackRules(read('./rules.json'), () => read('./rule-details.json'))`,
      ].join('\n')
    },
  },
} satisfies Plugin

/** The JSON Schema of the report, for whoever reads it. */
const shipSchema = {
  name: 'ship-schema',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'schema.json', source: readFileSync('src/report/schema.json', 'utf8') })
  },
} satisfies Plugin

/** Says that `dist/*.js` are modules, wherever the folder is copied to. */
const markAsModules = {
  name: 'mark-as-modules',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "module" }\n' })
  },
} satisfies Plugin

export default defineConfig({
  input: { cli: 'src/cli/entry.ts', action: 'src/action/entry.ts', worker: 'src/worker.ts' },
  platform: 'node',
  plugins: [compileRulesIn, shipSchema, markAsModules],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [
        { name: 'rule-set', test: /[\\/]src[\\/]rules[\\/](?:load|built-in|packed|unpack)\.ts$/, priority: 2 },
        { name: 'shared', minShareCount: 2, priority: 1 },
      ],
    },
  },
})
