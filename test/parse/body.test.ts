/** The line scan of a body may only err towards suspicion; the tree says what is so. */
import * as fc from 'fast-check'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { plainSections } from '../../src/parse/plain-body.ts'
import { scanBody } from '../../src/parse/scan-body.ts'
import { LESSONS, lessonOf } from '../../src/period/agreement-review.ts'
import { stringify } from '../support/sample.ts'
import { draws, SHARED } from '../support/share.ts'
import { tree } from './helpers.ts'

const processor = remark().use(remarkGfm).freeze()

function lesson(text: string): string {
  return lessonOf(processor.parse(text), stringify)
}

const line = fc.constantFrom(
  '',
  '',
  'text',
  '## Summary',
  '## Impact',
  '# Top',
  '### Deep',
  '## Follow-up',
  '## *Follow-up*',
  '##',
  '##   ',
  '## A ##',
  '## A#',
  ' ## Indented',
  '#no',
  '- ## In a list',
  '> ## Quoted',
  '===',
  '---',
  '-',
  '***',
  '    ## code',
  '\t## code',
  '```',
  '~~~',
  '````',
  '  ```',
  '- ```',
  '> ```',
  '```js',
  '``` `x',
  '<!-- a -->',
  '<!--',
  '-->',
  '<!-->',
  ' <!-- b -->',
  '<div>',
  '</div>',
  '<a href="x">',
  '[a](b.md)',
  '![a](b.png)',
  '[a](<b c.md>)',
  '[a](b.md "t")',
  '[a](',
  'b.md)',
  '[r]',
  '[r]: r.md',
  '[r]:',
  'r.md',
  '[^1]: note.md',
  '> [q]: q.md',
  '- [ ] @dana x (due 2026-12-01)',
  '- [x] y',
  '* [X] @sam z',
  '1. [ ] n',
  '- [ ]',
  '  - [ ] nested',
  '> - [ ] quoted',
  '  more (due 2026-12-01)',
  '| a |',
  '|---|',
  'Follow-up',
  '---------'
)
const body = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

const plainBody = fc
  .array(
    fc.constantFrom(
      '',
      '## Summary',
      '## Follow-up',
      '### Follow ups',
      '# Root cause (first)',
      '## Lessons learned?',
      'Every second login, 4.5 % of *all*, ended with a `503`: #12 & _more_ \\ to ~come~ > 3!',
      '4,000 accounts.',
      '“Quoted” words (twice)  ',
      'TBD',
      'None.',
      'See [the dashboard](https://graphs.example/d/15?x=1_2#a), and [notes, too](INC-1/notes.md).',
      'No code. [One](a.md)[two](b.md)',
      '- [ ] @ben read [the log](c.txt) (due 2026-12-02)',
      '- [ ] @dana limit logins (due 2026-12-01, prevents, #12)',
      '- [x] tidy up',
      '- a plain item',
      '- [X] @sam'
    ),
    { maxLength: 12 }
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)))

describe('the scan, whatever the body', () => {
  it('lists no heading that the tree lacks, and calls none filled that is empty', SHARED, () => {
    fc.assert(
      fc.property(body, (text) => {
        const exact = tree(text).headings
        for (const heading of scanBody(text, 1).headings) {
          const same = exact.find(({ line: at }) => at === heading.line)
          expect(same?.level).toBe(heading.level)
          expect(heading.empty || same?.empty === false).toBe(true)
          // What the tree knows for a promise is no content to the scan.
          expect(heading.empty || heading.unsaid === true || same?.unsaid !== true).toBe(true)
        }
      }),
      { numRuns: draws(5000) }
    )
  })

  it('misses no link', SHARED, () => {
    fc.assert(
      fc.property(body, (text) => {
        const targets = scanBody(text, 1).links.map(({ target }) => target)
        for (const { target } of tree(text).links)
          expect(targets.map(decodeURI)).toContain(decodeURI(target))
      }),
      { numRuns: draws(5000) }
    )
  })

  it('misses no follow-up item, and gives none an owner or a date that it lacks', SHARED, () => {
    fc.assert(
      fc.property(body, (text) => {
        const scanned = scanBody(text, 1).tasks
        for (const task of tree(text).tasks) {
          const same = scanned.find(({ line: at }) => at === task.line)
          expect(same).toBeDefined()
          expect([null, task.owner]).toContain(same?.owner)
          expect([null, task.due]).toContain(same?.due)
        }
      }),
      { numRuns: draws(5000) }
    )
  })

  it('says of a plain body all that the tree says, and knows that it does', SHARED, () => {
    let plain = 0
    fc.assert(
      fc.property(fc.oneof(body, plainBody), (text) => {
        const facts = scanBody(text, 7)
        if (facts.from === 'scan') return
        plain += 1
        expect(facts).toEqual(tree(text, 7))
      }),
      { numRuns: draws(5000) }
    )
    expect(plain).toBeGreaterThan(draws(500))
  })

  it('cuts a section out of a plain body that says by itself what it says there', SHARED, () => {
    let taught = 0
    const withLessons = fc
      .tuple(plainBody, fc.constantFrom('## Lessons learned', '# LESSONS learned'), plainBody)
      .map((parts) => parts.join('\n\n'))
    fc.assert(
      fc.property(fc.oneof(body, plainBody, withLessons), (text) => {
        const alone = plainSections(text, LESSONS)
        if (alone === null) return
        taught += alone === '' ? 0 : 1
        expect(lesson(alone)).toBe(lesson(text))
      }),
      { numRuns: draws(5000) }
    )
    expect(taught).toBeGreaterThan(draws(100))
  })

  it.each([
    ['headings', '# a\n'.repeat(60_000)],
    ['links', '[a](b) '.repeat(30_000)],
    ['definitions', ']:a '.repeat(60_000)],
    ['spaces', `${' '.repeat(250_000)}x`],
    ['list markers', '- '.repeat(120_000)],
    ['spaces after a marker', `-${' '.repeat(250_000)}x`],
    ['a heading of spaces', `# a${' '.repeat(250_000)}x`],
    ['a heading of hashes', `# a${' #'.repeat(120_000)}x`],
    ['open brackets', '['.repeat(250_000)],
  ])('takes time that grows with its length: %s', (_, text) => {
    // Hangs for minutes where a step takes quadratic time; the runner's own limit is the judge.
    expect(scanBody(text, 1).tasks).toEqual([])
  })
})
