/** Follow-ups on a real API: told once per step, on the overview or on the issue that tracks them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toldIn } from '../../src/delivery/follow-up-comment.ts'
import { OVERVIEW_TITLE } from '../../src/delivery/overview-issue.ts'
import { policyWith } from '../support/policy.ts'
import { ID, openWideTeam, PATH, recordText, type WideTeam } from './wide.ts'

const policy = policyWith((typed) => {
  typed.receipts = 'off'
  typed['follow-ups'] = { within: { P1: '4w' }, remind: '3d' }
})
const CLOSED = [
  '{ at: 2026-11-23T10:00:00Z, event: resolved, by: dana }',
  '{ at: 2026-11-23T11:00:00Z, event: closed, by: dana }',
  '{ at: 2026-11-23T11:00:00Z, event: notified, role: stakeholders, by: dana }',
  '{ at: 2026-11-23T11:01:00Z, event: reviewed, by: alice }',
]
const record = (tasks: string, head = '') =>
  `${recordText(ID, { more: CLOSED, head })}\n## Follow-up\n\n${tasks}\n\n## Lessons learned\n\nAlert on it sooner.\n`
const TASK = '- [ ] @alice Alert on it (due 2026-12-01)'

let team: WideTeam
let count = 0
beforeEach(async () => {
  count += 1
  team = await openWideTeam({ name: `follow-ups-${count}`, policy })
})
afterEach(() => team.stand.close())

async function overview() {
  const found = (await team.issues()).find(({ title }) => title === OVERVIEW_TITLE)
  if (found === undefined) throw new Error('there is no overview')
  return found
}
/** First lines of what the overview's comments say of follow-ups. */
async function words(issue?: number): Promise<string[]> {
  const comments = await team.comments(issue ?? (await overview()).number)
  return comments.filter((body) => toldIn(body) !== null).map((body) => body.split('\n')[0] ?? '')
}

describe('a follow-up without an issue of its own', () => {
  it('is told on the overview, each step once, and what was missed in one word', async () => {
    team.branch.set(PATH, record(TASK))
    await team.sweepAt('11:05')
    await team.sweepAt('11:10')
    expect(await words()).toEqual(['**🟠 1 follow-up to do** · @alice'])
    await team.sweepAt('2026-11-28T23:00:00Z')
    await team.sweepAt('2026-11-29T08:00:00Z')
    expect(await words()).toHaveLength(2)
    expect((await overview()).body).toContain('- 🟠 **Due 2026-12-01**: Alert on it (alice)')
    await team.sweepAt('2026-12-01T22:59:59Z')
    expect(await words()).toHaveLength(2)
    await team.sweepAt('2026-12-03T09:00:00Z')
    expect((await words()).at(-1)).toBe('**🔴 1 follow-up overdue** · @alice')
    await team.sweepAt('2026-12-08T23:00:00Z')
    expect(await words()).toHaveLength(4)
    await team.sweepAt('2027-02-01T00:00:00Z')
    expect(await words()).toHaveLength(4)
  })

  it('keeps no incident open, and costs a quiet sweep nothing', async () => {
    team.branch.set(PATH, record(TASK))
    await team.sweepAt('2026-12-03T09:00:00Z')
    team.asked()
    await team.sweepAt('2026-12-03T09:05:00Z')
    expect(team.asked()).toEqual(['GET /issues', 'GET /pulls'])
    expect((await team.issues()).filter(({ state }) => state === 'open')).toHaveLength(1)
  })

  it('is told once though the overview forgot it, and not again where it is reworded in its brackets', async () => {
    team.branch.set(PATH, record(TASK))
    await team.sweepAt('11:05')
    const { number, body } = await overview()
    const forgotten = body.replace(/,"told":"[^"]*"/, '')
    expect(forgotten).not.toBe(body)
    await team.stand.as('kwetter').send('PATCH', `/issues/${number}`, { body: forgotten })
    team.branch.set(PATH, record(TASK.replace('2026-12-01', '2026-12-02, prevents')))
    await team.sweepAt('11:30')
    expect(await words()).toHaveLength(1)
  })

  it('is not told once it is ticked, dismissed, a drill, or first owed too long ago', async () => {
    team.branch.set(PATH, record(TASK.replace('[ ]', '[x]')))
    await team.sweepAt('2026-12-03T09:00:00Z')
    team.branch.set(PATH, record(TASK, 'declared: exercise\n'))
    await team.sweepAt('2026-12-03T09:05:00Z')
    team.branch.set(PATH, record(TASK))
    await team.sweepAt('2027-03-03T09:00:00Z')
    expect(await words()).toEqual([])
    expect((await overview()).body).toContain('Overdue since 2026-12-01')
  })

  it('of somebody whom the policy does not name is told to the incident manager', async () => {
    team.branch.set(PATH, record(TASK.replace('@alice', '@mallory')))
    await team.sweepAt('11:05')
    expect(await words()).toEqual(['**🟠 1 follow-up to do** · @alice'])
    const said = (await team.comments((await overview()).number)).join('\n')
    expect(said).toContain('Alert on it (mallory)')
    expect(said).not.toContain('@mallory')
  })

  it('of a confidential incident says neither what nor whose in a public place', async () => {
    team.branch.set(PATH, record(TASK, 'tlp: red\n'))
    await team.sweepAt('2026-12-03T09:00:00Z', { isPrivate: false })
    const { number, body } = await overview()
    const said = [body, ...(await team.comments(number))].join('\n')
    expect(said).toContain(`**Overdue since 2026-12-01 (1d 10h)**: a follow-up · \`${ID}\``)
    expect(said).not.toMatch(/Alert on it|\(alice\)/)
  })
})

it('a follow-up is told on the issue that tracks it', async () => {
  const owner = team.stand.as('alice')
  const { number } = await owner.send<{ number: number }>('POST', '/issues', { title: 'Alert' })
  team.branch.set(PATH, record(TASK.replace('2026-12-01', `2026-12-01, #${number}`)))
  await team.sweepAt('2026-12-03T09:00:00Z')
  await team.sweepAt('2026-12-03T09:05:00Z')
  expect(await words(number)).toEqual(['**🔴 1 follow-up overdue** · @alice'])
  expect(await words()).toEqual([])
})

it('a follow-up whose issue is not there is told on the overview once, and silences no other', async () => {
  const owner = team.stand.as('alice')
  const { number } = await owner.send<{ number: number }>('POST', '/issues', { title: 'Alert' })
  const gone = '- [ ] @sam Limit it (due 2026-12-01, #77)'
  team.branch.set(PATH, record(`${gone}\n${TASK.replace('2026-12-01', `2026-12-01, #${number}`)}`))
  const { outcome } = await team.sweepAt('2026-12-03T09:00:00Z')
  const again = await team.sweepAt('2026-12-03T09:05:00Z')
  expect(await words(number)).toEqual(['**🔴 1 follow-up overdue** · @alice'])
  expect(await words()).toEqual(['**🔴 1 follow-up overdue** · @sam'])
  expect(outcome.failures).toEqual([])
  expect(outcome.warnings.join('\n')).toContain(
    `issue 77, which a follow-up of ${ID} names (404: Not Found`
  )
  expect(again.outcome.failures).toEqual([])
})
