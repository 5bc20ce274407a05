import { describe, expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { nothingFound } from '../../src/delivery/found.ts'
import { unreachedDutiesOf } from '../../src/delivery/unreached-duties.ts'
import { planOverview } from '../../src/delivery/plan-overview.ts'
import { renderPlanText, sweepJson } from '../../src/delivery/plan-text.ts'
import { planSweep, type SweepInput } from '../../src/delivery/plan-sweep.ts'
import { incidentFile, type RecordParts } from '../support/incidents.ts'
import { policy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { deliveredKeys, pretendGitHub, sweepOnce, take } from './pretend.ts'
import { sweep, time } from './support.ts'

const ID = 'INC-20261123-0900'
const P1 = [
  '09:00 reported by=dana',
  '09:00 notified role=incident-manager who=alice',
  '09:01 assessed by=dana impact=severe urgency=immediate',
  '09:02 engaged role=first-line who=ben by=ben',
]
const SCREEN = { color: false, width: null, clockface: { zones, timezone: policy.timezone } }
const HELD = [...P1, '10:00 held by=dana reason="waiting for @sam"']
function at(now: string, timeline: readonly string[], more: Partial<RecordParts> = {}): SweepInput {
  const files = [incidentFile({ timeline, ...more })]
  const compute = (these: typeof files, moment = time(now)) =>
    computeLedger(these, policy, zones, moment)
  return sweep(compute(files), now, {
    recompute: (file, moment) => compute([file], moment)[0] ?? null,
  })
}

/** The keys of words that the plans of one sweep told. */
function toldBy(plans: readonly ReturnType<typeof planSweep>[]): string[] {
  return plans
    .flatMap(({ notices }) => notices.flatMap(({ keys }) => keys))
    .filter((key) => /:(?:held|dismissed)#/.test(key))
    .map((key) => key.slice(`v1:${ID}:`.length))
}

describe('a hold by somebody else', () => {
  it('is told once, and again every day while it lasts', () => {
    const github = pretendGitHub()
    const told = (now: string, timeline = HELD) => toldBy(sweepOnce(github, at(now, timeline)))
    expect(told('10:01')).toEqual(['held#1/set'])
    expect(told('10:02')).toEqual([])
    expect(told('2026-11-24T10:01Z')).toEqual(['held#1/again-1'])
    expect(told('2026-11-24T10:02Z')).toEqual([])
    const over = [...HELD, '2026-11-26T09:00Z resumed by=dana']
    expect(told('2026-11-26T12:00Z', over)).toEqual([])
  })

  it('that is written late, before one that was told, is told, and the other not again', () => {
    const github = pretendGitHub()
    const told = (now: string, ...lines: string[]) =>
      toldBy(sweepOnce(github, at(now, [...P1, ...lines])))
    const second = '10:20 held by=dana reason=vendor'
    expect(told('10:21', second)).toEqual(['held#1/set'])
    const first = ['10:10 held by=ben reason=earlier', '10:15 resumed by=ben']
    expect(told('10:31', ...first, second)).toEqual(['held#2/set'])
    expect(told('10:32', ...first, second)).toEqual([])
    expect(told('2026-11-24T10:21Z', ...first, second)).toEqual(['held#1/again-1'])
  })

  it('is told where another was taken out of the record that had been told', () => {
    const github = pretendGitHub()
    const told = (now: string, from: string) =>
      toldBy(sweepOnce(github, at(now, [...P1, `${from} held by=dana reason=vendor`])))
    expect(told('10:21', '10:20')).toEqual(['held#1/set'])
    expect(told('15:01', '15:00')).toEqual(['held#2/set'])
  })

  it('whose instant is corrected is not told again', () => {
    const github = pretendGitHub()
    const told = (now: string, from: string) =>
      toldBy(sweepOnce(github, at(now, [...P1, `${from} held by=dana reason=vendor`])))
    expect(told('10:21', '10:20')).toEqual(['held#1/set'])
    expect(told('10:22', '10:18')).toEqual([])
  })

  it('that many sweeps missed is one notice with all its keys', () => {
    const plans = sweepOnce(pretendGitHub(), at('2026-11-26T11:00Z', HELD))
    expect(toldBy(plans)).toEqual([
      'held#1/set',
      'held#1/again-1',
      'held#1/again-2',
      'held#1/again-3',
    ])
    expect(
      plans.flatMap(({ notices }) => notices.filter(({ target }) => target === 'held'))
    ).toHaveLength(1)
  })

  it('says by whom, since when and why, mentions the manager alone, and how it goes on', () => {
    const github = pretendGitHub()
    sweepOnce(github, at('10:01', HELD))
    const body = github.comments.get(1)?.at(-1)?.body ?? ''
    expect(body).toContain('@alice')
    expect(body).toContain(
      '\n- ⏸️ **On hold, by dana, because waiting for @\u200Bsam** · @alice · Since 10:00 UTC (11:00) · Reply `/resume` once it goes on.\n'
    )
    expect(body).not.toMatch(/(?<!\S)@sam/)
    sweepOnce(github, at('2026-11-24T10:01Z', HELD))
    expect(github.comments.get(1)?.at(-1)?.body).toContain(
      '**Still on hold, by dana, because waiting for @\u200Bsam** · @alice · Since 23 Nov 10:00 UTC (11:00) · '
    )
    expect(github.issues[0]?.body).toContain('On hold since 23 Nov 10:00 UTC (11:00)')
  })

  it('that was told stays told when its comments are gone from sight', () => {
    const github = pretendGitHub()
    sweepOnce(github, at('10:01', HELD))
    expect(deliveredKeys(github)).toContain(`v1:${ID}:held#1/set`)
    expect(github.issues[0]?.body).toContain('held#1/set')
  })

  it('longer ago than the catch-up is told by its last days alone', () => {
    const plans = sweepOnce(pretendGitHub(), at('2026-12-03T11:00Z', HELD))
    expect(toldBy(plans).at(0)).toBe('held#1/again-4')
    expect(toldBy(plans).at(-1)).toBe('held#1/again-10')
  })

  it('of a confidential incident says neither why nor by whom', () => {
    const github = pretendGitHub()
    sweepOnce(github, at('10:01', HELD, { tlp: 'red' }))
    const body = github.comments.get(1)?.at(-1)?.body ?? ''
    expect(body).toContain('- ⏸️ **On hold** · @alice · Since 10:00 UTC (11:00)')
    expect(body).not.toContain('waiting')
    expect(body).not.toContain('dana')
  })

  it('stands in the plan beside duties that nobody owes themselves', () => {
    const told = at('09:01', ['09:00 reported by=dana'])
    const { steps, notices } = planSweep(told)
    const text = renderPlanText(
      {
        now: told.now,
        applied: false,
        steps,
        notices,
        owed: [],
        failures: [],
      },
      SCREEN
    )
    expect(text).toContain('call to act: the incident manager is to be told of it by ')
  })

  it('is in the plan and its JSON, in our words alone', () => {
    const { steps, notices } = planSweep(at('10:01', HELD))
    const result = { now: time('10:01'), applied: false, steps, notices, owed: [], failures: [] }
    const text = renderPlanText(result, SCREEN)
    expect(text).toContain('word to the incident manager: on hold since 2026-11-23 10:00 UTC')
    expect(text).not.toContain('waiting')
    expect(sweepJson(result).notices.find(({ target }) => target === 'held')).toMatchObject({
      key: `v1:${ID}:held#1/set`,
      step: 'set',
      mention: ['alice'],
    })
  })

  it('by the incident manager is no word', () => {
    const timeline = [...P1, '10:00 held by=alice']
    expect(toldBy(sweepOnce(pretendGitHub(), at('2026-11-25T10:01Z', timeline)))).toEqual([])
  })
})

describe('a dismissal by somebody else', () => {
  const DISMISSED = [...P1, '10:00 dismissed by=dana reason="a test of ours"']

  it('is one word on the issue, which then closes', () => {
    const github = pretendGitHub()
    sweepOnce(github, at('09:03', P1))
    expect(toldBy(sweepOnce(github, at('10:01', DISMISSED)))).toEqual(['dismissed#1/word'])
    const body = github.comments.get(1)?.at(-1)?.body ?? ''
    expect(body).toContain('@alice')
    expect(body).toMatch(
      /^\*\*⚪ P1 dismissed, by dana, because a test of ours\*\* · @alice\nAt 10:00 UTC \(11:00 Amsterdam\)/
    )
    expect(body).toContain('Reply `/reopen REASON` where it was an incident after all.')
    expect(github.issues[0]?.state).toBe('closed')
    expect(toldBy(sweepOnce(github, at('10:02', DISMISSED)))).toEqual([])
  })

  it('by the incident manager is none', () => {
    const github = pretendGitHub()
    sweepOnce(github, at('09:03', P1))
    expect(toldBy(sweepOnce(github, at('10:01', [...P1, '10:00 dismissed by=alice'])))).toEqual([])
    expect(github.issues[0]?.state).toBe('closed')
  })

  it('without an issue opens none', () => {
    expect(planSweep(at('10:01', DISMISSED)).steps).toEqual([])
  })
})

const undrawn = (html: string) => html.replaceAll(/<a [^>]*>@alice<\/a>/g, '@alice')

/** GitHub draws no mention of `alice` in what it holds. */
function deafen(github: ReturnType<typeof pretendGitHub>): void {
  for (const [issue, comments] of github.comments) {
    const drawn = comments.map((one) => ({ ...one, html: undrawn(one.html ?? '') }))
    github.comments.set(issue, drawn)
  }
}

describe('a word that reached nobody', () => {
  const fallback = {
    ...policy,
    contacts: {
      ...policy.contacts,
      'incident-manager': { logins: ['alice'], fallback: 'management', away: [] },
      management: { logins: ['mia'], away: [] },
    },
  }
  const by = (now: string) => {
    const input = at(now, HELD)
    return { ...input, policyFile: { ...input.policyFile, policy: fallback } }
  }

  it('goes to the fallback once, and is unheard where that reached nobody either', () => {
    const github = pretendGitHub()
    const first = by('10:01')
    const open = { ...nothingFound, closedRead: true, newestRead: true }
    for (const step of planSweep({ ...first, found: open }).steps) take(github, step, first.now)
    deafen(github)
    const found = { ...open, issues: github.issues, comments: new Map(github.comments) }
    const unheard = () => unreachedDutiesOf({ ...first, found }).map(({ target }) => target)
    expect(unheard()).toContain('held')
    const instead = planSweep({ ...first, found })
    expect(toldBy([instead])).toEqual(['held#1/set+fallback'])
    expect(instead.notices.find(({ target }) => target === 'held')?.mention).toEqual(['mia'])
    for (const step of instead.steps) take(github, step, first.now)
    const after = { ...open, issues: github.issues, comments: new Map(github.comments) }
    expect(toldBy([planSweep({ ...first, found: after })])).toEqual([])
    expect(unreachedDutiesOf({ ...first, found: after }).map(({ target }) => target)).not.toContain(
      'held'
    )
  })
})

function overviewOf(input: SweepInput): string {
  const found = { ...nothingFound, closedRead: true, newestRead: true }
  const { steps } = planOverview({
    sweep: { ...input, found },
    notices: [],
    wrote: false,
    fault: null,
    waiting: [],
    heads: null,
  })
  const [create] = steps
  return create?.action === 'create-issue' ? create.body : ''
}

describe('the overview', () => {
  const DISMISSED = [...P1, '10:00 dismissed by=dana reason="a test of ours"']
  it('says what others dismissed, for there is no open issue that does, and mentions nobody', () => {
    const body = overviewOf(at('10:01', DISMISSED))
    expect(body).toContain('### For the incident manager: held or dismissed by others')
    expect(body).toContain(`- P1 \`${ID}\`: dismissed at 23 Nov 10:00 UTC (11:00)`)
    expect(body).toContain('by dana, because a test of ours.')
    expect(body).not.toMatch(/(?<!\S)@alice/)
  })

  it('says neither who nor why of a confidential one', () => {
    const body = overviewOf(at('10:01', DISMISSED, { tlp: 'red' }))
    expect(body).toContain(`- P1 \`${ID}\`: dismissed at 23 Nov 10:00 UTC (11:00)`)
    expect(body).not.toContain('a test of ours')
  })

  it('says nothing of it where the manager did it, after the catch-up, or where the issue does', () => {
    const heading = 'held or dismissed by others'
    expect(overviewOf(at('10:01', [...P1, '10:00 dismissed by=alice']))).not.toContain(heading)
    expect(overviewOf(at('2026-12-01T10:01Z', DISMISSED))).not.toContain(heading)
    expect(overviewOf(at('10:01', HELD))).not.toContain(heading)
  })
})
