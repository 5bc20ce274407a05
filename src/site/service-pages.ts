/** The pages of services: what each went through, quarter by quarter, when it failed again and again, and its incidents. */
import { isLive } from '../clock/declared.ts'
import { isSettled } from '../clock/status.ts'
import { countOf } from '../model/count-of.ts'
import { servicesIn } from '../model/publicity.ts'
import { compareText } from '../model/order.ts'
import type { PeriodFigures } from '../period/figures.ts'
import { lengthWords } from '../period/figure-words.ts'
import { boundWords, periodTitle } from '../period/period.ts'
import { WITHHELD } from '../report/shown.ts'
import { escaped, markup, timed } from './html.ts'
import { incidentLink, type SiteIncident } from './incident-facts.ts'
import { incidentTable } from './incident-lists.ts'
import type { LastChange } from './last-change.ts'
import type { Page, Press } from './page.ts'
import { servicePath } from './paths.ts'
import type { SiteInput } from './site-input.ts'

/** More incidents of one service than these are found by the search, and by month. */
const MOST = 150
/** The busiest; the others are found by the search. */
const MOST_SERVICES = 400

/** A page for each service that an incident names or the policy lists, and one that lists them. */
export function servicePages(
  incidents: readonly SiteIncident[],
  quarters: readonly PeriodFigures[],
  { policyFile }: SiteInput,
  press: Press,
  lastChange: LastChange
): Page[] {
  const catalogue = new Map(servicesIn(policyFile.policy).map(({ name, what }) => [name, what]))
  const services = new Map<string, SiteIncident[]>([...catalogue.keys()].map((name) => [name, []]))
  for (const incident of incidents)
    for (const service of new Set(incident.entry.file.incident.services))
      if (service !== WITHHELD) services.set(service, [...(services.get(service) ?? []), incident])
  const sorted = [...services].toSorted(
    ([a, own], [b, others]) => others.length - own.length || compareText(a, b)
  )
  const pages = sorted.map(([name, own]) => servicePage(name, own, quarters, press, lastChange))
  const [running] = quarters
  const index: Page = {
    path: 'services/index.html',
    title: 'Services',
    layout: 'services',
    foot: lastChange(incidents.map(({ id }) => id)),
    view: {
      quarter: escaped(running === undefined ? '' : periodTitle(running.period)),
      moreServices: Math.max(0, sorted.length - MOST_SERVICES),
      services: sorted.slice(0, MOST_SERVICES).map(([name, own]) => {
        const down = running?.downtime.find(({ service }) => service === name)
        const open = own.filter(
          ({ entry }) => !isSettled(entry.course.status) && isLive(entry)
        ).length
        return {
          link: serviceLink(name),
          what: escaped(catalogue.get(name) ?? ''),
          incidents: own.length,
          open,
          down: escaped(down === undefined ? 'none' : lengthWords(down.seconds)),
          last: own[0] === undefined ? markup`–` : incidentLink(own[0].id, '../'),
        }
      }),
    },
  }
  return [index, ...pages]
}

/** A link to its page from the one that lists them. */
function serviceLink(name: string) {
  return markup`<a href="${escaped(`../${servicePath(name)}`)}">${escaped(name)}</a>`
}

function servicePage(
  name: string,
  own: readonly SiteIncident[],
  quarters: readonly PeriodFigures[],
  press: Press,
  lastChange: LastChange
): Page {
  const rows = quarters.flatMap(({ period, downtime, repeats }) => {
    const down = downtime.find(({ service }) => service === name)
    const repeat = repeats.find(({ service }) => service === name)
    if (down === undefined && repeat === undefined) return []
    return [
      {
        quarter: escaped(periodTitle(period)),
        incidents: down?.incidents ?? 0,
        down: escaped(
          down === undefined
            ? 'none'
            : `${down.approximate ? 'about ' : ''}${lengthWords(down.seconds)}`
        ),
        longest: escaped(down === undefined ? '–' : lengthWords(down.longestSeconds)),
        repeats: timed(
          repeat === undefined
            ? '–'
            : `${repeat.most} from ${boundWords(repeat.firstAt).slice(0, 10)} to ${boundWords(repeat.lastAt).slice(0, 10)}`
        ),
      },
    ]
  })
  const missed = own.filter((incident) => incident.missed > 0).length
  return {
    path: servicePath(name),
    title: `Service ${name}`,
    layout: 'service',
    foot: lastChange(own.map(({ id }) => id)),
    view: {
      summary: escaped(
        own.length === 0
          ? 'No incident names it.'
          : `${countOf(own.length, 'incident')}, ${missed} with a missed deadline.`
      ),
      quarters: rows,
      table: incidentTable(own.slice(0, MOST), {
        label: `Incidents of ${name}`,
        top: '../',
        press,
      }),
      hasIncidents: own.length > 0,
      more: Math.max(0, own.length - MOST),
    },
  }
}
