import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createClient } from '../../src/github/client.ts'
import { paceOf, type Ticks, WRITES } from '../../src/github/pace.ts'
import { reconcile } from '../support/github.ts'
import { repositoryOf } from '../../src/github/repository.ts'
import { entry, obligation, sweep, time } from '../delivery/support.ts'

const MINUTE = 60_000

/** A clock that only waiting moves; at `end` it aborts. */
// @module-tag whole
function playedTicks(end = Infinity): Ticks & { readonly ending: AbortSignal } {
  const over = new AbortController()
  let at = 0
  return {
    ending: over.signal,
    now: () => at,
    sleep: async (milliseconds) => {
      at += milliseconds
      if (at >= end) over.abort()
    },
  }
}

const Asked = z.record(z.string(), z.unknown())

describe('the pace of writes', () => {
  it('keeps a second between two, 80 in any minute and 500 in any hour', async () => {
    for (const spacing of [1, 500, 1000]) {
      const ticks = playedTicks()
      const turn = paceOf(spacing, WRITES, ticks)
      const sent: number[] = []
      for (let count = 0; count < 1300; count += 1) {
        await turn()
        sent.push(ticks.now())
      }
      for (const [index, at] of sent.entries()) {
        expect(at - (sent[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(spacing)
        expect(at - (sent[index - 80] ?? -Infinity)).toBeGreaterThanOrEqual(MINUTE)
        expect(at - (sent[index - 500] ?? -Infinity)).toBeGreaterThanOrEqual(60 * MINUTE)
      }
    }
  })
})

describe('420 incidents that are due at once', () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  /** A place that takes issues and comments, and says of each mention that it is one. */
  async function place(ticks: Ticks) {
    const issues: Record<string, unknown>[] = []
    const comments = new Map<number, Record<string, unknown>[]>()
    const told: { readonly title: unknown; readonly at: number }[] = []
    const user = { login: 'github-actions[bot]' }
    const dates = { created_at: '2026-11-23T09:31:00Z', updated_at: '2026-11-23T09:31:00Z' }
    const answer = (method: string, path: string, asked: Record<string, unknown>): unknown => {
      const [, number = ''] = /\/issues\/(\d+)/.exec(path) ?? []
      const issue = issues[Number(number) - 1] ?? {}
      const own = comments.get(Number(number)) ?? []
      if (/\/issues\/comments\//.test(path)) {
        const comment = [...comments.values()]
          .flat()
          .find(({ id }) => path.endsWith(`/${String(id)}`))
        return Object.assign(comment ?? {}, asked)
      }
      if (path.endsWith('/labels')) return method === 'GET' ? [] : asked
      if (path.endsWith('/comments') && method === 'GET') return own
      if (path.endsWith('/comments')) {
        told.push({ title: issue['title'], at: ticks.now() })
        const text = String(asked['body'])
        const drawn = text.replace(/@([a-z-]+)/g, '<a class="user-mention" href="x">@$1</a>')
        const id = 1 + [...comments.values()].flat().length
        const comment = {
          ...dates,
          html_url: `https://x/${id}`,
          id,
          body: text,
          body_html: drawn,
          user,
        }
        comments.set(Number(number), [...own, comment])
        return comment
      }
      if (method === 'PATCH') return Object.assign(issue, asked)
      if (method === 'GET') return []
      const made = {
        ...asked,
        ...dates,
        number: issues.length + 1,
        html_url: 'https://x',
        user,
        state: 'open',
      }
      issues.push(made)
      return made
    }
    server = createServer((request, response) => {
      let text = ''
      request.on('data', (chunk: Buffer) => (text += chunk.toString()))
      request.on('end', () => {
        const asked: unknown = text === '' ? {} : JSON.parse(text)
        const { pathname } = new URL(request.url ?? '', 'http://x')
        const body = answer(request.method ?? '', pathname, Asked.parse(asked))
        response.writeHead(request.method === 'POST' ? 201 : 200, {
          'content-type': 'application/json',
        })
        response.end(JSON.stringify(body))
      })
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    return { url: `http://127.0.0.1:${port}`, told }
  }

  const entries = Array.from({ length: 420 }, (_, index) => {
    const minute = `${Math.floor(index / 60)}`.padStart(2, '0') + `${index % 60}`.padStart(2, '0')
    const isWorst = index % 10 === 7
    const dueAt = time(isWorst ? '09:20' : '09:30')
    const steps = { call: '09:00 security-officer', 'rung-1': '09:30 incident-manager' }
    const assessed = isWorst ? 'impact=severe urgency=immediate' : 'impact=minor urgency=normal'
    return entry([obligation({ dueAt, steps, priority: isWorst ? 'P1' : 'P3' })], {
      id: `SEC-20261123-${minute}`,
      timeline: ['09:00 reported by=dana', `09:01 assessed by=dana ${assessed}`],
    })
  })

  it('are told worst first, at the pace that GitHub allows, until the time is up; then the run fails and says who waits', async () => {
    const ticks = playedTicks(8 * MINUTE)
    const { url, told } = await place(ticks)
    const client = await createClient({ token: 't', baseUrl: url, log: () => {}, ticks })
    const repository = repositoryOf(client, 'kwetter/incidents', ticks.ending)
    const input = sweep(entries, '09:31', { maxWrites: Infinity })
    const { failures, warnings, waiting } = await reconcile(repository, input)
    expect(told.length).toBeGreaterThan(230)
    expect(told.slice(0, 42).map(({ title }) => String(title).slice(0, 4))).toEqual(
      Array.from({ length: 42 }, () => '[P1]')
    )
    expect(told.slice(42).every(({ title }) => String(title).startsWith('[P3]'))).toBe(true)
    expect(told.length + waiting.length).toBe(420)
    expect(warnings.at(-1)).toMatch(/^\d+ incidents wait for the next sweep, worst first: SEC-/)
    expect(failures).toMatchObject([
      { sentence: expect.stringContaining('something overdue: SEC-') },
    ])
  }, 120_000)

  it('are all told where the time allows, within the limits of GitHub', async () => {
    const ticks = playedTicks()
    const { url, told } = await place(ticks)
    const client = await createClient({ token: 't', baseUrl: url, log: () => {}, ticks })
    const repository = repositoryOf(client, 'kwetter/incidents', ticks.ending)
    const input = sweep(entries, '09:31', { maxWrites: Infinity })
    const { failures, waiting } = await reconcile(repository, input)
    expect([failures, waiting]).toEqual([[], []])
    expect(told).toHaveLength(420)
    expect(ticks.now()).toBeGreaterThan(3 * 60 * MINUTE)
  }, 120_000)
})
