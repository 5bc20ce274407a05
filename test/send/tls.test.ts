/** E-mail by real TLS, from a process that trusts what its machine trusts: a name's own certificate, and nothing less. */
import { join, resolve } from 'node:path'
import { simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderWith, ledgerProcess, NOW, put, staffedPolicy } from '../cli/support.ts'
import { certificateFor } from '../support/certificate.ts'

const PASSWORD = 'not-for-strangers'
const HOST = 'mail.kwetter.nl'

/** What a server of a test saw. */
interface Seen {
  readonly mails: Buffer[]
  readonly logins: { readonly secure: boolean; readonly password: string | null | undefined }[]
}

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing) await close()
})

async function mailServer(options: SMTPServerOptions): Promise<Seen & { readonly port: number }> {
  const seen: Seen = { mails: [], logins: [] }
  const server = new SMTPServer({
    ...options,
    onAuth: ({ password }, { secure }, done) => {
      seen.logins.push({ secure, password })
      done(null, { user: 'ledger' })
    },
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => void parts.push(part))
      stream.on('end', () => {
        seen.mails.push(Buffer.concat(parts))
        done()
      })
    },
  })
  // A client that refuses to go on breaks the connection.
  server.on('error', () => {})
  const port = await new Promise<number>((listening) => {
    const socket = server.listen(0, '127.0.0.1', () => {
      const address = socket.address()
      listening(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  closing.push(() => new Promise((closed) => server.close(closed)))
  return { ...seen, port }
}

type Name = 'implicit' | 'starttls' | 'stripped' | 'other'
const OWN = certificateFor(HOST)
const OTHER = certificateFor('mail.elsewhere.nl')
let servers: Readonly<Record<Name, Seen & { readonly port: number }>>

beforeAll(async () => {
  servers = {
    implicit: await mailServer({ secure: true, ...OWN }),
    starttls: await mailServer(OWN),
    // As somebody in between makes it look: no TLS, and a password is welcome.
    stripped: await mailServer({ disabledCommands: ['STARTTLS'], allowInsecureAuth: true }),
    other: await mailServer({ secure: true, ...OTHER }),
  }
})

function folderOfTest(): string {
  const rows = Object.keys(servers).map(
    (name) =>
      `  ${name}: { type: smtp, url-env: LEDGER_${name.toUpperCase()}, from: a@kwetter.nl, to: b@kwetter.nl }\n`
  )
  const folder = folderWith()
  put(folder, 'incidents/policy.yml', `${staffedPolicy()}\nreceivers:\n${rows.join('')}`)
  return folder
}

/** What doctor says of each receiver after it sent a word, where the machine trusts these certificates beside others. */
async function told(trusted: string): Promise<Record<string, string>> {
  const folder = folderOfTest()
  put(folder, 'trusted.pem', trusted)
  const url = (scheme: string, name: Name) =>
    `${scheme}://ledger:${PASSWORD}@${HOST}:${servers[name].port}`
  const args = ['doctor', '--send-test', 'hello', '--format', 'json', '--now', NOW]
  const { out, err } = await ledgerProcess(folder, args, {
    NODE_OPTIONS: `--import=${resolve('test/support/own-network.js')}`,
    LEDGER_IMPLICIT: url('smtps', 'implicit'),
    LEDGER_STARTTLS: url('smtp', 'starttls'),
    LEDGER_STRIPPED: url('smtp', 'stripped'),
    LEDGER_OTHER: url('smtps', 'other'),
    ...(trusted === '' ? {} : { NODE_EXTRA_CA_CERTS: join(folder, 'trusted.pem') }),
  })
  expect(out + err).not.toContain(PASSWORD)
  return Object.fromEntries(
    [...out.matchAll(/"(implicit|starttls|stripped|other): ([^"]*)"/g)].map(
      ([, name = '', found = '']) => [name, found]
    )
  )
}

const inOrder = (code: string) => `its TLS certificate or its TLS is not in order (${code}).`

test('goes out by TLS to a name that its certificate is for, and by nothing less', async () => {
  const said = await told(OWN.cert + OTHER.cert)
  expect(said).toMatchObject({
    implicit: 'it took the word.',
    starttls: 'it took the word.',
    stripped: expect.stringMatching(/^(?:it answered 50\d|its TLS .*\(ETLS\))\.$/),
    other: inOrder('ERR_TLS_CERT_ALTNAME_INVALID'),
  })
  for (const name of ['implicit', 'starttls'] as const) {
    const { logins, mails } = servers[name]
    expect(logins).toEqual([{ secure: true, password: PASSWORD }])
    expect((await simpleParser(mails[0] ?? '')).subject).toBe(`TEST of the receiver ${name}`)
  }
  for (const { logins, mails } of [servers.stripped, servers.other]) {
    expect(logins).toEqual([])
    expect(mails).toEqual([])
  }
})

test('goes to nobody whose certificate this machine does not trust, and no password either', async () => {
  for (const { logins, mails } of Object.values(servers)) logins.length = mails.length = 0
  const said = await told('')
  expect(said['implicit']).toBe(inOrder('DEPTH_ZERO_SELF_SIGNED_CERT'))
  expect(said['starttls']).toBe(inOrder('DEPTH_ZERO_SELF_SIGNED_CERT'))
  for (const { logins, mails } of Object.values(servers)) {
    expect(logins).toEqual([])
    expect(mails).toEqual([])
  }
})
