/** A history in memory: the versions of one record, each committed at its instant, for the audit and what it says of the past. */
import * as yaml from 'yaml'
import { trailIn, type Dossier, openDossier } from '../../src/audit/dossier.ts'
import type { AuditFinding } from '../../src/audit/finding.ts'
import type { RecordVersion, Revision } from '../../src/audit/history.ts'
import { auditHistory } from '../../src/audit/list.ts'
import { traceRevision, type Unattributed } from '../../src/audit/trace-incidents.ts'
import type { Past, PastVersion } from '../../src/clock/declared.ts'
import { resolvedSince } from '../../src/clock/declared.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import { sectionsOf } from '../../src/clock/sections.ts'
import { judgeHistory } from '../../src/commands/audit/judge-history.ts'
import { digest } from '../../src/git/record-version.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { formatInstant, type Instant } from '../../src/model/time.ts'
import { at } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'
import { defaultPolicy } from './default-policy.ts'

/** A version of the record, and when it was committed. */
export interface Committed {
  readonly at: Instant
  readonly file: IncidentFile
}

const POLICY_SINCE = at('2026-01-01T00:00Z')

const policyAtHand = () => Promise.resolve(defaultPolicy)

/** What the audit finds, as of `now`. */
export async function audited(
  versions: readonly Committed[],
  now: Instant
): Promise<readonly AuditFinding[]> {
  const dossiers = new Map<string, Dossier>()
  const open = (key: string): Dossier => {
    const known = dossiers.get(key) ?? openDossier(key)
    dossiers.set(key, known)
    return known
  }
  const unattributed: Unattributed = { instead: new Map(), unreadable: [], standing: new Map() }
  const read = new Map<string, RecordVersion>()
  const revisions: Revision[] = [revisionOf(0, POLICY_SINCE)]
  let before: string | null = null
  for (const [index, { at: moment, file }] of versions.entries()) {
    const after = `b${index}`
    read.set(after, await digest(file.path, new TextEncoder().encode(textOf(file))))
    const revision = revisionOf(index + 1, moment)
    revisions.push(revision)
    const changes = [{ path: file.path, kind: 'record' as const, before, after }]
    traceRevision(
      { revision, changes, versionOf: (blob) => read.get(blob) },
      { open },
      unattributed
    )
    before = after
  }
  const [first = revisionOf(0, POLICY_SINCE)] = revisions
  const traced = {
    history: {
      head: hashOf(versions.length),
      commits: revisions.length,
      policyRevisions: [
        {
          revision: first,
          path: 'incidents/policy.yml',
          from: null,
          before: null,
          after: 'policy',
          newest: POLICY_SINCE,
        },
      ],
      policyDoubts: [],
      policies: new Map([['policy', { policy: defaultPolicy, problem: null }]]),
      behind: [],
      unreadable: [],
      unreadableAtHead: [],
    },
    readCommits: revisions.length,
    keys: [...dossiers.keys()],
    trailOf: (key: string) => trailIn(open(key)),
    *revisions() {
      yield* revisions
    },
    isBornElsewhere: () => false,
    cardOf: () => null,
    keep: () => null,
    close: () => {},
  }
  const { context } = await judgeHistory(traced, { now, zones, policyAtHand })
  const unasked = { population: null, issues: null, comments: null, signatures: null }
  return auditHistory({ ...context, ...unasked })
}

/** What the history says of what the record was declared. */
export function pastOf(versions: readonly Committed[]): Past {
  const declared = ({ at: moment, file }: Committed): PastVersion => ({
    at: moment,
    declared: file.incident.declared,
    resolvedAt: resolvedSince(
      deriveCourse(file.incident, sectionsOf(file.body.facts), defaultPolicy, moment)
    ),
  })
  const past = versions.map(declared)
  return { known: true, first: past[0] ?? null, main: past.map((one) => one.declared) }
}

/** The record as its file would hold it. */
function textOf({ incident, body }: IncidentFile): string {
  const timeline = incident.timeline.map(({ at: instant, expected, ...rest }) => ({
    at: formatInstant(instant),
    ...rest,
    ...(expected === undefined ? {} : { expected: formatInstant(expected) }),
  }))
  return `---\n${yaml.stringify({ ...incident, timeline })}---\n${body.text}`
}

function hashOf(number: number): string {
  return String(number).padStart(40, 'a')
}

function revisionOf(number: number, moment: Instant): Revision {
  const dana = { name: 'Dana', email: 'dana@kwetter.example', at: moment }
  return {
    commit: {
      hash: hashOf(number),
      parents: number === 0 ? [] : [hashOf(number - 1)],
      author: dana,
      committer: dana,
      subject: 'Record',
      signature: null,
    },
    isMainLine: true,
    through: null,
    pullRequest: null,
    behindParent: 0,
    path: 'incidents',
  }
}
