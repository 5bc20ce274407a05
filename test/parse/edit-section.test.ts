/** What a section of a record says is written where it stands; every other byte is kept. */
import { describe, expect, it } from 'vitest'
import { sectionIn, writeSection } from '../../src/parse/edit-section.ts'
import { tree } from './helpers.ts'

const write = (text: string, words: string, isAppended = false, heading = 'Impact') =>
  writeSection(text, tree(text), { heading, words, isAppended })

const saidIn = (text: string, heading = 'impact') => sectionIn(text, tree(text), heading)

const BODY = '## Summary\n\nIt fails.\n\n## Impact\n\nSome users.\n\n## Root cause\n\nx\n'

describe('a section', () => {
  it.each([
    ['takes the place of what stood there', BODY, '\nSome users.\n\n'],
    ['is found by its name in any case', BODY.replace('Impact', ' impact'), '\nSome users.\n\n'],
    [
      'goes up to the next one of its level or above, and takes along those below it',
      BODY.replace('users.', 'users.\n\n### Which\n\nMany.'),
      '\nSome users.\n\n### Which\n\nMany.\n\n',
    ],
    ['ends where one above it begins', BODY.replace('## Root', '# Root'), '\nSome users.\n\n'],
    ['fills an empty place', BODY.replace('\nSome users.\n\n', ''), ''],
  ])('%s', (_, text, old) => {
    const [before = ''] = text.split(/(?<=mpact\n)/, 1)
    const after = text.slice(text.search(/^#+ Root/m))
    expect(text).toBe(before + old + after)
    const wanted = `${before}\nAll of them.\n\n${after}`
    expect(write(text, ' All of them.\n')).toBe(wanted)
    const crlf = text.replaceAll('\n', '\r\n')
    expect(write(crlf, 'All of them.')).toBe(wanted.replaceAll('\n', '\r\n'))
  })

  it('stands at the end where it is new, whatever the end was', () => {
    for (const end of ['', '\n', '\n\n  \n'])
      expect(write(`## Summary\n\nIt fails.${end}`, 'a\nb')).toBe(
        '## Summary\n\nIt fails.\n\n## Impact\n\na\nb\n'
      )
  })

  it('of that name but of another level is another one', () => {
    const text = '# Impact\n\nx\n\n### Impact\n\ny\n'
    expect(write(text, 'z')).toBe(`${text}\n## Impact\n\nz\n`)
  })

  it('at the end takes the place of all that follows it', () => {
    expect(write('## Impact\n\nold\n\nmore\n', 'new')).toBe('## Impact\n\nnew\n')
    expect(write('## Impact', 'new')).toBe('## Impact\nnew\n')
  })

  it.each([
    ['dashes below it', 'Impact\n------\n', 'Impact'],
    ['dashes further in, and space behind them', 'Impact\n   --  \n', 'Impact'],
    ['a break in it', 'Im\\\npact\n---\n', 'Impact'],
    ['a line that begins with dashes', 'Im\\\n--pact\n---\n', 'im--pact'],
    ['a line that ends with dashes', 'Im\\\npact --\n-\n', 'Impact --'],
  ])('may be a paragraph with %s', (_, heading, name) => {
    const text = `x\n\n${heading}old\n\nNext\n----\n`
    expect(write(text, 'new', false, name)).toBe(`x\n\n${heading}\nnew\n\nNext\n----\n`)
    expect(sectionIn(text, tree(text), name)).toBe('old')
  })

  it('is read as it is written: what stands below its heading, without the space around it', () => {
    expect(saidIn(BODY)).toBe('Some users.')
    expect(saidIn(BODY.replace('users.', 'users.\n\n### Which\n\nMany.'))).toBe(
      'Some users.\n\n### Which\n\nMany.'
    )
    expect(saidIn(BODY, 'Root cause')).toBe('x')
    expect(saidIn(BODY, 'Root')).toBe('')
    expect(saidIn('# Impact\n\nx\n')).toBe('')
    expect(saidIn('## Impact')).toBe('')
  })

  it('has the line ends of its file, whichever its words came with', () => {
    expect(write('## Impact\n', 'a\r\nb\nc')).toBe('## Impact\n\na\nb\nc\n')
    expect(write('## Impact\r\n', 'a\r\nb\nc')).toBe('## Impact\r\n\r\na\r\nb\r\nc\r\n')
  })
})

describe('what is appended', () => {
  it.each([
    ['words come below words, a line between', 'Some users.', 'And more.', '\n\n'],
    ['an item goes on with its list', '- [x] one', '- [ ] two', '\n'],
    ['a numbered one, too', 'First:\n\n1. one', '2) two', '\n'],
    ['one of two digits', '9. one', '10. two', '\n'],
    ['one that goes on below an item of its own', '- one\n  - half', '- two', '\n'],
    ['words that only hold a sign are no item', 'Some - users', '- two', '\n\n'],
    ['nor is a word that ends with one', 'Some- users', '- two', '\n\n'],
    ['an item stands apart from words', 'Some users.', '* two', '\n\n'],
    ['words stand apart from a list', '- one', 'two', '\n\n'],
    ['a sign without a space is no item', '-one', '- two', '\n\n'],
  ])('%s', (_, old, words, between) => {
    const said = `## Impact\n\n${old}\n\n## Next\n`
    expect(write(said, words, true)).toBe(said.replace(old, old + between + words))
  })

  it('is all there is where nothing stood', () => {
    expect(write('## Impact\n\n## Next\n', 'a', true)).toBe('## Impact\n\na\n\n## Next\n')
  })
})
