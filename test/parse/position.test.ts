/** Findings stand at lines and columns counted from one, in their order, each told once. */
import { expect, test } from 'vitest'
import { inOrder, positionsOf } from '../../src/parse/position.ts'

test('an offset is a line and a column; a byte order mark takes none, a CRLF ends its line', () => {
  const text = '\uFEFFab\r\n\nc'
  const places = Array.from({ length: text.length + 1 }, (_, at) => {
    const { line, column } = positionsOf(text)(at)
    return `${line}:${column}`
  })
  expect(places).toEqual(['1:1', '1:1', '1:2', '1:3', '1:4', '2:1', '3:1', '3:2'])
})

const finding = (line: number, column: number, message: string, hint = 'h') =>
  ({ rule: 'r', severity: 'error', path: 'p', line, column, message, hint }) as const

test('of one place each message is told once, and what is further down or behind comes later', () => {
  const findings = [
    finding(2, 1, 'a'),
    finding(1, 3, 'a'),
    finding(1, 2, 'b'),
    finding(1, 2, 'a'),
    finding(1, 2, 'b', 'another'),
    finding(11, 2, 'a'),
  ]
  expect(inOrder(findings)).toEqual([2, 3, 1, 0, 5].map((at) => findings[at]))
})
