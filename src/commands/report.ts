/** `report`: the periodic review of the service level agreement, with its pictures or for machines. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import type { Policy } from '../model/policy.ts'
import { jsonText } from '../text/json-text.ts'
import { periodCsv } from '../period/csv.ts'
import { periodFigures, type PeriodFigures } from '../period/figures.ts'
import type { RecordHistory } from '../period/input.ts'
import { periodJson } from '../period/json.ts'
import { lastQuarter, parseBound, type Period } from '../period/period.ts'
import { renderComparison, renderPeriodReport, renderPictures } from '../period/render.ts'
import { renderReportText } from '../period/report-text.ts'
import { terminalLine } from '../text/terminal.ts'
import { loadTemplate } from '../store/load-template.ts'
import { writeFileAtomically } from '../store/write-file.ts'
import { gather, type Gathered, ledgerOf } from './ledger/gather.ts'
import { leftOutNames, tellLeftOut } from './ledger/left-out.ts'
import { findInstant } from './ledger/instant-option.ts'
import { type OtherPolicy, otherPolicyOf } from './ledger/other-policy.ts'
import { tellUnreadablePolicies } from './ledger/policy-notes.ts'
import { readRecordHistory } from './audit/read-judged.ts'
import { gatherLessons, withExactTasks } from './ledger/report-bodies.ts'
import { outFolder, pathFrom } from './ledger/out-folder.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { policyPath } from './ledger/places.ts'

/** Which period, and in which form. */
export interface ReportOptions extends CommonOptions {
  /** A date or an instant; null with `to` null: the last quarter that is over. */
  readonly from: string | null
  /** The first moment that is no longer in it; null: now. */
  readonly to: string | null
  readonly format: 'markdown' | 'text' | 'json' | 'csv'
  /** Where report and pictures are written; null prints. */
  readonly out: string | null
  /** Whether the words of incidents marked amber or red are told. */
  readonly confidential: boolean
}

/** Prints or writes the report. Exit 0 whatever it says: it judges a past that no run can mend. */
export async function report(shell: Shell, options: ReportOptions): Promise<ExitCode> {
  if (options.out !== null && options.format !== 'markdown') {
    throw new CommandError(
      `--out writes the Markdown report with its pictures, not ${options.format}.`,
      'Leave --out away, and send what is printed into a file.'
    )
  }
  const folder = options.out === null ? null : outFolder(options.out)
  const period = await periodOption(shell, options)
  const other = await otherPolicyOf(shell, options)
  if (other !== null && (options.format === 'csv' || options.format === 'text')) {
    throw new CommandError(
      `${options.format === 'csv' ? 'CSV' : 'The text'} holds one answer, and --policy with a commit asks for a second.`,
      'Ask for --format json, or for Markdown.'
    )
  }
  const sources = other === null ? options : besides(other, options)
  shell.progress?.('Reading the records')
  const gathered = await gather(shell, sources)
  tellLeftOut(shell, gathered.records)
  const history = await readRecordHistory(shell, sources)
  shell.progress?.('Computing the figures')
  const asked = { ...options, period, history, marking: gathered.policyFile.policy }
  const figures = await gatherFigures(shell, gathered, asked)
  const second =
    other === null ? null : await gatherFigures(shell, { ...gathered, ...other }, asked)
  if (options.format === 'json') {
    const answer = periodJson(figures)
    shell.out(jsonText(second === null ? answer : { ...answer, byPolicy: periodJson(second) }))
  } else if (options.format === 'csv') shell.out(periodCsv(figures))
  else if (options.format === 'text') {
    const { zones, policyFile } = gathered
    const clockface = { zones, timezone: policyFile.policy.timezone }
    shell.out(renderReportText(figures, { color: shell.color, width: shell.columns, clockface }))
  } else if (folder === null) shell.out(await markdown(shell, figures, second, null))
  else {
    // Where there was no incident the report shows no picture.
    const pictures = figures.headline.incidents === 0 ? {} : renderPictures(figures)
    const files = { 'report.md': await markdown(shell, figures, second, folder), ...pictures }
    for (const [name, text] of Object.entries(files)) {
      writeFileAtomically(shell.root, `${folder}/${name}`, text)
      shell.out(`${terminalLine(`${folder}/${name}`)}\n`)
    }
  }
  return 0
}

/** The first answer goes by the policies of the time, from where the other one lies too. */
function besides({ policyFile: { path } }: OtherPolicy, options: ReportOptions): ReportOptions {
  const isBesideRecords = path === policyPath({ ...options, policy: null })
  return { ...options, policy: isBesideRecords ? null : path }
}

/** What the figures depend on beside the records. */
export interface FigureOptions {
  readonly period: Period
  readonly confidential: boolean
  readonly history: RecordHistory | null
  /** The policy whose markings count. */
  readonly marking: Policy
}

/** The figures of a period, for the report and for whoever packs it. */
export async function gatherFigures(
  shell: Shell,
  gathered: Pick<Gathered, 'files' | 'pastOf' | 'policies' | 'policyFile' | 'records' | 'zones'>,
  { period, confidential, history, marking }: FigureOptions
): Promise<PeriodFigures> {
  const { policyFile, policies, zones, records } = gathered
  const files = await withExactTasks(shell, gathered.files)
  const entries = ledgerOf({ ...gathered, files }, shell.now)
  tellUnreadablePolicies(shell, gathered, entries)
  return periodFigures({
    entries,
    policyFile,
    timeline: policies.timeline,
    presentBecause: policies.presentBecause,
    period,
    now: shell.now,
    zones,
    unreadable: leftOutNames(records, confidential),
    lessons: await gatherLessons(shell, entries, policyFile.policy, period),
    history,
    showsConfidential: confidential,
    marking,
  })
}

/**
 * The period that is asked for.
 *
 * @throws CommandError (2) for what is no date, or an end that is not after its beginning.
 */
export async function periodOption(
  shell: Shell,
  options: Pick<ReportOptions, 'from' | 'to' | keyof CommonOptions>
): Promise<Period> {
  const { from, to } = options
  if (from === null && to === null) return lastQuarter(shell.now)
  if (from === null) {
    throw new CommandError('--to needs --from.', 'Say where the period begins: --from 2026-07-01.')
  }
  const bound = async (option: string, text: string) => {
    const asked = { option, text, meant: 'past' } as const
    const instant = parseBound(text) ?? (await findInstant(shell, options, asked))
    if (instant !== null) return instant
    throw new CommandError(
      `${option} ${JSON.stringify(text)} is neither a date nor an instant.`,
      'Write 2026-07-01, `yesterday 22:40` or 2026-07-01T00:00:00Z.'
    )
  }
  const period = {
    from: await bound('--from', from),
    to: to === null ? shell.now : await bound('--to', to),
  }
  if (period.from < period.to) return period
  throw new CommandError(
    'The period ends before it has begun.',
    'Give --from an earlier date than --to; --to is the first day that is no longer in it.'
  )
}

async function markdown(
  shell: Shell,
  figures: PeriodFigures,
  second: PeriodFigures | null,
  folder: string | null
): Promise<string> {
  const { default: handlebars } = await import('handlebars')
  const template = loadTemplate(shell.templates, 'report.md.hbs')
  const relocate = (path: string) => (folder === null ? null : pathFrom(folder, path))
  const place = { hasPictures: folder !== null, relocate }
  const text = renderPeriodReport(figures, place, { handlebars, template })
  if (second === null) return text
  const section = loadTemplate(shell.templates, 'report-comparison.md.hbs')
  return `${text}\n${renderComparison(figures, second, relocate, { handlebars, template: section })}`
}
