/** What a periodic report says: every value safe Markdown, ready for the layout in templates/report.md.hbs. */
import { policyText } from '../drawing.ts'
import { cell, code, fence, text } from '../markdown.ts'
import { span, utc } from '../times.ts'
import type { Count } from './counts.ts'
import type { PeriodFigures } from './figures.ts'
import { countOf } from './figure-words.ts'
import { complianceByTarget, incidentsPerMonth, resolvePerMonth } from './mermaid-charts.ts'
import { periodTitle, periodWords } from './period.ts'
import { priorityOf } from './response-times.ts'
import { coverageRows } from './view-coverage.ts'
import { deadlineView } from './view-deadlines.ts'
import { openRows, plainRows } from './view-incidents.ts'
import { learningView } from './view-learning.ts'
import { serviceView } from './view-services.ts'
import { attention, headlineRows } from './view-summary.ts'
import { incidentRef, type Relocate, titleCell } from './view-words.ts'

/** How many values of one kind are counted by name. */
const COUNTED = 12

/** Where a report stands. */
export interface ReportPlace {
  /** Whether the pictures lie beside it; else GitHub draws simpler charts from text. */
  readonly hasPictures: boolean
  readonly relocate: Relocate
}

/** Plain JSON data for the template; nothing in it is ever missing. */
export function reportView(figures: PeriodFigures, { hasPictures, relocate }: ReportPlace) {
  const { policyFile, period, population, counts, coverage } = figures
  const ref = incidentRef(figures, relocate)
  const hasIncidents = figures.headline.incidents > 0
  return {
    title: periodTitle(period),
    organization: text(policyFile.policy.organization),
    period: periodWords(period),
    before: periodTitle(figures.before),
    now: utc(figures.now),
    isRunning: period.to > figures.now,
    policy: policyText(policyFile),
    presentBecause: figures.presentBecause ?? '',
    withheld: figures.withheld === 0 ? '' : countOf(figures.withheld, 'incident'),
    headline: headlineRows(figures),
    attention: attention(figures),
    hasIncidents,
    pictures: hasIncidents && hasPictures,
    charts: hasIncidents ? chartsOf(figures) : '',
    counts: [
      { by: 'Kind', values: countWords(counts.kind) },
      { by: 'Priority', values: countWords(counts.priority) },
      { by: 'Service', values: countWords(counts.service) },
      { by: 'Source', values: countWords(counts.source) },
      { by: 'Cause', values: countWords(counts.cause) },
    ],
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
    ...deadlineView(figures, ref),
    ...serviceView(figures, ref),
    ...learningView(figures, ref),
    coverage: coverageRows(coverage, ref),
    lateEntries: (coverage.lateEntries ?? []).map(({ incident, event, at, committedAt }) => ({
      id: ref(incident),
      event: cell(event),
      at: utc(at),
      committed: utc(committedAt),
      after: span(committedAt - at),
    })),
    unreadable: coverage.unreadable.map((path) => code(path)),
  }
}

function chartsOf(figures: PeriodFigures) {
  return {
    perMonth: figures.months.length > 1 ? fence(incidentsPerMonth(figures), 'mermaid') : '',
    times: fence(resolvePerMonth(figures), 'mermaid'),
    compliance: fence(complianceByTarget(figures), 'mermaid'),
  }
}

/** The most frequent values with their counts. */
function countWords(counts: readonly Count[]): string {
  const shown = counts.slice(0, COUNTED)
  const words = shown.map(({ value, incidents }) => `${cell(value)} **${incidents}**`)
  const rest = counts.length - shown.length
  return [...words, ...(rest > 0 ? [`${rest} more`] : [])].join(', ') || '–'
}
