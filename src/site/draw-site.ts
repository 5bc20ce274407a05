/** Draws the whole site: the same input gives the same bytes. */
import type { AuditFinding } from '../audit/finding.ts'
import { figuresBy, type PeriodFigures } from '../period/figures.ts'
import { type Period, lastQuarter } from '../period/period.ts'
import { agreementPages } from './agreement-pages.ts'
import { followUpsPage } from './follow-ups-page.ts'
import { siteIncidents } from './incident-facts.ts'
import { listPages, searchData } from './incident-lists.ts'
import { incidentPage, incidentPath } from './incident-page.ts'
import { lastChanges } from './last-change.ts'
import { overviewPage } from './overview-page.ts'
import { type Frame, pressOf } from './page.ts'
import { peoplePage } from './people-page.ts'
import { proofPage } from './proof-page.ts'
import { reportPages } from './report-pages.ts'
import { servicePages } from './service-pages.ts'
import type { SiteFiles, SiteInput, SiteTools } from './site-input.ts'
import type { LedgerEntry } from '../clock/obligation.ts'
import { DAY, type Instant } from '../model/time.ts'

const NAV: Frame['nav'] = [
  { href: 'index.html', label: 'Overview' },
  { href: 'incidents/index.html', label: 'Incidents' },
  { href: 'services/index.html', label: 'Services' },
  { href: 'people.html', label: 'People' },
  { href: 'agreement/index.html', label: 'Agreement' },
  { href: 'reports/index.html', label: 'Reports' },
  { href: 'follow-ups.html', label: 'Follow-ups' },
  { href: 'proof.html', label: 'Proof' },
]

/** The whole site: the pages of incidents come first, for the others ask what is known once these are drawn. */
export function drawSite(asked: SiteInput, tools: SiteTools): SiteFiles {
  const { lastChange, past } = lastChanges(asked)
  const input = { ...asked, past }
  const press = pressOf({ name: input.policyFile.policy.organization, nav: NAV }, tools)
  const incidents = siteIncidents(input)
  const ids = incidents.map(({ id }) => id)
  const [running, ...over] = quartersOf(input.entries, input.now)
  const figuresOf = figuresAsReported(input)
  const present = figuresOf(running)
  const quarters = [present, ...over.map(figuresOf)]
  const reports = reportPages(quarters, input, tools, lastChange)
  const pages = [
    overviewPage(incidents, present, input),
    ...listPages(incidents, input, press, lastChange),
    ...servicePages(incidents, quarters, input, press, lastChange),
    peoplePage(incidents, input, lastChange),
    ...agreementPages(input, tools),
    ...reports.pages,
    followUpsPage(present, ids, lastChange),
    proofPage(input),
  ]
  const found = findingsById(input)
  return new Map<string, () => string>([
    ...incidents.map((incident) => {
      const { id } = incident
      const page = () =>
        incidentPage(incident, input, { findings: found.get(id) ?? [], foot: lastChange([id]) })
      return [incidentPath(id), () => press.print(page())] as const
    }),
    ...pages.map((page) => [page.path, () => press.print(page)] as const),
    ...[...reports.pictures].map(([path, picture]) => [path, () => picture] as const),
    ['incidents/data.js', () => searchData(incidents)],
    ['site.css', () => tools.style],
    ['site.js', () => tools.script],
  ])
}

/** As `report` computes them, and as it withholds. */
function figuresAsReported(input: SiteInput): (period: Period) => PeriodFigures {
  return figuresBy({
    ...input,
    showsConfidential: input.place === 'private',
    marking: input.policyFile.policy,
  })
}

/** Looked up for each page: a long ledger has as many findings as pages, or more. */
function findingsById({ past }: SiteInput): ReadonlyMap<string, readonly AuditFinding[]> {
  const found = new Map<string, AuditFinding[]>()
  for (const finding of past?.findings ?? []) {
    if (finding.incident === null) continue
    const own = found.get(finding.incident)
    if (own === undefined) found.set(finding.incident, [finding])
    else own.push(finding)
  }
  return found
}

/** The quarters that it reports on: from the one that runs back to that of the first report, the latest first; a mistyped year adds no thousand of them. */
function quartersOf(entries: readonly LedgerEntry[], now: Instant): [Period, ...Period[]] {
  const first = entries.reduce((least, { course }) => Math.min(least, course.reportedAt), now)
  // A quarter is never longer than 92 days, and the one that runs is the last one over by then.
  const running = lastQuarter(lastQuarter(now).to + 93 * DAY)
  const quarters: [Period, ...Period[]] = [running]
  let next = lastQuarter(running.from)
  while (quarters.length < MOST && next.to > first) {
    quarters.push(next)
    next = lastQuarter(next.from)
  }
  return quarters
}

/** Twenty years. */
const MOST = 80
