/** The site of a ledger: the same bytes whenever it is drawn, and text wherever a record has text. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText, HOSTILE, withText } from '../support/hostile.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'
import { draws, IS_WHOLE, SHARED } from '../support/share.ts'
import { fileOf, night } from '../support/sample.ts'
import { deadLinks, inputOf, siteFaults, siteOf } from './support.ts'

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
  expect(siteOf(inputOf(both))).toEqual(siteOf(inputOf(both.toReversed())))
})

test('another moment leaves the page of what is over as it was', () => {
  const [then, later] = ['2027-02-01T12:00Z', '2027-02-01T13:00Z'].map((now) =>
    siteOf(inputOf([fileOf(over)], { now: at(now) }))
  )
  const changed = [...(then ?? [])].filter(([path, text]) => later?.get(path) !== text)
  expect(changed.map(([path]) => path)).toEqual(['index.html', 'proof.html'])
})

test('every page is whole, runs nothing of its own, and leads to pages that are there', () => {
  const site = siteOf(inputOf(both))
  expect(siteFaults(site)).toEqual([])
  expect(deadLinks(site)).toEqual([])
})

test('each history is read once, while its own page is drawn', () => {
  const asked: string[] = []
  const trailOf = (key: string) => {
    asked.push(key)
    return null
  }
  const past = { trailOf, findings: [], policySteps: [], orderOf: () => 0, commits: 2 }
  const site = siteOf(inputOf(both, { past }))
  expect(asked.toSorted()).toEqual(both.map(({ incident }) => incident.id.toLowerCase()).toSorted())
  expect(site.get('follow-ups.html')).toContain('No commit holds what this page shows.')
})

/** A site in which every free text of a record is one of these. */
function siteSaying(typed: readonly string[]): ReadonlyMap<string, string> {
  const files = typed.map((value, index) => {
    const id = `SEC-20261121-${String(1000 + index)}`
    return withText(fileOf({ ...night, id, path: `incidents/${id}.md` }), value)
  })
  return siteOf(inputOf(files, { place: 'private' }))
}

/** The rows of the search. */
function dataOf(site: ReadonlyMap<string, string>): unknown {
  return JSON.parse((site.get('incidents/data.js') ?? '').slice('window.incidentLedger = '.length))
}

test('hostile records stay text, on every page and in the data of the search', SHARED, () => {
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
  const texts = [...siteOf(inputOf([fileOf(secret), slow])).values()].join('\n')
  expect(texts).toContain('SEC-20261121-0312')
  for (const word of [
    'Unspeakable',
    'vault',
    'No answer',
    'Passwords of 112',
    'credential-stuffing',
  ])
    expect(texts).not.toContain(word)
  const whole = siteOf(inputOf([fileOf(secret), slow], { place: 'private' }))
  expect(whole.get('incidents/SEC-20261121-0312.html')).toContain('Unspeakable')
})

/** What the page of the night says of its review, where it went on so. */
function reviewOf(...more: string[]): string | undefined {
  const file = fileOf({ ...night, timeline: [...night.timeline, ...more] })
  const site = siteOf(inputOf([file], { now: at('2026-12-20T12:00Z') }))
  const page = site.get('incidents/SEC-20261121-0312.html') ?? ''
  return /[^>.]*review (?:is owed|was)[^<.]*/.exec(page)?.[0]
}

test('of a review that a reopening left behind the page says what became of the last one', () => {
  const reopened = '+14 10:00 reopened by=alice'
  const again = ['10:10 resolved', '10:20 validated', '10:30 closed'].map(
    (line) => `+14 ${line} by=alice`
  )
  expect(reviewOf('+1 10:00 reviewed by=alice')).toMatch(/^Its review was held 2026-11-22 /)
  expect(reviewOf(reopened)).toMatch(/^Its review was never held, due 2026-1/)
  expect(reviewOf(reopened, ...again)).toMatch(
    /^A review is owed by the incident manager, due 2026-12-/
  )
})

/** What the overview says of what is over and owes something still, in such a place. */
function owing(place: 'private' | 'public'): string {
  const now = at('2026-11-22T12:00Z')
  const page = siteOf(inputOf([fileOf(night)], { now, place })).get('index.html') ?? ''
  return page.split('<h2>Resolved, with something owed</h2>')[1] ?? ''
}

