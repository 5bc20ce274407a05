import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from '../../src/model/suggest.ts'

describe('nearest', () => {
  it.each([
    ['incident-manger', 'incident-manager'],
    ['Servce', 'service'],
    ['ervice', 'service'],
    ['secruity', 'security'],
    ['banana', null],
    ['', null],
  ])('for %j is %j', (typed, expected) => {
    expect(nearest(typed, ['incident-manager', 'service', 'security'])).toBe(expected)
  })

  it('is the first of equals', () => {
    expect(nearest('P9', ['P1', 'P2'])).toBe('P1')
  })
})

describe('editDistance', () => {
  it('counts two neighbours that are swapped as one slip', () => {
    expect([editDistance('ab', 'ba'), editDistance('kitten', 'sitting')]).toEqual([1, 3])
  })

  it('is the same in both directions, and nothing only between equals', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b) === 0).toBe(a === b)
      })
    )
  })
})
