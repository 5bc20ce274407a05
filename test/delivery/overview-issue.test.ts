import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import { ROOM } from '../../src/report/drawing.ts'
import { renderOverviewIssue } from '../../src/delivery/overview-issue.ts'
import type { OverviewIncident } from '../../src/delivery/overview-list.ts'
import { shownIn } from '../../src/report/shown.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { closingPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { anyText, HOSTILE, withText } from '../support/hostile.ts'
import { mentions, references, skeleton } from '../support/judge.ts'
import { drawingOfFile, entryOf, fileOf, night, policyFile, shown } from '../support/sample.ts'
import { draws, SHARED } from '../support/share.ts'
import { time } from './support.ts'

const NOW = '2026-11-21T04:05Z'

const quiet = {
  kind: 'service',
  id: 'INC-20261121-0330',
  title: 'Slow search',
  path: 'incidents/2026/11/INC-20261121-0330-slow-search.md',
  day: '2026-11-21',
  timeline: [
    '03:30 reported by=dana',
    '03:31 assessed by=dana impact=minor urgency=normal',
    '03:32 engaged by=fay role=first-line who=fay',
  ],
}

function incident(parts: Partial<OverviewIncident> = {}): OverviewIncident {
  return { ...shownIn('private', entryOf(night, NOW), policyFile.policy), issue: 12, ...parts }
}

function drawn(incidents: readonly OverviewIncident[], lateBySeconds = 0, before = true) {
  const last = before ? at('2026-11-21T03:55Z') : null
  const sweep = { at: at(NOW), lateBySeconds, before: last, waiting: [] }
  return renderOverviewIssue(
    { incidents, policyFile, fault: null, unasked: [], duties: [], sweep },
    zones
  )
}

/** An overview under a policy that was last reviewed then. */
const reviewed = (last: string) => {
  const review = { every: { weeks: 26, days: 0, hours: 0, minutes: 0 }, last }
  const file = { ...policyFile, policy: { ...policyFile.policy, review } }
  const sweep = { at: at(NOW), lateBySeconds: 0, before: null, waiting: [] }
  const drawing = { incidents: [], policyFile: file, fault: null, unasked: [], duties: [], sweep }
  return renderOverviewIssue(drawing, zones).body
}

/** The overview of the night whose every free text is `value`. */
const of = (value: string) =>
  drawn([incident({ entry: drawingOfFile(withText(fileOf(night), value), NOW).entry })]).body

describe('the overview', () => {
  test('lists what is open worst first, what is due next, and when the watcher looked', async () => {
    const calm = incident({ entry: shown(entryOf(quiet, NOW)), issue: null })
    const { title, body } = drawn([calm, incident()], 5400)
    expect(title).toBe('Incident Ledger: overview')
    await expect(body).toMatchFileSnapshot('expected/overview-issue.md')
  })

  test('says so where nothing is open and no sweep came before', () => {
    const { body } = drawn([], 0, false)
    expect(body).toContain('**✅ No incident is open.**')
    expect(body).toContain(
      'Last sweep: 21 Nov 04:05 UTC (05:05); nothing in it was late. ' +
        'No sweep before it is on record.'
    )
  })

  test('tells apart what is open, on hold, and closed with something owed', () => {
    const at0500 = {
      ...night,
      timeline: [...night.timeline.slice(0, 5), '04:00 held by=alice reason=x'],
    }
    const held = incident({ entry: shown(entryOf(at0500, NOW)) })
    const over = incident({ entry: shown(entryOf(night, '2026-11-21T10:10Z')), issue: 13 })
    const { body } = drawn([over, held])
    expect(body).toMatch(
      /^\*\*🔴 1 incident is open, 1 with something overdue, 1 closed with something owed\.\*\*\nAs of 21 Nov 04:05 UTC \(05:05 Amsterdam\)\. Below, times are UTC\.\n/
    )
    expect(body).toMatch(
      /### Open\n\n#12 🔴 .*\non hold, \*\*overdue\*\* 03:42: engage the security officer\n/
    )
    expect(body).toMatch(
      /### Closed, with something owed\n\n#13 🔵 .*\nby 26 Nov 08:00: hold the post-incident review\n/
    )
  })

  test('marks a hold where nothing is overdue, and says of a closing that it lacks something', () => {
    const calm = { ...quiet, timeline: [...quiet.timeline, '03:40 held by=fay reason=x'] }
    const held = drawn([incident({ entry: shown(entryOf(calm, NOW)) })]).body
    expect(held).toMatch(
      /\n#12 ⏸️ \*\*P3\*\* Slow search\non hold, by 23 Nov 10:00: tell the incident manager\n/
    )
    const timeline = [
      '09:00 reported by=dana',
      '09:01 assessed by=dana impact=severe urgency=immediate',
      '10:00 resolved',
      '11:00 closed',
    ]
    const early = incidentFile({ kind: 'security', tlp: 'clear', timeline })
    const [entry] = computeLedger([early], closingPolicy, zones, time('11:01'))
    const lacking = entry === undefined ? '' : drawn([incident({ entry: shown(entry) })]).body
    expect(lacking).toMatch(/\n#12 .*\n.* · its closing lacks something\n/)
    expect(held).not.toContain('lacks something')
  })

  test('says from its due date on that the agreement itself is to be reviewed, until it is', () => {
    expect(reviewed('2026-05-20')).toContain(
      '**The review of the agreement itself is overdue**, by 3d 4h: the last was on 2026-05-20. Review it, then put the date into `review.last` of the policy.'
    )
    expect(reviewed('2026-05-24')).not.toContain('review')
  })

  test('tells id, priority and times alone of what is confidential', () => {
    const { body } = drawn([incident(shownIn('public', entryOf(night, NOW), policyFile.policy))])
    expect(body).toContain('#12 🔴 **P1** `SEC-20261121-0312`\n**overdue** 03:42\n')
    expect(body).not.toMatch(/credential|alice|dana|contained|security officer|incident manager/i)
  })

  test(
    'keeps its shape whatever a record says, mentions nobody, and refers to its own issues alone',
    SHARED,
    () => {
      const expected = skeleton(of('x'))
      const judge = (value: string) => {
        const body = of(value)
        expect(skeleton(body)).toBe(expected)
        expect(mentions(body)).toEqual([])
        expect(new Set(references(body))).toEqual(new Set(['#1']))
      }
      for (const value of HOSTILE) judge(value)
      fc.assert(fc.property(anyText, judge), { numRuns: draws(40) })
    }
  )

  test('gives an incident two lines of a phone, however long its title, and never a list', () => {
    const long = {
      ...night,
      title: 'Somebody tries passwords of an old leak against the login API',
    }
    const { body } = drawn([incident({ entry: shown(entryOf(long, NOW)) })])
    expect(body).toContain(
      '\n\n#12 🔴 **P1** Somebody tries passwords of an …\n**overdue** 03:42: engage the security officer\n\n'
    )
    expect(body.split('<details>')[0]).not.toMatch(/^- /m)
  })

  test('leaves room for its marker, however many are open', () => {
    const entry = shown(entryOf(night, NOW))
    const many = Array.from({ length: 800 }, () => incident({ entry: { ...entry } }))
    const { body } = drawn(many)
    expect(body.length).toBeLessThanOrEqual(ROOM / 2)
    expect(body).toMatch(/… and \d+ incidents more; `status` shows all\./)
    expect(body).toMatch(/- … and \d+ more, later\.\n\n<\/details>/)
  })
})
