/** Remembers what `status` said after each commit of the night, and asks for it again by the commit of then. */
import { runCommand } from './spawn-tool.js'

const ASKED = [
  ['status', '--all'],
  ['status', '--all', '--format', 'json'],
]

/** @typedef {{ commit: string, moment: string, said: readonly string[] }} Memory */

/** @param {{ dist: string, folder: string, clock: () => string }} options */
export function memoryOf({ dist, folder, clock }) {
  /** @type {Memory[]} */
  const memories = []
  return { remember, replay, statusAsOf }

  /** @param {string} commit */
  async function remember(commit) {
    const moment = clock()
    memories.push({ commit, moment, said: await ask('--now', moment) })
  }

  /** How many answers there were, and the commits and moments whose replay says something else. */
  async function replay() {
    const last = new Map(memories.map((memory) => [memory.moment, memory]))
    /** @type {(readonly [asOf: string, memory: Memory])[]} */
    const questions = [
      ...memories.map((memory) => /** @type {const} */ ([memory.commit, memory])),
      ...last,
    ]
    /** @type {string[]} */
    const different = []
    for (const [asOf, { said }] of questions) {
      const told = await ask('--as-of', asOf)
      if (told.join('\0') !== said.join('\0')) different.push(asOf)
    }
    return { commits: memories.length, moments: last.size, different }
  }

  /** What `status` says of a moment, today. @param {string} moment */
  function statusAsOf(moment) {
    return runCommand(dist, folder, ['status', '--as-of', moment])
  }

  /** Output and exit code of each question. @param {...string} when */
  async function ask(...when) {
    const ended = await Promise.all(
      ASKED.map((args) => runCommand(dist, folder, [...args, ...when]))
    )
    return ended.map(({ out, code }) => `${out}exit ${code}`)
  }
}
