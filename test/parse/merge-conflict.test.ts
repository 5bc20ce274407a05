/** Half a merge is told as what it is, once, wherever it stands; and what only looks like one is none. */
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { parsePolicy } from '../../src/parse/parse-policy.ts'
import { parseRota } from '../../src/parse/parse-rota.ts'
import { parseCheaply, parseExact, record, told } from './helpers.ts'

const SIDES = '<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> fay\n'
const SAID =
  'merge-conflict: Both sides of a merge stand here, and nobody has chosen yet. → Keep what is true of both sides, entries in the order of their instants, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.'

describe('half a merge', () => {
  it('in front matter is the one thing told, and the record is still known by its id', () => {
    const sides =
      '<<<<<<< HEAD\n  - { at: 2026-11-21T03:20:00Z, event: noted, note: a }\n=======\n  - { at: 2026-11-21T03:18:00Z, event: noted, note: b }\n>>>>>>> fay\n'
    const { id, file, findings } = parseExact(record({ keys: sides }))
    expect([id, file, told(findings)]).toEqual(['SEC-20261121-0312', null, [`9:1 ${SAID}`]])
    expect(parseCheaply(record({ keys: sides })).needsExact).toBe(true)
  })

  it.each(['<<<<<<< HEAD', '||||||| 3f1c9a0', '=======', '=======\r', '>>>>>>> fay'])(
    'is found by a line that was left of it: %j',
    (line) => {
      expect(told(parseExact(record({ keys: `${line}\n` })).findings)).toEqual([`9:1 ${SAID}`])
    }
  )

  it('in a body leaves the record readable, and is an error at its first line', () => {
    const text = record({ body: `## Summary\n\n${SIDES}` })
    expect(parseCheaply(text).needsExact).toBe(true)
    const { file, findings } = parseExact(text)
    expect([file?.doubtful, told(findings)]).toEqual([true, [`12:1 ${SAID}`]])
    const crlf = parseExact(text.replaceAll('\n', '\r\n'))
    expect(told(crlf.findings)).toEqual([`12:1 ${SAID}`])
    expect(told(parseExact(record({ body: SIDES })).findings)).toEqual([`10:1 ${SAID}`])
  })

  it('in a policy or a rota is the one thing told', () => {
    expect(told(parsePolicy('p.yml', `version: 1\n${SIDES}`, yaml).findings)).toEqual([
      `2:1 ${SAID}`,
    ])
    expect(told(parseRota('r.yml', SIDES, yaml).findings)).toEqual([`1:1 ${SAID}`])
  })
})

describe('no half of a merge', () => {
  it.each([
    ['a heading that is underlined', 'Summary\n=======\n\nx\n'],
    ['a merge quoted as code', `## Cause\n\n\`\`\`\n${SIDES}\`\`\`\n`],
    ['one that is indented', SIDES.replaceAll(/^/gm, '    ')],
    ['lines in another order', '=======\n<<<<<<< HEAD\n>>>>>>> fay\n'],
    ['a merge that begins and never ends', '<<<<<<< HEAD\nours\n=======\ntheirs\n'],
    ['shorter lines', '<<<<<< HEAD\n======\n>>>>>> fay\n<<<<<<<\n'],
  ])('is %s', (_, body) => {
    expect(parseCheaply(record({ body })).findings).toEqual([])
  })

  it('is one after a fence that was closed', () => {
    const body = `\`\`\`\nx\n\`\`\`\n${SIDES}`
    expect(told(parseExact(record({ body })).findings)).toEqual([`13:1 ${SAID}`])
  })

  it('is an entry with such signs in its text', () => {
    const entry = '    note: "<<<<<<< ======= >>>>>>>"\n'
    expect(parseExact(record({ entry })).findings).toEqual([])
  })
})
