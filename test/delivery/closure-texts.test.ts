/** The word that an incident is over: whole, as those who were told of it read it, and once it lacks nothing any more. */
import { describe, expect, test } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import { closureOf, completedNotice, isClosedUndone } from '../../src/delivery/closure.ts'
import { completeClosureNotice, renderClosureNotice } from '../../src/delivery/closure-notice.ts'
import type { Marker } from '../../src/delivery/marker.ts'
import { sweptIncidents } from '../../src/delivery/plan-sweep.ts'
import { incidentFile, sectionFacts } from '../support/incidents.ts'
import { closingPolicy } from '../support/policy.ts'
import { noticeOf } from '../support/sample.ts'
import { zones } from '../support/zones.ts'
import { drawn } from './drawings.ts'
import { entry, obligation, sweep, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const RESOLVED = [
  '09:00 reported by=dana',
  '09:01 assessed by=dana impact=severe urgency=immediate',
  '10:00 resolved by=sam',
]
const CLOSED = { timeline: [...RESOLVED, '11:00 closed by=alice'] }
const ENDED = { by: 'closed', at: time('11:00'), notDone: true } as const

const undone = obligation({ state: 'cancelled', dueAt: null, lateBySeconds: 1980, ending: ENDED })
const late = obligation({
  target: 'update',
  do: 'update',
  role: 'stakeholders',
  state: 'late',
  lateBySeconds: 600,
  metAt: time('09:40'),
})
const reach = (status: string, more: Parameters<typeof obligation>[0] = {}) =>
  obligation({ target: `reach-${status}`, do: 'reach', reach: status, role: null, ...more })
const contained = reach('contained', { state: 'met', metAt: time('09:40') })
const review = reach('reviewed', { dueAt: time('2026-11-26T08:00Z') })
const own = obligation({
  target: 'notify-manager',
  do: 'notify',
  role: 'incident-manager',
  dueAt: null,
  state: 'due-soon',
})
const told = obligation({
  target: 'tell-stakeholders',
  do: 'notify',
  role: 'stakeholders',
  anchor: 'closed',
  dueAt: time('10:30'),
  state: 'overdue',
  lateBySeconds: 2700,
})

const stakeholders = {
  role: 'stakeholders',
  name: 'The stakeholders',
  email: 'stakeholders@kwetter.example',
  phone: null,
}
const users = { role: 'users', name: null, email: null, phone: '+31 20 555 0100' }

const tasks = (...texts: readonly string[]) =>
  texts.map((text) => ({ done: text === 'done', text, owner: null, due: null, line: 1 }))

function withTasks(made: LedgerEntry, ...texts: readonly string[]): LedgerEntry {
  const facts = { ...sectionFacts(), tasks: tasks(...texts) }
  return { ...made, file: { ...made.file, body: { ...made.file.body, facts } } }
}

type Parts = Parameters<typeof renderClosureNotice>[0]
const NOBODY = { mention: [], otherMeans: [], notices: [], lastSweep: null }

function lines(drawing: ReturnType<typeof drawn>, more: Partial<Parts> = {}): string[] {
  return renderClosureNotice({ ...drawing, ...NOBODY, ...more }, zones).split('\n')
}

/** An incident whose closing lacks these. */
function lacking(made: LedgerEntry): LedgerEntry {
  const role = 'incident-manager'
  const lack = { role, instead: null, isTooEarly: false }
  const lacks = [
    { ...lack, what: 'validated', name: 'validated' },
    { ...lack, what: 'section', name: 'Root #1 cause' },
  ] as const
  const point = { at: time('11:00'), index: 3, approximate: false }
  return {
    ...made,
    course: {
      ...made.course,
      pendingClosing: { point, lacks, completedBy: null, takenBackBy: null },
    },
  }
}

describe('a closure notice', () => {
  test('says how it went, what fell due, what was never done, what is owed still and what is left to do', () => {
    const rows = [undone, late, contained, review, own, told]
    const drill = entry(rows, { ...CLOSED, declared: 'exercise' })
    const over = withTasks(drill, 'Limit @logins', 'done')
    const notice = noticeOf(over, {
      target: 'tell-stakeholders',
      at: time('11:14'),
      otherMeans: [stakeholders],
    })
    const people = { mention: ['sam', 'alice'], otherMeans: [stakeholders, users] }
    expect(lines(drawn(over, '11:15'), { ...people, notices: [notice] })).toEqual([
      '**✅ EXERCISE P1 closed 11:00 UTC (12:00 Amsterdam), resolved after 1h** · @sam @alice',
      'Reported 09:00 UTC (10:00), resolved 10:00 UTC (11:00).',
      '',
      '- 🔴 **Overdue by 45m: tell the stakeholders that it is closed** · @alice · 10:30 UTC (11:30)',
      '',
      '**Deadlines:** 1 met, 1 late: update stakeholders (by 10m).',
      '',
      '**Not done:** 1: engage security officer (never done, 33m overdue when it was closed).',
      '',
      '**Still owed:**',
      '- incident manager (alice) to be told',
      '- incident manager (alice) to hold the post-incident review by 26 Nov 08:00 UTC (09:00)',
      '',
      '**Follow-ups:**',
      '- Limit @\u200Blogins',
      '',
      'Incident manager (alice), please tell the **users**, whom no login reaches: `+31 20 555 0100`.',
      '',
      'Incident manager (alice), please tell the **stakeholders**, whom no login reaches: The stakeholders, `stakeholders@kwetter.example`.',
      '',
      'Owed by the incident manager (alice). Once done: `incident-ledger log SEC-20261123-0900 notified role=stakeholders`',
    ])
  })

  test('of one that was never assessed nor resolved is short', () => {
    const timeline = ['09:00 reported by=dana', '11:00 closed by=alice']
    expect(lines(drawn(entry([], { timeline }), '11:15'))).toEqual([
      '**✅ Unassessed, closed 11:00 UTC (12:00 Amsterdam)**',
      'Reported 09:00 UTC (10:00).',
      '',
      '**Deadlines:** 0 met, 0 late.',
    ])
  })

  test('in public keeps words and names to the record', () => {
    const over = withTasks(entry([], { timeline: RESOLVED, tlp: 'red' }), 'Limit logins', 'done')
    const closing = lacking(over)
    expect(lines(drawn(closing, '11:15', 'public'), { otherMeans: [users] })).toEqual([
      '**🟠 P1 stated as closed 11:00 UTC (12:00 Amsterdam), resolved after 1h**',
      'Reported 09:00 UTC (10:00), resolved 10:00 UTC (11:00).',
      '',
      'Stated as closed, and not closed yet.',
      '',
      '**Deadlines:** 0 met, 0 late.',
      '',
      '**Follow-ups:** 1 in the record.',
      '',
      'Incident manager, please tell the **users**, whom no login reaches: `+31 20 555 0100`.',
      '',
      'Confidential (TLP:red): here stand id, priority and times only; the record holds the rest.',
    ])
  })
})

describe('the notice of a closing that lacked something', () => {
  const before = lacking(entry([undone, review, contained], { timeline: RESOLVED }))
  const body = renderClosureNotice(
    { ...drawn(before, '11:01'), ...NOBODY, otherMeans: [users] },
    zones
  )
  const after = entry([late, review, contained], CLOSED)

  test('says what is missing, and who can give it', () => {
    expect(body.split('\n')).toEqual([
      '**🟠 P1 stated as closed 11:00 UTC (12:00 Amsterdam), resolved after 1h**',
      'Reported 09:00 UTC (10:00), resolved 10:00 UTC (11:00).',
      '',
      'Stated as closed, and not closed yet. Missing: `validated` and the section “Root #\u200B1 cause”, by the incident manager (Alice).',
      '',
      '**Deadlines:** 1 met, 0 late.',
      '',
      '**Not done:** 1: engage security officer (never done, 33m overdue when it was closed).',
      '',
      '**Still owed:**',
      '- incident manager (Alice) to hold the post-incident review by 26 Nov 08:00 UTC (09:00)',
      '',
      'Incident manager (Alice), please tell the **users**, whom no login reaches: `+31 20 555 0100`.',
    ])
  })

  test('is of now once it is complete: deadlines, what was not done and what is owed', () => {
    expect(completeClosureNotice(body, drawn(after, '11:30'), zones).split('\n')).toEqual([
      '**✅ P1 closed 11:00 UTC (12:00 Amsterdam), resolved after 1h**',
      'Reported 09:00 UTC (10:00), resolved 10:00 UTC (11:00).',
      '',
      'Complete since 11:00 UTC (12:00).',
      '',
      '**Deadlines:** 1 met, 1 late: update stakeholders (by 10m).',
      '',
      '**Still owed:**',
      '- incident manager (alice) to hold the post-incident review by 26 Nov 08:00 UTC (09:00)',
      '',
      'Incident manager (Alice), please tell the **users**, whom no login reaches: `+31 20 555 0100`.',
    ])
    const done = completeClosureNotice(body, drawn(entry([contained], CLOSED), '11:30'), zones)
    expect(done.split('\n').slice(5)).toEqual([
      '**Deadlines:** 1 met, 0 late.',
      '',
      'Incident manager (Alice), please tell the **users**, whom no login reaches: `+31 20 555 0100`.',
    ])
  })

  test('names the priority that it came to have, and that it is an exercise', () => {
    const drill = entry([], { ...CLOSED, declared: 'exercise' })
    const early = body.replace('🟠 P1 ', '🟠 EXERCISE Unassessed, ')
    const [first] = completeClosureNotice(early, drawn(drill, '11:30'), zones).split('\n')
    expect(first).toBe('**✅ EXERCISE P1 closed 11:00 UTC (12:00 Amsterdam), resolved after 1h**')
  })

  test('is found as older versions wrote it, and where it ends with what is missing', () => {
    const old =
      '**Stated as closed 11:00 UTC**\n\nStated as closed, and not closed yet. Missing: x.'
    expect(completeClosureNotice(old, drawn(after, '11:30'), zones)).toBe(
      '**Closed 11:00 UTC**\n\nComplete since 11:00 UTC (12:00).\n'
    )
  })

  test('stays as it is while it lacks something, and where it never did', () => {
    expect(completeClosureNotice(body, drawn(before, '11:30'), zones)).toBe(body)
    const other = '**🟠 P1 stated as closed 11:00**\n\n**Deadlines:** 9 met, 0 late.\n'
    expect(completeClosureNotice(other, drawn(after, '11:30'), zones)).toBe(other)
  })

  test('is edited where it is the comment of this very closing', () => {
    const comment = { id: 1, url: '', body, html: null, author: 'bot', createdAt: time('11:01') }
    const of = (made: LedgerEntry, key: string, text = body) => {
      const delivered = [
        { keys: [key], dueAt: null, asked: [], reached: [] },
        { keys: ['x'], dueAt: null, asked: [], reached: [] },
      ]
      const stored = { record: null, content: null, policy: null, delivered }
      const marker: Marker = { about: 'notice', incident: ID, ...stored }
      const existing = { issue: 1, marker, settled: null, duplicate: false }
      return completedNotice(swept(made, '11:30'), {
        ...existing,
        comment: { ...comment, body: text },
      })
    }
    const key = `v1:${ID}:closed#0/closure`
    const place = { recordUrl: `https://github.com/kwetter/incidents/blob/main/${after.file.path}` }
    const complete = completeClosureNotice(body, { ...drawn(after, '11:30'), ...place }, zones)
    expect(of(after, key)).toBe(complete)
    expect(of(after, `v1:${ID}:closed#1/closure`)).toBeNull()
    expect(of(after, key, 'closed')).toBeNull()
    expect(of(before, key)).toBeNull()
  })
})

const swept = (made: LedgerEntry, now: string) => sweptIncidents(sweep([made], now))(made, [])

const isUndone = (...parts: Parameters<typeof entry>) =>
  isClosedUndone(swept(entry(...parts), '11:15'))

const isNewsAt = (made: LedgerEntry, now: string) => closureOf(swept(made, now), []) !== null

const toldOf = (key: string) => [{ keys: ['x', key], dueAt: null, asked: [], reached: [] }]

const towards = (role: string, more: Parameters<typeof obligation>[0]) =>
  obligation({ target: `x-${role}`, role, ...more })

describe('whoever was told of it hears that it is over', () => {
  const isMet = { state: 'met', metAt: time('09:30') } as const
  const never = { state: 'cancelled', ending: ENDED } as const
  const rows = [
    towards('security-officer', isMet),
    towards('management', { do: 'notify', ...isMet }),
    towards('first-line', { do: 'update', ...isMet }),
    towards('first-line', { do: 'engage' }),
    towards('users', { do: 'update', ...never, owner: 'third-line' }),
    towards('second-line', never),
  ]
  const KEY = `v1:${ID}:closed#0/closure`

  test('and role and owner of what was never done', () => {
    const mention = ['sam', 'mia', 'theo', 'sven', 'alice']
    expect(closureOf(swept(entry(rows, CLOSED), '11:15'), [])).toEqual({
      mention,
      otherMeans: [],
      delivery: { keys: [KEY], dueAt: null, asked: mention, reached: 'pending' },
    })
  })

  test('where that is nobody, it is said to nobody', () => {
    expect(closureOf(swept(entry([], CLOSED), '11:15'), [])).toEqual({
      mention: [],
      otherMeans: [],
      delivery: { keys: [KEY], dueAt: null, asked: [], reached: [] },
    })
  })

  test('and nobody is asked to tell those by other means who were told of the closing itself', () => {
    const theirs = (anchor: 'reported' | 'closed', metAt: number | null) =>
      towards('stakeholders', { do: 'notify', anchor, metAt })
    const asked = (...rowsTold: ReturnType<typeof theirs>[]) =>
      closureOf(swept(entry(rowsTold, CLOSED), '11:15'), [])?.otherMeans.map(({ role }) => role)
    const before = theirs('reported', time('09:30'))
    expect(asked(before)).toEqual(['stakeholders'])
    expect(asked(before, theirs('closed', null))).toEqual(['stakeholders'])
    expect(asked(before, theirs('closed', time('11:00')))).toEqual([])
    const ofUsers = towards('users', { do: 'update', anchor: 'closed', metAt: time('11:00') })
    expect(asked(before, ofUsers)).toEqual(['stakeholders'])
  })

  test('once for each closing', () => {
    expect(closureOf(swept(entry(rows, CLOSED), '11:15'), toldOf(KEY))).toBeNull()
    const again = [...CLOSED.timeline, '11:05 reopened', '11:06 resolved', '11:07 closed by=alice']
    const second = closureOf(swept(entry(rows, { timeline: again }), '11:15'), toldOf(KEY))
    expect(second?.delivery.keys).toEqual([`v1:${ID}:closed#1/closure`])
  })

  test('for as long as it is news, which counts from where it was complete', () => {
    const closed = entry(rows, CLOSED)
    expect(isNewsAt(closed, '2026-11-30T11:00:00Z')).toBe(true)
    expect(isNewsAt(closed, '2026-11-30T11:00:01Z')).toBe(false)
    const timeline = [...CLOSED.timeline, '11:00 contained', '12:30 validated by=alice']
    const file = incidentFile({ kind: 'security', tlp: 'clear', timeline })
    const [validated] = computeLedger([file], closingPolicy, zones, time('13:00'))
    if (validated === undefined) throw new Error('There is no entry.')
    expect(isNewsAt(validated, '2026-11-30T12:30:00Z')).toBe(true)
    expect(isNewsAt(validated, '2026-11-30T12:30:01Z')).toBe(false)
    expect(isNewsAt(lacking(entry([], { timeline: RESOLVED })), '2026-11-30T11:00:00Z')).toBe(true)
    expect(isNewsAt(lacking(entry([], { timeline: RESOLVED })), '2026-11-30T11:00:01Z')).toBe(false)
  })

  test('but of none that is open still, and of no exercise', () => {
    expect(closureOf(swept(entry(rows, { timeline: RESOLVED }), '11:15'), [])).toBeNull()
    const drill = entry(rows, { ...CLOSED, declared: 'exercise' })
    expect(closureOf(swept(drill, '11:15'), [])).toBeNull()
  })

  test('and it is said of one that nobody was told of, where something was never done', () => {
    expect(isUndone([contained, undone], CLOSED)).toBe(true)
    expect(isUndone([contained], CLOSED)).toBe(false)
    expect(isUndone([undone], { timeline: RESOLVED })).toBe(false)
  })
})