test('the overview names what is over and owes something still, by its title where that may be told', () => {
  expect(owing('private')).toMatch(
    /SEC-20261121-0312<\/a> Credential stuffing against the login API<br>closed; /
  )
  expect(owing('public')).toMatch(/SEC-20261121-0312<\/a> \(confidential\)<br>closed; /)
})

test('people are listed by name with what they owe now, and the worst first', () => {
  const people = siteOf(inputOf(both, { now: at('2026-11-28T09:00Z') })).get('people.html') ?? ''
  const [byPerson = '', byRole = ''] = people.split('<h2>By role</h2>')
  expect(byPerson).toMatch(
    /<h3>Alice<\/h3>\n<p><strong class="bad">\d+ owed, [1-9]\d* overdue<\/strong>/
  )
  expect(byPerson).toContain('INC-20261124-0900')
  expect(byRole).toContain('<h3>Incident manager</h3>')
  const secret = incidentFile({
    day: '2026-11-24',
    tlp: 'amber',
    timeline: ['09:00 reported by=dana', '09:05 assessed impact=minor urgency=normal'],
  })
  const hidden = siteOf(inputOf([secret], { now: at('2026-11-28T09:00Z') }))
  expect(hidden.get('people.html')).toContain('INC-20261124-0900')
  expect(hidden.get('people.html')).not.toMatch(/<h3>alice<\/h3>/i)
})

test('what somebody else has the manager told stays text too', () => {
  const hostile = '</td><img src=x onerror=alert(1)> @all'
  const held = incidentFile({
    ...night,
    timeline: [
      '03:12 reported by=dana',
      '03:20 assessed by=alice impact=severe urgency=immediate',
      `04:00 held by="x y" reason="${hostile}"`,
      `04:30 dismissed by="x y" reason="${hostile}"`,
    ],
  })
  const site = siteOf(inputOf([held], { place: 'private' }))
  expect(siteFaults(site)).toEqual([])
  const page = site.get('incidents/SEC-20261121-0312.html') ?? ''
  expect(page).toContain('&lt;/td&gt;&lt;img src=x onerror=alert(1)&gt;')
})

test(
  'no page has more than 200 kB but the data of the search, however many incidents there are',
  { ...SHARED, timeout: 120_000 },
  () => {
    const long = 'A title that somebody thought had to say it all, '.repeat(4).slice(0, 190)
    const files = Array.from({ length: IS_WHOLE ? 1500 : 300 }, (_, index) => {
      const day = `2026-1${index % 2}-${String((index % 28) + 1).padStart(2, '0')}`
      const id = `INC-${day.replaceAll('-', '')}-${String(1000 + index)}`
      const minute = String(index % 60).padStart(2, '0')
      return incidentFile({
        day,
        id,
        title: `${index} ${long}`,
        path: `incidents/${id}.md`,
        services: [`service-${index % 500}`, 'mail'],
        timeline: [
          `09:${minute} reported by=dana`,
          `09:${minute} assessed impact=severe urgency=immediate`,
          ...(index % 2 === 0 ? [`23:59 engaged role=first-line who=somebody-${index % 90}`] : []),
        ],
      })
    })
    const lessons = new Map(files.map(({ incident }) => [incident.id, 'One learns. '.repeat(80)]))
    const site = siteOf(inputOf(files, { lessons, now: at('2026-11-28T09:00Z') }))
    const large = [...site].filter(
      ([path, text]) => path !== 'incidents/data.js' && Buffer.byteLength(text) > 200_000
    )
    expect(large.map(([path, text]) => `${path}: ${text.length}`)).toEqual([])
    expect([...site.values()].join('')).toContain('Lists end after 60 rows on this page')
    expect(deadLinks(site)).toEqual([])
  }
)

test('whom the policy knows by a login and by a name is one person, and nobody else is', () => {
  const records = [
    ['2026-11-24', 'alice'],
    ['2026-11-25', 'Alice Jansen'],
    ['2026-11-26', 'Alice Other'],
  ].map(([day = '', who = '']) =>
    incidentFile({
      day,
      timeline: ['09:00 reported by=dana', '09:01 assessed by=dana impact=minor urgency=normal'],
      roles: { 'incident-manager': who },
    })
  )
  const policy = policyWith((typed) => {
    typed.people = { alice: { name: 'Alice Jansen' } }
  })
  const headings = (from: typeof policy | undefined) => {
    const drawn = siteOf(inputOf(records, from === undefined ? {} : { policy: from }))
    const [byPerson = ''] = (drawn.get('people.html') ?? '').split('<h2>By role</h2>')
    return [...byPerson.matchAll(/<h3>([^<]*)<\/h3>/g)].map(([, name = '']) => name)
  }
  expect(new Set(headings(policy))).toEqual(new Set(['Alice Other', 'alice, Alice Jansen']))
  expect(headings(undefined)).toHaveLength(3)
})

