/** What is owed before the first assessment, and what becomes of it; how a row explains what moved it. */
import { describe, expect, it } from 'vitest'
import { obligation, obligations, rows, summary } from '../support/compute.ts'
import { at } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'

const P1 = 'assessed impact=severe urgency=immediate'
const P2 = 'assessed impact=noticeable urgency=high'
const P3 = 'assessed impact=minor urgency=normal'

const REPORTED = '09:00 reported'
const textsOf = ({ reasons }: { readonly reasons: readonly { readonly text: string }[] }) =>
  reasons.map(({ text }) => text)

const lenient = policyWith(({ kinds }) => {
  kinds['service']!.unassessed.push({
    id: 'call-duty',
    do: 'notify',
    role: 'first-line',
    within: '1m',
  })
  kinds['service']!.unassessed.push({
    id: 'tell-after',
    do: 'notify',
    role: 'first-line',
    within: '1m',
    from: 'contained',
  })
})

const after = (...timeline: string[]) =>
  rows({ timeline: [REPORTED, ...timeline] }, 'tell-after', '10:00', lenient)

const left = (...timeline: string[]) =>
  rows({ timeline: [REPORTED, ...timeline] }, 'call-duty', '10:00', lenient)[0]

describe('an assessment that a priority asks for as well', () => {
  it('is one row, with the verdict of its provisional limit', () => {
    const twice = policyWith(({ kinds }) => {
      kinds['service']!.targets.P3!.push({
        id: 'reach-assessed',
        do: 'reach',
        status: 'assessed',
        within: '4h',
      })
    })
    const found = rows({ timeline: [REPORTED, `09:31 ${P3}`] }, 'reach-assessed', '10:00', twice)
    expect(found.map(summary)).toEqual(['2026-11-23T09:30:00Z late 1'])
  })
})

describe('what was asked only until the assessment', () => {
  it('stays as a row that says so, with no limit, no breach and no ending', () => {
    expect(left(`09:30 ${P3}`)).toMatchObject({
      state: 'cancelled',
      metAt: null,
      dueAt: null,
      lateBySeconds: null,
      ending: null,
      breaches: 0,
      overruns: [],
      steps: [],
      approximate: false,
    })
    expect(textsOf(left(`09:30 ${P3}`)!)).toEqual([
      'assessed as P3, which does not ask for it: it was provisional',
    ])
  })

  it('is met by what came before the assessment, and at its instant', () => {
    const word = 'notified role=first-line'
    expect(left(`09:10 ${word}`, `09:30 ${P3}`)).toMatchObject({
      state: 'met',
      metAt: at('2026-11-23T09:10Z'),
    })
    expect(left(`09:30 ${P3}`, `09:40 ${word}`)?.state).toBe('cancelled')
    expect(left(`09:30 ${P3}`, `09:30 ${word}`)?.state).toBe('cancelled')
    expect(left(`09:30 ${word}`, `09:30 ${P3}`)?.state).toBe('met')
  })

  it('rests on an estimate where what met it, or else the assessment, is one', () => {
    expect(left(`09:30~ ${P3}`)?.approximate).toBe(true)
    const word = 'notified role=first-line'
    expect(left(`09:10 ${word}`, `09:30~ ${P3}`)?.approximate).toBe(false)
    expect(left(`09:10~ ${word}`, `09:30 ${P3}`)?.approximate).toBe(true)
  })

  it('never began where its clock would have started after the assessment', () => {
    expect(after('09:20 contained').map(summary)).toEqual(['2026-11-23T09:21:00Z overdue 1'])
    expect(after('09:20 contained', `09:30 ${P3}`)).toHaveLength(1)
    expect(after(`09:20 ${P3}`, '09:30 contained')).toEqual([])
  })
})

const told = (more: object = {}) =>
  policyWith(({ kinds }) => {
    kinds['service']!.unassessed = [
      { id: 'judge', do: 'reach', status: 'assessed', by: 'security-officer', within: '30m' },
    ]
    kinds['service']!.targets.P3 = [
      { id: 'other', do: 'notify', role: 'security-officer', within: '5h', from: 'contained' },
      { id: 'nobody', do: 'notify', role: 'users', within: '6h' },
      { id: 'engage', do: 'engage', role: 'security-officer', within: '7h' },
      { id: 'tell', do: 'notify', role: 'security-officer', within: '2h', ...more },
    ]
  })

const due = (more: object = {}, ...timeline: string[]) =>
  summary(obligation({ timeline: [REPORTED, ...timeline] }, 'judge', '09:11', told(more)))

