/** Schedules of other tools as people import them: who is on duty stays who was, and what a rota cannot say is listed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, ledger, put } from './support.ts'

const NOW = '2026-10-19T12:00:00Z'
const PATH = 'incidents/rota.yml'

/** A user as PagerDuty writes one. */
const user = (name: string) => ({
  id: `P${name.toUpperCase()}`,
  type: 'user_reference',
  summary: `${name} Smith`,
})
const users = (...names: readonly string[]) => names.map((name) => ({ user: user(name) }))
const entry = (start: string, end: string, name: string) => ({ start, end, user: user(name) })
const WEEK = 604_800

/** Ada and Bo a week each by PagerDuty, handing over Mondays at 09:00 in Amsterdam; Cleo over them on Tuesdays. */
function pagerDuty(more: object = {}, layer: object = {}) {
  const base = {
    start: '2026-01-05T09:00:00+01:00',
    end: null,
    rotation_virtual_start: '2026-01-05T09:00:00+01:00',
    rotation_turn_length_seconds: WEEK,
  }
  return {
    schedule: {
      id: 'PSCHED',
      type: 'schedule',
      name: 'First Line',
      time_zone: 'Europe/Amsterdam',
      users: [{ ...user('Ada'), email: 'ada@acme.nl' }, user('Bo'), user('Cleo')],
      schedule_layers: [
        {
          ...base,
          id: 'L2',
          name: 'Tuesdays',
          users: users('Cleo'),
          restrictions: [
            {
              type: 'weekly_restriction',
              start_day_of_week: 2,
              start_time_of_day: '09:00:00',
              duration_seconds: 28_800,
            },
          ],
        },
        { ...base, id: 'L1', name: 'Weeks', users: users('Ada', 'Bo'), restrictions: [], ...layer },
      ],
      overrides_subschedule: { name: 'Overrides', rendered_schedule_entries: [] },
      final_schedule: { name: 'Final Schedule', rendered_schedule_entries: [] },
      ...more,
    },
  }
}

/** As PagerDuty renders it, over the night in which clocks go back: the hand-over stays at 09:00 in Amsterdam. */
const AUTUMN = [
  entry('2026-10-20T09:00:00+02:00', '2026-10-20T17:00:00+02:00', 'Cleo'),
  entry('2026-10-20T17:00:00+02:00', '2026-10-26T09:00:00+01:00', 'Bo'),
  entry('2026-10-26T09:00:00+01:00', '2026-10-27T09:00:00+01:00', 'Ada'),
  entry('2026-10-27T09:00:00+01:00', '2026-10-27T17:00:00+01:00', 'Cleo'),
  entry('2026-10-27T17:00:00+01:00', '2026-11-02T09:00:00+01:00', 'Ada'),
  entry('2026-11-02T09:00:00+01:00', '2026-11-03T09:00:00+01:00', 'Bo'),
]

const LOGINS = ['Ada=ada', 'Bo=bo', 'Cleo=cleo'].flatMap((one) => [
  '--login',
  one.replace('=', ' Smith='),
])

function folderOf(files: Readonly<Record<string, unknown>>) {
  const folder = folderWith()
  for (const [name, value] of Object.entries(files))
    put(folder, name, typeof value === 'string' ? value : JSON.stringify(value))
  return folder
}

async function imported(files: Readonly<Record<string, unknown>>, ...args: readonly string[]) {
  const folder = folderOf(files)
  const names = Object.keys(files)
  const ended = await ledger(folder, ['rota', 'import', ...names, '--now', NOW, ...args])
  return { ...ended, folder }
}

/** The shifts of all rotas of a folder, `first-line 2026-10-20T07:00:00Z cleo`. */
async function shifts(folder: string, from: string, to: string): Promise<string[]> {
  const { out, err } = await ledger(folder, [
    'oncall',
    '--from',
    from,
    '--to',
    to,
    '--format',
    'json',
    '--now',
    NOW,
  ])
  if (out === '') throw new Error(err)
  const { shifts: all } = JSON.parse(out)
  return all.map(({ rota, since, on }: Record<string, string>) => `${rota} ${since} ${String(on)}`)
}

