import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { COLUMNS, periodCsv } from '../../src/period/csv.ts'
import { csvField, csvText } from '../../src/text/csv-text.ts'
import { visible } from '../../src/text/visible.ts'
import { anyText, HOSTILE, withText } from '../support/hostile.ts'
import { fileOf, night } from '../support/sample.ts'
import { figuresOf, figuresOfFiles, solved } from './support.ts'

/** Reads CSV as RFC 4180 says; fails where a quote stands in a field that has none around it. */
function parseCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  const rows: string[][] = [[]]
  let end = 0
  for (const [found, quoted, bare = '', stop] of text.matchAll(field)) {
    end += found.length
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (stop !== ',') rows.push([])
  }
  expect(end).toBe(text.length)
  return rows.slice(0, -1)
}

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '=cmd|x', '%0A=1', "'=1"])(
  'a spreadsheet takes %j for text',
  (value) => {
    const [[field = ''] = []] = parseCsv(csvText([[value]]))
    expect(field).not.toMatch(/^[\s'"]*$/)
    expect(field.startsWith("'")).toBe(true)
  }
)

test('any text stays one field that no formula begins with, and reads as it is shown', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (values) => {
      const [row = []] = parseCsv(csvText([values]))
      expect(row).toHaveLength(values.length)
      for (const [index, field] of row.entries()) {
        expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]/u)
        expect(field.replace(/^'/, '')).toBe(
          (values[index] === '' ? '' : visible(values[index] ?? '')).replace(/^'/, '')
        )
      }
    })
  )
})

test('numbers of our own stay numbers, and what is not there stays empty', () => {
  expect(csvField(-5)).toBe('-5')
  expect(csvField(null)).toBe('')
})

const valueOf = (row: readonly string[], column: (typeof COLUMNS)[number]) =>
  row[COLUMNS.indexOf(column)]

test('holds one line for each obligation, in the columns of the header', () => {
  const figures = figuresOf([
    solved('2026-11-02', 25, { id: 'INC-20261102-0900' }),
    solved('2026-11-03', 25, { id: 'INC-20261103-0900', declared: 'exercise' }),
  ])
  const [header, ...rows] = parseCsv(periodCsv(figures))
  expect(header).toEqual([...COLUMNS])
  expect(rows.length).toBe(
    [...figures.population.counted, ...figures.population.exercises].flatMap(
      ({ obligations }) => obligations
    ).length
  )
  const resolved = rows.find((row) => valueOf(row, 'target') === 'reach-resolved') ?? []
  expect(valueOf(resolved, 'incident')).toBe('INC-20261102-0900')
  expect(valueOf(resolved, 'verdict')).toBe('kept')
  expect(valueOf(resolved, 'due_at')).toBe('2026-11-02T13:00:00Z')
  expect(valueOf(resolved, 'seconds_to_resolve')).toBe('1500')
  expect(rows.map((row) => valueOf(row, 'declared'))).toContain('exercise')
})

const shapeOf = (value: string) =>
  parseCsv(
    periodCsv(figuresOfFiles([withText(fileOf(night), value)], { showsConfidential: true }))
  ).map((row) => row.length)

test('keeps its shape whatever a record says', () => {
  const expected = shapeOf('x')
  for (const value of HOSTILE) expect(shapeOf(value)).toEqual(expected)
})
