/** What stands on the overview beside its text: its marker, the word on a policy with errors, and issues without a record. */
import { describe, expect, test } from 'vitest'
import { type Found, type FoundIssue, nothingFound } from '../../src/delivery/found.ts'
import { formatHiddenLine } from '../../src/delivery/hidden-line.ts'
import { formatMarker, type Marker } from '../../src/delivery/marker.ts'
import {
  noteOrphan,
  orphansIn,
  unwatchedIn,
  unwatchedWarnings,
} from '../../src/delivery/orphans.ts'
import {
  formatOverviewMarker,
  lastSweepIn,
  overviewsIn,
  parseOverviewMarker,
} from '../../src/delivery/overview.ts'
import { planPolicyFault, renderPolicyFault } from '../../src/delivery/policy-fault.ts'
import { AUTHOR, entry, sweep, time } from './support.ts'

const HEAD = `7@${'a'.repeat(40)}`
const MARKER = { lastSweep: time('09:00'), lateBySeconds: 7, shown: 'abc', heads: [HEAD] }

function issue(number: number, body: string, parts: Partial<FoundIssue> = {}): FoundIssue {
  return {
    number,
    url: '',
    title: '',
    body,
    state: 'open',
    author: AUTHOR,
    labels: [],
    createdAt: time('09:00'),
    hasComments: true,
    ...parts,
  }
}

const found = (issues: readonly FoundIssue[], more: Partial<Found> = {}): Found => ({
  ...nothingFound,
  authors: [AUTHOR],
  issues,
  ...more,
})

const bodyOf = (at: string) => formatOverviewMarker({ ...MARKER, lastSweep: time(at) })

const overviewLine = (rest: string) =>
  `<!-- incident-ledger:v1 {"about":"overview","last-sweep":"2026-11-23T09:00:00Z","late":7,"shown":"abc","heads":"${rest}} -->`

describe('the marker of the overview', () => {
  test('holds what was told and handed over, where anything was', () => {
    expect(formatOverviewMarker(MARKER)).toBe(overviewLine(`${HEAD}"`))
    expect(formatOverviewMarker({ ...MARKER, heads: [HEAD, HEAD], told: [] })).toBe(
      overviewLine(`${HEAD} ${HEAD}"`)
    )
    const all = { ...MARKER, told: ['#1/call', '#2/call'], handed: [] }
    expect(formatOverviewMarker(all)).toBe(
      overviewLine(`${HEAD}","told":"#1/call #2/call","handed":[]`)
    )
    expect(parseOverviewMarker(formatOverviewMarker(all))).toEqual(all)
    expect(parseOverviewMarker(formatOverviewMarker(MARKER))).toEqual(MARKER)
  })

  test('is read less what is no head', () => {
    const heads = ['7@abc', `x7@${'a'.repeat(40)}`, `8@${'b'.repeat(64)}`, `9@${'b'.repeat(65)}`]
    expect(parseOverviewMarker(overviewLine(`${heads.join(' ')}"`))?.heads).toEqual([heads[2]])
    expect(parseOverviewMarker(overviewLine('"').replace('"late":7', '"late":-1'))).toBeNull()
    expect(parseOverviewMarker(overviewLine('"').replace('overview', 'issue'))).toBeNull()
  })

  test('is that of the open ones first, then of the oldest; the last sweep is that of any', () => {
    const all = found([
      issue(1, bodyOf('09:03'), { state: 'closed' }),
      issue(4, bodyOf('09:01')),
      issue(3, bodyOf('09:02')),
      issue(2, 'text'),
      issue(5, bodyOf('09:09'), { author: 'mallory' }),
    ])
    expect(overviewsIn(all, [AUTHOR]).map((one) => one.issue.number)).toEqual([3, 4, 1])
    expect(lastSweepIn(all, [AUTHOR])).toBe(time('09:03'))
    expect(lastSweepIn(all, ['nobody'])).toBeNull()
  })
})

const comment = (body: string, author: string = AUTHOR) => ({
  id: 1,
  url: '',
  body,
  html: null,
  author,
  createdAt: time('09:30'),
})

const said = (since: string, called: string) =>
  `**🔴 The policy \`incidents/policy.yml:7\`${since} has errors, and is not in force.**${called}No \\*calendar\\* #\u200B1. Write @\u200Boffice. Until it is mended, deadlines and notices go by the version of commit \`bbbbbbbbbbbb\`.`

