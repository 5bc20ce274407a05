/** What stands after something was created: lists lag, and what cannot be read is as it was. */
import type { Octokit } from '@octokit/rest'
import { describe, expect, it } from 'vitest'
import type { Found, FoundComment, FoundIssue } from '../../src/delivery/found.ts'
import type { PlanStep } from '../../src/delivery/plan.ts'
import { lookAgain, needWords } from '../../src/github/look-again.ts'
import { repositoryOf } from '../../src/github/repository.ts'
import { partOf } from '../support/part-of.ts'
import { answered } from './branches.ts'

const WHEN = '2026-11-23T09:00:00Z'
const issueAnswer = (number: number, login = 'bot') => ({
  number,
  html_url: `url ${number}`,
  title: 'x',
  body: null,
  state: 'open',
  user: { login },
  created_at: WHEN,
  comments: 0,
  labels: ['a', { name: 'b' }, {}],
})
const commentAnswer = (id: number) => ({
  id,
  html_url: `url ${id}`,
  body: `now ${id}`,
  body_html: null,
  user: { login: 'bot' },
  created_at: WHEN,
})
const comment = (id: number): FoundComment => ({
  id,
  url: `url ${id}`,
  body: `known ${id}`,
  html: null,
  author: 'bot',
  createdAt: 0,
})

const CREATED = [partOf<PlanStep>({ action: 'create-issue' })]

/** Looks again at a place whose lists answer these issues, and these comments of each issue. */
async function look(
  lists: { issues?: number[]; comments?: Record<number, number[] | Error> },
  {
    known = [],
    comments = [],
    done = [],
    commented = [],
  }: {
    known?: number[]
    comments?: [number, FoundComment[]][]
    done?: PlanStep[]
    commented?: number[]
  }
) {
  const asked: string[] = []
  const client = partOf<Octokit>({
    rest: {
      issues: {
        listForRepo: async () => {
          asked.push('newest')
          return { data: (lists.issues ?? []).map((number) => issueAnswer(number)) }
        },
        listComments: 'comments',
      },
    },
    paginate: async (_: unknown, { issue_number: issue }: { issue_number: number }) => {
      asked.push(`comments ${issue}`)
      const ids = lists.comments?.[issue] ?? []
      if (ids instanceof Error) throw ids
      return ids.map(commentAnswer)
    },
  })
  const found: Found = {
    authors: ['bot'],
    issues: known.map((number) => partOf<FoundIssue>({ number, author: 'bot', state: 'open' })),
    comments: new Map(comments),
    closedRead: false,
    newestRead: false,
  }
  const seen = await lookAgain(repositoryOf(client, 'kwetter/incidents'), {
    found,
    done,
    commented: new Set(commented),
  })
  return { ...seen, asked }
}
const bodies = (found: Found, issue: number) => found.comments.get(issue)?.map(({ body }) => body)

describe('looking again', () => {
  it('lists the newest issues where one was created, and asks nothing where nothing was', async () => {
    const quiet = await look({ issues: [1, 2] }, { known: [1] })
    expect(quiet.asked).toEqual([])
    expect(quiet.found.newestRead).toBe(false)
    const other = await look(
      { issues: [1] },
      { known: [1], done: [partOf<PlanStep>({ action: 'comment' })] }
    )
    expect(other.asked).toEqual([])
    const { found, failures, asked } = await look({ issues: [1] }, { known: [1, 2], done: CREATED })
    expect(asked).toEqual(['newest'])
    expect(found.newestRead).toBe(true)
    expect(found.issues.map(({ number }) => number)).toEqual([1, 2])
    expect(failures).toEqual([])
  })

  it('reads the comments of each issue that was commented on; what was answered before stays known', async () => {
    const { found, asked } = await look(
      { comments: { 1: [10], 2: [20, 21], 4: [40] } },
      {
        comments: [
          [1, [comment(10), comment(11)]],
          [3, [comment(30)]],
        ],
        commented: [1, 2],
      }
    )
    expect(asked).toEqual(['comments 1', 'comments 2'])
    expect(bodies(found, 1)).toEqual(['now 10', 'known 11'])
    expect(bodies(found, 2)).toEqual(['now 20', 'now 21'])
    expect(bodies(found, 3)).toEqual(['known 30'])
    expect(bodies(found, 4)).toBeUndefined()
  })

  it('leaves as it was what cannot be read, says so, and reads the rest', async () => {
    const { found, failures } = await look(
      { comments: { 1: answered(502), 2: [20] } },
      { comments: [[1, [comment(10)]]], commented: [1, 2, 3] }
    )
    expect(bodies(found, 1)).toEqual(['known 10'])
    expect(bodies(found, 2)).toEqual(['now 20'])
    expect(bodies(found, 3)).toEqual([])
    expect(failures.map(({ sentence }) => sentence)).toEqual([
      'GitHub refused to list the comments of issue 1 (502: said 502).',
    ])
  })

  it('names what it asked for, and the permission that it needs', async () => {
    expect(needWords({ need: 'comments', issue: 7 })).toBe('list the comments of issue 7')
    expect(needWords({ need: 'closed-issues' })).toBe('list the closed issues')
    expect(needWords({ need: 'newest-issues' })).toBe('list the newest issues')
    const { failures } = await look({ comments: { 1: answered(403) } }, { commented: [1] })
    expect(failures[0]?.remedy).toContain('issues: write')
  })
})
