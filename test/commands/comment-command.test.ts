import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCommand } from '../../src/commands/act/comment-command.ts'

test.each([
  ['/ack', { verb: 'ack', id: null }],
  ['/Ack on my way, SEC-20261121-0312.', { verb: 'ack', id: 'SEC-20261121-0312' }],
  [' /help\nplease', { verb: 'help' }],
  ['/engage', { verb: 'engage', id: null, who: null, role: null }],
  [
    '/engage @sam Security-Officer sec-20261121-0312b\n\nas agreed',
    { verb: 'engage', id: 'SEC-20261121-0312b', who: 'sam', role: 'security-officer' },
  ],
  ['/engage first-line @dana', { verb: 'engage', id: null, who: 'dana', role: 'first-line' }],
  ['/engage @sam @mia', { verb: 'unclear', word: '@mia' }],
  ['/engage officer; rm', { verb: 'unclear', word: 'officer;' }],
  ['/acknowledged', null],
  ['> /ack', null],
  ['I took it.\n/ack', null],
  ['`/ack`', null],
  ['<!-- incident-ledger:v1 {} -->\n/ack', null],
  ['', null],
])('%j', (comment, command) => {
  expect(parseCommand(comment)).toEqual(command)
})

test('whatever somebody writes, a login is a login and a role a role', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (rest) => {
      const command = parseCommand(`/engage ${rest}`)
      if (command?.verb !== 'engage') return
      expect(command.who ?? 'x').toMatch(/^[A-Za-z0-9-]{1,39}$/)
      expect(command.role ?? 'x').toMatch(/^[a-z0-9-]+$/)
    })
  )
})
