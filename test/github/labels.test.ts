/** The labels that a plan needs are made once. */
import { describe, expect, it } from 'vitest'
import { ensureLabels } from '../../src/github/labels.ts'
import { answering } from './answering.ts'

const { repository, answers, forget, askedOf } = answering('labels')

const created = (names: readonly string[]) =>
  askedOf(/\/labels$/, () => ensureLabels(repository(), new Set(names)))

describe('labels', () => {
  it('are made where they are not there, whatever their case', async () => {
    expect(await created([])).toEqual([])
    expect(await created(['incident', 'P1'])).toHaveLength(3)
    expect(await created(['Incident', 'p1'])).toHaveLength(1)
  })

  it('may be there since another run was faster; any other refusal is told', async () => {
    answers(/\/labels$/, { message: 'No' }, 422, 'POST')
    expect(await created(['other'])).toHaveLength(2)
    forget()
    answers(/\/labels$/, { message: 'No' }, 403, 'POST')
    await expect(ensureLabels(repository(), new Set(['third']))).rejects.toMatchObject({
      status: 403,
    })
  })
})
