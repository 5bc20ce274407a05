/** Whole tracking issues, as somebody on a phone reads them. */
import { describe, expect, test } from 'vitest'
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import type { Place } from '../../src/model/marking.ts'
import { dutyFingerprint } from '../../src/delivery/duty-lines.ts'
import { renderTrackingIssue } from '../../src/delivery/tracking-issue.ts'
import { roster } from '../support/rotas.ts'
import { policyWith } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { drawn } from './drawings.ts'
import { entry, obligation, time } from './support.ts'

const P1 = [
  '09:00 reported by=dana',
  '09:01 assessed by=dana impact=severe urgency=immediate',
] as const
const HELD = [...P1, '09:05 held by=alice reason="the vendor looks at #12"']

const officer = obligation({ state: 'overdue', lateBySeconds: 2700 })
const reach = (status: string, more: Parameters<typeof obligation>[0] = {}) =>
  obligation({ target: `reach-${status}`, do: 'reach', reach: status, role: null, ...more })
const contained = reach('contained', { dueAt: time('10:25') })
const resolved = reach('resolved', { dueAt: null })
const update = obligation({
  target: 'update-users',
  do: 'update',
  role: 'users',
  state: 'due-soon',
  dueAt: time('10:20'),
  approximate: true,
})

type Parts = Partial<ReturnType<typeof drawn>>

/** Title and body as of 10:15, line by line. */
function lines(made: LedgerEntry, place: Place = 'private', more: Parts = {}): string[] {
  const { title, body } = renderTrackingIssue({ ...drawn(made, '10:15', place), ...more }, zones)
  return [title, ...body.split('\n')]
}

/** The same without its foot, and without what to do next. */
const head = (...parts: Parameters<typeof lines>) => {
  const all = lines(...parts)
  return all.slice(0, all.indexOf(''))
}

const FOOT =
  '<sub>Kept up to date by the sweep: change the record, not this text. Limits: `incidents/policy.yml@c0ffee`.</sub>'

const command = (rest: string) => `\`incident-ledger log SEC-20261123-0900 ${rest}\``

