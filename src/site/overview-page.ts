/** The first page: what is open, the figures beside those of the period before, what asks for a decision, and the year. */
import { countOf } from '../model/count-of.ts'
import { isLive } from '../clock/declared.ts'
import { isSettled } from '../clock/status.ts'
import { goneFrom } from '../period/coverage.ts'
import type { PeriodFigures } from '../period/figures.ts'
import { periodTitle } from '../period/period.ts'
import { runningWords } from '../period/view.ts'
import { attention, comparisonNote, headlineRows, markdownPen } from '../period/view-summary.ts'
import { incidentRef } from '../period/view-words.ts'
import type { Instant } from '../model/time.ts'
import { dutyLine } from '../report/duty-now.ts'
import { statusView } from '../report/status-view.ts'
import { dutyAndAnchor, roleAndHolder, roleWords, stateWords } from '../report/words.ts'
import { code } from '../text/markdown.ts'
import { clip } from '../report/drawing.ts'
import { utcAndLocal } from '../text/times.ts'
import { calendar } from './calendar.ts'
import { headWords } from './last-change.ts'
import { escaped, markup, inlineHtml } from './html.ts'
import { incidentLink, priorityMark, type SiteIncident, statusWords } from './incident-facts.ts'
import type { Page } from './page.ts'
import { reportPath } from './paths.ts'
import type { SiteInput } from './site-input.ts'

/** More open incidents than these stand in the list of all. */
const MOST = 20
const DUTIES = 3
/** Of what is resolved and owes something still, so many are named. */
const MOST_OWING = 10

/** The overview; the figures are those of the quarter that runs. */
export function overviewPage(
  incidents: readonly SiteIncident[],
  figures: PeriodFigures,
  input: SiteInput
): Page {
  const { now, policyFile, zones } = input
  const clockface = { zones, timezone: policyFile.policy.timezone }
  const entries = incidents.map(({ entry }) => entry)
  const { rows, duties: onDuty } = statusView({ entries, policyFile, now, zones, all: false })
  const people = input.place === 'private' ? policyFile.policy.people : null
  const instantText = (at: Instant) => utcAndLocal(at, clockface)
  const pen = { name: code, bad: (text: string) => `**${text}**`, instantText, people }
  const live = rows.filter(({ entry }) => isLive(entry) && !isSettled(entry.course.status))
  const owing = rows.filter(({ entry }) => isLive(entry) && isSettled(entry.course.status))
  const byId = new Map(incidents.map((incident) => [incident.id, incident]))
  const overdue = live.filter(({ worst }) => worst === 'overdue').length
  const before = periodTitle(figures.before)
  const known = {
    ...figures,
    paths: new Map(incidents.map(({ id }) => [id, `incidents/${id}.html`])),
  }
  const ref = incidentRef(known, (path) => path)
  return {
    path: 'index.html',
    title: 'Overview',
    layout: 'overview',
    foot: markup`${headWords(input)} As of ${escaped(utcAndLocal(now, clockface))}.`,
    view: {
      moment: escaped(utcAndLocal(now, clockface)),
      headline: escaped(
        live.length === 0
          ? 'No incident is open.'
          : `${countOf(live.length, 'open incident')}${overdue === 0 ? ', nothing overdue' : `, ${overdue} with something overdue`}.`
      ),
      isBad: overdue > 0,
      onDuty: onDuty.map((one) => inlineHtml(dutyLine(one, pen))),
      unreadable: input.unreadable.map((name) => escaped(name)),
      gone: (input.history === null ? [] : goneFrom(input.entries, input.history)).map(({ id }) =>
        escaped(id)
      ),
      open: live.slice(0, MOST).flatMap(({ entry, owed }) => {
        const incident = byId.get(entry.file.incident.id)
        if (incident === undefined) return []
        const duties = owed.slice(0, DUTIES).map((obligation) => ({
          state: escaped(stateWords(obligation.state)),
          isBad: obligation.state === 'overdue',
          words: escaped(
            `${roleAndHolder(entry.course, policyFile.policy, obligation.owner)} to ${dutyAndAnchor(obligation)}${obligation.dueAt === null ? '' : `, due ${utcAndLocal(obligation.dueAt, clockface)}`}`
          ),
        }))
        return [
          {
            link: incidentLink(incident.id, ''),
            priority: priorityMark(entry),
            title: escaped(incident.title),
            status: escaped(statusWords(incident)),
            duties,
            more: Math.max(0, owed.length - DUTIES),
          },
        ]
      }),
      moreOpen: Math.max(0, live.length - MOST),
      owing: owing.slice(0, MOST_OWING).flatMap(({ entry, owed }) => {
        const [first] = owed
        const incident = byId.get(entry.file.incident.id)
        if (first === undefined || incident === undefined) return []
        const more = owed.length === 1 ? '' : ` and ${owed.length - 1} more`
        return [
          {
            link: incidentLink(incident.id, ''),
            priority: priorityMark(entry),
            title: escaped(clip(incident.title, 80)),
            words: escaped(
              `${entry.course.status}; ${stateWords(first.state)}: ${roleWords(first.owner)} to ${dutyAndAnchor(first)}${more}`
            ),
          },
        ]
      }),
      owingCount: escaped(countOf(owing.length, 'incident')),
      moreOwing: Math.max(0, owing.length - MOST_OWING),
      period: escaped(periodTitle(figures.period)),
      before: escaped(before),
      running: inlineHtml(runningWords(figures, before)),
      report: escaped(reportPath(figures.period)),
      figures: headlineRows(figures).map(({ name, now: value, before: was }) => ({
        name: escaped(name),
        now: inlineHtml(value),
        before: inlineHtml(was),
      })),
      comparison: inlineHtml(comparisonNote(figures, before)),
      attention: attention(known, markdownPen(ref)).map((sentence) => inlineHtml(sentence)),
      calendar: calendar(incidents, now),
    },
  }
}
