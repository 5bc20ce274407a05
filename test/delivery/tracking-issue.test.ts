import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ROOM } from '../../src/report/drawing.ts'
import { renderTrackingIssue } from '../../src/delivery/tracking-issue.ts'
import { zones } from '../support/zones.ts'
import { anyText, HOSTILE, withText } from '../support/hostile.ts'
import { mentions, references, skeleton } from '../support/judge.ts'
import { drawingOf, drawingOfFile, fileOf, night } from '../support/sample.ts'
import { draws, SHARED } from '../support/share.ts'

const drawn = (now: string, confidential = false) =>
  renderTrackingIssue(drawingOf(night, now, confidential), zones)

/** The issue of the night whose every free text is `value`. */
const of = (value: string) =>
  renderTrackingIssue(drawingOfFile(withText(fileOf(night), value), '2026-11-21T04:05Z'), zones)

describe('a tracking issue', () => {
  test('says how it stands, what is owed, how to act, and folds the rest', async () => {
    const { title, body } = drawn('2026-11-21T04:05Z')
    expect(title).toBe('[P1] SEC-20261121-0312: Credential stuffing against the login API')
    await expect(body).toMatchFileSnapshot('expected/tracking-issue.md')
  })

  test('says in its first lines how it stands, who, what, when, what to reply, and where the record is', () => {
    const [standing, who, what, when, last, reply, links] =
      drawn('2026-11-21T04:31Z').body.split('\n')
    expect(standing).toBe('**🔵 P1 contained · next: update the stakeholders**')
    expect(who).toBe('Who: incident manager alice, security officer sam')
    expect(what).toBe(
      'What: Somebody tried 4,000 accounts with passwords from elsewhere; 112 opened. · `login-api`, `web`'
    )
    expect(when).toBe(
      'When: reported 21 Nov 03:12 UTC (04:12 Amsterdam), contained 21 Nov 03:41 UTC (04:41), expected to be resolved 21 Nov 06:00 UTC (07:00)'
    )
    expect(last).toBe('Last word: 21 Nov 04:30 UTC (05:30) · sam · Passwords of 112 accounts reset')
    expect(reply).toContain('Reply `/ack` to take it up, `/update TEXT` to settle it')
    expect(links).toMatch(
      /\[Record\]\(\S*\/blob\/main\/\S*\) · \[Edit\]\(\S*\/edit\/main\/\S*\) · /
    )
    expect(drawn('2026-11-21T05:21Z').body).not.toContain('expected to be')
  })

  test('asks nobody to take up what is closed', () => {
    expect(drawn('2026-11-21T09:30Z').body).toContain('Reply `/ack` to take it up')
    const closed = drawn('2026-11-21T09:41Z').body
    expect(closed).toContain('**🔵 P1 closed · next: ')
    expect(closed).not.toContain('/ack')
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

  test('keeps its shape whatever the record says, and mentions nobody', SHARED, () => {
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

  test('puts what to do before any table, and folds what is settled', () => {
    const { body } = drawn('2026-11-21T04:05Z')
    const [acting = 0, folded = 0, table = 0] = [
      '### What to do next',
      '<details><summary>Settled: 3<',
      '| ---',
    ].map((start) => body.indexOf(start))
    expect(acting).toBeGreaterThan(0)
    expect(folded).toBeGreaterThan(acting)
    expect(table).toBeGreaterThan(folded)
    expect(body.slice(folded)).toContain('| met 21 Nov 03:14 UTC (04:14), alice |')
    expect(drawn('2026-11-21T03:13Z').body).not.toContain('Settled')
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
    expect(body).toMatch(/\n… and \d+ more; `status` shows all\.\n/)
    expect(body.match(/<\/?details>/g)).toHaveLength(4)
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
    expect(body).toContain(`… and ${1000 - rows.length} more; \`status\` shows all.`)
    expect(rows.length).toBeGreaterThan(200)
  })
})