test('a schedule of PagerDuty is written as a rota, lowest layer first, and checked against its own final schedule', async () => {
  const final = { final_schedule: { rendered_schedule_entries: AUTUMN } }
  const { code, out, err, folder } = await imported(
    { 'pd.json': pagerDuty(final) },
    ...LOGINS,
    '--write'
  )
  expect([code, out]).toEqual([0, `${PATH}\n`])
  expect(err).toBe(
    'All of it is said in the rota. Look through it, and name it in a contact of the policy.\n'
  )
  expect(readFileSync(join(folder, PATH), 'utf8')).toBe(`version: 1
timezone: Europe/Amsterdam
rotas:
  first-line:
    layers:
      - { people: [ada, bo], every: 1w, from: 2026-01-05 09:00 }
      - { people: [cleo], every: 1w, from: 2026-01-05 09:00, hours: { tuesday: [09:00-17:00] } }
`)
  expect(await shifts(folder, '2026-10-25T00:00:00Z', '2026-11-02T12:00:00Z')).toEqual([
    'first-line 2026-10-25T00:00:00Z bo',
    'first-line 2026-10-26T08:00:00Z ada',
    'first-line 2026-10-27T08:00:00Z cleo',
    'first-line 2026-10-27T16:00:00Z ada',
    'first-line 2026-11-02T08:00:00Z bo',
  ])
  // The night in which clocks go forward, 28 March: 09:00 is an hour earlier.
  expect(await shifts(folder, '2027-03-25T00:00:00Z', '2027-03-30T12:00:00Z')).toEqual([
    'first-line 2027-03-25T00:00:00Z bo',
    'first-line 2027-03-29T07:00:00Z ada',
    'first-line 2027-03-30T07:00:00Z cleo',
  ])
  const { out: checked } = await ledger(folder, ['check', '--now', NOW])
  expect(checked).not.toContain('error')
})

test('where the final schedule has somebody else on duty, each time is listed, and the exit code is 1', async () => {
  const swapped = AUTUMN.map((one) => ({
    ...one,
    user: one.user.id === 'PCLEO' ? user('Bo') : one.user,
  }))
  const final = { final_schedule: { rendered_schedule_entries: swapped } }
  const { code, out, err } = await imported({ 'pd.json': pagerDuty(final) }, ...LOGINS)
  expect(code).toBe(1)
  expect(out).toContain('first-line:')
  expect(err).toBe(
    `not said: pd.json: "First Line" from 2026-10-20T07:00:00Z to 2026-10-20T15:00:00Z the export has bo on duty, the rota cleo.
not said: pd.json: "First Line" from 2026-10-27T08:00:00Z to 2026-10-27T16:00:00Z the export has bo on duty, the rota cleo.
2 things are not said in the rota; see to them before you rely on it.
`
  )
})

test('overrides become covers from now on; what is over is left out, and said', async () => {
  const overrides = [
    entry('2026-10-01T00:00:00Z', '2026-10-02T00:00:00Z', 'Bo'),
    entry('2026-10-19T10:00:00Z', '2026-10-19T20:00:00Z', 'Ada'),
    entry('2026-12-24T18:00:00+01:00', '2026-12-25T09:00:00+01:00', 'Cleo'),
  ]
  const schedule = pagerDuty({
    overrides_subschedule: { rendered_schedule_entries: overrides.slice(0, 2) },
  })
  const files = { 'pd.json': schedule, 'overrides.json': { overrides: overrides.slice(2) } }
  const { code, out, err } = await imported(files, ...LOGINS)
  expect([code, out.slice(out.indexOf('covers:'))]).toEqual([
    0,
    `covers:
  - { rota: first-line, by: ada, from: 2026-10-19T12:00:00Z, to: 2026-10-19T20:00:00Z }
  - { rota: first-line, by: cleo, from: 2026-12-24T17:00:00Z, to: 2026-12-25T08:00:00Z }
`,
  ])
  expect(err).toContain(
    'note: pd.json: the override by Bo Smith from 2026-10-01T00:00:00Z to 2026-10-02T00:00:00Z is over; it is left out.\n'
  )
})

async function layers(layer: object) {
  return imported({ 'pd.json': pagerDuty({}, layer) }, ...LOGINS)
}

