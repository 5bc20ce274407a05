/** The worked examples are what people copy from: each is flawless, and each tells the story that it claims to tell. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import { checkRecord } from '../../src/rules/list.ts'
import { openFileLookup } from '../../src/store/file-lookup.ts'
import { at } from '../support/incidents.ts'
import { NOW, readComputed } from './read-examples.ts'
import { presentAt } from '../../src/rules/shared/present.ts'

const { policy, records, files, entries } = await readComputed('incidents', NOW)

function entryOf(id: string): LedgerEntry {
  const entry = entries.find(({ file }) => file.incident.id === id)
  if (entry === undefined) throw new Error(`${id} is not among the examples`)
  return entry
}

/** What is told of each obligation: `engage-security-officer late ×1`, `update-users@reopened met –` (no due instant). */
function verdicts(id: string): string[] {
  return entryOf(id).obligations.map(({ target, anchor, state, breaches, dueAt }) => {
    const row = anchor === 'reopened' ? `${target}@${anchor}` : target
    return `${row} ${state}${breaches === 0 ? '' : ` ×${breaches}`}${dueAt === null ? ' –' : ''}`
  })
}

describe('the worked examples', () => {
  it('are twelve, and every one is read without a finding', () => {
    expect(records.flatMap(({ findings }) => findings)).toEqual([])
    expect(files.length).toBe(12)
  })

  it.each(files.map((file) => ({ id: file.incident.id, file })))(
    '$id keeps every rule',
    ({ file }) => {
      expect(findingsOf(file)).toEqual([])
    }
  )

  it('cover both kinds, every priority, and every way an incident can be declared', () => {
    const kinds = files.map(({ incident }) => incident.kind)
    expect(new Set(kinds)).toEqual(new Set(['service', 'security']))
    const priorities = files.map(({ incident }) => incident.priority)
    expect(new Set(priorities)).toEqual(new Set(['P1', 'P2', 'P3', undefined]))
    const declared = files.map(({ incident }) => incident.declared)
    expect(new Set(declared)).toEqual(new Set(['live', 'backfill', 'exercise']))
  })

  it('are all in the table of incidents/README.md, and the table holds no other', () => {
    const page = readFileSync('incidents/README.md', 'utf8')
    const linked = [...page.matchAll(/\]\((2026\/[^)]+\.md)\)/g)].map((match) => match[1] ?? '')
    expect(linked.map((path) => `incidents/${path}`).toSorted()).toEqual(
      files.map(({ path }) => path).toSorted()
    )
  })
})

