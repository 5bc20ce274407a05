/** The rendered agreements say everything that the two agreements of Kwetter say, and nothing breaks their layout. */
import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { PolicySchema, type Policy } from '../../src/model/policy.ts'
import { renderSlaDocuments } from '../../src/report/sla-document.ts'
import { kindOfPage } from '../../src/text/page-mark.ts'
import { durationWords, limitWords, targetSentence } from '../../src/report/sla-words.ts'
import { parseDuration } from '../../src/model/time.ts'
import { policyOwing } from '../support/packs.ts'
import { policyWith } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { anyText, HOSTILE } from '../support/hostile.ts'
import { mentions, references, skeleton } from '../support/judge.ts'
import { SECURITY_FACTS, SERVICE_FACTS, type SeedFact } from './sla-seed-facts.ts'
import { draws, SHARED } from '../support/share.ts'

const template = readFileSync('templates/sla.md.hbs', 'utf8')
const shipped = PolicySchema.parse(parseYaml(readFileSync('incidents/policy.yml', 'utf8')))

const documents = (policy: Policy) =>
  renderSlaDocuments(
    policy,
    { path: 'incidents/policy.yml', address: '../../incidents/policy.yml' },
    { handlebars: Handlebars, template, zones }
  )
const documentOf = (kind: string, policy = shipped) =>
  documents(policy).find((document) => document.kind === kind)?.text ?? ''

