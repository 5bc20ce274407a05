/** The periodic report for a terminal: what a meeting begins with, in columns that a phone's shell holds too. */
import { isSettled } from '../clock/status.ts'
import { countOf } from '../model/count-of.ts'
import { clip } from '../report/drawing.ts'
import { capital } from '../report/words.ts'
import { type Ink, paint, terminalLine, wrap } from '../text/terminal.ts'
import { type Clockface, utcAndLocal } from '../text/times.ts'
import { lengthWords } from './figure-words.ts'
import type { PeriodFigures } from './figures.ts'
import { periodTitle, periodWords } from './period.ts'
import { type BarRow, incidentBars, keptBars } from './text-charts.ts'
import { priorityOf } from './response-times.ts'
import { comparisonNote, headlineRows, attention, type Pen } from './view-summary.ts'
import { runningWords } from './view.ts'
import { sourceWords } from './view-fairness.ts'
import type { Breach } from './verdict.ts'

/** How the terminal is. */
export interface ReportTextOptions {
  readonly color: boolean
  /** Columns; null where lines are not to be broken. */
  readonly width: number | null
  readonly clockface: Clockface
}

/** How many rows of one kind stand here; the other formats have all. */
const SHOWN = 10
/** Where a title ends. */
const ROOM = 120

/** The report, with a line feed at the end. */
export function renderReportText(figures: PeriodFigures, options: ReportTextOptions): string {
  const blocks = [
    headBlock(figures, options),
    headlineBlock(figures, options),
    attentionBlock(figures, options),
    barBlock('Incidents reported', figures.months.length > 1 ? incidentBars(figures) : [], options),
    keptBlock(figures, options),
    breachBlock(figures, options),
    openBlock(figures, options),
    serviceBlock(figures, options),
    toldBlock(figures, options),
    footBlock(options),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function headBlock(figures: PeriodFigures, { color, width, clockface }: ReportTextOptions) {
  const { period, now, before, policyFile } = figures
  const title = `Service level review, ${periodTitle(period)} (UTC)`
  const organization = terminalLine(policyFile.policy.organization)
  return [
    ...wrap(title, width, '  ').map((line) => paint(line, 'strong', color)),
    ...[
      `${organization}: incidents reported ${periodWords(period)}, as of ${utcAndLocal(now, clockface)}.`,
      runningWords(figures, periodTitle(before)),
      comparisonNote(figures, periodTitle(before)),
    ].flatMap((sentence) => (sentence === '' ? [] : wrap(sentence, width, '  '))),
  ]
}

function headlineBlock(figures: PeriodFigures, { width }: ReportTextOptions): string[] {
  const { period, before, headlineBefore } = figures
  const head = { name: '', now: periodTitle(period), before: periodTitle(before) }
  const rows = [head, ...headlineRows(figures)].map(({ name, ...row }) =>
    [name, row.now, ...(headlineBefore === null ? [] : [row.before])].map(narrow)
  )
  return columns(rows, width)
}

/** Cells below each other: the first to the left, the others to the right; where they have no room, one below the other. */
function columns(rows: readonly (readonly string[])[], width: number | null): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0))
  )
  const whole = widths.reduce((sum, one) => sum + one + 2, -2)
  if (width === null || whole <= width) {
    return rows.map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
        )
        .join('  ')
        .trimEnd()
    )
  }
  return rows.flatMap(([name = '', ...cells]) => {
    const below = cells.join(' · ')
    return name === ''
      ? wrap(below, width, '  ')
      : [...wrap(name, width, '  '), ...wrap(`    ${below}`, width, '      ')]
  })
}

function attentionBlock(figures: PeriodFigures, { color, width }: ReportTextOptions): string[] {
  const pen: Pen = {
    text: terminalLine,
    code: terminalLine,
    strong: (words) => words,
    ref: terminalLine,
  }
  const sentences = attention(figures, pen).map(narrow)
  if (sentences.length === 0) return ['Nothing in this period asks for a decision.']
  return [
    heading('What asks for a decision', color),
    ...sentences.flatMap((sentence) => wrap(`  ${sentence}`, width, '    ')),
  ]
}

function keptBlock(figures: PeriodFigures, options: ReportTextOptions): string[] {
  return barBlock(
    'Deadlines kept, the least kept first',
    keptBars(figures),
    options,
    (row) => `${row.value} of ${row.cases}`
  )
}