describe('at midnight before 22 November 2026', () => {
  it('four are open: one overdue, one in time, one held, one that waits for its review', () => {
    const open = entries.filter((entry) => entry.open).map(({ file }) => file.incident.id)
    expect(open).toEqual([
      'INC-20261030-0745',
      'INC-20261119-1412',
      'INC-20261121-2248',
      'SEC-20261121-0312',
    ])
    const overdue = entries.filter(({ obligations }) =>
      obligations.some(({ state }) => state === 'overdue')
    )
    expect(overdue.map(({ file }) => file.incident.id)).toEqual(['SEC-20261121-0312'])
  })

  it('the expired certificate was handled in time to the end', () => {
    expect(verdicts('INC-20260914-0805')).toEqual([
      'notify-incident-manager met',
      'engage-first-line met',
      'reach-assessed met',
      'engage-second-line met',
      'notify-stakeholders met',
      'reach-resolved met',
      'reach-closed met',
      'reach-reviewed met',
      'engage-third-line cancelled –',
      'update-users met –',
    ])
  })

  it('the duplicate and the false alarm ended before anything more was owed', () => {
    expect(verdicts('INC-20260914-0811')).toEqual([
      'notify-incident-manager met',
      'reach-assessed cancelled –',
    ])
    expect(verdicts('SEC-20261012-0655')).toEqual([
      'notify-incident-manager met',
      'reach-assessed cancelled –',
    ])
  })

  it('the backfill was late twice, and says that its instants are estimates', () => {
    expect(verdicts('INC-20260903-2100')).toEqual([
      'engage-first-line met',
      'notify-incident-manager met',
      'reach-assessed met',
      'update-users late ×1',
      'reach-resolved late ×1',
      'notify-stakeholders met',
      'reach-closed met',
      'reach-reviewed met',
    ])
    const resolution = entryOf('INC-20260903-2100').obligations.find(
      ({ target }) => target === 'reach-resolved'
    )
    expect(resolution?.approximate).toBe(true)
  })

  it('the leaked token: the security officer and one update came late, the rest in time', () => {
    expect(verdicts('SEC-20261003-2210')).toEqual([
      'notify-incident-manager met',
      'reach-assessed met',
      'engage-security-officer late ×1',
      'reach-contained met',
      'tell-stakeholders met',
      'update-stakeholders late ×1',
      'reach-resolved met',
      'notify-stakeholders met',
      'reach-closed met',
      'reach-reviewed met',
    ])
  })

  it('the raised one owes the lines of a P1 from the raise on, and met them', () => {
    expect(verdicts('INC-20261020-0930')).toEqual([
      'reach-assessed met',
      'notify-incident-manager met',
      'engage-second-line met',
      'engage-first-line met',
      'reach-resolved met',
      'notify-stakeholders met',
      'reach-closed met',
      'reach-reviewed met',
      'engage-third-line cancelled –',
      'update-users met –',
    ])
  })

  it('the lowered one keeps the breach from its time as a P1', () => {
    expect(verdicts('SEC-20261027-1615')).toEqual([
      'notify-incident-manager met',
      'reach-assessed met',
      'engage-security-officer met',
      'update-stakeholders late ×1',
      'reach-contained met',
      'tell-stakeholders met',
      'notify-stakeholders met',
      'reach-resolved met',
      'reach-closed met',
    ])
  })

  it('the reopened one has second rows, and owes its review anew', () => {
    expect(verdicts('INC-20261030-0745')).toEqual([
      'engage-first-line met',
      'notify-incident-manager met',
      'reach-assessed met',
      'reach-resolved met',
      'notify-stakeholders met',
      'engage-first-line@reopened met',
      'notify-incident-manager@reopened late ×1',
      'reach-resolved@reopened met',
      'reach-closed met',
      'reach-closed late ×1',
      'notify-stakeholders met',
      'reach-reviewed pending',
      'reach-reviewed cancelled –',
      'update-users met –',
      'update-users@reopened met –',
    ])
  })

  it('the exercise went as it should', () => {
    expect(verdicts('SEC-20261118-1300')).toEqual([
      'notify-incident-manager met',
      'reach-assessed met',
      'engage-security-officer met',
      'reach-contained met',
      'tell-stakeholders met',
      'notify-stakeholders met',
      'reach-resolved met',
      'reach-closed met',
      'reach-reviewed met',
      'update-stakeholders met –',
    ])
  })

  it('the held one has no due instant for its resolution, and still owes an update', () => {
    expect(verdicts('INC-20261119-1412')).toEqual([
      'reach-assessed met',
      'notify-incident-manager met',
      'engage-first-line met',
      'update-users pending',
      'reach-resolved pending –',
    ])
  })

  it('the overdue one owes an update and its resolution', () => {
    expect(verdicts('SEC-20261121-0312')).toEqual([
      'notify-incident-manager met',
      'reach-assessed met',
      'engage-security-officer met',
      'reach-contained met',
      'tell-stakeholders met',
      'update-stakeholders overdue ×2',
      'reach-resolved overdue ×1',
    ])
  })

  it('the one in time owes what is not yet due', () => {
    expect(verdicts('INC-20261121-2248')).toEqual([
      'engage-first-line met',
      'notify-incident-manager met',
      'reach-assessed met',
      'update-users pending',
      'reach-resolved pending',
    ])
  })
})

function findingsOf(file: IncidentFile) {
  const course = deriveCourse(file.incident, 'unknown', policy, null)
  return checkRecord({
    file,
    course,
    policy,
    present: presentAt(at(NOW)),
    ledger: {
      ids: new Map(files.map((other) => [other.incident.id.toLowerCase(), [other.path]])),
    },
    repository: openFileLookup('.'),
    duties: () => entryOf(file.incident.id).obligations.filter((row) => row.do === 'submit'),
    owedToReach: (status) =>
      entryOf(file.incident.id).obligations.filter(({ reach }) => reach === status),
    original: () => null,
    isPublic: true,
    declared: entryOf(file.incident.id).declared,
  })
}
