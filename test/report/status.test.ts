import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { renderExplanation } from '../../src/report/explanation.ts'
import { statusJson } from '../../src/report/status-json.ts'
import { renderStatusBrief, renderStatusText } from '../../src/report/status-text.ts'
import { statusView, type Wanted } from '../../src/report/status-view.ts'
import { at, type RecordParts } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { anyText, withText } from '../support/hostile.ts'
import { entryOf, fileOf, night, policyFile, shown } from '../support/sample.ts'

const RECORDS: readonly RecordParts[] = [
  night,
  {
    id: 'INC-20261120-1500',
    title: 'Image uploads fail',
    day: '2026-11-20',
    timeline: ['15:00 reported by=ravi', '15:10 assessed by=alice impact=minor urgency=normal'],
  },
  {
    id: 'INC-20261121-0401',
    title: 'Search is slow',
    day: '2026-11-21',
    timeline: ['04:01 reported'],
  },
  {
    id: 'INC-20261119-0900',
    title: 'Digests arrive twice',
    day: '2026-11-19',
    declared: 'exercise',
    timeline: ['09:00 reported', '09:30 dismissed reason="an old alert"'],
  },
]

/** The view of the records as of `now`. */
function viewOf(
  now: string,
  {
    all = false,
    records = RECORDS,
    wanted,
    leftOut = [],
  }: {
    all?: boolean
    records?: readonly RecordParts[]
    wanted?: Wanted
    leftOut?: readonly string[]
  } = {}
) {
  const entries = computeLedger(
    records.map((parts) => fileOf(parts)),
    policy,
    zones,
    at(now)
  )
  return statusView({
    entries: entries.map(shown),
    policyFile,
    now: at(now),
    zones,
    all,
    leftOut,
    ...(wanted === undefined ? {} : { wanted }),
  })
}

/** Control characters but the line feed, and bidi marks. */
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/

const plain = { color: false, width: 80 }

const ids = (all: boolean) =>
  viewOf('2026-11-21T04:05Z', { all }).rows.map(({ entry }) => entry.file.incident.id)

