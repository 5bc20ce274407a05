/** The records of the scenes, and what a check finds in them. */
import type { Finding } from '../../src/model/finding.ts'
import { night } from '../support/sample.ts'

const record = (id: string, title: string, timeline: readonly string[], more: object = {}) => ({
  id,
  title,
  timeline,
  kind: id.startsWith('SEC') ? 'security' : 'service',
  day: `${id.slice(4, 8)}-${id.slice(8, 10)}-${id.slice(10, 12)}`,
  ...more,
})
export const slow = record('INC-20261121-0330', 'Search answers slowly for half of the users', [
  '03:30 reported by=dana source=user',
  '03:31 assessed by=dana impact=minor urgency=normal',
  '03:32 engaged by=fay role=first-line who=fay',
])
export const waiting = record('INC-20261121-0120', 'Mail to one provider is delayed', [
  '01:20 reported by=dana source=monitoring',
  '01:25 assessed by=alice impact=noticeable urgency=high',
  '01:30 engaged by=fay role=first-line who=fay',
  '02:40 updated by=fay audience=users expected=2026-11-21T09:00Z note="The provider looks at it"',
  '02:50 held by=fay reason="the provider has to lift its block"',
])
export const unassessed = record('SEC-20261121-0400', 'Unknown key in the build log', [
  '04:00 reported by=dana source=security-tool',
])
export const closed = record('INC-20261120-0900', 'Pictures do not load', [
  '09:00 reported by=dana source=user',
  '09:02 notified role=incident-manager who=alice via=phone',
  '09:05 assessed by=alice impact=severe urgency=immediate',
  '09:10 engaged by=fay role=first-line who=fay',
  '09:25 updated by=fay audience=users expected=2026-11-20T10:00Z note="A disk is full"',
  '09:50 resolved by=fay audience=users note="The disk was replaced"',
  '11:00 closed by=alice audience=stakeholders note="Two follow-ups"',
])
export const dismissed = record('SEC-20261120-2210', 'Login from a new country', [
  '22:10 reported by=dana source=monitoring',
  '22:20 dismissed by=dana reason="It was mia on holiday"',
])

/** A storm. */
export const many = Array.from({ length: 40 }, (_, index) => ({
  ...(index % 3 === 0 ? slow : waiting),
  id: `INC-20261121-${String(100 + index).padStart(4, '0')}`,
  title: `Incident number ${index + 1} of a storm with a title of some length`,
}))

export const findings: Finding[] = [
  {
    rule: 'instant',
    severity: 'error',
    path: night.path ?? '',
    line: 14,
    column: 9,
    message: '`2026-11-21 03:12` has no offset.',
    hint: 'Write `2026-11-21T03:12:00Z`, or `2026-11-21T04:12:00+01:00` for the time in Amsterdam.',
  },
  {
    rule: 'person',
    severity: 'warning',
    path: night.path ?? '',
    line: 22,
    column: 9,
    message: '`dana` does not count for the security officer.',
    hint: 'Write `by: sam`, or name dana under `contacts.security-officer.logins`.',
  },
]
