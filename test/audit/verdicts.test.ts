/** What the audit finds in verdicts: limits that were bent, corrections, and policies that judge the past anew. */
import { describe, expect, it } from 'vitest'
import { flagged, told } from './run.ts'
import { ID, PATH, POLICY, record, scene } from './scene.ts'
import { ASSESSED, BEGUN, history, on, policyTextWith } from './timelines.ts'

const upTo = (at: string) => [
  ...BEGUN,
  '03:15 assessed impact: severe, urgency: immediate',
  `${at} resolved`,
  '09:00 reopened reason: It came back',
]

const held = (to: string) => [
  ...ASSESSED,
  '03:22 held reason: Waiting for the vendor',
  `${to} resumed`,
  '07:12 resolved',
]

describe('late-downgrade', () => {
  const severe = [
    ...BEGUN,
    '03:15 assessed impact: severe, urgency: immediate',
    '03:16 engaged role: first-line',
    '03:16 engaged role: second-line',
    '03:16 engaged role: third-line',
  ]
  const updates = ['03:40', '04:05', '04:30', '04:55', '05:20', '05:45', '06:10', '06:35']
  const told30 = [...severe, ...updates.map((at) => `${at} updated audience: users`)]
  const lowered = (at: string) => [
    ...told30.filter((line) => line < at),
    `${at} assessed impact: minor, urgency: normal`,
  ]

  it('tells of one after a breach, and of one in the last quarter of a limit', async () => {
    const late = [...severe.slice(0, 3), '04:00 assessed impact: minor, urgency: normal']
    expect(await told(history(['21T04:01', late]), 'late-downgrade')).toEqual([
      `warning ${ID}: It was lowered from P1 to P3 at 2026-11-21T04:00:00Z, after a breach of \`engage-first-line\`, \`update-users\`, \`engage-second-line\`.`,
    ])
    expect(await told(history(['21T06:37', lowered('06:36')]), 'late-downgrade')).toEqual([
      `warning ${ID}: It was lowered from P1 to P3 at 2026-11-21T06:36:00Z, in the last quarter of \`reach-resolved\`.`,
    ])
  })

  it('says nothing of an early one, nor of a raise', async () => {
    expect(await told(history(['21T03:42', lowered('03:18')]), 'late-downgrade')).toEqual([])
    const raised = [...ASSESSED, '09:00 assessed impact: severe, urgency: immediate']
    expect(await told(history(['21T09:01', raised]), 'late-downgrade')).toEqual([])
  })
})

describe('just-in-time', () => {
  it('tells of a resolution in the last tenth of its limit that did not hold', async () => {
    expect(await told(history(['21T09:01', upTo('07:10')]), 'just-in-time')).toEqual([
      `warning ${ID}: It was resolved 2m before \`reach-resolved\` was due, and reopened at 2026-11-21T09:00:00Z.`,
    ])
  })

  it('says nothing of one in good time, nor of one that held', async () => {
    expect(await told(history(['21T09:01', upTo('05:00')]), 'just-in-time')).toEqual([])
    expect(await told(history(['21T09:01', upTo('07:10').slice(0, -1)]), 'just-in-time')).toEqual(
      []
    )
  })
})

describe('long-holds and slow-report', () => {
  it('tell of a clock that stood still, and of one that began late', async () => {
    expect(await told(history(['21T07:13', held('06:22')]), 'long-holds')).toEqual([
      `warning ${ID}: Its clock stood still for 3h of 4h (75%), in 1 hold.`,
    ])
    expect(await told(history(['21T07:13', held('05:00')]), 'long-holds')).toEqual([])
    const slow = ['01:12 detected', ...BEGUN]
    expect(await told(history(['21T03:15', slow]), 'slow-report')).toEqual([
      `warning ${ID}: It was reported 2h after it was detected; no limit ran in that time.`,
    ])
    expect(await told(history(['21T03:15', ['02:12 detected', ...BEGUN]]), 'slow-report')).toEqual(
      []
    )
  })
})

