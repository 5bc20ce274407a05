/** Tasks of records and their issues, kept alike: what is asked, committed, opened and closed in one round. */
import type { Octokit } from '@octokit/rest'
import { describe, expect, it } from 'vitest'
import { formatFollowUpMarker } from '../../src/delivery/follow-up-marker.ts'
import type { FoundIssue } from '../../src/delivery/found.ts'
import { trackFollowUps, type TrackingInput } from '../../src/github/track-follow-ups.ts'
import { fingerprint } from '../../src/model/fingerprint.ts'
import { bodyFactsOfTree } from '../../src/parse/body-facts-of-tree.ts'
import { sweptFollowUps } from '../delivery/follow-ups.ts'
import { parse } from '../support/judge.ts'
import { partOf } from '../support/part-of.ts'
import { answering } from './answering.ts'
import { answered, type Branches, branchesWith } from './branches.ts'
import { answerOf, BOT, foundIssue, foundOf } from './found.ts'

const { repository, answers, watched } = answering('tracked')
const ID = 'INC-20261123-0900'
const PATH = `incidents/2026/11/${ID}-x.md`
const NOW = '2026-12-01T09:00:00Z'
const bodyOf = (tasks: string) => `## Follow-up\n\n${tasks}\n`
const tasksIn = async (_: string, text: string) => bodyFactsOfTree(parse(text), text, 1).tasks

interface Round {
  /** What the sweep read, and what the branch holds by now. */
  readonly tasks: string
  readonly branch?: string
  readonly issues?: readonly FoundIssue[]
  readonly more?: Partial<TrackingInput>
  readonly prepare?: (branches: Branches) => void
}

/** One round: GitHub's issues as a test answers them, and a branch in memory. */
async function round({ tasks, branch = tasks, issues = [], more = {}, prepare }: Round) {
  const branches = branchesWith({ [PATH]: bodyOf(branch) })
  prepare?.(branches)
  const { rest, paginate } = repository().client
  const client = partOf<Octokit>({
    paginate,
    rest: { ...branches.repository.client.rest, issues: rest.issues },
  })
  const said: string[] = []
  const input: TrackingInput = {
    ...sweptFollowUps(tasks, NOW),
    author: BOT,
    found: foundOf(issues),
    sweptBranch: async () => 'main',
    tasksIn,
    placeOf: () => ({
      recordUrl: 'https://github.com/kwetter/incidents/blob/main/x.md',
      tracking: 3,
    }),
    log: (sentence) => said.push(sentence),
    ...more,
  }
  const { outcome, asked } = await watched(() => trackFollowUps({ ...repository(), client }, input))
  const { found, ...kept } = outcome
  const text = branches.files
    .get(branches.heads.get('main') ?? '')
    ?.get(PATH)
    ?.toString('utf8')
  return {
    kept,
    numbers: found.issues.map(({ number, state }) => `${number} ${state}`),
    asked,
    said,
    text,
    messages: branches.commits.map(({ message }) => message),
  }
}

/** Has the branch refuse each commit. */
const refusing = (status: number, said: string) => (branches: Branches) => {
  branches.refuse = () => {
    throw answered(status, said)
  }
}
const reservedAs = (tasks: string) => {
  const [first] = sweptFollowUps(tasks, NOW).followUps
  return fingerprint(`${first?.name} ${first === undefined ? '' : Date.parse(NOW) / 1000}`)
}
const trackerBody = (reserved: string, incident = ID) =>
  `Text.\n\n${formatFollowUpMarker({ incident, reserved })}`
const tracker = (number: number, reserved: string, more: Partial<FoundIssue> = {}) =>
  foundIssue(number, { body: trackerBody(reserved), ...more })
const LISTS = [
  ['GET', '/issues', { creator: BOT, state: 'closed', per_page: '100' }],
  ['GET', '/issues', { state: 'all', per_page: '100', sort: 'created', direction: 'desc' }],
]
const assigns = (number: number, login: string) => [
  'POST',
  `/issues/${number}/assignees`,
  { assignees: [login] },
]
const NOTED = `Note the follow-ups of ${ID}\n\n- ${ID}`
const QUIET = { done: [], warnings: [], failures: [] }
const NOTHING = { kept: QUIET, asked: [], said: [], messages: [] }

