/** A record's bytes to an incident, or to all that is wrong with them. */
import * as z from 'zod'
import type { Finding } from '../model/finding.ts'
import { type Incident, type IncidentFile, IncidentSchema } from '../model/incident.ts'
import { scanBody } from './scan-body.ts'
import { decode } from './decode.ts'
import { parseExactly } from './parse-exactly.ts'
import { RECORD_BODY_LIMIT, type Fences, findFences, FRONT_MATTER_LIMIT } from './fences.ts'
import { NOT_PLAIN, readPlainYaml } from './plain-yaml.ts'
import { findHead } from './find-head.ts'
import { inOrder } from './position.ts'
import { describeRecordIssue, validateIncident } from './record-words.ts'
import { withoutExtensions } from './without-extensions.ts'
import type { YamlModule } from './yaml-module.ts'

/** What was read of a record. */
export interface ParsedRecord {
  readonly path: string
  /** The file's text with its byte order mark, if any; null where the bytes are no text. */
  readonly text: string | null
  /** The id as typed, wherever it can be read, even if the record has errors. */
  readonly id: string | null
  /** Null where an error leaves no incident to compute. */
  readonly file: IncidentFile | null
  /** Sorted by line; empty while `needsExact`. */
  readonly findings: readonly Finding[]
  /** The cheap reader saw something that it must not judge: parse again with the `yaml` package. */
  readonly needsExact: boolean
}

/** Making code of the schema takes as long as it saves over so many records. */
const WORTH_CODE = 500
let parsedSoFar = 0
let schema = IncidentSchema

/** The schema, as code made of it where there are many records: what it says is the same. */
function incidentSchema(): typeof IncidentSchema {
  parsedSoFar += 1
  if (parsedSoFar === WORTH_CODE) schema = z.compile(IncidentSchema)
  return schema
}

/** Beyond this nothing is even decoded, nor need it be read. */
export const RECORD_LIMIT = 2 * (FRONT_MATTER_LIMIT + RECORD_BODY_LIMIT)

/** The same of a text that is at hand. */
export function parseRecordText(path: string, text: string, exact?: YamlModule): ParsedRecord {
  return parseRecord(path, new TextEncoder().encode(text), exact)
}

/**
 * Parses a record. Without `exact` only plain, faultless records come through; all else sets `needsExact`,
 * and the caller parses again with the `yaml` package handed in, which finds every fault and its place.
 */
export function parseRecord(path: string, bytes: Uint8Array, exact?: YamlModule): ParsedRecord {
  if (bytes.length > RECORD_LIMIT) return tooLarge(path, bytes.length)
  const { text, findings } = decode(path, bytes)
  if (text === null) return { path, text, id: null, file: null, findings, needsExact: false }
  const found = findFences(path, text)
  const { fences } = found
  if (fences === null) {
    return {
      path,
      text,
      id: typedId(text),
      file: null,
      findings: found.findings,
      needsExact: false,
    }
  }
  if (exact === undefined) {
    const incident = found.findings.length === 0 ? parseCheaply(text, fences) : null
    return incident === null
      ? { path, text, id: typedId(text), file: null, findings: [], needsExact: true }
      : { path, text, ...readable(path, text, fences, incident), findings: [], needsExact: false }
  }
  const parsed = parseExactly(
    { path, text, block: fences, yaml: exact },
    validateIncident,
    describeRecordIssue
  )
  const all = inOrder([...found.findings, ...parsed.findings])
  return parsed.value === null
    ? { path, text, id: typedId(text), file: null, findings: all, needsExact: false }
    : {
        path,
        text,
        ...readable(path, text, fences, parsed.value, all),
        findings: all,
        needsExact: false,
      }
}

function readable(
  path: string,
  text: string,
  fences: Fences,
  incident: Incident,
  findings: readonly Finding[] = []
) {
  const head = findHead(text, fences)
  const body = text.slice(head?.end ?? fences.bodyStart)
  const line = head?.lineAfter ?? fences.bodyLine
  const facts = scanBody(body, line)
  const isDoubtful = findings.some(({ severity }) => severity === 'error')
  const file: IncidentFile = {
    path,
    incident,
    body: { text: body, line, facts },
    ...(head === null ? {} : { head: { text: head.text, line: head.line } }),
    ...(isDoubtful ? { doubtful: true } : {}),
  }
  return { id: incident.id, file }
}

function parseCheaply(text: string, fences: Fences): Incident | null {
  const value = readPlainYaml(text.slice(fences.start, fences.end))
  if (value === NOT_PLAIN) return null
  const parsed = incidentSchema().safeParse(withoutExtensions(value))
  return parsed.success ? parsed.data : null
}

/** What is known of a record that nobody could read in time: its text, and the id by its line. */
export function typedRecord(path: string, bytes: Uint8Array): ParsedRecord {
  if (bytes.length > RECORD_LIMIT) return tooLarge(path, bytes.length)
  const { text, findings } = decode(path, bytes)
  const id = text === null ? null : typedId(text)
  return { path, text, id, file: null, findings, needsExact: false }
}

/** The id by its line alone, for records that cannot be parsed. */
function typedId(text: string): string | null {
  const head = text.slice(0, 64 * 1024)
  return /^id:[ \t]*["']?([^\s"'#]+)/m.exec(head)?.[1] ?? null
}

/** What is said of a record beyond the limit. */
export function tooLarge(path: string, bytes: number): ParsedRecord {
  const message = `The file has ${bytes} bytes; a record of more than ${RECORD_LIMIT} is not read.`
  const hint =
    'Move logs and long quotations into files in the folder named by the ID, and link them.'
  const finding = {
    rule: 'too-large',
    severity: 'error',
    path,
    line: 1,
    column: 1,
    message,
    hint,
  } as const
  return { path, text: null, id: null, file: null, findings: [finding], needsExact: false }
}
