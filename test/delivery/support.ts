/** Entries and steps for delivery's tests. */
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { declarationOf } from '../../src/clock/declared.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import { sectionsOf } from '../../src/clock/sections.ts'
import type { LedgerEntry, Obligation, Step, StepName } from '../../src/clock/obligation.ts'
import { nothingFound, type Found } from '../../src/delivery/found.ts'
import type { OverviewInput } from '../../src/delivery/plan-overview.ts'
import type { SweepInput } from '../../src/delivery/plan-sweep.ts'
import type { Sent } from '../../src/delivery/sent.ts'
import type { Policy, Target } from '../../src/model/policy.ts'
import type { Instant } from '../../src/model/time.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { at, incidentFile, type RecordParts } from '../support/incidents.ts'
import { policy as designPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

/** The default policy, without the marking that hides a security incident's title. */
const policy: Policy = {
  ...designPolicy,
  contacts: { ...designPolicy.contacts, management: { logins: ['mia'], away: [] } },
}

/** What a test says of an obligation; the rest has a default. */
export type ObligationParts = Partial<Omit<Obligation, 'steps'>> & {
  /** Step → its time (short ones on 2026-11-23) and the roles to mention: `{ call: '09:00 incident-manager' }`. */
  readonly steps?: Partial<Record<StepName, string>>
}

const STEPS = ['call', 'remind', 'rung-1', 'rung-2', 'repeat-1'] satisfies StepName[]

const ENGAGE: Target = {
  id: 'engage-security-officer',
  do: 'engage',
  role: 'security-officer',
  owner: 'incident-manager',
  from: 'reported',
  calendar: 'always',
  within: { weeks: 0, days: 0, hours: 0, minutes: 30 },
}

/** An obligation to engage the security officer, due at 09:30, unless said otherwise. */
export function obligation(parts: ObligationParts): Obligation {
  const { steps, ...rest } = parts
  return {
    target: 'engage-security-officer',
    do: 'engage',
    role: 'security-officer',
    reach: null,
    owner: 'incident-manager',
    isConfirmation: false,
    priority: 'P1',
    anchor: 'reported',
    anchorAt: time('09:00'),
    dueAt: time('09:30'),
    state: 'pending',
    metAt: null,
    metBy: null,
    lateBySeconds: null,
    ending: null,
    approximate: false,
    breaches: 0,
    overruns: [],
    limit: { priority: 'P1', asked: ENGAGE, dueAt: time('09:30') },
    updates: 0,
    episode: 0,
    reasons: [],
    policyKeys: [],
    policyCommit: null,
    ...rest,
    steps: STEPS.flatMap((step): Step[] => {
      const [when, ...mention] = (steps?.[step] ?? '').split(' ')
      return when === undefined || when === '' ? [] : [{ step, at: time(when), mention }]
    }),
  }
}

/** `09:30` on the day of the tests, or a whole instant. */
export function time(text: string): Instant {
  return at(text.includes('T') ? text : `2026-11-23T${text}Z`)
}

/** A P1 security incident reported at 09:00 on 2026-11-23, with these obligations. */
export function entry(
  obligations: readonly Obligation[],
  record: Partial<RecordParts> = {},
  now: Instant = time('23:59')
): LedgerEntry {
  const file = incidentFile({
    kind: 'security',
    tlp: 'clear',
    timeline: ['09:00 reported by=dana', '09:01 assessed by=dana impact=severe urgency=immediate'],
    ...record,
  })
  const course = deriveCourse(file.incident, sectionsOf(file.body.facts), policy, now)
  return {
    file,
    course,
    obligations,
    open:
      course.status !== 'dismissed' &&
      (course.status !== 'closed' ||
        obligations.some(({ state }) => ['pending', 'due-soon', 'overdue'].includes(state))),
    declared: declarationOf(file.incident, course, { known: false }, now),
    words: [],
    duplicates: [],
  }
}

/** An entry once its record says that somebody was notified; a made-up one, which no clock could compute, by hand. */
function told(
  entries: readonly LedgerEntry[],
  file: IncidentFile,
  now: Instant
): LedgerEntry | null {
  const made = entries.find((one) => one.file.path === file.path)
  if (made === undefined) return null
  const [computed] = computeLedger([made.file], designPolicy, zones, now)
  if (JSON.stringify(computed?.obligations) === JSON.stringify(made.obligations)) {
    return computeLedger([file], designPolicy, zones, now)[0] ?? null
  }
  const obligations = made.obligations.map((row): Obligation => {
    const toldAt = file.incident.timeline.find(
      (event) => event.event === 'notified' && event.role === row.role && event.at >= row.anchorAt
    )?.at
    if (row.do !== 'notify' || row.metAt !== null || toldAt === undefined) return row
    const late = row.dueAt !== null && toldAt > row.dueAt
    return { ...row, state: late ? 'late' : 'met', metAt: toldAt, steps: [] }
  })
  const owed = obligations.some(({ state }) => ['pending', 'due-soon', 'overdue'].includes(state))
  return { ...made, obligations, open: made.open && (made.course.status !== 'closed' || owed) }
}

/** The login that the tests write as. */
export const AUTHOR = 'github-actions[bot]'

/** A sweep's input with a place that holds nothing. */
export function sweep(
  entries: readonly LedgerEntry[],
  now: string,
  more: Partial<SweepInput> = {}
): SweepInput & { readonly found: Found } {
  return {
    entries,
    policyFile: { path: 'incidents/policy.yml', policy, commit: 'c0ffee' },
    found: nothingFound,
    now: time(now),
    author: AUTHOR,
    isPrivate: false,
    blobs: new Map(entries.map(({ file }) => [file.path, 'b10b'])),
    recompute: (file, moment = time(now)) => told(entries, file, moment),
    placeOf: ({ path }) => ({
      url: `https://github.com/kwetter/incidents/blob/main/${path}`,
      pull: null,
      editUrl: null,
      branch: null,
    }),
    zones,
    maxWrites: 60,
    ...more,
  }
}

/** What a comment comes to: that the incident is closed, or what of each duty, and whom it calls for that. */
export function gistOf(body: string): string {
  return body
    .split('\n')
    .flatMap((line) => {
      const [, said = '', behind = ''] =
        /^(?:\*\*|- )\P{ASCII}+ (?:\*\*)?(.+?)\*\*(.*)$/u.exec(line) ?? []
      if (said === '') return []
      const what = said
        .replace(/^(?:P\d|Unassessed,) /, '')
        .replace(/^((?:stated as )?closed) .*/, '$1')
      return [[what, ...(behind.match(/@[\w/-]+/g) ?? [])].join(' ')]
    })
    .join(' | ')
}

/** The rows of a tracking issue: `overdue: engage the security officer` of what is owed, `met: …` of what is settled. */
export function rowsOf(body: string): string[] {
  const owed = [...body.matchAll(/^- \P{ASCII}+ \*\*(.+?)\*\* · (overdue|due soon)?/gmu)].map(
    ([, what = '', state = 'pending']) =>
      `${state}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`
  )
  const settled = [...body.matchAll(/^\| ([a-z -]+?)\b.*? \| (.+?) \| /gm)].map(
    ([, state, what]) => `${state}: ${what}`
  )
  return [...owed, ...settled]
}

/** What the overview of a sweep is planned from; nothing is owed, told or unmerged unless said otherwise. */
export function overviewInput(
  swept: SweepInput,
  more: Partial<Omit<OverviewInput, 'sweep'>> = {}
): OverviewInput {
  return {
    sweep: swept,
    notices: [],
    wrote: false,
    fault: null,
    waiting: [],
    heads: { empty: [], asked: 0 },
    ...more,
  }
}

/** What a receiver was sent; `when` null: it was not accepted. */
export function sent(step: string, when: string | null, more: Partial<Sent> = {}): Sent {
  return {
    receiver: 'pager',
    to: '',
    step,
    at: when === null ? null : time(when),
    ref: null,
    logins: ['sam'],
    ...more,
  }
}
