// No text of a repository breaks out of a report: each format is read by a parser of its own kind.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import { SaxesParser } from 'saxes'
import { expect, test, vi } from 'vitest'
import { type Format, formats } from '#model/reporter.ts'
import { columns } from '#report/columns.ts'
import { visible } from '#report/escape.ts'
import { harmless, hostileResult, hostileTexts, type Texts } from './hostile.ts'
import { render } from './render.ts'
import { commandsOf } from './runner.ts'

vi.setConfig({ testTimeout: 60_000 })

const unseen = /[\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{DI}\p{NChar}\u007f-\u009f]/u
const control = /(?!\n)[\p{Cc}\p{Cs}]/u

const holds = (check: (texts: Texts) => Promise<void>, numRuns = 100): Promise<void> =>
  fc.assert(fc.asyncProperty(hostileTexts, check), { numRuns })

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const isElement = (node: Node): node is Element => 'tagName' in node

/** Elements in their order with the names of their attributes; what only shapes running text is left out. */
function skeleton(node: Node, leaveOut: ReadonlySet<string>): string[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap((child) => skeleton(child, leaveOut)) : []
  if (!isElement(node)) return node.nodeName === '#comment' ? ['comment', ...below] : below
  if (leaveOut.has(node.tagName)) return below
  return [`<${[node.tagName, ...node.attrs.map(({ name }) => name).sort()].join(' ')}>`, ...below, `</${node.tagName}>`]
}

