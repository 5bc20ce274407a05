/** The fixed scenes that `npm run look` draws: each surface that people read, as the tool itself writes it. */
import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import * as yaml from 'yaml'
import { policyFile as shippedFile, defaultPolicy as shipped } from '../agreement/default-policy.ts'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { planOverview } from '../../src/delivery/plan-overview.ts'
import { renderPlanMarkdown, renderPlanText } from '../../src/delivery/plan-text.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { formatInstant, MINUTE } from '../../src/model/time.ts'
import { keepHead } from '../../src/parse/keep-head.ts'
import { periodFigures } from '../../src/period/figures.ts'
import { renderPeriodReport } from '../../src/period/render.ts'
import { renderCheckMarkdown } from '../../src/report/check-markdown.ts'
import { renderExplanation } from '../../src/report/explanation.ts'
import { renderPullRequestComment } from '../../src/report/pull-request-comment.ts'
import { renderReview } from '../../src/report/review.ts'
import { shownIn } from '../../src/report/shown.ts'
import { renderStatusText } from '../../src/report/status-text.ts'
import { statusView } from '../../src/report/status-view.ts'
import { drawHead } from '../../src/text/record-head.ts'
import { pretendGitHub, sweepOnce } from '../delivery/pretend.ts'
import { sweep } from '../delivery/support.ts'
import { at, type RecordParts } from '../support/incidents.ts'
import { fileOf, night, stringify, treeOf } from '../support/sample.ts'
import { zones } from '../support/zones.ts'
import { closed, dismissed, findings, many, slow, unassessed, waiting } from './records.ts'

/** One surface: its text, and how GitHub would show it. */
export interface Scene {
  readonly name: string
  readonly text: string
  readonly kind: 'comment' | 'issue' | 'page' | 'terminal'
  readonly title?: string
  readonly labels?: readonly string[]
}

const NAMES: Readonly<Record<string, string>> = {
  'incident-manager': 'Alice Jansen',
  'security-officer': 'Sam de Boer',
  management: 'Mia Visser',
}
/** The shipped policy with people whom one can also call. */
const defaultPolicy = {
  ...shipped,
  contacts: Object.fromEntries(
    Object.entries(shipped.contacts).map(([role, contact], index) => [
      role,
      {
        ...contact,
        ...(NAMES[role] === undefined
          ? {}
          : { name: NAMES[role], phone: `+31 20 555 010${index}` }),
        ...(contact.email === undefined ? {} : { email: `${role}@kwetter.example` }),
      },
    ])
  ),
}
const policyFile = { ...shippedFile, policy: defaultPolicy }
const body = fileOf(night).body.text
const clockface = { zones, timezone: shipped.timezone }
const files = 'https://github.com/kwetter/incidents/blob/3f1c9a0d2b7e4f5a6b8c9d0e1f2a3b4c5d6e7f80'
const WIDE = { color: true, width: 80 }
/** What GitHub holds after sweeps at these moments, of these records as far as they had been written by then. */
function github(records: readonly RecordParts[], moments: readonly string[], isPrivate = true) {
  const place = pretendGitHub()
  const all = records.map((parts) => fileOf(parts, body))
  const written = (moment: number): IncidentFile[] =>
    all.flatMap((file) => {
      const timeline = file.incident.timeline.filter((event) => event.at <= moment)
      return timeline.length === 0 ? [] : [{ ...file, incident: { ...file.incident, timeline } }]
    })
  const inputAt = (moment: number) => {
    const entries = computeLedger(written(moment), defaultPolicy, zones, moment)
    return sweep(entries, formatInstant(moment), {
      policyFile: { ...policyFile, commit: '3f1c9a0d2b7e4f5a6b8c9d0e1f2a3b4c5d6e7f80' },
      isPrivate,
      blobs: new Map(
        entries.map((entry) => [entry.file.path, `b${entry.file.incident.timeline.length}`])
      ),
      recompute: (file, then = moment) =>
        computeLedger([file], defaultPolicy, zones, then)[0] ?? null,
      placeOf: ({ path }) => ({
        url: `https://github.com/kwetter/incidents/blob/main/${path}`,
        editUrl: `https://github.com/kwetter/incidents/edit/main/${path}`,
        pull: null,
        branch: null,
      }),
    })
  }
  const instants = moments.map((moment) => at(moment))
  const plans = instants.map((moment) => sweepOnce(place, inputAt(moment)))
  const last = inputAt(instants.at(-1) ?? 0)
  const found = { ...last.found, issues: place.issues, comments: place.comments }
  const said = { fault: null, notices: plans.at(-1)?.[0]?.notices ?? [], wrote: true, waiting: [] }
  const overview = planOverview({ ...said, heads: null, sweep: { ...last, found } }).steps[0]
  return { place, plans, overview, entries: last.entries, now: last.now }
}

