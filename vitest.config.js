import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/alike.ts'],
    reporters: ['default', './test/support/tally.js'],
    // By default one core of two stays idle.
    maxWorkers: 2,
    // A worker reads the source once and not anew for each file: no module keeps what a test could leave in it.
    isolate: false,
    execArgv: ['--import', './test/support/small-parent.js'],
    restoreMocks: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**'], exclude: ['src/index.ts'] },
  },
})
