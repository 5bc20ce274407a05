/** The Action's check: annotations, summary, outputs, and the sticky comment of a pull request. */
import { upsertStickyComment } from '../../github/sticky-comment.ts'
import { renderCheckGitHub } from '../../report/check-github.ts'
import { checkJson, countFindings } from '../../report/check-result.ts'
import { renderCheckMarkdown } from '../../report/check-markdown.ts'
import { uriOf } from '../../report/check-sarif.ts'
import { shownIn } from '../../report/shown.ts'
import { renderPullRequestComment } from '../../report/pull-request-comment.ts'
import { type Acting, filesAt, type PartResult, type Run } from './act-run.ts'
import { spelledInMarkdown } from '../../text/spelled.ts'
import { loadZones } from '../../store/zones.ts'
import { judge, type Checked } from '../ledger/judge-ledger.ts'
import { markingPolicy } from './discretion.ts'
import { type Hidden, withholdFindings } from '../ledger/hidden-records.ts'
import { gather, ledgerOf } from '../ledger/gather.ts'
import { showsItself, type Touched, type TouchedSome } from './touched-records.ts'
import { policyPath } from '../ledger/places.ts'

/** The line by which the comment is found again. */
export const CHECK_MARKER = '<!-- incident-ledger:check -->'

/** What is checked, and what may be said of it. */
export interface Checking {
  readonly touched: Touched
  readonly hidden: Hidden
  /** Whether the pull request gets its comment. */
  readonly comment: boolean
  /** A sentence of ours that stands above all in that comment. */
  readonly above?: string
}

/** Checks, and keeps the comment up to date where there is one to keep. */
export async function checkForAction(
  acting: Acting,
  { touched, hidden, comment, above = '' }: Checking
): Promise<PartResult> {
  const { shell, run } = acting
  const whole = await judgementOf(acting, touched)
  const findings = withholdFindings(whole.result.findings, hidden, (path) =>
    showsItself(touched, path)
  )
  const judgement: Checked = { ...whole, result: { ...whole.result, findings } }
  const { result, unusable } = judgement
  shell.command(renderCheckGitHub(result))
  const { errors, warnings } = countFindings(result.findings)
  const failing = errors > 0 || (run.inputs['fail-on'] === 'warning' && warnings > 0)
  const told =
    comment && touched.kind === 'some'
      ? await keepComment(acting, touched, judgement, above)
      : { text: renderCheckMarkdown(result, { files: filesOf(run, touched) }), warnings: [] }
  return {
    exitCode: unusable !== null ? 2 : failing ? 1 : 0,
    summary: told.text,
    outputs: {
      errors,
      warnings,
      findings: checkJson(result),
    },
    warnings: told.warnings,
    errors: [],
  }
}

async function judgementOf({ shell, run, options }: Acting, touched: Touched): Promise<Checked> {
  const isPublic = run.isPrivate === null ? null : !run.isPrivate
  if (touched.kind === 'all') return judge(shell, { ...options, paths: [] }, { isPublic })
  const { paths, policy, base } = touched
  if (paths.length === 0 && !policy) return { result: { findings: [], files: 0 }, unusable: null }
  // The pull request's own policy is only ever read to say what is wrong with it, unless there is no other.
  const own =
    policy || base.bytes === null
      ? await judge(shell, { ...options, paths: [] }, { isPublic })
      : null
  const byBase =
    base.bytes === null || paths.length === 0
      ? own
      : await judge(shell, { ...options, paths }, { isPublic, basePolicy: base.bytes })
  const wanted = new Set(paths)
  const ownPolicy = policyPath(options)
  return {
    result: {
      findings: [
        ...(own?.result.findings.filter(({ path }) => path === ownPolicy) ?? []),
        ...(byBase?.result.findings.filter(({ path }) => wanted.has(path)) ?? []),
      ],
      files: paths.length + (own === null ? 0 : 1),
    },
    unusable: base.bytes === null ? (own?.unusable ?? null) : null,
  }
}

/** Where the files lie that were judged: those of a pull request at its head, which the run's merge commit is not. */
function filesOf(run: Run, touched: Touched): string | null {
  return filesAt(run, touched.kind === 'some' ? touched.pull.headSha : run.commit)
}

/** The comment is best effort: a fork's token cannot write, and the summary says the same. */
async function keepComment(
  acting: Acting,
  touched: TouchedSome,
  judgement: Checked,
  above: string
): Promise<Pick<PartResult, 'warnings'> & { readonly text: string }> {
  const { run } = acting
  const checked = await commentOf(acting, touched, judgement)
  const text = above === '' ? checked : `${above}\n\n${checked}`
  if (run.repository === null) return { text, warnings: [] }
  const { paths, policy, pull } = touched
  const outcome = await upsertStickyComment(run.repository, {
    pull: pull.number,
    marker: CHECK_MARKER,
    text,
    // A pull request that is about something else gets none; one that no longer touches a record keeps its own.
    create: paths.length > 0 || policy,
    author: run.inputs.author,
  })
  if (outcome.outcome !== 'failed') return { text, warnings: [] }
  const { sentence, remedy } = outcome.failure
  return { text, warnings: [`${sentence} The job summary says the same. ${remedy}`] }
}

async function commentOf(
  { shell, run, options }: Acting,
  touched: TouchedSome,
  { result, unusable }: Checked
): Promise<string> {
  const { paths, base } = touched
  const head = filesOf(run, touched)
  const untold = paths.length === 0 ? null : base.why
  const zones = await loadZones()
  if (paths.length === 0 || unusable !== null)
    return renderPullRequestComment({ incidents: [], result, untold, files: head }, zones)
  const gathered = await gather(shell, options, { basePolicy: base.bytes, bearFaults: true })
  const { files, policyFile } = gathered
  const wanted = new Set(paths)
  const touchedFiles = files.filter(({ path }) => wanted.has(path))
  const entries = ledgerOf({ ...gathered, files: touchedFiles }, shell.now)
  const marking = await markingPolicy(shell, options, touched)
  const incidents = entries.map((entry) => ({
    ...shownIn(shell.place, entry, marking),
    policyFile,
    now: shell.now,
    recordUrl: head === null ? null : `${head}/${uriOf(entry.file.path)}`,
    editUrl: null,
  }))
  const text = renderPullRequestComment({ incidents, result, untold, files: head }, zones)
  return spelledInMarkdown(text, policyFile.policy.command)
}
