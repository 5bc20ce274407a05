import { afterEach, describe, expect, it } from 'vitest'
import { parseMarker } from '../../src/delivery/marker.ts'
import { OVERVIEW_TITLE } from '../../src/delivery/overview-issue.ts'
import type { Fault } from '../../demo/support/stand-types.d.ts'
import { ID, openWideTeam, PATH, recordText, type WideTeam } from './wide.ts'
import { SHARED, shareOf } from '../support/share.ts'

/** The lists, the head's files and record, the labels, the issue with its comment and its last word, the overview. */
const REQUESTS = 18

let team: WideTeam | undefined

afterEach(() => team?.stand.close())

/** Sweeps a branch and a head, with one fault; then twice more without. Gives what stands there afterwards. */
async function sweepWith(name: string, fault: Fault | null) {
  team = await openWideTeam({ name })
  await team.openPull('login-fails', { [PATH]: recordText() })
  team.asked()
  if (fault !== null) team.stand.faults.push(fault)
  await team.sweepAt('09:02')
  const requests = team.asked().length
  team.stand.faults.length = 0
  const after = [await team.sweepAt('09:03'), await team.sweepAt('09:04')]
  const issues = await team.issues()
  const open = issues.filter(({ state }) => state === 'open').map(({ title }) => title)
  const { comments: commentsOf } = team
  const comments = await Promise.all(issues.map(({ number }) => commentsOf(number)))
  const keys = comments
    .flat()
    .flatMap((body) => parseMarker(body)?.delivered.flatMap((one) => one.keys) ?? [])
  return { requests, failures: after.flatMap(({ outcome }) => outcome.failures), open, keys }
}

const whole = await sweepWith('wide-killed-none', null)
await team?.stand.close()
const positions = Array.from({ length: REQUESTS }, (_, position) => position)

describe('a sweep of everything', () => {
  it('takes so many requests, and tells of the head', () => {
    expect(whole.requests).toBe(REQUESTS)
    expect(whole.open).toEqual([OVERVIEW_TITLE, `[P1] ${ID}: Login fails`])
    expect(whole.keys.length).toBeGreaterThan(2)
  })

  it.each(shareOf(positions, 10))(
    'that is killed after request %i is finished by the next',
    SHARED,
    async (skip) => {
      const fault = { kind: 'drop', skip, times: 99 } as const
      const { requests: _, ...stands } = await sweepWith(`wide-killed-${skip}`, fault)
      expect(stands).toEqual({ failures: [], open: whole.open, keys: whole.keys })
    }
  )

  it.each(shareOf(positions, 10))(
    'whose answer to request %i is lost says nothing twice',
    SHARED,
    async (skip) => {
      const fault = { kind: 'lose-answer', skip } as const
      const { requests: _, ...stands } = await sweepWith(`wide-lost-${skip}`, fault)
      expect(stands).toEqual({ failures: [], open: whole.open, keys: whole.keys })
    }
  )
})
