import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf, typed } from '../../src/model/typed.ts'
import { oneOf } from '../support/hostile.ts'

const words = fc.string({ unit: oneOf('`` ab@|\\"'), minLength: 1, maxLength: 12 })

test('what is to be typed comes out of its sentence as it went in, whatever backticks it holds', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const found = piecesOf(`Type ${typed(one)} or ${typed(other)}.`)
      expect(found.filter((piece) => piece.typed).map((piece) => piece.words)).toEqual([one, other])
    })
  )
})

test.each([
  ['plain', [['plain', false]]],
  [
    'a `b` c',
    [
      ['a ', false],
      ['b', true],
      [' c', false],
    ],
  ],
  ['no `end', [['no `end', false]]],
  [
    'a ``b` c`` d`',
    [
      ['a ', false],
      ['b` c', true],
      [' d`', false],
    ],
  ],
])('%s', (sentence, expected) => {
  expect(piecesOf(sentence).map((piece) => [piece.words, piece.typed])).toEqual(expected)
})
