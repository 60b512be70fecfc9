import { expect, test } from 'vitest'
import { type Format, formats } from '#model/reporter.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { reporters } from '#report/reporters.ts'
import { clean, sample, style } from './sample.ts'

const render = async (format: Format, result: ScanResult): Promise<string> => {
  const reporter = await reporters[format]()
  return [...reporter(result, style)].join('')
}

test.each(formats)('%s shows the sample as it is agreed', async (format) => {
  await expect(await render(format, sample)).toMatchFileSnapshot(`golden/${format}.txt`)
})

test.each(formats)('%s shows a clean scan as it is agreed', async (format) => {
  await expect(await render(format, clean)).toMatchFileSnapshot(`golden/clean-${format}.txt`)
})
