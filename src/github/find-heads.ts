/** Reads the records that open pull requests change, as data and at a fixed commit; nothing is ever checked out. */
import type { HeadRecord, PullHead, RemovedRecord } from '../delivery/heads.ts'
import { CommandError } from '../model/errors.ts'
import { isRecordPath } from '../model/record-path.ts'
import type { ParsedRecord } from '../parse/parse-record.ts'
import { explain, type Failure } from './failure.ts'
import { listOpenPulls } from './pull.ts'
import { placeOf, type Repository } from './repository.ts'

/** What is known before anything is asked. */
export interface HeadsInput {
  /** The folder of records. */
  readonly dir: string
  /** Heads that hold no record, each `number@commit`: they are not asked again. */
  readonly known: ReadonlySet<string>
  /** Whether the swept branch holds these bytes at this path: then the head changes nothing. */
  readonly standsOnBranch: (path: string, blob: string) => boolean
  /** Parses what nobody merged yet, in its order; none can hold up the others. */
  readonly read: (
    records: readonly { readonly path: string; readonly bytes: Uint8Array; readonly pull: number }[]
  ) => Promise<readonly ParsedRecord[]>
}

/** What the heads hold. */
export interface Heads {
  readonly records: readonly HeadRecord[]
  /** Paths of records that a head does away with, a renamed one's old path included. */
  readonly removed: readonly RemovedRecord[]
  /** Those of the open heads that hold no record, each `number@commit`. */
  readonly empty: readonly string[]
  /** Every open pull request of the repository itself. */
  readonly pulls: readonly PullHead[]
  /** How many of them had to be asked for it. */
  readonly asked: number
  readonly warnings: readonly string[]
  /** Not empty: what is missing from `records` nobody knows. */
  readonly failures: readonly Failure[]
}

/** So many records of one head are read; a migration of years of records waits for its merge. */
const MOST_RECORDS = 50
/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000

/** Reads them. What GitHub refuses is told in `failures`; the other heads are read all the same. */
export async function findHeads(repository: Repository, input: HeadsInput): Promise<Heads> {
  const given: GivenRecord[] = []
  const removed: RemovedRecord[] = []
  const empty: string[] = []
  const warnings: string[] = []
  const failures: Failure[] = []
  const blobs = new Map<string, Uint8Array>()
  let asked = 0
  let pulls: readonly PullHead[] = []
  try {
    pulls = await listOpenPulls(repository)
  } catch (error) {
    failures.push(explain(error, 'list the open pull requests', 'pull-requests: read'))
  }
  for (const pull of pulls) {
    const name = headName(pull)
    if (input.known.has(name)) {
      empty.push(name)
      continue
    }
    try {
      const listed = await listChanges(repository, pull, input)
      if (listed.settled) {
        empty.push(name)
        asked += 1
      }
      removed.push(...listed.removed.map((path) => ({ pull, path })))
      if (listed.records.length > MOST_RECORDS) warnings.push(tooMany(pull, listed.records.length))
      for (const change of listed.records.slice(0, MOST_RECORDS)) {
        given.push({ pull, ...change, bytes: await readBlob(repository, change.blob, blobs) })
      }
    } catch (error) {
      const doing = `read the records of pull request ${pull.number}`
      const failure = explain(error, doing, 'pull-requests: read')
      failures.push(failure)
      if (failure.fatal) break
    }
  }
  let records: readonly HeadRecord[] = []
  try {
    records = await parseHeads(given, input)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    const { message: sentence, remedy } = error
    failures.push({ status: null, sentence, remedy, fatal: false })
  }
  return { records, removed, empty, pulls, asked, warnings, failures }
}

/** `number@commit`: another commit is another head. */
function headName({ number, commit }: PullHead): string {
  return `${number}@${commit}`
}

interface Change {
  readonly path: string
  readonly blob: string
}

interface GivenRecord extends Change {
  readonly pull: PullHead
  readonly bytes: Uint8Array
}

/** The records that a head changes, the newest id first; `settled` where it surely changes none. */
async function listChanges(
  repository: Repository,
  pull: PullHead,
  { dir, standsOnBranch }: HeadsInput
): Promise<{
  readonly records: readonly Change[]
  readonly removed: readonly string[]
  readonly settled: boolean
}> {
  const { client } = repository
  const files = await client.paginate(client.rest.pulls.listFiles, {
    ...placeOf(repository),
    pull_number: pull.number,
    per_page: 100,
  })
  const touched = files.filter(({ filename }) => isRecordPath(dir, filename))
  const removed = files
    .flatMap(({ filename, status, previous_filename: old }) => {
      if (status === 'removed') return [filename]
      return status === 'renamed' && old !== undefined ? [old] : []
    })
    .filter((path) => isRecordPath(dir, path))
  // The list is of the head as it is now: where somebody pushed meanwhile, it says nothing of the commit we hold.
  const isOfCommit = files.every(({ contents_url: url }) => url.includes(pull.commit))
  const records = touched
    .flatMap(({ filename: path, sha, status }) =>
      status === 'removed' || sha === null ? [] : { path, blob: sha }
    )
    .filter(({ path, blob }) => !standsOnBranch(path, blob))
    .toSorted((one, other) => (one.path > other.path ? -1 : 1))
  const isNone = touched.length === 0 && removed.length === 0
  return { records, removed, settled: isNone && isOfCommit && files.length < MOST_FILES }
}

/** As data: what a record says of the policy, of templates or of us is text and no more. */
async function parseHeads(
  given: readonly GivenRecord[],
  { read }: HeadsInput
): Promise<readonly HeadRecord[]> {
  if (given.length === 0) return []
  const parsed = await read(
    given.map(({ pull, path, bytes }) => ({ pull: pull.number, path, bytes }))
  )
  return given.map(({ pull, path }, index) => {
    const { text = null, id = null, file = null, findings = [] } = parsed[index] ?? {}
    const isLate = findings.some(({ rule }) => rule === 'record-time')
    return { pull, path, text, id, file, isLate }
  })
}

async function readBlob(
  repository: Repository,
  blob: string,
  blobs: Map<string, Uint8Array>
): Promise<Uint8Array> {
  const known = blobs.get(blob)
  if (known !== undefined) return known
  const { data } = await repository.client.rest.git.getBlob({
    ...placeOf(repository),
    file_sha: blob,
  })
  const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
  blobs.set(blob, bytes)
  return bytes
}

function tooMany({ number }: PullHead, count: number): string {
  return (
    `Pull request #${number} changes ${count} records; until it is merged, the ${MOST_RECORDS} of the last paths ` +
    'are watched.'
  )
}
