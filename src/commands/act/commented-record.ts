/** The record that a comment is about: that of the tracking issue, or the one that its pull request touches. */
import { authorsOf, isAmong } from '../../delivery/found.ts'
import { markerOfIssue, receiptsIn } from '../../delivery/identity.ts'
import { type Marker, parseMarker } from '../../delivery/marker.ts'
import { listComments } from '../../github/find.ts'
import { listPullFiles, findPull, type Pull } from '../../github/pull.ts'
import { findFileAt } from '../../github/head-tree.ts'
import { sameId } from '../../model/id.ts'
import { isRecordPath } from '../../model/record-path.ts'
import { parseRecord } from '../../parse/parse-record.ts'
import { nameOf } from '../ledger/hidden-records.ts'
import type { CommentRequest } from './comment-request.ts'
import { refused, type Refused } from './refused.ts'

/** Where a record stands that may be written to. */
export interface CommentedRecord {
  /** The incident's, as the record says it. */
  readonly id: string
  readonly path: string
  readonly branch: string
}

/**
 * Finds it. Null: this is no place of ours, and what is said there is none of our business.
 *
 * @param id the id that the comment names; null where it names none.
 */
export async function findCommented(asked: CommentRequest, id: string | null): Promise<Found> {
  const { isPull, number } = asked.comment.issue
  if (!isPull) return onTrackingIssue(asked, id)
  return onHead(asked, await findPull(asked.repository, number), id)
}

type Found = CommentedRecord | Refused | null

async function onTrackingIssue(asked: CommentRequest, id: string | null): Promise<Found> {
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
async function markerFor(asked: CommentRequest): Promise<Marker | null> {
  const { run, gathered, repository } = asked
  const { issue } = asked.comment
  const isOurs = isAmong(authorsOf(run.inputs.author, gathered.policyFile.policy))
  if (!isOurs(issue.author)) return null
  const receipts = receiptsIn(gathered.files)
  const isMarked = parseMarker(issue.body) !== null
  const comments = isMarked ? [] : await listComments(repository, issue.number)
  return markerOfIssue(issue, comments, isOurs, receipts)
}

/** The record that a pull request touches; where it is merged, the same one on the default branch. */
async function onHead(asked: CommentRequest, pull: Pull, id: string | null): Promise<Found> {
  const { repository, options } = asked
  const files = await listPullFiles(repository, pull.number)
  const paths = files
    .filter(({ path, status }) => status !== 'removed' && isRecordPath(options.dir, path))
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

function merged({ gathered, run }: CommentRequest, id: string): CommentedRecord | Refused {
  const record = gathered.records.find((one) => sameId(one.id ?? '', id))
  const branch = run.event.defaultBranch
  return record === undefined ? notHere(id) : { id, path: record.path, branch }
}

function notHere(what: string): Refused {
  return refused(
    `${what} is not here.`,
    'Its record may have been moved or never merged; comment on its tracking issue.'
  )
}
