/** The Action's door for those who have no shell: an issue labelled `incident` becomes a record, and hears what that means. */
import { basename } from 'node:path/posix'
import { authorsOf, isAmong } from '../../delivery/found.ts'
import { UNCONFIRMED } from '../../delivery/heads.ts'
import { commitByPull } from '../../github/commit-by-pull.ts'
import type { Failure } from '../../github/failure.ts'
import { listOpenPulls, listPullFiles } from '../../github/pull.ts'
import { pullsFrom } from '../../github/open-pull.ts'
import { mayWrite } from '../../github/facts.ts'
import type { Repository } from '../../github/repository.ts'
import { upsertStickyComment } from '../../github/sticky-comment.ts'
import { closeIssue } from '../../github/close-issue.ts'
import { isNamedIn } from '../../model/address.ts'
import { idClaimedByName } from '../../model/id.ts'
import { isConfidentialKind } from '../../model/marking.ts'
import type { Policy } from '../../model/policy.ts'
import { type IssueReport, parseIssueReport } from '../../parse/issue-report.ts'
import { code, inline, reference, words, type Inline } from '../../text/markdown.ts'
import { gather, type Gathered } from '../ledger/gather.ts'
import { type Acting, NOTHING, type PartResult } from './act-run.ts'
import { confirmReport } from './confirm-report.ts'
import { checkOpened } from './opened-pull.ts'
import { isRefused } from './refused.ts'
import { knownAlert, noteAlert, noteUnmerged, type WaitingReport } from './repeated-alert.ts'
import { type ReportRecord, reportRecord, reportStanding } from './report-record.ts'
import type { ReportFacts } from './tasks.ts'
import { unreadWords } from './unread-answers.ts'

/** What makes an issue a report. Whoever may not write can only have it from the form. */
export const INCIDENT_LABEL = 'incident'
/** How the branches of reports begin that somebody with write access stands behind. */
const REPORT = 'incident-ledger/report-'

/** Takes up the issue that started the run; one that is on record already, or ours, is left alone. */
export async function reportForAction(acting: Acting): Promise<PartResult> {
  const { shell, run, options } = acting
  const { report: facts } = run.event
  const { repository } = run
  if (facts === null || repository === null || !isLabelled(facts) || !run.inputs.apply)
    return NOTHING
  const gathered = await gather(shell, options, { moments: 'any', bearFaults: true })
  const { policy } = gathered.policyFile
  const isOurs = isAmong(authorsOf(run.inputs.author, policy))
  if (isOurs(facts.author) || isOnRecord(facts, gathered)) return NOTHING
  const base = run.event.defaultBranch
  for (const name of [`${REPORT}${facts.number}`, `${UNCONFIRMED}${facts.number}`]) {
    const pulls = await pullsFrom(repository, name, base)
    const open = pulls.find(({ state }) => state === 'open')
    const place = { facts, pull: open?.number ?? 0, dir: options.dir }
    const errors = open === undefined ? [] : await confirmReport(repository, place, shell.now)
    if (pulls.length > 0) return { ...NOTHING, exitCode: errors.length > 0 ? 3 : 0, errors }
  }
  const report = parseIssueReport(facts.body)
  const request = { ...acting, gathered, repository, facts, report }
  const { text, warnings, isFailure, hasMoved, ends } = await taken(request)
  const answered = await upsertStickyComment(repository, {
    pull: facts.number,
    marker: `<!-- incident-ledger:report ${facts.number} -->`,
    text,
    author: run.inputs.author,
  })
  // Who opens one again that is answered so keeps it open.
  const isNews = answered.outcome === 'created' || answered.outcome === 'updated'
  const failure =
    answered.outcome === 'failed'
      ? answered.failure
      : ends !== undefined && isNews
        ? await closeIssue(repository, facts.number, ends)
        : null
  return {
    ...NOTHING,
    exitCode: isFailure ? 3 : 0,
    summary: inline`The report ${reference(facts.number)} was answered.`,
    warnings: [...warnings, ...(failure === null ? [] : [`${failure.sentence} ${failure.remedy}`])],
    errors: isFailure ? [`The report #${facts.number} is not on record.`] : [],
    hasMoved: hasMoved === true,
  }
}

interface ReportRequest extends Acting {
  readonly gathered: Gathered
  readonly repository: Repository
  readonly facts: ReportFacts
  readonly report: IssueReport
}

interface Answer {
  readonly text: string
  readonly warnings: readonly string[]
  /** Whether somebody believes that it is on record, and it is not. */
  readonly isFailure: boolean
  /** Whether the record went onto the default branch. */
  readonly hasMoved?: boolean
  /** How the issue is closed with it; left out: it stays open, as that of a record does until its merge. */
  readonly ends?: 'completed' | 'not_planned'
}

