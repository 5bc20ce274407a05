/**
 * `npm run mutants -- ROOM [FILE …]`: changes the code of a room in small ways, one at a time, runs the room's own tests,
 * and says which changes no test minds. `npm run mutants -- clock` takes hours, `npm run mutants -- clock holds.ts`
 * minutes. StrykerJS is installed beside a copy of what stands here, and runs under Node 24, which it needs.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const STRYKER = '10.1.1'
const COPY = '.cache/mutants'
/** Rooms whose tests stand elsewhere too. @type {Record<string, readonly string[]>} */
const TESTS = { delivery: ['test/delivery/**', 'test/github/**'] }

const [room = '', ...names] = process.argv.slice(2)
if (!existsSync(join('src', room, '.')) || room === '') {
  console.error('Name a room of src, as in: npm run mutants -- clock')
  process.exit(2)
}

const listed = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], '.')
const files = listed.split('\0').filter((name) => name !== '' && existsSync(name))
for (const folder of ['src', 'test']) rmSync(join(COPY, folder), { recursive: true, force: true })
for (const path of files.filter((name) => !name.startsWith('dist/'))) {
  mkdirSync(dirname(join(COPY, path)), { recursive: true })
  cpSync(path, join(COPY, path))
}
const stryker = ['@stryker-mutator/core', '@stryker-mutator/vitest-runner']
if (!existsSync(join(COPY, 'node_modules', '@stryker-mutator'))) {
  const packages = stryker.map((name) => `${name}@${STRYKER}`)
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...packages])
}
const include = (TESTS[room] ?? [`test/${room}/**`]).map((glob) => `${glob}/*.test.ts`)
const mutate =
  names.length > 0 ? names.map((name) => `src/${room}/${name}`) : [`src/${room}/**/*.ts`]
writeFileSync(
  join(COPY, 'vitest.mutants.config.js'),
  `import { defineConfig } from 'vitest/config'
const test = { include: ${JSON.stringify(include)}, setupFiles: ['test/support/alike.ts'], restoreMocks: true }
export default defineConfig({ test })
`
)
writeFileSync(
  join(COPY, 'stryker.config.json'),
  JSON.stringify({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'vitest.mutants.config.js', related: false },
    // It would read tsconfig.json by a TypeScript API that is no longer there, and needs nothing of it.
    tsconfigFile: 'none.json',
    mutate,
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 20_000,
    ignorePatterns: ['demo-out', 'build', 'docs'],
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
    jsonReporter: { fileName: 'mutants.json' },
  })
)
const node24 = ['exec', '--yes', '--package=node@24', '--', 'node']
spawnSync('npm', [...node24, 'node_modules/.bin/stryker', 'run'], { cwd: COPY, stdio: 'inherit' })

/** @type {{ files: Record<string, { mutants: { status: string }[] }> }} */
const report = JSON.parse(readFileSync(join(COPY, 'mutants.json'), 'utf8'))
const statuses = Object.values(report.files).flatMap(({ mutants }) =>
  mutants.map(({ status }) => status)
)
const judged = statuses.filter((status) => status !== 'Ignored' && status !== 'CompileError')
const killed = judged.filter((status) => status === 'Killed' || status === 'Timeout').length
const share = judged.length === 0 ? 100 : (100 * killed) / judged.length
console.log(`${room}: ${killed} of ${judged.length} changes minded (${share.toFixed(1)} %)`)

/** @param {string} command @param {readonly string[]} args */
function run(command, args, cwd = COPY) {
  const { stdout, status } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`)
  return stdout
}
