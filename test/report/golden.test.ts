import { expect, test } from 'vitest'
import { formats } from '#model/reporter.ts'
import { render } from './render.ts'
import { clean, sample } from './sample.ts'

test.each(formats)('%s shows the sample as it is agreed', async (format) => {
  await expect(await render(format, sample)).toMatchFileSnapshot(`golden/${format}.txt`)
})

test.each(formats)('%s shows a clean scan as it is agreed', async (format) => {
  await expect(await render(format, clean)).toMatchFileSnapshot(`golden/clean-${format}.txt`)
})
