/** What is told of follow-ups: one comment for each place, nothing twice, and nothing noted that did not go out. */
import { describe, expect, it } from 'vitest'
import type { Found } from '../../src/delivery/found.ts'
import { formatHiddenLine } from '../../src/delivery/hidden-line.ts'
import { formatOverviewMarker } from '../../src/delivery/overview.ts'
import { tellFollowUps } from '../../src/github/keep-follow-ups.ts'
import { sweptFollowUps } from '../delivery/follow-ups.ts'
import { at } from '../support/incidents.ts'
import { answering } from './answering.ts'
import { BOT, commentOf, foundComment, foundIssue, foundOf } from './found.ts'

const { repository, answers, watched } = answering('follow-ups-told')
const ID = 'INC-20261123-0900'
const NO = { message: 'No' }
/** One with an issue of its own, and one without; both were due on 1 December. */
const TASKS = `- [ ] @alice Fix the pool (due 2026-12-01, #7)
- [ ] @sam Watch it (due 2026-12-01)`
const SWEPT = sweptFollowUps(TASKS, '2026-12-02T09:00:00Z')
const [, second] = SWEPT.followUps
const OVERDUE = ['#7/rung-1', `${second?.name}/rung-1`]
const STEPS = (name = '') => [`${name}/remind`, `${name}/rung-1`]
const ALL = [...STEPS('#7'), ...STEPS(second?.name)]

const overview = (told: readonly string[] = []) => {
  const marker = {
    lastSweep: at('2026-12-02T08:00Z'),
    lateBySeconds: 0,
    shown: '',
    heads: [],
    told,
  }
  return foundIssue(1, { body: formatOverviewMarker(marker) })
}
const tell = (found: Found) =>
  watched(() =>
    tellFollowUps(
      { ...repository(), ending: AbortSignal.abort() },
      { ...SWEPT, author: BOT, found }
    )
  )
const reads = (issue: number) => ['GET drawn', `/issues/${issue}/comments`, { per_page: '100' }]
const tellingOf = (name: string, who: string, line: string) =>
  `**🔴 1 follow-up overdue** · @${who}

- 🔴 **Overdue since 2026-12-01 (10h)**: ${line}

Tick each off in its record once it is done, or close the issue that tracks it. Who needs more time writes a date.

${formatHiddenLine({ about: 'follow-ups', told: STEPS(name) })}`
const POOL = tellingOf('#7', 'alice', `Fix the pool (alice) · \`${ID}\` · #7`)
const WATCH = tellingOf(second?.name ?? '', 'sam', `Watch it (sam) · \`${ID}\``)
const says = (issue: number, body: string) => ['POST drawn', `/issues/${issue}/comments`, { body }]
const takes = (issue: number, body: string) =>
  answers(new RegExp(`/issues/${issue}/comments$`), commentOf(issue, { body }), 201, 'POST')

