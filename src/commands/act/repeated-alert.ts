/** An alert that is known already: its repeat, and its own word that it is over, become `noted`, and resolve nothing. */
import { type ByPullOutcome, commitByPull } from '../../github/commit-by-pull.ts'
import { incidentBranch } from '../../github/open-pull.ts'
import type { Repository } from '../../github/repository.ts'
import { isNamedIn } from '../../model/address.ts'
import { formatInstant, type Instant } from '../../model/time.ts'
import { appendEvent } from '../../parse/append-event.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import { yamlLines } from '../../parse/yaml-text.ts'
import type { Gathered } from '../ledger/gather.ts'
import { ledgerOf } from '../ledger/ledger-of.ts'
import type { ReportFacts } from './tasks.ts'

/** An open incident that knows the alert. */
export interface KnownAlert {
  readonly id: string
  readonly path: string
}

/** The open incident of the main line whose record has this fingerprint; null where there is none. */
export function knownAlert(
  gathered: Gathered,
  fingerprint: string,
  now: Instant
): KnownAlert | null {
  const line = `\n${yamlLines({ 'x-fingerprint': fingerprint }, 0).join('\n')}\n`
  const paths = new Set(
    gathered.records.flatMap(({ path, text }) => (text?.includes(line) === true ? [path] : []))
  )
  const files = gathered.files.filter(({ path }) => paths.has(path))
  const open = ledgerOf({ ...gathered, files }, now).find((entry) => entry.open)
  return open === undefined ? null : { id: open.file.incident.id, path: open.file.path }
}

/** Notes it in that record, once for each issue. */
export async function noteAlert(
  repository: Repository,
  { id, path }: KnownAlert,
  { facts, isOver, branch }: { facts: ReportFacts; isOver: boolean; branch: string }
): Promise<ByPullOutcome> {
  const yaml = await import('yaml')
  const { url, author: by, at } = facts
  const note = isOver ? 'The alert says that it is over.' : 'The alert came again.'
  const entry = { at: formatInstant(at), event: 'noted', note, by, via: 'github', url }
  const edit = (text: string) => {
    const { file } = parseRecordText(path, text, yaml)
    const isHeld = file !== null && isNamedIn(file.incident.timeline, url)
    return isHeld ? null : appendEvent(text, path, entry, yaml)
  }
  const body = 'What a monitor said. It could not go onto the branch itself.'
  return commitByPull(repository, {
    commit: { branch, message: `Note an alert\n\n${url}`, files: [{ path, edit }] },
    pull: { name: incidentBranch('entries', id), title: `Entries for ${id}`, body },
  })
}