type GitHub = ReturnType<typeof github>

function issueOf({ place }: GitHub, name: string, index = 0): Scene {
  const { title = '', body: text = '', labels = [] } = place.issues[index] ?? {}
  return { name, text, title, labels, kind: 'issue' }
}

function commentsOf({ place }: GitHub, name: string): Scene[] {
  const title = place.issues[0]?.title ?? ''
  const comments = place.comments.get(1) ?? []
  return comments.map(({ body: text }, index) => ({
    name: `${name}-${index + 1}`,
    text,
    title,
    kind: 'comment',
  }))
}

function overviewOf({ overview }: GitHub, name: string): Scene {
  const text = overview?.action === 'create-issue' ? overview.body : ''
  return {
    name,
    text,
    title: 'Incident Ledger: overview',
    labels: ['incident-ledger'],
    kind: 'issue',
  }
}

const told = ['2026-11-21T03:12Z', '2026-11-21T03:33Z', '2026-11-21T03:44Z', '2026-11-21T04:14Z']
function onGitHub(): Scene[] {
  const atNight = github([night], told)
  const late = github([night], ['2026-11-21T03:13Z', '2026-11-21T05:10Z'])
  const over = github([night], [...told, '2026-11-21T09:45Z'])
  const held = github([waiting], ['2026-11-21T01:26Z', '2026-11-21T04:00Z'])
  return [
    issueOf(atNight, 'issue-overdue'),
    ...commentsOf(atNight, 'notice'),
    ...commentsOf(late, 'notice-late').slice(1),
    issueOf(over, 'issue-closed'),
    ...commentsOf(over, 'closure').slice(-1),
    issueOf(github([unassessed], ['2026-11-21T04:20Z']), 'issue-unassessed'),
    issueOf(held, 'issue-held'),
    ...commentsOf(held, 'held').slice(-1),
    issueOf(github([dismissed], ['2026-11-20T22:11Z', '2026-11-20T22:30Z']), 'issue-dismissed'),
    issueOf(github([{ ...night, tlp: 'red' }], told, false), 'issue-confidential'),
    ...commentsOf(github([{ ...night, tlp: 'red' }], told, false), 'confidential').slice(-1),
    overviewOf(github([{ ...dismissed, declared: 'exercise' }], told), 'overview-0'),
    overviewOf(github([slow], told), 'overview-1'),
    overviewOf(github([night, waiting, slow], told), 'overview-3'),
    overviewOf(github([night, waiting, slow, unassessed, closed], told), 'overview-5'),
    overviewOf(github(many, told), 'overview-40'),
  ]
}

function inReview(): Scene[] {
  const now = at('2026-11-21T04:05Z')
  const records = [night, slow].map((parts) => fileOf(parts, body))
  const incidents = computeLedger(records, defaultPolicy, zones, now).map((entry) => ({
    ...shownIn('private', entry, defaultPolicy),
    policyFile,
    now,
    recordUrl: `${files}/${entry.file.path}`,
    editUrl: null,
  }))
  const result = { files: 2, findings }
  const { plans, now: last } = github([night, slow], ['2026-11-21T03:44Z'])
  const [plan] = plans[0] ?? []
  const done = {
    now: last,
    applied: true,
    owed: [],
    failures: [],
    steps: plan?.steps ?? [],
    notices: plan?.notices ?? [],
  }
  return [
    {
      name: 'pull-request',
      text: renderPullRequestComment({ incidents, result, files }, zones),
      title: 'Record SEC-20261121-0312',
      kind: 'comment',
    },
    {
      name: 'summary-check',
      text: renderCheckMarkdown(result, { files }),
      title: 'Job summary',
      kind: 'page',
    },
    {
      name: 'summary-sweep',
      text: renderPlanMarkdown(done, clockface),
      title: 'Job summary',
      kind: 'page',
    },
    {
      name: 'terminal-sweep',
      text: renderPlanText(done, { ...WIDE, clockface }),
      kind: 'terminal',
    },
  ]
}