test('a tracking issue says how it stands, what is owed, how to act, and folds what is settled', () => {
  const late = obligation({
    target: 'update-stakeholders',
    do: 'update',
    role: 'stakeholders',
    state: 'late',
    lateBySeconds: 600,
    metAt: time('09:40'),
    metBy: { who: null, by: 'sam' },
  })
  const met = reach('assessed', { state: 'met', metAt: time('09:01'), lateBySeconds: 60 })
  const lowered = reach('mitigated', { state: 'late', metAt: time('09:50') })
  const never = obligation({
    target: 'engage-first-line',
    role: 'first-line',
    state: 'cancelled',
    dueAt: null,
    lateBySeconds: 1980,
    ending: { by: 'closed', at: time('11:00'), notDone: true },
  })
  const gone = obligation({
    target: 'engage-second-line',
    role: 'second-line',
    anchor: 'reopened',
    state: 'cancelled',
    approximate: true,
  })
  const submit = obligation({
    target: 'first-report',
    do: 'submit',
    role: 'authority',
    dueAt: null,
  })
  const made = entry(
    [late, met, lowered, never, gone, update, submit, officer, resolved, contained],
    {
      declared: 'exercise',
      services: Array.from({ length: 9 }, (_, index) => `s${index}`),
      timeline: [
        ...HELD,
        '09:06 engaged role=first-line who=fay by=fay',
        '09:07 engaged role=first-line who=bo by=alice',
        '09:10 updated by=dana note="They look at #12"',
        '09:11 updated by=dana',
        '09:12 noted by=dana note=later',
      ],
      links: [{ what: 'bridge', url: 'https://meet.example/1' }],
    }
  )
  const duplicates = Array.from({ length: 21 }, (_, n) => ({ id: `INC-${n}`, at: time('10:00') }))
  expect(lines({ ...made, duplicates })).toEqual([
    '[EXERCISE] [P1] SEC-20261123-0900: Login fails for some',
    '**🔴 EXERCISE P1 on hold · overdue: engage the security officer**',
    'On hold since 23 Nov 09:05 UTC (10:05), because the vendor looks at #\u200B12. It is the turn of the incident manager (alice): `/resume` once it goes on; until then its clock stands.',
    'Who: incident manager alice, first line bo',
    'What: `s0`, `s1`, `s2`, `s3`, `s4`, `s5`, `s6`, `s7`, 1 more',
    'When: reported 23 Nov 09:00 UTC (10:00 Amsterdam), assessed 23 Nov 09:01 UTC (10:01)',
    'Last word: 23 Nov 09:10 UTC (10:10) · dana · They look at #\u200B12',
    'Reply `/ack` to take it up (`/help` lists all).',
    '[bridge](https://meet.example/1)',
    '',
    '### What to do next',
    '- 🔴 **Engage the security officer** · overdue since 23 Nov 09:30 UTC (10:30) · incident manager (alice)',
    '- 🟠 **Update the users** · due soon, by about 23 Nov 10:20 UTC (11:20) · incident manager (alice)',
    '- ⏸️ **Submit first report to authority** · once what it counts from has come · incident manager (alice)',
    '- ⏸️ **Resolve it** · once the hold ends · incident manager (alice)',
    '- 🔵 **Contain it** · by 23 Nov 10:25 UTC (11:25) · incident manager (alice)',
    '',
    '<details><summary>From a shell, or in the record</summary>',
    '',
    `- Engage the security officer: ${command('engaged role=security-officer who=LOGIN')}`,
    `- Update the users: ${command('updated audience=users note="…"')}`,
    `- Submit first report to authority: ${command('submitted duty=first-report by=LOGIN ref=…')}`,
    `- Resolve it: ${command('resolved')}`,
    `- Contain it: ${command('contained')}`,
    '',
    'No shell at hand? Edit the record and end its timeline with `- { at: 2026-12-31T23:59Z, event: engaged, role: security-officer, who: LOGIN }`, with the time it was.',
    '',
    '</details>',
    '',
    '### Dismissed as duplicates of it',
    ...duplicates.slice(0, 20).map(({ id }) => `- \`${id}\`, 23 Nov 10:00 UTC (11:00)`),
    '- … and 1 more.',
    '',
    '<details><summary>Settled: 5, late 2</summary>',
    '',
    '| State | What | Due |',
    '| --- | --- | --- |',
    '| late 23 Nov 09:40 UTC (10:40), 10m after, by sam | incident manager to update stakeholders | 23 Nov 09:30 UTC (10:30) |',
    '| met 23 Nov 09:01 UTC (10:01) | incident manager to assess impact and urgency | 23 Nov 09:30 UTC (10:30) |',
    '| late 23 Nov 09:50 UTC (10:50) | incident manager to mitigate it | 23 Nov 09:30 UTC (10:30) |',
    '| never done, 33m overdue when it was closed | incident manager to engage first line | – |',
    '| cancelled | incident manager to engage second line (since reopened) | about 23 Nov 09:30 UTC (10:30) |',
    '',
    '</details>',
    '',
    FOOT,
  ])
})

describe('a tracking issue in public of what is confidential', () => {
  test('tells id, priority and times', () => {
    const met = reach('assessed', {
      state: 'met',
      metAt: time('09:01'),
      metBy: { who: null, by: 'dana' },
    })
    expect(lines(entry([contained, met], { timeline: HELD, tlp: 'red' }), 'public')).toEqual([
      '[P1] SEC-20261123-0900',
      '**⏸️ P1 · next: contain it**',
      'On hold since 23 Nov 09:05 UTC (10:05). It is the turn of the incident manager: `/resume` once it goes on; until then its clock stands.',
      'When: reported 23 Nov 09:00 UTC (10:00 Amsterdam)',
      'Reply `/ack` to take it up, `/contained` to settle it (`/help` lists all).',
      '',
      'Confidential (TLP:red): here stand id, priority and times only; the record holds the rest.',
      '',
      '### What to do next',
      '- 🔵 **Contain it** · by 23 Nov 10:25 UTC (11:25) · incident manager',
      '',
      '<details><summary>From a shell, or in the record</summary>',
      '',
      '- Contain it: `incident-ledger log SEC-20261123-0900 contained`',
      '',
      'No shell at hand? Edit the record and end its timeline with `- { at: 2026-12-31T23:59Z, event: contained }`, with the time it was.',
      '',
      '</details>',
      '',
      '<details><summary>Settled: 1</summary>',
      '',
      '| State | What | Due |',
      '| --- | --- | --- |',
      '| met 23 Nov 09:01 UTC (10:01) | incident manager to assess impact and urgency | 23 Nov 09:30 UTC (10:30) |',
      '',
      '</details>',
      '',
      FOOT,
    ])
  })
})

