/** The Action's door for those who have no shell: an issue labelled `incident` becomes a record, and hears what that means. */
import { basename } from 'node:path/posix'
import { authorsOf, isAmong } from '../../delivery/authors.ts'
import { UNCONFIRMED } from '../../delivery/unconfirmed.ts'
import { commitByPull } from '../../github/commit-by-pull.ts'
import { listOpenPulls } from '../../github/open-pulls.ts'
import { pullsFrom } from '../../github/open-pull.ts'
import { mayWrite } from '../../github/permission.ts'
import { listPullFiles } from '../../github/pull-files.ts'
import type { Repository } from '../../github/repository.ts'
import { upsertStickyComment } from '../../github/sticky-comment.ts'
import { isNamedIn } from '../../model/address.ts'
import { idClaimedByName } from '../../model/id.ts'
import { isConfidentialKind } from '../../model/marking.ts'
import type { Policy } from '../../model/policy.ts'
import { type IssueReport, parseIssueReport } from '../../parse/issue-report.ts'
import { code, inline, reference, words, type Inline } from '../../text/markdown.ts'
import { gather, type Gathered } from '../ledger/gather.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import { NOTHING, type Part, type Run } from './act-run.ts'
import { confirmReport } from './confirm-report.ts'
import { checkOpened } from './opened-pull.ts'
import { isRefused } from './refused.ts'
import { knownAlert, noteAlert } from './repeated-alert.ts'
import { reportRecord } from './report-record.ts'
import { reportStanding } from './report-standing.ts'
import type { ReportFacts } from './tasks.ts'

/** What makes an issue a report. Whoever may not write can only have it from the form. */
export const INCIDENT_LABEL = 'incident'
/** How the branches of reports begin that somebody with write access stands behind. */
const REPORT = 'incident-ledger/report-'

/** Takes up the issue that started the run; one that is on record already, or ours, is left alone. */
export async function reportForAction(
  shell: Shell,
  run: Run,
  options: CommonOptions
): Promise<Part> {
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
  const scene = { shell, run, options, gathered, repository, facts, report }
  const { text, warnings, isFailure } = await taken(scene)
  const answered = await upsertStickyComment(repository, {
    pull: facts.number,
    marker: `<!-- incident-ledger:report ${facts.number} -->`,
    text,
    author: run.inputs.author,
  })
  const { failure } = answered.outcome === 'failed' ? answered : { failure: null }
  return {
    ...NOTHING,
    exitCode: isFailure ? 3 : 0,
    summary: inline`The report ${reference(facts.number)} was answered.`,
    warnings: [...warnings, ...(failure === null ? [] : [`${failure.sentence} ${failure.remedy}`])],
    errors: isFailure ? [`The report #${facts.number} is not on record.`] : [],
  }
}

interface Scene {
  readonly shell: Shell
  readonly run: Run
  readonly options: CommonOptions
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
}

async function taken(scene: Scene): Promise<Answer> {
  const { shell, run, options, gathered, repository, facts, report } = scene
  const kind = kindOf(facts, gathered.policyFile.policy)
  const isWriter = await mayWrite(repository, facts.author)
  if (!isWriter && isConfidentialKind(kind, gathered.policyFile.policy, shell.place))
    return said(PRIVATELY)
  if (isWriter && report.fingerprint !== null) {
    const answer = await repeated(scene, report.fingerprint)
    if (answer !== null) return answer
  }
  const yaml = await import('yaml')
  const ids = await claimedIds(repository)
  const made = reportRecord(
    { facts, report, kind, isWriter, taken: ids },
    { shell, gathered, dir: options.dir, yaml }
  )
  if (isRefused(made)) return said(inline`${words(made.refused)} ${words(made.remedy)}`)
  const outcome = await commitByPull(repository, {
    commit: {
      branch: run.event.defaultBranch,
      message: `Record ${made.id}\n\n${facts.url}`,
      files: [{ path: made.path, edit: () => null, create: made.text }],
    },
    pull: {
      name: `${isWriter ? REPORT : UNCONFIRMED}${facts.number}`,
      title: `Record ${made.id}`,
      body: `As #${facts.number} reports it. Merging this closes that issue.\n\nCloses #${facts.number}`,
      only: true,
    },
  })
  if (outcome.outcome === 'refused') {
    const { sentence, remedy } = outcome.failure
    return {
      ...said(inline`It is not on record. ${words(`${sentence} ${remedy}`)}`),
      isFailure: true,
    }
  }
  if (outcome.outcome !== 'proposed') return said(inline`It is on record already.`)
  const { number } = outcome.pull
  const warnings = await checkOpened(shell, run, options, { repository, number })
  const head = inline`Recorded as ${code(made.id)} in ${reference(number)}, which somebody with write access merges.`
  if (!isWriter) return { ...said(inline`${head} ${WAITS}`), warnings }
  const standing = await reportStanding(shell, gathered, made)
  return { ...said(head), text: `${head}\n\n${standing}`.trimEnd(), warnings }
}

/** The answer to an alert that is known, or is over; null where it is news. */
async function repeated(scene: Scene, fingerprint: string): Promise<Answer | null> {
  const { shell, run, gathered, repository, facts, report } = scene
  const known = knownAlert(gathered, fingerprint, shell.now)
  if (known === null) {
    return report.isOver
      ? said(inline`No open incident knows this alert; nothing was recorded.`)
      : null
  }
  const branch = run.event.defaultBranch
  const outcome = await noteAlert(repository, known, { facts, isOver: report.isOver, branch })
  if (outcome.outcome !== 'refused') {
    return said(inline`Noted in ${code(known.id)}, which an alert never resolves: people do.`)
  }
  const { sentence, remedy } = outcome.failure
  return {
    ...said(inline`It is not on record. ${words(`${sentence} ${remedy}`)}`),
    isFailure: true,
  }
}

function said(text: Inline): Answer {
  return { text, warnings: [], isFailure: false }
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

/** The ids of reports that wait in pull requests of ours: two of one minute are two incidents. */
async function claimedIds(repository: Repository): Promise<readonly string[]> {
  const ids: string[] = []
  for (const { number, branch } of await listOpenPulls(repository)) {
    if (!branch.startsWith(REPORT) && !branch.startsWith(UNCONFIRMED)) continue
    const files = await listPullFiles(repository, number)
    ids.push(...files.flatMap(({ path }) => idClaimedByName(basename(path)) ?? []))
  }
  return ids
}
