/** Looking whether a receiver answers: a handshake and no word, which leaves nothing behind that waits for the run's end. */
import { getEventListeners } from 'node:events'
import { createServer as createPlain, type Server } from 'node:net'
import { createServer as createSafe } from 'node:tls'
import { afterEach, expect, test } from 'vitest'
import type { Receiver } from '../../src/model/receiver.ts'
import { examineReceivers } from '../../src/send/examine-receivers.ts'
import { environmentOf } from '../../src/send/wiring.ts'
import { certificateFor } from '../support/certificate.ts'

const room: Receiver = { type: 'slack', 'url-env': 'LEDGER_ROOM', private: false }
const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function listening(server: Server): Promise<number> {
  open.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function examined(scheme: string, port: number, deadline: AbortSignal, host = 'localhost') {
  const [found] = await examineReceivers(
    {
      receivers: { room },
      environment: environmentOf({ LEDGER_ROOM: `${scheme}://${host}:${port}/room` }),
      insecure: true,
      now: () => 0,
      deadline,
      lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    },
    null
  )
  return found
}

test('who takes the connection is fine, and the deadline is listened to no longer', async () => {
  const { signal } = new AbortController()
  const port = await listening(createPlain((socket) => socket.end()))
  expect(await examined('http', port, signal)).toMatchObject({ verdict: 'fine' })
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('who has a certificate that nobody trusts is a problem, by its code', async () => {
  const { signal } = new AbortController()
  const port = await listening(createSafe(certificateFor('localhost')))
  const found = await examined('https', port, signal)
  expect(found).toMatchObject({ verdict: 'problem' })
  expect(found?.found).toContain('(DEPTH_ZERO_SELF_SIGNED_CERT)')
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('who is known by an address is asked for by no name', async () => {
  const names: string[] = []
  const certificate = certificateFor('localhost')
  const SNICallback = (name: string, done: (error: null) => void) => {
    names.push(name)
    done(null)
  }
  const port = await listening(createSafe({ ...certificate, SNICallback }))
  const { signal } = new AbortController()
  const asked = (host: string) => examined('https', port, signal, host)
  expect((await asked('127.0.0.1'))?.found).toContain('(DEPTH_ZERO_SELF_SIGNED_CERT)')
  expect(names).toEqual([])
  await asked('localhost')
  expect(names).toEqual(['localhost'])
})

test('who takes the connection and never shakes hands is given up when the run ends', async () => {
  const run = new AbortController()
  const server = createPlain((socket) => {
    socket.on('error', () => {})
    run.abort()
  })
  const port = await listening(server)
  expect(await examined('https', port, run.signal)).toMatchObject({
    verdict: 'problem',
    found: 'it did not answer in time',
  })
  expect(getEventListeners(run.signal, 'abort')).toEqual([])
})
