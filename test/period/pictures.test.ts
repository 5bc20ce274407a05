import * as fc from 'fast-check'
import { panel } from '../../src/period/times-panel.ts'
import { describe, expect, test } from 'vitest'
import type { PeriodFigures } from '../../src/period/figures.ts'
import { renderPictures } from '../../src/period/render.ts'
import { xml } from '../../src/text/xml.ts'
import { anyText, HOSTILE, withText } from '../support/hostile.ts'
import type { RecordParts } from '../support/incidents.ts'
import { fileOf, night } from '../support/sample.ts'
import { figuresOf, figuresOfFiles, solved } from './support.ts'
import { draws, SHARED } from '../support/share.ts'

/** The tags of a document in order; throws where it is no well-formed XML. */
function tagsOf(svg: string): string[] {
  const open: string[] = []
  const tags: string[] = []
  const entities = /&(?!(?:amp|lt|gt|quot|#39);)/
  const pattern = /<(\/?)([A-Za-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy
  let end = 0
  for (const [found, closing, name = '', attributes = '', single, text = ''] of svg.matchAll(
    pattern
  )) {
    end += found.length
    if (entities.test(text + attributes)) throw new Error(`a bare ampersand in ${found}`)
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/u.test(found))
      throw new Error('no XML character')
    if (name === '') continue
    if (closing === '/' && open.pop() !== name) throw new Error(`</${name}> closes nothing`)
    if (closing === '') tags.push(name)
    if (closing === '' && single === '') open.push(name)
  }
  if (end !== svg.length || open.length > 0) throw new Error(`ends at ${end} of ${svg.length}`)
  return tags
}

const pictures = (value: string) =>
  renderPictures(figuresOfFiles([withText(fileOf(night), value)], { showsConfidential: true }))

const shapesOf = (value: string) => Object.values(pictures(value)).map((svg) => tagsOf(svg))

describe('the pictures', () => {
  test('are well-formed, named and described, in light and dark, without script or address', () => {
    for (const svg of Object.values(renderPictures(figuresOf([solved('2026-11-02', 25)])))) {
      tagsOf(svg)
      expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="title description">/)
      expect(svg).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="description">[^<]+<\/desc>/)
      expect(svg).toContain('@media (prefers-color-scheme: dark)')
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /<script|href|https?:|url\((?!#)/
      )
    }
  })

  test('tell by texture too what colour tells: no two parts of a picture look alike in grey print', () => {
    const { 'compliance.svg': svg = '' } = renderPictures(figuresOf([]))
    const fillOf = (paint: string) =>
      new RegExp(String.raw`\.${paint} \{ fill: (#\w+|url\(#\w+\))`).exec(svg)?.[1]
    for (const parts of [
      ['late', 'never', 'overdue'],
      ['p2', 'p3'],
    ]) {
      const fills = parts.map(fillOf)
      expect(new Set(fills).size).toBe(parts.length)
      for (const fill of fills) {
        const id = /^url\(#(\w+)\)$/.exec(fill ?? '')?.[1] ?? 'none'
        expect(svg).toContain(`<pattern id="${id}"`)
      }
    }
    const drawn = [...svg.matchAll(/<pattern id="(?:stripes|dots|squares|p2|p3)"[^>]*>(<\w+)/g)]
    expect(drawn).toHaveLength(5)
  })

  test('keep their shape whatever a record says', SHARED, () => {
    const expected = shapesOf('x')
    for (const value of HOSTILE) expect(shapesOf(value)).toEqual(expected)
    fc.assert(
      fc.property(anyText, (value) => {
        expect(shapesOf(value)).toEqual(expected)
      }),
      { numRuns: draws(60) }
    )
  })

  test('say so where there is nothing to show', () => {
    const {
      'compliance.svg': compliance,
      'times.svg': times,
      'strip.svg': strip,
    } = renderPictures(figuresOf([]))
    expect(compliance).toContain('No deadline of this period has been judged yet.')
    expect(times).toContain('No record of this period says when anything was reached.')
    expect(strip).toContain('No incident was open in this period.')
  })

  test('draw each part of a bar as wide as its share, and say it to a pointer', () => {
    const records = [25, 300].map((minutes, index) =>
      solved(`2026-11-0${index + 2}`, minutes, { id: `INC-2026110${index + 2}-0900` })
    )
    const { 'compliance.svg': compliance } = renderPictures(figuresOf(records))
    expect(compliance).toContain('width="160" height="18"><title>resolve it, P1: 1 kept</title>')
    expect(compliance).toContain('width="160" height="18"><title>resolve it, P1: 1 late</title>')
  })

  test('are narrow, with letters that a phone still shows nine pixels high', () => {
    for (const svg of Object.values(renderPictures(figuresOf([solved('2026-11-02', 25)])))) {
      expect(svg).toMatch(/<svg [^>]*width="640" height="\d+" viewBox="0 0 640 \d+"/)
      const sizes = [...svg.matchAll(/font(?:-size)?: (\d+)px/g)].map((match) => Number(match[1]))
      expect(Math.min(...sizes) * (350 / 640)).toBeGreaterThan(9)
    }
  })

  test('squeeze a title that is wider than they are, and no other', () => {
    const long = { from: '2026-11-01T06:30Z', to: '2026-11-01T18:30Z' }
    const head = /<text class="head" textLength="600" lengthAdjust="spacingAndGlyphs"/
    expect(renderPictures(figuresOf([], long))['times.svg']).toMatch(head)
    expect(renderPictures(figuresOf([]))['times.svg']).not.toMatch(head)
  })

  test('put the services that have no lane of their own into the last one', () => {
    const records = Array.from({ length: 20 }, (_, index) =>
      solved('2026-11-02', 25, { id: `INC-20261102-09${10 + index}`, services: [`s${index}`] })
    )
    const { 'strip.svg': strip } = renderPictures(figuresOf(records))
    expect(strip).toContain('>5 more services</text>')
  })
})

const stripOf = (figures: PeriodFigures) => renderPictures(figures)['strip.svg'] ?? ''

/** The bars of a strip: colour and place of each, and what it says. */
function barsOf(strip: string) {
  return [
    ...strip.matchAll(
      /<rect class="(p\d|other)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"><title>([^<]*)/g
    ),
  ].map(([, paint = '', x, y, width, height, hint = '']) => ({
    paint,
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
    hint,
  }))
}

const assessed = (minute: string, impact: string, urgency: string): RecordParts => ({
  day: '2026-11-10',
  id: `INC-20261110-09${minute}`,
  timeline: [
    `09:${minute} reported source=monitoring`,
    `09:${minute} assessed impact=${impact} urgency=${urgency}`,
    '23:00 resolved audience=users',
  ],
})

describe('the strip of incidents', () => {
  test('shows three at once on one service below each other, the most urgent first', () => {
    const strip = stripOf(
      figuresOf([
        assessed('00', 'minor', 'normal'),
        assessed('01', 'noticeable', 'high'),
        assessed('02', 'severe', 'immediate'),
        solved('2026-11-20', 25),
      ])
    )
    const rows = barsOf(strip).map(({ paint, y }) => [paint, y - 138])
    expect(rows).toEqual([
      ['p1', 0],
      ['p1', 0],
      ['p2', 15],
      ['p3', 30],
    ])
  })

  test('no bar hides a part of another, whatever the incidents are', SHARED, () => {
    const minutes = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 800 }))
    fc.assert(
      fc.property(fc.array(minutes, { minLength: 1, maxLength: 12 }), (drawn) => {
        const records = drawn.map(([day, length], index) =>
          solved(`2026-11-${String(day).padStart(2, '0')}`, length, {
            id: `INC-202611${String(day).padStart(2, '0')}-10${String(index).padStart(2, '0')}`,
          })
        )
        const bars = barsOf(stripOf(figuresOf(records)))
        for (const [index, one] of bars.entries())
          for (const other of bars.slice(index + 1)) {
            const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x
            const isBelow = one.y + one.height <= other.y || other.y + other.height <= one.y
            expect(isBeside || isBelow).toBe(true)
          }
      }),
      { numRuns: draws(40) }
    )
  })

  test('counts by the week what bars could not tell apart, with the number shown', () => {
    const records = Array.from({ length: 45 }, (_, index) =>
      solved(index < 42 ? '2026-11-02' : '2026-11-12', 25, {
        id: `INC-2026110${index < 42 ? 2 : 3}-09${String(index).padStart(2, '0')}`,
      })
    )
    const strip = stripOf(figuresOf(records))
    expect(strip).toContain('>Incidents per week, November 2026</text>')
    expect(strip).toContain('>Each column counts the incidents that began in that week.')
    expect([...strip.matchAll(/class="middle"[^>]*>(\d+)</g)].map(([, sum]) => sum)).toEqual([
      '42',
      '3',
    ])
    expect(barsOf(strip).map(({ hint }) => hint)).toEqual(['11-01: 42 × P1', '11-08: 3 × P1'])
  })

  test.each([
    ['2026-01-01', '2027-01-01', 'month', '2026-01'],
    ['2023-01-01', '2027-01-01', 'quarter', '2023 Q1'],
    ['2006-01-01', '2027-01-01', 'year', '2006'],
  ])('from %s to %s it counts by the %s', (from, to, unit, first) => {
    const records = Array.from({ length: 41 }, (_, index) =>
      solved('2026-11-02', 25, { id: `INC-20261102-09${String(index).padStart(2, '0')}` })
    )
    const strip = stripOf(figuresOf(records, { from, to, now: to }))
    expect(strip).toContain(`>Incidents per ${unit}, `)
    expect(strip).toContain(`y="100">${first}</text>`)
  })

  test('says which incidents it counts, and which not', () => {
    const dismissed = solved('2026-11-03', 25, {
      id: 'INC-20261103-0900',
      timeline: ['09:00 reported source=monitoring', '09:30 dismissed reason="A false alarm"'],
    })
    const strip = stripOf(
      figuresOf([
        solved('2026-11-02', 25),
        dismissed,
        solved('2026-11-04', 25, { id: 'INC-20261104-0900', declared: 'exercise' }),
        solved('2026-10-31', 900, {
          id: 'INC-20261031-0900',
          timeline: ['09:00 reported source=monitoring'],
        }),
      ])
    )
    const words = [...strip.matchAll(/<text class="soft"[^>]*>([^<]*)</g)].map((match) => match[1])
    expect(words.join(' ')).toContain(
      'Shown: 1 reported in the period and 1 carried into it. Not shown: 1 dismissed and 1 exercise. One on several services stands in each of their lanes.'
    )
  })
})

