import { expect, test } from 'vitest'
import { ownSourceOf } from '../../src/model/own-source.ts'

const COMMIT = '0123456789abcdef0123456789abcdef01234567'

test.each([
  ['https://github.com/acme/ledger.git', 'acme/ledger', null],
  ['https://x:secret@github.com/acme/ledger', null, null],
  ['git@github.com:acme/ledger.git', 'acme/ledger', null],
  [`git+ssh://git@github.com/acme/ledger.git#${COMMIT}`, 'acme/ledger', COMMIT],
  [`git+file:///srv/ledger#${COMMIT}`, null, COMMIT],
  ['github:acme/ledger#v1', 'acme/ledger', null],
  ['https://github.com.example.org/acme/ledger', null, null],
  ['../ledger', null, null],
])('%s is from %s at %s', (address, repository, commit) => {
  expect(ownSourceOf(address)).toEqual({ repository, commit })
})
