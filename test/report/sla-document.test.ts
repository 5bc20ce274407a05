/** The rendered agreements say everything that the two agreements of Kwetter say, and nothing breaks their layout. */
import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { PolicySchema, type Policy } from '../../src/model/policy.ts'
import { renderSlaDocuments } from '../../src/report/sla-document.ts'
import { durationWords, limitWords, targetSentence } from '../../src/report/sla-words.ts'
import { parseDuration } from '../../src/model/time.ts'
import { policyWith } from '../support/policy.ts'
import { anyText, HOSTILE } from './hostile.ts'
import { mentions, references, skeleton } from './judge.ts'
import { SECURITY_FACTS, SERVICE_FACTS, type SeedFact } from './sla-seed-facts.ts'

const template = readFileSync('templates/sla.md.hbs', 'utf8')
const shipped = PolicySchema.parse(parseYaml(readFileSync('incidents/policy.yml', 'utf8')))

const documents = (policy: Policy) =>
  renderSlaDocuments(
    policy,
    { path: 'incidents/policy.yml', address: '../../incidents/policy.yml' },
    { handlebars: Handlebars, template }
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

describe('an agreement', () => {
  test('keeps its shape whatever the policy says; mentions nobody, refers to nothing', () => {
    const expected = skeleton(documentOf('security', hostilePolicy('x')))
    const judge = (value: string) => {
      const text = documentOf('security', hostilePolicy(value))
      expect(skeleton(text)).toBe(expected)
      expect(mentions(text)).toEqual([])
      expect(references(text)).toEqual([])
    }
    for (const value of HOSTILE) judge(value)
    fc.assert(fc.property(anyText, judge), { numRuns: 20 })
  }, 60_000)

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
    expect(text).toContain('| Security officer | Sam Smit |')
    expect(text).toContain('reviewed every 1 week: last on 2026-12-28, next by 2027-01-04.')
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
