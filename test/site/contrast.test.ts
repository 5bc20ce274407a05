/** Colours that everybody can tell: text at 4.5:1, shapes at 3:1 (WCAG 2.2, 1.4.3 and 1.4.11), by day and by night. */
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { picture } from '../../src/period/svg.ts'
import { contrast, declarations } from '../support/contrast.ts'

const SCHEMES = ['light', 'dark'] as const
const CSS = readFileSync('templates/site/site.css', 'utf8')

test('contrast is counted as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
  expect(() => contrast('red', '#ffffff')).toThrow('red is no colour')
})

describe.each(SCHEMES)('the site, %s', (scheme) => {
  const sheet = declarations(CSS, scheme)
  const root = sheet.get(':root') ?? new Map<string, string>()
  /** What a property of a selector comes to. */
  const color = (selector: string, property: string): string => {
    const value = sheet.get(selector)?.get(property) ?? ''
    return root.get(/^var\((--[\w-]+)\)$/.exec(value)?.[1] ?? '') ?? value
  }
  const variable = (name: string) => root.get(`--${name}`) ?? ''
  const grounds = ['ground', 'panel']

  it.each(['text', 'soft', 'link', 'bad', 'warn', 'good'])('%s reads on every ground', (name) => {
    for (const ground of grounds)
      expect(contrast(variable(name), variable(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['.mark.p1', '.mark.p2', '.mark.p3'])('the words of %s read', (selector) => {
    expect(
      contrast(color(selector, 'color'), color(selector, 'background'))
    ).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['svg .p1', 'svg .p2', 'svg .p3', 'svg .other'])(
    'the words in %s read, and it stands out of its lane and of the page',
    (selector) => {
      const fill = color(selector, 'fill')
      for (const words of ['svg .day', 'svg .on'])
        expect(contrast(color(words, 'fill'), fill)).toBeGreaterThanOrEqual(4.5)
      for (const ground of grounds)
        expect(contrast(fill, variable(ground))).toBeGreaterThanOrEqual(3)
    }
  )

  it.each([
    'svg .kept',
    'svg .median',
    'svg .late',
    'svg .running',
    '.bars .none',
    '.bars .some',
    '.bars .much',
  ])('%s stands out of the page', (selector) => {
    expect(contrast(color(selector, 'fill'), variable('ground'))).toBeGreaterThanOrEqual(3)
  })

  it('what has the focus, and the edge of a field, are seen', () => {
    for (const name of ['focus', 'other', 'late'])
      for (const ground of grounds)
        expect(contrast(variable(name), variable(ground))).toBeGreaterThanOrEqual(3)
  })

  it('no colour stands in the sheet that is looked at nowhere', () => {
    const used = new Set([...CSS.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name))
    expect(
      [...root.keys()].filter((name) => name.startsWith('--') && !used.has(name.slice(2)))
    ).toEqual([])
  })
})

describe.each(SCHEMES)('a picture of the report, %s', (scheme) => {
  const drawn = picture({ height: 100, title: 'x', description: 'x', elements: [] })
  const sheet = declarations(/<style>([^]*?)<\/style>/.exec(drawn)?.[1] ?? '', scheme)
  const of = (selector: string, property: string) => sheet.get(selector)?.get(property) ?? ''
  const grounds = () => [of('.ground', 'fill'), of('.lane', 'fill')]

  it.each(['text', '.soft'])('%s reads', (selector) => {
    for (const ground of grounds())
      expect(contrast(of(selector, 'fill'), ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['.kept', 'fill'],
    ['.median', 'fill'],
    ['.decile', 'fill'],
    ['.p90', 'stroke'],
    ['.late', 'stroke'],
    ['.never', 'stroke'],
    ['.overdue', 'stroke'],
    ['.hatch', 'stroke'],
    ['.dot', 'fill'],
    ['.square', 'stroke'],
    ['.p1', 'fill'],
    ['.p2', 'stroke'],
    ['.p2-line', 'stroke'],
    ['.p3', 'stroke'],
    ['.p3-dot', 'fill'],
    ['.other', 'stroke'],
  ])('the %s %s stands out', (selector, property) => {
    for (const ground of grounds())
      expect(contrast(of(selector, property), ground)).toBeGreaterThanOrEqual(3)
  })
})
