/**
 * The benches: `npm run bench -- PART [records] [rounds]`, PART one of those below; `all` where it is left out.
 * Prints a table, and keeps it with its chart under docs/performance. It judges nothing: people do.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keep } from './support/keep.js'
import { measure, tableOf } from './support/measure.js'
import { parts } from './support/parts.js'

const [asked = 'all', ...numbers] = process.argv.slice(2)
const chosen = Object.entries(parts).filter(([name]) => asked === 'all' || asked === name)
if (chosen.length === 0) throw new Error(`No such part; there are ${Object.keys(parts).join(', ')}`)
for (const [name, { title, records, rounds, contendersOf, close }] of chosen) {
  const [count = records, times = rounds] = numbers.map(Number)
  const folder = mkdtempSync(join(tmpdir(), 'ledger-bench-'))
  try {
    const rows = await measure(await contendersOf(folder, count), times)
    const heading = `${title(count)}, median of ${times} (least–greatest)`
    console.log(`\n${heading}\n\n${tableOf(rows)}`)
    keep(name, heading, rows)
  } finally {
    await close?.()
    rmSync(folder, { recursive: true, force: true })
  }
}
