import { describe, expect, it } from 'vitest'
import { policyWith } from '../support/policy.ts'
import { findings, messages } from './run.ts'

const timeline = ['03:12 reported']

describe('id-format', () => {
  it.each([
    ['INC-20261121-0312', null],
    ['INC-20261121-0312b', null],
    ['INC-20261121-0312a', 'the form of INC-20261121-0312 is expected'],
    ['inc-20261121-0312', 'the prefix is in capitals, a letter at the end is small'],
    ['INC-20261121-0312B', 'the prefix is in capitals, a letter at the end is small'],
    ['INC-20260230-0312', '20260230 is no date'],
    ['INC-20261121-2359', null],
    ['INC-20261121-0360', '0360 is no time of day'],
    ['INC-20261121-2460', '2460 is no time of day'],
    ['INC-20261121-2400b', '2400 is no time of day'],
    ['INC-2026', 'the form of INC-20261121-0312 is expected'],
  ])('judges %s', (id, fault) => {
    expect(messages('id-format', { id, timeline })).toEqual(
      fault === null ? [] : [`"${id}" is not an incident id: ${fault}.`]
    )
  })
})

describe('id-unique', () => {
  const paths = ['incidents/a/INC-20261121-0312.md', 'incidents/b/inc-20261121-0312.md']

  it.each([
    ['INC-20261121-0312', paths[0], `also the id of ${paths[1]}; only this file is computed.`],
    [
      'inc-20261121-0312',
      paths[1],
      `also the id of ${paths[0]}; of them the first that can be read, by its path, is computed.`,
    ],
  ])('speaks at both places, also where the case differs: %s', (id, path = '', said) => {
    expect(
      messages('id-unique', { id, path, timeline }, { ids: { 'inc-20261121-0312': paths } })
    ).toEqual([`"${id}" is ${said}`])
  })
})

describe('file-name', () => {
  it.each([
    ['INC-20261121-0312.md', true],
    ['INC-20261121-0312-logins-fail.md', true],
    ['INC-20261121-0312b-logins-fail.md', false],
    ['inc-20261121-0312-logins-fail.md', false],
    ['logins-fail.md', false],
  ])('judges %s in any folder', (name, isRight) => {
    const found = findings('file-name', {
      id: 'INC-20261121-0312',
      path: `incidents/anywhere/${name}`,
      timeline,
    })
    expect(found.length).toBe(isRight ? 0 : 1)
  })

  it('keeps the slug in what it asks to type', () => {
    const [found] = findings('file-name', {
      id: 'INC-20261121-0312',
      path: 'incidents/INC-20261121-0313-logins-fail.md',
      timeline,
    })
    expect(found?.hint).toContain('Rename the file to INC-20261121-0312-logins-fail.md')
  })
})

describe('kind-known and id-prefix', () => {
  it('a kind named like a property of every object is unknown', () => {
    expect(messages('kind-known', { kind: 'constructor', timeline })).toEqual([
      'The policy has no kind "constructor", so nothing is owed for this record.',
    ])
    expect(messages('id-prefix', { kind: 'constructor', timeline })).toEqual([])
  })
})

describe('services-known', () => {
  const policy = policyWith((typed) => {
    typed.services = { 'login-api': 'Sign-in', search: 'Search' }
  })

  it('is silent without a catalogue, and a warning for each unknown service with one', () => {
    const parts = { services: ['login-api', 'serch', 'toString'], timeline }
    expect(messages('services-known', parts)).toEqual([])
    expect(findings('services-known', parts, { policy })).toMatchObject([
      {
        severity: 'warning',
        place: { keys: ['services', 1] },
        hint: 'Did you mean `search`? A new one is added under `services` in the policy.',
      },
      { severity: 'warning', place: { keys: ['services', 2] } },
    ])
  })
})

describe('tlp-public', () => {
  const security = { kind: 'security', timeline }

  it.each([
    ['the marking of the kind', security, true, 1],
    ['a marking of its own over that of the kind', { ...security, tlp: 'clear' }, true, 0],
    ['red', { tlp: 'red', timeline }, true, 1],
    ['green', { tlp: 'green', timeline }, true, 0],
    ['a private repository', { tlp: 'red', timeline }, false, 0],
    ['a repository of which nobody knows', { tlp: 'red', timeline }, null, 0],
  ])('heeds %s', (_, parts, isPublic, count) => {
    expect(findings('tlp-public', parts, { isPublic })).toHaveLength(count)
  })
})

const bracketed = (letters: number) => `[${'x'.repeat(letters - 2)}]`

describe('title-said', () => {
  it.each(['TODO', 'tbd.', '…', '<title>', '[What happened]', 'Untitled', 'Incident'])(
    'warns of %s',
    (title) => {
      expect(findings('title-said', { title, timeline })).toMatchObject([{ severity: 'warning' }])
    }
  )

  it('takes no longer title for one than 60 letters', () => {
    expect(messages('title-said', { title: bracketed(60), timeline })).toHaveLength(1)
    expect(messages('title-said', { title: bracketed(61), timeline })).toEqual([])
  })

  it.each(['Test runs of the build fail', 'Incident with Codespaces', 'TODO list shows no items'])(
    'leaves %s alone',
    (title) => {
      expect(findings('title-said', { title, timeline })).toEqual([])
    }
  )
})
