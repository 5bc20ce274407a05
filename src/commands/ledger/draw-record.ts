/** A new record as text: with the summary that its own timeline comes to, and judged before anybody writes it. */
import { basename } from 'node:path/posix'
import { courseOfTheTime, readyAgreements } from '../../clock/policy-of-the-time.ts'
import { idClaimedByName } from '../../model/id.ts'
import { keepHead } from '../../parse/keep-head.ts'
import { type ParsedRecord, parseRecordText } from '../../parse/parse-record.ts'
import { type NewRecord, renderNewRecord } from '../../parse/render-new-record.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'
import type { Shell } from '../shell.ts'
import { frontMatterErrors, judgedWith } from './entry-faults.ts'
import type { Gathered } from './gather.ts'
import { headWish } from './refresh.ts'

/** Every id in use: those that records have, and those that their names promise, which an unreadable one keeps. */
export function takenIds(records: readonly Pick<ParsedRecord, 'id' | 'path'>[]): Set<string> {
  return new Set(
    records.flatMap(({ id, path }) =>
      [id, idClaimedByName(basename(path))].flatMap((one) => one ?? [])
    )
  )
}

/** What writing a record needs beside its words. */
export interface Making {
  readonly shell: Shell
  readonly gathered: Gathered
  readonly yaml: YamlModule
}

/** Draws it, and says what stands against it; null where what was given makes no record. Nothing is written. */
export function drawRecord(path: string, draft: NewRecord, { shell, gathered, yaml }: Making) {
  const { file, findings } = parseRecordText(path, renderNewRecord(draft), yaml)
  if (file === null) return { drawn: null, errors: findings }
  const { timeline } = gathered.policies
  const agreements = readyAgreements(gathered.zones)
  const { status, priority, impact, urgency } = courseOfTheTime(file, timeline, agreements, null)
  const summary = { status, priority, impact, urgency }
  const bare = renderNewRecord({ ...draft, summary })
  const text = keepHead(bare, path, headWish(gathered.policyFile.policy), yaml)
  const record = parseRecordText(path, text, yaml)
  const judged = judgedWith(shell, gathered, record)
  return { drawn: { text, judged }, errors: frontMatterErrors(judged, record, yaml) }
}
