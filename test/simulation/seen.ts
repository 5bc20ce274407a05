/** What anybody could see on the simulated GitHub: which keys stand there, how often, and where. */
import type { Instant } from '../../src/model/time.ts'
import type { Comment } from './held-things.ts'
import type { Place } from './answers.ts'
import type { Said } from './oracle.ts'

/** What our author's last lines say. */
export interface Seen {
  readonly said: ReadonlyMap<string, Said>
  /** The lists of keys, as they stand in the last lines, with their comment. */
  readonly notices: readonly { readonly comment: number; readonly keys: readonly string[] }[]
  /** Keys that stand in more than one comment. */
  readonly doubled: readonly string[]
  /** Those of them that are the last word on an open issue: healed when their incident speaks again, or its issue closes. */
  readonly waiting: readonly string[]
  /** Incidents with an open tracking issue of ours, and how many each. */
  readonly open: ReadonlyMap<string, number>
}

interface LastLine {
  readonly about?: string
  readonly incident?: string
  readonly delivered?: readonly {
    readonly keys: readonly string[]
    readonly asked: readonly string[]
  }[]
}

/** Looks, through no code of the tool. */
export function look({ issues, comments }: Place, author: string): Seen {
  const said = new Map<string, Said>()
  const notices: { comment: number; keys: readonly string[] }[] = []
  const doubled = new Map<string, Comment>()
  const lastWords = new Map<number, number>()
  for (const comment of comments.all()) {
    const line = comment.login === author ? lastLine(comment.body) : null
    if (line?.about !== 'notice') continue
    lastWords.set(comment.issue, comment.id)
    for (const { keys, asked } of line.delivered ?? []) {
      notices.push({ comment: comment.id, keys })
      for (const key of keys) {
        if (said.has(key)) doubled.set(key, comment)
        else said.set(key, { at: secondsOf(comment), asked })
      }
    }
  }
  const open = new Map<string, number>()
  for (const issue of issues.all()) {
    const line = issue.login === author ? lastLine(issue.body) : null
    if (line?.about !== 'issue' || issue.state !== 'open' || line.incident === undefined) continue
    open.set(line.incident, (open.get(line.incident) ?? 0) + 1)
  }
  const waiting = [...doubled].filter(
    ([, { id, issue }]) => lastWords.get(issue) === id && issues.get(issue)?.state === 'open'
  )
  return { said, notices, doubled: [...doubled.keys()], waiting: waiting.map(([key]) => key), open }
}

const read = new Map<string, LastLine | null>()

/** The same few thousand lines are looked at after each sweep, so each is read once. */
function lastLine(body: string): LastLine | null {
  const line = body.slice(body.lastIndexOf('\n') + 1)
  const known = read.get(line)
  if (known !== undefined) return known
  const [, json] = /^<!-- incident-ledger:v1 (\{.*\}) -->$/.exec(line) ?? []
  const parsed: LastLine | null = json === undefined ? null : JSON.parse(json)
  read.set(line, parsed)
  return parsed
}

function secondsOf({ created_at }: Comment): Instant {
  return Date.parse(created_at) / 1000
}
