/** Finds all faults of records and policy: the parse's, then the rules', bodies confirmed on their exact tree. */
import { idKey, sameId } from '../../model/id.ts'
import type { Term } from '../../clock/agreement.ts'
import { standingClosing } from '../../clock/closing.ts'
import { declarationOf, type PastOf } from '../../clock/declared.ts'
import { isOwed } from '../../clock/compute-ledger.ts'
import type { Course } from '../../clock/course.ts'
import {
  type Agreements,
  courseOfTheTime,
  obligationsOfTheTime,
  obligationsToReach,
} from '../../clock/policy-of-the-time.ts'
import { policyInForce, type PolicyTimeline } from '../../clock/policy-timeline.ts'
import type { Finding, UnplacedFinding } from '../../model/finding.ts'
import { type BodyFacts, type IncidentFile, withFacts } from '../../model/incident.ts'
import type { Policy } from '../../model/policy.ts'
import type { Instant } from '../../model/time.ts'
import type { ParsedRecord } from '../../parse/parse-record.ts'
import { placeFindings } from '../../parse/place-findings.ts'
import { checkPolicy, checkRecord, checkRota } from '../../rules/list.ts'
import { presentAt } from '../../rules/shared/present.ts'
import type { LedgerIndex, PolicyRuleContext, RepositoryView } from '../../rules/shared/rule.ts'
import { readRota } from './rotas-of.ts'

/** What the faults are looked for in, and against. */
export interface Judged extends JudgedAgainst {
  /** The records to judge. */
  readonly records: readonly ParsedRecord[]
}

/** What a record is held against. */
export interface JudgedAgainst {
  /** All records, for ids that occur twice. */
  readonly index: LedgerIndex
  /** The readable record that carries an id; null where there is none. */
  readonly recordOf: (id: string) => IncidentFile | null
  /** The present one. */
  readonly policy: Policy
  readonly timeline: PolicyTimeline
  /** The versions made ready, once for all records. */
  readonly agreements: Agreements
  readonly now: Instant
  readonly repository: RepositoryView
  readonly isPublic: boolean | null
  readonly pastOf: PastOf
  /** Is told where another record may answer otherwise; left out: nobody asks. */
  readonly noteMore?: () => void
  /** Is told from when on a later moment may, which is now where nobody can tell; left out: nobody asks. */
  readonly noteUntil?: (at: Instant) => void
}

/** Draws the exact facts of bodies whose cheap scan raised a suspicion; what took too long is a finding. */
export type ConfirmBodies = (files: readonly IncidentFile[]) => Promise<ConfirmedBodies>

/** Exact facts by path, and the findings of bodies that could not be drawn. */
interface ConfirmedBodies {
  readonly facts: ReadonlyMap<string, BodyFacts>
  readonly findings: readonly Finding[]
}

/** All findings of the records, each at its line. The `yaml` package and the worker load only where a rule spoke. */
export async function findFaults(judged: Judged, confirm: ConfirmBodies): Promise<Finding[]> {
  const parsed = judged.records.flatMap(({ findings }) => findings)
  const spoken = judged.records.flatMap((record) => spokenOf(judged, record))
  return [...parsed, ...(await confirmFaults(spoken, confirm))]
}

/** What the rules said, once suspicious bodies were read exactly, each at its line. */
export async function confirmFaults(
  first: readonly Spoken[],
  confirm: ConfirmBodies
): Promise<Finding[]> {
  const suspicious = first.flatMap(({ file, unplaced }) =>
    unplaced.some(({ place }) => place.in === 'text') ? [file] : []
  )
  const confirmed = suspicious.length === 0 ? NOTHING : await confirm(suspicious)
  const second = first.flatMap((spoken) => {
    const facts = confirmed.facts.get(spoken.record.path)
    if (facts === undefined) return [spoken]
    const file = withFacts(spoken.file, facts)
    return spokenOf(spoken.against, { ...spoken.record, file })
  })
  return [...confirmed.findings, ...(await placed(second))]
}

/** The findings of the policy's own rules, each at its line. */
export async function findPolicyFaults(
  judged: PolicyRuleContext,
  path: string,
  text: string
): Promise<Finding[]> {
  const unplaced = checkPolicy(judged)
  return unplaced.length === 0
    ? []
    : placeFindings(unplaced, path, text, await import('yaml'), 'policy')
}

