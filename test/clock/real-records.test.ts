/** The update cadence of 801 real incidents, counted by the clock and by hand from the bare timelines. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { readLedger } from '../../src/store/read-ledger.ts'
import { at } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const FOLDER = '../shared/data/github-status/incidents'
const EVERY_MINUTES: Readonly<Record<string, number>> = { severe: 30, noticeable: 120 }

test('late updates of every real P1 and P2 agree with the gaps in its text', async ({ skip }) => {
  if (!existsSync(FOLDER)) skip(`there is no ${FOLDER} here`)
  const { records } = await readLedger('.', FOLDER)
  const files = records.flatMap(({ file }) => (file === null ? [] : [file]))
  const ledger = computeLedger(files, policy, zones, at('2026-09-01T00:00:00Z'))
  expect(ledger.length).toBe(801)
  const counted: [string, number][] = []
  const byHand: [string, number][] = []
  for (const { file, obligations } of ledger) {
    const { id, impact = '' } = file.incident
    const every = EVERY_MINUTES[impact]
    if (every === undefined) continue
    counted.push([id, obligations.find((row) => row.do === 'update')?.breaches ?? 0])
    byHand.push([id, countGaps(readFileSync(file.path, 'utf8'), every * 60_000)])
  }
  expect(counted).toEqual(byHand)
  const sum = counted.reduce((total, [, late]) => total + late, 0)
  expect([counted.length, sum]).toEqual([166, 69])
})

/** Gaps longer than `every` between the report, each entry with an audience, and the resolution. */
function countGaps(text: string, every: number): number {
  const instants: number[] = []
  for (const entry of text.split('\n  - at: ').slice(1)) {
    const moment = Date.parse(entry.slice(0, 20))
    const hasReached = /\n {4}(audience: users|event: (reported|resolved))/.test(entry)
    if (hasReached) instants.push(moment)
    if (entry.includes('event: resolved')) break
  }
  return instants.filter((moment, index) => moment - (instants[index - 1] ?? moment) > every).length
}