test('what a rota cannot say of PagerDuty is listed, one line each', async () => {
  const odd = await layers({ rotation_turn_length_seconds: 5400 })
  expect([odd.code, odd.err]).toEqual([
    1,
    expect.stringMatching(
      /^not said: pd\.json: schedule_layers\[1\]: the layer "Weeks" has turns of 5400 seconds; it is left out\.$/m
    ),
  ])
  const ending = await layers({ end: '2027-01-04T09:00:00+01:00' })
  expect([ending.code, ending.err]).toEqual([
    1,
    expect.stringContaining('the layer "Weeks" ends 2027-01-04T08:00:00Z'),
  ])
  const ended = await layers({ end: '2026-06-01T09:00:00+02:00' })
  expect([ended.code, ended.err]).toEqual([
    0,
    expect.stringContaining('note: pd.json: the layer "Weeks" ended 2026-06-01T07:00:00Z'),
  ])
  const begins = await layers({ start: '2026-11-01T00:00:00Z' })
  expect([begins.code, begins.err]).toEqual([
    1,
    expect.stringContaining('has nobody before 2026-11-01T00:00:00Z'),
  ])
  const seconds = await layers({ rotation_virtual_start: '2026-01-05T09:00:17+01:00' })
  expect([seconds.code, seconds.err]).toEqual([
    1,
    expect.stringContaining(
      'schedule_layers[1].rotation_virtual_start: a hand-over is at a whole minute; its 17 seconds'
    ),
  ])
  const restriction = {
    type: 'monthly_restriction',
    start_time_of_day: '09:00:00',
    duration_seconds: 60,
  }
  const unknown = await layers({ restrictions: [restriction] })
  expect([unknown.code, unknown.err]).toEqual([
    1,
    expect.stringContaining(
      'restrictions[0]: nobody knows a restriction of the type "monthly_restriction"'
    ),
  ])
})

test('whoever has no login is named, and nothing is made: a guess could call a stranger', async () => {
  const { code, out, err, folder } = await imported(
    { 'pd.json': pagerDuty() },
    '--login',
    'bo smith=@bo',
    '--login',
    'Zoe=zoe',
    '--write'
  )
  expect([code, out, existsSync(join(folder, PATH))]).toEqual([2, '', false])
  expect(err).toBe(`note: nobody in the export is called "Zoe".
no login: Ada Smith, ada@acme.nl, PADA
no login: Cleo Smith, PCLEO
incident-ledger: 2 people of the export have no login of GitHub here.
  Say who each is: --login "Ada Smith=LOGIN"; or put their addresses into \`people\` of the policy.
`)
})

test('one without a login is told as one', async () => {
  const known = ['--login', 'bo smith=bo', '--login', 'Ada Smith=ada']
  const { err } = await imported({ 'pd.json': pagerDuty() }, ...known)
  expect(err).toContain('incident-ledger: One person of the export has no login of GitHub here.\n')
})

test('people of the policy are known by name and address', async () => {
  const folder = folderOf({ 'pd.json': pagerDuty() })
  const policy = readFileSync(join(folder, 'incidents/policy.yml'), 'utf8')
  put(
    folder,
    'incidents/policy.yml',
    `${policy}people: { adal: { email: Ada@acme.nl }, bob: { name: Bo Smith }, cleo: {} }\n`
  )
  const { out } = await ledger(folder, [
    'rota',
    'import',
    'pd.json',
    '--now',
    NOW,
    '--login',
    'PCLEO=cleo',
  ])
  expect(out).toContain('people: [adal, bob]')
})

const ROTATION = {
  id: 'r1',
  name: 'Nights',
  startDate: '2026-01-05T08:00:00Z',
  endDate: null,
  type: 'weekly',
  length: 1,
  participants: [
    { type: 'user', id: 'u1', username: 'ada@acme.nl' },
    { type: 'user', id: 'u2', username: 'bo@acme.nl' },
  ],
  timeRestriction: {
    type: 'time-of-day',
    restriction: { startHour: 17, startMin: 30, endHour: 9, endMin: 0 },
  },
}
const DAYS = {
  ...ROTATION,
  id: 'r2',
  name: 'Days',
  type: 'daily',
  length: 2,
  participants: [{ type: 'user', id: 'u3', username: 'cleo@acme.nl' }],
  timeRestriction: {
    type: 'weekday-and-time-of-day',
    restrictions: [
      { startDay: 'MONDAY', startHour: 9, startMin: 0, endDay: 'MONDAY', endHour: 17, endMin: 30 },
      {
        startDay: 'saturday',
        startHour: 9,
        startMin: 0,
        endDay: 'sunday',
        endHour: 17,
        endMin: 30,
      },
    ],
  },
}
const opsgenie = (rotations: readonly object[], more: object = {}) => ({
  data: {
    id: 's1',
    name: 'Ops & Co_schedule',
    timezone: 'Europe/Amsterdam',
    enabled: true,
    rotations,
    ...more,
  },
  took: 0.1,
  requestId: 'x',
})
const ADDRESSES = ['ada', 'bo', 'cleo'].flatMap((one) => ['--login', `${one}@acme.nl=${one}`])

