import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, test, vi } from 'vitest'
import { gantts } from '../../src/report/chart.ts'
import { compareReview, keepSignOff } from '../../src/report/review-sign-off.ts'
import { fill, renderReview } from '../../src/report/review.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { at, type RecordParts } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'
import { anyText, HOSTILE, withText } from '../support/hostile.ts'
import { addresses, mentions, parse, references, skeleton } from '../support/judge.ts'
import { drawingOfFile, fileOf, night, policyFile, stringify, treeOf } from '../support/sample.ts'
import { draws, SHARED } from '../support/share.ts'

const template = readFileSync('templates/review.md.hbs', 'utf8')
const tools = { handlebars: Handlebars, template, stringify }

/** The review of a record as of `now`. */
function review(file: IncidentFile, now: string): string {
  const { entry } = drawingOfFile(file, now)
  const input = { entry, policyFile, body: treeOf(file.body.text), now: at(now), zones }
  return renderReview(input, tools)
}

/** The review of the night whose every free text is `value`. */
const of = (value: string) => review(withText(fileOf(night), value), '2026-11-21T10:10Z')

/** The review of a P1 of the 23rd with these entries. */
const reviewOfP1 = (...lines: string[]) => {
  const timeline = ['09:00 reported', '09:05 assessed impact=severe urgency=immediate', ...lines]
  return review(fileOf({ id: 'INC-20261123-0900', timeline }, ''), '2026-11-23T12:00Z')
}

/** The levels of the headings that divide a review. */
const headings = (text: string) =>
  parse(text).children.flatMap((block) =>
    block.type === 'heading' && block.depth < 3 ? [block.depth] : []
  )

describe('a post-incident review', () => {
  test('holds header, story, deadlines, escalations, evidence and sign-off', async () => {
    const reviewed = { ...night, timeline: [...night.timeline, '+5 07:30 reviewed by=alice'] }
    const text = review(fileOf(reviewed), '2026-11-27T10:00Z')
    await expect(text).toMatchFileSnapshot('expected/review.md')
  })

  test('names a line that took it up before an earlier one, and no other', () => {
    const third = '09:10 engaged role=third-line who=theo'
    expect(reviewOfP1(third)).toContain(
      '- The third line took it up at 2026-11-23 09:10 UTC, before the first line, which the record never shows.'
    )
    expect(reviewOfP1('09:06 engaged role=first-line who=fay')).not.toContain('Out of turn')
  })

  test('of a record without a body says what is missing', async () => {
    const parts: RecordParts = {
      id: 'INC-20261123-0900',
      timeline: ['09:00 reported', '09:20 dismissed reason="a planned restart"'],
    }
    await expect(review(fileOf(parts, ''), '2026-11-23T10:00Z')).toMatchFileSnapshot(
      'expected/review-bare.md'
    )
  })

  test('is the same, byte for byte, at any later moment while nothing is late', () => {
    expect(review(fileOf(night), '2026-11-21T10:10Z')).toBe(
      review(fileOf(night), '2026-11-25T23:00Z')
    )
  })

  test(
    'keeps its shape whatever the front matter says; mentions nobody, refers to nothing',
    SHARED,
    () => {
      const expected = skeleton(of('x'))
      const judge = (value: string) => {
        const text = of(value)
        expect(skeleton(text)).toBe(expected)
        expect(mentions(text)).toEqual([])
        expect(references(text)).toEqual([])
      }
      for (const value of HOSTILE) judge(value)
      fc.assert(fc.property(anyText, judge), { numRuns: draws(25) })
    }
  )

  test(
    'keeps its sections whatever the body says; mentions nobody, refers to nothing',
    SHARED,
    () => {
      const expected = headings(review(fileOf(night), '2026-11-21T10:10Z'))
      fc.assert(
        fc.property(anyText, (value) => {
          const body = ['Summary', 'Impact', 'Root cause']
            .map((title) => `## ${title}\n\n${value}\n\n`)
            .join('')
          const text = review(fileOf(night, body), '2026-11-21T10:10Z')
          expect(headings(text).slice(0, 4)).toEqual(expected.slice(0, 4))
          expect(mentions(text)).toEqual([])
          expect(references(text)).toEqual([])
          expect(addresses(parse(text)).join(' ')).not.toMatch(/github\.com\/o\/r\/issues/)
          expect(text.lastIndexOf('\n## Sign-off')).toBeGreaterThan(
            text.lastIndexOf('\n## Evidence')
          )
        }),
        { numRuns: draws(40) }
      )
    }
  )
})

