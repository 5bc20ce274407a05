/** The simulated GitHub's own manners: which request finds, makes or changes what. No fault is made here. */
import { withHtml } from '../../demo/support/stand-html.js'
import { type Comment, type Issue, shelf, type WriteCount } from './held-things.ts'

/** A request as the server hands it on. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly accept: string
  readonly body: Readonly<Record<string, unknown>>
  /** How many writes the answer's lists are behind. */
  readonly lag: number
  /** Whether labels are dropped in silence. */
  readonly dropsLabels: boolean
  readonly now: string
  /** Where the answers' addresses lead. */
  readonly origin: string
}

/** An answer, before it is lost or sent. */
export interface Answered {
  readonly status: number
  readonly body: unknown
}

/** The place itself; a test may write to it like a person. */
export type Place = ReturnType<typeof openPlace>

/** An empty repository in which all these people can be mentioned. */
export function openPlace(author: string, people: readonly string[]) {
  const count: WriteCount = { writes: 0 }
  const issues = shelf<Issue>(count)
  const comments = shelf<Comment>(count)
  const labels = new Set<string>()
  return { issues, comments, answer, addIssue, addComment }

  function addIssue(login: string, fields: Pick<Issue, 'title' | 'body' | 'labels'>, now: string) {
    return issues.add(now, (number) => ({
      ...fields,
      number,
      node_id: `I_${number}`,
      state: 'open',
      login,
      created_at: now,
      updated_at: now,
    }))
  }

  function addComment(login: string, issue: number, body: string, now: string) {
    return comments.add(now, (id) => ({
      id,
      node_id: `C_${id}`,
      issue,
      body,
      login,
      created_at: now,
      updated_at: now,
    }))
  }

  function answer(asked: Asked): Answered {
    const [, , , , room, one, sub] = asked.path.split('/')
    const { method } = asked
    if (room === 'labels') return method === 'GET' ? listLabels() : makeLabel(asked)
    if (room === 'issues' && one === undefined) {
      return method === 'GET' ? listIssues(asked) : makeIssue(asked)
    }
    if (room === 'issues' && one === 'comments') return changeComment(asked, Number(sub))
    if (room === 'issues' && sub === 'comments') {
      return method === 'GET' ? listComments(asked, Number(one)) : makeComment(asked, Number(one))
    }
    if (room === 'issues' && method === 'PATCH') return changeIssue(asked, Number(one))
    return { status: 501, body: { message: `The simulation knows no ${method} ${asked.path}` } }
  }

  function listLabels(): Answered {
    return { status: 200, body: [...labels].map((name) => labelOf(name)) }
  }

  function makeLabel({ body }: Asked): Answered {
    const name = String(body['name'])
    if (labels.has(name)) return { status: 422, body: { message: 'Validation Failed' } }
    labels.add(name)
    return { status: 201, body: labelOf(name) }
  }

  function listIssues({ query, lag, now, origin }: Asked): Answered {
    const state = query.get('state') ?? 'open'
    const label = query.get('labels')
    const found = issues
      .all(lag, now)
      .filter((issue) => state === 'all' || issue.state === state)
      .filter((issue) => label === null || issue.labels.includes(label))
      .toReversed()
    return { status: 200, body: found.map((issue) => issueAnswer(issue, origin)) }
  }

  function makeIssue({ body, now, dropsLabels, origin }: Asked): Answered {
    const title = String(body['title'])
    const text = String(body['body'])
    const given = dropsLabels ? [] : textsOf(body['labels'])
    for (const label of given) labels.add(label)
    const issue = addIssue(author, { title, body: text, labels: given }, now)
    return { status: 201, body: issueAnswer(issue, origin) }
  }

  function changeIssue({ body, now, dropsLabels, origin }: Asked, number: number): Answered {
    const issue = issues.get(number)
    if (issue === null) return { status: 404, body: { message: 'Not Found' } }
    const changed: Issue = {
      ...issue,
      ...('title' in body ? { title: String(body['title']) } : {}),
      ...('body' in body ? { body: String(body['body']) } : {}),
      ...('labels' in body && !dropsLabels ? { labels: textsOf(body['labels']) } : {}),
      ...('state' in body ? { state: body['state'] === 'closed' ? 'closed' : 'open' } : {}),
      updated_at: now,
    }
    issues.put(number, changed, now)
    return { status: 200, body: issueAnswer(changed, origin) }
  }

  function listComments({ accept, lag, now, origin }: Asked, number: number): Answered {
    const found = comments.all(lag, now).filter(({ issue }) => issue === number)
    return {
      status: 200,
      body: drawn(
        found.map((comment) => commentAnswer(comment, origin)),
        accept
      ),
    }
  }

  function makeComment({ body, accept, now, origin }: Asked, number: number): Answered {
    if (issues.get(number) === null) return { status: 404, body: { message: 'Not Found' } }
    const comment = addComment(author, number, String(body['body']), now)
    return { status: 201, body: drawn(commentAnswer(comment, origin), accept) }
  }

  function changeComment({ method, body, accept, now, origin }: Asked, id: number): Answered {
    const comment = comments.get(id)
    if (comment === null) return { status: 404, body: { message: 'Not Found' } }
    if (method === 'DELETE') {
      comments.put(id, null, now)
      return { status: 204, body: undefined }
    }
    const changed = { ...comment, body: String(body['body']), updated_at: now }
    comments.put(id, changed, now)
    return { status: 200, body: drawn(commentAnswer(changed, origin), accept) }
  }

  function drawn(body: unknown, accept: string): unknown {
    return accept.includes('full+json') ? withHtml(body, people, []) : body
  }
}

function issueAnswer({ login, labels: names, ...issue }: Issue, origin: string) {
  return {
    ...issue,
    html_url: `${origin}/kwetter/incidents/issues/${issue.number}`,
    user: { login },
    labels: names.map((name) => labelOf(name)),
  }
}

function commentAnswer({ login, issue, ...comment }: Comment, origin: string) {
  const html_url = `${origin}/kwetter/incidents/issues/${issue}#issuecomment-${comment.id}`
  return { ...comment, html_url, user: { login } }
}

function labelOf(name: string) {
  return { name, color: '5319e7', description: null }
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