const override = (more: object) => ({
  alias: 'a',
  user: { type: 'user', id: 'u3', username: 'cleo@acme.nl' },
  startDate: '2026-11-01T08:00:00Z',
  endDate: '2026-11-02T08:00:00Z',
  ...more,
})

describe('a schedule of Opsgenie', () => {
  test('is one rota where its rotations never meet, over midnight and over a weekend', async () => {
    const days = {
      ...DAYS,
      timeRestriction: {
        ...DAYS.timeRestriction,
        restrictions: DAYS.timeRestriction.restrictions.slice(0, 1),
      },
    }
    const { code, out, err, folder } = await imported(
      { 'og.json': opsgenie([ROTATION, days]) },
      ...ADDRESSES,
      '--write'
    )
    expect([code, out]).toEqual([0, `${PATH}\n`])
    expect(err).not.toContain('note')
    expect(readFileSync(join(folder, PATH), 'utf8')).toContain(
      '  ops-co-schedule:\n    layers:\n      - { people: [ada, bo], every: 1w'
    )
    expect(await shifts(folder, '2026-10-25T00:00:00Z', '2026-10-27T00:00:00Z')).toEqual([
      'ops-co-schedule 2026-10-25T00:00:00Z bo',
      'ops-co-schedule 2026-10-25T08:00:00Z ',
      'ops-co-schedule 2026-10-25T16:30:00Z bo',
      'ops-co-schedule 2026-10-26T08:00:00Z cleo',
      'ops-co-schedule 2026-10-26T16:30:00Z ada',
    ])
    expect(await shifts(folder, '2027-03-28T00:00:00Z', '2027-03-29T12:00:00Z')).toEqual([
      'ops-co-schedule 2027-03-28T00:00:00Z bo',
      'ops-co-schedule 2027-03-28T07:00:00Z ',
      'ops-co-schedule 2027-03-28T15:30:00Z bo',
      'ops-co-schedule 2027-03-29T07:00:00Z cleo',
    ])
  })

  test('is several where they are on duty together, for a rota has one person at a time', async () => {
    const { code, err, folder } = await imported(
      { 'og.json': opsgenie([ROTATION, DAYS]) },
      ...ADDRESSES,
      '--write'
    )
    expect(code).toBe(0)
    expect(err).toContain(
      'note: og.json: several layers of "Ops & Co_schedule" are on duty together; the rotas ops-co-schedule, ops-co-schedule-2 say so'
    )
    expect(await shifts(folder, '2026-10-24T18:00:00Z', '2026-10-25T04:00:00Z')).toEqual([
      'ops-co-schedule 2026-10-24T18:00:00Z bo',
      'ops-co-schedule-2 2026-10-24T18:00:00Z cleo',
    ])
  })

  test('brings its overrides, from their own address too; one that is for a part of a rota is listed', async () => {
    const whole = await imported(
      {
        'og.json': opsgenie([ROTATION]),
        'more.json': {
          data: [
            override({}),
            override({ rotations: [{ id: 'r1', name: 'Nights' }] }),
            override({ rotations: [{ id: 'r9' }] }),
          ],
        },
      },
      ...ADDRESSES
    )
    expect(
      whole.out.match(
        /- \{ rota: ops-co-schedule, by: cleo, from: 2026-11-01T08:00:00Z, to: 2026-11-02T08:00:00Z \}/g
      )
    ).toHaveLength(2)
    const days = {
      ...DAYS,
      timeRestriction: {
        ...DAYS.timeRestriction,
        restrictions: DAYS.timeRestriction.restrictions.slice(0, 1),
      },
    }
    const part = await imported(
      {
        'og.json': opsgenie([ROTATION, days], {
          overrides: [override({ rotations: [{ id: 'r1' }] })],
        }),
      },
      ...ADDRESSES
    )
    expect([part.code, part.out.includes('covers')]).toEqual([1, false])
    expect(part.err).toContain(
      'is for Nights alone, and a cover is for a whole rota; it is left out.'
    )
  })

  test('restricted to no part of the week is restricted to none, and cut to the minute says so', async () => {
    const restrictions = { type: 'weekday-and-time-of-day', restrictions: [] }
    const { code, out, err } = await imported(
      {
        'og.json': opsgenie(
          [{ ...ROTATION, startDate: '2026-01-05T08:00:30Z', timeRestriction: restrictions }],
          { description: 'Nights', ownerTeam: { name: 'Ops' } }
        ),
      },
      ...ADDRESSES
    )
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('{ people: [ada, bo], every: 1w, from: 2026-01-05 09:00 }'),
    ])
    expect(err).toContain(
      'not said: og.json: data.rotations[0].startDate: a hand-over is at a whole minute; its 30 seconds are cut off.'
    )
    expect(err).toContain(
      'note: og.json: data: a rota has no place for description, ownerTeam of "Ops & Co_schedule"; left out.'
    )
  })

  test('with a turn that is nobody’s or a team’s lacks that rotation, and says so', async () => {
    for (const other of [{ type: 'none' }, { type: 'team', id: 't1', name: 'Ops' }]) {
      const odd = { ...DAYS, participants: [...DAYS.participants, other] }
      const { code, out, err } = await imported(
        { 'og.json': opsgenie([ROTATION, odd]) },
        ...ADDRESSES
      )
      expect([code, out.includes('cleo')]).toEqual([1, false])
      expect(err).toContain(`the layer "Days" has a turn of the ${other.type}`)
    }
  })
})

