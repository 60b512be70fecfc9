// One function per sink. Whatever comes from a repository passes through the one of its sink; nothing else makes text safe.

/** Control, formatting, bidirectional, unassignable and invisible characters; and the mark of a runner's command that is heard anywhere in a line. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{DI}\p{NChar}]|##\[/gu

/** For terminals and logs: what would not be seen, or would act, is shown as an escape. One line in, one line out. */
export const visible = (text: string): string => text.replace(unseen, shown)

const commandStart = /^(\s*):(?=:)/

/** A line as a whole, which must not begin like a command of a runner. */
export const uncommanded = (line: string): string => line.replace(commandStart, '$1\\x3a')

/** The same for text of several lines: only line feeds stay. */
export const visibleLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => uncommanded(visible(line)))
    .join('\n')

function shown(char: string): string {
  if (char === '##[') return '##\\x5b'
  const code = char.codePointAt(0) ?? 0
  if (code < 0x100) return `\\x${hex(code, 2)}`
  return code > 0xffff ? `\\u{${hex(code, 4)}}` : `\\u${hex(code, 4)}`
}

const hex = (code: number, length: number): string => code.toString(16).padStart(length, '0')

/** For the message of a workflow command. */
export const commandData = (text: string): string =>
  visibleLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** For a property of a workflow command. */
export const commandProperty = (text: string): string =>
  commandData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')

const unprintable = /[\u007f-\u009f\u00ad\u2028\u2029\p{Cf}\p{Co}\p{DI}\p{NChar}]/gu

/** Finished JSON, so that it may be shown in a terminal or a log: the same values, in ASCII escapes where they would act. */
export const quietJson = (json: string): string => json.replace(unprintable, jsonEscape).replaceAll('##[', '##\\u005b')

const jsonEscape = (char: string): string =>
  [...Array(char.length).keys()].map((unit) => `\\u${hex(char.charCodeAt(unit), 4)}`).join('')

const markdownSpecial = /[!$&*<>[\\\]^_`{|}~]/g
const markdownLive = /[@#]|GH-|www\.|:\/\//gi
/** What begins a block at the beginning of a line. */
const markdownBlock = /^[-+=:]/
const markdownNumber = /^(\d+)([.)])/

const unlinked = (text: string): string =>
  text.replace(markdownLive, (live) => `${live.slice(0, 1)}\u200b${live.slice(1)}`)

/** For markdown text: no markup, no mention, no reference, no link. A line stays a line. */
export const markdownText = (text: string): string =>
  unlinked(visible(text))
    .trimStart()
    .replace(markdownSpecial, '\\$&')
    .replace(markdownBlock, '\\$&')
    .replace(markdownNumber, '$1\\$2')

const backticks = /`+/g

/** A code span, in which GitHub links and mentions nothing. */
export function markdownCode(text: string): string {
  const line = visible(text)
  if (line === '') return ''
  const longest = Math.max(0, ...(line.match(backticks) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ')) ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** A code span inside a table's cell, where a pipe would end the cell whatever stands before it. */
export const markdownCellCode = (text: string): string => markdownCode(text.replaceAll('|', '\\x7c'))

const quoted = /(`[^`\n]+`)/

/** A sentence of ours, in which what stands in backticks is code; both parts are escaped, whoever wrote them. */
export function prose(
  text: string,
  sink: { readonly text: (part: string) => string; readonly code: (part: string) => string },
): string {
  const parts = text.split(quoted)
  return parts.map((part, index) => (index % 2 === 1 ? sink.code(part.slice(1, -1)) : sink.text(part))).join('')
}

/** A line of prose in markdown. */
export const markdownProse = (line: string): string => prose(line, { text: inner, code: markdownCode })

/** Keeps the space that parts a word from code. */
const inner = (part: string): string => `${part.startsWith(' ') ? ' ' : ''}${markdownText(part)}`

/** A fenced block of code. */
export function markdownFence(text: string, language: string): string {
  const lines = visibleLines(text)
  const longest = Math.max(2, ...(lines.match(backticks) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${lines}\n${fence}`
}

const markupSpecial = /[&<>"']/g
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const withEntities = (text: string): string => text.replace(markupSpecial, (char) => entities[char] ?? char)

/** For text and quoted attributes of HTML. */
export const html = (text: string): string => withEntities(visible(text))

/** For preformatted text of HTML. */
export const htmlLines = (text: string): string => withEntities(visibleLines(text))

/** For text of an element of HTML within markdown, where GitHub still looks for mentions and links. */
export const markdownHtml = (text: string): string => withEntities(unlinked(visible(text)))

/** For text and quoted attributes of XML 1.0: controls, which it forbids, are escapes already. */
export const xml = (text: string): string => html(text)

export const xmlLines = (text: string): string => htmlLines(text)

const httpUrl =
  /^https:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9\-._~%!$&'()*+,;=:@/]*)?(?:\?[^\s<>"`\\]*)?(?:#[^\s<>"`\\]*)?$/

/** A URL that may become a link; anything else is shown as text. */
export const isLink = (url: string): boolean => httpUrl.test(url)
