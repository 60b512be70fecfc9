// A real browser, where the machine has one: Chromium or Chrome by CHROME_PATH, on the PATH, or where they are usually installed.
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe']
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function findChromium(): string | undefined {
  const { CHROME_PATH: asked, PATH: path = '' } = process.env
  if (asked !== undefined && asked !== '') return asked
  const onPath = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...usual].find(canRun)
}

export const chromiumPath = findChromium()

if (chromiumPath === undefined)
  process.stderr.write(
    '\n*** No Chromium here: NO PAGE IS TESTED IN A BROWSER. Install chromium, or set CHROME_PATH. ***\n\n',
  )

/** The sandbox of Chromium refuses to run as root, as containers do. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export const launch = (): Promise<Browser> =>
  chromium.launch({ args, ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }) })
