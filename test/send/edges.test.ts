/** Receivers that lead elsewhere, and receivers that never come to an end: what each of them cannot do. */
import { createServer as createWeb, type Server as WebServer } from 'node:http'
import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Receiver } from '../../src/model/receiver.ts'
import { examineReceivers } from '../../src/send/examine-receivers.ts'
import type { Lookup } from '../../src/send/public-address.ts'
import { environmentOf } from '../../src/send/wiring.ts'
import { startWebReceiver, type WebReceiver } from '../support/receivers.ts'
import { message, send } from './support.ts'

const slack: Receiver = { type: 'slack', 'url-env': 'LEDGER_URL', private: false }
const mail: Receiver = {
  type: 'smtp',
  'url-env': 'LEDGER_URL',
  from: 'incidents@kwetter.nl',
  private: false,
}
const MAIL = { messages: [message({ address: 'sam@kwetter.nl' })] }
const IN_TIME = 'it did not answer in time'

/** A name server that never answers. */
const silence: Lookup = () => new Promise(() => {})

const open: { close: () => unknown }[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.close()
})

async function listening(server: Server | WebServer): Promise<number> {
  open.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function web(): Promise<WebReceiver> {
  const server = await startWebReceiver()
  open.push(server)
  return server
}

/** A server that says what it likes on a connection; `gone` counts those that were ended from the other side. */
async function speaking(talk: (socket: Socket) => void) {
  const seen = { connections: 0, gone: 0 }
  const port = await listening(
    createServer((socket) => {
      seen.connections += 1
      socket.on('error', () => {})
      socket.on('close', () => void (seen.gone += 1))
      talk(socket)
    })
  )
  return { port, seen }
}

/** Says a line again and again, for as long as somebody listens. */
function drip(socket: Socket, line: string): void {
  const timer = setInterval(() => socket.write(line), 5)
  socket.on('close', () => clearInterval(timer))
}

/** A name server that knows one name, and gives another answer each time it is asked. */
function rebinding(...answers: string[]) {
  const asked: string[] = []
  const lookup: Lookup = async (host) => {
    asked.push(host)
    return [{ address: answers[asked.length - 1] ?? '192.0.2.1', family: 4 }]
  }
  return { lookup, asked }
}

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('(%i) is followed nowhere', async (status) => {
    const [server, target] = [await web(), await web()]
    const { port } = new URL(target.url)
    const elsewhere = [`${target.url}/private`, `http://public.kwetter.nl:${port}/`, '//[::1]/']
    for (const location of elsewhere) server.replies.push({ status, headers: { location } })
    const { lookup, asked } = rebinding('127.0.0.1', '127.0.0.1', '127.0.0.1', '127.0.0.1')
    const url = `http://hooks.kwetter.nl:${new URL(server.url).port}/`
    for (const _ of elsewhere) {
      const [outcome] = await send(slack, { LEDGER_URL: url }, { lookup })
      expect(outcome?.why).toBe(`it answered ${status}, and no redirect is followed`)
    }
    expect(server.got).toHaveLength(elsewhere.length)
    expect(target.got).toEqual([])
    expect(new Set(asked)).toEqual(new Set(['hooks.kwetter.nl']))
  })
})

describe('an address that is not public', () => {
  it.each([
    '127.1',
    '0x7f000001',
    '2130706433',
    '0177.0.0.1',
    '[::ffff:7f00:1]',
    '[::ffff:10.0.0.1]',
    '[64:ff9b::10.0.0.1]',
    '[2002:a00:1::]',
    'localhost',
  ])('is refused however it is written: %s', async (host) => {
    for (const [receiver, scheme, more] of [
      [slack, 'https', {}],
      [mail, 'smtps', MAIL],
    ] as const) {
      const [outcome] = await send(
        receiver,
        { LEDGER_URL: `${scheme}://${host}/` },
        { ...more, insecure: false }
      )
      expect([receiver.type, outcome?.why]).toEqual([
        receiver.type,
        'its host has no public address',
      ])
    }
  })

  it('is looked for at each try, and the one that was looked at is the one spoken to', async () => {
    const server = await web()
    server.replies.push(503)
    const { lookup, asked } = rebinding('127.0.0.1', '127.0.0.1')
    const url = `http://hooks.kwetter.invalid:${new URL(server.url).port}/`
    const [outcome] = await send(slack, { LEDGER_URL: url }, { lookup })
    expect(outcome?.why).toBeNull()
    expect(asked).toEqual(['hooks.kwetter.invalid', 'hooks.kwetter.invalid'])
    expect(server.got.map(({ headers }) => headers.host)).toEqual([
      new URL(url).host,
      new URL(url).host,
    ])
  })

  it('is no way for a mail either', async () => {
    const { port, seen } = await speaking((socket) => socket.end('554 not today\r\n'))
    const { lookup, asked } = rebinding('127.0.0.1')
    const variables = { LEDGER_URL: `smtp://mail.kwetter.invalid:${port}` }
    const [outcome] = await send(mail, variables, { ...MAIL, lookup })
    expect(outcome?.why).toBe('it answered 554')
    expect([seen.connections, asked]).toEqual([1, ['mail.kwetter.invalid']])
  })
})

