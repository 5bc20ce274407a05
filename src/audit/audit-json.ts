/** `audit --format json`: a stable, documented shape (docs/reference/audit.md). */
import { attestedBy, type PersonKey, personIn } from './attested.ts'
import type { IncidentCard } from './card.ts'
import type { AuditContext } from './context.ts'
import { entryOf, timelineOf } from './facts.ts'
import type { AuditFinding } from './finding.ts'
import { firstOf, firstOfClaim } from './first-statements.ts'
import type { Fact, Revision } from './history.ts'
import { policyTrail } from './policy-trail.ts'
import { lateness, proofOf } from './proof.ts'
import type { Trail } from './trail.ts'
import { formatInstant } from '../model/time.ts'
import { jsonTextInParts } from '../text/json-text.ts'
import { instantsShown } from './entry-words.ts'

/** The number of this shape; it changes when a key goes or means something else. */
const SCHEMA_VERSION = 1

/** What is printed: of the incidents those given. */
export interface AuditResult {
  readonly context: AuditContext
  readonly policyPath: string
  readonly cards: readonly IncidentCard[]
  /** Opens the trail of a key; one at a time is held. */
  readonly trailOf: (key: string) => Trail | null
  readonly findings: readonly AuditFinding[]
  /** Null for a whole audit; else the one incident that was asked for. */
  readonly only: IncidentCard | null
}

/** The text of the JSON, in parts. */
export function auditJson(result: AuditResult): Generator<string> {
  const { context, policyPath, cards, findings, only } = result
  const { history, now, policies } = context
  return jsonTextInParts(
    {
      schemaVersion: SCHEMA_VERSION,
      now: formatInstant(now),
      head: history.head,
      commits: history.commits,
      policy: { path: policyPath, commit: policies.at(-1)?.revision.commit.hash ?? null },
    },
    ['incidents', incidentsOf(result)],
    {
      policyTrail:
        only === null
          ? policyTrail(history).map(({ revision, path, from, changes, problem }) => ({
              ...revisionJson(revision, context),
              path,
              from,
              problem,
              changes,
            }))
          : [],
      findings,
      summary: countSeverities(findings, cards.length),
    }
  )
}

function* incidentsOf({ context, cards, trailOf }: AuditResult) {
  for (const { key } of cards) {
    const trail = trailOf(key)
    if (trail !== null) yield incidentJson(trail, context)
  }
}

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly AuditFinding[], incidents: number) {
  const count = (wanted: AuditFinding['severity']) =>
    findings.filter(({ severity }) => severity === wanted).length
  return { incidents, errors: count('error'), warnings: count('warning'), notes: count('note') }
}

function incidentJson(trail: Trail, context: AuditContext) {
  const { present, steps, id } = trail
  return {
    id,
    path: present?.path ?? null,
    entries:
      present === null
        ? []
        : timelineOf(present.version).map((fact) => entryJson(fact, trail, context)),
    trail: steps.map(({ revision, path, from, unreadable, changes }) => ({
      ...revisionJson(revision, context),
      path,
      from,
      unreadable,
      changes: changes.map(({ kind, field, before, after }) => ({
        kind,
        field,
        before: valueJson(before),
        after: valueJson(after),
      })),
    })),
  }
}

function entryJson(fact: Fact, { firsts }: Trail, context: AuditContext) {
  const entry = entryOf(fact)
  const claimed = firstOfClaim(firsts, fact)
  const stated = firstOf(firsts, fact)
  const personOf = (key: PersonKey) => {
    const attested = attestedBy(entry, key, stated, context)
    return attested === null ? null : attested ? 'attested' : 'asserted'
  }
  return {
    event: entry.event,
    at: formatInstant(entry.at),
    by: entry.by ?? null,
    person: personOf('by'),
    who: personIn(entry, 'who'),
    whoPerson: personOf('who'),
    firstStated: claimed?.commit.hash ?? null,
    committedLaterBySeconds: claimed === null ? null : lateness(entry, claimed),
    proof: proofOf(entry, claimed, context),
  }
}

/** A commit with all that its own words claim. */
function revisionJson(
  { commit, isMainLine, through, pullRequest }: Revision,
  { signatures }: AuditContext
) {
  const { author, committer } = commit
  return {
    commit: commit.hash,
    subject: commit.subject,
    author: { name: author.name, email: author.email, at: formatInstant(author.at) },
    committer: { name: committer.name, email: committer.email, at: formatInstant(committer.at) },
    signature: commit.signature,
    verified: signatures?.get(commit.hash)?.check ?? null,
    mainLine: isMainLine,
    through: through?.hash ?? null,
    pullRequest,
  }
}

/** A section is known by its digest alone, which says nothing to a reader. */
function valueJson(fact: Fact | null): unknown {
  if (fact === null) return null
  if (fact.field === 'text' || fact.field.startsWith('#')) return fact.value
  const value: unknown = JSON.parse(fact.value)
  return fact.field === 'timeline' ? instantsShown(value) : value
}