describe('status', () => {
  test('lists every open incident, worst first, with who owes what by when', async () => {
    const text = renderStatusText(viewOf('2026-11-21T04:05Z'), plain)
    await expect(text).toMatchFileSnapshot('expected/status.txt')
  })

  test('reads at forty columns too', async () => {
    const text = renderStatusText(viewOf('2026-11-21T04:05Z'), { color: false, width: 40 })
    await expect(text).toMatchFileSnapshot('expected/status-narrow.txt')
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40)
  })

  test('shows the closed and dismissed ones when all are asked for', () => {
    expect(ids(false)).toEqual(['SEC-20261121-0312', 'INC-20261121-0401', 'INC-20261120-1500'])
    expect(ids(true)).toEqual([...ids(false), 'INC-20261119-0900'])
  })

  test('takes a line an incident in brief, and counts incidents and duties apart', () => {
    const lines = renderStatusBrief(viewOf('2026-11-21T04:12Z'), plain).split('\n')
    expect(lines.slice(0, 2).join('').replaceAll(/ +/g, ' ')).toMatch(
      /: 2 overdue\. Deadlines: 3 overdue/
    )
    expect(lines.slice(-4, -1).map((line) => line.split(/ {2,}/).slice(0, 3))).toEqual([
      ['overdue by 6m', 'unassessed', 'INC-20261121-0401'],
      ['overdue by 30m', 'P1', 'SEC-20261121-0312'],
      ['in 2d 6h', 'P3', 'INC-20261120-1500'],
    ])
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80)
  })

  test.each<[string, Partial<Wanted>, readonly string[]]>([
    ['priority', { priorities: ['P3', 'unassessed'] }, ['INC-20261121-0401', 'INC-20261120-1500']],
    ['kind', { kinds: ['none-such'] }, []],
    ['service', { services: ['mail'] }, []],
    ['what is overdue', { overdue: true }, ['SEC-20261121-0312']],
    [
      'whose turn it is',
      { of: 'ALICE' },
      ['SEC-20261121-0312', 'INC-20261121-0401', 'INC-20261120-1500'],
    ],
    ['whoever has nothing', { of: 'mallory' }, []],
  ])('can be narrowed down by %s', (_, parts, expected) => {
    const nothing = { priorities: [], services: [], kinds: [], overdue: false, of: null }
    const view = viewOf('2026-11-21T04:05Z', { wanted: { ...nothing, ...parts } })
    expect(view.rows.map(({ entry }) => entry.file.incident.id)).toEqual(expected)
    const [first] = renderStatusText(view, plain).split('\n')
    expect(first?.startsWith('No open incident is like that')).toBe(expected.length === 0)
  })

  test('is kind where nothing is recorded, and where nothing is open', () => {
    expect(
      renderStatusText(viewOf('2026-11-21T04:05Z', { records: [] }), { color: false, width: null })
    ).toBe(
      'No incidents are recorded yet, as of 2026-11-21 04:05 UTC (05:05 Europe/Amsterdam). May it stay so; `incident-ledger new` records one.\n\n' +
        'Counted from the records alone: what a sweep delivered on GitHub counts once the record holds it.\n'
    )
    const over = viewOf('2026-11-21T04:05Z', { records: RECORDS.slice(3) })
    expect(renderStatusText(over, plain).split('\n')[0]).toBe(
      'No open incidents at 2026-11-21 04:05 UTC (05:05 Europe/Amsterdam): 1 record,'
    )
  })

  test('says what could not be read, and never that all is well', () => {
    const doubt = '1 record left out, which may be open: `incident-ledger check` says why.'
    const moment = '2026-11-21 04:05 UTC (05:05 Europe/Amsterdam)'
    expect(doubtful([])).toBe(`No open incident known at ${moment}, of 1 record.\n${doubt}`)
    expect(doubtful(RECORDS.slice(3))).toBe(
      `No open incident known at ${moment}, of 2 records.\n${doubt}`
    )
    expect(doubtful(RECORDS)).toMatch(/^3 open incidents at .*\n1 record left out/)
  })

  test('is coloured only when asked, and then no word differs', () => {
    const view = viewOf('2026-11-21T04:05Z')
    const colored = renderStatusText(view, { color: true, width: 80 })
    expect(colored).toContain('\u001B[31mOVERDUE\u001B[0m P1 SEC-20261121-0312')
    // oxlint-disable-next-line no-control-regex
    expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(renderStatusText(view, plain))
  })

  test('shows no escape sequence, bidi mark or further line of a record', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const entries = computeLedger(
          [withText(fileOf(night), value)],
          policy,
          zones,
          at('2026-11-21T04:05Z')
        )
        const now = at('2026-11-21T04:05Z')
        const view = statusView({ entries: entries.map(shown), policyFile, now, zones, all: false })
        const text = renderStatusText(view, { color: false, width: null })
        expect(text).not.toMatch(UNSAFE)
        expect(text.split('\n')).toHaveLength(18)
      })
    )
  })
})

describe('status as JSON', () => {
  test('has the documented shape, incidents by id', () => {
    const { schemaVersion, now, policy: asked, incidents } = statusJson(viewOf('2026-11-21T04:05Z'))
    expect({ schemaVersion, now, asked }).toEqual({
      schemaVersion: 1,
      now: '2026-11-21T04:05:00Z',
      asked: {
        path: 'incidents/policy.yml',
        commit: '3f1c9a0d2b7e4f5a6b8c9d0e1f2a3b4c5d6e7f80',
        ofTheTime: true,
      },
    })
    expect(incidents.map(({ id }) => id)).toEqual([
      'INC-20261120-1500',
      'INC-20261121-0401',
      'SEC-20261121-0312',
    ])
    const { obligations, ...security } = incidents[2] ?? { obligations: [] }
    expect(security).toEqual({
      id: 'SEC-20261121-0312',
      path: 'incidents/2026/11/SEC-20261121-0312-credential-stuffing.md',
      kind: 'security',
      closing: null,
      status: 'contained',
      priority: 'P1',
      declared: 'live',
      declaredNote: null,
      hold: null,
    })
    expect(obligations.map(({ target, state }) => [target, state])).toEqual([
      ['notify-incident-manager', 'met'],
      ['reach-assessed', 'met'],
      ['engage-security-officer', 'overdue'],
      ['update-stakeholders', 'due-soon'],
      ['reach-contained', 'met'],
      ['reach-resolved', 'pending'],
    ])
    expect(obligations[2]).toEqual({
      target: 'engage-security-officer',
      do: 'engage',
      role: 'security-officer',
      priority: 'P1',
      anchor: 'reported',
      anchorAt: '2026-11-21T03:12:00Z',
      dueAt: '2026-11-21T03:42:00Z',
      state: 'overdue',
      metAt: null,
      metBy: null,
      lateBySeconds: 1380,
      approximate: false,
      breaches: 1,
      ending: null,
      policy: null,
    })
    expect(obligations[4]?.role).toBeNull()
  })

  test('gives no priority while unassessed, and no due instant while on hold', () => {
    const held: RecordParts = {
      day: '2026-11-23',
      timeline: ['09:00 reported', '09:05 assessed impact=severe urgency=immediate', '09:10 held'],
    }
    const { incidents } = statusJson(viewOf('2026-11-23T10:00Z', { records: [held] }))
    const rows = incidents[0]?.obligations ?? []
    expect(rows.at(-1)).toMatchObject({ target: 'reach-resolved', dueAt: null, state: 'pending' })
    expect(
      statusJson(viewOf('2026-11-23T09:01Z', { records: [held] })).incidents[0]?.priority
    ).toBeNull()
  })
})

