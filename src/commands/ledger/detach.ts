/** Takes evidence off a record again that only the entry brought which is taken back. */
import { committedText } from '../../git/committed-text.ts'
import type { TimelineEvent } from '../../model/events.ts'
import { changeKeys } from '../../parse/edit-front-matter.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'
import type { NamedRecord } from './record-of.ts'

/** The text without it; as it is where another entry, or a commit, has that evidence too. The file itself stays. */
export function detach(
  root: string,
  record: NamedRecord,
  { entry, text, yaml }: { entry: TimelineEvent; text: string; yaml: YamlModule }
): string | null {
  const { path } = entry
  const { timeline = [], evidence = [] } = record.file?.incident ?? {}
  const isIts = entry.event === 'evidence' && evidence.some((one) => one.path === path)
  const old = isIts ? committedText(root, record.path) : null
  const known = old === null ? null : parseRecordText(record.path, old, yaml).file?.incident
  const isOthers =
    timeline.filter((one) => one.path === path).length > 1 ||
    known?.evidence?.some((one) => one.path === path) === true
  if (!isIts || path === undefined || isOthers) return text
  const left = evidence.filter((one) => one.path !== path)
  const changes = { evidence: left.length === 0 ? null : left }
  return changeKeys(text, record.path, { entry: null, changes }, yaml)
}
