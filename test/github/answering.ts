/** A GitHub that answers what a test has it answer, and says what it was asked. */
import { beforeEach } from 'vitest'
import type { Repository } from '../../src/github/repository.ts'
import { useGitHub } from '../support/github.ts'

/** What a test says and asks. */
interface Answering {
  readonly repository: () => Repository
  /** Answers every request for a path so; GET and 200 unless said otherwise. */
  readonly answers: (path: RegExp, body: unknown, status?: number, method?: string) => void
  /** Answers nothing any more as a test said. */
  readonly forget: () => void
  /** The queries of what is asked of a path meanwhile. */
  readonly askedOf: (
    path: RegExp,
    ask: () => Promise<unknown>
  ) => Promise<readonly Readonly<Record<string, string>>[]>
  /** What came back, and all that was asked for it: method, path in the repository, and the body or the query. */
  readonly watched: <Outcome>(
    ask: () => Promise<Outcome>
  ) => Promise<{ readonly outcome: Outcome; readonly asked: readonly Question[] }>
}

/** One request; the method is `GET drawn` where GitHub is asked for how it draws a text. */
type Question = readonly [method: string, path: string, said: unknown]

/** One such GitHub for all tests of a file; each begins with nothing said. */
export function answering(name: string): Answering {
  const github = useGitHub({ name })
  const forget = () => void github().stand.faults.splice(0)
  beforeEach(forget)
  return {
    repository: () => github().repository,
    answers: (path, body, status = 200, method = 'GET') => {
      github().stand.faults.push({
        kind: 'answer',
        method,
        path,
        status,
        body,
        times: 99,
        isMadeUp: true,
      })
    },
    forget,
    askedOf: async (path, ask) => {
      const { requests } = github().stand
      const before = requests.length
      await ask()
      return requests
        .slice(before)
        .filter((request) => path.test(request.path))
        .map(({ query }) => query)
    },
    watched: async (ask) => {
      const { requests, repository } = github().stand
      const before = requests.length
      const outcome = await ask()
      const asked = requests
        .slice(before)
        .map(({ method, path, query, body, accept }): Question => [
          accept.includes('full') ? `${method} drawn` : method,
          path.replace(`/repos/${repository}`, ''),
          method === 'GET' ? query : body,
        ])
      return { outcome, asked }
    },
  }
}

/** The address of the comment that `commentAnswer` makes. */
export const COMMENT_URL = 'https://github.com/kwetter/incidents/issues/4#issuecomment-7'

/** A comment of dana's of 11:55, never edited. */
export function commentAnswer(more: object = {}): object {
  return {
    id: 7,
    html_url: COMMENT_URL,
    body: '/ack',
    user: { login: 'dana', type: 'User' },
    created_at: '2026-11-23T11:55:00Z',
    updated_at: '2026-11-23T11:55:00Z',
    issue_url: 'https://api.github.com/repos/kwetter/incidents/issues/4',
    ...more,
  }
}

/** The times of a comment that was written then and never edited. */
export function writtenAt(moment: string): object {
  return { created_at: moment, updated_at: moment }
}