describe('where nothing is owed', () => {
  const closed = [...P1, '10:00 resolved by=sam', '10:10 closed by=alice']

  test('it says so, and neither what to do nor what was done', () => {
    expect(lines(entry([], { timeline: closed }))).toEqual([
      '[P1] SEC-20261123-0900: Login fails for some',
      '**✅ P1 closed · nothing is owed**',
      'Who: security officer sam, incident manager alice',
      'What: `login-api`',
      'When: reported 23 Nov 09:00 UTC (10:00 Amsterdam), closed 23 Nov 10:10 UTC (11:10)',
      '',
      FOOT,
    ])
  })

  test('of a dismissal before any assessment it says that too', () => {
    const timeline = ['09:00 reported by=dana', '09:10 dismissed by=alice reason=no']
    expect(head(entry([], { timeline }))).toEqual([
      '[unassessed] SEC-20261123-0900: Login fails for some',
      '**⚪ Unassessed, dismissed · nothing is owed**',
      'Who: incident manager alice',
      'What: `login-api`',
      'When: reported 23 Nov 09:00 UTC (10:00 Amsterdam), dismissed 23 Nov 09:10 UTC (10:10)',
    ])
  })
})

test.each([
  [[officer, contained], P1, '🔴 P1 assessed · overdue: engage the security officer'],
  [[update, contained], P1, '🟠 P1 assessed · due soon: update the users'],
  [[contained], P1, '🔵 P1 assessed · next: contain it'],
  [[update], HELD, '⏸️ P1 on hold · due soon: update the users'],
  [[], HELD, '⏸️ P1 on hold · nothing is owed'],
  [[contained], ['09:00 reported'], '🔵 Unassessed, reported · next: contain it'],
])('its first line says how it stands: %#', (rows, timeline, expected) => {
  expect(head(entry(rows, { timeline }))[1]).toBe(`**${expected}**`)
})

test('a closing that lacks something says what, and in public only that', () => {
  const made = entry([], { timeline: P1, tlp: 'red' })
  const lack = { role: 'incident-manager', instead: null, isTooEarly: false }
  const lacks = [{ ...lack, what: 'section', name: 'Root #1 cause' }] as const
  const point = { at: time('10:00'), index: 2, approximate: false }
  const course = {
    ...made.course,
    pendingClosing: { point, lacks, completedBy: null, takenBackBy: null },
  }
  const said = (place: Place) => {
    const all = lines({ ...made, course }, place)
    return all.slice(all.indexOf('') + 1, -1)
  }
  expect(said('private')).toEqual([
    'Stated as closed, and not closed yet. Missing: the section “Root #\u200B1 cause”, by the incident manager (Alice).',
    '',
  ])
  expect(said('public')).toEqual([
    'Stated as closed, and not closed yet.',
    '',
    'Confidential (TLP:red): here stand id, priority and times only; the record holds the rest.',
    '',
  ])
})

const whose = (role: string) =>
  `On hold since 23 Nov 09:05 UTC (10:05), because the vendor looks at #\u200B12. It is the turn of the ${role}: \`/resume\` once it goes on; until then its clock stands.`

const holdLine = (...rows: Parameters<typeof entry>[0]) => head(entry(rows, { timeline: HELD }))[2]

test('a hold is the turn of whoever owes what it stops', () => {
  const sam = { owner: 'security-officer' }
  const manager = whose('incident manager (alice)')
  expect(holdLine(reach('reviewed', sam), { ...resolved, ...sam })).toBe(
    whose('security officer (Sam)')
  )
  expect(holdLine(reach('reviewed', sam), { ...officer, ...sam, dueAt: null })).toBe(manager)
  expect(holdLine({ ...officer, ...sam, dueAt: null }, resolved)).toBe(manager)
})

test('what it is begins with its summary, when it is with what is expected, and people with the last', () => {
  const made = entry([], {
    services: ['a', 'b'],
    timeline: [
      ...P1,
      '09:10 contained audience=users expected=2026-11-23T12:00Z note="Only @some know"',
      '09:20 noted note=x',
    ],
  })
  const text = '## Summary\nSome @users see nothing.\n'
  const told = { ...made, file: { ...made.file, body: { ...made.file.body, text } } }
  expect(head(told).slice(2)).toEqual([
    'What: Some @\u200Busers see nothing. · `a`, `b`',
    'When: reported 23 Nov 09:00 UTC (10:00 Amsterdam), contained 23 Nov 09:10 UTC (10:10), expected to be resolved 23 Nov 12:00 UTC (13:00)',
    'Last word: 23 Nov 09:10 UTC (10:10) · Only @\u200Bsome know',
    'Reply `/ack` to take it up (`/help` lists all).',
  ])
})

