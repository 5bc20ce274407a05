/**
 * A room has thousands of changes. Told a share, Stryker asks about so many of them, drawn by a seed and spread over all
 * files alike; to it the others are what a checker turns down, so that they count nowhere.
 */
import { createHash } from 'node:crypto'

/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ id: string, fileName: string, replacement: string, location: { start: Place, end: Place } }} Mutant */
/** @typedef {{ status: 'passed' } | { status: 'compileError', reason: string }} CheckResult */

/** @type {{ share: number, seed: string }} */
const { share, seed } = JSON.parse(process.env['LEDGER_MUTANTS'] ?? '{}')

class Drawer {
  async init() {}

  /** @param {Mutant[]} mutants @returns {Promise<Record<string, CheckResult>>} */
  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, verdictOn(mutant)]))
  }

  /** @param {Mutant[]} mutants */
  async group(mutants) {
    return [mutants.map(({ id }) => id)]
  }
}

/** @param {Mutant} mutant @returns {CheckResult} */
function verdictOn({ fileName, location, replacement }) {
  const { start, end } = location
  const name = [
    seed,
    fileName.replace(/.*\/src\//, ''),
    ...Object.values(start),
    ...Object.values(end),
    replacement,
  ]
  const drawn = createHash('sha256').update(JSON.stringify(name)).digest().readUInt32BE() / 2 ** 32
  return drawn < share ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' }
}

makeDrawer.inject = /** @type {const} */ ([])
function makeDrawer() {
  return new Drawer()
}

export const strykerPlugins = [{ kind: 'Checker', name: 'drawn', factory: makeDrawer }]
