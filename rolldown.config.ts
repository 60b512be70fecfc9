import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ChunkingContext, defineConfig, type Plugin } from 'rolldown'
import { builtInRules } from './src/rules/built-in.ts'
import { packRules } from './src/rules/pack.ts'

const beyondAscii = /[\u0080-\uffff]/g

/** Escapes what is not ASCII, so that a text is one byte a character when it is read. */
const toAscii = (text: string): string =>
  text.replaceAll(beyondAscii, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Puts the compiled rules in the place of the module that compiles them, so that the bundle reads no YAML and no folder. */
const compileRulesIn = {
  name: 'compile-rules-in',
  load: {
    filter: { id: /[\\/]src[\\/]rules[\\/]built-in\.ts$/ },
    handler() {
      const { rules, table, details } = packRules(builtInRules())
      this.emitFile({ type: 'asset', fileName: 'rules.json', source: toAscii(JSON.stringify(rules)) })
      this.emitFile({ type: 'asset', fileName: 'rule-table.bin', source: table })
      this.emitFile({ type: 'asset', fileName: 'rule-details.json', source: toAscii(JSON.stringify(details)) })
      return [
        `import { readFileSync } from 'node:fs'`,
        `import { unpackRules } from './unpack.ts'`,
        `const read = (name, encoding) => readFileSync(new URL(name, import.meta.url), encoding)`,
        `const parse = (name) => JSON.parse(read(name, 'latin1'))`,
        `const files = { table: () => read('./rule-table.bin'), details: () => parse('./rule-details.json') }`,
        `export const builtInRules = () => unpackRules(parse('./rules.json'), files)`,
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

/** Says what `dist/*.js` are, wherever the folder is copied to: CommonJS, whose loader takes 10 ms less at every start of Node. */
const markAsCommonJs = {
  name: 'mark-as-commonjs',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' })
  },
} satisfies Plugin

/** simple-git can print all that it runs, and the environment with it: a variable of the user's must not make it. */
const silenceDebug = {
  name: 'silence-debug',
  load: {
    filter: { id: /[\\/]node_modules[\\/]debug[\\/]src[\\/]index\.js$/ },
    handler: () =>
      'const silent = Object.assign(() => {}, { enabled: false, extend: () => silent, destroy: () => true })\n' +
      'module.exports = Object.assign(() => silent, { formatters: {}, default: () => silent })',
  },
} satisfies Plugin

/** What every run uses at once; a lookup at each use would cost more than it spares. */
const usedAtOnce = new Set([
  'node:fs',
  'node:path',
  'node:buffer',
  'node:process',
  './start.js',
  './rolldown-runtime.js',
])

const requiring = /^(?:let|const) (\w+) = require\("([^"]+)"\);$/gm

/** Gives a module of Node's a default export, which only some ask for. */
const wrapping = /^(node_\w+) = require_rolldown_runtime\.__toESM\(\1(?:, 1)?\);\n/gm

/** What another chunk keeps of a library that is CommonJS itself. */
const opening = /^var (\w+) = (require_\w+\(\)\.require_\w+\(\));$/gm

/** Puts off what a constant of a chunk is made by until the constant is first used. */
function putOff(code: string, [declaration, name, made]: readonly [string, string, string]): string {
  const used = code
    .replaceAll(new RegExp(`\\bnew ${name}\\.(\\w+)`, 'g'), `new (${name}().$1)`)
    .replaceAll(new RegExp(`\\b${name}\\.`, 'g'), `${name}().`)
  const others = new RegExp(`\\b${name}\\b(?!\\(\\)\\.)`).exec(used.replace(declaration, ''))
  if (others !== null) throw new Error(`${made} is used in a way that cannot wait`)
  return used.replace(declaration, () => `let ${name}$\nconst ${name} = () => (${name}$ ??= ${made})`)
}

/** Requires a module at its first use rather than at the start of a chunk: Node's own for processes, hashes and sockets take 15 ms of a diff that needs none of them. */
const requireAtFirstUse = {
  name: 'require-at-first-use',
  renderChunk(code) {
    const plain = code.replace(wrapping, (line, name) => (code.includes(`${name}.default`) ? line : ''))
    const required = [...plain.matchAll(requiring)].filter(([, , module = '']) => !usedAtOnce.has(module))
    const lazy = required.reduce(
      (text, [line, name = '', module = '']) => putOff(text, [line, name, `require("${module}")`]),
      plain,
    )
    return [...lazy.matchAll(opening)].reduce(
      (text, [line, name = '', made = '']) => putOff(text, [line, name, made]),
      lazy,
    )
  },
} satisfies Plugin

/** Writes chunks in ASCII, which Node reads as one byte a character; a text that is taken as it is written keeps its own. */
const writeAscii = {
  name: 'write-ascii',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && !file.code.includes('String.raw`')) file.code = toAscii(file.code)
  },
} satisfies Plugin

const pathOf = (module: string): string => fileURLToPath(new URL(module, import.meta.url))

/** A module and all that is loaded with it, one of them and what it loads left out. */
function closureOf(root: string, graph: ChunkingContext, without?: string): ReadonlySet<string> {
  const known = new Set([pathOf(root)])
  const left = without === undefined ? undefined : pathOf(without)
  for (const module of known) {
    for (const next of graph.getModuleInfo(module)?.importedIds ?? []) if (next !== left) known.add(next)
  }
  return known
}

/** Names a chunk of all that is loaded with a module, so that each way in reads one file and nothing that it does not run. */
function loadedWith(root: string, name: string): (id: string, graph: ChunkingContext) => string | null {
  let known: ReadonlySet<string> | undefined
  return (id, graph) => {
    known ??= closureOf(root, graph)
    return known.has(id) && graph.getModuleInfo(id)?.isEntry !== true ? name : null
  }
}

/** Names a chunk of all that a module loads through one other: what calls that later than at its own start reads its file when it does. */
function loadedThrough(
  gate: string,
  root: string,
  name: string,
): (id: string, graph: ChunkingContext) => string | null {
  let known: { readonly behind: ReadonlySet<string>; readonly beside: ReadonlySet<string> } | undefined
  return (id, graph) => {
    known ??= { behind: closureOf(gate, graph), beside: closureOf(root, graph, gate) }
    return known.behind.has(id) && !known.beside.has(id) ? name : null
  }
}

/** What a diff seldom comes to, of all that its command loads: git itself, what makes a finding of a match, proofs of values, files that are no objects. */
const seldom =
  /[\\/]src[\\/](?:git[\\/](?:cat-file|commit-graph|borrow|environment|hardening|listing|run|objects[\\/](?:loose|multi-pack-index))|findings[\\/](?:position|snippet)|scan[\\/](?:base|compared|files|work-tree)|sources[\\/](?:file|folder))\.ts$/

const unaskedFor = /[\\/]node_modules[\\/]@actions[\\/](?:core|exec|io|http-client)[\\/]/

export default defineConfig({
  input: { cli: 'src/cli/entry.ts', action: 'src/action/entry.ts', worker: 'src/worker.ts' },
  platform: 'node',
  // One name for each of Node's modules, which none of our texts holds.
  resolve: { alias: { crypto: 'node:crypto', fs: 'node:fs', os: 'node:os' } },
  // The toolkit says nothing of side effects, and brings an HTTP client for tokens that we do not ask for.
  treeshake: { moduleSideEffects: [{ test: unaskedFor, sideEffects: false }] },
  plugins: [compileRulesIn, silenceDebug, shipSchema, markAsCommonJs, requireAtFirstUse, writeAscii],
  output: {
    dir: 'dist',
    format: 'cjs',
    cleanDir: true,
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [
        { name: loadedWith('src/cli/entry.ts', 'start'), priority: 6 },
        { name: 'seldom', test: seldom, includeDependenciesRecursively: false, priority: 6 },
        { name: loadedWith('src/cli/commands/diff.ts', 'engine'), priority: 5 },
        { name: 'yaml', test: /[\\/]node_modules[\\/]yaml[\\/]/, priority: 4 },
        { name: loadedWith('src/scan/history.ts', 'packs'), priority: 3 },
        {
          name: loadedThrough('src/reach/read/surface-readers.ts', 'src/reach/reach.ts', 'surfaces'),
          includeDependenciesRecursively: false,
          priority: 3,
        },
        { name: loadedWith('src/reach/read/code.ts', 'code'), priority: 3 },
        { name: loadedWith('src/reach/reach.ts', 'reach'), priority: 2 },
        { name: 'escape', test: /[\\/]src[\\/]report[\\/]escape\.ts$/, priority: 3 },
        { name: 'graph', test: /[\\/]src[\\/]report[\\/](?:mermaid|html[\\/](?:drawing|trust))\.ts$/, priority: 2 },
        { name: loadedWith('src/remedy/steps.ts', 'steps'), priority: 3 },
        {
          name: 'own-rules',
          test: /[\\/]src[\\/](?:rules[\\/](?!foreign-)|scan[\\/]custom-rules)/,
          minShareCount: 2,
          priority: 2,
        },
        { name: 'report', test: /[\\/]src[\\/]report[\\/]/, minShareCount: 2, priority: 1 },
        { name: 'shared', minShareCount: 2 },
      ],
    },
  },
})