function afterwards(): Scene[] {
  const now = at('2026-11-25T10:00Z')
  const drawn = (name: string, parts: RecordParts, text: string) => {
    const [entry] = computeLedger([fileOf(parts, text)], defaultPolicy, zones, now)
    if (entry === undefined) throw new Error('The record was reported after now.')
    const input = { entry, policyFile, body: treeOf(text), now, zones }
    const template = readFileSync('templates/review.md.hbs', 'utf8')
    const tools = { handlebars: Handlebars, template, stringify }
    return { name, text: renderReview(input, tools), title: 'review.md', kind: 'page' } as const
  }
  const long = Array.from({ length: 54 }, (_, index) => {
    const moment = formatInstant(at('2026-11-21T03:50Z') + index * 40 * MINUTE)
    return `${moment} updated by=alice audience=stakeholders note="Word number ${index + 1}"`
  })
  const days = {
    ...night,
    timeline: [
      ...night.timeline.slice(0, 5),
      ...long,
      '+2 05:20 resolved by=sam audience=stakeholders',
      '+2 09:30 validated by=alice',
      '+2 09:40 closed by=alice',
    ],
  }
  return [drawn('review', night, body), drawn('review-days', days, body), report()]
}

function report(): Scene {
  const records = [night, slow, waiting, closed, dismissed].map((parts) => fileOf(parts, body))
  const figures = periodFigures({
    entries: computeLedger(records, defaultPolicy, zones, at('2026-12-01T00:00Z')),
    policyFile,
    timeline: alwaysInForce(defaultPolicy),
    presentBecause: null,
    zones,
    period: { from: at('2026-11-01T00:00Z'), to: at('2026-12-01T00:00Z') },
    now: at('2026-12-01T00:00Z'),
    unreadable: [],
    lessons: new Map(),
    history: null,
    showsConfidential: true,
    marking: defaultPolicy,
  })
  const template = readFileSync('templates/report.md.hbs', 'utf8')
  const place = { hasPictures: false, relocate: (path: string) => path }
  const text = renderPeriodReport(figures, place, { handlebars: Handlebars, template })
  return { name: 'report', text, title: 'report.md', kind: 'page' }
}

function onTerminal(): Scene[] {
  const { entries, now } = github(
    [night, waiting, slow, unassessed, closed],
    [...told, '2026-11-21T05:14Z']
  )
  const shown = entries.map((entry) => shownIn('private', entry, defaultPolicy).entry)
  const view = statusView({ entries: shown, policyFile, now, zones, all: false })
  const one = shown.find(({ file }) => file.incident.id === night.id)
  if (one === undefined) throw new Error('The night is not among them.')
  const why = renderExplanation(
    { entry: one, policyFile, now, zones, lineOf: () => ({ line: 1, commit: null }) },
    WIDE
  )
  return [
    { name: 'terminal-status', text: renderStatusText(view, WIDE), kind: 'terminal' },
    { name: 'terminal-status-id', text: why, kind: 'terminal' },
  ]
}

/** The page of a record, with the head of its body and without. */
function pages(): Scene[] {
  const path = 'incidents/2026/11/SEC-20261121-0312-credential-stuffing-against-the-login-api.md'
  const text = readFileSync(path, 'utf8')
  const headed = keepHead(text, path, { draw: drawHead, wanted: true }, yaml)
  return [
    { name: 'record', text: headed, title: path, kind: 'page' },
    { name: 'record-bare', text, title: path, kind: 'page' },
  ]
}

/** All of them. */
export function scenes(): Scene[] {
  return [...onGitHub(), ...inReview(), ...afterwards(), ...pages(), ...onTerminal()]
}