test('a cadence broken more than once shows the ladder of its longest gap', () => {
  const silent = { ...night, timeline: night.timeline.filter((line) => !line.includes('updated')) }
  const timeline = silent.timeline.map((line) =>
    line.replace(
      '04:55 mitigated by=sam audience=stakeholders',
      '04:20 mitigated by=sam audience=stakeholders'
    )
  )
  const text = review(fileOf({ ...silent, timeline }), '2026-11-21T10:10Z')
  expect(text).toContain(
    '| 04:50:01 (05:50:01) | **update stakeholders (the longest of 2 gaps)** · rung 1 of the ladder to '
  )
  expect(text).toContain('| **late** by 30m, 2 breaches |')
})

/** The only chart of a short course. */
const gantt = (entry: Parameters<typeof gantts>[0]) => gantts(entry)[0]?.source ?? ''

test('a role is said once of whoever holds it, and again only when it goes to somebody else', () => {
  const timeline = [
    '09:00 reported by=dana',
    '09:05 engaged role=first-line who=fay',
    '09:10 engaged role=first-line who=fay',
    '09:30 engaged role=first-line who=ben by=fay',
    '09:40 engaged role=first-line who=fay',
  ]
  const text = review(fileOf({ timeline, roles: { 'first-line': 'fay' } }, ''), '2026-11-23T10:00Z')
  expect(text).toContain(
    '| **Roles** | first line fay, first line ben from 2026-11-23 09:30 UTC, first line fay from 2026-11-23 09:40 UTC |'
  )
})

const verdictOf = (text: string) => text.split('\n')[2]

describe('the verdict', () => {
  test('stands first: how many were late, which, and what is owed still', () => {
    expect(verdictOf(review(fileOf(night), '2026-11-21T10:10Z'))).toBe(
      '**2 of 7 deadlines late, 1 still owed.** Late: engage security officer (by 38m); update stakeholders (by 19m).'
    )
    expect(verdictOf(reviewOfP1('09:02 notified role=incident-manager who=alice'))).toMatch(
      /^\*\*2 of 7 deadlines kept, 5 still owed\.\*\*$/
    )
  })

  test('credits an escalation to the word that it was, and a word before the step as such', () => {
    const text = review(fileOf(night), '2026-11-21T10:10Z')
    expect(text).toContain('escalated to management (mia), 04:15 (05:15)')
    expect(text).toContain('engaged by the security officer (sam), 04:20 (05:20)')
    const early = reviewOfP1(
      '09:45 escalated to=management who=mia',
      '11:00 engaged role=first-line who=ben'
    )
    expect(early).toMatch(/escalated to management \(mia\), 09:45 \(10:45\), before it was owed/)
  })

  test('shows late words where they came, with local times, and folds a long timeline', () => {
    const updates = Array.from(
      { length: 60 },
      (_, index) =>
        `${10 + Math.floor(index / 30)}:${String((index % 30) * 2).padStart(2, '0')} updated audience=users`
    )
    const text = reviewOfP1('09:10 engaged role=first-line who=ben', ...updates)
    expect(text).toMatch(
      /\| 10:00 \(11:00\) \| \*\*updated\*\* · to users · \*\*late by [^|]*: update users\*\* \|/
    )
    expect(text).toContain('Updates that came late, or not at all:')
    expect(text).toContain(
      'Times are UTC, in brackets Europe/Amsterdam; without a day they are of 2026-11-23.'
    )
    const [shown = ''] = text.slice(text.indexOf('| When |')).split('<details>')
    expect(shown.split('\n').filter((line) => /^\| \d/.test(line))).toHaveLength(25)
    expect(text.match(/\| \*\*updated\*\*/g)).toHaveLength(60)
  })

  test('a timeline that holds `reviewed` stands beside no word that nobody has reviewed it', () => {
    for (const lines of [
      ['10:00 reviewed by=alice'],
      ['10:00 resolved', '10:10 closed', '10:20 reviewed by=alice', '10:30 reopened'],
    ]) {
      const text = reviewOfP1(...lines)
      expect(text).toMatch(/\| \*\*reviewed\*\*/)
      expect(text).not.toContain('not reviewed yet')
    }
  })
})

