/** What is told of follow-ups: one comment for each place, nothing twice, and nothing noted that did not go out. */
import { describe, expect, it } from 'vitest'
import type { Found } from '../../src/delivery/found.ts'
import { formatHiddenLine } from '../../src/delivery/hidden-line.ts'
import { formatOverviewMarker } from '../../src/delivery/overview.ts'
import { tellFollowUps } from '../../src/github/keep-overview.ts'
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

  it('of which one word was refused is noted nowhere: the next run reads who was told', async () => {
    answers(/\/issues\/\d\/comments$/, [])
    takes(7, POOL)
    answers(/\/issues\/1\/comments$/, NO, 403, 'POST')
    const { outcome } = await tell(foundOf([overview()]))
    expect(outcome).toMatchObject({
      done: [{ issue: 7 }],
      told: null,
      failures: [
        {
          status: 403,
          sentence: `GitHub refused to comment on the tracking issue of ${ID} (403: No).`,
        },
      ],
    })
  })

  it('is not told where GitHub does not say what was told', async () => {
    answers(/\/issues\/7\/comments$/, NO, 403)
    const found = foundOf([overview()])
    expect(await tell(found)).toEqual({
      outcome: {
        found,
        done: [],
        warnings: [],
        failures: [
          {
            status: 403,
            sentence: 'GitHub refused to tell of follow-ups (403: No).',
            remedy: expect.stringContaining('issues: write'),
            fatal: false,
          },
        ],
        told: null,
      },
      asked: [reads(7)],
    })
  })
})