/** Text as a reader compares it: no layout, one space between words, small letters. */
const words = (text: string) =>
  text
    .replaceAll('<br>', ' ')
    .replace(/[\\`*]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()

const owedTo = (names: readonly string[], more: Parameters<typeof policyOwing>[1] = []) =>
  documentOf('security', policyOwing(names, more))

describe('what is owed to authorities', () => {
  test('is said by the event that each limit counts from, and to which second', () => {
    const text = owedTo(['nis2', 'dora'])
    expect(text).toContain(
      'NIS2 notification to the CSIRT within 72 hours of becoming aware (NIS2 Art. 23(4)(b)).'
    )
    expect(text).toContain(
      'by the end of the day that is 1 month after the submission of the NIS2 trust notification, whichever is first, if it is handled then, else by the end of the day that is 1 month after the resolution (NIS2 Art. 23(4)(d) and (e)).'
    )
    expect(text).toContain(
      'DORA initial to the DORA authority within 4 hours of the classification or within 24 hours of becoming aware (where that had not passed by then), whichever is first'
    )
    expect(text).toContain(
      'by the end of the day that is 1 month after the last submission of the DORA intermediate'
    )
  })

  test('says of the team’s own that it repeats, and moves to a working day', () => {
    const own = {
      ...({ id: 'word-to-board', do: 'submit', to: 'authority', every: '24h' } as const),
      anchors: [{ from: 'reported' as const, within: '4h' }],
      'next-noon': 'office',
    }
    expect(owedTo([], [own])).toContain(
      '- word to board to the authority within 4 hours of the report, then every 24 hours, moved to noon of the next day of office time where it has none.'
    )
  })
})

describe.each([
  ['service', 'sla-incident-management.md', SERVICE_FACTS],
  ['security', 'sla-security-incident-management.md', SECURITY_FACTS],
] as const)('the agreement of %s incidents', (kind, seed, facts) => {
  const said = words(documentOf(kind))

  test.each(facts)('says what its seed says: $seed', ({ says }: SeedFact) => {
    for (const piece of says) expect(said).toContain(piece.toLowerCase())
  })

  test('was compared with every sentence of the seed', ({ skip }) => {
    const path = `../shared/seeds/${seed}`
    if (!existsSync(path)) skip(`there is no ${path} here`)
    const compared = facts.map((fact) => normal(fact.seed))
    const isCompared = (sentence: string) =>
      compared.some((fact) => fact.includes(sentence) || sentence.includes(fact))
    const sentences = sentencesOf(readFileSync(path, 'utf8'))
    expect(sentences.length).toBeGreaterThan(20)
    expect(sentences.filter((sentence) => !isCompared(sentence))).toEqual([])
  })

  test('is committed as it is rendered', () => {
    expect(readFileSync(`docs/sla/${kind}.md`, 'utf8')).toBe(documentOf(kind))
  })
})

/** Letters and digits alone, so that neither layout nor a broken line makes a difference. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The sentences of a seed: of paragraphs, list items and cells, without headings and rules. */
function sentencesOf(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => !/^#|^\|[\s|-]+\|$/.test(line))
    .map((line) => line.replace(/^\s*(?:\d+\.|-) /, '\n\n'))
    .join('\n')
    .replace(/\|/g, '\n\n')
    .split(/\n\s*\n|<br>|(?<=[.:]) (?=[A-Z])|(?<=:)\n/)
    .map((sentence) => normal(sentence))
    .filter((sentence) => sentence.split(' ').length > 2)
}

/** The shipped policy with every free text of it replaced by `value`. */
const hostilePolicy = (value: string): Policy => ({
  ...shipped,
  organization: value,
  review: shipped.review && { ...shipped.review, aim: value },
  calendars: Object.fromEntries(
    Object.entries(shipped.calendars).map(([name, calendar]) => [
      name,
      { ...calendar, holidays: [{ date: '2026-12-25', name: value }] },
    ])
  ),
  contacts: Object.fromEntries(
    Object.entries(shipped.contacts).map(([role, contact]) => [
      role,
      { ...contact, name: value, duty: value, email: value, phone: value },
    ])
  ),
  kinds: Object.fromEntries(
    Object.entries(shipped.kinds).map(([kind, agreement]) => [
      kind,
      {
        ...agreement,
        title: value,
        purpose: value,
        process: [value, value],
        channels: [value],
        definitions: { P1: { meaning: value, impact: value, urgency: value, examples: [value] } },
        requires: { ...agreement.requires, sections: [value] },
      },
    ])
  ),
})

/** The shape of a document in which an address, which stands as code, is a piece of the line like text. */
const shapeOf = (text: string) =>
  skeleton(text).replace(/(?:text|inlineCode)(?: (?:text|inlineCode))*/g, 'text')

describe('an agreement', () => {
  test(
    'keeps its shape whatever the policy says; mentions nobody, refers to nothing',
    SHARED,
    () => {
      const expected = shapeOf(documentOf('security', hostilePolicy('x')))
      const judge = (value: string) => {
        const text = documentOf('security', hostilePolicy(value))
        expect(shapeOf(text)).toBe(expected)
        expect(mentions(text)).toEqual([])
        expect(references(text)).toEqual([])
      }
      for (const value of HOSTILE) judge(value)
      fc.assert(fc.property(anyText, judge), { numRuns: draws(20) })
    }
  )

  test('prints every address so that it can be copied', () => {
    for (const address of ['sam@kwetter.nl', 'https://kwetter.example/report'])
      expect(documentOf('security', hostilePolicy(`Write to ${address}.`))).not.toMatch(/\u200B/)
  })

  test('moves with the policy: a limit, a matrix, a person, a review', () => {
    const policy = policyWith((typed) => {
      const { kinds, contacts } = typed
      const engage = kinds['security']?.targets.P1?.find(
        ({ id }) => id === 'engage-security-officer'
      )
      if (engage === undefined || engage.do !== 'engage') throw new Error('no such target')
      engage.within = '20m'
      const officer = contacts['security-officer']
      if (officer !== undefined) officer.name = 'Sam Smit'
      typed.review = { every: '1w', last: '2026-12-28' }
    })
    const text = documentOf('security', policy)
    expect(text).toContain(
      'The incident manager will engage the security officer within 20 minutes.'
    )
    expect(text).toContain('- **Security officer:** Sam Smit<br>')
    expect(text).toContain(
      'reviewed every 1 week. The last review was on 2026-12-28, the next is due by 2027-01-04.'
    )
  })

  test('says what the clocks do with a hold, a change of priority, a resolution and a reopening', () => {
    const security = documentOf('security')
    expect(documentOf('service')).toContain(
      '- While an incident is on hold, the clock of resolution stands still; every other clock runs on.'
    )
    for (const said of [
      'While an incident is on hold, the clocks of containment and resolution stand still; every other clock runs on.',
      'When the priority is raised, the new limits count from that moment, and nothing falls due later than before.',
      'When it is lowered, they count from where they began, and what was missed by then stays missed.',
      'The resolution ends only what says so.',
      'An incident counts as closed once it was assessed and has all that is required before closure; until then its closing is owed.',
      'When an incident is reopened, all that is to be reached is owed anew from that moment',
    ])
      expect(security).toContain(said)
  })

  test('says from when on the policy counts where that is stated, and not otherwise', () => {
    const stated = policyWith((typed) => {
      typed['in-force'] = '2026-10-01T00:00:00+02:00'
    })
    expect(documentOf('service', stated)).toContain(
      '**In force from 2026-09-30 22:00 UTC (2026-10-01 00:00 Europe/Amsterdam).** So the policy states; a later change counts from its own commit on, unless it states another moment.'
    )
    expect(documentOf('service')).not.toContain('In force')
  })

  test('names who answers for each target where they are several, and the conditions that differ', () => {
    const policy = policyWith((typed) => {
      const { P1 = [], P2 = [] } = typed.kinds['service']?.targets ?? {}
      for (const target of P1) if (target.id === 'reach-resolved') target.owner = 'second-line'
      for (const target of P2) if (target.do === 'update') target.until = 'closed'
    })
    const text = documentOf('service', policy)
    expect(text).toContain('Each is owed within the time of its priority.')
    expect(text).toContain(
      '| Resolved | second line | 4 hours | 8 hours, by the incident manager | 3 working days, by the incident manager |'
    )
    expect(text).toContain(
      '| Updates to users | incident manager | every 30 minutes, until resolved | every 2 hours, until closed | every working day, until resolved |'
    )
    expect(text).toContain(
      'Regular updates go to the users until the incident is resolved or closed'
    )
    expect(text).toContain(
      'When a limit passes, the role that it concerns and the role that owes it are told.'
    )
  })

  test('says of every status what was done, before it is closed', () => {
    const policy = policyWith(({ kinds }) => {
      Object.assign(kinds['security'] ?? {}, {
        requires: { statuses: ['investigating', 'contained', 'resolved'] },
      })
    })
    expect(documentOf('security', policy)).toContain(
      'it has been investigated, contained and resolved before it is formally closed.'
    )
  })

  test('says that the matrix decides, and knows itself by a mark', () => {
    const text = documentOf('service')
    expect(text).toContain(
      'Where the two lead elsewhere than the definitions above, the matrix decides:'
    )
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '<!-- Rendered by incident-ledger policy from the kind service -->'
    )
    expect([kindOfPage(text), kindOfPage('# Incident Management\n')]).toEqual(['service', null])
  })

  test('names a holiday that has a name, and lists one that has none', () => {
    const policy = policyWith((typed) => {
      const office = typed.calendars?.['office']
      if (office !== undefined)
        office.holidays = ['2027-01-01', { date: '2026-12-25', name: 'Christmas Day' }]
    })
    expect(documentOf('service', policy)).toContain(
      '  - Closed in 2026: 25 December (Christmas Day).\n  - Closed in 2027: 1 January.\n'
    )
  })

  test('says nothing of what a policy leaves out', () => {
    const policy = policyWith((typed) => {
      const kind = typed.kinds['service']
      if (kind === undefined) throw new Error('no such kind')
      kind.targets = {}
      kind.unassessed = []
      kind.raise = []
      kind.channels = []
      kind.requires = {}
      delete typed.review
    })
    const text = documentOf('service', policy)
    expect(text).not.toMatch(/undefined|null|\(\)|: \.|the {2}/)
    expect(text).not.toContain('Closure notification')
    expect(text).toContain('The policy sets no date for the review of this agreement.')
    expect(text).toContain('**Post-incident review:** one may be held.')
    expect(text).not.toMatch(/on hold|reopened/)
  })
})

describe('the words', () => {
  test.each([
    ['45m', 'always', '45 minutes'],
    ['2h 15m', 'always', '2 hours 15 minutes'],
    ['1d', 'always', '1 day'],
    ['3d', 'office', '3 working days'],
    ['26w', 'always', '26 weeks'],
    ['0m', 'always', 'no time'],
  ])('of %s (%s) are %s', (text, calendar, expected) => {
    const duration = parseDuration(text)
    expect(duration === null ? null : durationWords(duration, calendar)).toBe(expected)
  })

  test('of every target of the shipped policy are a sentence without a gap', () => {
    for (const { targets, unassessed } of Object.values(shipped.kinds))
      for (const target of [
        ...unassessed,
        ...Object.values(targets).flatMap((list) => list ?? []),
      ]) {
        expect(targetSentence(target)).toMatch(/^[A-Z][a-z0-9 ,-]+\.$/)
        expect(limitWords(target)).not.toMatch(/undefined|\s$/)
      }
  })
})
