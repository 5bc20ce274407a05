/** Follow-ups that stood at the closing, and what a later commit made of them. */
import { describe, expect, it } from 'vitest'
import { told } from './run.ts'
import { ID, PATH, record, scene } from './scene.ts'
import { CLOSED, on } from './timelines.ts'

const bodyOf = (tasks: readonly string[]) =>
  `## Summary\nLogins fail.\n\n## Follow-up\n${tasks.join('\n')}\n`
const TEST = '- [ ] @dana Test the fail-over of the login database (due 2026-11-25)'
const ALERT = '- [ ] @ben Alert on evictions (due 2026-11-30)'

/** The record closed with both, then one version after another. */
function after(
  ...versions: readonly (readonly [at: string, tasks: readonly string[], timeline?: string[]])[]
) {
  const made = scene()
  for (const [at, tasks, timeline = CLOSED] of [['21T03:45', [TEST, ALERT]] as const, ...versions])
    made.commit(on(at), { [PATH]: record({ timeline, body: bodyOf(tasks) }) })
  return told(made, 'follow-up-withdrawn')
}

const GONE = `The follow-up “Test the fail-over of the login database” of dana, due 2026-11-25T22:59:59Z, was taken away in <commit> by Dana, after the incident was closed.`
const putOff = (day: string) =>
  `The follow-up “Test the fail-over of the login database” of dana, due 2026-11-25T22:59:59Z, was put off to ${day} in <commit> by Dana, after the incident was closed.`
const dueOn = (day: string) => TEST.replace('2026-11-25', day)

describe('a follow-up that was promised at the closing', () => {
  it('is told where a later commit takes it away, before it was due and after', async () => {
    expect(await after(['22T09:00', [ALERT]])).toEqual([`warning ${ID}: ${GONE}`])
    expect(await after(['28T09:00', [ALERT]])).toEqual([`warning ${ID}: ${GONE}`])
  })

  it('is told where its day is put off: a note while there was time, a warning once it was overdue', async () => {
    const later = putOff('2027-11-25T22:59:59Z')
    expect(await after(['22T09:00', [dueOn('2027-11-25'), ALERT]])).toEqual([
      `note ${ID}: ${later}`,
    ])
    expect(await after(['28T09:00', [dueOn('2027-11-25'), ALERT]])).toEqual([
      `warning ${ID}: ${later}`,
    ])
  })

  it('is told where it has no day any more', async () => {
    expect(await after(['28T09:00', [TEST.replace(' (due 2026-11-25)', ''), ALERT]])).toEqual([
      `warning ${ID}: ${GONE.replace('was taken away', 'lost its day')}`,
    ])
  })

  it('is held against the day that it had at first, however small the steps', async () => {
    const small = await after(
      ['22T09:00', [dueOn('2026-11-27'), ALERT]],
      ['26T09:00', [dueOn('2026-11-29'), ALERT]]
    )
    expect(small).toEqual([`note ${ID}: ${putOff('2026-11-29T22:59:59Z')}`])
  })

  it('is none where it is done, and then taken away, or late, or put back', async () => {
    const done = TEST.replace('[ ]', '[x]')
    expect(await after(['24T09:00', [done, ALERT]], ['25T09:00', [ALERT]])).toEqual([])
    expect(await after(['22T09:00', [ALERT]], ['22T09:05', [TEST, ALERT]])).toEqual([])
    expect(
      await after(['22T09:00', [dueOn('2027-11-25'), ALERT]], ['22T09:05', [TEST, ALERT]])
    ).toEqual([])
    expect(await after(['22T09:00', [dueOn('2026-11-23'), ALERT]])).toEqual([])
  })

  it('is the same by its issue, in other words, of another owner, and on two lines', async () => {
    const tracked = TEST.replace(')', ', #12)')
    const reworded = '- [ ] @dana Rehearse losing the primary (due 2026-11-25, #12)'
    expect(await after(['22T09:00', [ALERT, tracked]], ['23T09:00', [ALERT, reworded]])).toEqual([])
    const typo = '- [ ] @sam Test the failover of the login database (due 2026-11-25)'
    expect(await after(['22T09:00', [typo, ALERT]])).toEqual([])
    const wrapped = TEST.replace(' (due', '\n  (due')
    expect(await after(['22T09:00', [wrapped, ALERT]])).toEqual([])
    expect(await after(['28T09:00', [wrapped.replace('2026', '2027'), ALERT]])).toHaveLength(1)
  })

  it('is promised anew by whoever reopens the incident', async () => {
    const again = [
      ...CLOSED,
      '2026-11-22T08:00:00Z reopened by: alice, reason: It came back',
      '2026-11-22T08:30:00Z resolved by: dana',
      '2026-11-22T08:40:00Z closed by: dana',
    ]
    expect(await after(['22T09:00', [ALERT], again])).toEqual([])
    expect(await after(['22T09:00', [TEST, ALERT], again], ['23T09:00', [ALERT], again])).toEqual([
      `warning ${ID}: ${GONE}`,
    ])
  })
})

const corrected = (at: string, entry = 'closed') =>
  `2026-11-${at}:00Z corrected entry: ${entry}, reason: The database is gone`

describe('a correction of the closing', () => {
  it('declares what was taken back with it or before it, and nothing later', async () => {
    const declared = [...CLOSED, corrected('22T09:00')]
    expect(await after(['22T09:00', [ALERT], declared])).toEqual([])
    expect(await after(['22T08:00', [ALERT]], ['22T09:00', [ALERT], declared])).toEqual([])
    expect(
      await after(['22T09:00', [TEST, ALERT], declared], ['23T09:00', [ALERT], declared])
    ).toEqual([`warning ${ID}: ${GONE}`])
  })

  it('of something else, or of the closing’s own instant, declares nothing of it', async () => {
    expect(
      await after(['22T09:00', [ALERT], [...CLOSED, corrected('22T09:00', 'resolved')]])
    ).toHaveLength(1)
    const moved = CLOSED.map((line) => line.replace('03:40', '03:41'))
    expect(await after(['22T09:00', [ALERT], [...moved, corrected('22T09:00')]])).toHaveLength(1)
  })

  it('is listed with what it declares', async () => {
    const made = scene()
    const versions = [
      ['21T03:45', CLOSED, [TEST, ALERT]],
      ['22T09:00', [...CLOSED, corrected('22T09:00')], [ALERT]],
    ] as const
    for (const [at, timeline, tasks] of versions)
      made.commit(on(at), { [PATH]: record({ timeline, body: bodyOf(tasks) }) })
    expect(await told(made, 'corrected-declared')).toEqual([
      `note ${ID}: \`closed\` was put right at 2026-11-22T09:00:00Z: The database is gone. The follow-up “Test the fail-over of the login database” of dana, due 2026-11-25T22:59:59Z, was taken away.`,
    ])
  })
})