describe('the chart', () => {
  const { entry } = drawingOfFile(fileOf(night), '2026-11-21T10:10Z')

  test('shows the phases up to the resolution, and each deadline with what was late of it', () => {
    expect(gantt(entry)).toMatchInlineSnapshot(`
      "gantt
          title Times in UTC
          accTitle: Course of the incident and its deadlines
          accDescr: Bars from the first sign to the resolution, one for each status, then one for each deadline up to when it was met or due, with a second one for what was late. The tables below say the same.
          dateFormat YYYY-MM-DDTHH:mm:ss
          axisFormat %H:%M
          tickInterval 1hour
          section Status
          started :2026-11-21T02:50:00, 2026-11-21T03:12:00
          reported :2026-11-21T03:12:00, 2026-11-21T03:20:00
          assessed :2026-11-21T03:20:00, 2026-11-21T03:41:00
          contained :2026-11-21T03:41:00, 2026-11-21T04:55:00
          mitigated :2026-11-21T04:55:00, 2026-11-21T05:20:00
          resolved :milestone, 2026-11-21T05:20:00, 0m
          section Deadlines
          notify incident manager :done, 2026-11-21T03:12:00, 2026-11-21T03:14:00
          assess impact and urgency :done, 2026-11-21T03:12:00, 2026-11-21T03:20:00
          engage security officer :2026-11-21T03:12:00, 2026-11-21T03:42:00
          late :crit, 2026-11-21T03:42:00, 2026-11-21T04:20:00
          contain it :done, 2026-11-21T03:12:00, 2026-11-21T03:41:00
          resolve it :done, 2026-11-21T03:12:00, 2026-11-21T05:20:00"
    `)
  })

  test('draws what took no time a minute long', () => {
    const told = ['03:12 reported by=dana', '03:12 notified role=incident-manager who=alice']
    const at0312: RecordParts = { ...night, timeline: [...told, ...night.timeline.slice(3)] }
    expect(gantt(drawingOfFile(fileOf(at0312), '2026-11-21T10:10Z').entry)).toContain(
      'notify incident manager :done, 2026-11-21T03:12:00, 2026-11-21T03:13:00\n'
    )
  })

  test('shows a hold, and days where it spans them', () => {
    const held: RecordParts = {
      timeline: [
        '09:00 reported',
        '09:10 assessed impact=minor urgency=normal',
        '10:00 held reason="waiting for the vendor"',
        '+1 10:00 resumed',
        '+1 12:00 resolved',
      ],
    }
    const [begun, whole] = gantts(drawingOfFile(fileOf(held), '2026-11-24T13:00Z').entry)
    expect(begun?.source).toContain(
      '    on hold … :active, 2026-11-23T10:00:00, 2026-11-23T15:00:00'
    )
    expect(begun?.source).toContain('    axisFormat %H:%M')
    expect(whole?.source).toContain('    on hold :active, 2026-11-23T10:00:00, 2026-11-24T10:00:00')
    expect(whole?.source).toContain('    axisFormat %d %b %H:%M\n    tickInterval 12hour')
    // Ten minutes of a day cannot be seen.
    expect(begun?.source).toContain('    reported :')
    expect(whole?.source).not.toContain('    reported :')
  })

  test('calls what was late that, below the bar that has its name, even where that one is too short to be seen', () => {
    const ignored: RecordParts = {
      ...night,
      timeline: [...night.timeline.slice(0, 6), '+2 05:20 resolved by=sam'],
    }
    const [begun, whole] = gantts(drawingOfFile(fileOf(ignored), '2026-11-25T10:00Z').entry)
    for (const chart of [begun, whole])
      expect(chart?.source).toMatch(/ engage security officer :.*\n +late( …)? :crit, /)
    // Twenty-nine minutes of two days, and nothing late after them.
    expect(whole?.source).not.toContain('contain it')
  })

  test('holds none of a record’s text', SHARED, () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const hostile = drawingOfFile(withText(fileOf(night), value), '2026-11-21T10:10Z')
        expect(gantt(hostile.entry)).toBe(
          gantt(drawingOfFile(withText(fileOf(night), 'x'), '2026-11-21T10:10Z').entry)
        )
      }),
      { numRuns: draws(50) }
    )
  })
})

