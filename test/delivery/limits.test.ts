import { describe, expect, it } from 'vitest'
import { compose, MAX_BODY } from '../../src/delivery/compose.ts'
import { formatMarker, parseMarker } from '../../src/delivery/marker.ts'
import { planSweep } from '../../src/delivery/plan-sweep.ts'
import { deliveredKeys, pretendGitHub, sweepOnce, take } from './pretend.ts'
import { entry, obligation, sweep, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const call = obligation({ steps: { call: '09:00 security-officer' } })

describe('many incidents', () => {
  const many = Array.from({ length: 5 }, (_, index) =>
    entry([{ ...call, steps: call.steps }], {
      id: `SEC-20261123-090${index}`,
      timeline: [
        '09:00 reported',
        `09:01 assessed impact=${index === 3 ? 'severe' : 'minor'} urgency=immediate`,
      ],
    })
  )

  it('are written worst first, within the budget, and the rest is said aloud and done next time', () => {
    const github = pretendGitHub()
    const first = sweepOnce(github, sweep(many, '09:02', { maxWrites: 9 }))
    expect(github.issues.map(({ title }) => title.slice(0, 22))).toEqual([
      '[P1] SEC-20261123-0903',
      '[P3] SEC-20261123-0900',
    ])
    expect(github.writes).toHaveLength(8)
    expect(first[0]?.waiting.map(({ incident }) => incident)).toEqual([
      'SEC-20261123-0901',
      'SEC-20261123-0902',
      'SEC-20261123-0904',
    ])
    sweepOnce(github, sweep(many, '09:03', { maxWrites: 9 }))
    sweepOnce(github, sweep(many, '09:04', { maxWrites: 9 }))
    expect(deliveredKeys(github)).toHaveLength(5)
  })
})

describe('a body', () => {
  it('fits what GitHub takes, with its marker whole', () => {
    const [, comment] = planSweep(sweep([entry([call])], '09:01')).steps
    const marker = parseMarker(comment?.action === 'comment' ? comment.body : '') ?? fail()
    const body = compose(marker, 'a line of text\n'.repeat(9000))
    expect(body.length).toBeLessThanOrEqual(MAX_BODY)
    expect(body).toMatch(/\n… and \d+ lines more in the record\.\n\n<!--.*-->$/)
    expect(parseMarker(body)?.delivered).toHaveLength(1)
  })

  it('keeps room for people where very much was told', () => {
    const steps = Array.from({ length: 1000 }, (_, index) => `repeat-${index + 1}` as const)
    const told = {
      ...call,
      steps: steps.map((step) => ({ step, at: time('09:00'), mention: ['security-officer'] })),
    }
    const [, comment] = planSweep(sweep([entry([told])], '09:01')).steps
    const body = comment?.action === 'comment' ? comment.body : ''
    expect(parseMarker(body)?.delivered[0]?.keys).toEqual([
      `v1:${ID}:engage-security-officer#0/repeat-1000`,
    ])
    const github = pretendGitHub()
    sweepOnce(github, sweep([entry([told])], '09:01'))
    github.writes = []
    sweepOnce(github, sweep([entry([told])], '09:02'))
    expect(github.writes).toEqual([])
  })
})

describe('a confidential incident', () => {
  it.each([
    ['amber', false, true],
    ['red', null, true],
    ['amber', true, false],
    ['green', false, false],
  ])(
    '%s in a place that is private: %s → only id, priority and times: %s',
    (tlp, isPrivate, hidden) => {
      const title = 'Orders and addresses of a named customer'
      const bodies = planSweep(sweep([entry([call], { tlp, title })], '09:01', { isPrivate })).steps
      expect(bodies.some((step) => JSON.stringify(step).includes(title))).toBe(!hidden)
    }
  )
})

it('a marker that a person pasted into their own words is not believed', () => {
  const github = pretendGitHub()
  const input = sweep([entry([call])], '09:01')
  take(github, planSweep(input).steps[0] ?? fail(), input.now)
  const faked = formatMarker({
    about: 'notice',
    incident: ID,
    record: null,
    content: null,
    policy: null,
    delivered: [
      { keys: [`v1:${ID}:engage-security-officer#0/call`], dueAt: null, asked: [], reached: [] },
    ],
  })
  github.comments.set(1, [
    { id: 1, url: '', body: `${faked}\nall is well`, html: null, author: 'mallory', createdAt: 0 },
  ])
  sweepOnce(github, input)
  expect(github.comments.get(1)).toHaveLength(2)
})

function fail(): never {
  throw new Error('nothing planned')
}
