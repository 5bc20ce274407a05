/** The JSON Schemas take what is right and refuse slips of form, as any reader of JSON Schema would. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { jsonSchemaOf } from '../../src/model/json-schema.ts'
import { ledger } from '../cli/support.ts'
import { temporaryFolder } from '../support/repository.ts'

const record = z.fromJSONSchema(jsonSchemaOf('record'))
const policy = z.fromJSONSchema(jsonSchemaOf('policy'))
const read = (text: string) => load(text, { schema: CORE_SCHEMA })

const records = readdirSync('incidents', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\/[A-Z]+-\d{8}-\d{4}[^/]*\.md$/.test(path))
  .map(
    (path) => [path, readFileSync(join('incidents', path), 'utf8').split('---\n')[1] ?? ''] as const
  )

describe('the schema of a record', () => {
  it.each(records)('takes %s', (_, text) => {
    expect(record.safeParse(read(text)).error).toBeUndefined()
  })

  const [, sample = ''] = records[0] ?? []
  it.each([
    ['an unknown key', (text: string) => `${text}colour: red\n`],
    ['an unknown event', (text: string) => text.replace(/event: reported/, 'event: reportd')],
    ['an instant without offset', (text: string) => text.replace(/at: (\S+)Z/, 'at: $1')],
    ['no timeline', (text: string) => text.replace(/timeline:[^]*/, '')],
    ['a word for a priority', (text: string) => text.replace(/^priority: .*$/m, 'priority: high')],
  ])('refuses %s', (_, slip) => {
    expect(slip(sample)).not.toBe(sample)
    expect(record.safeParse(read(slip(sample))).success).toBe(false)
  })

  it('takes a key of the team’s own', () => {
    expect(record.safeParse(read(`${sample}x-ticket: 17\n`)).success).toBe(true)
  })
})

describe('the schema of the policy', () => {
  const sample = readFileSync('incidents/policy.yml', 'utf8')

  it('takes the default policy', () => {
    expect(policy.safeParse(read(sample)).error).toBeUndefined()
  })

  it.each([
    ['an unknown key', `${sample}colour: red\n`],
    ['a length of time that is none', sample.replace(/within: 30m/, 'within: 30 minutes')],
  ])('refuses %s', (_, text) => {
    expect(text).not.toBe(sample)
    expect(policy.safeParse(read(text)).success).toBe(false)
  })
})

describe('the command', () => {
  it('prints either, anywhere, and refuses a third', async () => {
    const folder = temporaryFolder()
    const { code, out } = await ledger(folder, ['schema', 'policy'])
    expect([code, JSON.parse(out)]).toEqual([0, jsonSchemaOf('policy')])
    expect(JSON.parse((await ledger(folder, ['schema', 'record'])).out)).toEqual(
      jsonSchemaOf('record')
    )
    expect((await ledger(folder, ['schema', 'sla'])).code).toBe(2)
  })
})