describe('a follow-up that is late', () => {
  it('is told on its issue, else on the overview; the comments there are read first', async () => {
    answers(/\/issues\/\d\/comments$/, [])
    takes(7, POOL)
    takes(1, WATCH)
    const found = foundOf([overview(), foundIssue(7)])
    const { outcome, asked } = await tell(found)
    expect(asked).toEqual([reads(7), reads(1), says(7, POOL), says(1, WATCH)])
    expect(outcome).toMatchObject({
      found: foundOf(found.issues, [
        [7, [foundComment(7, { body: POOL })]],
        [1, [foundComment(1, { body: WATCH })]],
      ]),
      done: [
        { action: 'comment', incident: ID, issue: 7, body: POOL },
        { action: 'comment', incident: ID, issue: 1, body: WATCH },
      ],
      warnings: [],
      failures: [],
      told: [...STEPS('#7'), ...STEPS(second?.name)],
    })
  })

  it('that the overview remembers is not told again, and no comment is read', async () => {
    const told = [...STEPS('#7'), ...STEPS(second?.name)]
    const { outcome, asked } = await tell(foundOf([overview(told)]))
    expect(asked).toEqual([])
    expect(outcome).toMatchObject({ done: [], failures: [], told })
  })

  it('that a run told and did not live to note is found in its comment, and noted', async () => {
    answers(/\/issues\/7\/comments$/, [
      commentOf(70, { body: formatHiddenLine({ about: 'follow-ups', told: OVERDUE.slice(0, 1) }) }),
    ])
    answers(/\/issues\/1\/comments$/, [
      commentOf(10, {
        body: formatHiddenLine({ about: 'follow-ups', told: OVERDUE }),
        user: { login: 'mallory' },
      }),
    ])
    takes(1, WATCH)
    const { outcome, asked } = await tell(foundOf([overview()]))
    expect(asked).toEqual([reads(7), reads(1), says(1, WATCH)])
    expect(outcome.told).toEqual(['#7/rung-1', ...STEPS(second?.name)])
  })

  it.each([
    [404, 'Not Found', /\/issues\/7\/comments$/, 'GET', 'read the comments on'],
    [410, 'This issue was deleted', /\/issues\/7\/comments$/, 'GET', 'read the comments on'],
    [403, 'The issue is locked', /\/issues\/7\/comments$/, 'POST', 'comment on'],
    [422, 'Validation Failed', /\/issues\/7\/comments$/, 'POST', 'comment on'],
  ])(
    'on an issue that answers %i is told on the overview, in one comment with what has no issue',
    async (status, message, path, method, doing) => {
      answers(path, { message }, status, method)
      answers(/\/issues\/\d\/comments$/, [])
      takes(1, WATCH)
      const { outcome, asked } = await tell(foundOf([overview()]))
      const both = `**🔴 2 follow-ups overdue** · @alice @sam

- 🔴 **Overdue since 2026-12-01 (10h)**: Fix the pool (alice) · \`${ID}\` · #7
- 🔴 **Overdue since 2026-12-01 (10h)**: Watch it (sam) · \`${ID}\`

Tick each off in its record once it is done, or close the issue that tracks it. Who needs more time writes a date.

${formatHiddenLine({ about: 'follow-ups', told: ALL })}`
      const tried = method === 'POST' ? [says(7, POOL)] : []
      expect(asked).toEqual([reads(7), reads(1), ...tried, says(1, both)])
      expect(outcome).toMatchObject({ done: [{ issue: 1, body: both }], failures: [], told: ALL })
      expect(outcome.warnings).toEqual([
        expect.stringContaining(`GitHub refused to ${doing} issue 7, `),
      ])
    }
  )

  it('says of an issue that is not there whose follow-up names it, and what to write', async () => {
    answers(/\/issues\/7\/comments$/, { message: 'Not Found' }, 404)
    answers(/\/issues\/1\/comments$/, [])
    takes(1, WATCH)
    const { outcome } = await tell(foundOf([overview()]))
    expect(outcome.warnings).toEqual([
      `GitHub refused to read the comments on issue 7, which a follow-up of ${ID} names (404: Not Found). The overview tells what is due there. Write the number of an issue of this repository, or the whole address of what tracks it elsewhere, into the brackets of its task.`,
    ])
  })

  it('on a locked issue is not told anew where our words stand there, or on the overview', async () => {
    answers(/\/issues\/7\/comments$/, [
      commentOf(70, {
        body: formatHiddenLine({ about: 'follow-ups', told: STEPS('#7').slice(0, 1) }),
      }),
    ])
    answers(/\/issues\/1\/comments$/, [
      commentOf(10, { body: formatHiddenLine({ about: 'follow-ups', told: ALL }) }),
    ])
    answers(/\/issues\/7\/comments$/, { message: 'The issue is locked' }, 403, 'POST')
    const { outcome } = await tell(foundOf([overview()]))
    expect(outcome).toMatchObject({ done: [], failures: [], told: expect.arrayContaining(ALL) })
  })

  it.each(['GET', 'POST'])(
    'waits where GitHub has a fault at its issue (%s), and is said nowhere else; the others are told',
    async (method) => {
      answers(/\/issues\/7\/comments$/, NO, 500, method)
      answers(/\/issues\/\d\/comments$/, [])
      takes(1, WATCH)
      const { outcome } = await tell(foundOf([overview()]))
      expect(outcome).toMatchObject({
        done: [{ issue: 1, body: WATCH }],
        warnings: [],
        failures: [
          { status: 500, remedy: 'GitHub has a fault. The next run finishes what is owed.' },
        ],
        told: STEPS(second?.name),
      })
    }
  )

  it('of which one word was refused is not noted, and those that went out are', async () => {
    answers(/\/issues\/\d\/comments$/, [])
    takes(7, POOL)
    answers(/\/issues\/1\/comments$/, NO, 403, 'POST')
    const { outcome } = await tell(foundOf([overview()]))
    expect(outcome).toMatchObject({
      done: [{ issue: 7 }],
      told: STEPS('#7'),
      failures: [
        {
          status: 403,
          sentence: `GitHub refused to comment on issue 1, for ${ID} (403: No).`,
        },
      ],
    })
  })

  it('is a failure where the overview refuses it as well', async () => {
    answers(/\/comments$/, NO, 403)
    const { outcome, asked } = await tell(foundOf([overview()]))
    expect(asked).toEqual([reads(7), reads(1)])
    expect(outcome).toMatchObject({
      done: [],
      failures: [
        { sentence: 'GitHub refused to read the comments on issue 1, the overview (403: No).' },
      ],
      told: [],
    })
  })

  it('keeps what was told where the token is none, and asks no more', async () => {
    answers(/\/comments$/, { message: 'Bad credentials' }, 401)
    const told = STEPS('#7').slice(0, 1)
    const { outcome } = await tell(foundOf([overview(told)]))
    expect(outcome).toMatchObject({ done: [], told })
    expect(outcome.failures.map(({ status }) => status)).toEqual([401])
  })
})
