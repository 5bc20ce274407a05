/** Writes anew what a record's text repeats: the summary fields that its timeline gives, and its head; for `fmt` instants too. */
import { courseOfTheTime, readyAgreements } from '../../clock/policy-of-the-time.ts'
import { type ParsedRecord, parseRecordText } from '../../parse/parse-record.ts'
import { type Form, formatRecord, SUMMARY_KEYS } from '../../parse/format-record.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'
import { keepHead, type HeadWish } from '../../parse/keep-head.ts'
import type { Gathered } from './gather.ts'
import type { Shell } from '../shell.ts'
import { withExactRecords } from './exact-closings.ts'
import type { Policy } from '../../model/policy.ts'
import { drawHead } from '../../text/record-head.ts'

/** How the text is read and written. */
interface Refreshing extends Pick<Form, 'instants'> {
  readonly shell: Pick<Shell, 'bodyWorker'>
  readonly yaml: YamlModule
}

/**
 * The record as parsed, and its text refreshed; the text as it is where it cannot be read. Its priority is that of the
 * policy of its report.
 */
export async function refresh(
  path: string,
  text: string,
  { policies, zones, policyFile }: Pick<Gathered, 'policies' | 'policyFile' | 'zones'>,
  { shell, yaml, instants }: Refreshing
) {
  const cheap = parseRecordText(path, text, yaml)
  const [record = cheap] = await withExactRecords(shell.bodyWorker, [cheap], policies.timeline)
  const { file } = record
  if (file === null) return { record, text }
  const { status, priority, impact, urgency } = courseOfTheTime(
    file,
    policies.timeline,
    readyAgreements(zones),
    null
  )
  const summary = { status, priority, impact, urgency }
  const formatted = formatRecord(text, path, { summary, instants }, yaml)
  const normal = keepHead(formatted, path, headWish(policyFile.policy), yaml)
  if (normal === text) return { record, text }
  const again = parseRecordText(path, normal, yaml)
  // Read back: where the new text would say anything else, what people wrote stays as it is.
  return saidOf(again) === saidOf(record) ? { record, text: normal } : { record, text }
}

const REPEATING: ReadonlySet<string> = new Set(SUMMARY_KEYS)

/** All that a record says but for the fields that repeat its timeline. */
function saidOf({ file }: ParsedRecord): string {
  if (file === null) return ''
  const said = Object.entries(file.incident).filter(([key]) => !REPEATING.has(key))
  return JSON.stringify(said)
}

/** What the policy says of a record's head: a new one only where it asks for one; one that stands there is kept, whatever the policy says. */
export function headWish(policy: Policy): HeadWish {
  return { draw: drawHead, wanted: policy['record-head'] === 'write' }
}
