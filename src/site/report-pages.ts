/** The periodic reports: one page a quarter, each the same document that `report` writes, with its pictures. */
import { countOf } from '../model/count-of.ts'
import type { PeriodFigures } from '../period/figures.ts'
import { percent } from '../period/figure-words.ts'
import { periodTitle } from '../period/period.ts'
import { renderPictures } from '../period/render.ts'
import { reportView } from '../period/view.ts'
import { fill } from '../report/review.ts'
import { escaped } from './html.ts'
import type { LastChange } from './last-change.ts'
import type { Page } from './page.ts'
import { ownDocumentHtml } from './own-document.ts'
import { reportName, reportPath } from './paths.ts'
import type { SiteInput, SiteTools } from './site-input.ts'

/** A page for each of them, the latest first, and the pictures by path. */
export function reportPages(
  all: readonly PeriodFigures[],
  input: SiteInput,
  tools: SiteTools,
  lastChange: LastChange
) {
  const pictures = new Map<string, string>()
  const pages = all.map((figures): Page => {
    const { period, headline, population } = figures
    if (headline.incidents > 0)
      for (const [name, text] of Object.entries(renderPictures(figures)))
        pictures.set(picturePath(figures, name), text)
    const ids = [...population.counted, ...population.carried].map(({ file }) => file.incident.id)
    return {
      path: reportPath(period),
      title: `Service level review: ${periodTitle(period)}`,
      layout: 'document',
      foot: lastChange(ids),
      view: { body: reportHtml(figures, input, tools) },
    }
  })
  const index: Page = {
    path: 'reports/index.html',
    title: 'Reports',
    layout: 'reports',
    foot: lastChange(input.entries.map(({ file }) => file.incident.id)),
    view: {
      reports: all.map(({ period, headline }) => ({
        href: escaped(`../${reportPath(period)}`),
        title: escaped(periodTitle(period)),
        incidents: escaped(countOf(headline.incidents, 'incident')),
        kept: escaped(percent(headline.rate)),
        breaches: headline.breaches,
      })),
    },
  }
  return { pages: [index, ...pages], pictures }
}

/** The document without its title, which the page has. It names no moment, so that it stays as it is while nothing changes. */
function reportHtml(figures: PeriodFigures, { policyFile }: SiteInput, tools: SiteTools) {
  const pages = new Map([...figures.paths.keys()].map((id) => [id, `../incidents/${id}.html`]))
  const place = { hasPictures: true, relocate: (path: string) => path }
  const view = reportView({ ...figures, paths: pages }, place)
  const policy = `\`${policyFile.path}\``
  const said = { ...view, policy, now: 'the moment that the overview names' }
  const { shown, isCut } = cutTo(said)
  const markdown =
    fill(tools.template('report.md.hbs'), shown, tools.handlebars) + (isCut ? CUT_NOTE : '')
  return ownDocumentHtml({
    markdown,
    parse: tools.parse,
    skips: 1,
    setting: {
      deeper: 0,
      picture: (url) => `../${picturePath(figures, url)}`,
      link: (url) => url,
    },
  })
}

/** So many rows of a table, and so long lessons, stand on a page that a phone loads. */
const MOST_ROWS = 60
const MOST_TAUGHT = 30_000
const CUT_NOTE = `\n\nLists end after ${MOST_ROWS} rows on this page; \`incident-ledger report\` has each of them.\n`

type ReportView = ReturnType<typeof reportView>

/** The view with what is too long for a page cut off. */
function cutTo(view: ReportView): { readonly shown: ReportView; readonly isCut: boolean } {
  let taught = 0
  const lessons = view.lessons.filter(({ lesson }) => {
    taught += lesson.length
    return taught <= MOST_TAUGHT
  })
  const isLong = (value: unknown) => Array.isArray(value) && value.length > MOST_ROWS
  const rows = view.open.rows.slice(0, MOST_ROWS)
  const short = Object.fromEntries(
    Object.entries(view).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.slice(0, MOST_ROWS) : value,
    ])
  )
  const isCut =
    lessons.length < view.lessons.length ||
    isLong(view.open.rows) ||
    Object.values(view).some(isLong)
  return { shown: { ...view, ...short, lessons, open: { ...view.open, rows } }, isCut }
}

function picturePath({ period }: PeriodFigures, name: string): string {
  return `reports/${reportName(period)}-${name}`
}