function barBlock(
  title: string,
  rows: readonly BarRow[],
  { color, width }: ReportTextOptions,
  wordsOf: (row: BarRow) => string = ({ value }) => value
): string[] {
  if (rows.length === 0) return []
  const words = rows.map((row) => narrow(wordsOf(row)))
  const room = Math.max(...words.map(({ length }) => length))
  return [
    heading(title, color),
    ...rows.map(({ of, bar }, index) => {
      const line = `  ${bar.padEnd(10)}  ${(words[index] ?? '').padStart(room)}  ${terminalLine(capital(of))}`
      return wrap(clip(line, ROOM), width, '      ').join('\n')
    }),
  ]
}

function breachBlock(figures: PeriodFigures, options: ReportTextOptions): string[] {
  const { breaches } = figures
  const told = breaches.filter(({ verdict }) => verdict !== 'never')
  const unseen = breaches.length - told.length
  return [
    ...listBlock(
      'Late or overdue, the longest first',
      told.map((breach) => breachLine(breach)),
      options
    ),
    ...(unseen === 0
      ? []
      : wrap(
          `  Besides, ${countOf(unseen, 'deadline')} of incidents that are over ${unseen === 1 ? 'has' : 'have'} no entry at all.`,
          options.width,
          '    '
        )),
  ]
}

function breachLine({ id, title, priority, duty, verdict, lateBySeconds }: Breach): Line {
  const late = `${lengthWords(lateBySeconds)} ${verdict === 'overdue' ? 'overdue' : 'late'}`
  return {
    words: `${late}  ${priority ?? 'unassessed'}  ${terminalLine(id)}  ${duty}: ${terminalLine(title)}`,
    ink: verdict === 'overdue' ? { words: late, as: 'error' } : null,
  }
}

function openBlock(figures: PeriodFigures, options: ReportTextOptions): string[] {
  const { counted, carried } = figures.population
  const open = [...carried, ...counted].filter(({ course }) => !isSettled(course.status))
  return listBlock(
    'Not resolved',
    open.map((entry) => {
      const { id, title } = entry.file.incident
      const { status } = entry.course
      return {
        words: `${priorityOf(entry)}  ${terminalLine(id)}  ${status}: ${terminalLine(title)}`,
        ink: null,
      }
    }),
    options
  )
}

function serviceBlock({ downtime }: PeriodFigures, options: ReportTextOptions): string[] {
  return listBlock(
    'Services, by time with an incident',
    downtime.map(({ service, incidents, seconds, approximate }) => ({
      words: `${approximate ? 'about ' : ''}${lengthWords(seconds)}  ${terminalLine(service)}, ${countOf(incidents, 'incident')}`,
      ink: null,
    })),
    options
  )
}

/** Load that nobody sees is shared by nobody. */
function toldBlock({ fairness }: PeriodFigures, options: ReportTextOptions): string[] {
  const lines = fairness.people.map(({ login, words, nights, weekends, called, ...vain }) => ({
    words: `${countOf(words, 'word')}  ${terminalLine(login)}, ${nights} at night, ${weekends} at weekends; ${vain.elsewhere + vain.nobody} of ${countOf(called, 'call')} in vain`,
    ink: null,
  }))
  return [
    ...listBlock('Who was told, the most first', lines, options),
    ...(lines.length === 0 ? [] : wrap(`  ${sourceWords(fairness)}`, options.width, '    ')),
  ]
}

/** A line of a list, with what stands out of it. */
interface Line {
  readonly words: string
  readonly ink: { readonly words: string; readonly as: Ink } | null
}

function listBlock(
  title: string,
  lines: readonly Line[],
  { color, width }: ReportTextOptions
): string[] {
  if (lines.length === 0) return []
  const more = lines.length - SHOWN
  return [
    heading(title, color),
    ...lines.slice(0, SHOWN).map(({ words, ink }) => {
      const line = wrap(clip(`  ${words}`, ROOM), width, '      ').join('\n')
      return ink === null ? line : line.replace(ink.words, (found) => paint(found, ink.as, color))
    }),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ]
}

function footBlock({ color, width }: ReportTextOptions): string[] {
  return wrap(
    'Everything, with pictures: incident-ledger report --out FOLDER; for programs: --format json.',
    width,
    '  '
  ).map((line) => paint(line, 'faint', color))
}

function heading(words: string, color: boolean): string {
  return paint(words, 'strong', color)
}

/** A terminal breaks lines where we say so; what must not be broken in a table need not be marked. */
function narrow(words: string): string {
  return words.replaceAll('\u00A0', ' ')
}
