/** The public face tells of what the policy marks public and of nothing else, and its feeds are whole. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, withText } from '../support/hostile.ts'
import { at, incidentFile, type RecordParts } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'
import { fileOf, night } from '../support/sample.ts'
import { draws, SHARED } from '../support/share.ts'
import { deadLinks, inputOf, publicSiteOf, readPage, siteFaults, unescaped } from './support.ts'

const SERVICES = ['alpha-front', 'beta-vault', 'gamma-mail'] as const
const BASE = 'https://status.example/acme/'

/** A policy that marks these kinds and services, with an empty catalogue of the rest. */
function marked(kinds: readonly string[], services: readonly string[]) {
  return policyWith((typed) => {
    typed.services = Object.fromEntries(
      SERVICES.map((name) => [
        name,
        services.includes(name) ? { what: name, public: true } : 'ours',
      ])
    )
    for (const [name, kind] of Object.entries(typed.kinds)) {
      kind.public = kinds.includes(name)
      kind.tlp = 'clear'
    }
  })
}

const some = <T>(values: readonly T[]) => fc.subarray([...values])
const anyRecord = fc.record({
  kind: fc.constantFrom('service', 'security'),
  tlp: fc.constantFrom(undefined, 'clear', 'green', 'amber', 'red'),
  services: fc.subarray([...SERVICES], { minLength: 1 }),
  declared: fc.constantFrom('live', 'exercise'),
  open: fc.boolean(),
})

/** A record in which every word names where it stands. */
function record(index: number, asked: typeof anyRecord extends fc.Arbitrary<infer T> ? T : never) {
  const { kind, tlp, services, declared, open } = asked
  const day = `2026-11-${String(10 + index)}`
  const parts: RecordParts = {
    kind,
    day,
    services,
    declared,
    title: `Title${index}x`,
    cause: `cause${index}x`,
    ...(tlp === undefined ? {} : { tlp }),
    timeline: [
      `09:00 reported by=person${index}x note=internal${index}x`,
      `09:10 assessed by=person${index}x impact=minor urgency=normal scope=scope${index}x`,
      `09:20 updated by=person${index}x audience=users note=told${index}x`,
      `09:25 updated by=person${index}x audience=management note=internal${index}x`,
      ...(open
        ? []
        : [
            `10:00 resolved by=person${index}x note=internal${index}x`,
            `11:00 closed by=person${index}x`,
          ]),
    ],
  }
  return incidentFile(parts)
}

test(
  'nothing unmarked, green, amber or red appears, nor who acted, nor what was not told to users',
  SHARED,
  () => {
    fc.assert(
      fc.property(
        fc.array(anyRecord, { minLength: 1, maxLength: 6 }),
        some(['service', 'security']),
        some(SERVICES),
        (records, kinds, services) => {
          const files = records.map((asked, index) => record(index, asked))
          const site = publicSiteOf(inputOf(files, { policy: marked(kinds, services) }), BASE)
          const text = [...site].flat().join('\n')
          for (const [index, { kind, tlp, declared, ...asked }] of records.entries()) {
            const named = asked.services.filter((name) => services.includes(name))
            const isPublic =
              kinds.includes(kind) &&
              (tlp ?? 'clear') === 'clear' &&
              declared === 'live' &&
              named.length > 0
            expect(text.includes(`Title${index}x`)).toBe(isPublic)
            expect(text.includes(`told${index}x`)).toBe(isPublic)
            expect(text.includes(files[index]!.incident.id)).toBe(isPublic)
            for (const word of ['person', 'internal', 'scope', 'cause'])
              expect(text).not.toContain(`${word}${index}x`)
          }
          for (const name of SERVICES) expect(text.includes(name)).toBe(services.includes(name))
        }
      ),
      { numRuns: draws(100), endOnFailure: true }
    )
  }
)

