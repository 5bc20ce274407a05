/**
 * Measures what the whole history costs: `node bench/history.js [commits] [runs]`.
 *
 * Makes a history of so many commits over so many records, then times the audit against a plain `git log` of the same
 * commits, each run a process of its own, and prints the medians: elapsed, of the processor alone (a
 * shared machine tells more by it), and the peak of memory.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { historyOf } from './support/synthetic-history.js'

const [commits = 5000, runs = 5] = process.argv.slice(2).map(Number)
const tool = [resolve('build/cli.js'), resolve('dist/cli.js')].find((path) => existsSync(path))
if (tool === undefined) throw new Error('Build the tool first: npm run dist')
const folder = mkdtempSync(join(tmpdir(), 'ledger-bench-'))
try {
  await writeHistory(folder, commits)
  const plain = ['git', 'log', '--raw', '--no-renames', '--no-abbrev', '-z', '--format=%H']
  const audit = [
    process.execPath,
    tool,
    'audit',
    '--format',
    'json',
    '--now',
    '2027-12-31T00:00:00Z',
  ]
  console.log(`${commits} commits, median of ${runs} runs`)
  table('git log, no pathspec', plain, runs)
  table('git log -- incidents', [...plain, '--', 'incidents'], runs)
  table('audit, nothing kept', [...audit, '--no-cache'], runs)
  spawnSync(audit[0] ?? '', audit.slice(1), { cwd: folder })
  table('audit, all kept', audit, runs)
  const [node = '', ...rest] = audit
  table('audit, heap of 48 MiB', [node, '--max-old-space-size=48', ...rest, '--no-cache'], runs)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * @param {string} name
 * @param {readonly string[]} command
 * @param {number} times
 */
function table(name, command, times) {
  const measured = Array.from({ length: times }, () => measure(command))
  const seconds = median(measured.map(({ time }) => time)).toFixed(2)
  const processor = median(measured.map(({ work }) => work)).toFixed(2)
  const mebibytes = Math.round(median(measured.map(({ peak }) => peak)) / 1024)
  console.log(
    `${name.padEnd(22)} ${seconds.padStart(7)} s ${processor.padStart(7)} s of processor ${String(mebibytes).padStart(5)} MiB`
  )
}

/**
 * GNU time tells the peak of the greatest process, be it ours or one of git's below it.
 *
 * @param {readonly string[]} command
 */
function measure(command) {
  const began = process.hrtime.bigint()
  const ended = spawnSync('/usr/bin/env', ['time', '-f', '%M %U %S', ...command], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  const time = Number(process.hrtime.bigint() - began) / 1e9
  if (ended.status === null || ended.status > 1)
    throw new Error(`${command.join(' ')}: ${ended.stderr}`)
  const [peak = 0, user = 0, system = 0] = (ended.stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number)
  return { time, peak, work: user + system }
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/**
 * Through `git fast-import`: a commit takes microseconds.
 *
 * @param {string} repository
 * @param {number} count
 */
async function writeHistory(repository, count) {
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', repository])
  const child = spawn('git', ['fast-import', '--quiet'], {
    cwd: repository,
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  for (const part of historyOf(count)) {
    if (!child.stdin.write(part)) await new Promise((drained) => child.stdin.once('drain', drained))
  }
  child.stdin.end()
  await new Promise((closed) => child.once('close', closed))
  execFileSync('git', ['reset', '--quiet', '--hard', 'main'], { cwd: repository })
}
