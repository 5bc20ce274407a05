/** The site of a ledger: the same bytes whenever it is drawn, and text wherever a record has text. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawSite } from '../../src/site/draw-site.ts'
import { anyText, HOSTILE, withText } from '../support/hostile.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { draws } from '../support/share.ts'
import { fileOf, night } from '../support/sample.ts'
import { deadLinks, inputOf, siteFaults, tools } from './support.ts'

const slow = incidentFile({
  day: '2026-11-24',
  title: 'Slow mail',
  services: ['mail'],
  timeline: ['09:00 reported by=dana', '09:05 assessed impact=minor urgency=normal'],
})
/** The night with its review held, so that nothing is owed any more. */
const over = { ...night, timeline: [...night.timeline, '+1 10:00 reviewed by=alice'] }
const both = [fileOf(night), slow]

test('the same ledger gives the same bytes', () => {
  expect(drawSite(inputOf(both), tools)).toEqual(drawSite(inputOf(both.toReversed()), tools))
})

test('another moment leaves the page of what is over as it was', () => {
  const [then, later] = ['2027-02-01T12:00Z', '2027-02-01T13:00Z'].map((now) =>
    drawSite(inputOf([fileOf(over)], { now: at(now) }), tools)
  )
  const changed = [...(then ?? [])].filter(([path, text]) => later?.get(path) !== text)
  expect(changed.map(([path]) => path)).toEqual(['index.html', 'proof.html'])
})

test('every page is whole, runs nothing of its own, and leads to pages that are there', () => {
  const site = drawSite(inputOf(both), tools)
  expect(siteFaults(site)).toEqual([])
  expect(deadLinks(site)).toEqual([])
})

/** A site in which every free text of a record is one of these. */
function siteSaying(typed: readonly string[]): ReadonlyMap<string, string> {
  const files = typed.map((value, index) => {
    const id = `SEC-20261121-${String(1000 + index)}`
    return withText(fileOf({ ...night, id, path: `incidents/${id}.md` }), value)
  })
  return drawSite(inputOf(files, { place: 'private' }), tools)
}

/** The rows of the search. */
function dataOf(site: ReadonlyMap<string, string>): unknown {
  return JSON.parse((site.get('incidents/data.js') ?? '').slice('window.incidentLedger = '.length))
}

test('hostile records stay text, on every page and in the data of the search', () => {
  const site = siteSaying(['</script><script>alert(1)</script>', '" onload="x', ...HOSTILE])
  expect(siteFaults(site)).toEqual([])
  expect(dataOf(site)).toHaveLength(HOSTILE.length + 2)
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 20, maxLength: 20 }), (typed) => {
      expect(siteFaults(siteSaying(typed))).toEqual([])
    }),
    { numRuns: draws(10), endOnFailure: true }
  )
})

test('of what is marked amber or red a public page tells id, priority and times alone', () => {
  const secret = { ...night, title: 'Unspeakable', services: ['vault'], tlp: 'amber' }
  const texts = [...drawSite(inputOf([fileOf(secret), slow]), tools).values()].join('\n')
  expect(texts).toContain('SEC-20261121-0312')
  for (const word of [
    'Unspeakable',
    'vault',
    'No answer',
    'Passwords of 112',
    'credential-stuffing',
  ])
    expect(texts).not.toContain(word)
  const whole = drawSite(inputOf([fileOf(secret), slow], { place: 'private' }), tools)
  expect(whole.get('incidents/SEC-20261121-0312.html')).toContain('Unspeakable')
})
