/** The parts of the bench: what each writes, and which processes it sets side by side. */
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { NOW, writeLedger } from './ledger.js'
import { peersOf, peersThatStart, readersOf } from './peers.js'
import { pullRequestRun } from './pull-request.js'
import { writeHistory } from './synthetic-history.js'

/** @typedef {import('./measure.js').Contender} Contender */
/**
 * @typedef {{
 *   title: (count: number) => string, records: number, rounds: number,
 *   contendersOf: (folder: string, count: number) => Promise<readonly Contender[]>,
 *   close?: () => Promise<void>
 * }} Part
 */

/** Closes the GitHub that a part opened. */
let closeGitHub = async () => {}

const tool = resolve(process.env['BENCH_TOOL'] ?? 'dist/cli.js')
if (!existsSync(tool)) throw new Error('Build the tool first: npm run dist')

/**
 * @param {string} cwd
 * @param {string} name
 * @param {readonly string[]} words
 * @returns {Contender}
 */
function verb(cwd, name, words) {
  return { name, cwd, command: [process.execPath, tool, ...words, '--now', NOW], exits: [0, 1] }
}

/**
 * @param {string} cwd
 * @returns {Contender}
 */
function floor(cwd) {
  const command = [process.execPath, resolve('bench/support/floor.js')]
  return { name: 'reading the files', cwd, command }
}

/** @param {string} cwd */
function forget(cwd) {
  rmSync(join(cwd, '.git/incident-ledger'), { recursive: true, force: true })
}

const LOG = 'git log --raw --no-renames --no-abbrev -z --format=%H > log'
const BLOBS = 'git cat-file --batch-all-objects --batch --unordered > blobs'

/** All of a history as git itself reads it. @param {string} cwd @returns {Contender} */
function historyFloor(cwd) {
  const name = 'git log --raw and git cat-file'
  return { name, cwd, command: ['sh', '-c', `${LOG}; ${BLOBS}`] }
}

/** What was written just now is read again the next time, so that a second run would not be one of a folder at rest. */
function comeToRest() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500)
}

