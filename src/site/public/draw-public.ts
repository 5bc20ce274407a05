/** Draws the public face: components with ninety days each, incidents present and past, feeds, and the same as JSON. */
import { countOf } from '../../model/count-of.ts'
import { formatInstant } from '../../model/time.ts'
import { utc } from '../../text/times.ts'
import { escaped, markup } from '../html.ts'
import { monthTitle } from '../incident-lists.ts'
import { type Page, pressOf, type View } from '../page.ts'
import { slugOf } from '../paths.ts'
import type { SiteFiles, SiteInput, SiteTools } from '../site-input.ts'
import { atomFeed, type Feed, updateList } from './atom.ts'
import { dayBars } from './day-bars.ts'
import { type Base, feedPath } from './public-address.ts'
import { publicJson } from './public-json.ts'
import { type PublicIncident, publicLedger, type PublicLedger } from './public-ledger.ts'

/** The past incidents that the first page shows. */
const RECENT = 10
/** More of a month than these go on a further page. */
const MOST = 200

/** Every file by its path; `base` is where the face will stand, with a slash at its end. */
export function drawPublic(input: SiteInput, tools: SiteTools, base: Base): SiteFiles {
  const ledger = publicLedger(input)
  const { organization, components, incidents } = ledger
  const feeds: Feed[] = [
    { path: 'feed.xml', title: `${organization}: incidents`, incidents },
    ...components.map(({ name }) => ({
      path: feedPath(name),
      title: `${organization}: incidents of ${name}`,
      incidents: incidents.filter(({ services }) => services.includes(name)),
    })),
  ]
  const nav = [
    { href: 'index.html', label: 'Status' },
    { href: 'history/index.html', label: 'History' },
  ]
  const told = [{ href: 'feed.xml', title: `${organization}: incidents` }]
  const press = pressOf({ name: organization, nav, feeds: told }, tools)
  const pages = [statusPage(ledger), ...historyPages(ledger), ...incidents.map(incidentPage)]
  return new Map<string, () => string>([
    ...pages.map((page) => [page.path, () => press.print(page)] as const),
    ...feeds.map((feed) => [feed.path, () => atomFeed(feed, ledger, base)] as const),
    ['status.json', () => publicJson(ledger, base)],
    ['site.css', () => tools.style],
  ])
}

function statusPage({ components, incidents, now }: PublicLedger): Page {
  const open = incidents.filter(({ isOpen }) => isOpen)
  return {
    path: 'index.html',
    title: 'Status',
    layout: 'public-status',
    foot: markup`As of ${escaped(utc(now))}. <a href="feed.xml">Atom feed</a> · <a href="status.json">JSON</a>`,
    view: {
      headline: escaped(
        open.length === 0 ? 'No incident is open.' : `${countOf(open.length, 'open incident')}.`
      ),
      isBad: open.length > 0,
      moment: escaped(utc(now)),
      open: open.map((incident) => ({
        ...summary(incident, ''),
        updates: updateList(incident),
      })),
      components: components.map((component) => {
        const { bars, words } = dayBars(component, now)
        return {
          name: escaped(component.name),
          what: escaped(component.what),
          state: escaped(component.open[0]?.state ?? 'No open incident'),
          isBad: component.open.length > 0,
          bars,
          words,
          feed: escaped(feedPath(component.name)),
        }
      }),
      recent: incidents
        .filter(({ isOpen }) => !isOpen)
        .slice(0, RECENT)
        .map((incident) => summary(incident, '')),
    },
  }
}

function summary(
  { id, title, state, services, reportedAt, resolvedAt }: PublicIncident,
  top: string
) {
  const until = resolvedAt === null ? '' : `, resolved ${utc(resolvedAt)}`
  return {
    link: markup`<a href="${escaped(`${top}incidents/${id}.html`)}">${escaped(title)}</a>`,
    state: escaped(state),
    services: escaped(services.join(', ')),
    times: escaped(`Reported ${utc(reportedAt)}${until}`),
  } satisfies View
}

function historyPages({ incidents }: PublicLedger): Page[] {
  const months = new Map<string, PublicIncident[]>()
  for (const incident of incidents) {
    const key = formatInstant(incident.reportedAt).slice(0, 7)
    months.set(key, [...(months.get(key) ?? []), incident])
  }
  const parts = [...months].flatMap(([key, own]) =>
    Array.from({ length: Math.ceil(own.length / MOST) }, (_, part) => ({
      path: `history/${key}${part === 0 ? '' : `-part-${part + 1}`}.html`,
      title: `${monthTitle(key)}${part === 0 ? '' : `, part ${part + 1}`}`,
      own: own.slice(part * MOST, (part + 1) * MOST),
    }))
  )
  const index: Page = {
    path: 'history/index.html',
    title: 'History',
    layout: 'public-history',
    foot: markup``,
    view: {
      incidents: [],
      months: parts.map(({ path, title, own }) => ({
        href: escaped(`../${path}`),
        label: escaped(title),
        count: escaped(countOf(own.length, 'incident')),
      })),
    },
  }
  return [
    index,
    ...parts.map(({ path, title, own }): Page => ({
      path,
      title,
      layout: 'public-history',
      foot: markup``,
      view: { months: [], incidents: own.map((incident) => summary(incident, '../')) },
    })),
  ]
}

function incidentPage(incident: PublicIncident): Page {
  return {
    path: `incidents/${incident.id}.html`,
    title: incident.title,
    layout: 'public-incident',
    foot: markup`${escaped(incident.id)}`,
    view: {
      ...summary(incident, '../'),
      isBad: incident.isOpen,
      components: incident.services.map((name, index) => ({
        mark: index === 0 ? markup`` : markup`,`,
        name: escaped(name),
        feed: escaped(`../feeds/${slugOf(name)}.xml`),
      })),
      updates: updateList(incident),
    },
  }
}
