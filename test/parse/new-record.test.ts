/** A new record passes its own check, under an id that nobody has. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInstant } from '../../src/model/time.ts'
import { nextFreeId, recordPath, slugOf } from '../../src/parse/record-id.ts'
import { renderNewRecord } from '../../src/parse/render-new-record.ts'
import { parseCheaply, parse } from './helpers.ts'

const REPORTED = Number(parseInstant('2026-11-21T03:12:40Z'))

const fields = {
  id: 'SEC-20261121-0312',
  title: 'Logins fail: half of the users',
  kind: 'security',
  services: ['login-api', 'C++, the service'],
  summary: { status: 'assessed', priority: 'P1', impact: 'severe', urgency: 'immediate' },
  more: { declared: 'exercise', tlp: undefined },
  timeline: [
    { at: '2026-11-21T03:12:00Z', event: 'reported', by: 'dana', source: 'monitoring' },
    {
      at: '2026-11-21T03:12:00Z',
      event: 'assessed',
      by: '@alice',
      impact: 'severe',
      urgency: 'immediate',
      approximate: true,
      note: 'one\ntwo',
    },
  ],
  sections: [
    { heading: 'Summary', text: 'Logins fail.' },
    { heading: 'Impact', text: 'Half of the users.\n' },
  ],
} as const

/** The lines of a note, as a new record has them. */
function noted(note: string): string {
  const timeline = [{ at: '2026-11-21T03:12:00Z', event: 'reported', note }]
  const lines = renderNewRecord({ ...fields, timeline }).split('\n')
  return lines.slice(lines.indexOf('    event: reported') + 1, lines.indexOf('---', 1)).join('\n')
}

describe('a new record', () => {
  it('is written as a person would', () => {
    expect(renderNewRecord(fields)).toBe(`---
id: SEC-20261121-0312
title: "Logins fail: half of the users"
kind: security
services: [login-api, "C++, the service"]
status: assessed
priority: P1
impact: severe
urgency: immediate
declared: exercise
timeline:
  - at: 2026-11-21T03:12:00Z
    event: reported
    by: dana
    source: monitoring
  - at: 2026-11-21T03:12:00Z
    event: assessed
    by: "@alice"
    impact: severe
    urgency: immediate
    approximate: true
    note: |-
      one
      two
---

## Summary

Logins fail.

## Impact

Half of the users.
`)
  })

  it('has a text of several lines in quotes where a block would lose a space of it', () => {
    expect(noted('a\n\nb: c')).toBe('    note: |-\n      a\n\n      b: c')
    expect(noted('a\n b')).toBe(String.raw`    note: "a\n b"`)
    expect(noted('a \nb')).toBe(String.raw`    note: "a \nb"`)
    expect(noted('\na\nb')).toBe(String.raw`    note: "\na\nb"`)
    expect(noted('a\nb\n')).toBe(String.raw`    note: "a\nb\n"`)
    expect(noted('a\nb\u0007')).toBe(String.raw`    note: "a\nb\u0007"`)
    expect(noted('a\nb\u009F')).toBe(String.raw`    note: "a\nb\u009f"`)
    expect(noted('a\u2028')).toBe(String.raw`    note: "a\u2028"`)
  })

  it('is plain, and read as it was meant', () => {
    const { file, needsExact } = parseCheaply(renderNewRecord(fields))
    expect(needsExact).toBe(false)
    expect(file?.incident).toMatchObject({
      title: fields.title,
      services: fields.services,
      declared: 'exercise',
    })
    expect(file?.body.facts.headings.map(({ text, empty }) => [text, empty])).toEqual([
      ['Summary', false],
      ['Impact', false],
    ])
  })

  it('holds any title and any service as typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
        fc.pre(a.trim() !== '' && b.trim() !== '')
        const { file, findings } = parse(renderNewRecord({ ...fields, title: a, services: [b] }))
        expect(findings).toEqual([])
        expect(file?.incident).toMatchObject({ title: a.trim(), services: [b.trim()] })
      })
    )
  })
})

describe('an id', () => {
  it('is the prefix and the UTC minute, with a letter from b on where that is taken, in any case', () => {
    expect(nextFreeId('INC', REPORTED, new Set())).toBe('INC-20261121-0312')
    expect(nextFreeId('INC', REPORTED, new Set(['inc-20261121-0312']))).toBe('INC-20261121-0312b')
    expect(nextFreeId('INC', REPORTED, new Set(['INC-20261121-0312', 'inc-20261121-0312B']))).toBe(
      'INC-20261121-0312c'
    )
  })

  it('runs out after z, and says what to do', () => {
    const taken = new Set<string>()
    for (let count = 0; count < 26; count += 1) taken.add(nextFreeId('INC', REPORTED, taken))
    expect(taken.has('INC-20261121-0312z')).toBe(true)
    expect(() => nextFreeId('INC', REPORTED, taken)).toThrow(
      'All 26 IDs of the minute INC-20261121-0312 are taken.'
    )
  })
})

describe('the path of a new record', () => {
  it('has year and month of the id, and the title as a slug', () => {
    expect(recordPath('incidents', 'INC-20261121-0312b', 'Çafé is “down”!')).toBe(
      'incidents/2026/11/INC-20261121-0312b-cafe-is-down.md'
    )
    expect(slugOf('…')).toBe('incident')
    const long = `${'a'.repeat(57)}-bc`
    expect(slugOf(long)).toBe(long)
    expect(slugOf(`${long}d`)).toBe('a'.repeat(57))
    expect(slugOf('a'.repeat(61))).toBe('a'.repeat(60))
    expect(slugOf('Sign-in fails for everybody who has a passkey on an old phone or tablet')).toBe(
      'sign-in-fails-for-everybody-who-has-a-passkey-on-an-old'
    )
  })

  it('is a safe file name for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(slugOf(title)).toMatch(/^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/)
      })
    )
  })
})
