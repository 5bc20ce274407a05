/** Whole comments and issues on follow-ups, and when each is said to whom. */
import { describe, expect, test } from 'vitest'
import { renderFollowUpComment, toldIn } from '../../src/delivery/follow-up-comment.ts'
import { openFollowUp } from '../../src/delivery/follow-up-issue.ts'
import {
  followUpNotices,
  namesOf,
  type SweptFollowUp,
  taskLogin,
} from '../../src/delivery/follow-up-notices.ts'
import { shownIn } from '../../src/report/shown.ts'
import { zones } from '../support/zones.ts'
import { sweptFollowUps } from './follow-ups.ts'

const TASKS = [
  '- [ ] @alice Alert on #3 (due 2026-11-24, prevents)',
  '- [ ] @mallory Test it (due 2026-11-30)',
  '- [ ] Write it down (due 2026-11-25, #7)',
  '- [ ] @SAM Say it (due 2026-11-18)',
].join('\n')
const ID = 'INC-20261123-0900'

/** The follow-ups as of a moment, and what is said of them then. */
function saidAt(now: string, tasks = TASKS, told: readonly string[] = [], more: object = {}) {
  const swept = sweptFollowUps(tasks, now)
  const { policyFile } = swept
  const policy = { ...policyFile.policy, ...more }
  const context = { policy, course: null, zones, now: swept.now }
  return { ...swept, notices: followUpNotices(swept.followUps, new Set(told), context) }
}

describe('the comment', () => {
  test('says of each that is overdue since when, whose it is and of which incident', () => {
    const { notices, ...drawing } = saidAt('2026-11-26T10:15Z')
    expect(renderFollowUpComment(notices, drawing).split('\n')).toEqual([
      '**🔴 3 follow-ups overdue** · @alice @sam',
      '',
      `- 🔴 **Overdue since 2026-11-24 (1d 11h)**: Alert on #\u200B3 (prevents) (alice) · \`${ID}\``,
      `- 🔴 **Overdue since 2026-11-25 (11h 15m)**: Write it down (nobody) · \`${ID}\` · #7`,
      `- 🔴 **Overdue since 2026-11-18 (7d 11h)**: Say it (SAM) · \`${ID}\``,
      '',
      'Tick each off in its record once it is done, or close the issue that tracks it. Who needs more time writes a date.',
      '',
      `<!-- incident-ledger:v1 {"about":"follow-ups","told":["${notices[0]?.keys[0]}","#7/rung-1","${notices[2]?.keys.join('","')}"]} -->`,
    ])
  })

  test('says by when where nothing is overdue yet, and names nobody whom the policy does not', () => {
    const tasks = '- [ ] @alice Alert (due 2026-11-30)\n- [ ] @bo Test it (due 2026-11-29)'
    const { notices, ...drawing } = saidAt('2026-11-28T10:15Z', tasks, [], { contacts: {} })
    expect(renderFollowUpComment(notices, drawing).split('\n').slice(0, 4)).toEqual([
      '**🟠 2 follow-ups to do**',
      '',
      `- 🟠 **Due 2026-11-30**: Alert (alice) · \`${ID}\``,
      `- 🟠 **Due 2026-11-29**: Test it (bo) · \`${ID}\``,
    ])
    const [first] = notices.slice(0, 1)
    const one = first === undefined ? '' : renderFollowUpComment([first], drawing)
    expect(one.split('\n')[0]).toBe('**🟠 1 follow-up to do**')
  })

  test('counts only what is overdue where anything is, and in public says neither what nor whose', () => {
    const tasks = '- [ ] @alice Alert (due 2026-11-24)\n- [ ] @sam Test it (due 2026-11-28)'
    const { notices, ...drawing } = saidAt('2026-11-26T10:15Z', tasks)
    const hidden = notices.map((notice) => {
      const { entry } = notice.followUp
      const incident = { ...entry.file.incident, tlp: 'red' as const }
      const marked = { ...entry, file: { ...entry.file, incident } }
      const shown = shownIn('public', marked, drawing.policyFile.policy)
      return { ...notice, followUp: { ...notice.followUp, shown } }
    })
    expect(renderFollowUpComment(hidden, drawing).split('\n').slice(0, 4)).toEqual([
      '**🔴 1 follow-up overdue** · @alice @sam',
      '',
      `- 🔴 **Overdue since 2026-11-24 (1d 11h)**: a follow-up · \`${ID}\``,
      `- 🟠 **Due 2026-11-28**: a follow-up · \`${ID}\``,
    ])
  })

  test('one without a date is due some day', () => {
    const { notices, ...drawing } = saidAt(
      '2026-11-26T10:15Z',
      '- [ ] @sam Test it (due 2026-12-30)'
    )
    expect(notices).toEqual([])
    const [followUp] = drawing.followUps
    if (followUp === undefined) throw new Error('There is no task.')
    const row = { ...followUp.row, dueAt: null, task: { ...followUp.row.task, due: null } }
    const notice = { followUp: { ...followUp, row, said: row }, step: 'call', keys: ['x'] }
    const body = renderFollowUpComment([{ ...notice, logins: [], otherMeans: [] }], drawing)
    expect(body.split('\n')[2]).toBe(`- 🔵 **Due some day**: Test it (sam) · \`${ID}\``)
  })

  test('says in its marker what it told, and any other body tells nothing', () => {
    const { notices, ...drawing } = saidAt('2026-11-26T10:15Z')
    expect(toldIn(renderFollowUpComment(notices, drawing))).toEqual(
      notices.flatMap(({ keys }) => keys)
    )
    expect(toldIn('**🔴 1 follow-up overdue**')).toBeNull()
    expect(toldIn('<!-- incident-ledger:v1 {"about":"overview","told":["x"]} -->')).toBeNull()
  })
})

