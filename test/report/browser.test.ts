// The pages in a real browser: nothing is asked of a network, nothing fails, everybody can use them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ScanResult } from '#model/scan-result.ts'
import { folder as repositoryOf, run } from '#test/cli/harness.ts'
import { asking } from '#test/identities/repository.ts'
import { chromiumPath, launch } from './chromium.ts'
import { hostileResult } from './hostile.ts'
import { render } from './render.ts'
import { clean, consumer, leak, location, row, sample } from './sample.ts'

vi.setConfig({ testTimeout: 30_000 })

const folder = mkdtempSync(join(tmpdir(), 'keyreach-page-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const described = chromiumPath === undefined ? describe.skip : describe

described('in Chromium', () => {
  let browser: Browser
  const faults: string[] = []
  beforeAll(async () => {
    browser = await launch()
  }, 30_000)
  afterAll(() => browser?.close())
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    expect(faults.splice(0)).toEqual([])
  })

  let files = 0
  const fileOf = (text: string): string => {
    const file = join(folder, `${files++}.html`)
    writeFileSync(file, text)
    return pathToFileURL(file).href
  }

  /** Opens an address; whatever goes wrong in the page, or leaves it, is a fault of the test. */
  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    page.on('console', (message) => faults.push(`console: ${message.text()}`))
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
    page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(`request: ${request.url()}`)
    })
    page.setDefaultTimeout(20_000)
    await page.goto(address)
    return page
  }

  const openResult = async (result: ScanResult, options: BrowserContextOptions = {}): Promise<Page> =>
    open(fileOf(await render('html', result)), options)

  const shownTitles = (page: Page): Promise<string[]> => page.locator('.finding:not([hidden]) h3').allTextContents()
  const status = (page: Page): Promise<string | null> => page.locator('#shown').textContent()
  const hashOf = (page: Page): string => decodeURIComponent(new URL(page.url()).hash)

  /** What axe-core, the common judge of accessible pages, finds wrong. */
  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe.source)
    return page.evaluate<string[]>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target }) => target).join(', ')))`)
  }

  test('the page of identities is made by the command, and shows findings, graph and inventory', async () => {
    const root = repositoryFolder()
    const { code, stderr } = await run(root, ['identities', '--format', 'html', '--output', 'reach.html'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const page = await open(pathToFileURL(join(root, 'reach.html')).href)
    expect(await page.locator('h1').textContent()).toMatch(/^2 identities\. \d+ findings/)
    expect(await page.locator('#inventory tbody tr').count()).toBe(2)
    expect(await page.locator('#reach .identity-node').count()).toBe(2)
    expect(await page.locator('#reach .lane-title').allTextContents()).toContain('Anyone can start these')
    expect(await page.title()).toBe(`keyreach: ${await page.locator('h1').textContent()}`)
    await page.getByLabel('Workflow', { exact: true }).selectOption('.github/workflows/release.yml')
    expect((await shownTitles(page)).length).toBeGreaterThan(0)
    expect(await page.locator('.finding:not([hidden])').filter({ hasNotText: 'release.yml' }).count()).toBe(0)
  })

  test('filters narrow the findings, count them, and live in the address', async () => {
    const page = await openResult(sample)
    expect(await status(page)).toBe('All 4 findings.')
    await page.getByLabel('2 medium').uncheck()
    expect(await status(page)).toBe('2 of 4 findings.')
    expect(hashOf(page)).toBe('#severity=critical,high')
    await page.getByLabel('Provider').selectOption('aws')
    expect(await shownTitles(page)).toEqual(['high AWS access key AKIA…'])
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => status(page)).toBe('All 4 findings.')
    expect(hashOf(page)).toBe('')
    await page.getByLabel('Check or rule').selectOption('identity/shared-key')
    expect(await shownTitles(page)).toEqual(['medium OPENAI_API_KEY is used by 2 jobs'])
    await page.locator('[name=q]').fill('no such words')
    await expect.poll(() => status(page)).toBe('None of 4 findings matches.')
  })

  test('an address with filters shows what it names, and one with a finding shows that one whatever is filtered', async () => {
    const address = fileOf(await render('html', sample))
    const page = await open(`${address}#kind=leak&state=in+history+only&q=Deploy+MAIN.tf`)
    expect(await shownTitles(page)).toEqual(['high AWS access key AKIA…'])
    expect(await page.getByLabel('State').inputValue()).toBe('in history only')
    await page.evaluate("location.hash = '#f-3123456789abcdef0123'")
    await expect.poll(() => page.locator('#f-3123456789abcdef0123').isVisible()).toBe(true)
    expect(await page.locator('[name=q]').inputValue()).toBe('')
    await page.evaluate("location.hash = '#severity=nonsense&check=nonsense'")
    await expect.poll(() => status(page)).toBe('None of 4 findings matches.')
  })

  test('the inventory sorts by each column, both ways and back, and finds by text', async () => {
    const page = await openResult({ ...sample, inventory: { rows: manyRows(12), unresolved: [] } })
    const first = (): Promise<string | null> =>
      page.locator('#inventory tbody tr:not([hidden]) th code').first().textContent()
    const head = page.getByRole('columnheader', { name: 'Used by' })
    expect(await first()).toBe('KEY_0')
    await head.getByRole('button').click()
    expect([await head.getAttribute('aria-sort'), await first()]).toEqual(['ascending', 'KEY_0'])
    await head.getByRole('button').click()
    expect([await head.getAttribute('aria-sort'), await first()]).toEqual(['descending', 'KEY_11'])
    expect(await page.getByRole('status').last().textContent()).toBe('Sorted by Used by, descending.')
    await head.getByRole('button').click()
    expect([await head.getAttribute('aria-sort'), await first()]).toEqual([null, 'KEY_0'])
    await page.getByLabel('Find an identity').fill('key_7')
    expect(await first()).toBe('KEY_7')
    expect(await page.locator('#find-identity [role=status]').textContent()).toBe('1 of 12 identities.')
  })

  test('every control is reached and used by keyboard, and the focus is seen', async () => {
    const page = await openResult(sample)
    const focused = (): Promise<string> =>
      page.evaluate(`(() => {
        const { labels, textContent, firstElementChild } = document.activeElement
        const named = labels?.[0] ?? (firstElementChild?.tagName === 'title' ? firstElementChild : undefined)
        return (named?.textContent ?? textContent).trim()
      })()`)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the report')
    const seen: string[] = []
    for (let presses = 0; presses < 60 && seen.at(-1) !== 'Owner'; presses++) {
      await page.keyboard.press('Tab')
      seen.push(await focused())
      if (seen.indexOf('1 critical') === presses) await page.keyboard.press('Space')
    }
    expect(await status(page)).toBe('3 of 4 findings.')
    for (const control of ['1 critical', 'Show all', 'Skip the drawing, to the same as a table', 'Identity'])
      expect(seen).toContain(control)
    expect(seen.filter((name) => name.endsWith('to the inventory'))).toHaveLength(2)
    expect(seen.filter((name) => name === 'Reach graph')).toHaveLength(1)
    await page.locator('#reach .identity-node').first().focus()
    expect(await page.locator('#reach.lit .edge.on').count()).toBe(2)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('identity-1')
    await page.getByRole('link', { name: /^review in review.yml/ }).focus()
    const line = "getComputedStyle(document.querySelector('#reach a:focus-visible .node')).strokeWidth"
    expect(await page.evaluate(line)).toBe('2.5px')
    await page.keyboard.press('Enter')
    await expect.poll(() => hashOf(page)).toBe('#workflow=.github/workflows/review.yml')
  })

  test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in %s', async (colorScheme) => {
    const page = await openResult(sample, { colorScheme })
    await page.getByRole('button', { name: 'Unfold all' }).click()
    await page.locator('#graph-table > summary').click()
    expect(await violations(page)).toEqual([])
    expect(await violations(await openResult(clean, { colorScheme }))).toEqual([])
    const whole = fileOf(await render('html', sample, { suppressed: 'listed' }))
    expect(await violations(await open(whole, { colorScheme }))).toEqual([])
  })

  test('nothing is wider than a narrow screen, and wide tables scroll by themselves', async () => {
    const page = await openResult(sample, { viewport: { width: 400, height: 800 } })
    await page.getByRole('button', { name: 'Unfold all' }).click()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(400)
    expect(await violations(page)).toEqual([])
  })

  test('without scripts everything can be read, and no control promises what it cannot do', async () => {
    const page = await openResult(sample, { javaScriptEnabled: false })
    expect(await page.locator('.finding:visible').count()).toBe(4)
    expect(await page.locator('form:visible, button:visible').count()).toBe(0)
  })

  test('in print every step stands open and no control is in the way', async () => {
    const rows = [
      row({ identity: `${'LONG_'.repeat(20)}KEY`, environments: ['e'.repeat(60)], owners: ['@acme/owners'] }),
    ]
    const inventory = { rows: [...rows, ...manyRows(3)], unresolved: [] }
    const page = await openResult({ ...sample, inventory }, { viewport: { width: 720, height: 1000 } })
    const step = page.locator('.steps pre').first()
    expect(await step.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await step.isVisible()).toBe(true)
    expect(await page.locator('form:visible, nav:visible').count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(720)
    expect((await page.pdf()).length).toBeGreaterThan(1000)
  })

  test('no text of a repository becomes markup or script', async () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(2)>\u202e"\'>'
    const page = await openResult(
      hostileResult({ path: `a/${evil}`, snippet: evil, author: evil, name: evil, words: evil, code: evil }),
    )
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('.finding h3').last().textContent()).toContain('<img src=x onerror=alert(2)>\\u202e"\'>')
    await page.locator('[name=q]').fill('<img src=x onerror')
    await expect.poll(() => status(page)).toBe('All 4 findings.')
    expect(await violations(page)).toEqual([])
  })

  test('five thousand findings stay usable', async () => {
    const result = { ...sample, findings: manyFindings(5000), inventory: { rows: manyRows(300), unresolved: [] } }
    const page = await openResult(result)
    expect(await status(page)).toBe('All 5,000 findings.')
    const spent = await page.evaluate<number>(`new Promise((done) => {
      const start = performance.now()
      const select = document.querySelector('[name=check]')
      select.value = 'rule-7'
      select.dispatchEvent(new Event('input', { bubbles: true }))
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)))
    })`)
    expect(await status(page)).toBe('500 of 5,000 findings.')
    // A tenth of it where nobody else uses the machine.
    expect(spent).toBeLessThan(2000)
    await page.locator('[name=q]').fill('src/file-4987.ts')
    await expect.poll(() => status(page)).toBe('1 of 5,000 findings.')
  })
})

function repositoryFolder(): string {
  return repositoryOf({
    '.github/workflows/triage.yml': asking({ on: 'issues', id: 'triage' }),
    '.github/workflows/release.yml': asking({
      id: 'release',
      more: `      - run: npm publish\n        env:\n          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}\n`,
    }),
  })
}

const manyRows = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    row({
      id: `secret:KEY_${index}`,
      identity: `KEY_${index}`,
      consumers: Array.from({ length: index + 1 }, (_each, job) => consumer({ holder: `job-${job}` })),
    }),
  )

const manyFindings = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    leak(
      {
        fingerprint: index.toString(16).padStart(20, '0'),
        severity: index % 5 === 0 ? 'critical' : 'high',
        locations: [location({ path: `src/file-${index}.ts` })],
      },
      { id: `rule-${index % 10}` },
    ),
  )
