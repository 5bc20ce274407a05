/** What the list of incidents does in a browser: search and filters over the data beside it, with its state in the address. */
import MiniSearch from 'minisearch'
import type { SearchRow } from '../site/search-row.ts'

declare global {
  /** Set by incidents/data.js, a script of its own since a page of `file://` may load nothing else. */
  interface Window {
    readonly incidentLedger?: readonly SearchRow[]
  }
}

const SHOWN = 100
const FIELDS = ['priority', 'service', 'kind', 'from', 'to', 'missed'] as const

/** Fills the form from the address, and the list from the form. */
function begin(form: HTMLFormElement, rows: readonly SearchRow[]): void {
  const index = new MiniSearch<SearchRow & { readonly number: number }>({
    fields: ['id', 'title', 'services', 'cause', 'words'],
    idField: 'number',
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { id: 4, title: 2 } },
  })
  index.addAll(rows.map((row, number) => ({ ...row, number })))
  const valueOf = (name: string) => {
    const value = new FormData(form).get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const stateOf = () => {
    const state = new URLSearchParams()
    for (const name of ['q', ...FIELDS]) if (valueOf(name) !== '') state.set(name, valueOf(name))
    return state.toString()
  }
  const found = () => {
    const asked = valueOf('q')
    const hits = asked === '' ? rows : index.search(asked).flatMap(({ id }) => rows[id] ?? [])
    return hits.filter((row) => FIELDS.every((name) => keeps(name, valueOf(name), row)))
  }
  const show = () => draw(found(), stateOf() === '')
  const go = (how: 'pushState' | 'replaceState') => {
    history[how](null, '', `#${stateOf()}`)
    show()
  }
  const restore = () => {
    const state = new URLSearchParams(location.hash.slice(1))
    for (const name of ['q', ...FIELDS]) setField(form, name, state.get(name) ?? '')
    show()
  }
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  // Typing alters the present entry of the browser's own history; whatever is chosen makes a new one.
  form.addEventListener('input', ({ target }) => {
    if (isWords(target)) go('replaceState')
  })
  form.addEventListener('change', ({ target }) => {
    if (!isWords(target)) go('pushState')
  })
  form.addEventListener('reset', (event) => {
    // What an empty address says is what a reset form says, and nobody waits for it.
    event.preventDefault()
    history.pushState(null, '', location.pathname)
    restore()
  })
  addEventListener('popstate', restore)
  addEventListener('hashchange', restore)
  restore()
}

function isWords(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.id === 'q'
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name)
  if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value !== ''
  else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
    field.value = value
}

function keeps(name: (typeof FIELDS)[number], asked: string, row: SearchRow): boolean {
  if (asked === '') return true
  switch (name) {
    case 'service':
      return row.services.includes(asked)
    case 'from':
      return row.day >= asked
    case 'to':
      return row.day <= asked
    case 'missed':
      return row.missed > 0
    case 'priority':
    case 'kind':
      return row[name] === asked
  }
}

/** The list as it is on the page stays until something is asked for. */
function draw(rows: readonly SearchRow[], isUnasked: boolean): void {
  const [list, results, said] = ['list', 'results', 'said'].map((id) => document.getElementById(id))
  const body = results?.querySelector('tbody')
  if (!list || !results || !said || !body) return
  list.hidden = !isUnasked
  results.hidden = isUnasked || rows.length === 0
  said.textContent = isUnasked ? '' : countWords(rows.length)
  body.replaceChildren(...(isUnasked ? [] : rows.slice(0, SHOWN).map((row) => rowOf(row))))
}

function countWords(count: number): string {
  const incidents = count === 1 ? '1 incident' : `${count} incidents`
  return count > SHOWN ? `${incidents}; the first ${SHOWN} are shown` : `${incidents} found`
}

/** Text goes in as text: nothing of a record is ever read as HTML. */
function rowOf(row: SearchRow): HTMLTableRowElement {
  const line = document.createElement('tr')
  const link = document.createElement('a')
  link.href = `${row.id}.html`
  link.textContent = row.id
  const title = document.createElement('span')
  title.textContent = row.title
  // As the list on the page marks them.
  const mark = document.createElement('span')
  mark.className = `mark ${row.priority.toLowerCase()}`
  mark.textContent = row.priority
  const missed = document.createElement(row.missed === 0 ? 'span' : 'strong')
  if (row.missed > 0) missed.className = 'bad'
  missed.textContent = row.missed === 0 ? 'none' : String(row.missed)
  const cells = [
    [link, title],
    [mark],
    [row.services.join(', ')],
    [row.day],
    [row.status],
    [missed],
  ]
  for (const [index, parts] of cells.entries()) {
    const cell = document.createElement(index === 0 ? 'th' : 'td')
    if (index === 0) cell.setAttribute('scope', 'row')
    cell.append(...parts)
    line.append(cell)
  }
  return line
}

const form = document.getElementById('search')
if (form instanceof HTMLFormElement && window.incidentLedger !== undefined)
  begin(form, window.incidentLedger)
