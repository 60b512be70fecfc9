// How a file reads an environment variable, in the syntax of its own language.
type Reading = { readonly language: string; readonly read: (variable: string) => string }

const reading = (language: string, read: Reading['read']): Reading => ({ language, read })

const python = reading('Python', (name) => `os.environ["${name}"]`)
const javascript = reading('JavaScript', (name) => `process.env.${name}`)
const typescript = reading('TypeScript', (name) => `process.env.${name}`)
const jvm = reading('Java', (name) => `System.getenv("${name}")`)
const kotlin = reading('Kotlin', (name) => `System.getenv("${name}")`)
const shell = reading('shell', (name) => `"\${${name}:?}"`)
const c = reading('C', (name) => `getenv("${name}")`)
const yaml = reading('YAML', (name) => `\${${name}}`)
const settings = reading('settings', (name) => `\${${name}}`)
const terraform = reading('Terraform', (name) => `var.${name.toLowerCase()}`)
const workflow = reading('workflow', (name) => `\${{ secrets.${name} }}`)
const dotenv = reading('env file', (name) => `${name}=`)
const dockerfile = reading('Dockerfile', (name) => `RUN --mount=type=secret,id=${name.toLowerCase()}`)

const byExtension: Readonly<Record<string, Reading>> = {
  py: python,
  ipynb: python,
  js: javascript,
  mjs: javascript,
  cjs: javascript,
  jsx: javascript,
  vue: javascript,
  svelte: javascript,
  ts: typescript,
  mts: typescript,
  cts: typescript,
  tsx: typescript,
  go: reading('Go', (name) => `os.Getenv("${name}")`),
  rb: reading('Ruby', (name) => `ENV.fetch("${name}")`),
  java: jvm,
  scala: jvm,
  groovy: jvm,
  gradle: jvm,
  kt: kotlin,
  kts: kotlin,
  cs: reading('C#', (name) => `Environment.GetEnvironmentVariable("${name}")`),
  php: reading('PHP', (name) => `getenv('${name}')`),
  rs: reading('Rust', (name) => `std::env::var("${name}")`),
  swift: reading('Swift', (name) => `ProcessInfo.processInfo.environment["${name}"]`),
  dart: reading('Dart', (name) => `Platform.environment['${name}']`),
  ex: reading('Elixir', (name) => `System.fetch_env!("${name}")`),
  exs: reading('Elixir', (name) => `System.fetch_env!("${name}")`),
  lua: reading('Lua', (name) => `os.getenv("${name}")`),
  pl: reading('Perl', (name) => `$ENV{${name}}`),
  r: reading('R', (name) => `Sys.getenv("${name}")`),
  jl: reading('Julia', (name) => `ENV["${name}"]`),
  c,
  h: c,
  cc: c,
  cpp: c,
  hpp: c,
  sh: shell,
  bash: shell,
  zsh: shell,
  ps1: reading('PowerShell', (name) => `$env:${name}`),
  tf: terraform,
  tfvars: terraform,
  hcl: terraform,
  yaml,
  yml: yaml,
  json: settings,
  toml: settings,
  ini: settings,
  cfg: settings,
  conf: settings,
  properties: settings,
  xml: settings,
}

const workflowPath = /^(?:.*\/)?\.github\/(?:workflows|actions)\/.+\.ya?ml$/
const envFile = /(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]+\.env|\.envrc)$/
const dockerPath = /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$/
const extension = /\.([A-Za-z0-9]+)$/

/** What shows which variables there are is made to be committed. */
const envSample = /(?:^|[._-])(?:example|sample|template|dist|defaults?|schema|spec)(?:\.|$)/i

/** A file that exists to hold values, which git should not hold. */
export const isEnvFile = (path: string): boolean =>
  envFile.test(path) && !envSample.test(path.slice(path.lastIndexOf('/') + 1))
export const isWorkflow = (path: string): boolean => workflowPath.test(path)

/** Undefined where the language is not known: then the text names the variable alone. */
export function readingOf(path: string | null): Reading | undefined {
  if (path === null) return undefined
  if (isWorkflow(path)) return workflow
  if (envFile.test(path)) return dotenv
  if (dockerPath.test(path)) return dockerfile
  return byExtension[extension.exec(path)?.[1]?.toLowerCase() ?? '']
}
