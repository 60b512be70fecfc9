import { defineConfig } from 'vitest/config'

// Nothing here is timed: the limit only ends what hangs, on a busy machine too.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000, include: ['test/**/*.test.ts'] } })
