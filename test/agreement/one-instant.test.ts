/**
 * One instant, one answer: what is due at 09:30 is on time for all of 09:30:00 on every surface that tells how things stand,
 * and overdue on all of them a second later. A review is none of these: it goes by the last entry of its record.
 */
import { expect, test } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { nextInstant } from '../../src/clock/next-instant.ts'
import { renderPullRequestComment } from '../../src/report/pull-request-comment.ts'
import { shownIn } from '../../src/report/shown.ts'
import { drawSite } from '../../src/site/draw-site.ts'
import { inputOf, tools } from '../site/support.ts'
import { at, type RecordParts } from '../support/incidents.ts'
import { fileOf } from '../support/sample.ts'
import { zones } from '../support/zones.ts'
import { defaultPolicy, policyFile } from './default-policy.ts'
import { played } from './surfaces.ts'

const ID = 'SEC-20261123-0900'
const DUE = at('2026-11-23T09:30:00Z')
/** A security P1 that keeps all its limits but one: the security officer, within 30 minutes. */
const record: RecordParts = {
  kind: 'security',
  id: ID,
  path: `incidents/2026/11/${ID}-logins.md`,
  day: '2026-11-23',
  timeline: [
    '09:00 reported by=dana source=monitoring',
    '09:02 notified by=dana role=incident-manager who=alice via=phone',
    '09:05 assessed by=alice impact=severe urgency=immediate scope="4,000 accounts"',
    '09:11 updated by=alice audience=stakeholders',
  ],
}
const BODY = '## Summary\nSomebody tried 4,000 accounts.\n\n## Impact\nSome could not log in.\n'

/** What each surface says at that moment, and how it says that something is overdue. */
async function surfacesAt(now: string): Promise<readonly [string, string, RegExp][]> {
  const said = await played({ record, body: BODY, now })
  const moment = at(now)
  const file = fileOf(record, BODY)
  const entries = computeLedger([file], defaultPolicy, zones, moment)
  const input = inputOf([file], { policy: defaultPolicy, now: moment, place: 'private' })
  const site = drawSite(input, tools)
  const page = (path: string) => site.get(path)?.() ?? ''
  const incidents = entries.map((entry) => ({
    ...shownIn('private', entry, defaultPolicy),
    policyFile,
    now: moment,
    recordUrl: null,
    editUrl: null,
  }))
  const result = { files: 1, findings: [] }
  return [
    ['status, its exit code', said.status, /^exit 1$/m],
    ['status, in words', said.status, /overdue: .*engage security officer/],
    ['status, as JSON', said.json, /"state": "overdue"/],
    ['the notices of a plan', said.plan, /engage-security-officer#0\/rung-1/],
    ['its overview', said.plan, /1 with something overdue/],
    ['comments on GitHub', said.delivered, /P1 overdue by \S+: engage the security officer/],
    ['the tracking issue', said.delivered, /overdue since 23 Nov 09:30 UTC/],
    ['the report', said.report, /\*\*Overdue now:\*\* 1 obligation of 1 incident/],
    ['its JSON', said.report, /"breaches":1,/],
    [
      'a pull request',
      renderPullRequestComment({ incidents, result, files: null }, zones),
      /overdue/,
    ],
    ['the first page of the site', page('index.html'), /1 with something overdue/],
    ['the page of people', page('people.html'), /class="bad">overdue</],
    ['the page of the incident', page(`incidents/${ID}.html`), /1 overdue\./],
    ['the page of the quarter', page('reports/q4-2026.html'), /Overdue now:/],
  ]
}

test.each([
  ['2026-11-23T09:29:59Z', false],
  ['2026-11-23T09:30:00Z', false],
  ['2026-11-23T09:30:01Z', true],
])('at %s it is overdue everywhere: %s', async (now, isOverdue) => {
  const surfaces = await surfacesAt(now)
  const answers = surfaces.map(([name, said, overdue]) => [name, overdue.test(said)])
  expect(answers).toEqual(surfaces.map(([name]) => [name, isOverdue]))
})

function wakesAfter(now: number): number | null {
  return nextInstant(computeLedger([fileOf(record, BODY)], defaultPolicy, zones, now), now)
}

test('a watch wakes once the due second has passed, and not within it', () => {
  expect(wakesAfter(DUE - 1)).toBe(DUE + 1)
  expect(wakesAfter(DUE)).toBe(DUE + 1)
})