/** @type {Record<string, Part>} */
export const parts = {
  check: {
    title: (count) => `check of ${count} records`,
    records: 10_000,
    rounds: 5,
    contendersOf: async (cwd, count) => {
      const last = join(cwd, writeLedger(cwd, count, { git: true }).at(-1) ?? '')
      const check = verb(cwd, 'check', ['check'])
      return [
        floor(cwd),
        {
          ...check,
          prepare: () => {
            forget(cwd)
            comeToRest()
          },
        },
        { ...check, name: 'check again' },
        { ...check, name: 'with one changed', prepare: () => appendFileSync(last, '\n') },
      ]
    },
  },
  broken: {
    title: (count) => `check of ${count} records, 1 % of them broken`,
    records: 10_000,
    rounds: 3,
    contendersOf: async (folder, count) => {
      const [clean, broken] = [join(folder, 'clean'), join(folder, 'broken')]
      writeLedger(clean, count)
      writeLedger(broken, count, { brokenEvery: 100 })
      return [
        floor(clean),
        verb(clean, 'check, all valid', ['check']),
        verb(broken, 'check, 1 % broken', ['check']),
      ]
    },
  },
  verbs: {
    title: (count) => `verbs on ${count} records, 3 % of them open`,
    records: 10_000,
    rounds: 3,
    contendersOf: async (cwd, count) => {
      writeLedger(cwd, count, { git: true })
      const quarter = ['bundle', '--from', '2025-01-01', '--to', '2025-04-01']
      return [
        floor(cwd),
        verb(cwd, 'check', ['check', '--no-cache']),
        verb(cwd, 'status', ['status']),
        verb(cwd, 'sweep, as a plan', ['sweep']),
        verb(cwd, 'report of a year', ['report', '--from', '2025-01-01', '--to', '2026-01-01']),
        {
          ...verb(cwd, 'evidence pack of a quarter', [...quarter, '--out', 'pack']),
          prepare: () => rmSync(join(cwd, 'pack'), { recursive: true, force: true }),
        },
      ]
    },
  },
  site: {
    title: (count) => `site of ${count} records beside a report of all of them`,
    records: 10_000,
    rounds: 3,
    contendersOf: async (cwd, count) => {
      writeLedger(cwd, count, { git: true })
      const report = ['report', '--from', '2022-01-01', '--to', '2027-01-01', '--out']
      const site = verb(cwd, 'site', ['site', '--out', 'site'])
      const fresh = () => {
        forget(cwd)
        rmSync(join(cwd, 'site'), { recursive: true, force: true })
      }
      return [
        floor(cwd),
        verb(cwd, 'report of five years', [...report, 'figures']),
        { ...site, prepare: fresh },
        { ...site, name: 'site again' },
      ]
    },
  },
  pull: {
    title: (count) => `check of three of ${count} records`,
    records: 10_000,
    rounds: 7,
    contendersOf: async (folder, count) => {
      const cwd = join(folder, 'plain')
      const paths = writeLedger(cwd, count, { git: true }).slice(-3)
      const empty = { name: 'node -e 0', cwd, command: [process.execPath, '-e', '0'] }
      const { close, ...action } = await pullRequestRun(join(folder, 'pull'), count)
      closeGitHub = close
      return [empty, floor(cwd), verb(cwd, 'check of three', ['check', ...paths]), action]
    },
    close: () => closeGitHub(),
  },
  start: {
    title: () => 'start, nothing to do',
    records: 0,
    rounds: 15,
    contendersOf: async (cwd) => {
      mkdirSync(join(cwd, 'incidents'))
      return [
        { name: 'node -e 0', cwd, command: [process.execPath, '-e', '0'] },
        { name: '--version', cwd, command: [process.execPath, tool, '--version'] },
        verb(cwd, 'check of an empty folder', ['check']),
        verb(cwd, 'status of an empty folder', ['status']),
        ...peersThatStart(cwd),
      ]
    },
  },
  peers: {
    title: (count) => `check of ${count} records beside others`,
    records: 1000,
    rounds: 3,
    contendersOf: async (cwd, count) => {
      writeLedger(cwd, count)
      return [floor(cwd), verb(cwd, 'check', ['check']), ...peersOf(cwd, tool)]
    },
  },
  growth: {
    title: (count) => `check of ${count / 100}, ${count / 10} and ${count} records`,
    records: 100_000,
    rounds: 1,
    contendersOf: async (folder, count) =>
      [count / 100, count / 10, count].flatMap((some) => {
        const cwd = join(folder, String(some))
        writeLedger(cwd, some)
        const name = (/** @type {string} */ what) => `${what}, ${some} records`
        return [{ ...floor(cwd), name: name('reading') }, verb(cwd, name('check'), ['check'])]
      }),
  },
  logs: {
    title: (count) => `a history of ${count} commits beside others`,
    records: 2000,
    rounds: 3,
    contendersOf: async (cwd, count) => {
      await writeHistory(cwd, count)
      const [path = ''] = execFileSync('git', ['ls-files', 'incidents/2026'], {
        cwd,
        encoding: 'utf8',
      }).split('\n')
      return [
        historyFloor(cwd),
        verb(cwd, 'audit, nothing kept', ['audit', '--format', 'json', '--no-cache']),
        ...readersOf(cwd, path),
      ]
    },
  },
  history: {
    title: (count) => `audit of ${count} commits`,
    records: 20_000,
    rounds: 3,
    contendersOf: async (cwd, count) => {
      await writeHistory(cwd, count)
      const audit = verb(cwd, 'audit, all of it kept', ['audit', '--format', 'json'])
      const afresh = [...audit.command, '--no-cache']
      const [node = '', ...rest] = afresh
      spawnSync(audit.command[0] ?? '', audit.command.slice(1), { cwd })
      return [
        historyFloor(cwd),
        { ...audit, name: 'audit, nothing kept', command: afresh },
        audit,
        {
          ...audit,
          name: 'audit, heap of 48 MiB',
          command: [node, '--max-old-space-size=48', ...rest],
        },
      ]
    },
  },
}
