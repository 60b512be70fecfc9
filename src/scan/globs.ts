// Paths that a policy names by patterns; loaded only for one that does.
import picomatch from 'picomatch'
import type { PathTest } from '#model/judge.ts'

export function globTest(): PathTest {
  const compiled = new Map<string, (path: string) => boolean>()
  return (glob, path) => {
    const test = compiled.get(glob) ?? picomatch(glob, { dot: true })
    compiled.set(glob, test)
    return test(path)
  }
}
