/** The status machine as a table: which event leads from which status to which. */
import { describe, expect, it } from 'vitest'
import { EVENT_NAMES, STATUSES } from '../../src/model/events.ts'
import { isEnded, isSettled, reaches, statusAfter } from '../../src/clock/status.ts'

/** `event → status` for each event that changes a status. */
const changes = (status: (typeof STATUSES)[number]) =>
  EVENT_NAMES.flatMap((event) => {
    const next = statusAfter(status, event)
    return next === null ? [] : [next === event ? event : `${event} → ${next}`]
  })

describe('statusAfter', () => {
  const open = ['investigating', 'contained', 'mitigated', 'resolved', 'dismissed']

  it.each([
    ['reported', ['assessed', ...open]],
    ['assessed', open],
    ['investigating', open.filter((event) => event !== 'investigating')],
    ['contained', open.filter((event) => event !== 'contained')],
    ['mitigated', open.filter((event) => event !== 'mitigated')],
    ['resolved', ['dismissed', 'reopened → investigating']],
    ['closed', ['reopened → investigating']],
    ['dismissed', ['reopened → investigating']],
  ] as const)('from %s lead %j', (status, events) => {
    expect(changes(status).toSorted()).toEqual([...events].toSorted())
  })
})

describe('reaches', () => {
  it('goes by the order, and apart from it by being dismissed', () => {
    const reached = STATUSES.map((wanted) => STATUSES.filter((status) => reaches(status, wanted)))
    expect(reached).toEqual([
      STATUSES.slice(0, -1),
      STATUSES.slice(1, -1),
      STATUSES.slice(2, -1),
      STATUSES.slice(3, -1),
      STATUSES.slice(4, -1),
      STATUSES.slice(5, -1),
      STATUSES.slice(6, -1),
      ['dismissed'],
    ])
  })
})

describe('isSettled and isEnded', () => {
  it('say what is left to do', () => {
    expect(STATUSES.filter(isSettled)).toEqual(['resolved', 'closed', 'dismissed'])
    expect(STATUSES.filter(isEnded)).toEqual(['closed', 'dismissed'])
  })
})