describe('an assessment that the policy asks of somebody', () => {
  it('is due no earlier than word has to be with them, once another assessed it', () => {
    expect(due()).toBe('2026-11-23T09:30:00Z pending 0')
    expect(due({}, `09:10 ${P3} by=dana`)).toBe('2026-11-23T11:00:00Z pending 0')
  })

  it('and no earlier than it was', () => {
    expect(due({ within: '29m' }, `09:10 ${P3} by=dana`)).toBe('2026-11-23T09:30:00Z pending 0')
    expect(due({ within: '30m' }, `09:10 ${P3} by=dana`)).toBe('2026-11-23T09:30:00Z pending 0')
    expect(due({ within: '31m' }, `09:10 ${P3} by=dana`)).toBe('2026-11-23T09:31:00Z pending 0')
    expect(due({ role: 'management' }, `09:10 ${P3} by=dana`)).toBe(
      '2026-11-23T09:30:00Z pending 0'
    )
  })

  it('is hastened by a raise, counted from that, and never put off again', () => {
    const seen = (now: string, ...timeline: string[]) =>
      obligation({ timeline: [REPORTED, `09:10 ${P3} by=dana`, ...timeline] }, 'judge', now, told())
    const raised = `09:50 ${P1} by=dana`
    expect(summary(seen('09:51', raised))).toBe('2026-11-23T10:20:00Z pending 0')
    expect(textsOf(seen('09:51', raised))).toContain(
      'raised to P1: 30m from 2026-11-23T09:50:00Z is 2026-11-23T10:20:00Z, or as before if earlier'
    )
    expect(summary(seen('10:01', raised, `10:00 ${P3} by=dana`))).toBe(
      '2026-11-23T10:20:00Z pending 0'
    )
    // A raise late in the two hours leaves it due when it was.
    expect(summary(seen('10:51', `10:50 ${P1} by=dana`))).toBe('2026-11-23T11:00:00Z due-soon 0')
    expect(summary(seen('10:21', raised))).toBe('2026-11-23T10:20:00Z overdue 1')
    // Once it is confirmed, nothing of it comes again.
    const confirmed = '09:40 noted by=sam'
    expect(seen('12:00', confirmed, raised)).toMatchObject({
      state: 'met',
      metAt: at('2026-11-23T09:40Z'),
    })
  })

  it('says why it is due later', () => {
    const row = obligation(
      { timeline: [REPORTED, `09:10 ${P3} by=dana`] },
      'judge',
      '09:25',
      told()
    )
    expect(textsOf(row)).toEqual([
      'reported starts the clock: 30m from 2026-11-23T09:00:00Z is 2026-11-23T09:30:00Z',
      'assessed by another: 2h from 2026-11-23T09:00:00Z is 2026-11-23T11:00:00Z',
      'due 2026-11-23T11:00:00Z',
    ])
  })
})

const stepsOf = (...timeline: string[]) =>
  row('update-users', '10:01', `09:00 ${P1}`, ...timeline).steps.map(({ step }) => step)

const row = (target: string, now: string, ...timeline: string[]) =>
  obligation({ timeline: [REPORTED, ...timeline] }, target, now)

describe('how a row says what moved it', () => {
  it('asked for by a raise alone, from that change on', () => {
    expect(textsOf(row('engage-second-line', '12:01', `09:00 ${P2}`, `12:00 ${P1}`))[0]).toBe(
      'asked from this change on: 45m from 2026-11-23T12:00:00Z is 2026-11-23T12:45:00Z'
    )
  })

  it('lowered, with the limit of the lower priority', () => {
    expect(textsOf(row('reach-resolved', '10:01', `09:00 ${P1}`, `10:00 ${P2}`))[1]).toBe(
      'lowered to P2: 8h from 2026-11-23T09:00:00Z is 2026-11-23T17:00:00Z'
    )
  })

  it('not asked for by any priority that stood, it has no row and nothing ends it', () => {
    const timeline = [REPORTED, `09:00 ${P3}`, `10:00 ${P2}`, `11:00 ${P3}`]
    expect(rows({ timeline }, 'engage-second-line', '12:00')).toEqual([])
  })

  it('calls again after a lowering only where no word was given yet', () => {
    const lowered = `10:00 ${P2}`
    expect(stepsOf('09:10 updated audience=users', lowered)).not.toContain('call')
    expect(stepsOf(lowered)).toContain('call')
  })
})

describe('obligations as a whole', () => {
  it('have each target of the assessed priority once, and the assessment by its own limit', () => {
    const found = obligations({ timeline: [REPORTED, `09:10 ${P1}`] }, '09:20')
    const names = found.map(({ target }) => target)
    expect(names).toEqual([...new Set(names)])
    expect(found.find(({ target }) => target === 'reach-assessed')).toMatchObject({
      priority: null,
      state: 'met',
    })
  })
})
