/** The reference pages name every key, event and value that the schemas know, and none that they do not. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { EVENT_NAMES, EventSchema, STATUSES } from '../../src/model/events.ts'
import { IncidentSchema } from '../../src/model/incident.ts'
import { PolicySchema } from '../../src/model/policy.ts'
import { RotaFileSchema } from '../../src/model/rota.ts'

const record = readFileSync('docs/reference/record.md', 'utf8')
const policy = readFileSync('docs/reference/policy.md', 'utf8')
const clocks = readFileSync('docs/reference/clocks.md', 'utf8')

interface Shape {
  properties?: Record<string, Shape>
  anyOf?: Shape[]
  oneOf?: Shape[]
  items?: Shape
  additionalProperties?: Shape | boolean
  propertyNames?: Shape
  enum?: string[]
  const?: string
  required?: string[]
  description?: string
  enumDescriptions?: string[]
}

function shapeOf(schema: z.ZodType): Shape {
  const shape: Shape = JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
  )
  return shape
}

function childrenOf(shape: Shape): Shape[] {
  const { additionalProperties: more } = shape
  return [
    ...Object.values(shape.properties ?? {}),
    ...(shape.anyOf ?? []),
    ...(shape.oneOf ?? []),
    ...(shape.items === undefined ? [] : [shape.items]),
    ...(typeof more === 'object' ? [more] : []),
    ...(shape.propertyNames === undefined ? [] : [shape.propertyNames]),
  ]
}

function everyKey(shape: Shape): string[] {
  const keys = [...Object.keys(shape.properties ?? {}), ...childrenOf(shape).flatMap(everyKey)]
  return [...new Set(keys)].toSorted()
}

function everyValue(shape: Shape): string[] {
  const values = [...(shape.enum ?? []), ...childrenOf(shape).flatMap(everyValue)]
  return [...new Set(values)].toSorted()
}

/** The text from a heading to the next of its level or above. */
function section(page: string, heading: string): string {
  const start = page.indexOf(`\n${heading}\n`)
  expect(start, `${heading} stands in the page`).toBeGreaterThan(-1)
  const level = /^#+/.exec(heading)?.[0].length ?? 1
  const rest = page.slice(start + heading.length + 2)
  const end = rest.search(new RegExp(`^#{1,${level}} `, 'm'))
  return end === -1 ? rest : rest.slice(0, end)
}

/** The rows of the first table after a heading: the code words of the first column → the other cells. */
function rows(text: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const line of text.split('\n')) {
    const match = /^\| `([^`]+)` \| (.*) \|$/.exec(line)
    if (match?.[1] !== undefined && match[2] !== undefined) found.set(match[1], match[2])
  }
  return found
}

const events = (shapeOf(EventSchema).oneOf ?? []).map((shape) => ({
  name: shape.properties?.['event']?.const ?? '',
  keys: Object.keys(shape.properties ?? {}),
  required: shape.required ?? [],
}))
const common = events
  .map((event) => event.keys)
  .reduce((kept, keys) => kept.filter((key) => keys.includes(key)))

describe('the rota reference', () => {
  const page = readFileSync('docs/reference/rota.md', 'utf8')
  const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

  it('has a row for every key, and for no other', () => {
    const shown = [...section(page, '## Keys').matchAll(/^\| ((?:`[a-z]+`(?:, )?)+) \|/gm)]
    const keys = shown.flatMap(([, cell = '']) => cell.replaceAll('`', '').split(', '))
    const known = everyKey(shapeOf(RotaFileSchema)).filter((key) => !WEEKDAY.test(key))
    expect([...new Set(keys)].toSorted()).toEqual(known)
  })
})

describe('the record reference', () => {
  it('has a row for every key of the front matter, and no other but x-…', () => {
    const keys = section(record, '## Keys').split('\n### ')[0] ?? ''
    expect([...rows(keys).keys()].toSorted()).toEqual(
      [...Object.keys(shapeOf(IncidentSchema).properties ?? {}), 'x-…'].toSorted()
    )
  })

  it('marks as needed what is needed', () => {
    const needed = [...rows(section(record, '## Keys'))]
      .filter(([, cells]) => cells.startsWith('yes |'))
      .map(([key]) => key)
    expect(needed.toSorted()).toEqual((shapeOf(IncidentSchema).required ?? []).toSorted())
  })

  it.each(['links', 'evidence'] as const)('has a row for every key of %s', (key) => {
    const items = shapeOf(IncidentSchema.shape[key].unwrap()).items ?? {}
    expect([...rows(section(record, `### \`${key}\``)).keys()]).toEqual(everyKeyInOrder(items))
  })

  it('has a row for every event, in the order of the schema', () => {
    const named = [...rows(section(record, '## Events')).keys()]
    expect(named.filter((name) => EVENT_NAMES.some((event) => event === name))).toEqual([
      ...EVENT_NAMES,
    ])
  })

  it('has a row for every key that any event may carry', () => {
    const before = section(record, '## Events').split('\n| event |')[0] ?? ''
    expect([...rows(before).keys()].toSorted()).toEqual(common.toSorted())
  })

  it.each(events)('names the extra keys of $name, the needed ones in bold', (event) => {
    const cell = rows(section(record, '## Events').split('\n| event |')[1] ?? '').get(event.name)
    const extra = cell?.split('|')[0] ?? ''
    const named = [...extra.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
    expect(named.toSorted()).toEqual(event.keys.filter((key) => !common.includes(key)).toSorted())
    const bold = [...extra.matchAll(/\*\*`([^`]+)`\*\*/g)].map((match) => match[1] ?? '')
    expect(bold.toSorted()).toEqual(
      event.required.filter((key) => key !== 'at' && key !== 'event').toSorted()
    )
  })

  it('names every value that a key may take', () => {
    const missing = everyValue(shapeOf(IncidentSchema)).filter(
      (value) => !record.includes(`\`${value}\``)
    )
    // P2 to P4 are written as a range.
    expect(missing).toEqual(['P2', 'P3', 'P4'])
  })

  it('names every status', () => {
    expect(STATUSES.filter((status) => !section(record, '## Status').includes(status))).toEqual([])
  })
})

