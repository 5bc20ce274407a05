/** A body of ours: its text, cut where GitHub would refuse it, and the hidden line below. */
import { describe, expect, test } from 'vitest'
import { compose, MAX_BODY, missing, sameBody } from '../../src/delivery/compose.ts'
import { formatHiddenLine, parseHiddenLine, partsOf } from '../../src/delivery/hidden-line.ts'
import { formatMarker, type Marker, parseMarker } from '../../src/delivery/marker.ts'

const marker = (keys: readonly string[] = []): Marker => ({
  about: 'notice',
  incident: 'INC-1',
  record: null,
  content: null,
  policy: null,
  delivered: keys.length === 0 ? [] : [{ keys, dueAt: null, asked: ['sam'], reached: 'pending' }],
})

describe('a body', () => {
  test('is the text, an empty line and the marker', () => {
    expect(compose(marker(), '**Late**\nthat is all')).toBe(
      '**Late**\nthat is all\n\n<!-- incident-ledger:v1 {"about":"notice","incident":"INC-1","record":null,"policy":null,"delivered":[]} -->'
    )
  })

  test('that is as long as GitHub takes stays whole; a letter more, and its last line is counted', () => {
    const line = formatMarker(marker())
    const room = MAX_BODY - line.length - 2
    const text = `first\n${'x'.repeat(room - 6)}`
    expect(compose(marker(), text)).toBe(`${text}\n\n${line}`)
    expect(compose(marker(), `${text}x`)).toBe(`first\n… and 1 line more in the record.\n\n${line}`)
    expect(compose(marker(), `${text}x\ny\nz`)).toBe(
      `first\n… and 3 lines more in the record.\n\n${line}`
    )
    expect(missing([])).toBe('… and 0 lines more in the record.')
  })

  test('holds the last key of each where all would take more than a quarter of it', () => {
    const fixed = formatMarker(marker(['', 'last'])).length
    const fits = 'k'.repeat(MAX_BODY / 4 - fixed)
    const keysOf = (first: string) =>
      parseMarker(compose(marker([first, 'last']), ''))?.delivered.map(({ keys }) => keys)
    expect(keysOf(fits)).toEqual([[fits, 'last']])
    expect(keysOf(`${fits}k`)).toEqual([['last']])
  })

  test('is the same to GitHub whatever its line ends and what stands behind it', () => {
    expect(sameBody('a\nb', 'a\r\nb \n\n')).toBe(true)
    expect(sameBody('a\r\nb\r\nc', 'a\nb\nc')).toBe(true)
    expect(sameBody(' a', 'a')).toBe(false)
    expect(sameBody('a\nb', 'a b')).toBe(false)
  })
})

describe('the hidden line', () => {
  test('is plain ASCII that ends no comment', () => {
    expect(formatHiddenLine({ a: '-->---<&\u007F~é\uFFFF' })).toBe(
      String.raw`<!-- incident-ledger:v1 {"a":"-\u002d\u003e-\u002d-\u003c\u0026\u007f~\u00e9\uffff"} -->`
    )
  })

  const LINE = formatHiddenLine({ a: 1 })

  test('is the last of a body, or the first as older versions wrote it', () => {
    expect(partsOf(`text \n\n${LINE}\n \n`)).toEqual({ text: 'text', line: LINE })
    expect(partsOf(`${LINE}\r\n text\n more \n`)).toEqual({ text: 'text\n more', line: LINE })
    expect(partsOf(LINE)).toEqual({ text: '', line: LINE })
    expect(partsOf(`a\n${LINE}\nb `)).toEqual({ text: `a\n${LINE}\nb `, line: null })
    expect(partsOf(`${formatHiddenLine({ b: 2 })}\ntext\n${LINE}`).line).toBe(LINE)
    expect(partsOf('first\nlast', (line) => line === 'first')).toEqual({
      text: 'last',
      line: 'first',
    })
  })

  test('is read where it is whole, and believed nowhere else', () => {
    expect(parseHiddenLine(`text\n\n${LINE}`)).toEqual({ a: 1 })
    expect(parseHiddenLine('text')).toBeUndefined()
    expect(parseHiddenLine(`${LINE} text`)).toBeUndefined()
    expect(parseHiddenLine('<!-- incident-ledger:v1 {a} -->')).toBeUndefined()
    expect(parseHiddenLine('<!-- incident-ledger:v1 [1] -->')).toBeUndefined()
    expect(parseHiddenLine(`text\n\n> ${LINE}`)).toBeUndefined()
  })
})