describe('a task without an issue', () => {
  const TASK = '- [ ] @alice Fix the pool (due 2026-12-10)'
  const RESERVED = reservedAs(TASK)
  const whole = {
    action: 'create-issue',
    incident: `${ID}, follow-up ${RESERVED}`,
    title: 'Fix the pool',
    body: `**Fix the pool**

For @alice, by 2026-12-10. Promised after \`${ID}\` · [record](https://github.com/kwetter/incidents/blob/main/x.md) · #3.

Close this issue once it is done: the task in the record is ticked off then. To drop it, take the task out of the record, by review.

${formatFollowUpMarker({ incident: ID, reserved: RESERVED })}`,
    labels: ['incident-ledger', 'follow-up'],
  }
  const { title, body, labels } = whole

  it('is reserved on the branch, then opened, then numbered and given to its owner', async () => {
    answers(/\/issues$/, [])
    answers(/\/labels$/, [{ name: 'incident-ledger' }, { name: 'follow-up' }])
    answers(/\/issues$/, answerOf(9, { body, labels }), 201, 'POST')
    answers(/\/issues\/9\/assignees$/, answerOf(9), 201, 'POST')
    expect(await round({ tasks: TASK })).toEqual({
      kept: { ...QUIET, done: [whole] },
      numbers: ['9 open'],
      asked: [
        ...LISTS,
        ['GET', '/labels', { per_page: '100' }],
        ['POST', '/issues', { title, body, labels }],
        assigns(9, 'alice'),
      ],
      said: [
        `Noted the follow-ups of ${ID} on main: c1.`,
        `Noted the follow-ups of ${ID} on main: c2.`,
      ],
      text: bodyOf('- [ ] @alice Fix the pool (due 2026-12-10, #9)'),
      messages: [NOTED, NOTED],
    })
  })

  it('that an earlier run opened is found by what it is reserved by, and numbered', async () => {
    answers(/\/issues$/, [
      answerOf(12, { body: trackerBody('12345678') }),
      answerOf(11, { body: trackerBody('12345678'), state: 'closed' }),
      answerOf(10, { body: trackerBody('12345678'), user: { login: 'mallory' } }),
    ])
    answers(/\/issues\/11\/assignees$/, answerOf(11), 201, 'POST')
    const came = await round({ tasks: '- [ ] @alice Fix it (reserved-12345678)' })
    expect(came).toMatchObject({
      kept: QUIET,
      asked: [...LISTS, assigns(11, 'alice')],
      text: bodyOf('- [ ] @alice Fix it (#11)'),
      messages: [NOTED],
    })
  })

  it('whose issue is listed already is numbered at once', async () => {
    answers(/\/issues$/, [])
    answers(/\/issues\/11\/assignees$/, answerOf(11), 201, 'POST')
    const tasks = '- [ ] @alice Fix it (reserved-12345678)'
    const came = await round({ tasks, issues: [tracker(11, '12345678')] })
    expect(came).toMatchObject({
      kept: QUIET,
      text: bodyOf('- [ ] @alice Fix it (#11)'),
      messages: [NOTED],
    })
  })

  it('is not opened where the branch is protected; that is said', async () => {
    const prepare = refusing(403, 'Protected branch update failed for refs/heads/main.')
    expect(await round({ tasks: TASK, prepare })).toMatchObject({
      kept: {
        ...QUIET,
        warnings: [
          `The follow-ups of ${ID} have no issue yet, or are not ticked off: main takes no commit. GitHub refused to commit to main (403: Protected branch update failed for refs/heads/main.). The branch is protected. Bring the change by a pull request, or let the account that the token writes as past that rule (Settings, Branches). Or set \`issues: false\` under follow-ups of the policy.`,
        ],
      },
      asked: [],
      said: [],
      text: bodyOf(TASK),
    })
  })

  it.each([
    ['the branch holds it no more', '- [ ] @alice Something else (due 2026-12-10)'],
    ['somebody numbered it meanwhile', '- [ ] @alice Fix the pool (due 2026-12-10, #5)'],
  ])('is not opened where %s', async (_, branch) => {
    expect(await round({ tasks: TASK, branch })).toEqual({
      ...NOTHING,
      numbers: [],
      text: bodyOf(branch),
    })
  })

  it('is left alone where the edit would change another: the two share their lines', async () => {
    const more = {
      // A reader who takes the words of the second for those of the first once they are edited.
      tasksIn: async (path: string, text: string) => {
        const tasks = await tasksIn(path, text)
        return text.includes('reserved-') ? tasks.map((one) => ({ ...one, text: 'x' })) : tasks
      },
    }
    const tasks = `${TASK}\n- [x] @sam Other (done 2026-11-30)`
    expect(await round({ tasks, more })).toMatchObject({ ...NOTHING, text: bodyOf(tasks) })
    const fewer = {
      tasksIn: async (path: string, text: string) => {
        const all = await tasksIn(path, text)
        return text.includes('reserved-') ? all.slice(0, 1) : all
      },
    }
    expect(await round({ tasks, more: fewer })).toMatchObject({ ...NOTHING, text: bodyOf(tasks) })
  })

  it('keeps its reservation where the issue is refused, and is tried again by the next run', async () => {
    answers(/\/issues$/, [])
    answers(/\/labels$/, [{ name: 'incident-ledger' }, { name: 'follow-up' }])
    answers(/\/issues$/, { message: 'No' }, 403, 'POST')
    const came = await round({ tasks: TASK })
    expect(came.kept.failures.map(({ sentence }) => sentence)).toEqual([
      `GitHub refused to open the tracking issue of ${ID}, follow-up ${RESERVED} (403: No).`,
    ])
    expect(came.text).toBe(
      bodyOf(`- [ ] @alice Fix the pool (due 2026-12-10, reserved-${RESERVED})`)
    )
    expect(came.messages).toEqual([NOTED])
  })

  it('is opened without the labels that GitHub drops, which is said', async () => {
    answers(/\/issues$/, [])
    answers(/\/labels$/, [{ name: 'incident-ledger' }, { name: 'follow-up' }])
    answers(/\/issues$/, answerOf(9, { body, labels: ['follow-up'] }), 201, 'POST')
    answers(/\/assignees$/, answerOf(9), 201, 'POST')
    const { kept } = await round({ tasks: TASK })
    expect(kept.warnings).toEqual([
      expect.stringMatching(/^GitHub dropped the labels incident-ledger from /),
    ])
  })

  it('waits where GitHub does not list what it was opened as', async () => {
    answers(/\/issues$/, { message: 'No' }, 403)
    const tasks = '- [ ] @alice Fix it (reserved-12345678)'
    expect(await round({ tasks })).toEqual({
      ...NOTHING,
      kept: {
        ...QUIET,
        failures: [
          {
            status: 403,
            sentence: 'GitHub refused to keep follow-ups and their issues alike (403: No).',
            remedy: expect.stringContaining('issues: write'),
            fatal: false,
          },
        ],
      },
      numbers: [],
      asked: LISTS.slice(0, 1),
      text: bodyOf(tasks),
    })
  })

  it('is left alone where it does not stand on the line that its reader says', async () => {
    const more = {
      tasksIn: async (path: string, text: string) =>
        (await tasksIn(path, text)).map((one) => ({ ...one, line: one.line + 1 })),
    }
    expect(await round({ tasks: TASK, more })).toMatchObject({ ...NOTHING, text: bodyOf(TASK) })
  })

  it('is opened where its owner cannot be given it: the mention has to do', async () => {
    answers(/\/issues$/, [answerOf(11, { body: trackerBody('12345678') })])
    answers(/\/assignees$/, { message: 'No' }, 403, 'POST')
    const came = await round({ tasks: '- [ ] @alice Fix it (reserved-12345678)' })
    expect(came.kept).toEqual(QUIET)
    expect(came.said).toEqual([
      `Noted the follow-ups of ${ID} on main: c1.`,
      'GitHub refused to assign issue 11 (403: No).',
    ])
  })

  it('is given to nobody whom the policy does not know', async () => {
    answers(/\/issues$/, [answerOf(11, { body: trackerBody('12345678') })])
    const came = await round({ tasks: '- [ ] @mallory Fix it (reserved-12345678)' })
    expect(came.asked).toEqual(LISTS)
    expect(came.text).toBe(bodyOf('- [ ] @mallory Fix it (#11)'))
  })
})

