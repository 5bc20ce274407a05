/** Keys of a record and of its entries are changed where they stand; every other byte is kept. */
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import {
  appendItem,
  type Changes,
  changeKeys,
  removeEntry,
} from '../../src/parse/edit-front-matter.ts'

const RECORD = `---
id: SEC-20261121-0312
title: Logins fail   # as reported
kind: security
services:
  - login-api
  - mail
roles: { lead: dana, deputy: sam }
declared:
timeline:
  - at: 2026-11-21T03:12:00Z
    event: reported
    note: |
      two
      lines

  # before the next
  - { at: 2026-11-21T03:20:00Z, event: noted, note: 'x' }
  - at: 2026-11-21T03:41:00Z
    event: contained
cause: dns
---
## Summary
`
const change = (text: string, entry: number | null, changes: Changes) =>
  changeKeys(text, 'r.md', { entry, changes }, yaml)
const remove = (text: string, index: number) => removeEntry(text, 'r.md', index, yaml)
const withEvidence = (lines: string) => RECORD.replace('declared:\n', () => lines)
const crlf = (text: string) => text.replaceAll('\n', '\r\n')

const NOTE = '    note: |\n      two\n      lines\n'
const BRACES = "{ at: 2026-11-21T03:20:00Z, event: noted, note: 'x' }"

interface Row {
  readonly entry?: number
  readonly changes: Changes
  readonly from: string
  readonly to: string
}

const ROWS: readonly (readonly [name: string, row: Row])[] = [
  [
    'a value on one line is replaced, and the comment beside it stays',
    { changes: { title: 'A: b' }, from: 'title: Logins fail ', to: 'title: "A: b" ' },
  ],
  [
    'a value on several lines is replaced with its lines',
    {
      changes: { services: ['a', 'b'] },
      from: 'services:\n  - login-api\n  - mail\n',
      to: 'services: [a, b]\n',
    },
  ],
  [
    'a value on one line gives its place to several lines',
    {
      changes: { roles: { owner: 'mia', second: 'bo' } },
      from: 'roles: { lead: dana, deputy: sam }\n',
      to: 'roles:\n  owner: mia\n  second: bo\n',
    },
  ],
  [
    'a map in braces loses its last key with the comma before it',
    { changes: { roles: { lead: 'dana' } }, from: ', deputy: sam', to: '' },
  ],
  [
    'a key without a value gets one',
    { changes: { declared: 'exercise' }, from: 'declared:\n', to: 'declared: exercise\n' },
  ],
  [
    'a new key comes above the timeline',
    { changes: { tlp: 'amber' }, from: 'declared:\n', to: 'declared:\ntlp: amber\n' },
  ],
  [
    'new keys come in the order in which they are named',
    {
      changes: { tlp: 'amber', factors: ['a', 'b'] },
      from: 'declared:\n',
      to: 'declared:\ntlp: amber\nfactors: [a, b]\n',
    },
  ],
  [
    'a list of maps has a line for each of them',
    {
      changes: { evidence: [{ path: 'a', what: 'b' }, { path: 'c' }] },
      from: 'declared:\n',
      to: 'declared:\nevidence:\n  - { path: a, what: b }\n  - { path: c }\n',
    },
  ],
  [
    'a list of maps holds any text, and none of them is written in brackets',
    {
      changes: { evidence: [{ path: 'a, b' }], links: [] },
      from: 'declared:\n',
      to: 'declared:\nevidence:\n  - { path: "a, b" }\nlinks: []\n',
    },
  ],
  ['a key is taken away with its line', { changes: { cause: null }, from: 'cause: dns\n', to: '' }],
  [
    'a key is taken away with all lines of its value',
    { changes: { services: null }, from: 'services:\n  - login-api\n  - mail\n', to: '' },
  ],
  [
    'a key of an entry is replaced, however many lines it had',
    { entry: 0, changes: { note: 'one' }, from: NOTE, to: '    note: one\n' },
  ],
  [
    'a text of several lines becomes a block, as deep as its entry',
    {
      entry: 0,
      changes: { note: 'a\nb' },
      from: NOTE,
      to: '    note: |-\n      a\n      b\n',
    },
  ],
  [
    'a key of an entry is taken away, and what stands before the next entry stays',
    { entry: 0, changes: { note: null }, from: NOTE, to: '' },
  ],
  [
    'a new key of an entry comes last in it',
    {
      entry: 2,
      changes: { by: 'dana' },
      from: '    event: contained\n',
      to: '    event: contained\n    by: dana\n',
    },
  ],
  [
    'a new key of an entry that ends with a block comes below the block',
    { entry: 0, changes: { by: 'dana' }, from: NOTE, to: `${NOTE}    by: dana\n` },
  ],
  [
    'within braces a new key comes last',
    {
      entry: 1,
      changes: { by: 'dana', audience: ['x', 'y'] },
      from: BRACES,
      to: BRACES.replace("'x' }", "'x', by: dana, audience: [x, y] }"),
    },
  ],
  [
    'within braces a value is replaced, in quotes where a sign of it would end it',
    { entry: 1, changes: { note: 'a, b' }, from: "'x'", to: '"a, b"' },
  ],
  [
    'within braces a text of several lines stays on its line',
    { entry: 1, changes: { note: 'a\nb' }, from: "'x'", to: String.raw`"a\nb"` },
  ],
  [
    'within braces a truth value has no quotes',
    { entry: 1, changes: { approximate: true }, from: "'x' }", to: "'x', approximate: true }" },
  ],
  [
    'within braces a key is taken away with the comma behind it',
    { entry: 1, changes: { event: null }, from: 'event: noted, ', to: '' },
  ],
  [
    'within braces the last key is taken away with the comma before it',
    { entry: 1, changes: { note: null }, from: ", note: 'x'", to: '' },
  ],
]

