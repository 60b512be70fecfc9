// Words of the command line in, a command and its options out; a mistake is one sentence.
import { parseArgs } from 'node:util'
import { UserError } from '#model/user-error.ts'
import { nearest, suggestion } from '#policy/nearest.ts'
import { type CommandSyntax, commands, type Flag } from './flags.ts'

export type Arguments = {
  readonly command: CommandSyntax
  readonly operands: readonly string[]
  /** Value of a flag, or its fallback. */
  readonly value: (name: string) => string | undefined
  /** Value of a flag as it was given. */
  readonly given: (name: string) => string | undefined
  readonly has: (name: string) => boolean
}

export type Request =
  | { readonly kind: 'run'; readonly arguments: Arguments }
  | { readonly kind: 'help'; readonly command: CommandSyntax | undefined }
  | { readonly kind: 'version' }

export function parseRequest(argv: readonly string[]): Request {
  const [first, second] = argv
  if (first === '--version' || first === '-V') return { kind: 'version' }
  if (first === '--help' || first === '-h') return { kind: 'help', command: undefined }
  if (first === 'help') return { kind: 'help', command: second === undefined ? undefined : named(second) }
  const at = commandAt(argv)
  const command = commands.find(({ name }) => name === argv[at])
  return command === undefined ? parse(named('scan'), argv) : parse(command, argv.toSpliced(at, 1))
}

/** Where the first word stands that is neither an option nor the value of one: options may come before the command. */
function commandAt(argv: readonly string[]): number {
  if (argv[0]?.startsWith('-') !== true) return 0
  const options = optionsOf(commands.flatMap(({ flags }) => flags))
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true })
  return tokens.find(({ kind }) => kind === 'positional' || kind === 'option-terminator')?.index ?? 0
}

const named = (word: string): CommandSyntax => {
  const command = commands.find(({ name }) => name === word)
  if (command !== undefined) return command
  throw new UserError(
    `there is no command "${word}"; ${suggestion(
      word,
      commands.map(({ name }) => name),
    )}`,
  )
}

/** The command that a word may have been meant as. */
export const nearestCommand = (word: string): string | undefined =>
  nearest(
    word,
    commands.map(({ name }) => name),
  )

function parse(command: CommandSyntax, argv: readonly string[]): Request {
  const { values, positionals } = parseWords(command, argv)
  if (values.get('help') === true) return { kind: 'help', command }
  for (const flag of command.flags) checkChoice(flag, values.get(flag.name))
  const given = (name: string): string | undefined => textOf(values.get(name))
  const fallback = (name: string): string | undefined => command.flags.find((flag) => flag.name === name)?.fallback
  return {
    kind: 'run',
    arguments: {
      command,
      operands: positionals,
      value: (name) => given(name) ?? fallback(name),
      given,
      has: (name) => values.get(name) === true,
    },
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

type Words = { readonly values: ReadonlyMap<string, string | boolean>; readonly positionals: readonly string[] }

function parseWords(command: CommandSyntax, argv: readonly string[]): Words {
  const options = optionsOf(command.flags)
  const words = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true })
  for (const token of words.tokens) {
    if (token.kind === 'option') checkOption(command, token)
  }
  const values = new Map<string, string | boolean>()
  for (const [name, value] of Object.entries(words.values)) {
    if (typeof value === 'string' || typeof value === 'boolean') values.set(name, value)
  }
  return { values, positionals: words.positionals }
}

const optionsOf = (flags: readonly Flag[]): Record<string, ReturnType<typeof option>> =>
  Object.fromEntries(flags.map((flag) => [flag.name, option(flag)]))

const option = (flag: Flag): { type: 'string' | 'boolean'; short?: string } => ({
  type: flag.value === undefined ? 'boolean' : 'string',
  ...(flag.short === undefined ? {} : { short: flag.short }),
})

type OptionToken = {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function checkOption(command: CommandSyntax, token: OptionToken): void {
  const flag = command.flags.find(({ name }) => name === token.name)
  if (flag === undefined) throw new UserError(unknownOption(command, token))
  if (flag.value === undefined && token.value !== undefined) throw new UserError(`--${flag.name} takes no value`)
  if (flag.value !== undefined && (token.value === undefined || token.value === ''))
    throw new UserError(`--${flag.name} needs a value: ${flag.value}`)
  // `--output --quiet` is a value that was forgotten; where one begins so, it is written with `=`.
  if (flag.value !== undefined && token.inlineValue === false && optionForm.test(token.value ?? ''))
    throw new UserError(
      `--${flag.name} needs a value: ${flag.value}; if it is "${token.value}", write --${flag.name}=${token.value}`,
    )
}

const optionForm = /^-./

function unknownOption(command: CommandSyntax, { name, rawName }: OptionToken): string {
  const own = command.flags.map((flag) => `--${flag.name}`)
  const others = commands.filter(({ flags }) => flags.some((flag) => flag.name === name))
  const hint =
    others.length === 0
      ? suggestion(rawName, own)
      : `it is one of ${others.map((other) => `keyreach ${other.name}`).join(' and ')}`
  return `${rawName} is no option of keyreach ${command.name}; ${hint}`
}

function checkChoice(flag: Flag, value: string | boolean | undefined): void {
  if (flag.choices === undefined || typeof value !== 'string' || flag.choices.includes(value)) return
  throw new UserError(`--${flag.name}: "${value}" is none of ${flag.choices.join(', ')}`)
}
