/** Plays one record on every surface that speaks of it, in memory, and gives what each says. */
import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { computeLedgerOfTheTime } from '../../src/clock/compute-ledger.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { sectionsOf } from '../../src/clock/sections.ts'
import { isOverdue } from '../../src/commands/ledger/is-overdue.ts'
import { planOverview } from '../../src/delivery/plan-overview.ts'
import { planSweep, type SweepInput } from '../../src/delivery/plan-sweep.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { formatInstant, HOUR, type Instant } from '../../src/model/time.ts'
import { periodFigures } from '../../src/period/figures.ts'
import { periodJson } from '../../src/period/json.ts'
import { renderPeriodReport } from '../../src/period/render.ts'
import { renderReview } from '../../src/report/review.ts'
import { shownIn } from '../../src/report/shown.ts'
import { statusJson } from '../../src/report/status-json.ts'
import { renderStatusText } from '../../src/report/status-text.ts'
import { statusView } from '../../src/report/status-view.ts'
import { checkRecord } from '../../src/rules/list.ts'
import { pretendGitHub, sweepOnce } from '../delivery/pretend.ts'
import { sweep } from '../delivery/support.ts'
import { at, type RecordParts } from '../support/incidents.ts'
import { fileOf, stringify, treeOf } from '../support/sample.ts'
import { zones } from '../support/zones.ts'
import { audited, type Committed, pastOf } from './committed.ts'
import { defaultPolicy, policyFile } from './default-policy.ts'
import { presentAt } from '../../src/rules/shared/present.ts'

export const SURFACES = [
  'check',
  'status',
  'json',
  'plan',
  'delivered',
  'review',
  'report',
  'audit',
] as const
export type Surface = (typeof SURFACES)[number]

/** A record as it stands at a moment, and as it was committed before where that was otherwise. */
export interface Scene {
  readonly record: RecordParts
  readonly body: string
  readonly now: string
  /** Keys of the front matter as they were in every commit before the last. */
  readonly before?: Readonly<Record<string, unknown>>
}

const TIMELINE = alwaysInForce(defaultPolicy)
const review = template('review')
const report = template('report')

type Said = Readonly<Record<Surface, string>>

const scenes = new Map<string, Promise<Said>>()

/** What every surface says; a scene that several tests play is played once. */
export function played(scene: Scene): Promise<Said> {
  const key = JSON.stringify(scene)
  const said = scenes.get(key) ?? play(scene)
  scenes.set(key, said)
  return said
}

async function play(scene: Scene): Promise<Said> {
  const now = at(scene.now)
  const file = fileOf(scene.record, scene.body)
  const versions = versionsOf(scene, file, now)
  const entry = entryAt(file, versions, now)
  const shown = shownIn('private', entry, defaultPolicy).entry
  const view = statusView({ entries: [shown], policyFile, now, zones, all: true })
  const findings = await audited(versions, now)
  return {
    check: checked(file, entry, now),
    status: `exit ${Number(isOverdue(entry))}\n${renderStatusText(view, { color: false, width: null })}`,
    json: JSON.stringify(statusJson(view), null, 1),
    plan: planned(file, versions, now),
    delivered: delivered(file, versions, now),
    review: renderReview(
      { entry, policyFile, body: treeOf(scene.body), now, zones },
      { handlebars: Handlebars, template: review, stringify }
    ),
    report: reported(file, versions, now),
    audit: findings.map((one) => `${one.severity} ${one.rule}: ${one.message}`).join('\n'),
  }
}

/** Every entry was committed as it was made; the last commit holds the record as it stands. */
function versionsOf({ record, body, before = {} }: Scene, file: IncidentFile, now: Instant) {
  const { timeline } = file.incident
  const instants = [...new Set(timeline.map((one) => one.at))].filter((moment) => moment <= now)
  return instants.map((moment): Committed => {
    const known = timeline.filter((one) => one.at <= moment)
    const isLast = moment === instants.at(-1)
    const parts = isLast ? record : { ...record, ...before }
    const version = fileOf(parts, body)
    return {
      at: moment,
      file: { ...version, incident: { ...version.incident, timeline: known } },
    }
  })
}

