/** A night with receivers, in memory: a pretended GitHub, receivers that take what a test lets them, sweep by sweep. */
import { type SentRows, withOutcome } from '../../src/channel/channels.ts'
import type { Message, Outcome } from '../../src/channel/message.ts'
import { owedMessages } from '../../src/channel/owed-messages.ts'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { type Found, nothingFound } from '../../src/delivery/found.ts'
import { planSweep, type SweepInput } from '../../src/delivery/plan-sweep.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { Instant } from '../../src/model/time.ts'
import { AUTHOR } from '../delivery/support.ts'
import { type PretendGitHub, pretendGitHub, sweepOnce } from '../delivery/pretend.ts'
import { at, incidentFile, type RecordParts } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'

/** A night; each sweep is a run that remembers nothing. */
export interface Night {
  readonly github: PretendGitHub
  /** Everything that was ever tried. */
  readonly outcomes: Outcome[]
  /** What a sweep at this moment of 23 November sends, of a record with this timeline. */
  readonly sweep: (
    moment: string,
    parts: RecordParts,
    takes?: (one: Message) => boolean
  ) => Message[]
}

/** A sweep of these records, of which GitHub holds nothing. */
export function sweepOf(files: readonly IncidentFile[], policy: Policy, now: Instant): SweepInput {
  return {
    entries: computeLedger(files, policy, zones, now),
    policyFile: { path: 'incidents/policy.yml', policy, commit: null },
    now,
    author: AUTHOR,
    isPrivate: true,
    blobs: new Map(files.map(({ path, incident }) => [path, `blob-${incident.timeline.length}`])),
    recompute: (one, when = now) => computeLedger([one], policy, zones, when)[0] ?? null,
    placeOf: ({ path }) => ({
      url: `https://github.com/kwetter/incidents/blob/main/${path}`,
      pull: null,
      editUrl: null,
      branch: null,
    }),
    zones,
    maxWrites: 60,
    found: nothingFound,
  }
}

/** Begins one. */
export function night(policy: Policy, isPrivate = true): Night {
  const github = pretendGitHub()
  const outcomes: Outcome[] = []
  return {
    github,
    outcomes,
    sweep: (moment, parts, takes = () => true) => {
      const now = at(moment.includes('T') ? moment : `2026-11-23T${moment}Z`)
      const file = incidentFile(parts)
      let rows: SentRows = new Map()
      const input = () => ({ ...sweepOf([file], policy, now), isPrivate, sent: rows })
      const sent: Message[] = []
      for (let round = 0; round < 6; round += 1) {
        const found = everything(github)
        const planned = planSweep({ ...input(), found })
        const messages = owedMessages({ ...input(), found }, planned.notices)
        for (const message of messages) {
          const taken = takes(message)
          const outcome = {
            message,
            at: taken ? now : null,
            ref: null,
            why: taken ? null : 'it answered 500',
          }
          outcomes.push(outcome)
          sent.push(message)
          rows = withOutcome(rows, outcome)
        }
        if (messages.length === 0 && round > 0) return sent
        sweepOnce(github, input())
      }
      throw new Error('The messages never end.')
    },
  }
}

function everything(github: PretendGitHub): Found {
  return {
    authors: [AUTHOR],
    issues: github.issues.filter(({ state }) => state === 'open'),
    comments: new Map(github.comments),
    closedRead: true,
    newestRead: true,
  }
}

/** `pager call engage-first-line`, of each message. */
export function gist(messages: readonly Message[]): string[] {
  return messages.map(({ receiver, to, step, row }) =>
    [receiver, to, step, row.replace(/^v1:[^:]+:/, '')].filter((part) => part !== '').join(' ')
  )
}
