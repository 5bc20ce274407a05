import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressable } from '../../src/text/addresses.ts'
import { anyText, HOSTILE } from '../support/hostile.ts'
import { mentions, parse, references } from '../support/judge.ts'

/** What GitHub would act on in it, and where it is more than one paragraph. */
function faultsIn(typed: string): unknown[] {
  const said = addressable(typed)
  const blocks = parse(`x ${said}`).children.slice(1)
  return [...mentions(said), ...references(said), ...blocks]
}

describe('addresses of the policy', () => {
  it.each([
    ['Write to security@kwetter.nl, day or night', 'Write to `security@kwetter.nl`, day or night'],
    ['(sam.smit+night@mail.kwetter.nl)', '(`sam.smit+night@mail.kwetter.nl`)'],
    [
      'See https://status.kwetter.nl/new?kind=security.',
      'See `https://status.kwetter.nl/new?kind=security`.',
    ],
    [
      '"www.kwetter.nl" or <help@kwetter.nl>',
      String.raw`"${'`www.kwetter.nl`'}" or \<${'`help@kwetter.nl`'}\>`,
    ],
    ['help@kwetter.nl', '`help@kwetter.nl`'],
    ['a@b.nl c@d.nl', '`a@b.nl` `c@d.nl`'],
    ['https://social.example/@kwetter', '`https://social.example/%40kwetter`'],
  ])('%s can be copied as they are', (typed, expected) => {
    expect(addressable(typed)).toBe(expected)
    expect(addressable(typed)).not.toMatch(/\u200B/)
  })

  it('are told from mentions, which stay defused', () => {
    for (const typed of ['@sam', 'ask @kwetter/team', '+@sam.nl', 'x@y.zz@sam', 'a@b']) {
      expect(addressable(typed)).not.toContain('`')
      expect(mentions(addressable(typed))).toEqual([])
    }
  })

  it('stand in text that mentions nobody, refers to nothing and is one paragraph, whatever is typed', () => {
    for (const hostile of HOSTILE) {
      expect(faultsIn(hostile)).toEqual([])
      const among = `a@b.nl ${hostile} https://x.example/${hostile} (www.${hostile})`
      expect(faultsIn(among)).toEqual([])
    }
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(faultsIn(`${one} a@b.nl${other}`)).toEqual([])
      }),
      { numRuns: 200 }
    )
  })
})
