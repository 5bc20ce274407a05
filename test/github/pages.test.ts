import { describe, expect, it } from 'vitest'
import { reconcile, useGitHub } from '../support/github.ts'
import { entry, obligation, sweep } from '../delivery/support.ts'

const many = useGitHub({ name: 'pages-issues' })
const long = useGitHub({ name: 'pages-comments' })

function id(index: number): string {
  const minutes = `${Math.floor(index / 60)}`.padStart(2, '0') + `${index % 60}`.padStart(2, '0')
  return `SEC-20261123-${minutes}`
}

describe('more than a page', () => {
  it('of open incidents costs a list request for every hundred, and no write', async () => {
    const { repository, stand } = many()
    const entries = Array.from({ length: 101 }, (_, index) => entry([], { id: id(index) }))
    const input = sweep(entries, '09:02', { maxWrites: 500 })
    expect((await reconcile(repository, input)).failures).toEqual([])
    const before = stand.requests.length
    expect((await reconcile(repository, input)).steps).toEqual([])
    expect(stand.requests.slice(before).map(({ method, query }) => [method, query])).toEqual([
      ['GET', { creator: 'github-actions[bot]', state: 'open', per_page: '100' }],
      ['GET', { creator: 'github-actions[bot]', state: 'open', per_page: '100', page: '2' }],
    ])
  })

  it('of comments is read to its end, so that a word on the second page is not said again', async () => {
    const { repository, stand } = long()
    const rows = [
      obligation({ steps: { call: '09:00 security-officer', 'rung-1': '09:30 incident-manager' } }),
    ]
    await reconcile(repository, sweep([entry(rows)], '09:02'))
    for (let index = 0; index < 100; index += 1) {
      await stand.as('alice').send('POST', '/issues/1/comments', { body: `chat ${index}` })
    }
    // Killed after the comment: the issue's own first line does not know of it.
    stand.faults.push({ kind: 'drop', method: 'PATCH', times: 99 })
    await reconcile(repository, sweep([entry(rows)], '09:31'))
    stand.faults.length = 0
    const { notices, failures } = await reconcile(repository, sweep([entry(rows)], '09:32'))
    expect({ notices, failures }).toEqual({ notices: [], failures: [] })
    const { comments } = await stand.as('alice').send<{ comments: number }>('GET', '/issues/1')
    expect(comments).toBe(102)
  })
})

describe('the token', () => {
  it('is in no recorded request, no sentence and no failure', async () => {
    const { repository, stand, said } = long()
    stand.faults.push({ kind: 'answer', status: 401, body: { message: 'Bad credentials' } })
    const outcome = await reconcile(repository, sweep([entry([])], '09:40'))
    expect(outcome.failures).toHaveLength(1)
    expect(JSON.stringify([stand.requests, said, outcome])).not.toContain(stand.token)
  })
})
