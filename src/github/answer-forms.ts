/** The form of each answer that is relied on, by its request; what is not of it is no answer, and asked for again. */
import * as z from 'zod'
import type { Octokit } from '@octokit/rest'

const Person = z.object({ login: z.string() }).nullable()
const Time = z.iso.datetime({ offset: true })
const Sha = z.object({ sha: z.string() })
const Ref = z.object({ object: Sha })
const Named = z.object({ name: z.string() })
/** GitHub answers a deletion with nothing at all. */
const Nothing = z.literal('')

/** What is read of an issue in any answer. */
const Issue = z.object({
  number: z.number(),
  html_url: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.string(),
  user: Person,
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  created_at: Time,
  /** How many there are; where it is missing they are read. */
  comments: z.number().optional(),
  /** Evidence alone: no word depends on it. */
  updated_at: Time.optional(),
})

/** What is read of a comment in any answer. */
const Comment = z.object({
  id: z.number(),
  html_url: z.string(),
  body: z.string().optional(),
  body_html: z.string().optional(),
  user: Person,
  created_at: Time,
  /** Evidence alone: no word depends on it. */
  updated_at: Time.optional(),
})

const Home = z.object({ full_name: z.string() })
/** The fork of a head may be gone. */
const Head = z.object({ ref: z.string(), sha: z.string(), repo: Home.nullable() })
const Pull = z.object({
  number: z.number(),
  html_url: z.string(),
  state: z.string(),
  head: Head,
  base: z.object({ sha: z.string(), repo: Home }),
  user: Person,
  merged_at: z.string().nullish(),
})

const Entry = z.object({ type: z.string() })
const FORMS: Readonly<Record<string, z.ZodType>> = {
  'GET /': z.object({
    private: z.boolean(),
    visibility: z.string().optional(),
    default_branch: z.string(),
    archived: z.boolean().optional(),
    has_issues: z.boolean().optional(),
    pushed_at: z.string().nullish(),
    permissions: z.object({ push: z.boolean() }).optional(),
  }),
  'GET /issues': z.array(Issue),
  'POST /issues': Issue,
  'PATCH /issues/*': Issue,
  'GET /issues/*/comments': z.array(Comment),
  'POST /issues/*/comments': Comment,
  'GET /issues/*': Issue.extend({
    state_reason: z.string().nullish(),
    closed_at: Time.nullish(),
    pull_request: z.object({ merged_at: Time.nullish() }).optional(),
  }),
  'POST /issues/*/assignees': Issue,
  'GET /issues/comments': z.array(Comment.extend({ issue_url: z.string() })),
  'GET /issues/comments/*': Comment,
  'PATCH /issues/comments/*': Comment,
  'DELETE /issues/comments/*': Nothing,
  'GET /issues/comments/*/reactions': z.array(z.object({ user: Person })),
  'POST /issues/comments/*/reactions': z.object({ id: z.number() }),
  'GET /labels': z.array(Named),
  'POST /labels': Named,
  'GET /pulls': z.array(Pull),
  'POST /pulls': Pull,
  'GET /pulls/*': Pull.extend({ merged: z.boolean() }),
  'GET /pulls/*/files': z.array(
    z.object({
      filename: z.string(),
      status: z.string(),
      sha: z.string().nullable(),
      previous_filename: z.string().optional(),
      contents_url: z.string(),
    })
  ),
  'GET /git/ref/*': Ref,
  'POST /git/refs': Ref,
  'PATCH /git/refs/*': Ref,
  'GET /git/commits/*': z.object({
    message: z.string().optional(),
    parents: z.array(Sha).optional(),
    tree: Sha,
  }),
  'POST /git/commits': Sha,
  'POST /git/blobs': Sha,
  'GET /git/blobs/*': z.object({ content: z.string(), encoding: z.string() }),
  'POST /git/trees': Sha,
  'GET /git/trees/*': z.object({
    tree: z.array(Entry.extend({ path: z.string(), mode: z.string() })),
  }),
  'GET /contents/*': z.union([
    z.array(Entry),
    Entry.extend({ type: z.literal('file'), content: z.string(), sha: z.string() }),
    Entry.extend({ type: z.enum(['symlink', 'submodule']) }),
  ]),
  'PUT /contents/*': z.object({ commit: Sha }),
  'GET /collaborators/*/permission': z.object({ permission: z.string() }),
  'GET /actions/workflows': z.object({
    workflows: z.array(z.object({ path: z.string(), state: z.string() })),
  }),
}

/** An issue as GitHub answers it. */
export type IssueAnswer = z.infer<typeof Issue>
/** A comment as GitHub answers it. */
export type CommentAnswer = z.infer<typeof Comment>

/** What is wrong with an answer, in a few words; null where it is what was asked. Pages after the first count alike. */
export function faultOf(method: string, url: string, data: unknown): string | null {
  const route = routeOf(method, url)
  const form = FORMS[route]
  if (form === undefined) throw new Error(`No form is known for the answer to ${route}.`)
  const parsed = form.safeParse(data)
  if (parsed.success) return null
  const place = parsed.error.issues[0]?.path.join('.') ?? ''
  return `it is not of the form of ${route}${place === '' ? '' : ` at ${place}`}`
}

/** The request without host, repository, numbers and query. GitHub's next pages name a repository by its number. */
function routeOf(method: string, url: string): string {
  const segments = new URL(url, 'https://api.github.com').pathname.split('/')
  const at = segments.findIndex((segment) => segment === 'repos' || segment === 'repositories')
  const rest = segments.slice(at + (segments[at] === 'repos' ? 3 : 2))
  const path = rest.map((segment) => (/^(?:%7B.*|\d+)$/.test(segment) ? '*' : segment))
  return `${method} /${path.join('/')}`
}

/** Stands for an answer that cannot be used. The status is what makes Octokit ask again; GitHub gave another. */
export class BadAnswer extends Error {
  readonly status = 500
  readonly request: object
  constructor(fault: string, request: object, cause?: unknown) {
    super(fault, { cause })
    this.name = 'BadAnswer'
    this.request = { ...request }
  }
}

/** The plugin that looks at every answer. It comes before those that ask again, so that they do. */
export function answersChecked(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.wrap('request', async (request, asked) => {
    const answer = await Promise.resolve(request(asked)).catch((error: unknown) => {
      // Octokit gives its errors a status; without one it stumbled over the answer itself.
      if (error instanceof Error && 'status' in error) {
        // Octokit takes a 409 for the end of a list, which would then be empty. Of writes it is a conflict.
        if (error.status !== 409 || asked.method !== 'GET') throw error
        throw new BadAnswer(`GitHub answered 409, ${error.message}`, asked, error)
      }
      throw new BadAnswer('it cannot be read', asked, error)
    })
    const fault = faultOf(asked.method, asked.url, answer.data)
    if (fault !== null) throw new BadAnswer(fault, asked)
    return answer
  })
}
