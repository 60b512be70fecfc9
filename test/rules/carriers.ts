/** A kind of file in which a value may stand. */
export type Carrier = { readonly name: string; readonly plant: (value: string, names: Names) => string }

/** What the value is known by: a variable, and a host where the vendor has one. */
export type Names = { readonly variable: string; readonly host: string | undefined }

const camel = (variable: string): string =>
  variable.toLowerCase().replaceAll(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** For values without quotes, blanks and line breaks. */
export const plainCarriers: readonly Carrier[] = [
  {
    name: 'python',
    plant: (value, { variable }) => `import os\n\ndef main():\n    os.environ["${variable}"] = "${value}"\n    run()\n`,
  },
  { name: 'python constant', plant: (value, { variable }) => `# settings\n${variable} = '${value}'\nDEBUG = False\n` },
  {
    name: 'typescript',
    plant: (value, { variable }) =>
      `import { run } from './run'\n\nexport const ${camel(variable)}: string = '${value}'\n\nrun()\n`,
  },
  {
    name: 'javascript object',
    plant: (value, { variable }) => `module.exports = {\n  ${camel(variable)}: "${value}",\n  debug: false,\n}\n`,
  },
  { name: 'env', plant: (value, { variable }) => `PORT=8080\n${variable}=${value}\nDEBUG=0\n` },
  {
    name: 'workflow',
    plant: (value, { variable }) =>
      `jobs:\n  build:\n    runs-on: ubuntu-latest\n    env:\n      ${variable}: ${value}\n    steps:\n      - run: make\n`,
  },
  {
    name: 'json',
    plant: (value, { variable }) => `{\n  "port": 8080,\n  "${variable}": "${value}",\n  "debug": false\n}\n`,
  },
  {
    name: 'terraform',
    plant: (value, { variable }) =>
      `resource "thing" "main" {\n  name = "main"\n  ${variable.toLowerCase()} = "${value}"\n}\n`,
  },
  {
    name: 'notebook',
    plant: (value, { variable }) =>
      `{\n "cells": [\n  {\n   "source": [\n    "import os\\n",\n    "os.environ[\\"${variable}\\"] = \\"${value}\\"\\n",\n    "run()"\n   ]\n  }\n ]\n}\n`,
  },
  {
    name: 'curl',
    plant: (value, { variable, host }) => {
      const sent = host === undefined ? `-d "${variable}=${value}"` : `-H "Authorization: Bearer ${value}"`
      return `Call it:\n\n\`\`\`sh\ncurl https://${host ?? 'api.example.com'}/v1/things ${sent}\n\`\`\`\n`
    },
  },
  { name: 'dockerfile', plant: (value, { variable }) => `FROM node:20\nENV ${variable}=${value}\nRUN make\n` },
  {
    name: 'kubernetes',
    plant: (value, { variable }) =>
      `    spec:\n      containers:\n        - name: app\n          env:\n            - name: ${variable}\n              value: "${value}"\n`,
  },
]

const quoting = [
  'python',
  'python constant',
  'typescript',
  'javascript object',
  'json',
  'terraform',
  'notebook',
  'kubernetes',
]

/** For values that only quotes can hold. */
export const quotedCarriers: readonly Carrier[] = plainCarriers.filter(({ name }) => quoting.includes(name))

/** For values that need a line or several of their own. */
export const lineCarriers: readonly Carrier[] = [
  {
    name: 'text',
    plant: (value, { variable }) => `Settings of the machine (${variable}):\n\n${value}\n\nThat is all.\n`,
  },
  { name: 'markdown', plant: (value, { variable }) => `# ${variable}\n\n\`\`\`\n${value}\n\`\`\`\n` },
  { name: 'python text', plant: (value, { variable }) => `${variable} = """${value}"""\nrun()\n` },
]
