/** Opens what records, policy and attachments are read from: the folder as it is, or a commit that is replayed. */
import { resolve } from 'node:path'
import { openFileLookup } from '../../store/file-lookup.ts'
import { openLedger, readLedger } from '../../store/read-ledger.ts'
import { readPolicy } from '../../store/read-policy.ts'
import type { SourceOptions, LedgerSource } from '../source.ts'
import { commitSource } from './commit-source.ts'
import { readCommitted } from '../../store/read-committed.ts'
import { kindAt } from '../../store/files.ts'

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
