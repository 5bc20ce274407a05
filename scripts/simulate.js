/**
 * `npm run simulate -- --seed 7 --days 30`: plays every variant of the month at that length, in memory, and prints the
 * figures; `--http` plays those over HTTP too, which takes hours at full length.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20261122' },
    days: { type: 'string', default: '30' },
    http: { type: 'boolean', default: false },
  },
})
const files = [
  'month.test',
  'trouble.test',
  'beside.test',
  ...(values.http ? ['http.whole.test'] : []),
]
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--mode',
    'whole',
    ...files.map((name) => `test/simulation/${name}.ts`),
  ],
  {
    stdio: 'inherit',
    env: { ...process.env, SIMULATE_SEED: values.seed, SIMULATE_DAYS: values.days },
  }
)
process.exitCode = status ?? 1
