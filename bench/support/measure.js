/** Measures whole processes in alternating rounds: wall clock, processor and peak of memory, never one beside an older one. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'

/** GNU time tells the peak of the greatest process, be it the one named or one below it. */
const GNU_TIME = '/usr/bin/time'

/**
 * A process to measure; `prepare` runs before each round and is not measured, nor what `around` does about the run.
 * @typedef {(env?: Record<string, string>) => Promise<void>} Run
 * @typedef {{ name: string, command: readonly string[], cwd: string, prepare?: () => void, around?: (run: Run) => Promise<void>, exits?: readonly number[] }} Contender
 * @typedef {{ median: number, min: number, max: number }} Spread
 * @typedef {{ name: string, wall: Spread, processor: Spread, mebibytes: Spread, ratio: number }} Row
 */

/**
 * Every contender once a round, in turn; the first is the floor to which the others are put in ratio, by processor time.
 *
 * @param {readonly Contender[]} contenders
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export async function measure(contenders, rounds) {
  const runs = contenders.map((contender) => ({ contender, taken: /** @type {Taken[]} */ ([]) }))
  // The first round warms what the system keeps, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { contender, taken } of runs) {
      const one = await run(contender)
      if (round > 0) taken.push(one)
    }
  }
  const rows = runs.map(({ contender: { name }, taken }) => ({
    name,
    wall: spread(taken.map(({ wall }) => wall)),
    processor: spread(taken.map(({ processor }) => processor)),
    mebibytes: spread(taken.map(({ mebibytes }) => mebibytes)),
  }))
  const floor = rows[0]?.processor.median ?? 1
  return rows.map((row) => ({ ...row, ratio: row.processor.median / floor }))
}

/** @typedef {{ wall: number, processor: number, mebibytes: number }} Taken */

/**
 * @param {Contender} contender
 * @returns {Promise<Taken>}
 */
async function run({ name, command, cwd, prepare, around, exits = [0] }) {
  if (!existsSync(GNU_TIME)) throw new Error(`${GNU_TIME} is missing: apt-get install time`)
  prepare?.()
  let told = ''
  /** @type {Run} */
  const start = async (env) => {
    const child = spawn(GNU_TIME, ['-f', '%e %U %S %M', ...command], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(env === undefined ? {} : { env }),
    })
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
    if (!exits.includes(code)) throw new Error(`${name} ended with ${code}:\n${said.slice(-2000)}`)
    told = said.trim().split('\n').at(-1) ?? ''
  }
  await (around === undefined ? start() : around(start))
  const [wall = 0, user = 0, system = 0, kibibytes = 0] = told.split(' ').map(Number)
  return { wall, processor: user + system, mebibytes: kibibytes / 1024 }
}

/**
 * @param {readonly number[]} values
 * @returns {Spread}
 */
function spread(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0
  return { median, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0 }
}

/**
 * The rows as a table of Markdown.
 *
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  const lines = rows.map(
    ({ name, wall, processor, mebibytes, ratio }) =>
      `| ${name} | ${seconds(processor)} | ${ratio.toFixed(1)} × | ${seconds(wall)} | ${mebibytes.median.toFixed(0)} |`
  )
  return [
    '| process | processor, s | ratio | wall clock, s | peak, MiB |',
    '|---|--:|--:|--:|--:|',
    ...lines,
  ].join('\n')
}

/** @param {Spread} spread */
function seconds({ median, min, max }) {
  return `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`
}
