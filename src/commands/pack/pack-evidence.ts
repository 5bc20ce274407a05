/** Reads the evidence of a pack: the one way that is gone by whoever makes it and whoever verifies it. */
import { auditHistory } from '../../audit/list.ts'
import type { AuditContext, AuditFinding, TrackedIssue } from '../../audit/context.ts'
import { limitsOf } from '../../audit/limits.ts'
import { mainPolicies } from '../../audit/policies.ts'
import { traceIncidents } from '../../audit/trace-incidents.ts'
import { judge } from '../../audit/verdicts.ts'
import type { Evidence, PackedIncident, PackFacts } from '../../bundle/evidence.ts'
import type { SentNotice } from '../../bundle/sent-notice.ts'
import type { LedgerEntry } from '../../clock/obligation.ts'
import { parseMarker } from '../../delivery/marker.ts'
import { readHistory } from '../../git/read-history.ts'
import { isWithin } from '../../report/period/period.ts'
import { ledgerOf } from '../ledger/ledger-of.ts'
import { packPolicies } from './pack-policies.ts'
import { packRecords } from './pack-records.ts'
import { packReport } from './pack-report.ts'
import { packReviews } from './pack-reviews.ts'
import type { PackGathered, PackPlaces } from './pack-source.ts'
import type { Shell } from '../shell.ts'

/** Which incidents a pack is about, by id. */
export interface Population {
  readonly reported: readonly LedgerEntry[]
  readonly openBefore: readonly LedgerEntry[]
}

/** Those reported in the period, and those that were open as it began: not over, or closed with something still owed. */
export function packPopulation(
  gathered: PackGathered,
  { period, now }: Pick<PackFacts, 'period' | 'now'>
): Population {
  const entries = ledgerOf(gathered, now)
  const openThen = new Set(
    ledgerOf(gathered, period.from)
      .filter(({ open, course }) => open && course.reportedAt < period.from)
      .map(({ file }) => file.path)
  )
  return {
    reported: entries.filter(({ course }) => isWithin(period, course.reportedAt)),
    openBefore: entries.filter(({ file }) => openThen.has(file.path)),
  }
}

/** All of it, as of the moment of the facts. */
export async function readEvidence(
  shell: Shell,
  facts: PackFacts,
  gathered: PackGathered,
  places: PackPlaces,
  sent: readonly SentNotice[]
): Promise<Evidence> {
  const { period, now } = facts
  const { reported, openBefore } = packPopulation(gathered, facts)
  const entries = [...reported, ...openBefore].toSorted((a, b) =>
    a.file.incident.id < b.file.incident.id ? -1 : 1
  )
  const context = await auditContext(facts, gathered, places, sent)
  const records = await packRecords(entries, gathered, places, context)
  const reviews = await packReviews(shell, entries, gathered, places, context)
  return {
    facts,
    incidents: entries.map((entry): PackedIncident => {
      const { path, incident } = entry.file
      const record = records.get(path)
      if (record === undefined) throw new Error(`no commit of the main line holds ${path}`)
      return {
        entry,
        why: openBefore.includes(entry) ? 'open-before' : 'reported',
        record,
        trail: context?.traced.trails.get(incident.id.toLowerCase()) ?? null,
        review: reviews.get(path) ?? null,
      }
    }),
    unreadable: gathered.records.flatMap(({ path, file }) => (file === null ? [path] : [])),
    policies: await packPolicies(entries, period, gathered, places),
    findings: context === null ? null : findingsOf(context, gathered, entries),
    sent,
    report: await packReport({ ...shell, now }, entries, period, gathered, context),
  }
}

/** A record that is gone is about no incident of the ledger: what was found of it belongs to every pack. */
function findingsOf(
  context: AuditContext,
  { files }: PackGathered,
  entries: readonly LedgerEntry[]
): AuditFinding[] {
  const others = new Set(files.map(({ incident }) => incident.id.toLowerCase()))
  for (const { file } of entries) others.delete(file.incident.id.toLowerCase())
  return auditHistory(context).filter(
    ({ incident }) => incident === null || !others.has(incident.toLowerCase())
  )
}

/** What the audit asks; signatures are left to whoever has the keys, and an outside list to whoever has one. */
async function auditContext(
  { now, github }: PackFacts,
  { policyFile, zones }: PackGathered,
  { root, head, dir, policy }: PackPlaces,
  sent: readonly SentNotice[]
): Promise<AuditContext | null> {
  if (head === null) return null
  const history = await readHistory({ root, dir, policy, revision: head, cache: false })
  return {
    history,
    traced: traceIncidents(history),
    policy: policyFile.policy,
    policies: mainPolicies(history),
    limits: limitsOf(policyFile.policy),
    verdicts: judge(zones),
    zones,
    now,
    population: null,
    issues: github === null ? null : sent.flatMap((notice) => trackedIssue(notice)),
    signatures: null,
  }
}

function trackedIssue({ what, issue, url, line }: SentNotice): TrackedIssue[] {
  const marker = what === 'issue' ? parseMarker(line) : null
  return marker?.about === 'issue' ? [{ number: issue, url, incident: marker.incident }] : []
}
