import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/alike.ts'],
    reporters: ['default', './test/support/tally.js'],
    // Files of one worker share what they import: that was two fifths of the run's work.
    isolate: false,
    // By default one core of two stays idle.
    maxWorkers: 2,
    restoreMocks: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**'], exclude: ['src/index.ts'] },
  },
})
