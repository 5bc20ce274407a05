/** One incident told from its first report to its review, as the records of these tests hold it. */
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import type { PolicyFile } from '../../src/model/policy.ts'
import type { Instant } from '../../src/model/time.ts'
import { shownIn, type ShownEntry } from '../../src/report/shown.ts'
import type { DutyNotice } from '../../src/delivery/notice.ts'
import { bodyFactsOfTree } from '../../src/parse/body-facts-of-tree.ts'
import { at, incidentFile, type RecordParts } from './incidents.ts'
import { policy } from './policy.ts'
import { zones } from './zones.ts'

export const policyFile: PolicyFile = {
  path: 'incidents/policy.yml',
  policy,
  commit: '3f1c9a0d2b7e4f5a6b8c9d0e1f2a3b4c5d6e7f80',
}

/** Writes a tree as the shell will have it written. */
export const stringify = (tree: Root): string =>
  remark().use(remarkGfm).data('settings', { bullet: '-' }).stringify(tree)

/** A night in November: reported 03:12, the security officer late, contained 03:41, resolved, closed, reviewed. */
export const night: RecordParts = {
  kind: 'security',
  id: 'SEC-20261121-0312',
  title: 'Credential stuffing against the login API',
  path: 'incidents/2026/11/SEC-20261121-0312-credential-stuffing.md',
  services: ['login-api', 'web'],
  day: '2026-11-21',
  cause: 'credential-stuffing',
  links: [{ what: 'bridge', url: 'https://meet.example/sec-0312' }],
  evidence: [
    {
      path: 'SEC-20261121-0312/requests.txt',
      note: 'The requests of the first hour',
      sha256: 'd8beedddbe5f58859203211c893d412594ab1c7ed6630b57b1b2891713a68cc7',
    },
  ],
  timeline: [
    '02:50~ started note="First failed logins in bulk"',
    '03:12 reported by=dana source=monitoring',
    '03:14 notified role=incident-manager who=alice via=phone',
    '03:20 assessed by=alice impact=severe urgency=immediate scope="4,000 accounts"',
    '03:41 contained by=alice audience=stakeholders expected=2026-11-21T06:00Z note="Login limited to known devices"',
    '04:15 escalated by=alice to=management who=mia reason="No answer from the security officer"',
    '04:20 engaged role=security-officer who=sam',
    '04:30 updated by=sam audience=stakeholders note="Passwords of 112 accounts reset"',
    '04:55 mitigated by=sam audience=stakeholders',
    '05:20 resolved by=sam audience=stakeholders note="No further logins succeed"',
    '09:30 validated by=alice',
    '09:40 closed by=alice',
    '10:05 notified by=alice role=stakeholders via=e-mail',
  ],
}

const nightBody = `## Summary
Somebody tried 4,000 accounts with passwords from elsewhere; 112 opened.

## Impact
Holders of 112 accounts could not log in for two hours. See [the requests](SEC-20261121-0312/requests.txt).

## Actions taken
1. Limited login to known devices
2. Reset the passwords of 112 accounts

## Root cause
The login API had no limit per address:

\`\`\`nginx
limit_req off;
\`\`\`

## Follow-up
- [ ] @ben Limit logins per address and account (due 2026-12-01)
- [x] @sam Offer passkeys at the next login (due 2026-11-27)

## Lessons learned
- The security officer's phone was on silent. Use the pager.
`

/** The record with a body, up to an instant of its own timeline if one is given. */
export function fileOf(parts: RecordParts, body = nightBody): IncidentFile {
  const file = incidentFile(parts)
  const facts = bodyFactsOfTree(treeOf(body), body, 60)
  return { ...file, body: { text: body, line: 60, facts } }
}

/** The tree of a body. */
export function treeOf(body: string): Root {
  return remark().use(remarkGfm).parse(body)
}

/** The ledger's entry of one record as of `now`. */
export function entryOf(parts: RecordParts, now: string, body = nightBody): LedgerEntry {
  const [entry] = computeLedger([fileOf(parts, body)], policy, zones, at(now))
  if (entry === undefined) throw new Error('The record was reported after now.')
  return entry
}

/** What a private place may see of it: all. */
export function shown(entry: LedgerEntry): ShownEntry {
  return shownIn('private', entry, policy).entry
}

/** What every drawing of one record as of `now` starts from. */
export function drawingOf(parts: RecordParts, now: string, confidential = false) {
  const instant: Instant = at(now)
  return {
    ...shownIn(confidential ? 'public' : 'private', entryOf(parts, now), policy),
    policyFile,
    now: instant,
    recordUrl: `https://github.com/kwetter/incidents/blob/main/${String(parts.path)}`,
    editUrl: `https://github.com/kwetter/incidents/edit/main/${String(parts.path)}`,
  }
}

/** A drawing of a record that is given as a file. */
export function drawingOfFile(file: IncidentFile, now: string) {
  const [entry] = computeLedger([file], policy, zones, at(now))
  if (entry === undefined) throw new Error('The record was reported after now.')
  return { ...drawingOf(night, now), entry: shown(entry) }
}

/** A notice of one of an entry's obligations. */
export function noticeOf(
  entry: LedgerEntry,
  parts: Partial<DutyNotice> & { readonly target: string }
): DutyNotice {
  const obligation = entry.obligations.find(({ target }) => target === parts.target)
  if (obligation === undefined) throw new Error(`No such target: ${parts.target}`)
  const { id } = entry.file.incident
  const step = parts.step ?? 'call'
  return {
    key: `v1:${id}:${parts.target}#0/${step}`,
    keys: [`v1:${id}:${parts.target}#0/${step}`],
    incident: id,
    step,
    at: obligation.dueAt ?? obligation.anchorAt,
    dueAt: obligation.dueAt,
    lateBySeconds: obligation.lateBySeconds ?? 0,
    mention: ['alice'],
    otherMeans: [],
    obligation,
    ...parts,
  }
}
