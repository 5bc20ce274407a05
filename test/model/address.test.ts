import { describe, expect, it } from 'vitest'
import { addressKey, isSameAddress } from '../../src/model/address.ts'

const before = 'https://github.com/acme/ops/issues/7#issuecomment-41'

describe('an address', () => {
  it.each([
    ['in a renamed repository', 'https://github.com/acme/outages/issues/7#issuecomment-41', true],
    ['of another owner', 'https://github.com/Kwetter/ops/issues/7#issuecomment-41', true],
    ['in another case', 'https://GitHub.com/Acme/Ops/issues/7#issuecomment-41', true],
    ['of another comment', 'https://github.com/acme/ops/issues/7#issuecomment-4', false],
    ['of another site', 'https://git.example.org/acme/ops/issues/7#issuecomment-41', false],
    ['of the issue alone', 'https://github.com/acme/ops/issues/7', false],
  ])('%s', (_, url, isSame) => {
    expect(isSameAddress(before, url)).toBe(isSame)
  })

  it('of anything else is itself', () => {
    expect(addressKey('https://example.org/a')).toBe('https://example.org/a')
  })
})