describe('the picture of times', () => {
  const twoPriorities = [
    solved('2026-11-02', 25),
    solved('2026-11-03', 300, {
      id: 'INC-20261103-0900',
      timeline: [
        '09:00 reported source=monitoring',
        '09:05 assessed impact=minor urgency=normal',
        '14:00 resolved audience=users',
      ],
    }),
  ]

  test('has a panel for each priority, and says what one bar stands for', () => {
    const { 'times.svg': times } = renderPictures(figuresOf(twoPriorities))
    expect(times).toContain('>Time from the report, per month, November 2026</text>')
    expect(times).toContain('<title>2026-11: median 25m, ninth decile 25m, of 1</title>')
    expect(times).toContain('<title>2026-11: median 5h, ninth decile 5h, of 1</title>')
    expect(times).toContain('Time to resolve, P1: median 25m, ninth decile 25m, of 1.')
    expect(times).toContain('Time to resolve, P3: median 5h, ninth decile 5h, of 1.')
  })

  test('speaks of years where the period is longer than two', () => {
    const { 'times.svg': times } = renderPictures(
      figuresOf(twoPriorities, { from: '2023-01-01', to: '2027-01-01', now: '2027-01-01' })
    )
    expect(times).toContain('>Time from the report, per year, 2023-01-01 to 2027-01-01</text>')
    expect(times).toContain('<title>2026: median 25m, ninth decile 25m, of 1</title>')
  })
})

test('text of any kind comes back from XML as it is shown', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      const escaped = xml(value)
      expect(escaped).not.toMatch(/[<>"']/)
      expect(xml(escaped.replace(/&(?:lt|gt|quot|#39);/g, 'x'))).not.toContain('&amp;lt;')
    })
  )
  expect(xml('a & <b> "c" \'d\'')).toBe('a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;')
})

test('months of one year are named, those of two years keep their year, and a year is a year', () => {
  const place = { left: 0, top: 0, width: 200, title: 'P1' }
  const shown = (...labels: string[]) =>
    panel(
      labels.map((label) => ({ label, n: 3, median: 60, p90: 120 })),
      place
    )
      .join('')
      .match(/>(?:[A-Z][a-z]{2}|\d{4}(?:-\d\d)?)</g)
  expect(shown('2026-10', '2026-11', '2026-12')).toEqual(['>Oct<', '>Nov<', '>Dec<'])
  expect(shown('2026-12', '2027-01')).toEqual(['>2026-12<', '>2027-01<'])
  expect(shown('2026-12')).toEqual(['>Dec<'])
  expect(shown('2025', '2026')).toEqual(['>2025<', '>2026<'])
})
