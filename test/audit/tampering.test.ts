/** Clocks that somebody moved after the fact, each in a way that was once overlooked. */
import { describe, expect, it } from 'vitest'
import { flagged, told } from './run.ts'
import { ACTION, ID, PATH, record, type Scene } from './scene.ts'
import { history, on } from './timelines.ts'

const OTHER = 'INC-20261121-0400'
const OTHER_PATH = `incidents/2026/11/${OTHER}-feeds-stand-still.md`
const other = (timeline: readonly string[], id = OTHER) =>
  record({ id, title: 'Feeds stand still', timeline })

/** A service incident of P1 whose first line came a quarter of an hour too late. */
const LATE = [
  '03:12 reported by: dana',
  '03:13 notified role: incident-manager',
  '03:15 assessed impact: severe, urgency: immediate',
  '03:42 engaged role: first-line, who: fay',
  '03:50 resolved by: fay',
]
const OVER = [...LATE, '03:55 closed by: alice']
const earlier = (timeline: readonly string[]) =>
  timeline.map((line) => line.replace('03:42', '03:22'))

/** The record as it was at four, changed at six. */
function changed(timeline: readonly string[]): Scene {
  return history(['21T04:00', OVER], ['21T06:00', timeline])
}

const MOVED = `\`engaged\` (2026-11-21T03:42:00Z) became \`engaged\` (2026-11-21T03:22:00Z)`
const WHERE = 'in <commit> by Dana, after the incident ended at 2026-11-21T03:55:00Z'
const MET = 'verdicts: engage-first-line: late by 15m → met'

describe('an equal entry in another record', () => {
  const twin = ['03:40 reported by: ravi', '03:42 engaged role: first-line, who: fay']

  it.each([
    [
      'that stood there before',
      [{ [OTHER_PATH]: other(twin) }, { [PATH]: record({ timeline: earlier(OVER) }) }],
    ],
    [
      'that came in the same commit',
      [{ [OTHER_PATH]: other(twin), [PATH]: record({ timeline: earlier(OVER) }) }],
    ],
  ])('%s hides no change', async (_, commits) => {
    const made = history(['21T04:00', OVER])
    for (const [index, files] of commits.entries()) made.commit(on(`21T06:0${index}`), files)
    expect(await told(made, 'changed-after-close')).toEqual([
      `error ${ID}: ${MOVED} ${WHERE}; ${MET}.`,
    ])
  })

  it('hides no entry that was taken from an incident still open', async () => {
    const made = history(['21T04:00', LATE])
    made.commit(on('21T06:00'), {
      [OTHER_PATH]: other(twin),
      [PATH]: record({ timeline: LATE.filter((line) => !line.includes('engaged')) }),
    })
    expect(await flagged(made)).toContain(`warning entry-rewritten ${ID}`)
  })
})

describe('two incidents that exchange their ids', () => {
  const feeds = ['04:00 reported by: ravi', '04:05 assessed impact: minor, urgency: normal']

  it.each([
    [
      'in one commit',
      [{ [PATH]: record({ id: OTHER, timeline: OVER }), [OTHER_PATH]: other(feeds, ID) }],
    ],
    [
      'in two commits',
      [{ [PATH]: other(feeds, ID) }, { [OTHER_PATH]: record({ id: OTHER, timeline: OVER }) }],
    ],
  ])('%s are both told', async (_, commits) => {
    const made = history(['21T04:00', OVER])
    made.commit(on('21T04:10'), { [OTHER_PATH]: other(feeds) })
    for (const [index, files] of commits.entries()) made.commit(on(`21T06:0${index}`), files)
    const found = await flagged(made)
    expect(found).toContain(`error id-reused ${ID}`)
    expect(found).toContain(`error id-reused ${OTHER}`)
  })
})

const correct = (entry: string, was = '"2026-11-21T03:45:00Z"') =>
  `05:00 corrected entry: ${entry}, was: ${was}, reason: The log`

describe('after closure', () => {
  it('a value that stood before it is no revert, even where a correction is taken away', async () => {
    const corrected = '03:51 corrected entry: engaged, was: "03:22", reason: The phone log says so'
    const made = history(
      ['21T03:30', earlier(LATE).slice(0, 4)],
      ['21T04:00', [...LATE, corrected, '03:55 closed by: alice']],
      ['21T06:00', earlier(OVER)]
    )
    expect(await told(made, 'changed-after-close')).toEqual([
      `error ${ID}: ${MOVED} ${WHERE}; ${MET}.`,
      `error ${ID}: \`corrected\` (2026-11-21T03:51:00Z) was removed ${WHERE}; ${MET}.`,
    ])
  })

  it('a revert of a change is one', async () => {
    const made = history(['21T04:00', OVER], ['21T06:00', earlier(OVER)], ['21T06:05', OVER])
    expect(await flagged(made)).toEqual([])
  })

  it('a note by whoever holds a role is heard, and one by anybody else is not', async () => {
    const held = ['roles: { first-line: fay }']
    const over = OVER.filter((line) => !line.includes('engaged'))
    const slipped = (by: string) => [...over.slice(0, 3), `03:20 noted by: ${by}`, ...over.slice(3)]
    const made = (by: string) => history(['21T04:00', over, held], ['21T06:00', slipped(by), held])
    expect(await told(made('fay'), 'changed-after-close')).toEqual([
      `error ${ID}: \`noted\` (2026-11-21T03:20:00Z) was added ${WHERE}; verdicts: engage-first-line: late by 23m → met.`,
    ])
    expect(await flagged(made('bob'))).toEqual([])
  })

  it('a link to a comment excuses nobody but the action, and nothing but a notice', async () => {
    const url = 'url: "https://github.com/kwetter/ops/issues/1#issuecomment-2"'
    const slip = (entry: string) => [
      ...OVER.slice(0, 3),
      `03:20 ${entry}, ${url}`,
      ...OVER.slice(3),
    ]
    expect(await flagged(changed(slip('engaged role: first-line')))).toContain(
      `error changed-after-close ${ID}`
    )
    expect(await flagged(changed(slip('notified role: first-line')))).toContain(
      `error changed-after-close ${ID}`
    )
    const made = history(['21T04:00', OVER])
    const receipt = slip('notified role: incident-manager')
    made.commit({ ...on('21T04:05'), by: ACTION }, { [PATH]: record({ timeline: receipt }) })
    expect(await flagged(made)).toEqual([])
  })

  it('a correction excuses the entry that it names, and no other of its name', async () => {
    const second = '03:45 engaged role: second-line, who: sam'
    const over = [...LATE.slice(0, 4), second, ...OVER.slice(4)]
    const moved = over.map((line) => line.replace('03:45', '03:43'))
    const found = async (correction: string) =>
      (
        await told(
          history(['21T04:00', over], ['21T06:00', [...moved, correction]]),
          'changed-after-close'
        )
      ).length
    expect(await found(correct('engaged#2'))).toBe(0)
    expect(await found(correct('engaged#1'))).toBe(1)
    expect(await found(correct('engaged'))).toBe(1)
    expect(await found(correct('engaged#2', '"2026-11-21T03:46:00Z"'))).toBe(1)
  })

  it('every change says what became of what', async () => {
    const made = changed(OVER.map((line) => line.replace('who: fay', 'who: sam')))
    expect(await told(made, 'changed-after-close')).toEqual([
      `error ${ID}: \`engaged\` (2026-11-21T03:42:00Z) was changed: \`who\` fay → sam ${WHERE}.`,
    ])
  })
})
