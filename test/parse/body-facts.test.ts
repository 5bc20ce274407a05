/** The facts of a body, as the line scan and the tree say them, and which bodies the scan takes for plain. */
import { describe, expect, it } from 'vitest'
import type { BodyFacts } from '../../src/model/incident.ts'
import { plainSections } from '../../src/parse/plain-body.ts'
import { scanBody } from '../../src/parse/scan-body.ts'
import { tree } from './helpers.ts'

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

const texts = (facts: BodyFacts) => facts.tasks.map((task) => task.text)

describe('the facts of a body', () => {
  it.each([
    ['the scan', scanBody],
    ['the tree', tree],
  ])('name a section that only promises, from %s', (_, facts) => {
    const text = '## A\nTBD\n\n### B\n...\n\n## C\nTODO: all\nsaid\n\n## D\n- TBD\n'
    const found = ['1 ## A (unsaid)', '4 ### B (unsaid)', '7 ## C', '11 ## D (unsaid)']
    expect(headings(facts(text, 1))).toEqual(found)
    const deeper = '## A\nTBD\n### B\nsaid\n## C\nTBD\n## D\nsaid\n## E\n'
    expect(headings(facts(deeper, 20))).toEqual([
      '20 ## A',
      '22 ### B',
      '24 ## C (unsaid)',
      '26 ## D',
      '28 ## E (empty)',
    ])
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

  it.each([
    ['a comment alone', '<!-- a -->', true],
    ['a comment and space', '<!-- a\n--> \n', true],
    ['a comment and words', '<!-- a --> b', false],
    ['words and a comment', 'b <!-- a -->', false],
    ['raw HTML', '<div>', false],
    ['a deeper heading', '### B', false],
    ['a heading as deep', '## B', true],
    ['a heading above it', '# B', true],
  ])('call a section of %s empty: %#', (_, below, isEmpty) => {
    expect(tree(`## A\n\n${below}\n`).headings[0]?.empty).toBe(isEmpty)
  })

  it('are the words of a heading without its marks, and the targets that there are', () => {
    const { headings: found, links } = tree(
      '## A [b](c.md) `d` *e* ![f](g) <i> \n\n[]() ![]() [h](<>)\n\n[r]: <>\n[s]: t.md\n'
    )
    expect(found.map(({ text }) => text)).toEqual(['A b d e'])
    expect(links).toEqual([
      { target: 'c.md', line: 1, column: 6 },
      { target: 'g', line: 1, column: 24 },
      { target: 't.md', line: 6, column: 1 },
    ])
  })

  it('count as follow-ups what stands below that heading and those deeper than it', () => {
    const text = [
      '### Follow-up',
      '- [ ] a',
      '#### Deep',
      '- [ ] b',
      '### Next',
      '- [ ] c',
      '# Follow-ups',
      '- [ ] d',
      '## Follow up',
      '- [ ] e',
      '## Other',
      '- [ ] f',
      '# Top',
      '- [ ] g',
    ].join('\n')
    expect(texts(tree(text))).toEqual(['a', 'b', 'd', 'e', 'f'])
    expect(texts(scanBody(text, 1))).toEqual(['a', 'b', 'd', 'e', 'f'])
  })

  it('say an item on one line, an empty one as nothing', () => {
    const { tasks, untracked } = tree('## Follow-up\n-\n- [ ]  a  b\n  c\n- ```\n  x\n  ```\n')
    expect(tasks.map(({ text }) => text)).toEqual(['a b c'])
    expect(untracked).toEqual([
      { text: '', line: 2 },
      { text: '``` x ```', line: 5 },
    ])
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

describe('a plain body', () => {
  it('gives a section by its name, with those below it', () => {
    const text = 'Above\n# A\nx\r\n## LESSONS learned\r\ny\n\n### z\n## B\n# Lessons learned\nw'
    expect(plainSections(text, 'lessons learned')).toBe(
      '## LESSONS learned\ny\n\n### z\n# Lessons learned\nw'
    )
    expect(plainSections('## A\nx', 'lessons learned')).toBe('')
    expect(plainSections('## A\n<b>', 'a')).toBeNull()
  })

  it('may hold signs that only before a link would mean another', () => {
    const facts = scanBody('Stop! \\o/ See [this](a.md), and [that](b.md)!', 3)
    expect(facts).toMatchObject({
      from: 'tree',
      links: [
        { target: 'a.md', line: 3, column: 15 },
        { target: 'b.md', line: 3, column: 33 },
      ],
    })
  })
})

describe('the scan', () => {
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
})

/** All that the scan says, each on one line. */
function allScanned(lines: readonly string[]) {
  const facts = scanBody(lines.join('\n'), 1)
  return {
    headings: headings(facts),
    tasks: facts.tasks.map(({ line, done, text }) => `${line} [${done ? 'x' : ' '}] ${text}`),
    untracked: facts.untracked.map(({ line, text }) => `${line} ${text}`),
    links: facts.links.map(({ line, column, target }) => `${line}:${column} ${target}`),
  }
}
const NOTHING = { headings: [], tasks: [], untracked: [], links: [] }

describe('all that the scan says', () => {
  it('of headings, whichever way they are closed, and of what stands below them', () => {
    const lines = [
      '# A #',
      '## B##',
      '### C \t##',
      '#### ## ',
      '#####',
      '###### D#',
      '#E',
      '####### F',
    ]
    expect(allScanned(lines).headings).toEqual([
      '1 # A',
      '2 ## B##',
      '3 ### C',
      '4 #### ',
      '5 ##### ',
      '6 ###### D#',
    ])
    const below = [
      '## A',
      '',
      ' \t',
      '## B',
      '\tx',
      '### C',
      '# D',
      '## E',
      '- x',
      '## F',
      '> x',
      '#',
    ]
    expect(allScanned(below).headings).toEqual([
      '1 ## A (empty)',
      '4 ## B',
      '6 ### C (empty)',
      '7 # D',
      '8 ## E',
      '10 ## F',
      '12 #  (empty)',
    ])
  })

  it('of code: its lines are content, and neither headings nor links', () => {
    const lines = [
      '## A',
      '```js',
      '# [no](a)',
      '````',
      '[b](c)',
      '## B',
      '~~~ `x`',
      '```',
      '# no',
      '~~~',
      '## C',
      '``` `x',
      '# D',
    ]
    expect(allScanned(lines)).toEqual({
      ...NOTHING,
      // Below a fence that is none it takes the tree.
      headings: ['1 ## A', '6 ## B', '11 ## C (empty)'],
      links: ['5:3 c'],
    })
  })

  it('of comments: their lines are nothing at all', () => {
    const lines = [
      '## A',
      '<!-- a',
      '# [no](b)',
      'c --> d',
      '## B',
      '<!-- e --> f',
      '## C',
      '<!--->',
      '## D',
    ]
    expect(allScanned(lines)).toEqual({
      ...NOTHING,
      // Below `<!--->` it takes the tree.
      headings: ['1 ## A (empty)', '5 ## B (empty)', '7 ## C (empty)'],
    })
  })

  it('of follow-ups: each item below such a heading, in whatever it stands', () => {
    const lines = [
      '- [ ] before',
      '## Follow-up',
      '- [ ] a',
      '10. [x] b',
      '-\t[X]  c',
      '> * [~] d',
      '+ 2) [/] e',
      '- f',
      'g | h',
      '| i',
      'j',
      '[ ] k',
      '### Deeper',
      '- [ ] l',
      '## Next',
      '- [ ] m',
      'n | o',
    ]
    expect(allScanned(lines)).toEqual({
      ...NOTHING,
      headings: ['2 ## Follow-up', '13 ### Deeper', '15 ## Next'],
      tasks: ['3 [ ] a', '4 [x] b', '5 [x] c', '6 [ ] d', '7 [ ] e', '14 [ ] l'],
      untracked: ['8 f', '9 g | h', '10 | i'],
    })
  })

  it.each([
    ['a name with markup', ['## *Later*', '- [ ] a'], ['1 ## *Later*']],
    ['a name that only begins alike', ['## Followed', '- [ ] a'], ['1 ## Followed']],
    ['an indented heading', [' ## x', '- [ ] a'], []],
    ['an underlined heading', ['# A', 'x', '  == ', '- [ ] a'], ['1 # A (empty)']],
    ['an underlined one, whichever', ['# A', 'x', '-', '- [ ] a'], ['1 # A (empty)']],
    ['raw HTML', ['# A', '- <b>', '- [ ] a', '# B'], ['1 # A (empty)']],
    ['code in a list', ['# A', '- ~~~', '- [ ] a', '# B'], ['1 # A (empty)']],
  ])('of tasks below %s, which may be the heading of follow-ups', (_, lines, found) => {
    const { headings: names, tasks } = allScanned(lines)
    expect(names).toEqual(found)
    expect(tasks.map((task) => task.slice(2))).toEqual(['[ ] a'])
  })

  it.each([
    ['a rule', ['# A', '', '---', '- [ ] a']],
    ['text', ['# A', 'x <b>', '#x', '---x', '- [ ] a']],
    ['code', ['# A', '    ## x', '- [ ] a']],
  ])('of %s: it begins no section of tasks', (_, lines) => {
    expect(allScanned(lines)).toEqual({ ...NOTHING, headings: ['1 # A'] })
  })

  it('of links, wherever their target stands', () => {
    const lines = [
      '[a](b.md) ![c](<d e>) [f](g(h)i) [j](k "l")',
      '[m](',
      '> n.md) [o]: p(q [^r]: s',
      '[t]:',
      '  u',
      '[v] (w) [x]()',
      '[y](\u00A0z)',
    ]
    expect(allScanned(lines).links).toEqual([
      '1:3 b.md',
      '1:14 d e',
      '1:25 g(h)i',
      '1:36 k',
      '2:3 n.md',
      '3:11 p(q',
      '4:3 u',
      '6:11 [y](',
      '7:3 z',
    ])
  })
})
