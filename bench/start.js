/**
 * How long the shipped command takes to its first own line, beside what Node itself needs: `node bench/start.js [RUNS]`.
 * Prints n, the medians and their ratio; pairs are taken in turn, since a shared machine drifts.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const runs = Number(process.argv[2] ?? 15)
const RECORDS = '../shared/data/github-status/incidents'

const verbs = {
  '--version': ['dist/cli.js', '--version'],
  check: ['dist/cli.js', 'check'],
  status: ['dist/cli.js', 'status'],
  'check, 801 records': [
    'dist/cli.js',
    'check',
    '--dir',
    RECORDS,
    '--policy',
    'incidents/policy.yml',
  ],
}
for (const [name, args] of Object.entries(verbs)) {
  if (args.includes(RECORDS) && !existsSync(RECORDS)) {
    console.log(`${name}: skipped, ${RECORDS} is not here`)
    continue
  }
  const pairs = Array.from({ length: runs + 1 }, () => [time(args), time(['-e', '0'])]).slice(1)
  const own = median(pairs.map(([mine = 0]) => mine))
  const node = median(pairs.map(([, peer = 0]) => peer))
  const ratio = median(pairs.map(([mine = 0, peer = 1]) => mine / peer))
  console.log(
    `${name}: n ${runs}, median ${own.toFixed(0)} ms, node -e 0 ${node.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`
  )
}

/** @param {readonly string[]} args */
function time(args) {
  const start = performance.now()
  spawnSync(process.execPath, args, { stdio: 'ignore' })
  return performance.now() - start
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
