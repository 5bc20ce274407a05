/** Receivers beside GitHub, end to end: a pager and a web hook on loopback, GitHub on another. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Webhook } from 'standardwebhooks'
import { type Memory, memoryOf } from '../../src/commands/sweep/memory.ts'
import { parseMarker } from '../../src/delivery/marker.ts'
import { temporaryFolder } from '../support/repository.ts'
import { policyWith } from '../support/policy.ts'
import { type Pager, ROUTING_KEY, startPager } from '../support/events-receiver.ts'
import { startWebReceiver, type WebReceiver } from '../support/receivers.ts'
import { ID, openWideTeam, PATH, recordText, type WideTeam } from '../commands/wide.ts'

const SECRET = `whsec_${Buffer.from('a secret of twenty-four bytes').toString('base64')}`

let pager: Pager
let hook: WebReceiver
let team: WideTeam | undefined

beforeAll(async () => {
  pager = await startPager()
  hook = await startWebReceiver()
})
afterAll(async () => {
  await pager.close()
  await hook.close()
})
afterEach(async () => {
  await team?.stand.close()
  for (const list of [pager.events, pager.rang, pager.got, hook.got, hook.replies]) list.length = 0
  pager.alerts.clear()
})

const policy = policyWith((typed) => {
  typed.receipts = 'off'
  typed.receivers = {
    pager: {
      type: 'pagerduty',
      'key-env': 'LEDGER_PAGERDUTY_KEY',
      'url-env': 'LEDGER_PAGERDUTY_URL',
    },
    hook: { type: 'webhook', 'url-env': 'LEDGER_HOOK_URL', 'secret-env': 'LEDGER_HOOK_SECRET' },
  }
  typed.contacts['first-line'] = { logins: ['fay'], via: ['pager'] }
  typed.escalation.ladder = [
    { after: '0m', mention: ['role', 'owner'], via: ['hook'] },
    { after: '30m', mention: ['management'] },
  ]
})

async function opened(
  name: string,
  more: Partial<Record<string, string>> = {},
  memory?: () => Memory | null
) {
  const values: Partial<Record<string, string>> = {
    LEDGER_PAGERDUTY_KEY: ROUTING_KEY,
    LEDGER_PAGERDUTY_URL: `${pager.url}/v2/enqueue`,
    LEDGER_HOOK_URL: `${hook.url}/hook`,
    LEDGER_HOOK_SECRET: SECRET,
    ...more,
  }
  const kept = memoryOf(null, () => {})
  const receivers = {
    environment: (variable: string) => values[variable],
    insecureReceivers: true,
    // Asked for at each sweep, so that a test may begin a new process between two.
    get memory() {
      return memory === undefined ? kept : memory()
    },
  }
  team = await openWideTeam({ name, policy, receivers })
  team.branch.set(PATH, recordText())
  return team
}

const ROW = `v1:${ID}:engage-first-line#0`

describe('a pager beside GitHub', () => {
  it('rings once for each step, and the marker says what it accepted', async () => {
    const { sweepAt, comments, issues } = await opened('pager-once')
    const { outcome } = await sweepAt('09:02')
    expect(outcome).toMatchObject({ failures: [], warnings: [] })
    expect(pager.rang).toEqual([ROW])
    expect(pager.events).toHaveLength(1)
    const issue = (await issues()).find(({ title }) => title.includes(ID))
    const [body = ''] = await comments(issue?.number ?? 0)
    const told = parseMarker(body)?.delivered.find(({ keys }) => keys[0]?.startsWith(ROW))
    expect(told?.sent).toEqual([
      {
        receiver: 'pager',
        to: '',
        step: 'call',
        at: Date.parse('2026-11-23T09:02:00Z') / 1000,
        ref: ROW,
        logins: ['fay'],
      },
    ])
    await sweepAt('09:03')
    expect(pager.events).toHaveLength(1)
  })

  it('groups the rungs under one alert, acknowledges it and resolves it', async () => {
    const { sweepAt, branch } = await opened('pager-ends')
    await sweepAt('09:02')
    await sweepAt('09:16')
    expect(pager.events.map(({ event_action: action }) => action)).toEqual(['trigger', 'trigger'])
    expect(pager.rang).toEqual([ROW])
    const engaged = '{ at: 2026-11-23T09:20:00Z, event: engaged, role: first-line, who: fay }'
    branch.set(PATH, recordText(ID, { more: [engaged] }))
    await sweepAt('09:21')
    expect(pager.alerts.get(ROW)).toBe('acknowledged')
    await sweepAt('09:22')
    const resolved = '{ at: 2026-11-23T09:40:00Z, event: resolved, by: fay }'
    branch.set(PATH, recordText(ID, { more: [engaged, resolved] }))
    await sweepAt('09:41')
    expect(pager.alerts.get(ROW)).toBe('resolved')
    await sweepAt('09:42')
    expect(pager.events.map(({ event_action: action }) => action)).toEqual([
      'trigger',
      'trigger',
      'acknowledge',
      'resolve',
    ])
  })

  it('signs what a web hook gets, so that independent code believes it', async () => {
    const { sweepAt } = await opened('hook-signed')
    await sweepAt('09:02')
    await sweepAt('09:16')
    expect(hook.got.length).toBeGreaterThan(0)
    for (const { body, headers } of hook.got) {
      const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature']
      const signed = Object.fromEntries(names.map((name) => [name, String(headers[name])]))
      const verifier = new Webhook(SECRET)
      // Its clock is the sweep's, so only what the signature says is judged.
      expect(
        verifier.sign(
          signed['webhook-id'] ?? '',
          new Date(Number(signed['webhook-timestamp']) * 1000),
          body
        )
      ).toBe(signed['webhook-signature'])
      expect(signed['webhook-id']).toContain(`v1:${ID}:`)
    }
  })

  it('says a failure aloud, holds nothing else up, and tries again in the next sweep', async () => {
    const { sweepAt } = await opened('hook-fails', { LEDGER_PAGERDUTY_KEY: 'x'.repeat(32) })
    const { outcome } = await sweepAt('09:16')
    expect(outcome.warnings.join('\n')).toContain(
      `The receiver pager did not take the notice ${ROW}/rung-1: it answered 403.`
    )
    expect(hook.got.length).toBeGreaterThan(0)
    expect(outcome.notices.map(({ key }) => key)).toContain(`${ROW}/rung-1`)
    const before = pager.got.length
    await sweepAt('09:17')
    expect(pager.got.length).toBe(before + 1)
  })

  it('tries again what told several steps at once, though the last of them is not for that place', async () => {
    const { sweepAt } = await opened('collapsed')
    hook.replies.push(...Array.from({ length: 40 }, () => 403))
    await sweepAt('09:46')
    expect(hook.got.map(({ headers }) => headers['webhook-id'])).toContain(`${ROW}/rung-2`)
    hook.replies.length = hook.got.length = 0
    await sweepAt('09:47')
    await sweepAt('09:48')
    const told = hook.got.map(({ headers }) => String(headers['webhook-id']))
    expect(told.filter((key) => key.startsWith(ROW))).toEqual([`${ROW}/rung-2`])
  })

  it('tells a place that took nothing how far a clock has come that was put back since', async () => {
    const { sweepAt, branch } = await opened('put-back')
    hook.replies.push(...Array.from({ length: 40 }, () => 403))
    for (const time of ['09:02', '09:16', '10:46']) await sweepAt(time)
    hook.replies.length = hook.got.length = 0
    const lowered =
      '{ at: 2026-11-23T10:50:00Z, event: assessed, by: alice, impact: minor, urgency: normal }'
    branch.set(PATH, recordText(ID, { more: [lowered] }))
    const told = async (time: string) => {
      await sweepAt(time)
      return hook.got.map(({ headers }) => String(headers['webhook-id']).replace(`${ROW}/`, ''))
    }
    // Due anew at 13:00; the word that nobody took was the repeat of 10:45.
    expect(await told('12:59')).toEqual([])
    expect(await told('13:01')).toEqual(['rung-1'])
    expect(await told('13:02')).toEqual(['rung-1'])
    expect(await told('15:00')).toEqual(['rung-1', 'repeat-1'])
  })

  it('still rings while GitHub is down, and puts it on record when it is back', async () => {
    const { sweepAt, stand, issues, comments } = await opened('github-down')
    await sweepAt('09:02')
    stand.faults.push({ kind: 'drop', skip: 0, times: 999 })
    const { outcome } = await sweepAt('09:16')
    expect(outcome.failures.length).toBeGreaterThan(0)
    expect(pager.events.map(({ dedup_key: key }) => key)).toEqual([ROW, ROW])
    await sweepAt('09:18')
    expect(pager.events).toHaveLength(2)
    stand.faults.length = 0
    await sweepAt('09:30')
    expect(pager.events).toHaveLength(2)
    const issue = (await issues()).find(({ title }) => title.includes(ID))
    const told = (await comments(issue?.number ?? 0)).flatMap(
      (body) => parseMarker(body)?.delivered ?? []
    )
    expect((await comments(issue?.number ?? 0)).join('\n')).toMatch(
      /^Sent by .*`pager` at 09:16 UTC/m
    )
    const rung = told.find(({ keys }) => keys.includes(`${ROW}/rung-1`))
    expect(rung?.sent?.find(({ step }) => step === 'rung-1')?.at).toBe(
      Date.parse('2026-11-23T09:16:00Z') / 1000
    )
  })

  it('says nothing again after a restart that had a state file, and once more without', async () => {
    const path = join(temporaryFolder(), 'state.json')
    let withFile = true
    const begin = () => memoryOf(withFile ? path : null, (sentence) => expect(sentence).toBe(''))
    const { sweepAt, stand } = await opened('restarted', {}, begin)
    await sweepAt('09:02')
    stand.faults.push({ kind: 'drop', skip: 0, times: 9999 })
    await sweepAt('09:16')
    await sweepAt('09:17')
    expect(pager.events).toHaveLength(2)
    expect(readFileSync(path, 'utf8')).not.toMatch(/R0UT|whsec|127\.0\.0\.1/)
    withFile = false
    await sweepAt('09:18')
    expect(new Set(pager.events.map(({ dedup_key: key }) => key)).size).toBeLessThan(4)
    expect(pager.rang.filter((key) => key === ROW)).toEqual([ROW])
  })

  it('without memory uses only what knows a key again, for the worst step of the incident', async () => {
    const { sweepAt, stand } = await opened('no-memory', {}, () => null)
    stand.faults.push({ kind: 'drop', skip: 0, times: 9999 })
    await sweepAt('09:16')
    const first = pager.events.length + hook.got.length
    expect(first).toBeGreaterThan(0)
    expect(new Set(pager.events.map(({ dedup_key: key }) => key)).size).toBe(1)
    await sweepAt('09:17')
    expect(pager.rang).toHaveLength(1)
    expect(new Set(hook.got.map(({ headers }) => headers['webhook-id'])).size).toBeLessThan(2)
  })

  it('rings under one key where two watch at once', async () => {
    const { sweepAt } = await opened('two-at-once', {}, () => memoryOf(null, () => {}))
    await Promise.all([sweepAt('09:16'), sweepAt('09:16')])
    expect(pager.rang).toEqual([ROW])
    expect(new Set(pager.events.map(({ dedup_key: key }) => key))).toEqual(new Set([ROW]))
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'that loses GitHub after request %i loses no word and rings no second alert',
    async (skip) => {
      const path = join(temporaryFolder(), 'state.json')
      const { sweepAt, stand } = await opened(`killed-${skip}`, {}, () => memoryOf(path, () => {}))
      stand.faults.push({ kind: 'drop', skip, times: 999 })
      await sweepAt('09:02')
      stand.faults.length = 0
      await sweepAt('09:03')
      await sweepAt('09:04')
      expect(pager.rang).toEqual([ROW])
      expect(pager.events).toHaveLength(1)
    }
  )
})
