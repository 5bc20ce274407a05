/** The records of the escapes: a P1 of each kind in which all is kept, and the same with some of it left out or put otherwise. */
import type { RecordParts } from '../support/incidents.ts'
import type { Scene } from './surfaces.ts'

/** What each entry is called here, and the entry. */
type Story = Readonly<Record<string, string>>

const SECURITY: Story = {
  reported: '09:00 reported by=dana source=monitoring',
  told: '09:02 notified by=dana role=incident-manager who=alice via=phone',
  assessed: '09:05 assessed by=alice impact=severe urgency=immediate scope="4,000 accounts"',
  engaged: '09:10 engaged by=sam role=security-officer who=sam',
  investigating: '09:15 investigating by=sam',
  evidence: '09:16 evidence by=sam url=https://logs.example/1',
  contained:
    '09:25 contained by=sam audience=stakeholders expected=2026-11-23T10:30Z note="Sign-in limited"',
  resolved: '09:38 resolved by=sam audience=stakeholders note="All passwords reset"',
  validated: '09:50 validated by=alice',
  closed: '10:00 closed by=alice audience=stakeholders note="Two follow-ups"',
  reviewed: '+1 10:00 reviewed by=alice',
}

const SERVICE: Story = {
  reported: '09:00 reported by=dana source=monitoring',
  told: '09:02 notified by=dana role=incident-manager who=alice via=phone',
  assessed: '09:05 assessed by=alice impact=severe urgency=immediate',
  engaged: '09:10 engaged by=fay role=first-line who=fay',
  updated: '09:25 updated by=fay audience=users expected=2026-11-23T10:30Z note="Being mended"',
  resolved: '09:38 resolved by=fay audience=users note="It is mended"',
  closed: '10:00 closed by=alice audience=stakeholders note="Two follow-ups"',
  reviewed: '+1 10:00 reviewed by=alice',
}

const BODY = `## Summary
Somebody tried 4,000 accounts with stolen passwords; 112 opened.

## Impact
Holders of 112 accounts could not log in for half an hour.

## Actions taken
1. Passwords reset

## Root cause
No limit for each account.

## Follow-up
- [ ] @ben Limit logins by account (due 2026-12-01)

## Lessons learned
- The pager is louder than the phone.
`

/** How a record differs from the one in which all is kept: null leaves an entry out, new names add some. */
export interface Change {
  readonly story?: Readonly<Record<string, string | null>>
  readonly more?: Readonly<Record<string, unknown>>
  readonly before?: Scene['before']
  /** A section that is left out. */
  readonly without?: string
}

/** A security P1 as of `now`. */
export function security(now: string, change: Change = {}): Scene {
  return scene('security', SECURITY, now, change)
}

/** A service P1 as of `now`. */
export function service(now: string, change: Change = {}): Scene {
  return scene('service', SERVICE, now, change)
}

function scene(kind: string, kept: Story, now: string, change: Change): Scene {
  const lines = Object.values({ ...kept, ...change.story }).filter((line) => line !== null)
  const record: RecordParts = {
    kind,
    tlp: 'clear',
    title: 'Stolen passwords are tried',
    timeline: lines.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)),
    ...change.more,
  }
  const body =
    change.without === undefined
      ? BODY
      : BODY.replace(new RegExp(`## ${change.without}\\n[^#]*`), '')
  const moment = now.includes('T') ? now : `2026-11-23T${now}Z`
  return { record, body, now: moment, ...(change.before ? { before: change.before } : {}) }
}

/** `+1 10:00` comes after every time of the first day. */
function placeOf(line: string): string {
  return line.startsWith('+') ? line : `+0 ${line}`
}
