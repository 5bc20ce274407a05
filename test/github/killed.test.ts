import { afterEach, describe, expect, it } from 'vitest'
import type { Fault } from '../../demo/support/stand-types.d.ts'
import { parseMarker } from '../../src/delivery/marker.ts'
import { reconcile, openGitHub, type TestGitHub } from '../support/github.ts'
import { entry, obligation, sweep } from '../delivery/support.ts'
import { SHARED, shareOf } from '../support/share.ts'

const engage = obligation({
  steps: { call: '09:00 security-officer', 'rung-1': '09:30 security-officer incident-manager' },
})
/** Three lists, four requests for labels, the issue, the comment, both looked at again, its settled marker, the issue. */
const REQUESTS = 13

let github: TestGitHub | undefined

afterEach(async () => {
  await github?.stand.close()
})

async function sweepWith(fault: Fault | null, now: string) {
  if (github === undefined) throw new Error('The stand has not started.')
  github.stand.faults.splice(0, 9, ...(fault === null ? [] : [fault]))
  return reconcile(github.repository, sweep([entry([engage])], now))
}

async function standing() {
  const person = github?.stand.as('alice')
  const issues = await person?.list<{ body: string }[]>('/issues?state=all')
  const comments = await person?.list<{ body: string }[]>('/issues/1/comments')
  return {
    issues: issues?.length,
    keys: comments
      ?.flatMap(({ body }) => parseMarker(body)?.delivered ?? [])
      .map(({ keys }) => keys),
    told: issues
      ?.flatMap(({ body }) => parseMarker(body)?.delivered ?? [])
      .map(({ asked }) => asked),
  }
}

const positions = Array.from({ length: REQUESTS }, (_, position) => position)

describe('a sweep that takes thirteen requests', () => {
  it('takes thirteen', async () => {
    github = await openGitHub({ name: 'killed-none' })
    await sweepWith(null, '09:02')
    expect(github.stand.requests).toHaveLength(REQUESTS)
  })

  it.each(shareOf(positions, 4))(
    'is finished by the next one when it is killed after request %i',
    SHARED,
    async (skip) => {
      github = await openGitHub({ name: `killed-${skip}` })
      const { failures } = await sweepWith({ kind: 'drop', skip, times: 99 }, '09:02')
      expect(failures).not.toEqual([])
      expect((await sweepWith(null, '09:03')).failures).toEqual([])
      expect(await standing()).toEqual({
        issues: 1,
        keys: [['v1:SEC-20261123-0900:engage-security-officer#0/call']],
        told: [['sam']],
      })
    }
  )

  it.each(shareOf(positions, 4))(
    'says nothing twice when the answer to request %i is lost',
    SHARED,
    async (skip) => {
      github = await openGitHub({ name: `lost-${skip}` })
      await sweepWith({ kind: 'lose-answer', skip }, '09:02')
      expect((await sweepWith(null, '09:03')).failures).toEqual([])
      expect(await standing()).toEqual({
        issues: 1,
        keys: [['v1:SEC-20261123-0900:engage-security-officer#0/call']],
        told: [['sam']],
      })
    }
  )
})

describe('two sweeps at once', () => {
  it('are healed by the next: one issue stands open, and each word stands once in it', async () => {
    github = await openGitHub({ name: 'overlapping' })
    await Promise.all([sweepWith(null, '09:02'), sweepWith(null, '09:02')])
    await sweepWith(null, '09:03')
    await Promise.all([sweepWith(null, '09:31'), sweepWith(null, '09:31')])
    expect((await sweepWith(null, '09:32')).failures).toEqual([])
    const open = await github.stand.as('alice').list<{ number: number }[]>('/issues?state=open')
    expect(open.map(({ number }) => number)).toEqual([1])
    expect((await standing()).keys).toEqual([
      ['v1:SEC-20261123-0900:engage-security-officer#0/call'],
      ['v1:SEC-20261123-0900:engage-security-officer#0/rung-1'],
    ])
    const before = github.stand.requests.length
    expect((await sweepWith(null, '09:33')).steps).toEqual([])
    expect(github.stand.requests).toHaveLength(before + 1)
  })
})
