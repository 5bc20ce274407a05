/** Late updates: what the clock counts as breaches agrees with a count made from the text of the timelines alone. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Obligation } from '../../src/clock/obligation.ts'
import { countLateUpdates } from './naive-updates.ts'
import { NOW, readComputed } from './read-examples.ts'

const REAL = '../shared/data/github-status/incidents'
const { entries } = await readComputed('incidents', NOW)

function lateUpdates(rows: readonly Obligation[]): number {
  return rows.reduce((sum, row) => (row.do === 'update' ? sum + row.breaches : sum), 0)
}

describe('late updates, counted a second time from the timelines alone', () => {
  it.each(entries)('agree for $file.incident.id', ({ file: { path, incident }, obligations }) => {
    const audience = incident.kind === 'security' ? 'stakeholders' : 'users'
    const counted = countLateUpdates(readFileSync(path, 'utf8'), audience, NOW)
    expect(lateUpdates(obligations)).toBe(counted)
  })

  it('are not all nought, so that agreeing means something', () => {
    expect(entries.map(({ obligations }) => lateUpdates(obligations))).toContain(2)
  })

  it.skipIf(!existsSync(REAL))(
    'agree for every P1 and P2 of the 801 real records, where they are present',
    async () => {
      const now = '2026-09-01T00:00:00Z'
      const real = await readComputed(REAL, now)
      const urgent = real.entries.filter(({ course }) => course.priority !== 'P3')
      const differing = urgent.flatMap(({ file, obligations }) => {
        const counted = countLateUpdates(readFileSync(file.path, 'utf8'), 'users', now)
        const told = lateUpdates(obligations)
        return told === counted ? [] : [`${file.incident.id}: ${told}, counted ${counted}`]
      })
      expect(differing).toEqual([])
      const ofCritical = urgent
        .filter(({ course }) => course.priority === 'P1')
        .map(({ obligations }) => lateUpdates(obligations))
      expect({
        incidents: ofCritical.length,
        withLateUpdates: ofCritical.filter((count) => count > 0).length,
        lateUpdates: ofCritical.reduce((sum, count) => sum + count, 0),
      }).toEqual({ incidents: 28, withLateUpdates: 19, lateUpdates: 57 })
    }
  )
})
