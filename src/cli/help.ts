// The help, made from the tables of flags.
import { type CommandSyntax, commands, type Flag } from './flags.ts'

const width = 79

export function helpText(command: CommandSyntax | undefined): string {
  return command === undefined ? overview() : commandHelp(command)
}

function overview(): string {
  const rows = commands.map(({ name, operands, summary }) => row(`${name} ${operands}`, summary))
  return [
    'keyreach finds leaked LLM and cloud keys in files and history, shows how far',
    'each key reaches, and says how to end it.',
    '',
    'Usage: keyreach [command] [options]        (without a command: scan)',
    '',
    'Commands',
    ...rows,
    '',
    "keyreach <command> --help shows a command's options; --version the version.",
    '',
    'Examples',
    ...commands
      .flatMap(({ examples }) => examples.slice(0, 1))
      .map(({ command: line, what }) => `  ${line}\n      ${what}`),
    '',
    exitCodeHelp,
    '',
  ].join('\n')
}

const exitCodeHelp = [
  'Exit codes',
  '  0  clean, and everything was read',
  '  1  findings at or above --fail-on',
  '  2  usage or configuration error; nothing was scanned',
  '  3  no such finding, but something could not be read',
].join('\n')

function commandHelp({ name, operands, summary, flags, examples }: CommandSyntax): string {
  return [
    ...wrap(summary, 0),
    '',
    `Usage: keyreach ${name} ${operands} [options]`,
    '',
    'Options',
    ...flags.map((flag) => row(flagName(flag), flagHelp(flag))),
    '',
    'Examples',
    ...examples.map(({ command, what }) => `  ${command}\n      ${what}`),
    '',
    exitCodeHelp,
    '',
  ].join('\n')
}

const flagName = ({ name, short, value }: Flag): string =>
  `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`

function flagHelp({ help, choices, fallback, otherwise }: Flag): string {
  const words = choices === undefined ? '' : `: ${choices.join(', ')}`
  const without = otherwise ?? fallback
  return `${help}${words}${without === undefined ? '' : ` (default ${without})`}`
}

const column = 32

function row(left: string, right: string): string {
  const [first = '', ...rest] = wrap(right, column)
  const head = `  ${left}`
  const lines =
    head.length < column - 1
      ? [`${head.padEnd(column)}${first}`, ...rest.map(indent)]
      : [head, ...[first, ...rest].map(indent)]
  return lines.join('\n')
}

const indent = (line: string): string => `${' '.repeat(column)}${line}`

function wrap(text: string, left: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width - left) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
