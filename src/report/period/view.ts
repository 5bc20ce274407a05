/** What a periodic report says: every value safe Markdown, ready for the layout in templates/report.md.hbs. */
import { formatDuration } from '../../model/time.ts'
import { policyText } from '../drawing.ts'
import { cell, code, fence, inCell, text } from '../markdown.ts'
import { span, utc } from '../times.ts'
import { capital, roleWords } from '../words.ts'
import type { Count } from './counts.ts'
import type { PeriodFigures } from './figures.ts'
import { countOf, MEASURE_WORDS, percent } from './figure-words.ts'
import { complianceByTarget, incidentsPerMonth, resolvePerMonth } from './mermaid-charts.ts'
import { boundWords, periodTitle, periodWords } from './period.ts'
import { REPEAT_DAYS, REPEAT_INCIDENTS } from './repeats.ts'
import { priorityOf } from './response-times.ts'
import { coverageRows } from './view-coverage.ts'
import { openRows, plainRows } from './view-incidents.ts'
import { attention, headlineRows, outlierWords } from './view-summary.ts'
import {
  incidentRef,
  instantCell,
  lateCell,
  type Relocate,
  spanCell,
  titleCell,
  verdictWords,
} from './view-words.ts'

/** How many rows a table shows before the rest is folded away. */
const SHOWN = 10

/** Where a report stands. */
export interface ReportPlace {
  /** Whether the pictures lie beside it; else GitHub draws simpler charts from text. */
  readonly hasPictures: boolean
  readonly relocate: Relocate
}