describe('without end', () => {
  it('is no answer: what is read of it has a bound, and its status has come', async () => {
    const [part, seen] = [Buffer.alloc(65_536, 'a'), { written: 0, closed: false }]
    const server = createWeb((_, response) => {
      const more = () => {
        let takes = true
        while (takes && !response.destroyed) {
          seen.written += part.length
          takes = response.write(part)
        }
      }
      response.on('drain', more).on('error', () => {})
      response.on('close', () => void (seen.closed = true))
      response.writeHead(200)
      more()
    })
    const variables = { LEDGER_URL: `http://127.0.0.1:${await listening(server)}/` }
    const [outcome] = await send(slack, variables)
    expect(outcome).toMatchObject({ why: null, ref: null })
    await expect.poll(() => seen.closed).toBe(true)
    // What the sockets of both sides hold, and no more than that.
    expect(seen.written).toBeLessThan(50_000_000)
  })

  it('are no headers: the time limit is for all of them', async () => {
    const { port, seen } = await speaking((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      drip(socket, 'x-more: 1\r\n')
    })
    const variables = { LEDGER_URL: `http://127.0.0.1:${port}/` }
    const [outcome] = await send(slack, variables, { patience: 10 })
    expect(outcome?.why).toBe(IN_TIME)
    expect(seen.connections).toBe(3)
  })

  it('is no body that drips: the message was taken, and goes out once', async () => {
    const { port, seen } = await speaking((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n')
      drip(socket, 'a')
    })
    const variables = { LEDGER_URL: `http://127.0.0.1:${port}/` }
    const [outcome] = await send(slack, variables, { patience: 10 })
    expect(outcome).toMatchObject({ why: null, ref: null })
    expect(seen.connections).toBe(1)
  })

  it('is no mail server’s greeting, nor its list of what it can', async () => {
    for (const talk of [
      (socket: Socket) => drip(socket, '220-good evening\r\n'),
      (socket: Socket) => {
        socket.write('220 good evening\r\n')
        socket.once('data', () => drip(socket, '250-and also\r\n'))
      },
    ]) {
      const { port, seen } = await speaking(talk)
      const variables = { LEDGER_URL: `smtp://127.0.0.1:${port}` }
      const [outcome] = await send(mail, variables, { ...MAIL, patience: 4 })
      expect(outcome?.why).toMatch(/^it did not answer in time$|^no answer \(ETIMEDOUT\)$/)
      expect(seen.connections).toBe(3)
    }
  })

  it('is no name server', async () => {
    for (const [receiver, url, more] of [
      [slack, 'http://hooks.kwetter.invalid/', {}],
      [mail, 'smtp://mail.kwetter.invalid', MAIL],
    ] as const) {
      const [outcome] = await send(
        receiver,
        { LEDGER_URL: url },
        { ...more, lookup: silence, patience: 2 }
      )
      expect(outcome?.why).toBe(IN_TIME)
    }
  })

  it('holds no look of doctor’s up, and leaves no connection behind', async () => {
    const { port, seen } = await speaking((socket) => {
      socket.write('220 good evening\r\n')
      socket.once('data', () => drip(socket, '250-and also\r\n'))
    })
    const [found] = await examineReceivers(
      {
        receivers: { mail },
        environment: environmentOf({ LEDGER_URL: `smtp://127.0.0.1:${port}` }),
        insecure: true,
        now: () => 0,
        deadline: AbortSignal.timeout(300),
      },
      null
    )
    expect(found).toMatchObject({ verdict: 'problem', found: IN_TIME })
    await expect.poll(() => seen.gone).toBe(1)
  })
})
