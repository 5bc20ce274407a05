/** The lists of incidents: one page with the search, and one for each month, in parts where a month has many. */
import { countOf } from '../model/count-of.ts'
import { compareText } from '../model/order.ts'
import { MONTHS } from '../text/times.ts'
import { jsonText } from '../text/json-text.ts'
import { escaped, type Html } from './html.ts'
import { dayOf, incidentRow, searchRow, type SiteIncident } from './incident-facts.ts'
import type { LastChange } from './last-change.ts'
import type { Page, Press } from './page.ts'
import type { SiteInput } from './site-input.ts'

/** As many as the first page shows, and as one page of a month. */
const NEWEST = 50
const MOST = 150

/** A month with incidents. */
interface Month {
  /** `2026-11`. */
  readonly key: string
  readonly incidents: readonly SiteIncident[]
}

/** The months, the latest first. */
function monthsOf(incidents: readonly SiteIncident[]): Month[] {
  const months = new Map<string, SiteIncident[]>()
  for (const incident of incidents) {
    const key = dayOf(incident.entry).slice(0, 7)
    const own = months.get(key) ?? []
    own.push(incident)
    months.set(key, own)
  }
  return [...months].map(([key, own]) => ({ key, incidents: own }))
}

/** `November 2026`. */
export function monthTitle(key: string): string {
  return `${MONTHS[Number(key.slice(5)) - 1] ?? ''} ${key.slice(0, 4)}`
}

/** The page of a month, or of a part of it, from the top of the site. */
export function monthPath(key: string, part = 0): string {
  return `incidents/${key}${part === 0 ? '' : `-part-${part + 1}`}.html`
}

/** A table of incidents. */
export function incidentTable(
  incidents: readonly SiteIncident[],
  { label, top, press }: { readonly label: string; readonly top: string; readonly press: Press }
): Html {
  const rows = incidents.map((incident) => incidentRow(incident, top))
  return press.set('incident-table', { label: escaped(label), rows })
}

/** Every list. */
export function listPages(
  incidents: readonly SiteIncident[],
  { policyFile }: SiteInput,
  press: Press,
  lastChange: LastChange
): Page[] {
  const months = monthsOf(incidents)
  const values = (valuesOf: (incident: SiteIncident) => readonly string[]) =>
    [...new Set(incidents.flatMap((incident) => valuesOf(incident)))]
      .toSorted(compareText)
      .map((value) => escaped(value))
  const newest = incidents.slice(0, NEWEST)
  const index: Page = {
    path: 'incidents/index.html',
    title: 'Incidents',
    layout: 'incidents',
    foot: lastChange(incidents.map(({ id }) => id)),
    scripts: ['incidents/data.js', 'site.js'],
    view: {
      count: escaped(countOf(incidents.length, 'incident')),
      priorities: values(({ entry }) => [entry.course.priority ?? 'unassessed']),
      services: values(({ entry }) => entry.file.incident.services),
      kinds: values(({ entry }) => [entry.file.incident.kind]),
      label: escaped(incidents.length > NEWEST ? `The newest ${NEWEST}` : 'All incidents'),
      table: incidentTable(newest, { label: 'The newest incidents', top: '../', press }),
      empty: incidents.length === 0,
      years: yearsOf(months),
      organization: escaped(policyFile.policy.organization),
    },
  }
  return [index, ...months.flatMap((month) => monthPages(month, press, lastChange))]
}

function monthPages({ key, incidents }: Month, press: Press, lastChange: LastChange): Page[] {
  const parts = Math.ceil(incidents.length / MOST)
  return Array.from({ length: parts }, (_, part): Page => {
    const own = incidents.slice(part * MOST, (part + 1) * MOST)
    const title = `Incidents of ${monthTitle(key)}`
    return {
      path: monthPath(key, part),
      title: parts === 1 ? title : `${title}, part ${part + 1} of ${parts}`,
      layout: 'month',
      foot: lastChange(own.map(({ id }) => id)),
      view: {
        count: escaped(countOf(incidents.length, 'incident')),
        parts: Array.from({ length: parts === 1 ? 0 : parts }, (__, index) => ({
          href: escaped(`../${monthPath(key, index)}`),
          label: escaped(`Part ${index + 1}`),
        })),
        table: incidentTable(own, { label: title, top: '../', press }),
      },
    }
  })
}

function yearsOf(months: readonly Month[]) {
  const years = [...new Set(months.map(({ key }) => key.slice(0, 4)))]
  return years.map((year) => ({
    year: escaped(year),
    months: months
      .filter(({ key }) => key.startsWith(year))
      .map(({ key, incidents }) => ({
        href: escaped(`../${monthPath(key)}`),
        label: escaped(monthTitle(key).split(' ')[0] ?? ''),
        count: incidents.length,
      })),
  }))
}

/** What the search of the list knows, as a script: a page of `file://` may load no other data. */
export function searchData(incidents: readonly SiteIncident[]): string {
  return `window.incidentLedger = ${jsonText(incidents.map((incident) => searchRow(incident)))}`
}
