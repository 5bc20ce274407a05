/** The targets of links and images in lines, rather too many than too few. */
import { expect, test } from 'vitest'
import { scanLinks } from '../../src/parse/scan-links.ts'

const found = (...lines: string[]) =>
  scanLinks(lines, 11).map(({ target, line, column }) => `${line}:${column} ${target}`)

test.each<[string[], string[]]>([
  [['[a](b) ![c](d)'], ['11:3 b', '11:11 d']],
  [['[a](b<c>) [d](<e f>g)'], ['11:3 b<c>', '11:13 e f']],
  [['[a](b(c)d)e)'], ['11:3 b(c)d']],
  [['[a]: b)c(d e'], ['11:3 b)c(d']],
  [['[a](', '> > b)', '[c]:', '', '[d]:'], ['11:3 b']],
  [
    ['[^a]: b', '[^c](d)', 'e]: f', '[g] [^h]: i'],
    ['12:4 d', '13:2 f'],
  ],
  [['[a] (b)', 'c(d)', '[e]f(g)', '[]', '[h]()'], []],
  [[`[^${'a'.repeat(998)}]: b`, `[^${'a'.repeat(999)}]: b`], ['12:1002 b']],
  [[`[a](${'b'.repeat(1001)}`], [`11:3 ${'b'.repeat(998)}`]],
  [['[a](', 'b'.repeat(1001)], [`11:3 ${'b'.repeat(1000)}`]],
])('of %j', (lines, targets) => {
  expect(found(...lines)).toEqual(targets)
})
