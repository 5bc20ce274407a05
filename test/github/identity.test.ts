import { describe, expect, it } from 'vitest'
import { reconcile, openGitHub, type TestGitHub } from '../support/github.ts'
import { receiptEntry } from '../../src/delivery/receipt.ts'
import type { TimelineEvent } from '../../src/model/events.ts'
import { entry, obligation, sweep } from '../delivery/support.ts'

const rows = [obligation({ steps: { call: '09:00 security-officer' } })]

/** The issues and comments that stand there by now, as anybody reads them. */
async function standing({ stand }: TestGitHub) {
  const reader = stand.as('alice')
  const issues = await reader.list<unknown[]>(
    '/issues?state=all&creator=github-actions[bot]&per_page=100'
  )
  const comments = await reader.list<unknown[]>('/issues/1/comments?per_page=100')
  return { issues: issues.length, comments: comments.length }
}

async function withGitHub(name: string, look: (github: TestGitHub) => Promise<void>) {
  const github = await openGitHub({ name })
  try {
    await reconcile(github.repository, sweep([entry(rows)], '09:02'))
    await look(github)
  } finally {
    await github.stand.close()
  }
}

async function newer({ stand }: TestGitHub, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await stand.as('alice').send('POST', '/issues', { title: `question ${index}`, body: '' })
  }
}

describe('the tracking issue is the same one', () => {
  it('with another label, another title, and more than a hundred issues after it', async () => {
    await withGitHub('identity-label', async (github) => {
      const change = { labels: ['triaged'], title: 'Login is down' }
      await github.stand.as(github.stand.author).send('PATCH', '/issues/1', change)
      await newer(github, 101)
      const { notices, failures } = await reconcile(
        github.repository,
        sweep([entry(rows)], '09:04')
      )
      expect({ notices, failures }).toEqual({ notices: [], failures: [] })
      expect(await standing(github)).toEqual({ issues: 1, comments: 1 })
    })
  })

  it('with its labels in another case, and a quiet sweep writes nothing', async () => {
    await withGitHub('identity-case', async (github) => {
      const labels = ['Incident-Ledger', 'PRIORITY:p1', 'Kind:Security', 'mine']
      await github.stand.as(github.stand.author).send('PATCH', '/issues/1', { labels })
      const { steps } = await reconcile(github.repository, sweep([entry(rows)], '09:04'))
      expect(steps).toEqual([])
    })
  })

  it('with its text taken out, which is put back, and nothing is said twice', async () => {
    await withGitHub('identity-body', async (github) => {
      await github.stand.as(github.stand.author).send('PATCH', '/issues/1', { body: 'gone' })
      await newer(github, 1)
      const input = sweep([entry(rows)], '09:04')
      const { steps, notices } = await reconcile(github.repository, input)
      expect(steps).toMatchObject([{ action: 'update-issue', issue: 1 }])
      expect(notices).toEqual([])
      expect((await reconcile(github.repository, input)).steps).toEqual([])
      expect(await standing(github)).toEqual({ issues: 1, comments: 1 })
    })
  })

  it('with all our first lines taken out, by the comment that a receipt in the record names', async () => {
    await withGitHub('identity-receipt', async (github) => {
      const { stand, repository } = github
      const [comment] = await stand.as('alice').list<{ id: number }[]>('/issues/1/comments')
      const writer = stand.as(stand.author)
      await writer.send('PATCH', '/issues/1', { body: '' })
      await writer.send('PATCH', `/issues/comments/${comment?.id}`, { body: 'hello' })
      const told = entry(rows)
      const renamed = `${stand.url}/acme/outages/issues/1#issuecomment-${comment?.id}`
      const receipt = {
        incident: told.file.incident.id,
        path: told.file.path,
        branch: null,
        role: 'security-officer',
        login: 'sam',
        at: told.course.reportedAt,
        url: renamed,
      }
      const event: TimelineEvent = {
        event: 'notified',
        at: receipt.at,
        via: 'github',
        ...receiptEntry(receipt),
      }
      const { incident } = told.file
      const file = {
        ...told.file,
        incident: { ...incident, timeline: [...incident.timeline, event] },
      }
      const { steps } = await reconcile(repository, sweep([{ ...told, file }], '09:04'))
      expect(steps.some(({ action }) => action === 'create-issue')).toBe(false)
      expect((await standing(github)).issues).toBe(1)
    })
  })

  it('where the list by author leaves out what the newest hold: all are read before anything is made', async () => {
    await withGitHub('identity-filter', async (github) => {
      const { stand, repository } = github
      stand.faults.push({
        kind: 'answer',
        method: 'GET',
        path: /\/issues$/,
        status: 200,
        body: [],
        times: 2,
      })
      const { notices } = await reconcile(repository, sweep([entry(rows)], '09:04'))
      expect(notices).toEqual([])
      expect(await standing(github)).toEqual({ issues: 1, comments: 1 })
    })
  })
})
