import type { Format, Style } from '#model/reporter.ts'
import type { ScanResult } from '#model/scan-result.ts'
import { reporters } from '#report/reporters.ts'
import { style } from './sample.ts'

export async function render(format: Format, result: ScanResult, dress: Partial<Style> = {}): Promise<string> {
  const reporter = await reporters[format]()
  return [...reporter(result, { ...style, ...dress })].join('')
}
