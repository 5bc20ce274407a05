/** Which entries of a record stand in the last commit already. */
import type { TimelineEvent } from '../../model/events.ts'
import { committedText } from '../../git/committed-text.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'

/** Whether an entry does; of two that are alike, as many as the commit holds. Nothing does without git. */
export function committedEntries(
  root: string,
  path: string,
  timeline: readonly TimelineEvent[],
  yaml: YamlModule
): readonly boolean[] {
  const text = committedText(root, path)
  const old = text === null ? null : parseRecordText(path, text, yaml).file
  const left = (old?.incident.timeline ?? []).map((event) => JSON.stringify(event))
  return timeline.map((event) => {
    const at = left.indexOf(JSON.stringify(event))
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
}