const ended = (more: object) => answers(/\/issues\/7$/, answerOf(7, { state: 'closed', ...more }))

describe('a task whose issue ended', () => {
  const TASK = '- [ ] @alice Fix it (#7)'
  const asksIssue = [['GET', '/issues/7', {}]]
  const url = 'https://github.com/kwetter/incidents/issues/7'

  it.each([
    ['closed', { state_reason: 'completed', closed_at: '2026-11-28T09:00:00Z' }, '2026-11-28'],
    ['closed before there were reasons', { closed_at: '2026-11-28T09:00:00Z' }, '2026-11-28'],
    [
      'closed late in the evening, where the organisation has the next day',
      { closed_at: '2026-11-28T23:30:00Z' },
      '2026-11-29',
    ],
    ['closed, nobody says when', { closed_at: null }, '2026-12-01'],
    [
      'a pull request that was merged',
      { pull_request: { merged_at: '2026-11-27T09:00:00Z' }, closed_at: '2026-11-28T09:00:00Z' },
      '2026-11-27',
    ],
  ])('is ticked off with the day: %s', async (_, more, day) => {
    ended(more)
    expect(await round({ tasks: TASK })).toEqual({
      kept: QUIET,
      numbers: [],
      asked: asksIssue,
      said: [`Noted the follow-ups of ${ID} on main: c1.`],
      text: bodyOf(`- [x] @alice Fix it (#7, done ${day})`),
      messages: [NOTED],
    })
  })

  it.each([
    ['as not planned', { state_reason: 'not_planned', closed_at: '2026-11-28T09:00:00Z' }],
    ['without a merge', { pull_request: { merged_at: null }, closed_at: '2026-11-28T09:00:00Z' }],
    ['without a merge', { pull_request: {}, state_reason: 'completed' }],
  ])('stays to be done where it was closed %s, which is said', async (how, more) => {
    ended(more)
    expect(await round({ tasks: TASK })).toEqual({
      ...NOTHING,
      kept: {
        ...QUIET,
        warnings: [
          `${url} was closed ${how}, and its follow-up is still to be done. Take the task out of its record, or open it again.`,
        ],
      },
      numbers: [],
      asked: asksIssue,
      text: bodyOf(TASK),
    })
  })

  it('waits while it is open', async () => {
    answers(/\/issues\/7$/, answerOf(7))
    const came = await round({ tasks: TASK })
    expect(came).toEqual({ ...NOTHING, numbers: [], asked: asksIssue, text: bodyOf(TASK) })
  })

  it('is not assumed done where the issue cannot be read; the others are asked all the same', async () => {
    answers(/\/issues\/7$/, { message: 'Not Found' }, 404)
    answers(/\/issues\/8$/, answerOf(8, { state: 'closed', closed_at: '2026-11-28T09:00:00Z' }))
    const came = await round({ tasks: `${TASK}\n- [ ] @sam Look (#8)` })
    expect(came.kept.warnings).toEqual([
      expect.stringMatching(
        /^A follow-up of INC-20261123-0900 names the issue #7, which cannot be read\. GitHub refused to look at issue 7 \(404: Not Found\)\. Write the number of an issue of this repository, or the whole address .*$/
      ),
    ])
    expect(came.text).toBe(bodyOf(`${TASK}\n- [x] @sam Look (#8, done 2026-11-28)`))
  })

  it('is ticked off in its own record, not where another record has it too by now', async () => {
    for (const issue of [7, 8])
      answers(
        new RegExp(`/issues/${issue}$`),
        answerOf(issue, { state: 'closed', closed_at: '2026-11-28T09:00:00Z' })
      )
    const other = { id: 'INC-20261122-0900', path: 'other.md' }
    const { followUps } = sweptFollowUps('- [ ] @sam Look (#8)', NOW, other)
    const copied = bodyOf(`- [ ] @sam Look (#8)\n${TASK}`)
    let standing: Branches | undefined
    const came = await round({
      tasks: TASK,
      more: { followUps: [...sweptFollowUps(TASK, NOW).followUps, ...followUps] },
      prepare: (branches) => {
        branches.files.set(
          'c0',
          new Map([...(branches.files.get('c0') ?? []), [other.path, Buffer.from(copied)]])
        )
        standing = branches
      },
    })
    expect(came.messages).toEqual([`Note the follow-ups of 2 incidents\n\n- ${other.id}\n- ${ID}`])
    expect(came.text).toBe(bodyOf('- [x] @alice Fix it (#7, done 2026-11-28)'))
    expect(
      standing?.files
        .get(standing.heads.get('main') ?? '')
        ?.get(other.path)
        ?.toString()
    ).toBe(bodyOf(`- [x] @sam Look (#8, done 2026-11-28)\n${TASK}`))
  })

  it('is asked for no more once the token is none', async () => {
    answers(/\/issues\/7$/, { message: 'Bad credentials' }, 401)
    const came = await round({ tasks: `${TASK}\n- [ ] @sam Look (#8)` })
    expect(came).toEqual({
      ...NOTHING,
      kept: {
        ...QUIET,
        failures: [
          {
            status: 401,
            sentence:
              'GitHub refused to keep follow-ups and their issues alike (401: Bad credentials).',
            remedy: 'The token is wrong or has run out. Pass a valid one.',
            fatal: true,
          },
        ],
      },
      numbers: [],
      asked: asksIssue,
      text: bodyOf(`${TASK}\n- [ ] @sam Look (#8)`),
    })
  })
})

