/** Sets a view into its layout and that into the frame of the site. */
import { fill } from '../report/review.ts'
import { escaped, type Html, markup } from './html.ts'
import type { SiteTools } from './site-input.ts'

/** What a layout is given: HTML, or what decides whether and how often HTML is shown; never bare text. */
export type View = Html | boolean | number | readonly View[] | { readonly [key: string]: View }

/** One page to be drawn. */
export interface Page {
  /** From the top of the site. */
  readonly path: string
  readonly title: string
  /** The layout in templates/site, without its ending. */
  readonly layout: string
  readonly view: View
  /** Which commit it rests on, and other small print; a function is asked once the page is set. */
  readonly foot: Html | (() => Html)
  /** The scripts that it runs, from the top of the site, in their order. */
  readonly scripts?: readonly string[]
}

/** What all pages of one face share. */
export interface Frame {
  readonly name: string
  readonly nav: readonly { readonly href: string; readonly label: string }[]
  /** The feeds that a reader is told of. */
  readonly feeds?: readonly { readonly href: string; readonly title: string }[]
}

/** Draws layouts. */
export interface Press {
  readonly set: (layout: string, view: View) => Html
  readonly print: (page: Page) => string
}

/** The way from a page to the top of the site. */
export function topOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1)
}

/** Makes the press of one face. */
export function pressOf({ name, nav, feeds = [] }: Frame, tools: SiteTools): Press {
  const set = (layout: string, view: View): Html =>
    // oxlint-disable-next-line no-unsafe-type-assertion -- a layout of ours, and nothing in it but HTML
    fill(tools.template(`site/${layout}.hbs`), view, tools.handlebars) as Html
  const print = ({ path, title, layout, view, foot, scripts = [] }: Page) => {
    const top = topOf(path)
    const section = path.includes('/') ? `${path.split('/')[0]}/index.html` : path
    const frame = {
      title: escaped(title),
      name: escaped(name),
      top: escaped(top),
      nav: nav.map(({ href, label }) => ({
        href: escaped(top + href),
        label: escaped(label),
        here: href === section ? markup` aria-current="page"` : markup``,
      })),
      feeds: feeds.map((feed) => ({ href: escaped(top + feed.href), title: escaped(feed.title) })),
      scripts: scripts.map((script) => escaped(top + script)),
      body: set(layout, view),
      foot: typeof foot === 'function' ? foot() : foot,
    }
    return set('page', frame)
  }
  return { set, print }
}
