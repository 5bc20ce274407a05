/** How long GitHub is waited for: without a usable answer for so long it is given up, and nothing waits for it any more. */
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/github/client.ts'
import { explain } from '../../src/github/failure.ts'
import { findDelivered } from '../../src/github/find.ts'
import { NoAnswer, PATIENCE, patienceOf } from '../../src/github/patience.ts'
import { repositoryOf } from '../../src/github/repository.ts'
import type { Fault } from '../../demo/support/stand-types.d.ts'
import { openGitHub, type TestGitHub } from '../support/github.ts'

/** A clock that moves where the test moves it. */
function clock() {
  let at = 0
  return { now: () => at, pass: (milliseconds: number) => void (at += milliseconds) }
}

const reasonOf = (error: unknown) => explain(error, 'list what it holds', 'issues: read')
const refused = (status: number) => Object.assign(new Error('Refused'), { status })

describe('patience', () => {
  it('is used up by what is asked in vain, request after request, and by nothing in between', async () => {
    const { now, pass } = clock()
    const { left, awaiting, excuse } = patienceOf(90_000, { now })
    const vain = (milliseconds: number, status: number) =>
      awaiting(async () => {
        pass(milliseconds)
        throw refused(status)
      })
    await expect(vain(14_000, 502)).rejects.toThrow('Refused')
    expect(left()).toBe(76_000)
    pass(600_000)
    expect(left()).toBe(76_000)
    await expect(vain(6000, 429)).rejects.toThrow('Refused')
    expect(left()).toBe(70_000)
    // What is waited to keep to the pace is no silence.
    await awaiting(async () => {
      excuse(60_000)
      pass(60_000)
      expect(left()).toBe(70_000)
    })
    expect(left()).toBe(90_000)
  })

  it('begins anew with any answer, be it that there is no such thing', async () => {
    const { now, pass } = clock()
    const { left, awaiting } = patienceOf(90_000, { now })
    const ask = (status: number) =>
      awaiting(async () => {
        pass(50_000)
        throw refused(status)
      })
    for (const [status, after] of [
      [503, 40_000],
      [404, 90_000],
      [500, 40_000],
      [422, 90_000],
      [403, 40_000],
    ] as const) {
      await expect(ask(status)).rejects.toThrow('Refused')
      expect([status, left()]).toEqual([status, after])
    }
  })

  it('ends once, and for good', async () => {
    const { left, ended, awaiting } = patienceOf(20, { now: () => performance.now() })
    await expect(awaiting(() => new Promise(() => {}))).rejects.toBeInstanceOf(NoAnswer)
    expect([left(), ended.aborted]).toEqual([0, true])
    let asked = false
    await expect(awaiting(async () => void (asked = true))).rejects.toBeInstanceOf(NoAnswer)
    expect(asked).toBe(false)
  })

  it('holds the minute that GitHub asks for, and leaves a P1 of half an hour most of its time', () => {
    expect(PATIENCE).toBeGreaterThan(60_000)
    expect(PATIENCE).toBeLessThanOrEqual(120_000)
  })
})

describe('a client', () => {
  let github: TestGitHub
  afterEach(async () => github.stand.close())

  const FAULTS: readonly Fault[] = [
    { kind: 'hang', times: 99 },
    { kind: 'drop', times: 99 },
    { kind: 'answer', status: 502, times: 99 },
  ]
  it.each(FAULTS)(
    'gives up a GitHub that is down ($kind), and asks nothing more',
    async (fault) => {
      github = await openGitHub({ name: `patience-${fault.kind}` })
      const { stand } = github
      stand.faults.push(fault)
      const client = await createClient({
        token: stand.token,
        baseUrl: stand.url,
        log: () => undefined,
        writeSpacing: 0,
        patience: 300,
      })
      const repository = repositoryOf(client, stand.repository)
      const first = await findDelivered(repository, ['sam']).catch(reasonOf)
      expect(first).toMatchObject({ status: null, fatal: true })
      const asked = stand.requests.length
      // Back again; but this run has made up its mind.
      stand.faults.length = 0
      expect(await findDelivered(repository, ['sam']).catch(reasonOf)).toEqual(first)
      expect(stand.requests).toHaveLength(asked)
    }
  )

  it('tries nothing again once it has given up', async () => {
    github = await openGitHub({ name: 'patience-tries' })
    const { stand } = github
    stand.faults.push({ kind: 'drop', times: 99 })
    const asked = vi.spyOn(globalThis, 'fetch')
    // The stand asks something itself.
    const tries = () =>
      asked.mock.calls.filter(([url]) => new Request(url).url.startsWith(stand.url)).length
    const client = await createClient({
      token: stand.token,
      baseUrl: stand.url,
      log: () => undefined,
      writeSpacing: 0,
      second: 400,
      patience: 300,
    })
    await findDelivered(repositoryOf(client, stand.repository), ['sam']).catch(reasonOf)
    const before = tries()
    expect(before).toBeGreaterThan(0)
    // The next would begin 400 milliseconds after the first.
    await setTimeout(900)
    expect(tries()).toBe(before)
  })
})