/** Events of a calendar; each `[start, end, title, more]`, local times of Amsterdam. */
function ics(...events: readonly (readonly [string, string, string, string?])[]): string {
  const body = events.flatMap(([start, end, title, more], index) => [
    'BEGIN:VEVENT',
    `UID:${index}`,
    `DTSTART;TZID=Europe/Amsterdam:${start}`,
    `DTEND;TZID=Europe/Amsterdam:${end}`,
    `SUMMARY:${title}`,
    ...(more === undefined ? [] : [more]),
    'END:VEVENT',
  ])
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:On call',
    'X-WR-TIMEZONE:Europe/Amsterdam',
    ...body,
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

describe('a calendar', () => {
  test('of events that repeat is people in turn, across both clock changes', async () => {
    const text = ics(
      ['20261005T090000', '20261012T090000', 'Ada Smith', 'RRULE:FREQ=WEEKLY;INTERVAL=3'],
      [
        '20261012T090000',
        '20261019T090000',
        'On Call - Bo Smith - Primary',
        'RRULE:FREQ=WEEKLY;INTERVAL=3',
      ],
      [
        '20261019T090000',
        '20261026T090000',
        'duty',
        'RRULE:FREQ=WEEKLY;INTERVAL=3\r\nATTENDEE;CN=Cleo Smith:mailto:cleo@acme.nl',
      ]
    )
    const { code, err, folder } = await imported({ 'team.ics': text }, ...LOGINS, '--write')
    expect([code, err]).toEqual([0, expect.stringContaining('All of it is said')])
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(`version: 1
timezone: Europe/Amsterdam
rotas:
  on-call:
    layers:
      - { people: [ada, bo, cleo], every: 1w, from: 2026-10-05 09:00 }
`)
    expect(await shifts(folder, '2026-10-25T00:00:00Z', '2026-11-02T12:00:00Z')).toEqual([
      'on-call 2026-10-25T00:00:00Z cleo',
      'on-call 2026-10-26T08:00:00Z ada',
      'on-call 2026-11-02T08:00:00Z bo',
    ])
    expect(await shifts(folder, '2027-03-27T00:00:00Z', '2027-03-29T12:00:00Z')).toEqual([
      'on-call 2027-03-27T00:00:00Z ada',
      'on-call 2027-03-29T07:00:00Z bo',
    ])
  })

  test('has covers where a single event departs from the turns', async () => {
    const text = ics(
      ['20261005T090000', '20261012T090000', 'Ada Smith', 'RRULE:FREQ=WEEKLY;INTERVAL=2'],
      [
        '20261012T090000',
        '20261019T090000',
        'Bo Smith',
        'RRULE:FREQ=WEEKLY;INTERVAL=2\r\nEXDATE;TZID=Europe/Amsterdam:20261109T090000',
      ],
      ['20261109T090000', '20261116T090000', 'Cleo Smith']
    )
    const { code, out } = await imported({ 'team.ics': text }, ...LOGINS)
    expect(code).toBe(0)
    expect(out).toContain('people: [ada, bo], every: 1w, from: 2026-10-05 09:00')
    expect(out.slice(out.indexOf('covers'))).toBe(
      'covers:\n  - { rota: on-call, by: cleo, from: 2026-11-09T08:00:00Z, to: 2026-11-16T08:00:00Z }\n'
    )
  })

  test('a gap that the turns would fill is listed', async () => {
    const text = ics(
      ['20261005T090000', '20261012T090000', 'Ada Smith', 'RRULE:FREQ=WEEKLY;INTERVAL=2'],
      [
        '20261012T090000',
        '20261019T090000',
        'Bo Smith',
        'RRULE:FREQ=WEEKLY;INTERVAL=2\r\nEXDATE;TZID=Europe/Amsterdam:20261109T090000',
      ]
    )
    const { code, err } = await imported({ 'team.ics': text }, ...LOGINS)
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(
        'from 2026-11-09T08:00:00Z to 2026-11-16T08:00:00Z the export has nobody on duty, the rota bo.'
      ),
    ])
  })

  test('has nobody on a day that was called off, and says what turns cannot say of it', async () => {
    const [off, on] = ['CANCELLED', 'CONFIRMED'].map((status) =>
      ics(
        ['20261005T090000', '20261012T090000', 'Ada Smith', 'RRULE:FREQ=WEEKLY;INTERVAL=2'],
        ['20261012T090000', '20261019T090000', 'Bo Smith', 'RRULE:FREQ=WEEKLY;INTERVAL=2'],
        [
          '20261109T090000',
          '20261116T090000',
          'Bo Smith',
          `RECURRENCE-ID;TZID=Europe/Amsterdam:20261109T090000\r\nSTATUS:${status}`,
        ]
      ).replace('UID:2', 'UID:1')
    )
    const said = await imported({ 'team.ics': off ?? '' }, ...LOGINS)
    expect([said.code, said.err]).toEqual([
      1,
      expect.stringContaining(
        'from 2026-11-09T08:00:00Z to 2026-11-16T08:00:00Z the export has nobody on duty, the rota bo.'
      ),
    ])
    expect((await imported({ 'team.ics': on ?? '' }, ...LOGINS)).code).toBe(0)
  })

  test('says what lies too far ahead, what is long over, and what is no event', async () => {
    const text = ics(
      ['20261005T090000', '20261012T090000', 'Ada Smith', 'RRULE:FREQ=WEEKLY'],
      ['20280301T090000', '20280302T090000', 'Bo Smith'],
      ['20280401T090000', '20280402T090000', 'Cleo Smith', 'RRULE:FREQ=WEEKLY'],
      ['20200101T090000', '20200102T090000', 'Bo Smith']
    ).replace('END:VCALENDAR', 'BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nEND:VCALENDAR')
    const { code, err } = await imported({ 'team.ics': text }, ...LOGINS)
    expect(code).toBe(1)
    expect(err).toContain('not said: team.ics: the event "Bo Smith" begins more than a year ahead')
    expect(err).toContain(
      'not said: team.ics: the event "Cleo Smith" begins more than a year ahead'
    )
    expect(err).toContain('note: team.ics: 1 of its events ended long ago; they are left out.')
    expect(err).toContain('note: team.ics: VTODO say no shift; left out.')
  })

  test('without any order is covers, and says that somebody has to put the time after them right', async () => {
    const text = ics(
      ['20261019T090000', '20261021T090000', 'Ada Smith'],
      ['20261021T090000', '20261026T090000', 'Bo Smith'],
      ['20261026T090000', '20261027T090000', 'Cleo Smith']
    )
    const { code, err, folder } = await imported({ 'team.ics': text }, ...LOGINS, '--write')
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(
        'no turns can be seen in the events; they are covers until 2026-10-27T08:00:00Z'
      ),
    ])
    expect(await shifts(folder, NOW, '2026-11-05T00:00:00Z')).toEqual([
      `on-call ${NOW} ada`,
      'on-call 2026-10-21T07:00:00Z bo',
      'on-call 2026-10-26T08:00:00Z cleo',
      'on-call 2026-10-27T08:00:00Z ada',
      'on-call 2026-11-03T08:00:00Z bo',
    ])
  })

  test('of office hours has those hours alone', async () => {
    const weekdays = 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'
    const { code, out } = await imported(
      { 'team.ics': ics(['20261005T090000', '20261005T170000', 'Ada Smith', weekdays]) },
      ...LOGINS
    )
    expect(code).toBe(0)
    expect(out).toContain(
      'hours: { monday: [09:00-17:00], tuesday: [09:00-17:00], wednesday: [09:00-17:00], thursday: [09:00-17:00], friday: [09:00-17:00] }'
    )
  })
})

