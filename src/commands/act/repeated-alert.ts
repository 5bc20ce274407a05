/** An alert that is known already: its repeat, and its own word that it is over, become `noted`, and resolve nothing. */
import { type ByPullOutcome, commitByPull } from '../../github/commit-by-pull.ts'
import { commitFiles, type CommitOutcome } from '../../github/commit-files.ts'
import { incidentBranch } from '../../github/open-pull.ts'
import type { Repository } from '../../github/repository.ts'
import { isNamedIn } from '../../model/address.ts'
import { formatInstant, type Instant } from '../../model/time.ts'
import { appendEvent } from '../../parse/append-event.ts'
import { keepHead } from '../../parse/keep-head.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import { yamlLines } from '../../parse/yaml-text.ts'
import { type Gathered, ledgerOf } from '../ledger/gather.ts'
import { drawHead } from '../../text/record-head.ts'
import type { ReportFacts } from './tasks.ts'

/** An open incident that knows the alert. */
export interface KnownAlert {
  readonly id: string
  readonly path: string
}

/** The record of a report that waits in a pull request of ours. */
export interface WaitingReport extends KnownAlert {
  readonly branch: string
}

/** What an issue of a monitor says. */
export interface Said {
  readonly facts: ReportFacts
  readonly isOver: boolean
}

/** The open incident of the main line whose record has this fingerprint; null where there is none. */
export function knownAlert(
  gathered: Gathered,
  fingerprint: string,
  now: Instant
): KnownAlert | null {
  const paths = new Set(
    gathered.records.flatMap(({ path, text }) =>
      text !== null && hasFingerprint(text, fingerprint) ? [path] : []
    )
  )
  const files = gathered.files.filter(({ path }) => paths.has(path))
  const open = ledgerOf({ ...gathered, files }, now).find((entry) => entry.open)
  return open === undefined ? null : { id: open.file.incident.id, path: open.file.path }
}

/** Notes it in that record, once for each issue. */
export async function noteAlert(
  repository: Repository,
  { id, path }: KnownAlert,
  said: Said,
  branch: string
): Promise<ByPullOutcome> {
  const body = 'What a monitor said. It could not go onto the branch itself.'
  return commitByPull(repository, {
    commit: { branch, message: messageOf(said), files: [{ path, edit: await noting(path, said) }] },
    pull: { name: incidentBranch('entries', id), title: `Entries for ${id}`, body },
  })
}

/** The same where the first report is not merged yet: noted on its branch. Null where none of them knows the alert. */
export async function noteUnmerged(
  repository: Repository,
  reports: readonly WaitingReport[],
  fingerprint: string,
  said: Said
): Promise<{ readonly id: string; readonly outcome: CommitOutcome } | null> {
  for (const { id, path, branch } of reports) {
    const note = await noting(path, said)
    let isKnown = false
    const edit = (text: string) => {
      isKnown = hasFingerprint(text, fingerprint)
      return isKnown ? note(text) : null
    }
    const files = [{ path, edit }]
    const outcome = await commitFiles(repository, { branch, message: messageOf(said), files })
    if (isKnown) return { id, outcome }
  }
  return null
}

function hasFingerprint(text: string, fingerprint: string): boolean {
  return text.includes(`\n${yamlLines({ 'x-fingerprint': fingerprint }, 0).join('\n')}\n`)
}

function messageOf({ facts: { url } }: Said): string {
  return `Note an alert\n\n${url}`
}

/** Adds the entry, unless the issue has one. */
async function noting(path: string, { facts: { url, author: by, at }, isOver }: Said) {
  const yaml = await import('yaml')
  const note = isOver ? 'The alert says that it is over.' : 'The alert came again.'
  const entry = { at: formatInstant(at), event: 'noted', note, by, via: 'github', url }
  return (text: string): string | null => {
    const { file } = parseRecordText(path, text, yaml)
    const isHeld = file !== null && isNamedIn(file.incident.timeline, url)
    const written = isHeld ? null : appendEvent(text, path, entry, yaml)
    return written === null ? null : keepHead(written, path, { draw: drawHead }, yaml)
  }
}
