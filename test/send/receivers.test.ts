/** Each receiver as it answers: taken, refused, slow, silent, twice; and what of ours never leaves. */
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, it } from 'vitest'
import type { Receiver } from '../../src/model/receiver.ts'
import { environmentOf } from '../../src/send/wiring.ts'
import { type Reply, startWebReceiver, type WebReceiver } from '../support/receivers.ts'
import { HOSTILE, message, send } from './support.ts'

const open: { close: () => Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function web(...replies: Reply[]): Promise<WebReceiver> {
  const server = await startWebReceiver()
  server.replies.push(...replies)
  open.push(server)
  return server
}

const rest = { private: false }
const slack: Receiver = { type: 'slack', 'url-env': 'LEDGER_URL', ...rest }

describe('a receiver', () => {
  it('that took a message is asked no more', async () => {
    const server = await web(200)
    const [outcome] = await send(slack, { LEDGER_URL: `${server.url}/services/T0/B0/secretpart` })
    expect(outcome).toMatchObject({ at: 1_795_338_000, why: null })
    expect(server.got).toHaveLength(1)
  })

  it.each([
    ['a fault of its own', [500, 503] as Reply[]],
    [
      'too many requests, for a moment',
      [{ status: 429, headers: { 'retry-after': '1' } }] as Reply[],
    ],
    ['a connection that breaks', ['hang-up'] as Reply[]],
  ])('is tried again after %s, with the same key', async (_, replies) => {
    const server = await web(...replies)
    const [outcome] = await send(
      { type: 'webhook', 'url-env': 'LEDGER_URL', 'secret-env': 'LEDGER_SECRET', ...rest },
      { LEDGER_URL: server.url, LEDGER_SECRET: SIGNING }
    )
    expect(outcome?.why).toBeNull()
    expect(server.got).toHaveLength(replies.length + 1)
    expect(new Set(server.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })

  it.each([
    ['a refusal', [400] as Reply[], 'it answered 400', 1],
    [
      'a redirect',
      [{ status: 302, headers: { location: 'http://127.0.0.1:1/' } }] as Reply[],
      'it answered 302, and no redirect is followed',
      1,
    ],
    ['faults without end', [500, 500, 500, 500] as Reply[], 'it answered 500', 3],
    [
      'a wait of an hour',
      [{ status: 429, headers: { 'retry-after': '3600' } }] as Reply[],
      'it answered 429',
      1,
    ],
    ['silence', ['silence', 'silence', 'silence'] as Reply[], 'it did not answer in time', 3],
  ])('is given up after %s, and that is said', async (_, replies, why, times) => {
    const server = await web(...replies)
    const patience = replies.includes('silence') ? 10 : 200
    const [outcome] = await send(slack, { LEDGER_URL: server.url }, { patience })
    expect(outcome).toMatchObject({ at: null, why })
    expect(server.got).toHaveLength(times)
  })

  it('that answers nobody keeps no further message waiting', async () => {
    const silent = Array.from({ length: 20 }, (): Reply => 'silence')
    const server = await web(...silent)
    const messages = ['call', 'rung-1', 'rung-2', 'rung-3'].map((step) => message({ step }))
    const outcomes = await send(slack, { LEDGER_URL: server.url }, { messages, patience: 2 })
    expect(outcomes.map(({ why }) => why)).toEqual([
      'it did not answer in time',
      'it did not answer in time',
      'it answered none of the messages before',
      'it answered none of the messages before',
    ])
  })
})

const SIGNING = `whsec_${Buffer.from('twenty-four bytes at least').toString('base64')}`

describe('what is asked of the environment', () => {
  it.each([
    ['nothing', {}, 'LEDGER_URL is not set'],
    [
      'http',
      { LEDGER_URL: 'http://hooks.slack.com/services/hunter2' },
      'LEDGER_URL has to begin with https://',
    ],
    ['no address', { LEDGER_URL: 'hunter2' }, 'LEDGER_URL is no address'],
    ['loopback', { LEDGER_URL: 'https://127.0.0.1/hunter2' }, 'its host has no public address'],
    [
      'the metadata of a cloud',
      { LEDGER_URL: 'https://169.254.169.254/hunter2' },
      'its host has no public address',
    ],
    [
      'an address in another form',
      { LEDGER_URL: 'https://[::ffff:10.0.0.1]/hunter2' },
      'its host has no public address',
    ],
    [
      'a name of this machine',
      { LEDGER_URL: 'https://localhost/hunter2' },
      'its host has no public address',
    ],
  ])('%s is refused in a sentence without a secret', async (_, variables, why) => {
    const [outcome] = await send(slack, variables, { insecure: false })
    expect(outcome).toMatchObject({ at: null, why })
    expect(JSON.stringify(outcome)).not.toContain('hunter2')
  })

  it('gives no variable of another name, whatever asks for it', () => {
    const environment = environmentOf({ GITHUB_TOKEN: 'hunter2', LEDGER_KEY: 'k' })
    expect([environment('GITHUB_TOKEN'), environment('LEDGER_KEY')]).toEqual([undefined, 'k'])
  })
})

describe('hostile text', () => {
  it('is plain text in every medium', async () => {
    const server = await web()
    await send(slack, { LEDGER_URL: server.url })
    await send({ ...slack, type: 'teams' }, { LEDGER_URL: server.url })
    await send(
      { type: 'ntfy', 'url-env': 'LEDGER_URL', ...rest },
      { LEDGER_URL: `${server.url}/nights` }
    )
    const [ofSlack, ofTeams, ofNtfy] = server.got.map(({ body }): unknown => JSON.parse(body))
    const types = JSON.stringify(ofSlack).match(/"type":"(?:mrkdwn|plain_text)"/g)
    expect(new Set(types)).toEqual(new Set(['"type":"plain_text"']))
    expect(JSON.stringify(ofTeams)).not.toContain('TextBlock"}')
    expect(JSON.stringify(ofTeams)).not.toContain('"TextBlock"')
    expect(ofNtfy).toMatchObject({ topic: 'nights', priority: 5 })
    expect(server.got[2]?.path).toBe('/')
  })
})

describe('a mail', () => {
  it('is read back by a parser as it was meant, and forms a thread', async () => {
    const mails: Buffer[] = []
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, _session, done) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => void parts.push(part))
        stream.on('end', () => {
          mails.push(Buffer.concat(parts))
          done()
        })
      },
    })
    const port = await new Promise<number>((resolve) => {
      const listening = server.listen(0, '127.0.0.1', () => {
        const address = listening.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    open.push({ close: () => new Promise<void>((resolve) => server.close(() => resolve())) })
    const receiver: Receiver = {
      type: 'smtp',
      'url-env': 'LEDGER_SMTP_URL',
      from: 'incidents@kwetter.nl',
      ...rest,
    }
    const messages = [
      message({ to: 'sam', address: 'sam@kwetter.nl' }),
      message({
        to: 'sam',
        address: 'sam@kwetter.nl',
        step: 'rung-1',
        key: 'v1:INC-20261123-0900:engage-first-line#0/rung-1',
      }),
      message({ address: null }),
    ]
    const outcomes = await send(
      receiver,
      { LEDGER_SMTP_URL: `smtp://127.0.0.1:${port}` },
      { messages, patience: 500 }
    )
    expect(outcomes.map(({ why }) => why)).toEqual([
      null,
      null,
      'nobody it is for has an e-mail address',
    ])
    const [first, second] = await Promise.all(mails.map((mail) => simpleParser(mail)))
    expect(first?.subject).toBe(message().text.subject)
    expect(first?.from?.text).toBe('"Incident Ledger" <incidents@kwetter.nl>')
    expect(first?.text).toContain(HOSTILE)
    expect(first?.html).not.toContain('<script>')
    expect(first?.html).toContain('&lt;script&gt;@everyone')
    expect(first?.messageId).toBe(`<${outcomes[0]?.ref}>`)
    expect(first?.messageId).not.toBe(second?.messageId)
    expect(first?.references).toBe(second?.references)
    expect(first?.headers.get('auto-submitted')).toBe('auto-generated')
  })
})