describe('policy-rewrites-verdicts', () => {
  const tighter = policyTextWith((typed) => {
    const target = typed.kinds['service']?.targets.P3?.find(({ id }) => id === 'engage-first-line')
    if (target?.do === 'engage') Object.assign(target, { within: '5m', calendar: 'always' })
  })
  const before = [...ASSESSED, '04:00 engaged role: first-line']

  it('warns of a change that reaches back, and notes one that would judge the past otherwise', async () => {
    const made = history(['21T04:01', before])
    made.commit(on('25T09:00'), { [POLICY]: tighter })
    expect(await told(made, 'policy-rewrites-verdicts')).toEqual([
      `note -: <commit> by Dana changed the policy; by it, verdicts before it would differ: in ${ID} (engage-first-line: met → late by 43m).`,
    ])
    const back = history(['21T04:01', before])
    back.commit(on('25T09:00'), { [POLICY]: `in-force: 2026-11-01T00:00:00Z\n${tighter}` })
    expect(await told(back, 'policy-rewrites-verdicts')).toEqual([
      `warning -: <commit> by Dana changed the policy for what came before it too (\`in-force\`), so that verdicts differ: in ${ID} (engage-first-line: met → late by 43m).`,
    ])
  })

  it('warns of a commit that does no more than reach back', async () => {
    const made = history(['21T04:01', before])
    made.commit(on('25T09:00'), { [POLICY]: tighter })
    made.commit(on('26T09:00'), { [POLICY]: `in-force: 2026-11-01T00:00:00Z\n${tighter}` })
    expect(await told(made, 'policy-rewrites-verdicts')).toEqual([
      `warning -: <commit> by Dana changed the policy for what came before it too (\`in-force\`), so that verdicts differ: in ${ID} (engage-first-line: met → late by 43m).`,
      `note -: <commit> by Dana changed the policy; by it, verdicts before it would differ: in ${ID} (engage-first-line: met → late by 43m).`,
    ])
  })

  it('only notes a change that reaches back to after the clocks had started', async () => {
    const made = history(['21T04:01', before])
    made.commit(on('25T09:00'), { [POLICY]: `in-force: 2026-11-22T00:00:00Z\n${tighter}` })
    expect(await flagged(made)).toEqual([])
  })

  it('says nothing of other people, nor of a change before the first incident', async () => {
    const made = history(['21T04:01', before])
    made.commit(on('25T09:00'), {
      [POLICY]: policyTextWith((typed) => {
        typed.contacts['management'] = { name: 'Max', logins: ['max'] }
      }),
    })
    expect(await flagged(made)).toEqual([])
    const early = scene()
    early.commit(on('20T09:00'), { [POLICY]: tighter })
    early.commit(on('21T04:01'), { [PATH]: record({ timeline: before }) })
    expect(await flagged(early)).toEqual([])
  })
})

describe('corrected-declared', () => {
  it('tells both verdicts', async () => {
    const late = [
      ...BEGUN,
      '03:15 assessed impact: severe, urgency: immediate',
      '03:31 engaged role: first-line',
    ]
    const right = [
      ...late.map((line) => line.replace('03:31', '03:26')),
      '05:00 corrected entry: engaged, was: "03:31", reason: The phone log says so.',
    ]
    expect(
      await told(history(['21T03:35', late], ['21T05:01', right]), 'corrected-declared')
    ).toEqual([
      `warning ${ID}: \`engaged\` was put right at 2026-11-21T05:00:00Z (was 03:31): The phone log says so. Verdicts: engage-first-line: late by 4m → met.`,
    ])
  })

  it.each([
    ['a later report', '03:12 reported', '03:52 reported', 'reported'],
    [
      'a smaller impact',
      'impact: severe, urgency: immediate',
      'impact: minor, urgency: normal',
      'assessed',
    ],
  ])('warns of %s that takes breaches away', async (_, old, fresh, entry) => {
    const open = [...BEGUN, '03:15 assessed impact: severe, urgency: immediate']
    const right = [
      ...open.map((line) =>
        line.replace(old, fresh).replace(/^03:1[45]/, entry === 'reported' ? '03:53' : '$&')
      ),
      `06:00 corrected entry: ${entry}, reason: As it was`,
    ]
    const [said, ...more] = await told(
      history(['21T03:16', open], ['21T06:01', right]),
      'corrected-declared'
    )
    expect(more).toEqual([])
    expect(said).toMatch(/^warning .* engage-first-line: overdue.* → /)
  })

  it('is a note where it makes things no better', async () => {
    const kind = [
      ...BEGUN,
      '03:15 assessed impact: severe, urgency: immediate',
      '03:26 engaged role: first-line',
    ]
    const harsh = [
      ...kind.map((line) => line.replace('03:26', '03:31')),
      '05:00 corrected entry: engaged, was: "03:26", reason: The phone log says so',
    ]
    expect(
      await told(history(['21T03:35', kind], ['21T05:01', harsh]), 'corrected-declared')
    ).toEqual([
      `note ${ID}: \`engaged\` was put right at 2026-11-21T05:00:00Z (was 03:26): The phone log says so. Verdicts: engage-first-line: met → late by 4m.`,
    ])
  })

  it('credits a correction with nothing else that happened since', async () => {
    const open = [
      ...BEGUN,
      '03:15 assessed impact: severe, urgency: immediate',
      '03:27 engaged role: first-line',
    ]
    const right = [
      ...open.map((line) => line.replace('03:27', '03:26')),
      '03:29 corrected entry: engaged, reason: The phone log says so',
    ]
    const made = history(
      ['21T03:28', open],
      ['21T03:30', right],
      ['21T05:01', [...right, '04:30 resolved', '05:00 closed']]
    )
    expect((await told(made, 'corrected-declared'))[0]).toContain('No verdict changed.')
  })

  it('says so where history knows no other version, and where nothing follows from it', async () => {
    const correction = '05:00 corrected entry: notified, reason: As said'
    expect(await told(history(['21T05:01', [...BEGUN, correction]]), 'corrected-declared')).toEqual(
      [
        `note ${ID}: \`notified\` was put right at 2026-11-21T05:00:00Z: As said. No other version of it was committed before, so it excuses nothing.`,
      ]
    )
    const moved = [...BEGUN.map((line) => line.replace('03:14', '03:13')), correction]
    expect(
      await told(history(['21T03:15', BEGUN], ['21T05:01', moved]), 'corrected-declared')
    ).toEqual([
      `note ${ID}: \`notified\` was put right at 2026-11-21T05:00:00Z: As said. No verdict changed.`,
    ])
  })
})
