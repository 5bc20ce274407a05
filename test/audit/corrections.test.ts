/** A correction excuses one step of one entry: from what it says that it was to what it left. */
import { describe, expect, it } from 'vitest'
import { told } from './run.ts'
import { ID, PATH, record } from './scene.ts'
import { ASSESSED, history, on } from './timelines.ts'

const resolved = (time: string) => [
  ...ASSESSED,
  `03:${time} resolved by: dana`,
  '03:40 closed by: dana',
]
const correction = (was: string | null, at = '22T09:00') =>
  `2026-11-${at}:00Z corrected entry: resolved, reason: The log${was === null ? '' : `, was: "2026-11-21T03:${was}:00Z"`}`
const right = (time: string, was: string | null) => [...resolved(time), correction(was)]

const CLOSED_AT = ['21T03:41', resolved('30')] as const
const moved = (from: string, to: string, who = 'Dana') =>
  expect.stringMatching(
    new RegExp(
      `^error [^:]+: .resolved. .2026-11-21T03:${from}:00Z. became .resolved. .2026-11-21T03:${to}:00Z. in <commit> by ${who}, after`
    )
  )

const found = (...more: [string, string[]][]) =>
  told(history([...CLOSED_AT], ...more), 'changed-after-close')

describe.each(['30', null])('a correction whose `was` is %s', (was) => {
  it('excuses the change that it comes with', async () => {
    expect(await found(['22T09:01', right('28', was)])).toEqual([])
  })

  it('and the change that it comes after', async () => {
    expect(await found(['22T08:00', resolved('28')], ['22T09:01', right('28', was)])).toEqual([])
  })

  it('and no later one', async () => {
    const later = found(['22T09:01', right('28', was)], ['28T09:01', right('21', was)])
    expect(await later).toEqual([moved('28', '21')])
  })

  it('and nothing where it came before any change', async () => {
    const early = found(['22T09:01', right('30', was)], ['28T09:01', right('21', was)])
    expect(await early).toEqual([moved('30', '21')])
  })
})

const open = (time: string, ...rest: string[]) => [
  ...ASSESSED,
  `03:${time} engaged role: first-line`,
  ...rest,
]

const begun = (reported: string, notified: string, assessed: string) => [
  `${reported} reported by: dana`,
  `${notified} notified role: incident-manager`,
  `${assessed} assessed impact: minor, urgency: normal`,
  '06:00 resolved by: dana',
]
const p1 = (reported: string, notified: string) => [
  `${reported} reported by: dana`,
  `${notified} notified role: incident-manager`,
  '03:13 engaged role: first-line',
  '03:20 assessed impact: severe, urgency: immediate',
  '03:25 resolved by: dana',
]
const putRight = (entry: string, was: string, at: string) =>
  `${at} corrected entry: ${entry}, was: "2026-11-21T${was}:00Z", reason: The log`
const verdicts = async (made: ReturnType<typeof history>) =>
  (await told(made, 'corrected-declared')).map((line) => line.replace(/: .*The log\./, ''))

describe('a correction', () => {
  it('accuses whoever moved it in silence, and not who put it right after', async () => {
    const made = history([...CLOSED_AT])
    const eve = { ...on('22T08:00'), by: 'Eve <eve@kwetter.example>' }
    made.commit(eve, { [PATH]: record({ timeline: resolved('21') }) })
    made.commit(on('22T09:01'), { [PATH]: record({ timeline: right('28', '21') }) })
    expect(await told(made, 'changed-after-close')).toEqual([moved('30', '21', 'Eve')])
    const [told22] = await told(made, 'corrected-declared')
    expect(told22).toContain('No verdict changed.')
  })

  it('of something else that it never was excuses nothing', async () => {
    expect(await found(['22T09:01', right('28', '33')])).toEqual([moved('30', '28')])
  })

  it('follows another, each for its own step', async () => {
    const second = [...right('25', '30'), correction('28', '23T09:00')]
    expect(await found(['22T09:01', right('28', '30')], ['23T09:01', second])).toEqual([])
  })

  it('of an open incident excuses one step as well', async () => {
    const declared = '03:50 corrected entry: engaged, was: "2026-11-21T03:30:00Z", reason: The log'
    const made = history(
      ['21T03:31', open('30')],
      ['21T03:45', open('27')],
      ['21T03:51', open('27', declared)],
      ['21T03:55', open('22', declared)]
    )
    expect(await told(made, 'entry-rewritten')).toEqual([
      expect.stringContaining(
        '`engaged` (2026-11-21T03:27:00Z) became `engaged` (2026-11-21T03:22'
      ),
    ])
  })

  it('tells no verdict that no version had where several are declared at once', async () => {
    const all = [
      putRight('reported', '05:12', '06:20'),
      putRight('notified', '05:14', '06:20'),
      putRight('assessed', '05:20', '06:20'),
    ]
    const made = history(
      ['21T06:05', begun('05:12', '05:14', '05:20')],
      ['21T06:20', [...begun('03:12', '03:14', '03:20'), ...all]]
    )
    const none = `note ${ID} No verdict changed.`
    expect(await verdicts(made)).toEqual([none, none, none])
  })

  it('tells its own step where another followed: neither is mixed with what the other left', async () => {
    const first = putRight('reported', '03:12', '07:00')
    const second = putRight('notified', '03:16', '08:00')
    const made = history(
      ['21T06:05', p1('03:12', '03:16')],
      ['21T07:00', [...p1('03:02', '03:16'), first]],
      ['21T08:00', [...p1('03:02', '03:05'), first, second]]
    )
    expect(await verdicts(made)).toEqual([
      `warning ${ID} Verdicts: notify-incident-manager: late by 9m → met.`,
      `note ${ID} Verdicts: notify-incident-manager: met → late by 9m.`,
    ])
  })
})
