/** Digests one version of a record into facts that can be compared, kept and cached, so that no text stays in memory. */
import { FRONT_MATTER_ID, OPENING_ID } from '../model/id.ts'
import { hash } from 'node:crypto'
import type { Fact, RecordVersion, Statement } from '../audit/history.ts'
import type { Incident, IncidentFile } from '../model/incident.ts'
import type { RecordHead } from '../model/record-head.ts'
import { oncePerText } from '../model/once-per.ts'
import { parseInstant } from '../model/time.ts'
import { trimEndOf } from '../model/trim-end-of.ts'
import { extensionsIn } from '../parse/extensions.ts'
import { parseRecord } from '../parse/parse-record.ts'
import { wholeTasks } from '../parse/whole-tasks.ts'
import { headStanding } from '../text/record-head.ts'

/** Larger files are named, not read: no record may be as large. */
export const VERSION_LIMIT = 1024 * 1024

/** The digest of one version; `bytes` is null where the file is larger than the limit. */
export async function digest(path: string, bytes: Uint8Array | null): Promise<RecordVersion> {
  if (bytes === null) {
    const problem = 'The file is too large to be a record.'
    return { id: null, facts: null, problem, statements: [], tasks: [] }
  }
  const cheap = parseRecord(path, bytes)
  const read = cheap.needsExact ? parseRecord(path, bytes, await import('yaml')) : cheap
  const { id, file, text } = read
  if (file !== null) {
    const own = extensionsIn(path, text ?? '')
    const statements = othersIn(file)
    return {
      id,
      facts: factsOf(file, own),
      problem: null,
      statements,
      tasks: wholeTasks(file.body),
    }
  }
  const [first] = read.findings
  return {
    id,
    facts: null,
    problem: first === undefined ? 'It cannot be read.' : `line ${first.line}: ${first.message}`,
    statements: statementsIn(text ?? '', OPENING_ID),
    tasks: [],
  }
}

/** The values of a record: front matter by key, the timeline entry by entry, the sections by their digests. A head that repeats it is no fact. */
function factsOf(
  { incident, body, head }: IncidentFile,
  own: readonly (readonly [key: string, value: unknown])[]
): Fact[] {
  const { timeline, ...front } = incident
  return [
    ...[...Object.entries(front), ...own]
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => ({ field, value: canonical(value) })),
    ...timeline.map((entry) => ({ field: 'timeline', value: canonical(entry) })),
    ...headFacts(incident, head),
    ...sectionsOf(body.text),
  ]
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

function sectionsOf(text: string): Fact[] {
  return text.split(/^(?=##? )/m).flatMap((section) => sectionFact(section) ?? [])
}

/** Successive versions of a record repeat their sections. */
const sectionFact = oncePerText(readSection, 512)

/** Lines, list markers and spaces are a formatter's business: only the words count. Null of a part that says nothing. */
function readSection(section: string): Fact | null {
  const [first = ''] = section.split('\n', 1)
  const isHeaded = /^##? /.test(first)
  const words = (isHeaded ? section.slice(first.length) : section)
    .replaceAll(/^[ \t]*[-*+] /gm, '- ')
    .replaceAll(/[\s*_]+/g, ' ')
    .trim()
  if (words === '' && !isHeaded) return null
  const field = isHeaded ? trimEndOf(first, ' \t#').trim() : 'text'
  return { field, value: digestOf(words) }
}

/** A head that says what the front matter says is nothing new; any other may have misled whoever read the page. */
function headFacts(incident: Incident, head: RecordHead | undefined): Fact[] {
  const standing = head === undefined ? 'equal' : headStanding(head, incident)
  if (head === undefined || standing === 'equal') return []
  const what = standing === 'other-version' ? 'of another version' : 'not what the record says'
  return [{ field: 'head', value: JSON.stringify(`${what} (${digestOf(head.text)})`) }]
}

function digestOf(words: string): string {
  return hash('sha256', words, 'hex').slice(0, 16)
}

const INSTANT = /\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})/g

/** What a record says of others: whole records may be joined in one file, of which the first is read. */
function othersIn({ incident, body: { text } }: IncidentFile): readonly Statement[] {
  if (!/^id:/m.test(text)) return []
  return statementsIn(text, FRONT_MATTER_ID).filter(({ id }) => id !== incident.id)
}

/**
 * What a log of many incidents says of each: a part begins with a line that opens with an id, and the instants up to
 * the next such line belong to it.
 */
function statementsIn(text: string, opening: RegExp): Statement[] {
  const found = new Map<string, Set<number>>()
  let instants: Set<number> | null = null
  for (const line of text.split('\n')) {
    const [, id] = opening.exec(line) ?? []
    if (id !== undefined) {
      instants = found.get(id) ?? new Set()
      found.set(id, instants)
    }
    if (instants === null) continue
    for (const [typed] of line.matchAll(INSTANT)) {
      const instant = parseInstant(typed)
      if (typeof instant === 'number') instants.add(instant)
    }
  }
  return [...found].map(([id, said]) => ({ id, instants: [...said] }))
}
