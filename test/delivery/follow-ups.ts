/** Follow-ups as a sweep holds them, with what draws and tracks them: the tasks of one closed service P1. */
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { type FollowUp, followUpsOf } from '../../src/clock/follow-ups.ts'
import { alwaysInForce } from '../../src/clock/policy-timeline.ts'
import { namesOf, type SweptFollowUp } from '../../src/delivery/follow-up-notices.ts'
import type { Tracking } from '../../src/delivery/plan-tracking.ts'
import { bodyFactsOfTree } from '../../src/parse/body-facts-of-tree.ts'
import { shownIn } from '../../src/report/shown.ts'
import { at, incidentFile, type RecordParts } from '../support/incidents.ts'
import { parse } from '../support/judge.ts'
import { policyWith } from '../support/policy.ts'
import { zones } from '../support/zones.ts'

/** Alice is the incident manager, mia is management. */
const policy = policyWith((typed) => {
  typed['follow-ups'] = { within: { P1: '4w' }, remind: '3d', issues: true }
})

/** Everything but what was found; `tasks` is the text of the section, `now` after the closing on 23 November 2026. */
export function sweptFollowUps(
  tasks: string,
  now: string,
  record: Partial<RecordParts> = {}
): Omit<Tracking, 'found'> {
  const body = `## Follow-up\n\n${tasks}\n`
  const file = incidentFile({
    timeline: [
      '09:00 reported',
      '09:05 assessed impact=severe urgency=immediate',
      '10:00 resolved',
      '11:00 closed',
    ],
    ...record,
  })
  const facts = { ...file.body.facts, tasks: bodyFactsOfTree(parse(body), body, 1).tasks }
  return { ...sweptOf({ ...file, body: { ...file.body, text: body, facts } }, now), author: 'bot' }
}

function sweptOf(file: ReturnType<typeof incidentFile>, now: string) {
  const moment = at(now)
  const [entry] = computeLedger([file], policy, zones, moment)
  if (entry === undefined) throw new Error('The record was reported after now.')
  const terms = { timeline: alwaysInForce(policy), policy, zones }
  const rows: readonly FollowUp[] = followUpsOf(entry, terms, moment)
  const names = namesOf(rows)
  const shown = shownIn('private', entry, policy)
  const followUps = rows.map((row, index): SweptFollowUp => ({
    row,
    entry,
    shown,
    said: row,
    name: names[index] ?? '',
  }))
  const policyFile = { path: 'incidents/policy.yml', policy, commit: null }
  return { followUps, policyFile, zones, now: moment, today: now.slice(0, 10) }
}
