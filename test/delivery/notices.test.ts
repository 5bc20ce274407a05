import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderClosureNotice } from '../../src/delivery/closure-notice.ts'
import { renderNoticeComment } from '../../src/delivery/notice-comment.ts'
import { PolicySchema } from '../../src/model/policy.ts'
import { renderPullRequestComment } from '../../src/report/pull-request-comment.ts'
import { at } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'
import { anyText, HOSTILE, withText } from '../support/hostile.ts'
import { mentions, references, skeleton } from '../support/judge.ts'
import { typedPolicy } from '../support/policy.ts'
import { drawingOf, drawingOfFile, fileOf, night, noticeOf, policyFile } from '../support/sample.ts'
import { draws, SHARED } from '../support/share.ts'

const stakeholders = {
  role: 'stakeholders',
  name: 'The stakeholders',
  email: 'stakeholders@kwetter.example',
  phone: '+31 20 123 4567',
}

const NOTHING_ELSE = { notices: [], lastSweep: null }

type Parts = Parameters<typeof noticeOf>[1]

/** The comment as of `now` with these notices. */
function comment(now: string, ...parts: readonly Parts[]): string {
  const drawing = drawingOf(night, now)
  return renderNoticeComment(
    {
      ...drawing,
      lastSweep: at('2026-11-21T02:35Z'),
      notices: parts.map((one) => noticeOf(drawing.entry, one)),
    },
    zones
  )
}

describe('a notice comment', () => {
  test('opens with the worst and its people, then says what to type, and the rest', async () => {
    const body = comment(
      '2026-11-21T04:14Z',
      { target: 'update-stakeholders', step: 'rung-1' },
      { target: 'engage-security-officer', step: 'rung-2', mention: ['sam', 'alice', 'mia'] }
    )
    await expect(body).toMatchFileSnapshot('expected/notice-comment.md')
    expect(new Set(mentions(body))).toEqual(new Set(['sam', 'alice', 'mia']))
  })

  test.each([
    [
      { step: 'call' },
      '2026-11-21T03:13Z',
      '**🔵 P1 due in 29m: take it up as security officer** · @alice\nDue 03:42 UTC (04:42 Amsterdam). ',
    ],
    [
      { step: 'remind' },
      '2026-11-21T03:32Z',
      '**🟠 P1 due in 10m: engage the security officer** · @alice\n',
    ],
    [
      { step: 'rung-1' },
      '2026-11-21T03:42Z',
      '**🔴 P1 overdue now: engage the security officer** · @alice\nDue 03:42 UTC (04:42 Amsterdam). ',
    ],
    [
      { step: 'rung-2' },
      '2026-11-21T04:12Z',
      '**🔴 P1 overdue by 30m: engage the security officer** · @alice\n',
    ],
    [
      { step: 'repeat-1' },
      '2026-11-21T04:19Z',
      '**🔴 P1 still overdue by 37m: engage the security officer** · @alice\n',
    ],
  ] as const)('words the step %j', (parts, now, expected) => {
    const assessed = {
      ...night,
      timeline: night.timeline.map((line) => line.replace('03:20 assessed', '03:12 assessed')),
    }
    const drawing = drawingOf(assessed, now)
    const notice = noticeOf(drawing.entry, { target: 'engage-security-officer', ...parts })
    expect(
      renderNoticeComment({ ...drawing, lastSweep: null, notices: [notice] }, zones)
    ).toContain(expected)
  })

  test('says that it comes late where the run did', () => {
    const late = {
      target: 'engage-security-officer',
      step: 'rung-1',
      at: at('2026-11-21T01:05Z'),
    } as const
    expect(comment('2026-11-21T04:05Z', late)).toContain(
      '\n\nThis notice comes 3h late: sweeps ran meanwhile, the last on record at 02:35 UTC (03:35), so the record came ' +
        'late, or a sweep had to leave this for later.'
    )
    const later = { ...late, at: at('2026-11-21T03:42Z') }
    const two = comment('2026-11-21T04:05Z', later, { ...later, target: 'update-stakeholders' })
    expect(two).toContain(
      '\n\nThis notice comes up to 23m late: the watcher was silent since 02:35 UTC (03:35), as far as is on record ' +
        '(quiet sweeps are recorded every 6 hours).'
    )
    expect(two.match(/ late/g)).toHaveLength(1)
    expect(comment('2026-11-21T03:46Z', later)).not.toContain('sweep')
  })

  test('asks the owner to tell whom no login reaches, by the means the policy gives', () => {
    const body = comment('2026-11-21T04:05Z', {
      target: 'update-stakeholders',
      otherMeans: [stakeholders],
    })
    expect(body).toContain(
      '\nIncident manager (alice), please tell the **stakeholders**, whom no login reaches: The stakeholders, `+31 20 123 4567`, `stakeholders@kwetter.example`.'
    )
  })

  test('says how else to reach who is called, once, and in a public place not at all', () => {
    const contacts = {
      ...typedPolicy.contacts,
      'security-officer': { logins: ['sam'], phone: '+31 20 555 0102' },
      management: { email: 'mia@kwetter.nl', logins: ['mia', 'bob'] },
    }
    const reachable = { ...policyFile, policy: PolicySchema.parse({ ...typedPolicy, contacts }) }
    const draw = (place: 'private' | 'public') => {
      const drawing = { ...drawingOf(night, '2026-11-21T04:14Z'), place, policyFile: reachable }
      const parts = { target: 'engage-security-officer', step: 'rung-2' } as const
      const called = noticeOf(drawing.entry, { ...parts, mention: ['SAM', 'bob', 'mia'] })
      const notices = [called, noticeOf(drawing.entry, { ...parts, mention: ['bob'] })]
      return renderNoticeComment({ ...drawing, notices, lastSweep: null }, zones)
    }
    expect(draw('private')).toMatch(/ · @SAM, `\+31 20 555 0102`; @bob, `mia@kwetter.nl`; @mia\n/)
    expect(draw('private')).toMatch(/\*\* · @bob · /)
    expect(draw('public')).toMatch(/ · @SAM @bob @mia\n/)
  })

  test('of a record for a closed circle holds no title and no name of the record', () => {
    const drawing = drawingOf(night, '2026-11-21T04:05Z', true)
    const notice = noticeOf(drawing.entry, { target: 'engage-security-officer', mention: ['sam'] })
    const body = renderNoticeComment({ ...drawing, lastSweep: null, notices: [notice] }, zones)
    expect(body).not.toMatch(/credential|alice/i)
    expect(mentions(body)).toEqual(['sam'])
  })
})

