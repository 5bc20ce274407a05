/** What nobody merged yet is parsed in a worker that can be stopped: a record keeps neither the sweep nor another waiting. */
import { describe, expect, it } from 'vitest'
import { unmergedReader } from '../../src/store/read-records.ts'
import { record, RECORD_WORKER, spinningWorker } from './helpers.ts'

const SHORT = { first: 300, again: 600, whole: 30_000 }

function given(path: string, pull: number, text = record('INC-20261121-0312')) {
  return { path, pull, bytes: Buffer.from(text) }
}

describe('what nobody merged yet', () => {
  it('is read in its order, exactly where it takes that', async () => {
    const plain = given('a.md', 1)
    const broken = given('b.md', 2, record('INC-20261121-0313').replace('kind:', 'knd:'))
    const [first, second] = await unmergedReader(RECORD_WORKER)([plain, broken])
    expect(first?.file?.incident.id).toBe('INC-20261121-0312')
    expect(second?.findings.map(({ rule }) => rule)).toContain('unknown-key')
  })

  it('is given up where it takes too long, by its id as typed; the others are read', async () => {
    const read = await unmergedReader(
      spinningWorker(),
      SHORT
    )([given('spins.md', 1), given('beside.md', 1), given('dies.md', 2), given('after.md', 3)])
    expect(read.map(({ path }) => path)).toEqual(['spins.md', 'beside.md', 'dies.md', 'after.md'])
    expect(read.map(({ file }) => file !== null)).toEqual([false, true, false, true])
    expect(read[0]).toMatchObject({
      id: 'INC-20261121-0312',
      findings: [
        {
          rule: 'record-time',
          message:
            'The record took longer than 0.6 s to read, or stands beside one that did; nothing in it is checked.',
        },
      ],
    })
    expect(read[2]?.findings[0]?.message).toContain('its reader came to an end')
  })

  it('costs its own pull request the turn, however many of it there are', async () => {
    const many = Array.from({ length: 50 }, (_, index) => given(`spins-${index}.md`, 1))
    const read = await unmergedReader(spinningWorker(), SHORT)([...many, given('good.md', 2)])
    expect(read.filter(({ file }) => file !== null).map(({ path }) => path)).toEqual(['good.md'])
  })

  it('is not waited for beyond the time for all of it', async () => {
    const pulls = Array.from({ length: 200 }, (_, index) => given(`spins-${index}.md`, index))
    const limits = { first: 300, again: 300, whole: 900 }
    const read = await unmergedReader(spinningWorker(), limits)(pulls)
    expect(read.every(({ findings }) => findings[0]?.rule === 'record-time')).toBe(true)
  })
})
