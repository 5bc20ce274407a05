/**
 * `npm run mutants -- ROOM [FILE …]`: changes the code of a room in small ways, one at a time, runs the room's own tests,
 * and says which changes no test minds. StrykerJS is installed beside a copy of what stands here, and runs under Node 24,
 * which it needs. What it found of each file is kept in .cache/mutants/ROOM/kept: a second run asks again only where the
 * file or its tests have changed (docs/decisions/0038). `--share 0.1` asks about a tenth of the changes, drawn by `--seed`,
 * and keeps nothing: so a room whose tests are slow is measured in minutes.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const STRYKER = '10.1.1'
const INSTALLED = '.cache/mutants'
/** What reads the source as text, and what takes so long that it cannot be asked about each change. */
const LEFT_OUT = [
  'rules/emitted-ids',
  'rules/pages',
  'rules/real-records',
  'clock/real-records',
  'parse/long-lines',
  'parse/hostile-sizes',
  'parse/parse-rules',
  'audit/kept',
  'delivery/overview-issue',
  'github/receipts',
  'github/killed',
  'github/pages',
  'github/night',
  'github/identity',
  'github/bad-answers',
].map((name) => `test/${name}.test.ts`)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { share: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
})
const [room = '', ...names] = positionals
const isDrawn = values.share !== '1'
if (room === '' || !existsSync(join('src', room, '.'))) {
  console.error('Name a room of src, as in: npm run mutants -- clock')
  process.exit(2)
}

/** Each room has a copy, so that two can be asked about at once. */
const COPY = join(INSTALLED, room)
const listed = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], '.')
const files = listed.split('\0').filter((name) => name !== '' && existsSync(name))
for (const folder of ['src', 'test']) rmSync(join(COPY, folder), { recursive: true, force: true })
for (const path of files.filter((name) => !name.startsWith('dist/'))) {
  mkdirSync(dirname(join(COPY, path)), { recursive: true })
  cpSync(path, join(COPY, path))
}
if (!existsSync(join(INSTALLED, 'node_modules', '@stryker-mutator'))) {
  for (const name of ['package.json', 'package-lock.json']) cpSync(name, join(INSTALLED, name))
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${STRYKER}`)
  run(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...packages],
    INSTALLED
  )
}
const ofRoom = files.filter((name) => name.startsWith(`src/${room}/`) && name.endsWith('.ts'))
const mutate = names.length > 0 ? names.map((name) => `src/${room}/${name}`) : ofRoom
/** What is found is kept when a run ends: so many files a run, and less is lost with one that does not. */
const AT_ONCE = isDrawn ? mutate.length : 12
const tests = [`test/${room}/**/*.test.ts`]
const node24 = ['exec', '--yes', '--package=node@24', '--', 'node']
/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ status: string, replacement?: string, location: { start: Place, end: Place } }} Mutant */
let [killed, judged] = [0, 0]
for (let from = 0; from < mutate.length; from += AT_ONCE) {
  const some = mutate.slice(from, from + AT_ONCE)
  const report = judge(some)
  for (const path of some) print(path, report.files[path])
}
console.log(`${room}: ${share(killed, judged)}`)

/**
 * @param {readonly string[]} paths
 * @returns {{ files: Record<string, { source: string, mutants: Mutant[] }> }}
 */
function judge(paths) {
  const settings = {
    testRunner: 'vitest',
    plugins: [
      '@stryker-mutator/vitest-runner',
      ...(isDrawn ? [resolve(COPY, 'scripts/mutants/drawn.js')] : []),
    ],
    checkers: isDrawn ? ['drawn'] : [],
    vitest: { configFile: 'scripts/mutants/vitest.config.js', related: false },
    // It would read tsconfig.json by a TypeScript API that is no longer there, and needs nothing of it.
    tsconfigFile: 'none.json',
    mutate: paths,
    // The copy is ours to change.
    inPlace: true,
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    incremental: !isDrawn,
    incrementalFile: 'kept/found.json',
    concurrency: 1,
    timeoutMS: 5000,
    // A change that lives costs all tests, and nothing is noticed sooner for being called endless.
    timeoutFactor: 4,
    ignorePatterns: ['demo-out', 'build', 'docs'],
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: 'mutants.json' },
  }
  writeFileSync(join(COPY, 'stryker.config.json'), JSON.stringify(settings))
  const { status } = spawnSync('npm', [...node24, '../node_modules/.bin/stryker', 'run'], {
    cwd: COPY,
    stdio: 'inherit',
    env: {
      ...process.env,
      // Tests of the audit make folders all the time: in memory, where there is such a place, they are soon made.
      ...(existsSync('/dev/shm') ? { TMPDIR: '/dev/shm' } : {}),
      LEDGER_MUTANTS: JSON.stringify({
        tests,
        leftOut: LEFT_OUT,
        mutate: paths,
        share: Number(values.share),
        seed: values.seed,
      }),
    },
  })
  if (status !== 0) process.exit(1)
  return JSON.parse(readFileSync(join(COPY, 'mutants.json'), 'utf8'))
}

/** @param {string} path @param {{ source: string, mutants: Mutant[] }} [found] */
function print(path, { source, mutants } = { source: '', mutants: [] }) {
  const asked = mutants.filter(({ status }) => !['Ignored', 'CompileError'].includes(status))
  const lived = asked.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status))
  judged += asked.length
  killed += asked.length - lived.length
  console.log(`${path}: ${share(asked.length - lived.length, asked.length)}`)
  const lines = source.split('\n')
  for (const { status, replacement = '', location } of lived) {
    const { start, end } = location
    const [first = ''] = lines.slice(start.line - 1)
    const was = first.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined)
    const untested = status === 'NoCoverage' ? ' (no test comes here)' : ''
    console.log(`  ${start.line}:${start.column} ${was} → ${replacement.slice(0, 90)}${untested}`)
  }
}

/** @param {number} part @param {number} whole */
function share(part, whole) {
  return `${part} of ${whole} changes minded (${whole === 0 ? 100 : ((100 * part) / whole).toFixed(1)} %)`
}

/** @param {string} command @param {readonly string[]} args */
function run(command, args, cwd = COPY) {
  const { stdout, status: code } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  })
  if (code !== 0) throw new Error(`${command} ${args[0]} ended with ${code}`)
  return stdout
}
