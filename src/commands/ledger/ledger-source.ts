/** Opens what records, policy and attachments are read from: the folder as it is, or a commit that is replayed. */
import { resolve } from 'node:path'
import { openFileLookup, fileLookupOver } from '../../store/file-lookup.ts'
import { openLedger, readLedger, ledgerOf, unread, withFinding } from '../../store/read-ledger.ts'
import { readPolicy, parsePolicyBytes } from '../../store/read-policy.ts'
import type { SourceOptions, LedgerSource } from '../source.ts'
import { readCommitted } from '../../store/read-committed.ts'
import { kindAt } from '../../store/files.ts'
import { readObjects, sumObjects } from '../../git/read-objects.ts'
import { readTree, type Tree } from '../../git/tree.ts'
import { CommandError } from '../../model/errors.ts'
import { type ParsedRecord, parseRecord, RECORD_LIMIT, tooLarge } from '../../parse/parse-record.ts'
import { resolvePath } from '../../rules/shared/repository-path.ts'
import { findRecordsIn, type FoundRecord } from '../../store/find-records.ts'

/** The state that is asked for. */
export function openSource(root: string, { replay, head }: SourceOptions): LedgerSource {
  if (head !== undefined) return head
  return replay === null || replay === undefined
    ? folderSource(root)
    : commitSource(root, replay.commit)
}

function folderSource(root: string): LedgerSource {
  return {
    records: async (dir) => (await readLedger(root, dir)).records,
    files: async (dir) => openLedger(root, dir),
    has: (path) => kindAt(resolve(root, path)) !== null,
    policy: (path) => readPolicy(root, path),
    text: async (path) => readCommitted(root, path),
    repository: async () => openFileLookup(root),
  }
}

/** The state of `commit`, a full hash, as seen from the folder `root`: the work tree is not touched. */
export function commitSource(root: string, commit: string): LedgerSource {
  const tree = readTree(root, commit)
  const short = commit.slice(0, 12)
  const blobAt = (path: string) => fileBlob(tree, path)
  const bytesAt = async (path: string): Promise<Uint8Array | null> => {
    const blob = blobAt(path)
    if (blob === null) return null
    for await (const { bytes } of readObjects(root, [blob], RECORD_LIMIT)) return bytes
    return null
  }
  return {
    has: (path) => tree.kindOf(path) !== null,
    records: async (dir) => {
      const found = tree.kindOf(dir) === 'directory' ? findRecordsIn(tree.list, dir) : null
      if (found !== null) return (await ledgerOf(await readRecords(root, found, blobAt))).records
      throw new CommandError(
        `The commit ${short} has no folder ${dir}.`,
        'Ask for a later moment, or name the folder of then with --dir.'
      )
    },
    policy: async (path) => {
      const bytes = await bytesAt(path)
      if (bytes !== null) return parsePolicyBytes(path, bytes)
      throw new CommandError(
        `The commit ${short} has no policy at ${path}.`,
        'Ask for a later moment, or name the policy of then with --policy.'
      )
    },
    text: async (path) => {
      const bytes = await bytesAt(path)
      return bytes === null ? null : new TextDecoder().decode(bytes)
    },
    repository: async (records) => {
      const hashes = await evidenceHashes(root, records, blobAt)
      return fileLookupOver({
        lookAt: tree.kindOf,
        hashOf: (path) => hashes.get(blobAt(path) ?? '') ?? null,
      })
    },
  }
}

function fileBlob({ files }: Tree, path: string): string | null {
  const file = files.get(path)
  return file?.kind === 'file' ? file.blob : null
}

type BlobAt = (path: string) => string | null

/** Parses each record as its bytes come, all through one process of git. */
async function readRecords(
  root: string,
  found: readonly FoundRecord[],
  blobAt: BlobAt
): Promise<readonly ParsedRecord[]> {
  const wanted = found.flatMap(({ path, readable }) => {
    const blob = readable ? blobAt(path) : null
    return blob === null ? [] : [{ path, blob }]
  })
  const read = new Map<string, ParsedRecord>()
  const blobs = wanted.map(({ blob }) => blob)
  for await (const { bytes, size } of readObjects(root, blobs, RECORD_LIMIT)) {
    const path = wanted[read.size]?.path ?? ''
    read.set(path, bytes === null ? tooLarge(path, size) : parseRecord(path, bytes))
  }
  return found.map(({ path, finding }) => withFinding(finding, read.get(path) ?? unread(path)))
}

/** No attachment is larger on GitHub; a limit keeps the time from growing with what somebody committed. */
const ATTACHMENT_LIMIT = 100 * 1024 * 1024

/** The SHA-256 of every file that a record states one of, by its blob. */
async function evidenceHashes(
  root: string,
  records: readonly ParsedRecord[],
  blobAt: BlobAt
): Promise<ReadonlyMap<string, string>> {
  const blobs = records.flatMap(({ path: from, file }) =>
    (file?.incident.evidence ?? []).flatMap(({ path, sha256 }) => {
      if (path === undefined || sha256 === undefined) return []
      const found = resolvePath(from, path)
      return found.to === 'repository' ? (blobAt(found.path) ?? []) : []
    })
  )
  return sumObjects(root, blobs, ATTACHMENT_LIMIT)
}