/** The findings of the rota, each at its line: the parse's, or else those of its rules. */
export async function findRotaFaults(
  judged: PolicyRuleContext,
  path: string,
  text: string
): Promise<readonly Finding[]> {
  const { value, findings } = await readRota(path, text)
  if (value === null) return findings
  const unplaced = checkRota({ ...judged, file: value })
  return unplaced.length === 0
    ? findings
    : [...findings, ...placeFindings(unplaced, path, text, await import('yaml'), 'policy')]
}

/** Every readable id in lower case, with the paths that carry it in byte order. */
export function indexOf(records: readonly Pick<ParsedRecord, 'id' | 'path'>[]): LedgerIndex {
  const ids = new Map<string, string[]>()
  for (const { id, path } of records) {
    if (id === null) continue
    const paths = ids.get(idKey(id))
    if (paths === undefined) ids.set(idKey(id), [path])
    else paths.push(path)
  }
  return { ids }
}

/** Finds a record by its id, in any case; of several the first that can be read. */
export function recordIn(records: readonly ParsedRecord[]): JudgedAgainst['recordOf'] {
  return (id) =>
    records.find(({ file }) => file !== null && sameId(file.incident.id, id))?.file ?? null
}

/** What the rules say of a record, before its findings have their lines. */
export interface Spoken {
  readonly against: JudgedAgainst
  readonly record: ParsedRecord
  readonly file: IncidentFile
  readonly unplaced: readonly UnplacedFinding[]
}

const NOTHING: ConfirmedBodies = { facts: new Map(), findings: [] }

/** What the rules say of it; empty where they have nothing to say. */
export function spokenOf(against: JudgedAgainst, record: ParsedRecord): Spoken[] {
  const { file } = record
  if (file === null) return []
  const unplaced = unplacedOf(against, file)
  return unplaced.length === 0 ? [] : [{ against, record, file, unplaced }]
}

/** What the rules say of one record, before its findings have their lines. */
export function unplacedOf(judged: JudgedAgainst, file: IncidentFile): UnplacedFinding[] {
  const { timeline, agreements, now, repository, isPublic, index, pastOf, recordOf } = judged
  const { noteMore = () => undefined, noteUntil = () => undefined } = judged
  const course = courseOfTheTime(file, timeline, agreements, null)
  // Where nothing is ahead of now, both are one.
  const isPast = course.events.every(({ event }) => event.at <= now)
  const present = isPast ? course : courseOfTheTime(file, timeline, agreements, now)
  const past = pastOf(idKey(file.incident.id))
  if (!isPast) noteUntil(now)
  if (file.incident.declared !== 'live') {
    noteMore()
    // Fresh or not: until it is committed each moment may be the one at which it is.
    if (past.known && past.first === null) noteUntil(now)
  }
  return checkRecord({
    file,
    course,
    policy: policyFor(course, judged),
    present: presentAt(now, noteUntil),
    ledger: index,
    repository,
    owedToReach(status) {
      const rows = obligationsToReach(status, file, present, timeline, agreements, now)
      for (const { state, dueAt } of rows.filter(isOwed))
        if (state !== 'overdue') noteUntil(dueAt === null ? now : dueAt + 1)
      return rows
    },
    duties: () => obligationsOfTheTime(file, present, timeline, agreements, now, isDuty),
    original() {
      const named = file.incident['duplicate-of']
      if (named === undefined) return null
      noteMore()
      const other = recordOf(named)
      if (other === null || other.path === file.path) return null
      return { file: other, course: courseOfTheTime(other, timeline, agreements, null) }
    },
    isPublic,
    declared: declarationOf(file.incident, present, past, now),
  })
}

const isDuty = ({ target }: Term) => target.do === 'submit'

/** A record is held against the policy in force when it was closed, so that no later change faults what was finished. */
function policyFor(course: Course, { policy, timeline }: JudgedAgainst): Policy {
  const last = course.statusChanges.at(-1)
  const end = standingClosing(course)?.point ?? (course.status === 'dismissed' ? last : undefined)
  return end === undefined ? policy : policyInForce(timeline, end.at).policy
}

async function placed(spoken: readonly Spoken[]): Promise<Finding[]> {
  if (spoken.length === 0) return []
  const yaml = await import('yaml')
  return spoken.flatMap(({ record, unplaced }) =>
    placeFindings(unplaced, record.path, record.text ?? '', yaml)
  )
}
