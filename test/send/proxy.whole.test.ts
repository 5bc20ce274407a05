/** Receivers are spoken to by this machine itself: a proxy that the environment names gets neither a word nor a password. */
// @module-tag whole
import { createServer, type Server } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { folderWith, ledgerProcess, NOW, put, staffedPolicy } from '../cli/support.ts'
import { startWebReceiver } from '../support/receivers.ts'

const open: { close: () => unknown }[] = []
afterAll(() => {
  for (const one of open) one.close()
})

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

test('no proxy of the environment hears of a word', async () => {
  const room = await startWebReceiver()
  let asked = 0
  const proxy = createServer((socket) => {
    asked += 1
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  const mail = createServer((socket) => void socket.end('554 not today\r\n'))
  open.push(room, proxy, mail)
  const at = `http://127.0.0.1:${await portOf(proxy)}`
  const names = ['http_proxy', 'https_proxy', 'all_proxy', 'smtp_proxy', 'npm_config_proxy']
  const named = Object.fromEntries(
    names.flatMap((name) => [
      [name, at],
      [name.toUpperCase(), at],
    ])
  )
  const folder = folderWith()
  const receivers = `receivers:
  room: { type: slack, url-env: LEDGER_ROOM_URL }
  mail: { type: smtp, url-env: LEDGER_MAIL_URL, from: a@kwetter.nl, to: b@kwetter.nl }
`
  put(folder, 'incidents/policy.yml', `${staffedPolicy()}\n${receivers}`)
  const args = ['doctor', '--send-test', 'hello', '--allow-insecure-receivers', '--now', NOW]
  const { out } = await ledgerProcess(folder, args, {
    ...named,
    // Node from 24 on goes by those names where this is set.
    NODE_USE_ENV_PROXY: '1',
    LEDGER_ROOM_URL: `${room.url}/services/T0/B0/part`,
    LEDGER_MAIL_URL: `smtp://127.0.0.1:${await portOf(mail)}`,
  })
  expect(out).toContain('room: it took the word')
  expect(out).toContain('mail: it answered 554')
  expect(room.got).toHaveLength(1)
  expect(asked).toBe(0)
})