function entryAt(file: IncidentFile, versions: readonly Committed[], now: Instant): LedgerEntry {
  const known = versions.filter((one) => one.at <= now)
  const own = known.at(-1)?.file ?? file
  const past = pastOf(known)
  const [entry] = computeLedgerOfTheTime([own], TIMELINE, zones, now, () => past)
  if (entry === undefined) throw new Error('The record was reported after now.')
  return entry
}

function checked(file: IncidentFile, { declared, obligations }: LedgerEntry, now: Instant) {
  const { incident, path, body } = file
  const found = checkRecord({
    file,
    course: deriveCourse(incident, sectionsOf(body.facts), defaultPolicy, null),
    policy: defaultPolicy,
    present: presentAt(now),
    ledger: { ids: new Map([[incident.id.toLowerCase(), [path]]]) },
    repository: { kindOf: () => 'file', sha256: () => null },
    duties: () => obligations.filter((row) => row.do === 'submit'),
    owedToReach: (status) => obligations.filter(({ reach }) => reach === status),
    declared,
    original: () => null,
    isPublic: false,
  })
  return found.map((one) => `${one.severity} ${one.rule}: ${one.message}`).join('\n')
}

function sweepAt(
  file: IncidentFile,
  versions: readonly Committed[],
  now: Instant
): SweepInput & ReturnType<typeof sweep> {
  const entry = entryAt(file, versions, now)
  return sweep([entry], formatInstant(now), {
    policyFile,
    isPrivate: true,
    blobs: new Map([[entry.file.path, `b${versions.filter((one) => one.at <= now).length}`]]),
    recompute: (one, moment = now) =>
      computeLedgerOfTheTime([one], TIMELINE, zones, moment, () => pastOf(versions))[0] ?? null,
  })
}

/** The plan of a first sweep: whom it calls for what, and what it writes. */
function planned(file: IncidentFile, versions: readonly Committed[], now: Instant): string {
  const empty = sweepAt(file, versions, now)
  const input = { ...empty, found: { ...empty.found, closedRead: true, newestRead: true } }
  const plan = planSweep(input)
  const said = { fault: null, notices: plan.notices, wrote: true, waiting: [], heads: null }
  const overview = planOverview({ ...said, sweep: input })
  return [
    ...plan.notices.map(
      ({ key, mention }) => `${key} ${mention.map((one) => `@${one}`).join(' ')}`
    ),
    ...[...plan.steps, ...overview.steps].map((step) =>
      'body' in step ? `${step.action}\n${step.body}` : step.action
    ),
    ...plan.warnings,
  ].join('\n')
}

/** What lies on GitHub after a sweep at every push, at every hour of three days and more, and now. */
function delivered(file: IncidentFile, versions: readonly Committed[], now: Instant): string {
  const github = pretendGitHub()
  const [first] = versions
  const hours = first === undefined ? 0 : Math.min(80, Math.floor((now - first.at) / HOUR))
  const scheduled = Array.from({ length: hours }, (_, hour) => (first?.at ?? 0) + (hour + 1) * HOUR)
  const moments = new Set([...versions.map((one) => one.at), ...scheduled, now])
  for (const moment of [...moments].toSorted((a, b) => a - b))
    sweepOnce(github, sweepAt(file, versions, moment))
  return [
    ...[...github.comments.values()].flat().map(({ body }) => body),
    ...github.issues.map(({ title, state, body }) => `${state} ${title}\n${body}`),
  ].join('\n')
}

function reported(file: IncidentFile, versions: readonly Committed[], now: Instant): string {
  const figures = periodFigures({
    entries: [entryAt(file, versions, now)],
    policyFile,
    timeline: TIMELINE,
    presentBecause: null,
    period: { from: at('2026-11-01T00:00Z'), to: at('2026-12-01T00:00Z') },
    now,
    zones,
    unreadable: [],
    lessons: new Map(),
    history: null,
    showsConfidential: true,
    marking: defaultPolicy,
  })
  const place = { hasPictures: false, relocate: (path: string) => path }
  const text = renderPeriodReport(figures, place, { handlebars: Handlebars, template: report })
  return `${text}\n${JSON.stringify(periodJson(figures))}`
}

function template(name: string): string {
  return readFileSync(`templates/${name}.md.hbs`, 'utf8')
}