describe('a task that somebody ticked off', () => {
  const closes = ['PATCH', '/issues/7', { state: 'closed', state_reason: 'completed' }]

  it('closes its issue, and gets the day', async () => {
    answers(/\/issues\/7$/, answerOf(7, { state: 'closed' }), 200, 'PATCH')
    const issues = [tracker(7, '12345678')]
    const came = await round({ tasks: '- [x] @alice Fix it (#7)', issues })
    expect(came).toMatchObject({
      kept: {
        ...QUIET,
        done: [
          {
            action: 'update-issue',
            incident: `${ID}, follow-up`,
            issue: 7,
            change: { state: 'closed', stateReason: 'completed' },
          },
        ],
      },
      numbers: ['7 closed'],
      asked: [closes],
      text: bodyOf('- [x] @alice Fix it (#7, done 2026-12-01)'),
    })
  })

  it('closes it too where the branch takes no commit', async () => {
    answers(/\/issues\/7$/, answerOf(7, { state: 'closed' }), 200, 'PATCH')
    const prepare = refusing(422, 'Repository rule violations found')
    const issues = [tracker(7, '12345678')]
    const came = await round({ tasks: '- [x] @alice Fix it (#7)', issues, prepare })
    expect(came.asked).toEqual([closes])
    expect(came.kept.warnings).toHaveLength(1)
  })

  it('is told where closing it is refused', async () => {
    answers(/\/issues\/7$/, { message: 'No' }, 403, 'PATCH')
    const tasks = '- [x] @alice Fix it (#7, done 2026-11-30)'
    const came = await round({ tasks, issues: [tracker(7, '12345678')] })
    expect(came.kept.failures.map(({ sentence }) => sentence)).toEqual([
      `GitHub refused to update issue 7 of ${ID}, follow-up (403: No).`,
    ])
  })

  it('closes it though the issue of another follow-up of its incident refuses that', async () => {
    answers(/\/issues\/7$/, { message: 'No' }, 403, 'PATCH')
    answers(/\/issues\/8$/, answerOf(8, { state: 'closed' }), 200, 'PATCH')
    const tasks = '- [x] @alice Fix it (#7, done 2026-11-30)\n- [x] @sam Look (#8, done 2026-11-30)'
    const came = await round({ tasks, issues: [tracker(7, '12345678'), tracker(8, '87654321')] })
    expect(came.kept.failures).toHaveLength(1)
    expect(came.numbers).toEqual(['7 open', '8 closed'])
  })

  it('closes no issue that somebody else opened, whatever marker it has', async () => {
    const tasks = '- [x] @alice Fix it (#7)'
    const issues = [tracker(7, '12345678', { author: 'mallory' })]
    expect(await round({ tasks, issues })).toMatchObject({ ...NOTHING, text: bodyOf(tasks) })
  })
})

describe('an issue that no task names any more', () => {
  it('is said, and left open: somebody may only have lost its number', async () => {
    const issues = [tracker(7, '12345678'), tracker(8, '87654321', { state: 'closed' })]
    const came = await round({ tasks: '- [x] @alice Fix it (done 2026-11-30)', issues })
    expect(came).toMatchObject({
      ...NOTHING,
      kept: {
        ...QUIET,
        warnings: [
          `Issue #7 was opened for a follow-up of ${ID}, and no task names it any more. Write \`#7\` into the brackets of its task, or close it as not planned.`,
        ],
      },
    })
  })
})