describe('a policy with errors', () => {
  const fault = {
    path: 'incidents/policy.yml',
    commit: 'a'.repeat(40),
    line: 7,
    message: 'No *calendar* #1.',
    hint: 'Write @office.',
    standIn: 'b'.repeat(40),
  }
  const OF = ' of commit `aaaaaaaaaaaa`'
  const KEY = `v1:policy@${fault.commit}/errors`
  const LINE = formatHiddenLine({ about: 'policy-fault', key: KEY })
  const overview = issue(9, formatOverviewMarker(MARKER))
  const plan = (of: Found, one: typeof fault | (Omit<typeof fault, 'commit'> & { commit: null })) =>
    planPolicyFault(one, sweep([], '10:15', { found: of }))
  const withComments = (...comments: readonly ReturnType<typeof comment>[]) =>
    found([issue(3, 'text'), overview], { comments: new Map([[9, comments]]) })
  const step = {
    action: 'comment',
    incident: 'the policy',
    issue: 9,
    body: `${said(OF, ' · @alice\n')}\n\n${LINE}`,
  }
  const SAID = { needs: [], steps: [] }

  test('is said on the overview, of a commit where one holds it', () => {
    expect(renderPolicyFault(fault)).toBe(said(OF, ' '))
    expect(renderPolicyFault({ ...fault, commit: null })).toBe(said('', ' '))
  })

  test('is told to the incident manager once for each commit', () => {
    expect(plan(withComments(), fault)).toEqual({ needs: [], steps: [step] })
    expect(plan(withComments(comment(`x\n\n${LINE}`)), fault)).toEqual(SAID)
    const other = formatHiddenLine({ about: 'policy-fault', key: `${KEY}2` })
    const hand = formatHiddenLine({ about: 'hand-over', key: KEY })
    const others = [comment(other), comment(hand), comment(LINE, 'mallory'), comment('hello')]
    expect(plan(withComments(...others), fault)).toEqual({ needs: [], steps: [step] })
    expect(plan(withComments(...others, comment(LINE)), fault)).toEqual(SAID)
  })

  test('is told only once the comments were read, and where there is an overview and a commit', () => {
    expect(plan(found([overview]), fault)).toEqual({
      needs: [{ need: 'comments', issue: 9 }],
      steps: [],
    })
    expect(plan(found([]), fault)).toEqual(SAID)
    expect(plan(found([overview]), { ...fault, commit: null })).toEqual(SAID)
  })

  test.each([
    [[], ' '],
    [['alice', 'mia'], ' · @alice @mia\n'],
  ])('is told to whomever the policy names, be it nobody: %j', (logins, called) => {
    const input = sweep([], '10:15', { found: withComments() })
    const contacts = { 'incident-manager': { logins, away: [] } }
    const policy = { ...input.policyFile.policy, contacts }
    const { steps } = planPolicyFault(fault, {
      ...input,
      policyFile: { ...input.policyFile, policy },
    })
    expect(steps).toEqual([{ ...step, body: `${said(OF, called)}\n\n${LINE}` }])
  })
})

describe('an issue that no record stands behind', () => {
  const marker: Marker = {
    about: 'issue',
    incident: 'INC-1',
    record: 'b10b',
    content: 'b10b',
    policy: null,
    delivered: [],
    pull: 7,
  }
  const body = (parts: Partial<Marker> = {}) => `text\n\n${formatMarker({ ...marker, ...parts })}`
  const { pull: _, ...ofBranch } = marker

  test('is an open one of ours that was written of a pull request, and does not say so yet', () => {
    const orphan = issue(1, body())
    const all = [
      orphan,
      issue(2, body(), { state: 'closed' }),
      issue(3, body(), { author: 'mallory' }),
      issue(4, `text\n\n${formatMarker(ofBranch)}`),
      issue(5, body({ orphaned: true })),
      issue(6, body({ about: 'notice' })),
      issue(7, body({ incident: 'INC-2' })),
      issue(8, 'text'),
    ]
    expect(orphansIn(found(all), new Set(['inc-2']))).toEqual([{ issue: orphan, marker, pull: 7 }])
  })

  test('is named while it is open, whether its record is gone or cannot be read, and warned of', () => {
    const { id } = entry([]).file.incident
    const all = [
      issue(1, body({ orphaned: true })),
      issue(2, body(), { state: 'closed' }),
      issue(3, body(), { author: 'mallory' }),
      issue(4, `text\n\n${formatMarker(ofBranch)}`),
      issue(5, body({ about: 'twin' })),
      issue(6, body({ incident: id.toLowerCase() })),
    ]
    const branch = { issue: 4, incident: 'INC-1' }
    expect(unwatchedIn(found(all), [entry([])], true)).toEqual([
      { issue: 1, incident: 'INC-1' },
      branch,
    ])
    // Where a head could not be read, the record of a pull request may well be there.
    expect(unwatchedIn(found(all), [entry([])], false)).toEqual([branch])
    expect(unwatchedWarnings([])).toEqual([])
    expect(unwatchedWarnings([branch])).toEqual([
      '1 tracking issue is open, and no record can be read of what they track: #4 (INC-1). No deadline is watched there. Put the record back under the same ID, or mend what `check` says of it; if the incident is none, close the issue.',
    ])
    const many = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => ({ ...branch, issue: number }))
    expect(unwatchedWarnings(many)[0]).toMatch(
      /^11 tracking issues are open, .* #10 \(INC-1\), …\. No deadline/
    )
  })

  test.each([
    ['closed', 'pull request #7 was closed without being merged'],
    ['open', 'pull request #7 no longer holds it'],
  ] as const)('says so above its text: the pull request is %s', (state, why) => {
    const line = formatMarker({ ...marker, orphaned: true })
    expect(noteOrphan({ issue: issue(1, body()), marker, pull: 7 }, state)).toEqual({
      action: 'update-issue',
      incident: 'INC-1',
      issue: 1,
      change: {
        body: `> **No record stands behind this issue:** ${why}. No deadline is watched here. If the incident is real, put its record back under the same ID, and this issue goes on; else close it.\n\ntext\n\n${line}`,
      },
    })
  })
})
