/** What the audit finds in entries: late, ahead, rewritten, slipped in after the end. */
import { describe, expect, it } from 'vitest'
import { flagged, gathered, told } from './run.ts'
import { ACTION, BEGINNING, ID, PATH, record, scene } from './scene.ts'
import { ASSESSED, BEGUN, CLOSED, history, on, policyTextWith } from './timelines.ts'

describe('late-entry', () => {
  it('tells of entries first committed more than a day after what they claim', async () => {
    const made = history(
      ['21T03:15', BEGUN],
      ['23T09:00', [...BEGUN, '03:25 engaged role: first-line']]
    )
    expect(await told(made, 'late-entry')).toEqual([
      `warning ${ID}: \`engaged\` (2026-11-21T03:25:00Z) first stands in <commit> by Dana, 2d 5h 35m later.`,
    ])
  })

  it('goes by the policy’s own limit for the event', async () => {
    const made = scene(
      policyTextWith((typed) => {
        typed.audit = { 'late-by-event': { reported: '2m' } }
      })
    )
    made.commit(on('21T03:15'), { [PATH]: record({ timeline: BEGUN }) })
    expect(await told(made, 'late-entry')).toEqual([
      `warning ${ID}: \`reported\` (2026-11-21T03:12:00Z) first stands in <commit> by Dana, 3m later.`,
    ])
  })

  it('says nothing where GitHub vouches for the instant, nor of a beginning found out later', async () => {
    const url = 'https://github.com/kwetter/ops/issues/7#issuecomment-12345'
    const found = [`03:16 notified role: first-line, url: "${url}"`, '2026-11-20T22:00:00Z started']
    const made = history(['21T03:15', BEGUN])
    const timeline = [...found.slice(1), ...BEGUN, ...found.slice(0, 1)]
    made.commit({ ...on('23T09:00'), by: ACTION }, { [PATH]: record({ timeline }) })
    expect(await flagged(made)).toEqual([])
    const typed = history(['21T03:15', BEGUN], ['23T09:00', timeline])
    expect(await flagged(typed)).toEqual([`warning late-entry ${ID}`])
  })
})

describe('future-entry', () => {
  it('tells of an entry committed before it can have happened', async () => {
    const made = history(['21T03:15', [...BEGUN, '04:00 engaged role: first-line']])
    expect(await told(made, 'future-entry')).toEqual([
      `warning ${ID}: \`engaged\` (2026-11-21T04:00:00Z) was first stated 45m before it can have happened, in <commit> by Dana.`,
    ])
  })

  it('leaves five minutes to clocks that disagree', async () => {
    expect(
      await flagged(history(['21T03:15', [...BEGUN, '03:20 engaged role: first-line']]))
    ).toEqual([])
  })
})

const hoursLater = (timeline: readonly string[]) =>
  timeline.map((line) => line.replace(/^03/, '05'))
const became = (event: string, from: string, to: string) =>
  `warning ${ID}: \`${event}\` (2026-11-21T${from}:00Z) became \`${event}\` (2026-11-21T${to}:00Z) in <commit> by Dana`

describe('entry-rewritten', () => {
  const moved = BEGUN.map((line) => line.replace('03:14', '03:13'))

  it('tells of an instant that was moved, and of an entry that was removed', async () => {
    expect(
      await told(history(['21T03:15', BEGUN], ['21T05:00', moved]), 'entry-rewritten')
    ).toEqual([
      `warning ${ID}: \`notified\` (2026-11-21T03:14:00Z) became \`notified\` (2026-11-21T03:13:00Z) in <commit> by Dana.`,
    ])
    expect(
      await told(history(['21T03:15', BEGUN], ['21T05:00', BEGUN.slice(0, 1)]), 'entry-rewritten')
    ).toEqual([
      `warning ${ID}: \`notified\` (2026-11-21T03:14:00Z) was removed in <commit> by Dana; verdicts: notify-incident-manager: met → overdue by 1h 43m.`,
    ])
  })

  it('tells no verdict that no version had: a whole record may be moved by the hours of a zone', async () => {
    const made = history(['21T05:25', hoursLater(ASSESSED)], ['21T05:30', ASSESSED])
    expect(await told(made, 'entry-rewritten')).toEqual([
      `${became('reported', '05:12', '03:12')}.`,
      `${became('notified', '05:14', '03:14')}.`,
      `${became('assessed', '05:20', '03:20')}.`,
    ])
  })

  it('tells what the version before said, and the version after, where several entries moved at once', async () => {
    const late = [
      '05:12 reported by: dana',
      '05:20 assessed impact: severe, urgency: immediate',
      '05:40 notified role: incident-manager',
    ]
    const intime = [
      '03:12 reported by: dana',
      '03:20 assessed impact: severe, urgency: immediate',
      '03:14 notified role: incident-manager',
    ]
    const made = history(['21T05:45', late], ['21T05:50', intime])
    const [, , last] = await told(made, 'entry-rewritten')
    expect(last).toBe(
      `${became('notified', '05:40', '03:14')}; verdicts: notify-incident-manager: late by 23m → met.`
    )
  })

  it('lays a verdict at the door of the change that moved it, and of no other', async () => {
    const both = [...BEGUN, '03:40 engaged role: first-line']
    const after = [
      BEGUN[0] ?? '',
      '03:16 notified role: incident-manager',
      '03:25 engaged role: first-line',
    ]
    const made = history(
      ['21T03:45', [...both, '03:20 assessed impact: severe, urgency: immediate']],
      ['21T03:50', [...after, '03:20 assessed impact: severe, urgency: immediate']]
    )
    expect(await told(made, 'entry-rewritten')).toEqual([
      `warning ${ID}: \`notified\` (2026-11-21T03:14:00Z) became \`notified\` (2026-11-21T03:16:00Z) in <commit> by Dana.`,
      `warning ${ID}: \`engaged\` (2026-11-21T03:40:00Z) became \`engaged\` (2026-11-21T03:25:00Z) in <commit> by Dana; verdicts: engage-first-line: late by 13m → met.`,
    ])
  })

  it('tells of the only entry of a record too', async () => {
    const made = history(['21T03:15', ['03:12 reported']], ['21T05:00', ['03:02 reported']])
    expect(await told(made, 'entry-rewritten')).toHaveLength(1)
  })

  it('says nothing where a correction declares it, or only words changed', async () => {
    const declared = [
      ...moved,
      '05:00 corrected entry: notified, was: "03:14", reason: The phone log says so',
    ]
    expect(await flagged(history(['21T03:15', BEGUN], ['21T05:00', declared]))).toEqual([])
    const worded = BEGUN.map((line) => `${line}, note: by phone`)
    expect(await flagged(history(['21T03:15', BEGUN], ['21T05:00', worded]))).toEqual([])
  })

  it('says nothing of a draft that was put right before it was merged', async () => {
    const made = scene()
    made.git(BEGINNING, 'switch', '--quiet', '--create', 'side')
    made.commit(on('21T03:15'), { [PATH]: record({ timeline: BEGUN }) })
    made.commit(on('21T03:16'), { [PATH]: record({ timeline: moved }) })
    made.git(BEGINNING, 'switch', '--quiet', 'main')
    made.git(on('21T03:20'), 'merge', '--quiet', '--no-ff', '-m', 'merge', 'side')
    expect(await flagged(made)).toEqual([])
  })
})

