/** How a follow-up of an earlier incident stood when a later one was reported. */
import { expect, test } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { recurrencesOf } from '../../src/clock/recurrence.ts'
import { taskFacts } from '../../src/model/task-text.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

const EARLIER = 'INC-20261101-0900'
const LATER = 'INC-20261123-0900'

function stood(task: string, named: string, later = '2026-11-23'): string | undefined {
  const text = task.replace(/^\[.\] /, '')
  const first = incidentFile({ id: EARLIER, day: '2026-11-01', timeline: ['09:00 reported'] })
  const tasks = [{ done: task.startsWith('[x]'), text, line: 1, ...taskFacts(text) }]
  const body = { ...first.body, facts: { ...first.body.facts, tasks } }
  const again = incidentFile({
    id: LATER,
    day: later,
    timeline: ['09:00 reported'],
    'recurrence-of': [named],
  })
  const entries = computeLedger([{ ...first, body }, again], policy, zones, at('2027-01-01T00:00Z'))
  const entry = entries.find(({ file }) => file.incident.id === LATER)
  const terms = { timeline: alwaysInForce(policy), policy, zones }
  const [found] = entry === undefined ? [] : recurrencesOf(entry, entries, terms)
  return found?.followUp === null ? 'nothing' : found?.stood
}

test.each([
  ['[ ] @ben x (#12)', '#12', 'open'],
  ['[ ] @ben x (#12, due 2026-11-22)', '#12', 'overdue'],
  ['[ ] @ben x (#12, due 2026-11-23)', `${EARLIER}#1`, 'open'],
  ['[x] @ben x (#12, due 2026-11-22, done 2026-11-20)', '#12', 'done'],
  // Done after it happened again, whatever its box says today.
  ['[x] @ben x (#12, due 2026-11-22, done 2026-11-30)', '#12', 'overdue'],
  ['[x] @ben x (#12, done 2026-11-30)', '#12', 'open'],
  ['[x] @ben x (#12)', '#12', 'unknown'],
  ['[ ] @ben x (#12)', '#13', 'nothing'],
  ['[ ] @ben x (#12)', `${EARLIER}#2`, 'nothing'],
  ['[ ] @ben x (#12)', `${LATER}#1`, 'nothing'],
])('%s, named as %s, is %s', (task, named, state) => {
  expect(stood(task, named)).toBe(state)
})

test('two of one instant could have come to each other, and a record that names none has none', () => {
  expect(stood('[ ] @ben x (#12)', '#12', '2026-11-01')).toBe('open')
  const entries = computeLedger(
    [incidentFile({ timeline: ['09:00 reported'] })],
    policy,
    zones,
    at('2027-01-01T00:00Z')
  )
  const terms = { timeline: alwaysInForce(policy), policy, zones }
  expect(entries.flatMap((entry) => recurrencesOf(entry, entries, terms))).toEqual([])
})

test('one that was promised after it is none that it could have come to', () => {
  expect(stood('[ ] @ben x (#12)', '#12', '2026-10-23')).toBe('nothing')
})
