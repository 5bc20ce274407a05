/** `new`: records an incident, and says at once how urgent it is and who must act by when. */
import { deriveCourse } from '../clock/derive-course.ts'
import { CommandError, type ExitCode } from '../model/errors.ts'
import { nearest } from '../model/suggest.ts'
import { formatInstant } from '../model/time.ts'
import { parseRecord } from '../parse/parse-record.ts'
import { nextFreeId, recordPath } from '../parse/record-id.ts'
import { type NewRecord, renderNewRecord } from '../parse/render-new-record.ts'
import { createFile } from '../store/write-file.ts'
import { gather, recordFolder } from './gather.ts'
import { instantOption } from './instant-option.ts'
import type { CommonOptions, Shell } from './shell.ts'
import { refuse, tellStanding } from './standing.ts'

/** What is known of the incident. */
export interface NewOptions extends CommonOptions {
  readonly title: string
  readonly kind: string
  readonly services: readonly string[]
  readonly impact?: string | undefined
  readonly urgency?: string | undefined
  readonly by?: string | undefined
  readonly source?: string | undefined
  readonly at?: string | undefined
  readonly summary?: string | undefined
  readonly exercise?: boolean | undefined
}

/** Writes the record and prints its path; on stderr, its priority and what is owed. Never writes over a file. */
export async function create(shell: Shell, options: NewOptions): Promise<ExitCode> {
  const gathered = await gather(shell, options)
  const { policy } = gathered.policyFile
  const kind = Object.hasOwn(policy.kinds, options.kind) ? policy.kinds[options.kind] : undefined
  if (kind === undefined) throw unknownKind(options.kind, Object.keys(policy.kinds))
  if (options.services.length === 0) {
    throw new CommandError(
      'A record names at least one affected service.',
      'Add --service, as in --service login-api.'
    )
  }
  const reportedAt = instantOption('--at', options.at, shell.now)
  const taken = new Set(gathered.records.flatMap(({ id }) => (id === null ? [] : [id])))
  const id = nextFreeId(kind.prefix, reportedAt, taken)
  const path = recordPath(recordFolder(options), id, options.title)
  const draft = draftOf(options, id, formatInstant(reportedAt))
  const yaml = await import('yaml')
  const encoder = new TextEncoder()
  const { file, findings } = parseRecord(path, encoder.encode(renderNewRecord(draft)), yaml)
  if (file === null) throw refuse('The record would not be valid', findings)
  const { status, priority, impact, urgency } = deriveCourse(file.incident, policy, null)
  const text = renderNewRecord({ ...draft, summary: { status, priority, impact, urgency } })
  createFile(shell.root, path, text)
  shell.out(`${path}\n`)
  tellStanding(shell, gathered, path, text)
  return 0
}

function draftOf(options: NewOptions, id: string, at: string): NewRecord {
  const { title, kind, services, impact, urgency, by, source, exercise } = options
  const assessed = impact !== undefined || urgency !== undefined
  const summary = options.summary ?? title
  return {
    id,
    title,
    kind,
    services,
    summary: { status: 'reported', priority: null, impact: null, urgency: null },
    more: { declared: exercise === true ? 'exercise' : undefined },
    timeline: [
      { at, event: 'reported', by, source },
      ...(assessed ? [{ at, event: 'assessed', by, impact, urgency }] : []),
    ],
    sections: [
      { heading: 'Summary', text: summary },
      ...(assessed
        ? [{ heading: 'Impact', text: 'To be described: who is affected, and how.' }]
        : []),
    ],
  }
}

function unknownKind(kind: string, known: readonly string[]): CommandError {
  const meant = nearest(kind, known)
  return new CommandError(
    `${JSON.stringify(kind)} is no kind of the policy.`,
    meant === null ? `It knows ${known.join(', ')}.` : `Did you mean ${meant}?`
  )
}
