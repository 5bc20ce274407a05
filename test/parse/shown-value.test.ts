/** What was typed is shown short, on one line, by its place. */
import { expect, test } from 'vitest'
import { list, place, shorten, show, slug } from '../../src/parse/shown-value.ts'

test('a map is named by its keys, an entry by its number', () => {
  expect(place([], 'a record')).toBe('a record')
  expect(place(['timeline'], 'a record')).toBe('`timeline`')
  expect(place(['timeline', 1], 'a record')).toBe('entry 2 of the timeline')
  expect(place(['timeline', 1, 'a', 0], 'a record')).toBe('`timeline.2.a.1`')
  expect(place(['links', 0], 'a record')).toBe('`links.1`')
})

test('a value is shown as its sort, or as it was typed', () => {
  const shown = [[], [1], {}, '', ' \n ', 0, false, null, 'a  b\n c', 'a`b'].map((one) => show(one))
  expect(shown).toEqual([
    'an empty list',
    'a list',
    'a map of keys',
    'an empty text',
    'an empty text',
    '`0`',
    '`false`',
    '`null`',
    '`a b c`',
    '``a`b``',
  ])
  expect(shorten('a'.repeat(60))).toBe('a'.repeat(60))
  expect(shorten('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`)
})

test('choices are joined by commas and an or', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => list(words))).toEqual([
    '',
    '`a`',
    '`a` or `b`',
    '`a`, `b` or `c`',
  ])
})

test('a name is made of letters and digits, and begins with a letter', () => {
  const names = ['@Dana', 'a@b', 'The  Lead!', '-9-a-', '42', 'a'.repeat(61)]
  expect(names.map((name) => slug(name))).toEqual([
    'dana',
    'a-b',
    'the-lead',
    'a',
    '',
    'a'.repeat(60),
  ])
})
