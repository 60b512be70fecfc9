import { expect, test } from 'vitest'
import { formats } from '#model/reporter.ts'
import { render } from './render.ts'
import { clean, sample } from './sample.ts'

/** Script and style sheet of a page are sources of their own. */
const withoutAssets = (text: string): string =>
  text
    .replace(/<style>.*?<\/style>/s, '<style>…</style>')
    .replace(/<script>.*?<\/script>/s, '<script>…</script>')
    .replaceAll(/sha256-[\w+/]+=*/g, 'sha256-…')

test.each(formats)('%s shows the sample as it is agreed', async (format) => {
  await expect(withoutAssets(await render(format, sample))).toMatchFileSnapshot(`golden/${format}.txt`)
})

test.each(formats)('%s shows a clean scan as it is agreed', async (format) => {
  await expect(withoutAssets(await render(format, clean))).toMatchFileSnapshot(`golden/clean-${format}.txt`)
})