describe('refused in one sentence', () => {
  test.each([
    ['no JSON', '{"schedule":', 'x.json is neither JSON nor a calendar.'],
    ['nothing of a schedule', '[]', 'x.json is no schedule of PagerDuty or Opsgenie.'],
    [
      'a list of schedules without layers',
      '{"schedules":[]}',
      'x.json is no schedule of PagerDuty or Opsgenie.',
    ],
    [
      'a key of the wrong form',
      { ...pagerDuty({ time_zone: 3 }) },
      'x.json: schedule.time_zone is not what PagerDuty exports',
    ],
    [
      'an instant that is none',
      pagerDuty({}, { start: 'soon' }),
      'x.json: schedule.schedule_layers[1].start is not what PagerDuty exports',
    ],
    [
      'a zone that nobody knows',
      pagerDuty({ time_zone: 'Mars\u001B[31m/Olympus' }),
      'is no time zone',
    ],
    [
      'a rotation of months',
      opsgenie([{ ...ROTATION, type: 'monthly' }]),
      'x.json: data.rotations[0].type is not what Opsgenie exports',
    ],
    ['no schedule but overrides', { overrides: [] }, 'There is no schedule in it.'],
    [
      'a calendar that ends in its middle',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n',
      'x.json is no calendar that can be read.',
    ],
    [
      'a calendar of the past',
      ics(['20200101T000000', '20200102T000000', 'Ada Smith']),
      'x.json has nobody on duty from now on.',
    ],
    [
      'a rule of every second',
      ics(['20200101T000000', '20200101T000001', 'Ada Smith', 'RRULE:FREQ=SECONDLY']),
      'x.json: the event "Ada Smith" repeats in a way that nobody can follow',
    ],
    [
      'shifts without number',
      ics(['20261019T000000', '20261019T000100', 'Ada Smith', 'RRULE:FREQ=MINUTELY']),
      'x.json has more than 20000 shifts.',
    ],
    [
      'a calendar of the year 9999',
      ics(['20261019T000000', '99991231T000000', 'Ada Smith']),
      'x.json: the event "Ada Smith" repeats in a way that nobody can follow, or lasts for years',
    ],
    ['no UTF-8', '\uD800', 'x.json'],
  ])('%s', async (_, value, said) => {
    const { code, out, err } = await imported({ 'x.json': value }, ...LOGINS)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
    // eslint-disable-next-line no-control-regex -- a terminal would obey it
    expect(err).not.toMatch(/\u001B/)
  })

  test('a file that is none, is missing, is too large or holds no text', async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'folder'))
    writeFileSync(join(folder, 'large.json'), Buffer.alloc(8 * 1024 * 1024 + 1, ' '))
    writeFileSync(join(folder, 'bytes.json'), Buffer.from([0xff, 0xfe]))
    const said = async (name: string) => (await ledger(folder, ['rota', 'import', name])).err
    expect(await said('folder')).toContain('folder is no file.')
    expect(await said('none.json')).toContain('none.json cannot be read.')
    expect(await said('large.json')).toContain('at most 8388608 are read.')
    expect(await said('bytes.json')).toContain('bytes.json is no UTF-8 text.')
  })

  test('a rota that is there already, a mapping that is none, another verb', async () => {
    const folder = folderOf({ 'pd.json': pagerDuty(), [PATH]: 'version: 1\nrotas: {}\n' })
    const ran = async (...args: readonly string[]) =>
      (await ledger(folder, ['rota', ...args, '--now', NOW])).err
    expect(await ran('import', 'pd.json', ...LOGINS, '--write')).toContain(
      `${PATH} exists already; nothing was written.`
    )
    expect(await ran('import', 'pd.json', '--login', 'Ada')).toContain(
      '--login "Ada" is no name with a login.'
    )
    expect(await ran('import', 'pd.json', '--login', 'Ada=a b')).toContain(
      'is no name with a login.'
    )
    expect(await ran('export', 'pd.json')).toContain('There is no `rota export`.')
  })
})
