/** What a report says beside a figure that would look better without it: holds, lowerings, dismissals. */
import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import type { PeriodFigures } from '../../src/period/figures.ts'
import { renderPeriodReport } from '../../src/period/render.ts'
import { periodJson } from '../../src/period/json.ts'
import type { RecordParts } from '../support/incidents.ts'
import { figuresOf } from './support.ts'

const P1 = [
  '09:00 reported',
  '09:02 notified role=incident-manager',
  '09:05 assessed impact=severe urgency=immediate',
]
const TAKEN_UP = [...P1, '09:10 engaged role=first-line who=ben']
const LOWERED = 'assessed impact=minor urgency=normal'
const template = readFileSync('templates/report.md.hbs', 'utf8')
const renderReport = (figures: PeriodFigures) =>
  renderPeriodReport(
    figures,
    { hasPictures: false, relocate: (path) => path },
    { handlebars: Handlebars, template }
  )
const one = (timeline: readonly string[], more: Partial<RecordParts> = {}) =>
  figuresOf([{ timeline, ...more }])

const lowerings = (timeline: readonly string[]) =>
  one(timeline).downgrades.map(({ from, to, breached, afterResolved }) => [
    from,
    to,
    breached.length > 0,
    afterResolved,
  ])

const dismissals = (timeline: readonly string[]) =>
  one(timeline).dismissals.map(({ priority, breached, afterResolved, undone }) => [
    priority,
    breached.length > 0,
    afterResolved,
    undone,
  ])

describe('holds', () => {
  const held = one([...TAKEN_UP, '10:00 held', '+3 10:00 resumed', '+3 11:00 resolved'])

  test('stand beside the figure that they made possible', () => {
    const row = held.compliance.find(({ target }) => target === 'reach-resolved')
    expect(row).toMatchObject({
      rate: 1,
      counts: { kept: 1 },
      holds: { deadlines: 1, seconds: 3 * 86_400 },
    })
    expect(renderReport(held)).toMatch(/\| \*\*100%\*\* of 1, 1 with 3d on hold \|/)
  })

  test('stand in the headline and in the JSON', () => {
    expect(renderReport(held)).toMatch(
      /\| Deadlines kept \| \*\*\d+% \(\d+ of \d+, 1 with 3d on hold\)\*\* \|/
    )
    const json = periodJson(held)
    expect(json.headline.holds).toEqual({ deadlines: 1, seconds: 3 * 86_400 })
    expect(json.compliance.find(({ target }) => target === 'reach-resolved')?.holds.deadlines).toBe(
      1
    )
  })

  test('are no word where no clock stood still, nor for what a hold does not stop', () => {
    expect(renderReport(one([...TAKEN_UP, '11:00 resolved']))).not.toContain('on hold')
    const others = held.compliance.filter(({ target }) => target !== 'reach-resolved')
    expect(others.every(({ holds }) => holds.deadlines === 0)).toBe(true)
  })

  test('that last count until now where the deadline is judged', () => {
    const lasting = one([...TAKEN_UP, '15:00 held', '+1 15:00 resumed'])
    const row = lasting.compliance.find(({ target }) => target === 'reach-resolved')
    expect(row?.holds).toEqual({ deadlines: 1, seconds: 86_400 })
  })
})

describe('a lowering', () => {
  test('after it was resolved is listed with the priority before it', () => {
    const timeline = [
      ...TAKEN_UP,
      '09:20 updated audience=users',
      '09:30 resolved',
      `09:40 ${LOWERED}`,
    ]
    expect(lowerings(timeline)).toEqual([['P1', 'P3', false, true]])
    expect(renderReport(one(timeline))).toMatch(
      /\| \*\*P1 → P3\*\* .* · 2026-11-23 09:40 UTC · by then: \*\*resolved\*\* \|/
    )
  })

  test('after a reopening that follows a resolution is too', () => {
    expect(
      lowerings([...TAKEN_UP, '09:20 resolved', '09:22 reopened', `09:25 ${LOWERED}`])
    ).toEqual([['P1', 'P3', false, true]])
  })

  test('after a breach is listed, before any of both is not', () => {
    expect(lowerings([...P1, `15:00 ${LOWERED}`])).toEqual([['P1', 'P3', true, false]])
    expect(lowerings([...TAKEN_UP, `09:12 ${LOWERED}`])).toEqual([])
  })
})

describe('a dismissal', () => {
  test('after it was resolved is listed, a reopening notwithstanding', () => {
    expect(dismissals([...TAKEN_UP, '09:20 resolved', '09:25 dismissed by=alice'])).toEqual([
      ['P1', false, true, false],
    ])
    expect(
      dismissals([...TAKEN_UP, '09:20 resolved', '09:22 reopened', '09:25 dismissed'])
    ).toEqual([['P1', false, true, false]])
  })

  test('with breaches is listed, even where it was undone, and asks for a decision', () => {
    const timeline = [...P1, '15:00 dismissed']
    expect(dismissals(timeline)).toEqual([['P1', true, false, false]])
    expect(dismissals([...timeline, '16:00 reopened'])).toEqual([['P1', true, false, true]])
    const text = renderReport(one(timeline))
    expect(text).toContain('**Dismissed after a breach or after it was resolved:** 1 time.')
    expect(text).toMatch(/\| \*\*P1 .*\*\* · 2026-11-23 15:00 UTC · by then: .*engage first line/)
    expect(renderReport(one([...timeline, '16:00 reopened']))).toContain(
      ' · 2026-11-23 15:00 UTC, reopened since · by then: '
    )
  })

  test('of what was neither is not', () => {
    expect(dismissals([...TAKEN_UP, '09:12 dismissed'])).toEqual([])
  })
})

const linesOf = (...timeline: string[]) =>
  one([...P1, ...timeline]).outOfTurn.map(({ role, before, beforeAt }) => [
    role,
    before,
    beforeAt !== null,
  ])

describe('a line that took it up out of turn', () => {
  const first = 'engaged role=first-line who=fay'
  const third = 'engaged role=third-line who=theo'

  test('is told in the report and the JSON, whether the earlier one came later or never', () => {
    const second = 'engaged role=second-line who=sven'
    expect(linesOf(`09:10 ${first}`, `09:40 ${second}`, `10:50 ${third}`)).toEqual([])
    expect(linesOf(`09:10 ${third}`, `09:20 ${first}`)).toEqual([
      ['third-line', 'first-line', true],
    ])
    expect(linesOf(`09:10 ${third}`)).toEqual([['third-line', 'first-line', false]])
    const figures = one([...P1, `09:10 ${third}`, `09:20 ${first}`])
    expect(renderReport(figures)).toContain(
      'The third line took it up at 2026-11-23 09:10 UTC, before the first line, which did at 2026-11-23 09:20 UTC.'
    )
    expect(periodJson(figures).outOfTurn).toMatchObject([
      { at: '2026-11-23T09:10:00Z', beforeAt: '2026-11-23T09:20:00Z' },
    ])
    expect(renderReport(one([...P1, `09:10 ${first}`]))).not.toContain('out of turn')
  })
})
