/** An entry that stands in a text already, as it is to be written again elsewhere. */
import { formatInstant } from '../../model/time.ts'
import { parseRecordText } from '../../parse/parse-record.ts'
import type { YamlModule } from '../../parse/yaml-module.ts'

type Words = string | boolean | readonly string[]

/** An entry in the words of a file. */
type WrittenEntry = Readonly<Record<string, Words>> & {
  readonly at: string
  readonly event: string
}

/** The entry at a place; null where the text has none there, and for counts of an impact, which are moved in an editor. */
export function entryText(
  text: string,
  path: string,
  place: number,
  yaml: YamlModule
): WrittenEntry | null {
  const { file } = parseRecordText(path, text, yaml)
  const entry = file?.incident.timeline[place]
  if (entry === undefined) return null
  const { at, event, ...more } = entry
  const fields: Record<string, Words> = {}
  for (const [key, value] of Object.entries(more)) {
    if (typeof value === 'number') fields[key] = formatInstant(value)
    else if (isWritable(value)) fields[key] = value
    else return null
  }
  return { at: formatInstant(at), event, ...fields }
}

function isWritable(value: unknown): value is Words {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  )
}