describe('status of one incident', () => {
  test('of one says first what is owed, and what was entered last', () => {
    const [row] = viewOf('2026-11-21T04:05Z').rows
    if (row === undefined) throw new Error('There is no incident.')
    const { entry } = row
    const why = renderExplanation(
      {
        entry,
        policyFile,
        now: at('2026-11-21T04:05Z'),
        zones,
        lineOf: () => ({ line: 1, commit: null }),
      },
      { color: false, width: null }
    )
    const states = [...why.matchAll(/^(overdue|due soon|pending|met|late|cancelled):/gm)].map(
      ([, state]) => state
    )
    expect(states.slice(0, 3)).toEqual(['overdue', 'due soon', 'pending'])
    expect(states.slice(3).filter((state) => state === 'pending' || state === 'overdue')).toEqual(
      []
    )
    expect(why).toMatch(/latest entries\n {2}\d+\. 2026-11-21 03:41 UTC \(04:41\) contained/)
  })

  test('explains each deadline by policy line, event and arithmetic', async () => {
    const lines = new Map([
      ['kinds.security.targets.P1.1', 88],
      ['kinds.security.matrix.severe.immediate', 70],
    ])
    const text = renderExplanation(
      {
        entry: shown(entryOf(night, '2026-11-21T04:05Z')),
        policyFile,
        now: at('2026-11-21T04:05Z'),
        zones,
        lineOf: (keys) => ({ line: lines.get(keys.join('.')) ?? 1, commit: policyFile.commit }),
      },
      plain
    )
    await expect(text).toMatchFileSnapshot('expected/explanation.txt')
    expect(text).toContain(
      'policy: incidents/policy.yml:88 @3f1c9a0d2b7e, target engage-security-officer'
    )
    expect(text).toMatch(
      /impact severe,\s+urgency immediate: incidents\/policy\.yml:70 @3f1c9a0d2b7e/
    )
  })
})

/** The head of `status` beside one that cannot be read. */
function doubtful(records: readonly RecordParts[]): string | undefined {
  const view = viewOf('2026-11-21T04:05Z', { records, leftOut: ['incidents/a.md'] })
  return renderStatusText(view, { color: false, width: null }).split('\n\n')[0]
}

/** The first line of `status`. */
function headOf(now: string, all = false): string | undefined {
  return renderStatusText(viewOf(now, { all }), { color: false, width: null }).split('\n')[0]
}

test('what is closed and owes something is counted apart from what is open', () => {
  // The night is closed at 09:40, and a review of it is owed; at 09:00 it was open. Exercises are listed apart.
  expect(headOf('2026-11-21T09:00Z')).toMatch(/^3 open incidents at 2026-11-21 09:00 UTC/)
  expect(headOf('2026-11-21T10:10Z')).toMatch(
    /^2 open incidents and 1 closed with something owed at 2026-11-21 10:10 UTC/
  )
  expect(headOf('2026-11-21T10:10Z', true)).toMatch(/^3 incidents at/)
})