async function taken(request: ReportRequest): Promise<Answer> {
  const { shell, run, options, gathered, repository, facts, report } = request
  const kind = kindOf(facts, gathered.policyFile.policy)
  const isWriter = await mayWrite(repository, facts.author)
  if (!isWriter && isConfidentialKind(kind, gathered.policyFile.policy, shell.place))
    return said(PRIVATELY)
  const waiting = await waitingReports(repository)
  if (isWriter && report.fingerprint !== null) {
    const answer = await repeated(request, report.fingerprint, waiting)
    if (answer !== null) return answer
  }
  const yaml = await import('yaml')
  // Two of one minute are two incidents.
  const ids = waiting.map(({ id }) => id)
  const reported = { facts, report, kind, isWriter, taken: ids }
  const made = reportRecord(reported, { shell, gathered, yaml }, options.dir)
  if (isRefused(made)) return said(inline`${words(made.refused)} ${words(made.remedy)}`)
  const isDirect = isWriter && gathered.policyFile.policy.reports === 'commit'
  const closes = isDirect ? `\n\nCloses #${facts.number}` : ''
  const outcome = await commitByPull(repository, {
    commit: {
      branch: run.event.defaultBranch,
      message: `Record ${made.id}\n\n${facts.url}${closes}`,
      files: [{ path: made.path, edit: () => null, create: made.text }],
    },
    pull: {
      name: `${isWriter ? REPORT : UNCONFIRMED}${facts.number}`,
      title: `Record ${made.id}`,
      body: `As #${facts.number} reports it. Merging this closes that issue.\n\nCloses #${facts.number}`,
      only: !isDirect,
    },
  })
  if (outcome.outcome === 'refused') return unrecorded(outcome.failure)
  if (outcome.outcome === 'unchanged') return said(inline`It is on record already.`)
  if (outcome.outcome === 'committed') {
    const answer = await standingAt(request, made, inline`Recorded as ${code(made.id)}.`)
    return { ...answer, hasMoved: true }
  }
  const { number } = outcome.pull
  const warnings = await checkOpened(request, number)
  const head = inline`Recorded as ${code(made.id)} in ${reference(number)}, which somebody with write access merges.`
  if (!isWriter) return { ...said(inline`${head} ${WAITS}`, unreadWords(made.unread)), warnings }
  return { ...(await standingAt(request, made, head)), warnings }
}

/** The answer with priority and deadlines below it, and what was not understood between. */
async function standingAt(
  { shell, gathered }: ReportRequest,
  made: ReportRecord,
  head: Inline
): Promise<Answer> {
  const standing = await reportStanding(shell, gathered, made)
  return said(head, unreadWords(made.unread), standing)
}

/** The answer to an alert that is known, or is over; null where it is news. */
async function repeated(
  request: ReportRequest,
  fingerprint: string,
  waiting: readonly WaitingReport[]
): Promise<Answer | null> {
  const { shell, run, gathered, repository, facts, report } = request
  const { isOver } = report
  const known = knownAlert(gathered, fingerprint, shell.now)
  // Whoever may not write cannot make an alert go quiet: only what stands on a writer's word is asked.
  const trusted = waiting.filter(({ branch }) => branch.startsWith(REPORT))
  const noted =
    known === null
      ? await noteUnmerged(repository, trusted, fingerprint, { facts, isOver })
      : {
          id: known.id,
          outcome: await noteAlert(repository, known, { facts, isOver }, run.event.defaultBranch),
        }
  if (noted === null) {
    if (!isOver) return null
    return {
      ...said(inline`No open incident knows this alert; nothing was recorded.`),
      ends: 'not_planned',
    }
  }
  if (noted.outcome.outcome !== 'refused') {
    const head = inline`Noted in ${code(noted.id)}, which an alert never resolves: people do.`
    return { ...said(head), ends: 'completed' }
  }
  return unrecorded(noted.outcome.failure)
}

function unrecorded({ sentence, remedy }: Failure): Answer {
  const text = inline`It is not on record. ${words(`${sentence} ${remedy}`)}`
  return { ...said(text), isFailure: true }
}

/** The parts that hold anything, each a paragraph or more. */
function said(...parts: readonly [Inline, ...(readonly string[])]): Answer {
  const text = parts.filter((part) => part !== '').join('\n\n')
  return { text: text.trimEnd(), warnings: [], isFailure: false }
}

const WAITS = inline`Whoever reported it has no write access, so it is unassessed and calls nobody yet. Somebody with write access comments \`/ack\` on that pull request, labels this issue \`confirmed\`, or merges it: then its clocks count from the report on.`

const PRIVATELY = inline`This repository is public, and incidents of this kind are not. **Report it privately:** Security, then Report a vulnerability. Nothing was recorded; take out of this issue what nobody else should read.`

function isLabelled({ labels }: ReportFacts): boolean {
  return labels.some((label) => label.toLowerCase() === INCIDENT_LABEL)
}

/** The kind that a label names; else the first of the policy. */
function kindOf({ labels }: ReportFacts, { kinds }: Policy): string {
  const names = Object.keys(kinds)
  const named = names.find((name) => labels.some((label) => label.toLowerCase() === name))
  return named ?? names[0] ?? 'service'
}

function isOnRecord({ url }: ReportFacts, { files }: Gathered): boolean {
  return files.some(({ incident }) => isNamedIn(incident.timeline, url))
}

/** The records of reports that wait in pull requests of ours. */
async function waitingReports(repository: Repository): Promise<readonly WaitingReport[]> {
  const reports: WaitingReport[] = []
  for (const { number, branch } of await listOpenPulls(repository)) {
    if (!branch.startsWith(REPORT) && !branch.startsWith(UNCONFIRMED)) continue
    for (const { path } of await listPullFiles(repository, number)) {
      const id = idClaimedByName(basename(path))
      if (id !== null) reports.push({ id, path, branch })
    }
  }
  return reports
}
