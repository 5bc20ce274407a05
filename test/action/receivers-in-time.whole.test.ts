/** A run of the action that GitHub keeps waiting until its time is up: the receivers have time of their own. */
// @module-tag whole
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RECORD, RECORD_TEXT } from '../cli/support.ts'
import { type Pager, ROUTING_KEY, startPager } from '../support/events-receiver.ts'
import { openTeam, teamPolicy } from './support.ts'

let pager: Pager
beforeAll(async () => {
  pager = await startPager()
})
afterAll(() => pager.close())

const POLICY = `${teamPolicy().replace(/^ {2}security-officer:\n/m, '$&    via: [pager]\n')}receivers:
  pager: { type: pagerduty, key-env: LEDGER_PAGER_KEY, url-env: LEDGER_PAGER_URL }
`

test('rings all the same', async () => {
  const here = await openTeam('receivers-in-time', { [RECORD]: RECORD_TEXT }, { policy: POLICY })
  here.stand.faults.push({ kind: 'hang', path: /\/issues$/, times: 99 })
  const run = await here.on('schedule', {
    inputs: { timeout: '24s', 'allow-insecure-receivers': 'true' },
    env: { LEDGER_PAGER_URL: `${pager.url}/v2/enqueue`, LEDGER_PAGER_KEY: ROUTING_KEY },
  })
  expect(run.code).toBe(3)
  expect(pager.rang).toEqual(['v1:SEC-20261121-0312:engage-security-officer#0'])
  expect(run.out).toContain(
    'The time limit was reached before GitHub answered to list what it holds.'
  )
})