const elements = (node: Node): Element[] => [
  ...(isElement(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
]

/** The text outside code, where GitHub looks for mentions, references and addresses. */
const textOutsideCode = (node: Node): string => {
  if (isElement(node) && (node.tagName === 'code' || node.tagName === 'a')) return ' '
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  return 'childNodes' in node ? node.childNodes.map(textOutsideCode).join('') : ''
}

test.each(formats)('%s: nothing invisible and no control character but line feeds leaves', async (format) => {
  await holds(async (texts) => {
    // Our own zero-width space keeps GitHub from linking what is quoted.
    const text = (await render(format, hostileResult(texts))).replaceAll('\u200b', '')
    expect(text).not.toMatch(control)
    expect(text).not.toMatch(unseen)
  })
})

const quietFormats: readonly Format[] = formats.filter((format) => format !== 'github')

test.each(quietFormats)('%s: a runner that reads the report obeys no command in it', async (format) => {
  await holds(async (texts) => {
    expect(commandsOf(await render(format, hostileResult(texts)))).toEqual([])
  })
})

test('text: in colour, too, the only escapes are ours', async () => {
  await holds(async (texts) => {
    const text = await render('text', hostileResult(texts), { color: 'ansi' })
    expect(
      text
        .split('\u001b')
        .map((part) => part.replace(/^\[[\d;]+m/, ''))
        .join(''),
    ).toBe(await render('text', hostileResult(texts)))
  })
})

/** As it was before a command in it was broken. */
const unbroken = (line: string): string => line.replace('\\x3a:', '::').replaceAll('##\\x5b', '##[')

test.each([60, 80, 120])('text: no line but that of a long path is wider than %i columns', async (width) => {
  await holds(async (texts) => {
    const lines = (await render('text', hostileResult(texts), { width })).split('\n')
    const place = `  ${visible(texts.path)}:`
    const others = lines.filter((line) => !line.startsWith(place))
    for (const line of others) expect(columns(unbroken(line))).toBeLessThanOrEqual(width)
  }, 60)
})

test('github: each line is one annotation of ours, its place and text as given', async () => {
  await holds(async (texts) => {
    const result = hostileResult(texts)
    const log = await render('github', result)
    const commands = commandsOf(log)
    expect(commands).toHaveLength(log.trimEnd().split('\n').length)
    expect(commands.map(({ name }) => name)).toEqual(['error', 'error', 'warning', 'warning', 'warning', 'notice'])
    const [first, second] = commands
    expect(first?.properties).toEqual({
      file: visible(texts.path),
      line: '12',
      endLine: '12',
      col: '45',
      endColumn: '209',
      title: visible(`critical: ${texts.name}`),
    })
    expect(Object.keys(second?.properties ?? {})).toEqual(['title'])
  })
})

test('sarif: places decode to their paths, and no message holds a link', async () => {
  await holds(async (texts) => {
    const [run] = JSON.parse(await render('sarif', hostileResult(texts))).runs
    const [first] = run.results
    const { uri } = first.locations[0].physicalLocation.artifactLocation
    expect(uri).toMatch(/^[\w\-.!~*'()%/]+$/)
    expect(decodeURIComponent(uri)).toBe(texts.path.replaceAll(/\p{Cs}/gu, '\ufffd'))
    for (const { message } of run.results) expect(message.text).not.toMatch(/\]\(/)
  })
})

test.each(['json', 'jsonl', 'gitlab'] as const)('%s: a path is read back as it was written', async (format) => {
  await holds(async (texts) => {
    const text = await render(format, hostileResult(texts))
    const values =
      format === 'jsonl'
        ? text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [JSON.parse(text)]
    const paths = JSON.stringify(values).split(JSON.stringify(texts.path)).length - 1
    expect(paths).toBeGreaterThanOrEqual(3)
  })
})

const pageOf = async (texts: Texts) => parse(await render('html', hostileResult(texts)))
const running = new Set(['p', 'code', 'br', 'mark'])

test('html: the page is built as with harmless texts', async () => {
  const expected = skeleton(await pageOf(harmless), running)
  await holds(async (texts) => {
    expect(skeleton(await pageOf(texts), running)).toEqual(expected)
  })
})

const textOf = (all: readonly Element[], tag: string): string =>
  all
    .filter(({ tagName }) => tagName === tag)
    .flatMap(({ childNodes }) => childNodes)
    .map((node) => ('value' in node ? node.value : ''))
    .join('')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('html: one script and one style sheet, which the policy admits by hash; no address but ours', async () => {
  await holds(async (texts) => {
    const all = elements(await pageOf(texts))
    const tags = all.map(({ tagName }) => tagName)
    expect(tags.filter((tag) => ['img', 'iframe', 'link', 'object', 'base', 'image', 'use'].includes(tag))).toEqual([])
    expect(tags.filter((tag) => tag === 'script' || tag === 'style')).toEqual(['style', 'script'])
    const attributes = all.flatMap(({ attrs }) => attrs)
    expect(attributes.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual([])
    const addresses = attributes.filter(({ name }) => ['href', 'src', 'srcset', 'action'].includes(name))
    const outside = addresses.map(({ value }) => value).filter((value) => !value.startsWith('#'))
    expect(new Set(outside)).toEqual(new Set(['https://keyreach.example/']))
    const policy = attributes.find(({ value }) => value.includes('default-src'))?.value
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf(textOf(all, 'style'))}`,
      `script-src ${hashOf(textOf(all, 'script'))}`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
  }, 60)
})

const summaryOf = async (texts: Texts) => {
  const markdown = await render('markdown', hostileResult(texts))
  return parseFragment(
    micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  )
}

test('markdown: the summary is built as with harmless texts, cell by cell', async () => {
  const expected = skeleton(await summaryOf(harmless), running)
  await holds(async (texts) => {
    expect(skeleton(await summaryOf(texts), running)).toEqual(expected)
  }, 40)
})

test('markdown: no image, no link but ours, and nothing that GitHub would mention, link or refer to', async () => {
  await holds(async (texts) => {
    const summary = await summaryOf(texts)
    const all = elements(summary)
    expect(all.filter(({ tagName }) => tagName === 'img')).toEqual([])
    const links = all.filter(({ tagName }) => tagName === 'a').flatMap(({ attrs }) => attrs.map(({ value }) => value))
    expect(new Set(links)).toEqual(new Set(['https://keyreach.example/']))
    expect(textOutsideCode(summary)).not.toMatch(/@[a-z]|#\d|GH-\d|www\.|:\/\//i)
  }, 40)
})

type Tag = readonly [name: string, ...attributes: string[]]

function xmlTags(text: string): { readonly tags: Tag[]; readonly values: string[] } {
  const tags: Tag[] = []
  const values: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    tags.push([name, ...Object.keys(attributes)])
    values.push(...Object.values(attributes))
  })
  parser.on('cdata', () => {
    throw new Error('no CDATA is written')
  })
  parser.write(text).close()
  return { tags, values }
}

test('junit: the document is well formed, built as with harmless texts, and gives texts back', async () => {
  const expected = xmlTags(await render('junit', hostileResult(harmless)))
  await holds(async (texts) => {
    const { tags, values } = xmlTags(await render('junit', hostileResult(texts)))
    expect(tags).toEqual(expected.tags)
    expect(values).toContain(visible(texts.path))
  })
})