const steps = (
  now: string,
  told: readonly string[] = [],
  tasks = '- [ ] @sam Test it (due 2026-11-30)'
) =>
  saidAt(now, tasks, told).notices.map(({ step, keys, logins }) => ({
    step,
    keys: keys.map((key) => key.replace(/^.*\//, '')),
    logins,
  }))

const loginsFor = (owner: string) =>
  steps('2026-12-07T22:59:59Z', [], `- [ ] ${owner}Test it (due 2026-11-30)`).map(
    (one) => one.logins
  )

describe('each is said', () => {
  const NAME =
    namesOf(
      saidAt('2026-11-26T10:15Z', '- [ ] @sam Test it (due 2026-11-30)').followUps.map(
        ({ row }) => row
      )
    )[0] ?? ''

  test('three days before, once it is late, and a week later to the incident manager too', () => {
    const remind = { step: 'remind', keys: ['remind'], logins: ['sam'] }
    expect(steps('2026-11-27T22:59:58Z')).toEqual([])
    expect(steps('2026-11-27T22:59:59Z')).toEqual([remind])
    expect(steps('2026-11-30T22:59:59Z')).toEqual([remind])
    expect(steps('2026-11-30T23:00:00Z')).toEqual([
      { step: 'rung-1', keys: ['remind', 'rung-1'], logins: ['sam'] },
    ])
    expect(steps('2026-12-07T22:59:59Z')).toEqual([
      { step: 'rung-2', keys: ['rung-1', 'rung-2'], logins: ['sam', 'alice'] },
    ])
  })

  test('for as long as it is news, and what was said is not said again', () => {
    expect(steps('2026-12-14T22:59:59Z').map(({ keys }) => keys)).toEqual([['rung-2']])
    expect(steps('2026-12-14T23:00:00Z')).toEqual([])
    expect(steps('2026-12-07T22:59:59Z', [`${NAME}/rung-2`])).toEqual([])
    expect(steps('2026-12-07T22:59:59Z', [`${NAME}/rung-1`]).map(({ keys }) => keys)).toEqual([
      ['rung-2'],
    ])
  })

  test('to the incident manager where the policy does not know its owner, or it has none', () => {
    expect(loginsFor('@mallory ')).toEqual([['alice']])
    expect(loginsFor('')).toEqual([['alice']])
    expect(loginsFor('@ALICE ')).toEqual([['alice']])
  })

  test('by other means once, where no login reaches who hears', () => {
    const contacts = { 'incident-manager': { name: 'Alice', logins: [], away: [] } }
    const now = '2026-12-07T22:59:59Z'
    const { notices } = saidAt(now, '- [ ] Test it (due 2026-11-30)', [], { contacts })
    expect(notices.map(({ logins, otherMeans }) => ({ logins, otherMeans }))).toEqual([
      {
        logins: [],
        otherMeans: [{ role: 'incident-manager', name: 'Alice', email: null, phone: null }],
      },
    ])
  })
})

test('an owner is known as a contact or of the people, as the policy writes them', () => {
  const { policy } = saidAt('2026-11-26T10:15Z').policyFile
  const known = { ...policy, people: { Ravi: { phone: '+31 6 1234', git: [] } } }
  expect(['ALICE', 'ravi', 'mallory', null].map((owner) => taskLogin(owner, known))).toEqual([
    'alice',
    'Ravi',
    undefined,
    undefined,
  ])
})

const rowsOf = (tasks: string) =>
  sweptFollowUps(tasks, '2026-11-26T10:15Z').followUps.map(({ row }) => row)

test('each is known by its issue, else by its words, whatever their case and spaces', () => {
  const names = namesOf(
    rowsOf(
      '- [ ] @sam Test it\n- [ ] @alice TEST  it\n- [ ] test it (#7)\n- [ ] test it\n- [ ] test that'
    )
  )
  const [first = ''] = names
  // As markers hold it.
  expect(first).toBe('INC-20261123-0900:0d739a82')
  expect(names.slice(0, 4)).toEqual([first, `${first}~2`, '#7', `${first}~3`])
  expect(names[4]).toMatch(/^INC-20261123-0900:[0-9a-f]{8}$/)
  expect(names[4]).not.toBe(first)
})

const undated = (one: SweptFollowUp) => ({
  ...one,
  row: { ...one.row, dueAt: null, task: { ...one.row.task, due: null } },
})

const issueOf = (
  tasks: string,
  place: Parameters<typeof openFollowUp>[2],
  change = (one: SweptFollowUp) => one
) => {
  const drawing = sweptFollowUps(tasks, '2026-11-26T10:15Z')
  const [followUp] = drawing.followUps
  if (followUp === undefined) throw new Error('There is no task.')
  return openFollowUp(change(followUp), '0a1b2c3d', place, drawing)
}

describe('the issue that tracks one', () => {
  const LAST = [
    '',
    'Close this issue once it is done: the task in the record is ticked off then. To drop it, take the task out of the record, by review.',
    '',
    `<!-- incident-ledger:v1 {"about":"follow-up","incident":"${ID}","reserved":"0a1b2c3d"} -->`,
  ]

  test('says what, for whom, by when, and after which incident', () => {
    const place = { recordUrl: 'https://x.example/r', tracking: 12 }
    expect(issueOf('- [ ] @ALICE Alert *on* #3 (due 2026-11-24)', place)).toEqual({
      action: 'create-issue',
      incident: `${ID}, follow-up 0a1b2c3d`,
      title: 'Alert *on* #3',
      body: [
        '**Alert \\*on\\* #\u200B3**',
        '',
        `For @alice, by 2026-11-24. Promised after \`${ID}\` · [record](https://x.example/r) · #12.`,
        ...LAST,
      ].join('\n'),
      labels: ['incident-ledger', 'follow-up'],
    })
  })

  test('of whom the policy does not know, and where nobody says by when or where', () => {
    const nowhere = { recordUrl: null, tracking: null }
    const step = issueOf(`- [ ] @mallory ${'x'.repeat(300)}`, nowhere, undated)
    expect(step).toMatchObject({ title: `${'x'.repeat(199)}…` })
    expect(step.action === 'create-issue' ? step.body.split('\n') : []).toEqual([
      `**${'x'.repeat(239)}…**`,
      '',
      `For mallory. Promised after \`${ID}\`.`,
      ...LAST,
    ])
    const nobody = issueOf('- [ ] Test it (due 2026-11-24)', nowhere)
    expect(nobody.action === 'create-issue' ? nobody.body.split('\n')[2] : '').toBe(
      `Nobody is named for it, by 2026-11-24. Promised after \`${ID}\`.`
    )
  })
})