test('what is published is whole: pages, links between them, feeds and JSON', () => {
  const policy = marked(['service'], ['alpha-front'])
  const file = record(0, {
    kind: 'service',
    tlp: undefined,
    services: ['alpha-front', 'beta-vault'],
    declared: 'live',
    open: false,
  })
  const site = publicSiteOf(inputOf([file], { policy }), BASE)
  expect([...site.keys()].toSorted()).toEqual([
    'feed.xml',
    'feeds/alpha-front.xml',
    'history/2026-11.html',
    'history/index.html',
    'incidents/INC-20261110-0900.html',
    'index.html',
    'site.css',
    'status.json',
  ])
  expect(siteFaults(site)).toEqual([])
  expect(deadLinks(site)).toEqual([])
  expect(JSON.parse(site.get('status.json') ?? '')).toEqual({
    schemaVersion: 1,
    organization: 'Kwetter',
    asOf: '2026-12-01T12:00:00Z',
    components: [{ name: 'alpha-front', what: 'alpha-front', openIncidents: [] }],
    incidents: [
      {
        id: 'INC-20261110-0900',
        title: 'Title0x',
        services: ['alpha-front'],
        isOpen: false,
        state: 'Resolved',
        url: `${BASE}incidents/INC-20261110-0900.html`,
        reportedAt: '2026-11-10T09:00:00Z',
        resolvedAt: '2026-11-10T10:00:00Z',
        updatedAt: '2026-11-10T10:00:00Z',
        updates: [
          { at: '2026-11-10T09:00:00Z', what: 'Reported', note: null, expected: null },
          { at: '2026-11-10T09:20:00Z', what: 'Update', note: 'told0x', expected: null },
          { at: '2026-11-10T10:00:00Z', what: 'Resolved', note: null, expected: null },
        ],
      },
    ],
  })
})

test('names the feeds of an incident on two components with a comma between them', () => {
  const both = ['alpha-front', 'beta-vault'] as const
  const file = record(0, {
    kind: 'service',
    tlp: undefined,
    services: [...both],
    declared: 'live',
    open: false,
  })
  const site = publicSiteOf(inputOf([file], { policy: marked(['service'], both) }), BASE)
  expect(site.get('incidents/INC-20261110-0900.html')).toContain(
    '<p>Follow <a href="../feeds/alpha-front.xml">alpha-front</a>, <a href="../feeds/beta-vault.xml">beta-vault</a> by feed.</p>'
  )
})

test('a feed names each incident for ever: by its address, or by a tag where nobody says where it stands', () => {
  const policy = marked(['service'], ['alpha-front'])
  const file = record(0, {
    kind: 'service',
    tlp: undefined,
    services: ['alpha-front'],
    declared: 'live',
    open: false,
  })
  const ids = (base: string | null) => {
    const feed = publicSiteOf(inputOf([file], { policy }), base).get('feed.xml') ?? ''
    return [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id)
  }
  expect(ids(BASE)).toEqual([`${BASE}feed.xml`, `${BASE}incidents/INC-20261110-0900.html`])
  expect(ids(null)).toEqual([
    expect.stringMatching(/^tag:[a-z0-9-]+\.invalid,2026:feed\.xml$/),
    expect.stringMatching(/^tag:[a-z0-9-]+\.invalid,2026:incidents\/INC-20261110-0900\.html$/),
  ])
})

test('hostile words stay text in pages, feeds and JSON', SHARED, () => {
  const policy = policyWith((typed) => {
    typed.services = { 'login-api': { what: 'Sign-in', public: true } }
    for (const kind of Object.values(typed.kinds))
      Object.assign(kind, { public: true, tlp: 'clear' })
  })
  const told = { ...night, timeline: [...night.timeline, '10:20 updated audience=users note=x'] }
  fc.assert(
    fc.property(anyText, (typed) => {
      const file = withText(fileOf(told), typed)
      const services = { ...file, incident: { ...file.incident, services: ['login-api'] } }
      const site = publicSiteOf(inputOf([services], { policy }), null)
      expect(siteFaults(site)).toEqual([])
      const { tags, text } = readPage(site.get('feed.xml') ?? '')
      expect(tags.filter(({ name }) => name === 'entry')).toHaveLength(1)
      // What a feed holds as HTML is a page's part once it is read.
      expect(() => readPage(unescaped(text.slice(text.indexOf('<ol'))))).not.toThrow()
      expect(() => JSON.parse(site.get('status.json') ?? '')).not.toThrow()
    }),
    { numRuns: draws(200), endOnFailure: true }
  )
})

test('a bar says of its day how long an incident was on the component', () => {
  const policy = marked(['service'], ['alpha-front'])
  const file = record(0, {
    kind: 'service',
    tlp: undefined,
    services: ['alpha-front'],
    declared: 'live',
    open: false,
  })
  const now = at('2026-11-12T12:00Z')
  const page = publicSiteOf(inputOf([file], { policy, now }), null).get('index.html') ?? ''
  expect(page.match(/2026-11-\d\d: [^<]*/g)?.slice(-3)).toEqual([
    '2026-11-10: 1h',
    '2026-11-11: no incident',
    '2026-11-12: no incident',
  ])
  expect(page).toContain('An incident on 1 day of 90, 1h in all.')
})