describe('a closure notice', () => {
  test('tells how it went, what is still owed and what is left to do', async () => {
    const drawing = drawingOf(night, '2026-11-21T10:10Z')
    const people = { mention: ['alice', 'sam'], otherMeans: [stakeholders], ...NOTHING_ELSE }
    const body = renderClosureNotice({ ...drawing, ...people }, zones)
    await expect(body).toMatchFileSnapshot('expected/closure-notice.md')
    expect(mentions(body)).toEqual(['alice', 'sam'])
  })

  test('of a record for a closed circle counts the follow-ups and keeps their words', () => {
    const drawing = drawingOf(night, '2026-11-21T10:10Z', true)
    const body = renderClosureNotice(
      { ...drawing, mention: [], otherMeans: [], ...NOTHING_ELSE },
      zones
    )
    expect(body).toContain('**Follow-ups:** 1 in the record.')
    expect(body).not.toMatch(/credential|alice|limit logins/i)
  })
})

describe('a pull request comment', () => {
  const result = {
    files: 1,
    findings: [
      {
        rule: 'follow-up-owner',
        severity: 'error',
        path: 'incidents/2026/11/x.md',
        line: 61,
        column: 3,
        message: 'This follow-up has no owner.',
        hint: 'Begin it with @login.',
      },
    ],
  } as const

  test('says priority, who must act by when and what to do next, and mentions nobody', async () => {
    const body = renderPullRequestComment(
      { incidents: [drawingOf(night, '2026-11-21T04:05Z')], result },
      zones
    )
    await expect(body).toMatchFileSnapshot('expected/pull-request-comment.md')
    expect(mentions(body)).toEqual([])
  })

  test('says so where no incident is touched', () => {
    expect(
      renderPullRequestComment({ incidents: [], result: { files: 0, findings: [] } }, zones)
    ).toBe('No incident is touched by this pull request.\n\n### 0 files checked, nothing to report')
  })

  test('fits the limit however many incidents and findings there are', () => {
    const drawing = drawingOf(night, '2026-11-21T04:05Z')
    const incidents = Array.from({ length: 300 }, () => drawing)
    const findings = Array.from({ length: 2000 }, () => result.findings[0])
    const body = renderPullRequestComment({ incidents, result: { files: 300, findings } }, zones)
    expect(body.length).toBeLessThan(65_536)
    expect(body).toMatch(/… and \d+ lines more/)
    expect(body).toMatch(/\d+ more findings did not fit/)
  })
})

describe('whatever a record says', () => {
  const texts = {
    'a notice comment': (value: string) => {
      const drawing = drawingOfFile(withText(fileOf(night), value), '2026-11-21T04:14Z')
      const rung = noticeOf(drawing.entry, {
        target: 'engage-security-officer',
        step: 'rung-2',
        mention: ['sam'],
      })
      const call = noticeOf(drawing.entry, { target: 'reach-resolved', otherMeans: [stakeholders] })
      return renderNoticeComment({ ...drawing, lastSweep: null, notices: [rung, call] }, zones)
    },
    'a closure notice': (value: string) =>
      renderClosureNotice(
        {
          ...drawingOfFile(withText(fileOf(night), value), '2026-11-21T10:10Z'),
          mention: ['sam'],
          otherMeans: [],
          ...NOTHING_ELSE,
        },
        zones
      ),
    'a pull request comment': (value: string) =>
      renderPullRequestComment(
        {
          incidents: [drawingOfFile(withText(fileOf(night), value), '2026-11-21T04:14Z')],
          result: { files: 1, findings: [] },
        },
        zones
      ),
  }

  test.each(Object.entries(texts))(
    '%s keeps its shape and mentions only whom the notice names',
    SHARED,
    (_, draw) => {
      const shape = skeleton(draw('x'))
      const named = mentions(draw('x'))
      const judge = (value: string) => {
        const body = draw(value)
        expect(skeleton(body)).toBe(shape)
        expect(mentions(body)).toEqual(named)
        expect(references(body)).toEqual([])
        expect(body.length).toBeLessThan(49_153)
      }
      for (const value of HOSTILE) judge(value)
      judge('#1 @dana '.repeat(10_000))
      fc.assert(fc.property(anyText, judge), { numRuns: draws(30) })
    }
  )
})
