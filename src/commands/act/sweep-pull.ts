/** The sweep of what one pull request touches: its records laid over those of its base, as every head is. */
import { idKey } from '../../model/id.ts'
import { joinHeads, type HeadRecord } from '../../delivery/heads.ts'
import type { PullFile } from '../../github/pull.ts'
import { findFileAt } from '../../github/head-tree.ts'
import type { Repository } from '../../github/repository.ts'
import { isRecordPath } from '../../model/record-path.ts'
import { type ParsedRecord, parseRecord } from '../../parse/parse-record.ts'
import { ledgerOf } from '../../store/read-ledger.ts'
import type { WideSweep } from '../sweep/deliver.ts'
import { sweepThese, vouchedIn, type WideOutcome } from '../sweep/sweep-everything.ts'
import type { Run } from './act-run.ts'
import type { TouchedSome } from './touched-records.ts'

/** Delivers, or only plans, what the pull request's incidents owe: never less than they owe without it. */
export async function sweepPull(
  sweep: WideSweep,
  { inputs, event }: Run,
  { paths, pull, files: listed }: TouchedSome,
  repository: Repository
): Promise<WideOutcome> {
  const { gathered, dir } = sweep
  const changed = listed.filter(({ path }) => isRecordPath(dir, path))
  const ofPull = new Set([...paths, ...changed.map(({ path }) => path)])
  const head = {
    number: pull.number,
    branch: pull.headRef,
    commit: pull.headSha,
    author: event.pullRequest?.author ?? null,
  }
  const cheap: ParsedRecord[] = []
  for (const path of changed.flatMap((file) => standingPath(file))) {
    const file = await findFileAt(repository, pull.baseSha, path)
    if (file !== null) cheap.push(parseRecord(path, file.bytes))
  }
  const { records: standing } = await ledgerOf(cheap)
  const untouched = gathered.records.filter(({ path }) => !changed.some((one) => one.path === path))
  const branch = [...untouched, ...standing]
  const heads = gathered.records
    .filter(({ path }) => changed.some((one) => one.path === path))
    .map((record): HeadRecord => ({ ...record, pull: head }))
  const files = branch.flatMap((record) => record.file ?? [])
  const vouched = await vouchedIn({ gathered: { ...gathered, files } }, repository, heads)
  const joined = joinHeads({
    branch,
    heads,
    vouched: vouched.events,
    removed: changed.flatMap((file) =>
      file.status === 'removed' || file.before !== null
        ? { pull: head, path: file.before ?? file.path }
        : []
    ),
    policy: gathered.policyFile.policy,
    recompute: (file) => sweep.compute([file])[0] ?? null,
  })
  const wanted = [...gathered.records, ...standing].filter(
    (record) => ofPull.has(record.path) || standing.includes(record)
  )
  const ids = new Set(wanted.flatMap(({ id }) => (id === null ? [] : [idKey(id)])))
  const { entries, outcome } = await sweepThese(
    { ...sweep, gathered: { ...gathered, records: branch } },
    joined,
    ids,
    repository,
    inputs.apply
  )
  return {
    entries,
    outcome: { ...outcome, failures: [...vouched.failures, ...outcome.failures] },
  }
}

/** Where the base has the record that this file changes; nowhere where it is new. */
function standingPath({ path, before, status }: PullFile): readonly string[] {
  return status === 'added' || status === 'copied' ? [] : [before ?? path]
}
