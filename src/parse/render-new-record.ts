/** Writes the text of a new record. */
import type { Summary } from './format-record.ts'
import type { EntryFields } from './append-event.ts'
import { type YamlValue, yamlLines } from './yaml-text.ts'

/** What a new record says. */
export interface NewRecord {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly services: readonly string[]
  readonly summary: Summary
  /** Further keys of the front matter, such as `declared` or `tlp`. */
  readonly more?: Readonly<Record<string, YamlValue | undefined>>
  /** In the order of their instants. */
  readonly timeline: readonly EntryFields[]
  /** `##` sections in their order. */
  readonly sections: readonly { readonly heading: string; readonly text: string }[]
}

/** Renders the record in normal form, with LF line ends. */
export function renderNewRecord(record: NewRecord): string {
  const { id, title, kind, services, summary, more = {}, timeline, sections } = record
  const { status, priority, impact, urgency } = summary
  const fields = {
    id,
    title,
    kind,
    services,
    status,
    priority: priority ?? undefined,
    impact: impact ?? undefined,
    urgency: urgency ?? undefined,
    ...more,
  }
  const entries = timeline.flatMap((entry) =>
    yamlLines(entry, 4).map((line, at) => (at === 0 ? `  - ${line.trimStart()}` : line))
  )
  const body = sections.map(({ heading, text }) => `\n## ${heading}\n\n${text.trim()}\n`)
  return `${['---', ...yamlLines(fields, 0), 'timeline:', ...entries, '---'].join('\n')}\n${body.join('')}`
}
