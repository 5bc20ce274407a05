/** Reads the evidence of a pack: the one way that is gone by whoever makes it and whoever verifies it. */
import { idKey } from '../../model/id.ts'
import { auditHistory } from '../../audit/list.ts'
import type { AuditContext } from '../../audit/context.ts'
import type { AuditFinding } from '../../audit/finding.ts'
import { policyTrail } from '../../audit/policy-trail.ts'
import type { Evidence, PackedIncident, PackFacts } from '../../pack/evidence.ts'
import { type FollowUp, followUpsOf } from '../../clock/follow-ups.ts'
import { readHistory } from '../../git/read-history.ts'
import { isMoreSaid } from '../../period/follow-ups.ts'
import { isWithin } from '../../period/period.ts'
import { ledgerOf } from '../ledger/gather.ts'
import { leftOut } from '../ledger/left-out.ts'
import { packPolicies } from './pack-policies.ts'
import { compareText } from '../../model/order.ts'
import { oursIn } from '../audit/ours-on-github.ts'
import { judgeHistory } from '../audit/judge-history.ts'
import { withExactTasks } from '../ledger/report-bodies.ts'
import { readRotas } from '../ledger/rotas-of.ts'
import { packAbsent, packRecords } from './pack-records.ts'
import { packReport, packReviews } from './pack-documents.ts'
import type { Packed, PackGathered, PackHistory, Packing } from './pack-source.ts'

/** Those reported in the period, and those that were open as it began: not over, or closed with something still owed. */
export function packPopulation(
  gathered: PackGathered,
  { period, now }: Pick<PackFacts, 'period' | 'now'>
) {
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
export async function readEvidence(packing: Packing): Promise<Evidence> {
  const { shell, facts, gathered, sent } = packing
  const { reported, openBefore } = packPopulation(gathered, facts)
  const entries = [...reported, ...openBefore].toSorted((a, b) =>
    a.file.incident.id < b.file.incident.id ? -1 : 1
  )
  shell.progress?.('Reading the history')
  const past = await readPast(packing)
  const packed = { ...packing, entries, past }
  try {
    const records = await packRecords(packed)
    const reviews = await packReviews(packed)
    const present = entries.map((entry): PackedIncident => {
      const { path, incident } = entry.file
      const record = records.get(path)
      if (record === undefined) throw new Error(`no commit of the main line holds ${path}`)
      return {
        entry,
        why: openBefore.includes(entry) ? 'open-before' : 'reported',
        record,
        trail: past?.traced.trailOf(idKey(incident.id)) ?? null,
        review: reviews.get(path) ?? null,
      }
    })
    const absent = past === null ? [] : await packAbsent(packing, past)
    return {
      facts,
      incidents: [...present, ...absent].toSorted(byId),
      followUps: await packFollowUps(packed),
      unreadable: gathered.records.flatMap(({ path, file }) => (file === null ? [path] : [])),
      uncounted: leftOut(gathered.records).flatMap(({ record: { path, file } }) =>
        file === null ? [] : [path]
      ),
      policies: await packPolicies(packed),
      policySteps: past === null ? null : policyTrail(past.context.history),
      findings: past === null ? null : findingsOf(past.context, packed),
      sent,
      report: await packReport(packed),
    }
  } finally {
    past?.traced.close()
  }
}

/** From bodies read exactly: the line scan misses what stands on a second line. */
async function packFollowUps(packed: Packed): Promise<readonly FollowUp[] | null> {
  const { shell, entries, facts } = packed
  const { policyFile, policies, zones } = packed.gathered
  const { policy } = policyFile
  const terms = { timeline: policies.timeline, policy, zones }
  const files = await withExactTasks(
    shell,
    entries.map(({ file }) => file)
  )
  const rows = entries.flatMap((entry, index) => {
    const file = files[index] ?? entry.file
    return followUpsOf({ ...entry, file }, terms, facts.now)
  })
  const tasks = rows.map(({ task }) => task)
  return isMoreSaid(policy, tasks) ? rows : null
}

function byId(one: PackedIncident, other: PackedIncident): number {
  return compareText(one.entry.file.incident.id, other.entry.file.incident.id)
}

/** A record that is gone is about no incident of the ledger: what was found of it belongs to every pack. */
function findingsOf(context: AuditContext, { gathered, entries }: Packed): AuditFinding[] {
  const others = new Set(gathered.files.map(({ incident }) => idKey(incident.id)))
  for (const { file } of entries) others.delete(idKey(file.incident.id))
  return auditHistory(context).filter(
    ({ incident }) => incident === null || !others.has(idKey(incident))
  )
}

/** What the audit asks; signatures are left to whoever has the keys, and an outside list to whoever has one. */
async function readPast({ facts, gathered, places, sent }: Packing): Promise<PackHistory | null> {
  const { now, github } = facts
  const { policyFile, zones, git } = gathered
  const { root, head, dir, policy } = places
  if (head === null) return null
  const line = await git?.policyHistory(head, policy, dir)
  const traced = await readHistory({ root, dir, policy, revision: head, cache: false, line })
  const policyAtHand = () => Promise.resolve(policyFile.policy)
  const rotas = () => readRotas({ git, commit: head, path: policy })
  const judged = await judgeHistory(traced, { now, zones, policyAtHand, rotas })
  const context: AuditContext = {
    ...judged.context,
    population: null,
    ...(github === null ? { issues: null, comments: null } : oursIn(sent)),
  }
  return { traced, context }
}