describe('changed-after-close', () => {
  it('tells of what a clock hears: an instant, a role, an entry slipped in', async () => {
    const earlier = CLOSED.map((line) => line.replace('03:30', '03:29'))
    expect(
      await told(history(['21T03:45', CLOSED], ['21T06:00', earlier]), 'changed-after-close')
    ).toEqual([
      `error ${ID}: \`resolved\` (2026-11-21T03:30:00Z) became \`resolved\` (2026-11-21T03:29:00Z) in <commit> by Dana, after the incident ended at 2026-11-21T03:40:00Z.`,
    ])
    const slipped = [...ASSESSED, '03:21 engaged role: first-line', ...CLOSED.slice(3)]
    expect(
      await told(history(['21T03:45', CLOSED], ['21T06:00', slipped]), 'changed-after-close')
    ).toEqual([
      `error ${ID}: \`engaged\` (2026-11-21T03:21:00Z) was added in <commit> by Dana, after the incident ended at 2026-11-21T03:40:00Z; verdicts: engage-first-line: cancelled → met.`,
    ])
    const held = ['roles: { first-line: fay }']
    expect(await flagged(history(['21T03:45', CLOSED], ['21T06:00', CLOSED, held]))).toEqual([])
    const noted = [...ASSESSED, '03:22 noted by: bob', ...CLOSED.slice(3)]
    const bob = ['roles: { first-line: bob }']
    expect(
      await told(history(['21T03:45', noted], ['21T06:00', noted, bob]), 'changed-after-close')
    ).toEqual([
      `error ${ID}: \`roles\` was added (nothing → {"first-line":"bob"}) in <commit> by Dana, after the incident ended at 2026-11-21T03:40:00Z; verdicts: engage-first-line: cancelled → met.`,
    ])
  })

  it('says nothing of what follows a closure, nor of a declared correction', async () => {
    const followed = [...CLOSED, '05:00 notified role: stakeholders', '05:10 reviewed by: alice']
    expect(await flagged(history(['21T03:45', CLOSED], ['21T05:15', followed]))).toEqual([])
    const declared = [
      ...CLOSED.map((line) => line.replace('03:30', '03:29')),
      '05:00 corrected entry: resolved, reason: The log says so',
    ]
    expect(await flagged(history(['21T03:45', CLOSED], ['21T05:15', declared]))).toEqual([])
  })
})

describe('a record that is in no figure', () => {
  it('draws a warning only', async () => {
    const earlier = CLOSED.map((line) => line.replace('03:30', '03:29'))
    const more = ['declared: backfill']
    expect(await flagged(history(['25T03:45', CLOSED, more], ['25T06:00', earlier, more]))).toEqual(
      [`warning changed-after-close ${ID}`]
    )
  })
})

describe('a merge', () => {
  it('answers for what it changed itself, and for nothing else', async () => {
    const made = scene()
    made.git(BEGINNING, 'switch', '--quiet', '--create', 'side')
    made.commit({ ...on('21T03:15'), message: 'side' }, { [PATH]: record({ timeline: BEGUN }) })
    made.git(BEGINNING, 'switch', '--quiet', 'main')
    made.git(on('24T09:00'), 'merge', '--quiet', '--no-ff', '--no-commit', 'side')
    const slipped = [...BEGUN, '03:25 engaged role: first-line']
    made.commit({ ...on('24T09:00'), message: 'merge' }, { [PATH]: record({ timeline: slipped }) })
    expect(await told(made, 'late-entry')).toEqual([
      `warning ${ID}: \`engaged\` (2026-11-21T03:25:00Z) first stands in <commit> by Dana, 3d 5h 35m later.`,
    ])
    const { traced } = await gathered(made)
    const trail = traced.trailOf(ID.toLowerCase())
    expect(
      trail?.steps.map(({ revision, changes }) => [revision.commit.subject, changes.length])
    ).toEqual([
      ['side', 8],
      ['merge', 1],
    ])
  })
})