describe('the policy reference', () => {
  const shape = shapeOf(PolicySchema)

  it('has a row for every key of the top level, and no other', () => {
    expect([...rows(section(policy, '## Top level').split('\n### ')[0] ?? '').keys()]).toEqual(
      Object.keys(shape.properties ?? {})
    )
  })

  it('has a row or a list entry for every key at any depth', () => {
    const named = new Set(rows(policy).keys())
    const days = /^The days of `hours`: (.*?)\. /m.exec(policy)?.[1] ?? ''
    for (const match of days.matchAll(/`([a-z]+)`/g))
      if (match[1] !== undefined) named.add(match[1])
    // The conditions of `when` and the cells of the matrix are named inside their rows and sentences.
    const inSentences = ['outage', 'users', 'security-risk', 'affects', 'severe', 'noticeable']
    const further = ['minor', 'immediate', 'high', 'normal', 'P1', 'P2', 'P3', 'P4', 'P5']
    const missing = everyKey(shape).filter((key) => !named.has(key))
    expect(missing.filter((key) => ![...inSentences, ...further].includes(key))).toEqual([])
    expect(inSentences.filter((key) => !policy.includes(`\`${key}\``))).toEqual([])
  })

  it('names no key that the schema does not know', () => {
    const duties = ['notify', 'engage', 'update', 'reach', 'submit']
    const types = ['pagerduty', 'slack', 'teams', 'smtp', 'ntfy', 'webhook']
    const known = new Set([...everyKey(shape), ...duties, ...types])
    expect([...rows(policy).keys()].filter((key) => !known.has(key))).toEqual([])
  })
})

describe('what a schema says of a key, an event or a value', () => {
  const texts = [
    ['record', shapeOf(IncidentSchema), record],
    // What a rule of `raise` asks is what an assessment says.
    ['policy', shapeOf(PolicySchema), policy + section(record, '### The keys of `assessed`')],
  ] as const

  it.each(texts)('of the %s is a sentence for each', (_, shape) => {
    expect(described(shape).filter(([, description]) => description.trim() === '')).toEqual([])
    expect(described(shape).length).toBeGreaterThan(20)
    expect(unexplained(shape)).toEqual([])
  })

  it.each(texts)('of the %s stands on its page', (_, shape, page) => {
    const cells = plainRows(page)
    const strange = described(shape).filter(
      ([key, description]) =>
        !(cells.get(key) ?? []).some((cell) => cell.includes(plain(description)))
    )
    expect(strange).toEqual([])
  })
})

describe('the clock reference', () => {
  it('names every state an obligation can be in', () => {
    expect([...rows(section(clocks, '## States')).keys()]).toEqual([
      'pending',
      'due-soon',
      'overdue',
      'met',
      'late',
      'cancelled',
    ])
  })
})

function everyKeyInOrder(shape: Shape): string[] {
  const own = Object.keys(shape.properties ?? {})
  return own.length > 0 ? own : childrenOf(shape).flatMap(everyKeyInOrder)
}

/** Weekdays, impacts and urgencies say what they are by where they stand. */
const BY_PLACE = /^(?:[a-z]+day|severe|noticeable|minor|immediate|high|normal|P\d)$/

/** Every key, and every event or duty by its name, with what its schema says of it. */
function described(shape: Shape): [string, string][] {
  const own = Object.entries(shape.properties ?? {})
    .filter(([key]) => !BY_PLACE.test(key))
    .map(([key, { const: name, description }]): [string, string] => [
      typeof name === 'string' ? name : key,
      description ?? '',
    ])
  const all = [...own, ...childrenOf(shape).flatMap(described)]
  return [...new Map(all.map((one) => [one.join(': '), one])).values()]
}

/** Values of a list of words that nobody explains; a row of its own explains an event or a duty. */
function unexplained(shape: Shape): string[] {
  const { enum: words = [], enumDescriptions: meanings = [] } = shape
  const isOwn = words.every(
    (word) => /^P\d$/.test(word) || EVENT_NAMES.some((name) => name === word)
  )
  const isReach = words.includes('validated')
  const missing = isOwn || isReach || words.length === meanings.length ? [] : words
  return [...missing, ...childrenOf(shape).flatMap(unexplained)]
}

/** The rows of every table of a page by the code word that they begin with, as plain words. */
function plainRows(page: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of page.split('\n')) {
    const [, key, cells] = /^\| `([^`]+)` \| (.*) \|$/.exec(line) ?? []
    if (key === undefined || cells === undefined) continue
    found.set(key, [...(found.get(key) ?? []), plain(cells)])
  }
  return found
}

function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]/g, '')
    .replaceAll('’', "'")
    .toLowerCase()
}
