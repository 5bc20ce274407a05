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
      `error ${ID}: \`corrected\` (2026-11-21T03:51:00Z) was removed ${WHERE}.`,
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

  it('a receiver’s receipt is a note where the action adds it, and an error where anybody else does', async () => {
    expect(await severities(ACTION)).toEqual(['note'])
    expect(await severities('Fay <fay@kwetter.example>')).toEqual(['error'])
    expect(await severities(ACTION, 'mail')).toEqual(['error'])
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

const acceptedBy = (name: string) =>
  `03:20 notified role: incident-manager, who: alice, via: pager, note: "Accepted by the receiver ${name} as q-17"`

/** How severe it is that a commit of that author adds the receipt after the closing. */
async function severities(by: string, name = 'pager') {
  const made = history(['21T04:00', OVER])
  const timeline = [...OVER.slice(0, 3), acceptedBy(name), ...OVER.slice(3)]
  made.commit({ ...on('21T04:05'), by }, { [PATH]: record({ timeline }) })
  return (await told(made, 'changed-after-close')).map((line) => line.split(' ')[0])
}

const open = (timeline: readonly string[]) =>
  timeline.filter((line) => !/resolved|closed/.test(line))

describe('an entry that a commit replaces and another puts back beside it', () => {
  const both = [...OVER.slice(0, 3), '03:22 engaged role: first-line, who: fay', ...OVER.slice(3)]

  it('was added after the end', async () => {
    const made = history(['21T04:00', OVER], ['21T06:00', earlier(OVER)], ['21T06:05', both])
    expect(await told(made, 'changed-after-close')).toEqual([
      `error ${ID}: \`engaged\` (2026-11-21T03:22:00Z) was added ${WHERE}; ${MET}.`,
    ])
  })

  it('was committed late while the incident was open', async () => {
    const made = history(
      ['21T04:00', open(OVER)],
      ['24T06:00', open(earlier(OVER))],
      ['24T06:05', open(both)]
    )
    expect(await flagged(made)).toContain(`warning late-entry ${ID}`)
  })
})

const disguised = (timeline: readonly string[]) =>
  record({ title: 'Logins fail.', timeline: timeline.map((line) => `${line}, note: x`) })

describe('a record that is made to look like another for a while', () => {
  it('is still the same, whatever its title and notes say', async () => {
    const made = history(['21T04:00', OVER])
    made.commit(on('21T06:00'), { [PATH]: disguised(earlier(OVER)) })
    made.commit(on('21T06:05'), {
      [PATH]: disguised(earlier(OVER)).replace('Logins fail.', 'Logins fail'),
    })
    expect(await flagged(made)).toContain(`error changed-after-close ${ID}`)
  })

  it('is not excused by a drill that takes up its entries', async () => {
    const made = history(['21T04:00', OVER])
    const drill = record({
      id: OTHER,
      title: 'Drill',
      more: ['declared: exercise'],
      timeline: OVER,
    })
    const anew = OVER.map((line) =>
      line.replace(/^03:(\d)(\d)/, '03:$1$2:01').replace(/^(\S+):01/, '2026-11-21T$1:01Z')
    )
    made.commit(on('21T06:00'), {
      [PATH]: record({
        title: 'Another',
        timeline: anew.map((line) => line.replace('03:42', '03:22')),
      }),
      [OTHER_PATH]: drill,
    })
    expect(await flagged(made)).toContain(`error id-reused ${ID}`)
  })
})

describe('who is named', () => {
  it('is whoever brought it to the main line, and not whoever had once said the same', async () => {
    const made = history(['21T03:30', earlier(LATE).slice(0, 4)], ['21T04:00', OVER])
    const bob = { ...on('21T06:00'), by: 'Bob <bob@kwetter.example>' }
    made.commit(bob, { [PATH]: record({ timeline: earlier(OVER) }) })
    expect(await told(made, 'changed-after-close')).toEqual([
      `error ${ID}: ${MOVED} ${WHERE.replace('Dana', 'Bob')}; ${MET}.`,
    ])
  })

  it('is the author in the pull request, not the merge', async () => {
    const made = history(['21T04:00', OVER])
    made.git(on('21T05:00'), 'switch', '--quiet', '--create', 'side')
    const bob = { ...on('21T06:00'), by: 'Bob <bob@kwetter.example>' }
    made.commit(bob, { [PATH]: record({ timeline: earlier(OVER) }) })
    made.git(on('21T05:00'), 'switch', '--quiet', 'main')
    made.git(on('21T06:30'), 'merge', '--quiet', '--no-ff', '-m', 'merge', 'side')
    expect((await told(made, 'changed-after-close'))[0]).toContain('in <commit> by Bob')
  })
})

describe('a closure that is lifted for a while', () => {
  it('does not hide what was changed meanwhile', async () => {
    const made = history(
      ['21T04:00', OVER],
      ['21T06:00', LATE],
      ['21T06:01', earlier(LATE)],
      ['21T06:02', earlier(OVER)]
    )
    expect(await told(made, 'changed-after-close')).toEqual([
      `error ${ID}: ${MOVED} ${WHERE}; ${MET}.`,
    ])
  })

  it('and said so by `reopened` is no finding, nor is what follows', async () => {
    const again = [...OVER, '05:00 reopened reason: It came back', '05:30 resolved', '05:40 closed']
    expect(await flagged(history(['21T04:00', OVER], ['21T05:45', again]))).toEqual([])
  })
})

describe('a correction', () => {
  const correction = '03:52 corrected entry: engaged, reason: typo'
  const over = [
    ...LATE.slice(0, 3),
    '03:41 engaged role: first-line, who: fay',
    LATE[4]!,
    correction,
    OVER[5]!,
  ]

  it('in other words declares nothing new, and is told itself', async () => {
    const moved = over.map((line) => line.replace('03:41', '03:22').replace('typo', 'typo by fay'))
    const found = await told(
      history(['21T03:45', LATE], ['21T04:00', over], ['21T06:00', moved]),
      'changed-after-close'
    )
    expect(found).toHaveLength(2)
    expect(found.join()).toContain('was changed: `reason` typo → typo by fay')
  })

  it('of an entry that changes its turn is found by either', async () => {
    const second = '03:45 engaged role: second-line, who: sam'
    const both = [...LATE.slice(0, 4), second, LATE[4]!]
    const put = (entry: string) =>
      history(
        ['21T04:00', both],
        [
          '21T04:30',
          [
            ...both.map((line) => line.replace('03:45', '03:40')).toSorted(),
            `04:20 corrected entry: ${entry}, reason: The log`,
          ],
        ]
      )
    expect(await flagged(put('engaged#1'))).toEqual([])
    expect(await flagged(put('engaged#2'))).toEqual([])
  })

  it('of an entry that was taken away tells of it', async () => {
    const gone = [
      ...LATE.slice(0, 3),
      '03:45 corrected entry: engaged, reason: It was a drill',
      LATE[4]!,
    ]
    const made = history(['21T03:43', LATE], ['21T04:00', gone])
    expect((await told(made, 'corrected-declared'))[0]).toContain(
      'Verdicts: engage-first-line: late by 15m →'
    )
  })
})

describe('the report of an incident', () => {
  it('does not move out of its own record', async () => {
    const later = '03:30 reported by: ravi'
    const made = history(['21T04:00', LATE], ['21T04:10', [...LATE, later]])
    const rest = LATE.filter((line) => !line.includes('reported'))
    made.commit(on('21T06:00'), {
      [PATH]: record({ timeline: [later, ...rest] }),
      [OTHER_PATH]: record({
        id: OTHER,
        title: 'Drill',
        more: ['declared: exercise'],
        timeline: LATE.slice(0, 1),
      }),
    })
    expect(await flagged(made)).toContain(`warning entry-rewritten ${ID}`)
  })
})

describe('what no entry says', () => {
  it('is told where it moves a verdict: the roles of an incident that is open', async () => {
    const noted = [...LATE.slice(0, 3), '03:20 noted by: dana']
    const made = history(
      ['21T03:21', noted, ['roles: { first-line: bob }']],
      ['21T04:00', noted, ['roles: { first-line: dana }']]
    )
    expect((await told(made, 'entry-rewritten'))[0]).toMatch(
      /`roles` was changed .* verdicts: engage-first-line: overdue by \S+ → met/
    )
  })

  it('is told of the beginning that downtime counts from, once the incident is over', async () => {
    const begun = (time: string) => [`${time} started`, ...OVER]
    expect(
      await told(
        history(['21T04:00', begun('02:00')], ['21T06:00', begun('03:00')]),
        'changed-after-close'
      )
    ).toHaveLength(1)
    expect(await flagged(history(['21T04:00', OVER], ['21T06:00', begun('02:00')]))).toEqual([])
  })

  it('may be filled in where no clock hears it', async () => {
    const named = OVER.map((line) => (line.includes('assessed') ? `${line}, by: alice` : line))
    expect(await flagged(history(['21T04:00', OVER], ['21T06:00', named]))).toEqual([])
  })
})

/** A branch that was begun at three, and made the main line by merging that into it. */
function sides(message: string, ...strategy: string[]): Scene {
  const made = history(['21T03:16', LATE.slice(0, 3)])
  made.git(on('21T03:20'), 'switch', '--quiet', '--create', 'other')
  made.commit(on('21T03:21'), { 'notes.txt': message })
  made.git(on('21T03:20'), 'switch', '--quiet', 'main')
  made.commit(on('21T04:00'), { [PATH]: record({ timeline: OVER }) })
  made.git(on('21T05:00'), 'switch', '--quiet', 'other')
  made.git(on('21T06:00'), 'merge', '--quiet', '--no-ff', ...strategy, '-m', message, 'main')
  made.git(on('21T06:01'), 'branch', '--force', 'main', 'other')
  made.git(on('21T06:01'), 'switch', '--quiet', 'main')
  return made
}

describe('a merge that overrules what a branch says', () => {
  it('is told, with the commit that said it', async () => {
    expect(await told(sides('overrule', '--strategy', 'ours'), 'dropped-by-merge')).toEqual([
      `note ${ID}: \`engaged\` (2026-11-21T03:42:00Z), \`resolved\` (2026-11-21T03:50:00Z) and 1 more stand in <commit> by Dana, and the merge <commit> left them out.`,
    ])
  })

  it('is none where the merge holds both', async () => {
    expect(await told(sides('join'), 'dropped-by-merge')).toEqual([])
  })
})