describe('a template', () => {
  const view = { name: 'x', list: [{ a: '1' }], empty: [], object: { b: '2' } }

  test.each([
    ['{{name}} {{object.b}}', 'x 2\n'],
    ['{{#each list}}{{a}}{{/each}}{{#each empty}}never{{/each}}', '1\n'],
    ['{{#if empty}}yes{{else}}no{{/if}}', 'no\n'],
    ['<b>{{{name}}}</b>', '<b>x</b>\n'],
  ])('%s is filled as %j', (source, expected) => {
    expect(fill(source, view, Handlebars)).toBe(expected)
  })

  test.each([
    ['{{missing}}', '"missing" not defined'],
    ['{{object.missing}}', '"missing" not defined'],
    ['{{#each missing}}{{/each}}', 'no list'],
    ['{{#each name}}{{/each}}', 'no list'],
    ['{{#if missing}}{{/if}}', 'missing'],
    ['{{#each list}}{{missing}}{{/each}}', '"missing" not defined'],
    ['{{object.constructor}}', '"constructor" not defined'],
    ['{{object.__proto__}}', '"__proto__" not defined'],
    ['{{object.toString}}', '"toString" not defined'],
    ['{{#with object}}{{b}}{{/with}}', 'unknown helper with'],
    ['{{lookup object "b"}}', 'unknown helper lookup'],
    ['{{log name}}', 'unknown helper log'],
    ['{{> partial}}', 'partial could not be found'],
  ])('%s throws: %s', (source, words) => {
    expect(() => fill(source, view, Handlebars)).toThrow(words)
  })

  test('neither writes to stdout nor calls what stands in the data, nor compiles it', () => {
    const write = vi.spyOn(process.stdout, 'write')
    const called = vi.fn<() => string>(() => 'called')
    expect(() => fill('{{run}}', { run: called }, Handlebars)).toThrow('"run" not defined')
    expect(() => fill('{{log "x"}}', {}, Handlebars)).toThrow('unknown helper log')
    expect(fill('{{name}}', { name: '{{#each x}}{{/each}} {{log name}}' }, Handlebars)).toBe(
      '{{#each x}}{{/each}} {{log name}}\n'
    )
    expect(called).not.toHaveBeenCalled()
    expect(write).not.toHaveBeenCalled()
  })

  test('leaves the shared Handlebars as it was', () => {
    fill('{{name}}', view, Handlebars)
    expect(Object.keys(Handlebars.helpers)).toContain('log')
  })
})

describe('a committed review', () => {
  const fresh = review(fileOf(night), '2026-11-21T10:10Z')

  test('is current while only its sign-off was written into, whatever the line ends', () => {
    const signed = fresh.replace(
      '- [ ] incident manager (alice), on:',
      '- [x] Alice, on: 2026-11-27'
    )
    expect(compareReview(signed, fresh).current).toBe(true)
    expect(compareReview(signed.replaceAll('\n', '\r\n'), fresh).current).toBe(true)
    expect(keepSignOff(signed, fresh)).toBe(signed)
  })

  test('is out of date where a line differs, and says which', () => {
    const later = fresh.replace('| **Status** | closed |', '| **Status** | resolved |')
    expect(compareReview(fresh, later)).toEqual({
      current: false,
      line: 11,
      committed: '| **Status** | closed |',
      rendered: '| **Status** | resolved |',
    })
    expect(compareReview('', fresh)).toMatchObject({ current: false, line: 1 })
  })

  test('without a sign-off gets the rendered one', () => {
    expect(keepSignOff('old text', fresh)).toBe(fresh)
  })
})
