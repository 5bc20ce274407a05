/** The simulated GitHub's desk: takes turns between overlapping runs by the seed, and lets trouble befall requests. */
import { withHtml } from '../../demo/support/stand-html.js'
import { openPlace, type Place } from './answers.ts'
import type { Chance } from './random.ts'
import type { Trouble } from './trouble.ts'

/** A request as it arrives; `run` is its token. */
export interface Letter {
  readonly run: string
  readonly method: string
  readonly url: URL
  readonly accept: string
  readonly text: string
}

/** What goes back; null: the connection ends without an answer. */
type Reply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
} | null

/** The desk, and what was seen at it. */
export interface Desk {
  readonly place: Place
  readonly hand: (letter: Letter) => Promise<Reply>
  readonly requests: () => number
  /** Requests that would change something. */
  readonly writes: () => number
  /** Everybody whom a text of ours ever linked as mentioned, in lower case. */
  readonly mentioned: ReadonlySet<string>
  /** Requests that no GitHub of ours knows. */
  readonly unknown: ReadonlySet<string>
  /** Says which runs are under way; a run that ended no longer gets turns. */
  readonly begin: (runs: readonly string[]) => void
  readonly end: (run: string) => void
}

/** What it needs. */
export interface DeskOptions {
  readonly author: string
  readonly people: readonly string[]
  readonly trouble: Trouble
  readonly luck: Chance
  readonly clock: () => string
}

interface Waiting {
  readonly run: string
  readonly serve: () => void
}

/** Opens a desk before an empty repository. */
export function openDesk({ author, people, trouble, luck, clock }: DeskOptions): Desk {
  let requests = 0
  let writes = 0
  let active = new Set<string>()
  let waiting: Waiting[] = []
  const mentioned = new Set<string>()
  const unknown = new Set<string>()
  const place = openPlace(author, people)
  return {
    place,
    requests: () => requests,
    writes: () => writes,
    mentioned,
    unknown,
    begin: (runs) => (active = new Set(runs)),
    end: (run) => {
      active.delete(run)
      takeTurn()
    },
    hand: (letter) =>
      new Promise((resolve) => {
        waiting.push({ run: letter.run, serve: () => resolve(answer(letter)) })
        takeTurn()
      }),
  }

  /** Each run asks for one thing at a time; once all that are under way have asked, the seed says who is heard. */
  function takeTurn(): void {
    if (waiting.length === 0 || waiting.length < active.size) return
    // Sorted, for the order in which sockets speak is nobody's to say.
    waiting.sort((one, other) => (one.run < other.run ? -1 : 1))
    const next = luck.pick(waiting)
    waiting = waiting.filter((one) => one !== next)
    next.serve()
  }

  function answer({ method, url, accept, text }: Letter): Reply {
    requests += 1
    if (method !== 'GET') writes += 1
    const mishap = trouble.mishapFor(method)
    if (mishap.kind === 'drop') return null
    if (mishap.kind === 'refuse') {
      const { status, message, headers } = mishap
      return { status, headers, text: JSON.stringify({ message }) }
    }
    noteMentions(text)
    const answered = place.answer({
      method,
      path: url.pathname,
      query: url.searchParams,
      accept,
      body: text === '' ? {} : JSON.parse(text),
      lag: method === 'GET' ? trouble.lag() : 0,
      dropsLabels: method !== 'GET' && text.includes('"labels"') && trouble.dropsLabels(),
      now: clock(),
      origin: url.origin,
    })
    if (answered.status === 501) unknown.add(`${method} ${url.pathname}`)
    return mishap.kind === 'lose-answer' ? null : page(answered, url)
  }

  function noteMentions(text: string): void {
    if (!text.includes('@')) return
    const { body } = JSON.parse(text)
    const drawn = JSON.stringify(withHtml({ body: String(body) }, people, []))
    for (const [, login = ''] of drawn.matchAll(/-mention[^>]*>@([\w-]+)/g)) {
      mentioned.add(login.toLowerCase())
    }
  }
}

function page({ status, body }: { status: number; body: unknown }, url: URL): Reply {
  if (status === 204) return { status, headers: {}, text: '' }
  if (!Array.isArray(body)) return { status, headers: {}, text: JSON.stringify(body) }
  const size = Number(url.searchParams.get('per_page') ?? 30)
  const number = Number(url.searchParams.get('page') ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(number + 1))
  const headers: Record<string, string> =
    body.length > number * size ? { link: `<${next.href}>; rel="next"` } : {}
  return { status, headers, text: JSON.stringify(body.slice((number - 1) * size, number * size)) }
}
