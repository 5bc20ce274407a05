/** Rule 9: what a reopening starts anew. */
import { describe, expect, it } from 'vitest'
import { obligation, rows, summary } from '../support/compute.ts'
import { at } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const P2 = 'assessed impact=noticeable urgency=high'

const record = (...more: string[]) => ({
  kind: 'security',
  timeline: ['09:00 reported', `09:00 ${P1}`, ...more],
})
const all = (target: string, now: string, ...more: string[]) => rows(record(...more), target, now)
const anchored = (target: string, now: string, ...more: string[]) =>
  all(target, now, ...more).map((found) => [found.anchor, summary(found)])
const reopened = ['10:00 resolved', '11:00 reopened'] as const
const closedAndReopened = ['10:00 resolved', '10:30 closed', '11:00 reopened'] as const
const ENGAGED = 'engaged role=security-officer who=sam'

describe('rule 9: reopened before it was closed', () => {
  it('reach and update start a second row; the first verdicts stand', () => {
    expect(anchored('reach-resolved', '11:10', ...reopened)).toEqual([
      ['reported', '2026-11-23T13:00:00Z met 0'],
      ['reopened', '2026-11-23T15:00:00Z pending 0'],
    ])
    expect(anchored('update-stakeholders', '11:10', ...reopened)).toEqual([
      ['reported', '2026-11-23T09:30:00Z late 1'],
      ['reopened', '2026-11-23T11:30:00Z pending 0'],
    ])
    expect(anchored('reach-contained', '11:10', '09:30 contained', ...reopened)).toEqual([
      ['reported', '2026-11-23T10:00:00Z met 0'],
      ['reopened', '2026-11-23T12:00:00Z pending 0'],
    ])
  })

  it('an assessment once made stands, one that was never made is owed anew', () => {
    expect(all('reach-assessed', '11:10', '09:10 noted by=alice', ...reopened)).toHaveLength(1)
    const unassessed = { timeline: ['09:00 reported', ...reopened] }
    expect(rows(unassessed, 'reach-assessed', '11:10').map(summary)).toEqual([
      '2026-11-23T09:30:00Z late 1',
      '2026-11-23T11:30:00Z pending 0',
    ])
  })

  it('the second row counts in a new episode', () => {
    expect(all('reach-resolved', '11:10', ...reopened).at(-1)?.episode).toBe(1)
    const word = '09:20 updated audience=stakeholders'
    expect(all('update-stakeholders', '11:10', word, ...reopened).at(-1)?.episode).toBe(2)
  })

  it('who was engaged stays so; who was not is owed from the reopening on', () => {
    expect(anchored('engage-security-officer', '11:10', `09:20 ${ENGAGED}`, ...reopened)).toEqual([
      ['reported', '2026-11-23T09:30:00Z met 0'],
    ])
    expect(anchored('engage-security-officer', '11:10', ...reopened)).toEqual([
      ['reported', '2026-11-23T09:30:00Z late 1'],
      ['reopened', '2026-11-23T11:30:00Z pending 0'],
    ])
    const early = ['09:20 resolved', '09:25 reopened'] as const
    expect(all('engage-security-officer', '12:00', ...early)).toMatchObject([
      { state: 'cancelled', ending: { by: 'reopened', notDone: false } },
      { state: 'overdue', breaches: 1 },
    ])
  })

  it('what the resolution ended is owed again, and `unless` looks at what came after it', () => {
    const timeline = ['09:00 reported', `09:00 ${P1}`, '09:10 resolved', '09:20 reopened']
    expect(rows({ timeline }, 'engage-first-line', '09:30').map(summary)).toEqual([
      '- cancelled 0',
      '2026-11-23T09:35:00Z pending 0',
    ])
    const found = rows({ timeline: [...timeline, '09:30 resolved'] }, 'engage-first-line', '12:00')
    expect(found.map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
  })

  it('an entry in the reopening itself meets the row that it ends', () => {
    const by = ['10:00 resolved', '11:00 reopened by=sam'] as const
    expect(all('engage-security-officer', '12:00', ...by)).toMatchObject([
      { state: 'late', metAt: at('2026-11-23T11:00Z') },
    ])
  })

  it('a target that a raise asks for after the reopening is owed', () => {
    const timeline = ['09:00 reported', `09:00 ${P2}`, ...reopened, `11:05 ${P1}`]
    expect(summary(obligation({ timeline }, 'engage-second-line', '11:10'))).toBe(
      '2026-11-23T11:50:00Z pending 0'
    )
    const whileResolved = ['09:00 reported', `09:00 ${P2}`, '10:00 resolved', `10:30 ${P1}`]
    expect(rows({ timeline: whileResolved }, 'engage-second-line', '12:00')).toEqual([])
  })

  it('each reopening starts one more row', () => {
    const again = [...reopened, '12:00 resolved', '13:00 reopened'] as const
    expect(
      all('reach-resolved', '13:10', ...again).map(({ anchorAt, state }) => [anchorAt, state])
    ).toEqual([
      [at('2026-11-23T09:00Z'), 'met'],
      [at('2026-11-23T11:00Z'), 'met'],
      [at('2026-11-23T13:00Z'), 'pending'],
    ])
  })
})

describe('rule 9: reopened after it was closed', () => {
  it('everything that the report started is owed anew, an assessment once made excepted', () => {
    const early = ['09:03 notified role=incident-manager', `09:20 ${ENGAGED}`, '09:30 contained']
    const after = (target: string) => anchored(target, '11:02', ...early, ...closedAndReopened)
    expect(after('notify-incident-manager').at(-1)).toEqual([
      'reopened',
      '2026-11-23T11:05:00Z pending 0',
    ])
    expect(after('engage-security-officer').at(-1)).toEqual([
      'reopened',
      '2026-11-23T11:30:00Z pending 0',
    ])
    for (const target of ['reach-contained', 'reach-resolved', 'update-stakeholders'])
      expect(after(target).at(-1)?.[0]).toBe('reopened')
    const confirmed = ['09:10 noted by=alice', ...closedAndReopened]
    expect(all('reach-assessed', '11:02', ...confirmed)).toHaveLength(1)
  })

  it('who took it up before takes it up again, by any entry of theirs, that of `reopened` too', () => {
    const before = [`09:20 ${ENGAGED}`, '10:00 resolved', '10:30 closed'] as const
    const last = (...more: string[]) =>
      all('engage-security-officer', '12:00', ...before, ...more).at(-1)
    expect(last('11:00 reopened')?.state).toBe('overdue')
    expect(last('11:00 reopened', '11:20 noted by=sam')?.state).toBe('met')
    expect(last('11:00 reopened by=sam')).toMatchObject({
      anchor: 'reopened',
      state: 'met',
      metAt: at('2026-11-23T11:00Z'),
    })
  })

  it('what is anchored at closed ends without a word, and is owed anew at the next closing', () => {
    const target = 'notify-stakeholders-of-closure'
    const twice = ['10:00 closed', '10:30 reopened', '12:00 closed'] as const
    const found = all(target, '12:10', ...twice)
    expect(found.map((one) => [one.anchorAt, summary(one), one.episode])).toEqual([
      [at('2026-11-23T10:00Z'), '- cancelled 0', 1],
      [at('2026-11-23T12:00Z'), '2026-11-23T13:00:00Z pending 0', 1],
    ])
    expect(all(target, '12:00', '10:00 closed', '11:30 reopened')).toMatchObject([
      { state: 'late', metAt: null, lateBySeconds: 30 * 60, ending: { notDone: false } },
    ])
  })

  it('a review of the first closing does not count for the second', () => {
    const reviewed = [
      '10:00 closed',
      '10:10 reviewed by=alice',
      '10:30 reopened',
      '12:00 closed',
    ] as const
    expect(all('reach-reviewed', '12:10', ...reviewed).map(({ state }) => state)).toEqual([
      'met',
      'pending',
    ])
  })

  it('validated is owed anew where the policy sets a target for it', () => {
    const under = policyWith(({ kinds }) => {
      kinds['security']!.targets.P1!.push({
        id: 'reach-validated',
        do: 'reach',
        status: 'validated',
        within: '1h',
        from: 'closed',
      })
    })
    const timeline = [
      '09:45 resolved',
      '09:50 validated by=alice',
      '10:00 closed',
      '10:30 reopened',
      '12:00 closed',
    ]
    expect(
      rows(record(...timeline), 'reach-validated', '12:10', under).map(({ state }) => state)
    ).toEqual(['met', 'pending'])
  })
})

describe('rule 9: reopened after a dismissal', () => {
  it('undoes it: the rows go on from their first anchors', () => {
    const undone = ['09:10 dismissed', '10:00 reopened'] as const
    expect(all('reach-resolved', '09:50', ...undone).map(summary)).toEqual(['- cancelled 0'])
    expect(anchored('reach-resolved', '10:10', ...undone)).toEqual([
      ['reported', '2026-11-23T13:00:00Z pending 0'],
    ])
    expect(anchored('engage-security-officer', '10:10', ...undone)).toEqual([
      ['reported', '2026-11-23T09:30:00Z overdue 1'],
    ])
  })

  it('what was resolved before it is resolved anew', () => {
    const undone = ['09:40 resolved', '09:50 dismissed', '10:00 reopened'] as const
    expect(anchored('reach-resolved', '10:10', ...undone)).toEqual([
      ['reported', '2026-11-23T13:00:00Z met 0'],
      ['reopened', '2026-11-23T14:00:00Z pending 0'],
    ])
  })
})

describe('rule 9: reopened more than once', () => {
  const AGAIN = ['10:00 resolved', '10:10 reopened', '10:30 resolved', '10:40 reopened'] as const
  const engaged = '10:20 engaged role=security-officer who=sam by=alice'

  it('what was told or taken up since the first is not owed by the second', () => {
    const timeline = [...AGAIN.slice(0, 2), engaged, ...AGAIN.slice(2)]
    const found = all('engage-security-officer', '12:00', ...timeline)
    expect(found.map(({ anchor, anchorAt, metAt }) => [anchor, anchorAt, metAt])).toEqual([
      ['reported', at('2026-11-23T09:00Z'), null],
      ['reopened', at('2026-11-23T10:10Z'), at('2026-11-23T10:20Z')],
    ])
  })

  it('each row ends at the first reopening after it', () => {
    const found = all('engage-security-officer', '12:00', ...AGAIN)
    expect(found.map(({ ending }) => ending?.at ?? null)).toEqual([
      at('2026-11-23T10:10Z'),
      at('2026-11-23T10:40Z'),
      null,
    ])
  })

  it('word to an audience is owed anew, though it came before', () => {
    const word = '09:20 updated audience=stakeholders'
    const found = all('update-stakeholders', '10:15', word, ...AGAIN.slice(0, 2))
    expect(found.map(({ anchor }) => anchor)).toEqual(['reported', 'reopened'])
  })

  it.each([
    ['reopened', ['10:00 resolved', '10:10 reopened'], ['10:30 resolved', '10:40 reopened']],
    ['dismissed', ['10:00 resolved', '10:10 dismissed'], ['10:30 reopened', '10:40 dismissed']],
  ] as const)('what %s starts it starts each time', (from, first, second) => {
    const under = policyWith(({ kinds }) => {
      kinds['security']!.targets.P1!.push(
        { id: 'word', do: 'notify', role: 'users', within: '1h', from },
        { id: 'again', do: 'reach', status: 'assessed', within: '1h', from }
      )
    })
    const told = '10:20 notified role=users by=alice'
    const timeline = [...first, told, ...second]
    const found = rows(record(...timeline), 'word', '10:50', under)
    expect(found.map(({ anchorAt, metAt }) => [anchorAt, metAt])).toEqual([
      [at('2026-11-23T10:10Z'), at('2026-11-23T10:20Z')],
      [at('2026-11-23T10:40Z'), null],
    ])
  })
})

it('what can come again only as a status starts one row, at its first coming', () => {
  const under = policyWith(({ kinds }) => {
    kinds['security']!.targets.P1!.push({
      id: 'word',
      do: 'notify',
      role: 'users',
      within: '1h',
      from: 'contained',
    })
  })
  const word = (...timeline: string[]) =>
    rows(record(...timeline), 'word', '10:00', under).map(summary)
  expect(word('09:10 investigating')).toEqual([])
  expect(word('09:10 contained', '09:20 investigating', '09:30 contained')).toEqual([
    '2026-11-23T10:10:00Z due-soon 0',
  ])
})
