/** The action's run with receivers, whose secrets come from the workflow's environment. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { parseMarker } from '../../src/delivery/marker.ts'
import { RECORD, RECORD_TEXT } from '../cli/support.ts'
import { type Pager, ROUTING_KEY, startPager } from '../support/events-receiver.ts'
import { startWebReceiver, type WebReceiver } from '../support/receivers.ts'
import { SHARED, shareOf } from '../support/share.ts'
import type { Fault } from '../../demo/support/stand-types.d.ts'
import { commandsIn, openTeam, type Team, teamPolicy, writesOf } from './support.ts'

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
afterEach(() => {
  for (const list of [pager.events, pager.rang, pager.got, room.got]) list.length = 0
  pager.alerts.clear()
})

const RECEIVERS = `receivers:
  pager: { type: pagerduty, key-env: LEDGER_PAGER_KEY, url-env: LEDGER_PAGER_URL }
  room: { type: slack, url-env: LEDGER_ROOM_URL }
`
const POLICY =
  teamPolicy()
    .replace(/^ {2}security-officer:\n/m, '$&    via: [pager]\n')
    .replace(/^ {2}incident-manager:\n/m, '$&    via: [room]\n') + RECEIVERS
const ENGAGE = 'v1:SEC-20261121-0312:engage-security-officer#0'

/** A team whose people GitHub knows, or does not. */
function team(name: string, policy = POLICY): Promise<Team> {
  return openTeam(`receivers-${name}`, { [RECORD]: RECORD_TEXT }, { policy })
}

function sweep(
  { on }: Team,
  now: string,
  more: Readonly<Record<string, string>> = {},
  { commit = '', timeout = '8m' } = {}
) {
  return on('schedule', {
    ...(commit === '' ? {} : { commit }),
    inputs: { now, timeout, 'allow-insecure-receivers': 'true' },
    env: {
      LEDGER_PAGER_URL: `${pager.url}/v2/enqueue`,
      LEDGER_ROOM_URL: `${room.url}/services/T0/B0/hidden-part`,
      ...more,
    },
  })
}
const KEY = { LEDGER_PAGER_KEY: ROUTING_KEY }

test('rings by what the workflow’s environment holds, notes it in the marker, and prints no secret', async () => {
  const here = await team('rings')
  const { code, out } = await sweep(here, '2026-11-21T03:13:00Z', KEY)
  expect(code).toBe(0)
  expect(pager.rang).toContain(ENGAGE)
  expect(room.got.length).toBeGreaterThan(0)
  // Asked of the runner: each of them is masked, whoever prints it.
  expect(out).toContain(`::add-mask::${ROUTING_KEY}`)
  expect(out.replaceAll(/^::add-mask::.*\n/gm, '')).not.toMatch(
    new RegExp(`${ROUTING_KEY}|hidden-part`)
  )
  const [issue] = await here.issues()
  const bodies = await here.comments(issue?.number ?? 0)
  const sent = bodies
    .flatMap((body) => parseMarker(body)?.delivered ?? [])
    .filter(({ keys }) => keys[0]?.startsWith(ENGAGE))
    .flatMap((delivery) => delivery.sent ?? [])
  expect(sent).toMatchObject([{ receiver: 'pager', step: 'call', ref: ENGAGE, logins: ['sam'] }])
  const before = pager.events.length
  await sweep(here, '2026-11-21T03:14:00Z', KEY)
  expect(pager.events).toHaveLength(before)
})

test('fails with 3 while neither GitHub nor a receiver reaches anybody, and not for whom the pager reached', async () => {
  const strangers = POLICY.replaceAll(/\b(?:sam|alice|mia)\b/g, 'gone-$&')
  const here = await team('nobody', strangers)
  const silent = await sweep(here, '2026-11-21T03:13:00Z')
  expect(silent.code).toBe(3)
  expect(silent.out).toContain('LEDGER_PAGER_KEY is not set')
  const unheard = /^::error::Nobody who is to hear of engage-security-officer /m
  expect(silent.out).toMatch(unheard)
  const rung = await sweep(here, '2026-11-21T03:14:00Z', KEY)
  expect(pager.rang).toContain(ENGAGE)
  expect(rung.out).not.toMatch(unheard)
})

const ISSUES = /\/issues$/
const DOWN: readonly { readonly name: string; readonly fault: Fault }[] = [
  { name: 'drops what asks for issues', fault: { kind: 'drop', path: ISSUES, times: 99 } },
  { name: 'never answers', fault: { kind: 'hang', times: 99 } },
  { name: 'hangs up, whatever is asked', fault: { kind: 'drop', times: 99 } },
  {
    name: 'has a fault (502) where issues are asked for',
    fault: { kind: 'answer', status: 502, path: ISSUES, times: 99 },
  },
  {
    name: 'asks for fewer requests (403)',
    fault: {
      kind: 'answer',
      status: 403,
      times: 99,
      body: { message: 'You have exceeded a secondary rate limit.' },
      headers: { 'retry-after': '60' },
    },
  },
]

test.each(shareOf(DOWN, 3))(
  'rings the pager, and nothing that would ring twice, soon after GitHub $name',
  SHARED,
  async ({ fault }) => {
    const here = await team(`down-${fault.kind}-${fault.path === undefined}`)
    const commit = here.workplace.head()
    here.stand.faults.push({ ...fault })
    const run = await sweep(
      here,
      '2026-11-21T03:13:00Z',
      { ...KEY, INCIDENT_LEDGER_PATIENCE: '500' },
      { commit }
    )
    expect(run.code).toBe(3)
    expect(pager.rang).toEqual([ENGAGE])
    expect(room.got).toEqual([])
    expect(commandsIn(run, 'error').join('\n')).toMatch(/GitHub|given up/)
    expect(writesOf(here)).toEqual([])
  }
)
