import { configDefaults, defineConfig } from 'vitest/config'

/** Tests of whole processes, and of months: `npm run test:whole` alone. */
const WHOLE = ['test/**/*.whole.test.ts']
/** Those of which a usual run takes a share (test/support/share.ts), and the whole run the rest. */
const SHARED = [
  'test/clock/duty-properties.test.ts',
  'test/simulation/*.test.ts',
  'test/{github/killed,github/receipts,commands/sweep-killed,pack/verify,cli/happy-path}.test.ts',
  'test/{action/events,action/pull-request}.test.ts',
  'test/clock/*-properties.test.ts',
  'test/{delivery/{receipt,notices,overview-issue,tracking-issue,unmerged},text/markdown}.test.ts',
  'test/{parse/{body,two-tiers,append-event},period/{report,pictures}}.test.ts',
  'test/report/{review,sla-document}.test.ts',
]

export default defineConfig(({ mode }) => ({
  test: {
    ...(mode === 'whole'
      ? { include: [...WHOLE, ...SHARED], env: { LEDGER_TESTS: 'whole' } }
      : { include: ['test/**/*.test.ts'], exclude: [...configDefaults.exclude, ...WHOLE] }),
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
}))