test('a cadence that runs on says that it was broken before, and an entry without details has no empty line', () => {
  const file = incidentFile({
    day: '2026-11-24',
    timeline: [
      '09:00 reported by=dana',
      '09:01 assessed by=alice impact=severe urgency=immediate',
      '13:00 updated by=alice audience=users note=on it',
      '13:05 investigating by=alice',
    ],
  })
  const page = (now: string) =>
    siteOf(inputOf([file], { now: at(now) })).get('incidents/INC-20261124-0900.html') ?? ''
  expect(page('2026-11-24T13:10Z')).toMatch(
    /<strong>(?:pending|due soon)<\/strong>, 1 breach before/
  )
  expect(page('2026-11-24T09:02Z')).not.toContain('before</td>')
  expect(page('2026-11-24T13:10Z')).toContain(
    '<strong>investigating</strong> <span class="by">by alice</span></p></li>'
  )
  expect(page('2026-11-24T13:10Z')).not.toContain('<p></p>')
})

const enormous = (words: string) =>
  `## Summary\n\nShort.\n\n## Impact\n\n${words}\n\n## Lessons learned\n\nThe end.\n`

test.each([
  ['code', enormous(`\`\`\`\n${'<b>"log" & more\n'.repeat(15_000)}\`\`\``)],
  ['a paragraph', enormous('one line after the other "&" '.repeat(8000))],
  ['a list', enormous('- an item of it\n'.repeat(9000))],
  ['a table', enormous(`| a | b |\n| - | - |\n${'| x | y |\n'.repeat(8000)}`)],
  ['a quotation', enormous('> words\n>\n'.repeat(16_000))],
  ['many paragraphs', enormous('A paragraph.\n\n'.repeat(10_500))],
])('an enormous body of %s is cut on its page, which says so and names the record', (_, body) => {
  const site = siteOf(inputOf([fileOf(night, body)], { place: 'private' }))
  const page = site.get('incidents/SEC-20261121-0312.html') ?? ''
  expect(Buffer.byteLength(page)).toBeLessThan(200_000)
  expect(siteFaults(site)).toEqual([])
  const [before = '', after = ''] = page.split('<h2>Impact</h2>')
  expect(before).toContain('Short.')
  expect(
    after.indexOf('It goes on: this page has no room for more. <code>incidents/2026/11/')
  ).toBeGreaterThan(1000)
  expect(page.match(/It goes on/g)).toHaveLength(2)
  const whole = siteOf(inputOf([fileOf(night, enormous('Little.'))], { place: 'private' }))
  expect(whole.get('incidents/SEC-20261121-0312.html')).not.toContain('no room')
})

test('a record with all that front matter may hold has a page of its own size, and nothing is left out in silence', () => {
  const file = incidentFile({
    day: '2026-11-24',
    links: Array.from({ length: 300 }, (_, index) => ({
      what: `link ${index}`,
      url: `https://x.example/${'a'.repeat(60)}${index}`,
    })),
    evidence: Array.from({ length: 600 }, (_, index) => ({
      url: `https://x.example/${index}`,
      note: 'It shows',
    })),
    timeline: [
      '00:00 reported by=dana',
      ...Array.from(
        { length: 1300 },
        (_, index) =>
          `${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')} noted by=dana note="Word ${index}"`
      ),
    ],
  })
  const huge = {
    ...file,
    incident: {
      ...file.incident,
      timeline: [
        ...file.incident.timeline,
        {
          ...file.incident.timeline[5],
          event: 'noted' as const,
          at: at('2026-11-24T23:59Z'),
          note: '"<&>'.repeat(12_000),
        },
      ],
    },
  }
  const site = siteOf(inputOf([huge], { place: 'private' }))
  const page = site.get('incidents/INC-20261124-0900.html') ?? ''
  expect(Buffer.byteLength(page)).toBeLessThan(200_000)
  expect(page).toContain('Word 1299')
  expect(page).not.toContain('Word 12<')
  expect(page).toMatch(/The record has 1\d\d\d more, for which this page has no room/)
  expect(page).toMatch(/It lists [45]\d\d more/)
  expect(page).toMatch(/It says 1 more/)
})
