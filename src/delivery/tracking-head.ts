/** The first lines of a tracking issue: how it stands, whose turn it is, who, what and when, a line each. */
import { openHold } from '../clock/holds.ts'
import type { Obligation } from '../clock/obligation.ts'
import { MANAGER } from '../clock/who-counts.ts'
import type { Instant, Zones } from '../model/time.ts'
import { clip, lasting, links, replyWords, roleText, type Drawing } from '../report/drawing.ts'
import {
  capital,
  drillMark,
  expectedOf,
  plainDuty,
  priorityWords,
  roleWords,
} from '../report/words.ts'
import { code, text } from '../text/markdown.ts'
import { dutyLines } from './duty-lines.ts'

/** As many services as one line shows. */
const SERVICES_SHOWN = 8

/** Lines of one paragraph; `owed` has the worst first. */
export function headLines(owed: readonly Obligation[], drawing: Drawing, zones: Zones): string[] {
  const instantText = (at: Instant) => lasting(at, drawing, zones)
  return [
    `**${iconOf(owed, drawing)} ${standing(owed, drawing)}**`,
    holdLine(drawing, instantText),
    whoLine(drawing),
    dutyLineOf(owed, drawing, zones),
    whatLine(drawing),
    whenLine(drawing, zones),
    lastWordLine(drawing, instantText),
    replyWords(drawing, owed[0] ?? null),
    links(drawing),
  ].filter((line) => line !== '')
}

function iconOf([worst]: readonly Obligation[], drawing: Drawing): string {
  if (worst?.state === 'overdue') return '🔴'
  if (openHold(drawing.entry.course) !== null) return '⏸️'
  if (worst === undefined) return drawing.entry.course.status === 'dismissed' ? '⚪' : '✅'
  return worst.state === 'due-soon' ? '🟠' : '🔵'
}

const FIRST = { overdue: 'overdue', 'due-soon': 'due soon' } as const

/** `P1 contained · overdue: engage the security officer`. */
function standing([worst]: readonly Obligation[], drawing: Drawing): string {
  const { entry, confidential } = drawing
  const status = openHold(drawing.entry.course) === null ? entry.course.status : 'on hold'
  const state = `${drillMark(entry)}${capital(priorityWords(entry))}${confidential ? '' : `${entry.course.priority === null ? ',' : ''} ${status}`}`
  if (worst === undefined) return `${state} · nothing is owed`
  const first =
    worst.state === 'overdue' || worst.state === 'due-soon' ? FIRST[worst.state] : 'next'
  return `${state} · ${first}: ${plainDuty(worst)}`
}

/** Since when and why, and who starts the clock again. */
function holdLine(drawing: Drawing, instantText: (at: Instant) => string): string {
  const hold = openHold(drawing.entry.course)
  if (hold === null) return ''
  const why = drawing.confidential ? '' : `, because ${text(clip(hold.reason))}`
  const still = drawing.entry.obligations.find(
    ({ do: asked, dueAt }) => asked === 'reach' && dueAt === null
  )
  const turn = roleText(still?.owner ?? MANAGER, drawing)
  return `On hold since ${instantText(hold.from)}${why}. It is the turn of the ${turn}: ${code('/resume')} once it goes on; until then its clock stands.`
}

/** Who holds which role now. */
function whoLine({ entry, confidential }: Drawing): string {
  const { holdings } = entry.course
  const latest = holdings.filter(
    (held, index) => holdings.findLastIndex(({ role }) => role === held.role) === index
  )
  if (confidential || latest.length === 0) return ''
  return `Who: ${latest
    .slice(0, 20)
    .map(({ role, who }) => `${roleWords(role)} ${text(clip(who))}`)
    .join(', ')}`
}

/** Who is on duty for what is owed, where a rota says who. */
function dutyLineOf(owed: readonly Obligation[], drawing: Drawing, zones: Zones): string {
  const { place, confidential } = drawing
  if (confidential) return ''
  const roles = new Set(owed.flatMap(({ role, owner }) => [role ?? owner, owner]))
  const moment = { ...drawing, zones, isPrivate: place === 'private' }
  const lines = dutyLines(moment, (at) => lasting(at, drawing, zones), roles)
  return lines.length === 0 ? '' : `On duty: ${lines.join('; ')}`
}

/** The summary's first paragraph, and the services. */
function whatLine({ entry, confidential }: Drawing): string {
  if (confidential) return ''
  const { services } = entry.file.incident
  const shown = services.slice(0, SERVICES_SHOWN).map((service) => code(clip(service)))
  const more = services.length > shown.length ? [`${services.length - shown.length} more`] : []
  const summary = summaryIn(entry.file.body.text)
  const words = summary === null ? '' : `${text(clip(summary))} · `
  return `What: ${words}${[...shown, ...more].join(', ')}`
}

/** Reported, since when it has its status, and when its resolution is expected; names the zone. */
function whenLine(drawing: Drawing, zones: Zones): string {
  const { course } = drawing.entry
  const reported = `reported ${lasting(course.reportedAt, drawing, zones, true)}`
  const since = course.statusChanges.at(-1)
  const isNews = since !== undefined && since.status !== 'reported' && !drawing.confidential
  const status = isNews ? `, ${since.status} ${lasting(since.at, drawing, zones)}` : ''
  const by = expectedOf(course)
  return `When: ${reported}${status}${by === null ? '' : `, expected to be resolved ${lasting(by, drawing, zones)}`}`
}

/** The last that was said to an audience. */
function lastWordLine({ entry }: Drawing, instantText: (at: Instant) => string): string {
  const last = entry.course.events.findLast(
    ({ event: { event, note, audience } }) =>
      note !== undefined && (event === 'updated' || audience !== undefined)
  )
  if (last === undefined) return ''
  const { at, by, note = '' } = last.event
  const who = by === undefined ? '' : ` · ${text(clip(by))}`
  return `Last word: ${instantText(at)}${who} · ${text(clip(note))}`
}

/** The first paragraph of a record's section `Summary`, one line of its own Markdown; null where there is none. */
function summaryIn(body: string): string | null {
  const lines = body.split(/\r?\n/)
  const start = lines.findIndex((line) => /^## +summary *$/i.test(line)) + 1
  if (start === 0) return null
  const from = lines.findIndex((line, index) => index >= start && line.trim() !== '')
  const rest = from === -1 ? [] : lines.slice(from)
  const end = rest.findIndex((line) => line.trim() === '' || line.startsWith('#'))
  const paragraph = rest.slice(0, end === -1 ? rest.length : end).join(' ')
  return paragraph === '' || paragraph.startsWith('<!--') ? null : paragraph
}
