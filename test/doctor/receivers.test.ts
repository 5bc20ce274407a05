/** Doctor looks whether receivers answer, tells nobody unasked, and prints nothing secret. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lookAtReceivers } from '../../src/commands/doctor/look-at-reach.ts'
import type { DoctorInput } from '../../src/commands/doctor/diagnosis.ts'
import type { Policy } from '../../src/model/policy.ts'
import { examineReceivers } from '../../src/send/examine-receivers.ts'
import { environmentOf } from '../../src/send/wiring.ts'
import { type Pager, ROUTING_KEY, startPager } from '../support/events-receiver.ts'
import { startWebReceiver, type WebReceiver } from '../support/receivers.ts'

let pager: Pager
let room: WebReceiver

beforeAll(async () => {
  pager = await startPager()
  room = await startWebReceiver()
})
afterAll(async () => {
  await pager.close()
  await room.close()
})

const rest = { private: false }
const receivers: Policy['receivers'] = {
  pager: { type: 'pagerduty', 'key-env': 'LEDGER_KEY', 'url-env': 'LEDGER_PAGER', ...rest },
  room: { type: 'slack', 'url-env': 'LEDGER_ROOM', ...rest },
  elsewhere: { type: 'teams', 'url-env': 'LEDGER_TEAMS', ...rest },
  gone: { type: 'ntfy', 'url-env': 'LEDGER_GONE', ...rest },
}

const now = () => 1_795_338_000

function examine(word: string | null) {
  const variables = {
    LEDGER_KEY: ROUTING_KEY,
    LEDGER_PAGER: `${pager.url}/v2/enqueue`,
    LEDGER_ROOM: `${room.url}/services/hunter2`,
    LEDGER_GONE: 'http://127.0.0.1:1/hunter2-topic',
  }
  const environment = environmentOf(variables)
  const deadline = AbortSignal.timeout(20_000)
  return examineReceivers(
    { receivers, environment, insecure: true, now, deadline, second: 10, patience: 500 },
    word
  )
}

it('tells nobody, and says what is missing, what answers and what does not', async () => {
  const found = await examine(null)
  // oxlint-disable-next-line no-unsafe-type-assertion -- the look takes this part alone
  const said = [lookAtReceivers({ receivers: found } as unknown as DoctorInput)].flat()
  expect(said.map(({ verdict, found: sentence }) => `${verdict} ${sentence}`)).toEqual([
    'fine pager: it answers.',
    'fine room: it answers.',
    'unknown elsewhere: LEDGER_TEAMS is not set.',
    'problem gone: no answer (ECONNREFUSED).',
  ])
  expect([pager.got.length, room.got.length]).toEqual([0, 0])
  expect(JSON.stringify(said)).not.toMatch(/hunter2|R0UT/)
})

it('sends a word where it is asked for, and leaves no alert open', async () => {
  const found = await examine('hello')
  expect(found.map(({ verdict }) => verdict)).toEqual(['fine', 'fine', 'unset', 'problem'])
  expect(room.got[0]?.body).toContain('TEST: hello')
  expect(pager.events[0]?.payload?.severity).toBe('info')
  expect([...pager.alerts.values()]).toEqual(['resolved'])
})
