/** What Slack makes of our message, by a server that keeps what it takes. */
import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import type { Message } from '../../src/channel/message.ts'
import { openChannels } from '../../src/send/open-channels.ts'
import { environmentOf } from '../../src/send/wiring.ts'

const TOKEN = 'xoxb-test'
let slack: Emulator
beforeAll(async () => {
  const seed = { slack: { channels: [{ name: 'night' }] }, tokens: { [TOKEN]: { login: 'bo' } } }
  slack = await createEmulator({ service: 'slack', port: 0, seed })
})
afterAll(() => slack.close())

const Answer = z.object({
  channels: z.array(z.object({ id: z.string() })).optional(),
  messages: z.array(z.object({ text: z.string(), blocks: z.unknown() })).optional(),
})

async function ask(method: string, body: object): Promise<z.infer<typeof Answer>> {
  const answer = await fetch(`${slack.url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return Answer.parse(await answer.json())
}

const MESSAGE: Message = {
  receiver: 'room',
  event: 'notice',
  incident: 'INC-20261123-0900',
  row: 'v1:INC-20261123-0900:engage-first-line#0',
  key: 'v1:INC-20261123-0900:engage-first-line#0/call',
  keys: ['v1:INC-20261123-0900:engage-first-line#0/call'],
  step: 'call',
  dueAt: 1_795_338_900,
  to: '',
  address: null,
  logins: [],
  text: {
    subject: 'P1 due in 13m: engage the first line (INC-20261123-0900)',
    lines: ['<!channel> *now* & <https://evil.invalid|here>', 'Due 2026-11-23 09:15 UTC.'],
    url: 'https://github.com/kwetter/incidents/issues/7',
    severity: 'critical',
    priority: 'P1',
  },
}

async function sent(path: string) {
  const channels = openChannels({
    receivers: { room: { type: 'slack', 'url-env': 'LEDGER_ROOM', private: false } },
    environment: environmentOf({ LEDGER_ROOM: `${slack.url}${path}` }),
    insecure: true,
    now: () => 1_795_338_000,
    deadline: AbortSignal.timeout(20_000),
    second: 20,
    patience: 200,
  })
  await channels.send([MESSAGE])
  return channels.outcomes()[0]
}

test('it takes the message, and shows its words as plain text that calls nobody', async () => {
  expect(await sent('/services/T000000001/B000000001/X000000001')).toMatchObject({ why: null })
  const { channels = [] } = await ask('conversations.list', {})
  const held = await Promise.all(
    channels.map(({ id }) => ask('conversations.history', { channel: id }))
  )
  const [kept, ...more] = held.flatMap(({ messages = [] }) => messages)
  expect(more).toEqual([])
  const { subject, lines, url } = MESSAGE.text
  expect(kept?.text).not.toMatch(/[<>]/)
  expect(kept?.blocks).toMatchObject([
    { type: 'header', text: { type: 'plain_text', text: subject } },
    ...lines.map((text) => ({ type: 'section', text: { type: 'plain_text', text } })),
    { type: 'actions', elements: [{ type: 'button', url }] },
  ])
})

test('an address that it does not know is said to have refused', async () => {
  expect(await sent('/services/nowhere')).toMatchObject({ at: null, why: expect.any(String) })
})
