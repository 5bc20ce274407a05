/** The record that a comment is about: that of the tracking issue, or the one that its pull request touches. */
import { isAmong } from '../../delivery/found.ts'
import { markerOfIssue, receiptsIn } from '../../delivery/identity.ts'
import { type Marker, parseMarker } from '../../delivery/marker.ts'
import { listComments } from '../../github/find.ts'
import { listPullFiles, findPull, type Pull } from '../../github/pull.ts'
import { findFileAt } from '../../github/head-tree.ts'
import type { Repository } from '../../github/repository.ts'
import { sameId } from '../../model/id.ts'
import { isRecordPath } from '../../model/record-path.ts'
import { type ParsedRecord, parseRecord } from '../../parse/parse-record.ts'
import { nameOf } from '../ledger/hidden-records.ts'
import { refused, type Refused } from './refused.ts'
import type { CommentFacts } from './tasks.ts'

/** Where a record stands that may be written to. */
export interface CommentedRecord {
  /** The incident's, as the record says it. */
  readonly id: string
  readonly path: string
  readonly branch: string
}

/** What it takes to find it. */
export interface CommentPlace {
  readonly repository: Repository
  readonly comment: CommentFacts
  /** The records of the default branch, as checked out. */
  readonly records: readonly ParsedRecord[]
  readonly dir: string
  readonly defaultBranch: string
  /** Logins whose markers count. */
  readonly trusted: readonly string[]
}

/**
 * Finds it. Null: this is no place of ours, and what is said there is none of our business.
 *
 * @param id the id that the comment names; null where it names none.
 */
export async function findCommented(
  asked: CommentPlace,
  id: string | null
): Promise<CommentedRecord | Refused | null> {
  return asked.comment.issue.isPull ? onPull(asked, id) : onTrackingIssue(asked, id)
}

async function onTrackingIssue(
  asked: CommentPlace,
  id: string | null
): Promise<CommentedRecord | Refused | null> {
  const marker = await markerFor(asked)
  if (marker === null) return null
  if (id !== null && !sameId(id, marker.incident)) {
    return refused(`This is the issue of ${marker.incident}.`, `Comment on the issue of ${id}.`)
  }
  if (marker.pull !== undefined) {
    const pull = await findPull(asked.repository, marker.pull)
    if (pull.state === 'open') return onHead(asked, pull, marker.incident)
  }
  return merged(asked, marker.incident)
}

/** What the issue says that it is; its comments are read only where its own text does not say. */
async function markerFor({ comment: { issue }, ...asked }: CommentPlace): Promise<Marker | null> {
  const isOurs = isAmong(asked.trusted)
  if (!isOurs(issue.author)) return null
  const receipts = receiptsIn(asked.records.flatMap(({ file }) => file ?? []))
  const isMarked = parseMarker(issue.body) !== null
  const comments = isMarked ? [] : await listComments(asked.repository, issue.number)
  return markerOfIssue(issue, comments, isOurs, receipts)
}

async function onPull(
  asked: CommentPlace,
  id: string | null
): Promise<CommentedRecord | Refused | null> {
  const pull = await findPull(asked.repository, asked.comment.issue.number)
  return onHead(asked, pull, id)
}

/** The record that a pull request touches; where it is merged, the same one on the default branch. */
async function onHead(
  asked: CommentPlace,
  pull: Pull,
  id: string | null
): Promise<CommentedRecord | Refused | null> {
  const { repository, dir } = asked
  const files = await listPullFiles(repository, pull.number)
  const paths = files
    .filter(({ path, status }) => status !== 'removed' && isRecordPath(dir, path))
    .map(({ path }) => path)
  if (paths.length === 0) return id === null ? null : notHere(id)
  if (!pull.sameRepository) {
    return refused(
      'The record stands in a fork, where nothing can be written to.',
      'Merge it first; then take it up on its tracking issue.'
    )
  }
  const touched: { readonly path: string; readonly id: string | null }[] = []
  for (const path of paths) {
    const file = await findFileAt(repository, pull.headSha, path)
    if (file !== null) touched.push({ path, id: parseRecord(path, file.bytes).id })
  }
  const [only, ...more] = touched.filter((one) => id === null || sameId(one.id ?? '', id))
  if (only === undefined) return notHere(id ?? 'The record')
  if (more.length > 0) {
    const ids = touched.map((one) => nameOf(one))
    return refused(
      `This pull request touches ${touched.length} records: ${ids.join(', ')}.`,
      'Name the one you mean after the command.'
    )
  }
  if (only.id === null) return notHere('The record')
  if (pull.state === 'open') return { id: only.id, path: only.path, branch: pull.headBranch }
  return merged(asked, only.id)
}

function merged({ records, defaultBranch }: CommentPlace, id: string): CommentedRecord | Refused {
  const record = records.find((one) => sameId(one.id ?? '', id))
  return record === undefined ? notHere(id) : { id, path: record.path, branch: defaultBranch }
}

function notHere(what: string): Refused {
  return refused(
    `${what} is not here.`,
    'Its record may have been moved or never merged; comment on its tracking issue.'
  )
}
