import { readdirSync, readFileSync } from 'node:fs'
import { configDefaults, defineConfig } from 'vitest/config'
import { LONG } from './test/support/long.js'
import { LongestFirst } from './test/support/longest-first.js'

/** Tests of whole processes, and of months: `npm run test:whole` alone. */
const WHOLE = ['test/**/*.whole.test.ts']
/** Those with tests of which a usual run takes a share, and the whole run the rest: test/support/share.ts. */
const WITH_SHARES = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name}`)
  .filter(
    (path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes('support/share')
  )

/** Whoever names tests gets the journeys among them too, `npx vitest test/action`; whole ones have `npm run test:whole`. */
const isNamed = process.argv.slice(2).some((word) => /^(?:\.\/)?test\//.test(word))

/** What makes a process of the tests quick, before it imports anything else. */
const QUICK = ['hasty-disk', 'small-parent', 'warm-workers']

export default defineConfig(({ mode }) => ({
  // The libraries as users get them: those that read Markdown have a slow face that checks itself.
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: {
    ...(mode === 'whole'
      ? {
          include: [...WHOLE, ...WITH_SHARES],
          // What another run has run in full is not run again.
          tagsFilter: ['whole'],
          env: { LEDGER_TESTS: 'whole' },
        }
      : {
          include: mode === 'long' ? LONG : ['test/**/*.test.ts'],
          exclude: [
            ...configDefaults.exclude,
            ...WHOLE,
            ...(mode === 'long' || isNamed ? [] : LONG),
          ],
        }),
    tags: [{ name: 'whole', description: 'Has something to do in the whole run.' }],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/alike.ts'],
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './test/support/tally.js'],
    // By default one core of two stays idle. Whole processes are waited for as much as they work.
    maxWorkers: mode === 'whole' ? 3 : 2,
    // A worker reads the source once and not anew for each file: no module keeps what a test could leave in it.
    isolate: false,
    execArgv: QUICK.flatMap((name) => ['--import', `./test/support/${name}.js`]),
    // What a file compiles to is kept beneath node_modules by its content, for the next run.
    experimental: { fsModuleCache: true },
    restoreMocks: true,
    testTimeout: mode === 'test' ? 60_000 : 180_000,
    hookTimeout: 60_000,
    coverage: { include: ['src/**'], exclude: ['src/index.ts'] },
  },
}))
