import { describe, expect, it } from 'vitest'
import {
  declarationOf,
  isCalledFor,
  isDrill,
  isLive,
  isSentBeside,
  type Past,
  type PastVersion,
  unknownPast,
} from '../../src/clock/declared.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import { at, incident } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'

const OPEN = ['09:00 reported']
const RESOLVED = ['09:00 reported', '10:00 resolved']

function judged(declared: string, timeline: readonly string[], past: Past, now: string): string {
  const made = incident({ declared, timeline })
  const course = deriveCourse(made, 'unknown', policy, at(now))
  const { as, because } = declarationOf(made, course, past, at(now))
  return `${as} ${because}`
}

function committed(first: Partial<PastVersion> | null, ...main: PastVersion['declared'][]): Past {
  const version = { at: at('2026-11-23T12:00Z'), declared: 'backfill', resolvedAt: null } as const
  return { known: true, first: first === null ? null : { ...version, ...first }, main }
}

const SOON = '2026-11-23T12:00Z'
const LATER = '2026-11-30T12:00Z'

describe('a backfill', () => {
  it('that was not resolved when it was first committed is live for ever', () => {
    expect(judged('backfill', RESOLVED, committed({}, 'backfill'), LATER)).toBe('live unresolved')
  })

  it('that was resolved less than a day before its first commit is live, to the second', () => {
    const first = { resolvedAt: at('2026-11-23T10:00Z') }
    const then = (time: string) =>
      judged('backfill', RESOLVED, committed({ ...first, at: at(time) }, 'backfill'), LATER)
    expect(then('2026-11-24T09:59:59Z')).toBe('live fresh')
    expect(then('2026-11-24T10:00:00Z')).toBe('backfill said')
  })

  it('that no commit holds yet is judged as if it were committed now', () => {
    expect(judged('backfill', OPEN, committed(null), SOON)).toBe('live unresolved')
    expect(judged('backfill', RESOLVED, committed(null), SOON)).toBe('live fresh')
    expect(judged('backfill', RESOLVED, committed(null), LATER)).toBe('backfill said')
  })

  it('without history is taken at its word once it is resolved, and is live until then', () => {
    const unknown: Past = { known: false }
    expect(judged('backfill', RESOLVED, unknown, SOON)).toBe('backfill word')
    expect(judged('backfill', OPEN, unknown, SOON)).toBe('live unresolved')
  })

  it('that was live on the main line stays live', () => {
    const first = { declared: 'live' as const, resolvedAt: at('2026-11-20T10:00Z') }
    const past = committed(first, 'backfill', 'live')
    expect(judged('backfill', RESOLVED, past, LATER)).toBe('live was-live')
  })

  it('does not escape by becoming an exercise', () => {
    const past = committed({}, 'exercise', 'backfill')
    expect(judged('exercise', RESOLVED, past, LATER)).toBe('live unresolved')
  })
})

describe('an exercise', () => {
  it('is one, open or not, with history or without', () => {
    expect(judged('exercise', OPEN, { known: false }, SOON)).toBe('exercise said')
    const past = committed({ declared: 'exercise' }, 'exercise')
    expect(judged('exercise', OPEN, past, SOON)).toBe('exercise said')
  })

  it('that was live on the main line stays live', () => {
    const past = committed({ declared: 'live' }, 'exercise', 'live')
    expect(judged('exercise', OPEN, past, SOON)).toBe('live was-live')
  })
})

const as = (declared: PastVersion['declared']) => ({
  declared: { as: declared, because: 'said' as const },
})

describe('whom a declared incident calls', () => {
  it.each([
    ['live', undefined, true, true],
    ['live', 'silent', true, true],
    ['exercise', undefined, false, false],
    ['exercise', 'silent', false, false],
    ['exercise', 'github', true, false],
    ['exercise', 'receivers', true, true],
    ['backfill', 'receivers', false, false],
  ] as const)('%s where drills are %s', (declared, drills, called, beside) => {
    const policyOfDrills = drills === undefined ? {} : { drills }
    expect(isCalledFor(as(declared), policyOfDrills)).toBe(called)
    expect(isSentBeside(as(declared), policyOfDrills)).toBe(beside)
    expect(isDrill(as(declared))).toBe(declared === 'exercise')
    expect(isLive(as(declared))).toBe(declared === 'live')
  })

  it('is judged without a history where nobody has one', () => {
    expect(judged('backfill', RESOLVED, unknownPast('inc-1'), LATER)).toBe('backfill word')
    expect(judged('live', OPEN, unknownPast('inc-1'), SOON)).toBe('live said')
    expect(judged('exercise', OPEN, unknownPast('inc-1'), SOON)).toBe('exercise said')
  })
})
