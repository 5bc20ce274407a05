/** Parts of our own documents are read by their lines where these are plain, and by the parser otherwise. */
import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { partReader } from '../../src/parse/document-parts.ts'
import { treeOf } from '../support/sample.ts'
import { withoutPlaces } from './helpers.ts'

/** What the reader makes of a part, and whether it asked the parser for it. */
function read(part: string): { readonly tree: Root; readonly asked: number } {
  let asked = 0
  const readPart = partReader((text) => {
    asked += 1
    return treeOf(text)
  })
  const tree = readPart(part)
  expect(readPart(part)).toBe(tree)
  return { tree, asked }
}

test.each([
  ['words', 'A line.\n\nAnother one.'],
  ['items behind dashes', '- one\n- two'],
  ['items behind stars', '* one\n* two\n'],
  ['the line above a lesson', '**[`INC-20261121-0312`](x/y-1.html) Logins fail - twice, 2**'],
  ['such a line with its end', '**[`INC-1`](y.html) A**\n\n'],
])('%s are read without the parser, as it would read them', (_, part) => {
  const { tree, asked } = read(part)
  expect(asked).toBe(0)
  expect(tree).toEqual(withoutPlaces(treeOf(part)))
})

test.each([
  ['signs of emphasis', 'some *words*'],
  ['items of both signs', '- one\n* two'],
  ['a line above a lesson whose title has signs', '**[`INC-1`](y.html) A*b**'],
  ['one whose title ends in a space', '**[`INC-1`](y.html) A **'],
  ['one with words behind it', '**[`INC-1`](y.html) A** b'],
  ['one with words before it', 'b **[`INC-1`](y.html) A**'],
  ['one whose address has signs', '**[`INC-1`](y.html?a=b) A**'],
])('%s are for the parser', (_, part) => {
  const { tree, asked } = read(part)
  expect(asked).toBe(1)
  expect(tree).toEqual(treeOf(part))
})