describe('keys', () => {
  it.each(ROWS)('%s', (_, { entry = null, changes, from, to }) => {
    expect(RECORD).toContain(from)
    expect(change(RECORD, entry, changes)).toBe(RECORD.replace(from, () => to))
    expect(change(crlf(RECORD), entry, changes)?.replaceAll('\r\n', '\n')).toBe(
      RECORD.replace(from, () => to)
    )
  })

  it('keep the line ends of the file', () => {
    for (const [, { entry = null, changes }] of ROWS)
      expect(change(crlf(RECORD), entry, changes)?.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it.each([
    [null, { gone: null }],
    [1, { gone: null }],
    [2, { gone: null }],
  ])('that are not there are taken away without a trace: of entry %s', (entry, changes) => {
    expect(change(RECORD, entry, changes)).toBe(RECORD)
  })

  it('of a record that is all in braces change there', () => {
    expect(change('---\n{ b: c }\n---\n', null, { a: 'x' })).toBe('---\n{ b: c, a: x }\n---\n')
    expect(change('---\n{ b: c, a: d }\n---\n', null, { b: null })).toBe('---\n{ a: d }\n---\n')
    expect(change('---\n{ b: c }\n---\n', null, { b: null })).toBe('---\n{  }\n---\n')
    expect(change('---\n{ b: c }\n---\n', null, { a: { d: 'e', f: 'g' } })).toBeNull()
    expect(change('---\n{}\n---\n', null, { a: 'x' })).toBeNull()
  })

  it('come below the last one where there is no timeline, or it stands first', () => {
    expect(change('---\na: b\nc: d\n---\n', null, { e: 'f' })).toBe('---\na: b\nc: d\ne: f\n---\n')
    const first = '---\ntimeline:\n  - at: x\na: b\n---\n'
    expect(change(first, null, { e: 'f' })).toBe(first.replace('a: b\n', 'a: b\ne: f\n'))
  })

  it.each([
    ['an entry that is not there', RECORD, 3],
    ['an entry that is no map', '---\ntimeline: [a]\n---\n', 0],
    ['a list', '---\n- a\n---\n', null],
    ['no front matter', '# x\n', null],
    ['broken YAML', '---\na: [\n---\n', null],
    ['a value that another one stands for', '---\na: &q c\nd: *q\n---\n', null],
  ])('of %s are left alone', (_, text, entry) => {
    expect(change(text, entry, { a: 'x' })).toBeNull()
  })
})

describe('what stays of a value stays as it was written, with the comments beside it', () => {
  const COMMENTED = `---
services:   # who notices
  - "mail"   # Postfix
  # since Tuesday
  - web
roles:   # of the night
  lead: 'dana'   # until six
  deputy: sam
links:
  - { url: "https://x.example", what: bridge }   # open
  - what: board
    url: https://y.example
factors: [ "a",  b,   # seen twice
  c ]
timeline:
  - at: x
    audience:
      - users   # all
---
`
  const OF_LINKS = [
    { what: 'bridge', url: 'https://x.example' },
    { what: 'board', url: 'https://y.example' },
  ]

  it.each<[string, Row]>([
    [
      'of a list that gets one more',
      { changes: { services: ['mail', 'web', 'db'] }, from: '  - web\n', to: '  - web\n  - db\n' },
    ],
    [
      'of a list from which one goes with its line',
      {
        changes: { services: ['web'] },
        from: '  - "mail"   # Postfix\n',
        to: '',
      },
    ],
    [
      'of a list in which one follows another',
      {
        changes: { services: ['mail', 'a, b', 'db'] },
        from: '  # since Tuesday\n  - web\n',
        to: '  - "a, b"\n  - db\n  # since Tuesday\n',
      },
    ],
    [
      'of a map that gets one more and another value',
      {
        changes: { roles: { lead: 'dana', deputy: 'bo', owner: 'mia' } },
        from: '  deputy: sam\n',
        to: '  deputy: bo\n  owner: mia\n',
      },
    ],
    [
      'of a map from which one goes',
      {
        changes: { roles: { deputy: 'sam' } },
        from: "  lead: 'dana'   # until six\n",
        to: '',
      },
    ],
    [
      'of a list of maps, whose next is written as the last',
      {
        changes: { links: [...OF_LINKS, { what: 'log', url: 'z' }] },
        from: '    url: https://y.example\n',
        to: '    url: https://y.example\n  - what: log\n    url: z\n',
      },
    ],
    [
      'of a list of maps from which one in lines goes',
      {
        changes: { links: [OF_LINKS[0] ?? {}, { what: 'log', url: 'z' }] },
        from: '  - what: board\n    url: https://y.example\n',
        to: '  - { what: log, url: z }\n',
      },
    ],
    [
      'of a list in brackets that gets one more',
      { changes: { factors: ['a', 'b', 'c', 'd'] }, from: '\n  c ]', to: '\n  c, d ]' },
    ],
    [
      'of a list in brackets from which one goes with its comma',
      { changes: { factors: ['b', 'c'] }, from: '[ "a",  b', to: '[ b' },
    ],
    [
      'of a list in brackets from which the last one goes, below a comment',
      { changes: { factors: ['a', 'b'] }, from: '\n  c ]', to: '\n   ]' },
    ],
    [
      'of a list of an entry',
      {
        entry: 0,
        changes: { audience: ['users', 'press'] },
        from: '      - users   # all\n',
        to: '      - users   # all\n      - press\n',
      },
    ],
    [
      'of a list that is as wanted',
      { changes: { services: ['mail', 'web'] }, from: 'services', to: 'services' },
    ],
  ])('%s', (_, { entry = null, changes, from, to }) => {
    const wanted = COMMENTED.replace(from, () => to)
    expect(change(COMMENTED, entry, changes)).toBe(wanted)
    expect(change(crlf(COMMENTED), entry, changes)).toBe(crlf(wanted))
  })

  it.each<[string, Changes, string]>([
    ['in another order', { services: ['web', 'mail'] }, 'services: [web, mail]\n'],
    ['without one of the old', { services: ['db'] }, 'services: [db]\n'],
  ])('a list %s is a new one', (_, changes, to) => {
    const [, from = ''] = /(services:[^]*?)roles:/.exec(COMMENTED) ?? []
    expect(change(COMMENTED, null, changes)).toBe(COMMENTED.replace(from, to))
  })

  it('a number that is meant as a text is one afterwards', () => {
    expect(change('---\na: [404, b]\n---\n', null, { a: ['404', 'b', 'c'] })).toBe(
      '---\na: ["404", b, c]\n---\n'
    )
  })
})

describe('an item', () => {
  const ITEM = { path: 'a.txt', what: 'log' }
  const append = (text: string) => appendItem(text, 'r.md', { key: 'evidence', item: ITEM }, yaml)
  const ON_LINES = 'evidence:\n  - path: b.txt\n    what: more\n'

  it('begins a list where there is none', () => {
    expect(append(RECORD)).toBe(
      withEvidence('declared:\nevidence:\n  - { path: a.txt, what: log }\n')
    )
    expect(append(withEvidence('evidence: []\n'))).toBe(
      withEvidence('evidence:\n  - { path: a.txt, what: log }\n')
    )
    expect(append(withEvidence('evidence:\n'))).toBe(
      withEvidence('evidence:\n  - { path: a.txt, what: log }\n')
    )
  })

  it('comes last in the list that there is, as its neighbours are written', () => {
    expect(append(withEvidence(ON_LINES))).toBe(
      withEvidence(`${ON_LINES}  - path: a.txt\n    what: log\n`)
    )
    expect(append(withEvidence('evidence: [{ path: b.txt }]\n'))).toBe(
      withEvidence('evidence: [{ path: b.txt }, { path: a.txt, what: log }]\n')
    )
    expect(append(crlf(withEvidence(ON_LINES)))).toBe(
      crlf(withEvidence(`${ON_LINES}  - path: a.txt\n    what: log\n`))
    )
  })

  it('goes nowhere in a text that cannot be read', () => {
    for (const text of ['# x\n', '---\n- a\n---\n', '---\na: [\n---\n'])
      expect(append(text)).toBeNull()
  })
})

describe('an entry', () => {
  it.each([
    [0, `  - at: 2026-11-21T03:12:00Z\n    event: reported\n${NOTE}`],
    [1, `  - ${BRACES}\n`],
    [2, '  - at: 2026-11-21T03:41:00Z\n    event: contained\n'],
  ])('%i goes with its lines, and with nothing else', (index, lines) => {
    expect(RECORD).toContain(lines)
    expect(remove(RECORD, index)).toBe(RECORD.replace(lines, ''))
    expect(remove(crlf(RECORD), index)).toBe(crlf(RECORD.replace(lines, '')))
  })

  it.each([
    ['that is not there', RECORD, 3],
    ['of a timeline in brackets', '---\ntimeline: [{ at: x }, { at: y }]\n---\n', 0],
    ['of no timeline', '---\na: b\n---\n', 0],
    ['of a text that cannot be read', '---\na: [\n---\n', 0],
  ])('%s stays', (_, text, index) => {
    expect(remove(text, index)).toBeNull()
  })
})
