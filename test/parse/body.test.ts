/** The line scan of a body may only err towards suspicion; the tree says what is so. */
import * as fc from 'fast-check'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import type { BodyFacts } from '../../src/model/incident.ts'
import { bodyFactsOfTree } from '../../src/parse/body-facts-of-tree.ts'
import { plainSections } from '../../src/parse/plain-body.ts'
import { scanBody } from '../../src/parse/scan-body.ts'
import { LESSONS, lessonOf } from '../../src/period/agreement-review.ts'
import { stringify } from '../support/sample.ts'
import { draws, SHARED } from '../support/share.ts'

const processor = remark().use(remarkGfm).freeze()

function tree(text: string, line = 1): BodyFacts {
  return bodyFactsOfTree(processor.parse(text), text, line)
}

function lesson(text: string): string {
  return lessonOf(processor.parse(text), stringify)
}

/** Headings as `## text`, with a mark where nothing stands below them. */
function headings({ headings: found }: BodyFacts): string[] {
  return found.map(
    ({ level, text, line, empty, unsaid }) =>
      `${line} ${'#'.repeat(level)} ${text}${empty ? ' (empty)' : ''}${unsaid ? ' (unsaid)' : ''}`
  )
}

const BODY = `
## Summary
Logins fail, see [the graph](graph.png) and ![a screen](SEC-20261121-0312/screen.png "the screen").

## Impact
<!-- say who was hit -->

## Follow-up
- [ ] @dana rotate the keys (due 2026-12-01)
- [x] @kwetter/infra close the port (due 2026-02-30)
- [ ] write it up

## Lessons learned
\`\`\`
## not a heading [not a link](a.png)
\`\`\`
[log]: logs/today.txt
`

describe('the facts of a body', () => {
  it.each([
    ['the scan', scanBody],
    ['the tree', tree],
  ])('name a section that only promises, from %s', (_, facts) => {
    const text = '## A\nTBD\n\n### B\n...\n\n## C\nTODO: all\nsaid\n\n## D\n- TBD\n'
    const found = ['1 ## A (unsaid)', '4 ### B (unsaid)', '7 ## C', '11 ## D (unsaid)']
    expect(headings(facts(text, 1))).toEqual(found)
  })

  it.each([
    ['the scan', scanBody],
    ['the tree', tree],
  ])('are headings, links and tasks with their lines, from %s', (_, facts) => {
    const found = facts(BODY, 20)
    expect(headings(found)).toEqual([
      '21 ## Summary',
      '24 ## Impact (empty)',
      '27 ## Follow-up',
      '32 ## Lessons learned',
    ])
    expect(found.links.map(({ target, line }) => `${line} ${target}`)).toEqual([
      '22 graph.png',
      '22 SEC-20261121-0312/screen.png',
      '36 logs/today.txt',
    ])
    expect(found.tasks).toEqual([
      {
        done: false,
        text: '@dana rotate the keys (due 2026-12-01)',
        owner: 'dana',
        due: '2026-12-01',
        line: 28,
      },
      {
        done: true,
        text: '@kwetter/infra close the port (due 2026-02-30)',
        owner: 'kwetter/infra',
        due: null,
        line: 29,
      },
      { done: false, text: 'write it up', owner: null, due: null, line: 30 },
    ])
  })

  it('are the same with CRLF line ends', () => {
    expect(scanBody(BODY.replaceAll('\n', '\r\n'), 1)).toEqual(scanBody(BODY, 1))
    expect(headings(tree(BODY.replaceAll('\n', '\r\n')))).toEqual(headings(tree(BODY)))
  })

  it('tells follow-ups that can be ticked off from those that cannot, in scan and tree alike', () => {
    const items = [
      '## Follow-up',
      '- [] no space in the box',
      '- [~] half done',
      '- [ ]',
      '- [x] done',
      '  - a word more on it',
      '- plain',
      '',
      '1. numbered',
      '',
      '| who | what |',
      '|---|---|',
      '| @ben | fix |',
      '',
      'None of this is needed by law.',
    ].join('\n')
    const exact = tree(items)
    expect(exact.tasks.map(({ done, text }) => `${done} ${text}`)).toEqual([
      'false no space in the box',
      'false half done',
      'false ',
      'true done',
    ])
    expect(exact.untracked).toEqual([
      { text: 'plain', line: 7 },
      { text: 'numbered', line: 9 },
      { text: 'A table', line: 11 },
    ])
    const scanned = scanBody(items, 1)
    expect(scanned.tasks).toEqual(exact.tasks)
    for (const { line } of exact.untracked)
      expect(scanned.untracked.map((one) => one.line)).toContain(line)
  })

  it('says which heading is a paragraph with a rule below it', () => {
    const { headings: found } = tree('## Actions taken\n\nDid.\n---\n')
    expect(found).toMatchObject([
      { text: 'Actions taken', empty: true },
      { text: 'Did.', underlined: true },
    ])
    expect(found[0]).not.toHaveProperty('underlined')
  })

  it('come from the tree where the scan cannot be sure, as after raw HTML', () => {
    const text = '<details>\n\n## Summary\n\nx\n</details>\n'
    expect(headings(scanBody(text, 1))).toEqual([])
    expect(headings(tree(text))).toEqual(['3 ## Summary'])
  })
})

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
    expect(plain).toBeGreaterThan(100)
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
    expect(taught).toBeGreaterThan(20)
  })

  it.each([
    'A [link](a.md) and `code`',
    '`[code](a.md)`',
    'An ![image](a.png)',
    'A [link](<a b.md>).',
    'A [link](a.md "title").',
    'A [link](a&amp;b.md).',
    'A [reference][a].',
    'This is \\[no link](a.md)',
    '# A [link](a.md)',
    '[^1](a.md)',
    'See https://x.example.',
    'See www.x.example.',
    'Write to dana@x.example.',
    '- [ ] one\ngoes on',
    '- [ ] two  spaces',
    '- 1. nested',
    '## Following',
    '## A #',
    '1. first',
    'a | b\n- | -',
    '> quoted',
    'a\n===',
    '<!-- a -->',
    '`a\n    b',
    'a\tb',
    'a\rb',
  ])('takes no body for plain that has %j', (text) => {
    expect(scanBody(text, 1).from).toBe('scan')
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