test('of many people twenty are named', () => {
  const made = entry([], { timeline: P1 })
  const holdings = Array.from({ length: 21 }, (_, index) => ({
    role: `r-${index}`,
    who: `@w${index}`,
    since: null,
  }))
  const all = { ...made, course: { ...made.course, holdings } }
  const names = Array.from({ length: 20 }, (_, index) => `r ${index} w${index}`)
  expect(head(all)[2]?.replaceAll('@\u200B', '')).toBe(`Who: ${names.join(', ')}`)
})

test('of many duties eight have their command, and a title is clipped where GitHub would refuse it', () => {
  const rows = Array.from({ length: 9 }, (_, n) => obligation({ target: `t${n}`, role: `r${n}` }))
  const all = lines(entry(rows, { title: 'x'.repeat(300) }))
  expect(all.filter((line) => line.includes('incident-ledger log'))).toHaveLength(8)
  expect(all[0]).toBe(`[P1] SEC-20261123-0900: ${'x'.repeat(231)}…`)
  const twenty = Array.from({ length: 20 }, (_, n) => ({ id: `INC-${n}`, at: time('10:00') }))
  expect(lines({ ...entry([]), duplicates: twenty }).at(-3)).toBe(
    '- `INC-19`, 23 Nov 10:00 UTC (11:00)'
  )
})

describe('who is on duty stands there', () => {
  const { versions } = roster(
    `rotas:
  first-line:
    layers: [{ people: [bo], every: 1w, from: 2026-11-23 09:00 }]
  managers:
    layers: [{ people: [eli, mia], every: 1w, from: 2026-11-23 09:00 }]
  officers:
    layers: [{ people: [sam], every: 1w, from: 2026-11-23 12:00 }]
`
  )
  const policy = withRotas(
    policyWith((typed) => {
      Object.assign(typed.contacts ?? {}, {
        'incident-manager': { rota: 'managers', fallback: 'management' },
        'security-officer': { rota: 'officers', fallback: 'management' },
        'first-line': { rota: 'first-line', fallback: 'management' },
      })
      typed.people = { eli: { phone: '+31 6 1234' } }
    }),
    versions
  )
  const file = { policyFile: { path: 'incidents/policy.yml', policy, commit: null } }
  const dutyLine = (rows: Parameters<typeof entry>[0], place: Place, tlp = 'clear') =>
    head(entry(rows, { tlp }), place, file).find((line) => line.startsWith('On duty'))
  const MANAGERS = '`managers`: `eli` (`+31 6 1234`) until 30 Nov 08:00 UTC (09:00)'
  const OFFICERS = '`officers`: **nobody, a gap** until 23 Nov 11:00 UTC (12:00)'

  test('for the role and for the owner of what is owed, and for nobody else', () => {
    expect(dutyLine([officer], 'private')).toBe(`On duty: ${MANAGERS}; ${OFFICERS}`)
    expect(dutyLine([contained], 'private')).toBe(`On duty: ${MANAGERS}`)
    expect(dutyLine([], 'private')).toBeUndefined()
  })

  const dutiesAt = (now: string) =>
    dutyFingerprint({ ...file, zones, now: time(now), isPrivate: null }).toSorted()

  test('and changes with who it is and why, not with the time', () => {
    const gap = ['duty first-line bo layer', 'duty managers eli layer', 'duty officers  gap']
    expect(dutiesAt('10:15')).toEqual(gap)
    expect(dutiesAt('10:59:59')).toEqual(gap)
    expect(dutiesAt('11:00')).toEqual([...gap.slice(0, 2), 'duty officers sam layer'])
  })

  test('in public without numbers, and of what is confidential not at all', () => {
    expect(dutyLine([contained], 'public')).toBe(
      'On duty: `managers`: `eli` until 30 Nov 08:00 UTC (09:00)'
    )
    expect(dutyLine([contained], 'public', 'red')).toBeUndefined()
  })
})
