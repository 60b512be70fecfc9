// How a runner of GitHub reads lines of a log, written from what is known of its grammar.
export type Command = {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

/** Lines as a terminal stream gives them: a carriage return ends one too. */
const linesOf = (log: string): string[] => log.split(/\r\n|\n|\r/)

/** `::name key=value,…::data`, at the beginning of a line but for white space. */
function modern(line: string): Command | undefined {
  const text = line.trimStart()
  if (!text.startsWith('::')) return undefined
  const end = text.indexOf('::', 2)
  if (end < 0) return undefined
  const head = text.slice(2, end)
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  const pairs = space < 0 ? [] : head.slice(space + 1).split(',')
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=')
    return at < 0 ? [] : [[pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))] as const]
  })
  return { name, properties: Object.fromEntries(properties), data: unescapeData(text.slice(end + 2)) }
}

/** `##[name key=value;…]data`, anywhere in a line. */
function legacy(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  return { name: line.slice(start + 3, end), properties: {}, data: line.slice(end + 1) }
}

/** Every command that a runner would obey. */
export const commandsOf = (log: string): Command[] =>
  linesOf(log).flatMap((line) => {
    const command = modern(line) ?? legacy(line)
    return command === undefined ? [] : [command]
  })
