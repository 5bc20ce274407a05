/** Answers that somebody spoiled on the way: none is taken for data, and the next sweep has nothing missing or doubled. */
import { afterEach, describe, expect, it } from 'vitest'
import type { Fault } from '../../demo/support/stand-types.d.ts'
import { parseMarker } from '../../src/delivery/marker.ts'
import { faultOf } from '../../src/github/answer-forms.ts'
import { reconcile, openGitHub, type TestGitHub } from '../support/github.ts'
import { entry, obligation, sweep } from '../delivery/support.ts'

const WAYS = ['cut', 'half', 'empty', 'html', 'other'] as const
const SPOILED = Array.from({ length: 13 }, (_, skip) => ({ skip, as: WAYS[skip % 5] ?? 'cut' }))
const engage = obligation({
  steps: { call: '09:00 security-officer', 'rung-1': '09:30 security-officer incident-manager' },
})

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
  return [issues, comments].map((list) =>
    list?.map(({ body }) => parseMarker(body)?.delivered.map(({ keys, asked }) => [keys, asked]))
  )
}

const WHOLE = [[['v1:SEC-20261123-0900:engage-security-officer#0/call'], ['sam']]]

describe('a sweep', () => {
  it.each(SPOILED)(
    'whose answers are $as from $skip on fails; the next is whole',
    async ({ skip, as }) => {
      github = await openGitHub({ name: `spoiled-${skip}` })
      const { failures } = await sweepWith({ kind: 'spoil-answer', as, skip, times: 99 }, '09:02')
      expect(failures[0]?.sentence).toContain('is no answer: it is not of the form of')
      expect((await sweepWith(null, '09:03')).failures).toEqual([])
      expect(await standing()).toEqual([[WHOLE], [WHOLE]])
    }
  )

  it('takes a refused list (409), which Octokit ends in silence, for no list', async () => {
    github = await openGitHub({ name: 'list-409' })
    const fault = {
      kind: 'answer',
      method: 'GET',
      path: /\/issues$/,
      status: 409,
      times: 99,
    } as const
    const { failures } = await sweepWith(fault, '09:02')
    expect(failures[0]?.sentence).toContain('GitHub answered 409')
    expect(await github.stand.as('alice').list('/issues?state=all')).toEqual([])
  })

  it.each(WAYS)('asks again for a list that came %s once', async (as) => {
    github = await openGitHub({ name: `spoiled-once-${as}` })
    const { failures } = await sweepWith({ kind: 'spoil-answer', as, method: 'GET' }, '09:02')
    expect(failures).toEqual([])
    expect(await standing()).toEqual([[WHOLE], [WHOLE]])
  })
})

describe('an answer', () => {
  const files = '/repos/{owner}/{repo}/pulls/{pull_number}/files'

  it('is held to the same form on every page, however the next page names the repository', () => {
    const next = 'https://git.example/api/v3/repositories/7/pulls/3/files?page=2'
    expect(faultOf('GET', next, [{ filename: 'a' }])).toBe(
      'it is not of the form of GET /pulls/*/files at 0.status'
    )
    expect(faultOf('GET', files, [])).toBeNull()
  })

  it('to a deletion is nothing, and to a request without a form is a fault of ours', () => {
    expect(faultOf('DELETE', '/repos/{owner}/{repo}/issues/comments/{comment_id}', '')).toBeNull()
    expect(() => faultOf('GET', '/user', {})).toThrow('No form is known')
  })
})
