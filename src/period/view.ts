/** What a periodic report says: every value safe Markdown, ready for the layout in templates/report.md.hbs. */
import { countOf } from '../model/count-of.ts'
import { policyText } from '../report/drawing.ts'
import { capital } from '../report/words.ts'
import { cell, code, inCell, text } from '../text/markdown.ts'
import { utc } from '../text/times.ts'
import { DAY } from '../model/time.ts'
import { complianceWords } from './compliance-picture.ts'
import type { Count } from './counts.ts'
import type { PeriodFigures } from './figures.ts'
import { periodTitle, periodWords } from './period.ts'
import { priorityOf } from './response-times.ts'
import { coverageRows, lateEntryRows } from './view-coverage.ts'
import { deadlineView } from './view-deadlines.ts'
import { openRows, plainRows } from './view-incidents.ts'
import { fairnessView } from './view-fairness.ts'
import { learningView } from './view-learning.ts'
import { serviceView } from './view-services.ts'
import { stripWords } from './strip-picture.ts'
import { incidentBars, keptBars, resolveBars } from './text-charts.ts'
import { timesWords } from './times-picture.ts'
import { attention, comparisonNote, headlineRows, markdownPen } from './view-summary.ts'
import { incidentRef, namedFirst, type Relocate, titleCell, instantCell } from './view-words.ts'

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
  const before = periodTitle(figures.before)
  const slice = figures.months[0]?.label
  const hasIncidents = figures.headline.incidents > 0
  return {
    title: periodTitle(period),
    organization: text(policyFile.policy.organization),
    period: periodWords(period),
    before,
    comparison: comparisonNote(figures, before),
    now: utc(figures.now),
    running: runningWords(figures, before),
    policy: policyText(policyFile),
    withheld: withheldWords(figures),
    headline: headlineRows(figures),
    attention: attention(figures, markdownPen(ref)),
    hasIncidents,
    pictures: hasIncidents && hasPictures,
    charts: hasIncidents ? chartsOf(figures) : { perMonth: [], times: [], compliance: [] },
    alts: {
      strip: text(`Strip of the incidents of the period. ${stripWords(figures)}`),
      times: text(`Times from the report. ${timesWords(figures)}`),
      compliance: text(`Deadlines kept for each target and priority. ${complianceWords(figures)}`),
    },
    counts: [
      { by: 'Kind', values: countWords(counts.kind) },
      { by: 'Priority', values: countWords(counts.priority) },
      { by: 'Service', values: countWords(counts.service) },
      { by: 'Source', values: countWords(counts.source) },
      { by: 'Cause', values: countWords(counts.cause) },
    ],
    countNote: countNote(figures),
    slice: slice === undefined || slice.length === 4 ? 'year' : 'month',
    open: openRows(figures, ref),
    carried: plainRows(population.carried, ref),
    older: figures.headlineBefore !== null,
    unclosed:
      population.unclosed.length === 0 ? '' : countOf(population.unclosed.length, 'incident'),
    apart: [...population.backfills, ...population.exercises].map((entry) => ({
      id: ref(entry.file.incident.id),
      declared: entry.declared.as,
      priority: priorityOf(entry),
      title: titleCell(entry.file.incident.title),
    })),
    declaredLive: figures.declaredLive.map(({ id, declared, why }) => ({
      id: ref(id),
      declared,
      why,
    })),
    atWord: namedFirst(figures.atWord.map(ref)),
    ...deadlineView(figures, ref),
    ...serviceView(figures, ref),
    ...fairnessView(figures),
    ...learningView(figures, ref),
    ...policyView(figures),
    coverage: coverageRows(coverage, ref),
    lateEntries: lateEntryRows(coverage.lateEntries ?? [], ref),
    unreadable: coverage.unreadable.map((path) => code(path)),
  }
}

/** How far a period that is not over has come, and that the one beside it is whole. */
export function runningWords(
  { period, now, headlineBefore }: PeriodFigures,
  before: string
): string {
  if (period.to <= now) return ''
  const days = (until: number) => Math.ceil(Math.max(0, until - period.from) / DAY)
  const beside = headlineBefore === null ? '' : `; ${before} stands beside them whole`
  const all = countOf(days(period.to), 'day')
  const far =
    days(now) === days(period.to)
      ? `its ${all}, the last of which runs`
      : `${days(now)} of its ${all}`
  return `The period is not over: these are the figures of ${far}${beside}.`
}

function withheldWords({ withheld }: PeriodFigures): string {
  if (withheld === 0) return ''
  const many = countOf(withheld, 'incident of this period is', 'incidents of this period are')
  return `${many} marked amber or red: here stand id, priority and times only.`
}

/** Why other figures of a service differ from these counts; empty where none does. */
function countNote({ dismissed, population }: PeriodFigures): string {
  const { carried } = population
  const words = [
    ...(dismissed === 0 ? [] : [`${countOf(dismissed, 'dismissed incident')} among them`]),
    ...(carried.length === 0 ? [] : [`without the ${carried.length} carried in`]),
  ]
  if (words.length === 0) return ''
  return ` Counted here are those reported in the period, ${words.join(', ')}; the strip and the downtime show what was on a service in it, so they leave dismissed ones out and carried ones in.`
}

function chartsOf(figures: PeriodFigures) {
  return {
    perMonth: figures.months.length > 1 ? incidentBars(figures) : [],
    times: figures.months.length > 1 ? resolveBars(figures) : [],
    compliance: keptBars(figures).map((row) => ({ ...row, of: inCell(capital(row.of)) })),
  }
}

/** The most frequent values with their counts. */
function countWords(counts: readonly Count[]): string {
  const shown = counts.slice(0, COUNTED)
  const words = shown.map(({ value, incidents }) => `${cell(value)} **${incidents}**`)
  const rest = counts.length - shown.length
  return [...words, ...(rest > 0 ? [`${rest} more`] : [])].join(', ') || '–'
}

/** The part of the view about policies. */
function policyView(figures: PeriodFigures) {
  const { policies, policyFile, presentBecause } = figures
  const beforeAny = policies.reduce((sum, one) => sum + one.beforeAny, 0)
  return {
    policies: policies.map(({ commit, since, incidents, verdicts, ...row }) => ({
      policy: policyText({ path: policyFile.path, commit }),
      since: since === null ? 'for every clock' : instantCell(since),
      judged: `${countOf(verdicts, 'deadline')} of ${countOf(incidents, 'incident')}${row.beforeAny === 0 ? '' : `, ${row.beforeAny} begun before any policy was recorded`}`,
    })),
    heldAgainst:
      presentBecause === null
        ? `Each deadline is held against the policy in force when its clock started${exceptions(beforeAny)}.`
        : `Every deadline is held against the present policy, for ${presentBecause}.`,
  }
}

function exceptions(beforeAny: number): string {
  if (beforeAny === 0) return ''
  const what = countOf(beforeAny, 'clock')
  return `; ${what} started before any policy was recorded, and ${beforeAny === 1 ? 'is' : 'are'} held against the oldest one`
}