/** Plain JSON data for the template; nothing in it is ever missing. */
export function reportView(figures: PeriodFigures, { hasPictures, relocate }: ReportPlace) {
  const { policyFile, period, headline, population, counts, updates, downtime, agreement } = figures
  const ref = incidentRef(figures, relocate)
  const hasIncidents = headline.incidents > 0
  const breaches = figures.breaches.map((breach) => ({
    id: ref(breach.id),
    priority: breach.priority ?? 'unassessed',
    what: capital(breach.duty),
    due: instantCell(breach.dueAt),
    met: instantCell(breach.metAt),
    late: lateCell(breach),
  }))
  const lateUpdates = updates.rows.map(({ id, title, priority, made, gaps, ...row }) => ({
    id: ref(id),
    title: titleCell(title),
    priority,
    role: roleWords(row.role),
    made: made === 0 ? '**none**' : String(made),
    gaps: String(gaps),
    longest: spanCell(row.longestLateBySeconds),
  }))
  const services = downtime.map((row) => ({
    service: cell(row.service),
    incidents: String(row.incidents),
    down: `${row.approximate ? 'about ' : ''}${span(row.seconds)}`,
    share: share(row.seconds / (Math.min(period.to, figures.now) - period.from)),
    addedUp: span(row.addedUpSeconds),
    longest: span(row.longestSeconds),
  }))
  return {
    title: periodTitle(period),
    organization: text(policyFile.policy.organization),
    period: periodWords(period),
    before: periodTitle(figures.before),
    now: utc(figures.now),
    isRunning: period.to > figures.now,
    policy: policyText(policyFile),
    withheld: figures.withheld === 0 ? '' : countOf(figures.withheld, 'incident'),
    hasIncidents,
    headline: headlineRows(figures),
    attention: attention(figures),
    pictures: hasIncidents && hasPictures,
    charts:
      hasIncidents && !hasPictures
        ? {
            compliance: mermaid(complianceByTarget(figures)),
            times: mermaid(resolvePerMonth(figures)),
          }
        : '',
    perMonth: hasIncidents ? mermaid(incidentsPerMonth(figures)) : '',
    counts: [
      { by: 'Kind', values: countWords(counts.kind) },
      { by: 'Priority', values: countWords(counts.priority) },
      { by: 'Service', values: countWords(counts.service) },
      { by: 'Source', values: countWords(counts.source) },
      { by: 'Cause', values: countWords(counts.cause) },
    ],
    times: figures.times
      .filter(({ priority, n }) => priority === null || n > 0)
      .map(({ measure, priority, n, without, ...row }) => ({
        what: priority === null ? `**${capital(MEASURE_WORDS[measure])}**` : `– ${priority}`,
        n: String(n),
        median: spanCell(row.median),
        p90: spanCell(row.p90),
        max: spanCell(row.max),
        mean: spanCell(row.mean),
        outlier: outlierWords(row.outlier, ref),
        without: String(without),
      })),
    compliance: figures.compliance
      .filter(wasAsked)
      .map(({ kind, priority, limit, counts: of, rate, ...row }) => ({
        kind: roleWords(kind),
        what: capital(row.duty),
        priority: priority ?? 'unassessed',
        limit: limit ?? 'no longer asked for',
        kept: String(of.kept),
        late: String(of.late),
        never: String(of.never),
        overdue: String(of.overdue),
        running: String(of.running),
        rate: rate === null ? '–' : `**${percent(rate)}**`,
      })),
    breachCount: countOf(breaches.length, 'breach', 'breaches'),
    breaches: breaches.slice(0, SHOWN),
    moreBreaches: breaches.slice(SHOWN),
    updates: {
      judged: String(updates.judged),
      broken: String(updates.rows.length),
      gaps: countOf(updates.gaps, 'gap'),
      silent: String(updates.silent),
    },
    lateUpdates: lateUpdates.slice(0, SHOWN),
    moreLateUpdates: lateUpdates.slice(SHOWN),
    repeatRule: `${REPEAT_INCIDENTS} or more incidents within ${REPEAT_DAYS} days`,
    repeats: figures.repeats.map((row) => ({
      service: cell(row.service),
      most: String(row.most),
      when: `${boundWords(row.firstAt).slice(0, 10)} to ${boundWords(row.lastAt).slice(0, 10)}`,
      incidents: String(row.incidents),
      causes:
        row.sharedCauses.length === 0
          ? '–'
          : row.sharedCauses.map((cause) => cell(cause)).join(', '),
      ids:
        row.ids.slice(0, 3).map(ref).join(', ') +
        (row.ids.length > 3 ? ` and ${row.ids.length - 3} more` : ''),
    })),
    services: services.slice(0, SHOWN),
    moreServices: services.slice(SHOWN),
    followUps: figures.followUps.rows.map(({ id, what, owner, due, overdue }) => ({
      id: ref(id),
      what: cell(what),
      owner: owner === null ? '**nobody**' : inCell(code(owner.replace(/^@/, ''))),
      due: due === null ? '**no date**' : overdue ? `**${due}, overdue**` : due,
    })),
    followUpCounts: `${figures.followUps.open} open, ${figures.followUps.overdue} of them overdue and ${figures.followUps.withoutOwner} without an owner; ${figures.followUps.done} done`,
    reviewCounts: `${figures.reviews.inTime} held in time, ${figures.reviews.late} late, ${figures.reviews.owed} still owed`,
    reviews: figures.reviews.rows.map(
      ({ id, title, priority, dueAt, heldAt, verdict, ...row }) => ({
        id: ref(id),
        title: titleCell(title),
        priority,
        due: instantCell(dueAt),
        held: instantCell(heldAt),
        state:
          row.lateBySeconds === null
            ? verdictWords(verdict)
            : `${verdictWords(verdict)} by ${span(row.lateBySeconds)}`,
      })
    ),
    downgrades: figures.downgrades.map(({ id, title, at, from, to, breached }) => ({
      id: ref(id),
      title: titleCell(title),
      change: `${from} → ${to}`,
      at: utc(at),
      breached: breached.join(', '),
    })),
    open: openRows(figures, ref),
    carried: plainRows(population.carried, ref),
    unclosed:
      population.unclosed.length === 0 ? '' : countOf(population.unclosed.length, 'incident'),
    apart: [...population.backfills, ...population.exercises].map((entry) => ({
      id: ref(entry.file.incident.id),
      declared: entry.file.incident.declared,
      priority: priorityOf(entry),
      title: titleCell(entry.file.incident.title),
    })),
    coverage: coverageRows(figures.coverage),
    lateEntries: (figures.coverage.lateEntries ?? []).map(
      ({ incident, event, at, committedAt }) => ({
        id: ref(incident),
        event: cell(event),
        at: utc(at),
        committed: utc(committedAt),
        after: span(committedAt - at),
      })
    ),
    unreadable: figures.coverage.unreadable.map((path) => code(path)),
    agreement:
      agreement === null
        ? ''
        : {
            last: agreement.last,
            every: formatDuration(agreement.every),
            due: boundWords(agreement.dueAt) + (agreement.overdue ? ', **overdue**' : ''),
            since: `${countOf(agreement.incidentsSince, 'incident')} and ${countOf(agreement.breachesSince, 'breach', 'breaches')}`,
          },
    learnedSince: boundWords(figures.learnedSince),
    lessons: figures.lessons.map(({ id, title, lesson }) => ({
      id: ref(id),
      title: text(title),
      lesson,
    })),
  }
}

/** A target that nothing was held against, in the end, has no row. */
function wasAsked({ rate, counts }: PeriodFigures['compliance'][number]): boolean {
  return rate !== null || counts.running > 0
}

function mermaid(source: string): string {
  return fence(source, 'mermaid')
}

/** The most frequent values with their counts. */
function countWords(counts: readonly Count[]): string {
  if (counts.length === 0) return '–'
  const shown = counts.slice(0, 12).map(({ value, incidents }) => `${cell(value)} **${incidents}**`)
  const more = counts.length > 12 ? `, ${counts.length - 12} more` : ''
  return shown.join(', ') + more
}

/** A share of the period, with one decimal. */
function share(part: number): string {
  return Number.isFinite(part) ? `${(Math.max(0, part) * 100).toFixed(1)}%` : '–'
}
