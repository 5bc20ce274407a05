import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROOM } from '../../src/report/drawing.ts'
import { renderTrackingIssue } from '../../src/delivery/tracking-issue.ts'
import { zones } from '../support/zones.ts'
import { anyText, HOSTILE, withText } from '../support/hostile.ts'
import { mentions, references, skeleton } from '../support/judge.ts'
import { drawingOf, drawingOfFile, fileOf, night } from '../support/sample.ts'
import { draws } from '../support/share.ts'

const drawn = (now: string, confidential = false) =>
  renderTrackingIssue(drawingOf(night, now, confidential), zones)

/** The issue of the night whose every free text is `value`. */
const of = (value: string) =>
  renderTrackingIssue(drawingOfFile(withText(fileOf(night), value), '2026-11-21T04:05Z'), zones)

describe('a tracking issue', () => {
  test('says how it stands, then the links, what is owed, and how to act', async () => {
    const { title, body } = drawn('2026-11-21T04:05Z')
    expect(title).toBe('[P1] SEC-20261121-0312: Credential stuffing against the login API')
    await expect(body).toMatchFileSnapshot('expected/tracking-issue.md')
  })

  test('says in its first lines how to take it up, and where to read and to edit the record', () => {
    const [, , first, , links] = drawn('2026-11-21T04:05Z').body.split('\n')
    expect(first).toContain('Reply `/ack` to take it up')
    expect(links).toMatch(/\[Record\]\(\S*\/blob\/main\/\S*\) · \[Edit\]\(\S*\/edit\/main\/\S*\)/)
    expect(drawn('2026-11-21T04:05Z', true).body.split('\n')[2]).toBe(first)
  })

  test('is called unassessed before its first assessment', () => {
    expect(drawn('2026-11-21T03:15Z').title).toMatch(/^\[unassessed\] SEC-20261121-0312: /)
  })

  test('does not change while only time passes, and changes when a state does', () => {
    expect(drawn('2026-11-21T03:50Z')).toEqual(drawn('2026-11-21T03:59Z'))
    expect(drawn('2026-11-21T03:42Z')).not.toEqual(drawn('2026-11-21T03:42:01Z'))
  })

  test('of a record for a closed circle tells id, priority and times only', async () => {
    const { title, body } = drawn('2026-11-21T04:05Z', true)
    expect(title).toBe('[P1] SEC-20261121-0312')
    await expect(body).toMatchFileSnapshot('expected/tracking-issue-confidential.md')
    expect(body).not.toMatch(/credential|bridge|alice|dana|known devices|contained since/i)
  })

  test('keeps its shape whatever the record says, and mentions nobody', () => {
    const expected = skeleton(of('x').body)
    const judge = (value: string) => {
      const { title, body } = of(value)
      expect(skeleton(body)).toBe(expected)
      expect(mentions(body)).toEqual([])
      expect(references(body)).toEqual([])
      expect(title).toMatch(/^\[P1\] SEC-20261121-0312: [^\n\r\u202E]+$/)
      expect(Array.from(title).length).toBeLessThanOrEqual(256)
    }
    for (const value of HOSTILE) judge(value)
    judge('long '.repeat(10_000))
    fc.assert(fc.property(anyText, judge), { numRuns: draws(40) })
  })

  test('puts the way to act before what is settled, and says nothing of what there is not', () => {
    const { body } = drawn('2026-11-21T04:05Z')
    const [acting, settled] = ['### What to do next', '### What is settled'].map((heading) =>
      body.indexOf(heading)
    )
    expect(body.slice(0, acting)).not.toContain('| met ')
    expect(body.slice(settled)).toContain('| met 2026-11-21 03:14 UTC, alice |')
    expect(drawn('2026-11-21T03:13Z').body).not.toContain('### What is settled')
  })

  test('has room for what is settled however much is owed', () => {
    const drawing = drawingOf(night, '2026-11-21T04:05Z')
    const { obligations } = drawing.entry
    const owed = obligations.filter(({ state }) => state === 'overdue')
    const many = [...Array.from({ length: 1000 }, () => owed).flat(), ...obligations]
    const { body } = renderTrackingIssue(
      { ...drawing, entry: { ...drawing.entry, obligations: many } },
      zones
    )
    expect(owed).toHaveLength(1)
    expect(body.length).toBeLessThanOrEqual(ROOM)
    expect(body).toContain('\n- … and 991 more, above.\n')
    expect(body).toMatch(/\n… and \d+ rows more; `status` shows all\.\n/)
    expect(body.match(/^\| met .*$/gm)).toHaveLength(3)
  })

  test('is cut at a row where it would pass the limit, and says how many more there are', () => {
    const drawing = drawingOf(night, '2026-11-21T04:05Z')
    const [row] = drawing.entry.obligations
    const obligations = Array.from({ length: 1000 }, () => row).filter((one) => one !== undefined)
    const { body } = renderTrackingIssue(
      { ...drawing, entry: { ...drawing.entry, obligations } },
      zones
    )
    const rows = body.match(/^\| met .*$/gm) ?? []
    expect(body.length).toBeLessThanOrEqual(ROOM)
    expect(body).toContain(`… and ${1000 - rows.length} rows more; \`status\` shows all.`)
    expect(rows.length).toBeGreaterThan(200)
  })
})
