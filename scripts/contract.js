/**
 * `npm run contract`: judges every request that the tests and the demo made of GitHub, and every answer that they
 * relied on, by GitHub's own OpenAPI description.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DESCRIPTION, loadDescription } from './contract/description.js'
import { judgeTraffic } from './contract/judge.js'

/** @import { StandRequest } from '../demo/support/stand-types.d.ts' */

const FOLDER = '.cache/traffic'

/**
 * @param {string} folder
 * @returns {StandRequest[]} all that was recorded there
 */
function readTraffic(folder) {
  /** @type {string[]} */
  let names = []
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.ndjson'))
  } catch {
    // No folder is no traffic, which is told below.
  }
  return names.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  )
}

const traffic = readTraffic(FOLDER)
if (traffic.length === 0) {
  console.error(`There is no traffic in ${FOLDER} to judge. Run npm test and npm run demo first.`)
  process.exit(1)
}
const description = await loadDescription('.cache')
const { operations, violations } = judgeTraffic(traffic, description)
console.log(`Judged by GitHub's own description (${DESCRIPTION}):`)
for (const { name, requests, answers, whole, fields } of operations) {
  const partly = answers - whole
  const read = partly === 0 ? '' : `, ${partly} of them on what we read: ${fields.join(', ')}`
  console.log(`  ${name}: ${requests} requests, ${answers} answers${read}`)
}
for (const [violation, times] of violations) {
  console.error(`violation: ${violation}${times > 1 ? ` (${times} times)` : ''}`)
}
const broken = [...violations.values()].reduce((sum, times) => sum + times, 0)
console.log(`Contract: ${traffic.length} exchanges judged, ${broken} violations.`)
process.exitCode = broken === 0 ? 0 : 1
