import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderReportText } from '../../src/period/report-text.ts'
import { keptBars, lengthBar, shareBar } from '../../src/period/text-charts.ts'
import { anyText, HOSTILE, withText } from '../support/hostile.ts'
import { fileOf, night } from '../support/sample.ts'
import { draws, SHARED } from '../support/share.ts'
import { zones } from '../support/zones.ts'
import { figuresOf, figuresOfFiles, solved } from './support.ts'

const screen = (width: number | null, color = false) => ({
  width,
  color,
  clockface: { zones, timezone: 'Europe/Amsterdam' },
})
const open = {
  day: '2026-11-03',
  id: 'INC-20261103-0900',
  title: 'Mail is slow',
  timeline: ['09:00 reported', '09:05 assessed impact=severe urgency=immediate'],
}
const figures = figuresOf([solved('2026-11-02', 300), open])

/** Whatever a terminal acts on. */
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/

const textOf = (value: string) =>
  renderReportText(
    figuresOfFiles([withText(fileOf(night), value)], {
      showsConfidential: true,
      unreadable: [value],
    }),
    screen(80)
  )

function judge(value: string): void {
  const text = textOf(value)
  expect(text).not.toMatch(UNSAFE)
  expect(text).not.toMatch(/^\s*::|##\[/m)
}

describe('the report at a terminal', () => {
  test.each([
    [80, 'report.txt'],
    [40, 'report-narrow.txt'],
  ])('of %d columns', async (width, file) => {
    const text = renderReportText(figures, screen(width))
    await expect(text).toMatchFileSnapshot(`expected/${file}`)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  test('colours what is overdue, and nothing where no colour is wanted', () => {
    expect(renderReportText(figures, screen(80, true))).toContain(
      '\u001B[31m27d 15h overdue\u001B[0m'
    )
    expect(renderReportText(figures, screen(80))).not.toContain('\u001B')
  })

  test('keeps its lines whatever a record says', SHARED, () => {
    for (const value of HOSTILE) judge(value)
    fc.assert(fc.property(anyText, judge), { numRuns: draws(10) })
  })

  test('of nothing says so', () => {
    const text = renderReportText(figuresOf([]), screen(80))
    expect(text).toContain('Nothing in this period asks for a decision.')
    expect(text).not.toMatch(/NaN|undefined|Infinity|null/)
  })
})

describe('a bar', () => {
  test('is not there for none, of all is full, and what lies between is neither', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map(shareBar)).toEqual([
      '',
      '█░░░░░░░░░',
      '█████░░░░░',
      '█████████░',
      '██████████',
    ])
    expect([0, 1, 500, 1000].map((value) => lengthBar(value, 1000))).toEqual([
      '',
      '█',
      '█████',
      '██████████',
    ])
  })

  test('stands for a target over all priorities, the least kept first, beside the cases that it rests on', () => {
    const rates = keptBars(figures).map(({ value }) => Number.parseInt(value, 10))
    expect(rates).toEqual(rates.toSorted((one, other) => one - other))
    for (const { value, bar, cases } of keptBars(figures)) {
      expect(cases).toBeGreaterThan(0)
      expect(bar.includes('█')).toBe(value !== '0%')
    }
  })
})
