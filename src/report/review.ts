/** Renders a post-incident review through its Handlebars template: the same input gives the same bytes. */
import type Handlebars from 'handlebars'
import { oncePer, oncePerText } from '../model/once-per.ts'
import type { ReviewInput, StringifyMarkdown } from './review-input.ts'
import { reviewView } from './review-view.ts'

/** What is heavy, loaded once by the shell and handed in. */
export interface ReviewTools {
  readonly handlebars: Pick<typeof Handlebars, 'create'>
  /** The text of templates/review.md.hbs, ours or the base branch's: never a pull request's own. */
  readonly template: string
  readonly stringify: StringifyMarkdown
}

/** The review as Markdown. Throws where the template asks for a field that a review does not have. */
export function renderReview(input: ReviewInput, tools: ReviewTools): string {
  return fill(tools.template, reviewView(input, tools.stringify), tools.handlebars)
}

/**
 * Fills a template by an instance of our own: no escaping (its own is for HTML, and every value is safe Markdown
 * already), `each`, `if` and `rows` only, no `log`, and data without prototypes, so that a missing field throws anywhere.
 */
export function fill(
  template: string,
  view: unknown,
  handlebars: Pick<typeof Handlebars, 'create'>
): string {
  return layoutsOf(handlebars)(template)(view)
}

/** Each template is compiled once: that takes longer than to set a view into it. */
const layoutsOf = oncePer((handlebars: Pick<typeof Handlebars, 'create'>) =>
  oncePerText((template) => layoutOf(template, handlebars))
)

function layoutOf(
  template: string,
  handlebars: Pick<typeof Handlebars, 'create'>
): (view: unknown) => string {
  const own = handlebars.create()
  own.unregisterHelper('log')
  own.unregisterHelper('lookup')
  own.registerHelper('each', (items: unknown, options: Handlebars.HelperOptions) =>
    listOf(items)
      .map((item) => options.fn(item))
      .join('')
  )
  own.registerHelper('rows', (items: unknown, ...more: readonly unknown[]) => {
    const options = more.at(-1)
    return rowsOf(listOf(items), asOptions(options), more.length > 1 ? String(more[0]) : null)
  })
  own.registerHelper(
    'if',
    function choose(this: unknown, value: unknown, options: Handlebars.HelperOptions) {
      if (value === undefined)
        throw new TypeError('A template asks `if` of a field that is missing.')
      const holds = Array.isArray(value) ? value.length > 0 : Boolean(value)
      return holds ? options.fn(this) : options.inverse(this)
    }
  )
  const compiled = own.compile<unknown>(template, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: {
      each: true,
      if: true,
      rows: true,
      log: false,
      lookup: false,
      with: false,
      unless: false,
    },
  })
  return (view) => `${compiled(plain(view)).trim()}\n`
}

/** How many rows a table shows before the rest is folded away. */
const SHOWN = 10

/** The rows under what stands in `else`, their head; those after the first ones are folded away, with the head again. */
function rowsOf(
  items: readonly unknown[],
  { fn, inverse, hash }: Block,
  summary: string | null
): string {
  const head = inverse({})
  const drawn = (some: readonly unknown[]) => head + some.map((item) => fn(item)).join('')
  const shown = typeof hash['shown'] === 'number' ? hash['shown'] : SHOWN
  const first = drawn(items.slice(0, shown))
  const rest = items.slice(shown)
  if (rest.length === 0) return first
  const title = summary ?? `${rest.length} more`
  return `${first}\n<details>\n<summary>${title}</summary>\n\n${drawn(rest)}\n</details>\n`
}

type Block = Pick<Handlebars.HelperOptions, 'fn' | 'inverse' | 'hash'>

function asOptions(given: unknown): Block {
  if (!isBlock(given)) throw new TypeError('A template uses `rows` without a block.')
  return given
}

function isBlock(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && 'fn' in value && 'inverse' in value
}

function listOf(items: unknown): unknown[] {
  if (!Array.isArray(items)) throw new TypeError('A template walks over a field that is no list.')
  return items
}

/** The data as JSON would hold it, nothing to call in it, no object with anything inherited but a name for Handlebars' error messages. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((item) => (typeof item === 'function' ? null : plain(item)))
  const copy: Record<string, unknown> = Object.create(NAMED)
  // A template would call a function.
  for (const [key, item] of Object.entries(value))
    if (item !== undefined && typeof item !== 'function') copy[key] = plain(item)
  return copy
}

/** One for all: an object made with a property of its own is slow to make and slow to read. */
const NAMED: object = Object.freeze(
  Object.create(null, { [Symbol.toPrimitive]: { value: () => 'the view' } })
)
