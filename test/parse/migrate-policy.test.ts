import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { PolicySchema } from '../../src/model/policy.ts'
import { isOlderPolicy, migratePolicy } from '../../src/parse/migrate-policy.ts'
import { loadCoreYaml } from '../../src/parse/core-yaml.ts'
import { parseOldPolicy } from '../../src/parse/parse-old-policy.ts'

const loadYaml = () => import('yaml')
const bytes = (text: string) => new TextEncoder().encode(text)

/** The default policy as a draft would have said it. */
function draft(): Record<string, unknown> {
  const { version, immediately, kinds, contacts, ...rest } = JSON.parse(
    JSON.stringify(loadCoreYaml(readFileSync('incidents/policy.yml', 'utf8')))
  )
  expect(version).toBe(1)
  delete rest['catch-up']
  const flat = Object.entries<Record<string, unknown>>(kinds).map(
    ([name, { requires, ...kind }]) => [name, { ...kind, closure: requires }]
  )
  const single = Object.entries<Record<string, unknown>>(contacts).map(
    ([role, { logins = [], ...contact }]) => [
      role,
      { ...contact, ...(Array.isArray(logins) && logins.length > 0 ? { login: logins[0] } : {}) },
    ]
  )
  return {
    version: 0,
    tolerance: immediately,
    contacts: Object.fromEntries(single),
    ...rest,
    ...Object.fromEntries(flat),
  }
}

test('a draft says after its migration what the present policy says', () => {
  const present = PolicySchema.parse(loadCoreYaml(readFileSync('incidents/policy.yml', 'utf8')))
  expect(PolicySchema.safeParse(draft()).success).toBe(false)
  expect(PolicySchema.parse(migratePolicy(draft()))).toEqual(present)
})

test('a migration changes nothing in place, and a migrated policy no more', () => {
  const old = draft()
  const copy = structuredClone(old)
  const once = migratePolicy(old)
  expect(old).toEqual(copy)
  expect(migratePolicy(once)).toBe(once)
  expect([isOlderPolicy(old), isOlderPolicy(once)]).toEqual([true, false])
})

test('whatever is no older policy comes back as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!isOlderPolicy(value))
      expect(migratePolicy(value)).toBe(value)
    })
  )
})

test('no value makes a migration throw', () => {
  const values = fc.dictionary(
    fc.constantFrom('service', 'security', 'contacts', 'kinds', 'tolerance', 'x'),
    fc.jsonValue()
  )
  fc.assert(
    fc.property(values, (value) => {
      expect(migratePolicy({ ...value, version: 0 })).toMatchObject({ version: 1 })
    })
  )
})

test('an old version is read in its own format, and a broken one is named with its first fault', async () => {
  const old = await parseOldPolicy('policy.yml', bytes(JSON.stringify(draft())), loadYaml)
  expect(old.policy?.immediately).toMatchObject({ minutes: 5 })
  expect(await parseOldPolicy('policy.yml', bytes('version: 1\nwhat: ever\n'), loadYaml)).toEqual({
    policy: null,
    problem: expect.stringMatching(/^line \d+: /),
  })
  expect(await parseOldPolicy('policy.yml', bytes('a: [\n'), loadYaml)).toMatchObject({
    policy: null,
    problem: expect.stringMatching(/^line \d+: /),
  })
  expect(await parseOldPolicy('policy.yml', new Uint8Array([0xff]), loadYaml)).toMatchObject({
    policy: null,
    problem: 'line 1: These bytes are not UTF-8.',
  })
})

test('a version of the present format is read, plain or not, with a byte order mark or without', async () => {
  const text = readFileSync('incidents/policy.yml', 'utf8')
  const read = (typed: string) =>
    parseOldPolicy('policy.yml', bytes(typed), () => {
      throw new Error('Nobody asks for the exact reader.')
    })
  const { policy, problem } = await read(text)
  expect(problem).toBeNull()
  expect(policy).toEqual(PolicySchema.parse(loadCoreYaml(text)))
  const quoted = text.replace('version: 1', '"version": 1')
  expect(await parseOldPolicy('policy.yml', bytes(quoted), loadYaml)).toEqual({ policy, problem })
  const old = JSON.stringify(draft())
  expect(await read(`\uFEFF${old}`)).toEqual(await read(old))
})

test.each([
  [{ version: 0.5 }, { version: 0.5 }],
  [{ version: -1 }, { version: -1 }],
  [{ version: '0' }, { version: '0' }],
  [{}, {}],
  [
    { version: 0, kinds: { a: { closure: 1 } }, service: { closure: 2, x: 3 }, security: 4 },
    {
      version: 1,
      'catch-up': '7d',
      contacts: undefined,
      kinds: { a: { closure: 1 }, service: { requires: 2, x: 3 }, security: 4 },
    },
  ],
  [
    { version: 0, contacts: { a: 1, b: { login: 'c', duty: 'd' }, e: {} }, tolerance: '5m' },
    {
      version: 1,
      'catch-up': '7d',
      immediately: '5m',
      contacts: { a: 1, b: { logins: ['c'], duty: 'd' }, e: {} },
      kinds: {},
    },
  ],
])('%j becomes what it said', (old, now) => {
  expect(migratePolicy(old)).toStrictEqual(now)
})
