/** One issue for each follow-up: reserved in the record first, and both closed together. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseFollowUpMarker } from '../../src/delivery/follow-up-marker.ts'
import { policyWith } from '../support/policy.ts'
import { ID, openWideTeam, PATH, recordText, type Issue, type WideTeam } from './wide.ts'

const policy = policyWith((typed) => {
  typed.receipts = 'off'
  typed['follow-ups'] = { within: { P1: '4w' }, issues: true }
})
const CLOSED = [
  '{ at: 2026-11-23T10:00:00Z, event: resolved, by: dana }',
  '{ at: 2026-11-23T11:00:00Z, event: closed, by: dana }',
]
const record = (tasks: string, head = '', more = CLOSED) =>
  `${recordText(ID, { more, head })}\n## Follow-up\n\n${tasks}\n`
const TASKS = '- [ ] @alice Alert on it (due 2026-12-01)\n- [ ] @sam Test\n  the fail-over'

let team: WideTeam
let count = 0
beforeEach(async () => {
  count += 1
  team = await openWideTeam({ name: `issues-of-${count}`, policy })
})
afterEach(() => team.stand.close())

/** The record goes onto the branch on GitHub, and is what is checked out. */
async function put(text: string): Promise<void> {
  await team.push('main', PATH, text)
  team.branch.set(PATH, text)
}
async function pulled(): Promise<string> {
  const { content } = await team.stand
    .as('kwetter')
    .send<{ content: string }>('GET', `/contents/${PATH}?ref=main`)
  const text = Buffer.from(content, 'base64').toString('utf8')
  team.branch.set(PATH, text)
  return text.slice(text.indexOf('## Follow-up'))
}
async function followUps(): Promise<Issue[]> {
  return (await team.issues())
    .filter(({ body }) => parseFollowUpMarker(body) !== null)
    .toSorted((one, other) => one.number - other.number)
}

describe('at closure', () => {
  it('each follow-up has one issue, whose number stands in its task; a second sweep does nothing', async () => {
    await put(record(TASKS))
    await team.sweepAt('11:05')
    const [alert, test, ...more] = await followUps()
    expect(more).toEqual([])
    expect(await pulled()).toBe(
      `## Follow-up\n\n- [ ] @alice Alert on it (due 2026-12-01, #${alert?.number})\n- [ ] @sam Test\n  the fail-over (#${test?.number})\n`
    )
    expect([alert?.title, test?.title]).toEqual(['Alert on it', 'Test the fail-over'])
    expect(alert?.body).toContain('For @alice, by 2026-12-01. Promised after `INC-20261123-0900`')
    // The record changed, which its tracking issue notes; from then on all is quiet.
    await team.sweepAt('11:10')
    team.asked()
    await team.sweepAt('11:12')
    expect(team.asked()).toEqual(['GET /issues', 'GET /pulls'])
    expect(await followUps()).toHaveLength(2)
  })

  it('none has one before it, in a drill, in a confidential record of a public place, or where it is tracked elsewhere', async () => {
    await put(record(TASKS, '', CLOSED.slice(0, 1)))
    await team.sweepAt('11:05')
    await put(record(TASKS, 'declared: exercise\n'))
    await team.sweepAt('11:06')
    await put(record(TASKS, 'tlp: red\n'))
    await team.sweepAt('11:07', { isPrivate: false })
    await put(record('- [ ] @alice Alert (https://jira.example/1)\n- [x] @sam Test'))
    await team.sweepAt('11:08')
    expect(await followUps()).toEqual([])
  })

  it('what was reserved by a run that was killed is opened by the next, once', async () => {
    await put(record('- [ ] @alice Alert on it (reserved-0a1b2c3d)'))
    await team.sweepAt('11:05')
    const [issue, ...more] = await followUps()
    expect(more).toEqual([])
    expect(await pulled()).toContain(`(#${issue?.number})`)
    // As if the number had not been written: the marker finds the issue again.
    await put(record('- [ ] @alice Alert on it (reserved-0a1b2c3d)'))
    await team.sweepAt('11:10')
    expect(await followUps()).toHaveLength(1)
    expect(await pulled()).toContain(`(#${issue?.number})`)
  })

  it('where nothing can be written no issue is opened, and that is said', async () => {
    await put(record(TASKS))
    const { outcome } = await team.sweepAt('11:05', { branch: 'gone' })
    expect(await followUps()).toEqual([])
    expect(outcome.warnings.join('\n')).toMatch(
      /follow-ups of INC-20261123-0900 have no issue yet.*gone takes no commit/
    )
  })
})

const tracked = async () => {
  await put(record(TASKS))
  await team.sweepAt('11:05')
  await pulled()
  const [issue] = await followUps()
  return issue?.number ?? 0
}
const close = (number: number, reason: string) =>
  team.stand
    .as('alice')
    .send('PATCH', `/issues/${number}`, { state: 'closed', state_reason: reason })

const lostIn = async (moment: string) =>
  (await team.sweepAt(moment)).outcome.warnings.filter((told) => told.includes('names it'))

describe('an issue that tracks a follow-up', () => {
  it('ticks its task by its closing, though the task was reworded and moved', async () => {
    const number = await tracked()
    const [first = '', ...rest] = (await pulled()).split('\n').slice(2)
    await put(record(`${rest.join('\n').trim()}\n${first.replace('Alert on it', 'Page for it')}`))
    await close(number, 'completed')
    await team.sweepAt('2026-11-25T09:00:00Z')
    expect(await pulled()).toContain(
      `- [x] @alice Page for it (due 2026-12-01, #${number}, done 2026-11-2`
    )
    expect((await pulled()).match(/\[x\]/g)).toHaveLength(1)
  })

  it('closed as not planned ticks nothing, and that is said', async () => {
    const number = await tracked()
    await close(number, 'not_planned')
    const { outcome } = await team.sweepAt('2026-11-25T09:00:00Z')
    expect(await pulled()).not.toContain('[x]')
    expect(outcome.warnings.join('\n')).toContain('closed as not planned')
  })

  it('is closed where its task was ticked by hand, and the day is written', async () => {
    const number = await tracked()
    const text = team.branch.get(PATH) ?? ''
    await put(text.replace('- [ ] @alice', '- [x] @alice'))
    await team.sweepAt('2026-11-25T09:00:00Z')
    expect((await followUps()).map(({ number: one, state }) => [one === number, state])).toEqual([
      [true, 'closed'],
      [false, 'open'],
    ])
    expect(await pulled()).toContain(`(due 2026-12-01, #${number}, done 2026-11-25)`)
  })

  it('that no task names any more is said and left open; written back, it is the same one', async () => {
    const number = await tracked()
    const text = team.branch.get(PATH) ?? ''
    expect(await lostIn('2026-11-24T09:00:00Z')).toEqual([])
    await put(text.replace(/- \[ \] @alice.*\n/, ''))
    expect(await lostIn('2026-11-24T10:00:00Z')).toEqual([
      `Issue #${number} was opened for a follow-up of ${ID}, and no task names it any more. Write \`#${number}\` into the brackets of its task, or close it as not planned.`,
    ])
    expect((await followUps()).map(({ state }) => state)).toEqual(['open', 'open'])
    await put(text)
    expect(await lostIn('2026-11-24T11:00:00Z')).toEqual([])
    // What is ticked by hand without its number has lost it too; closed by people it is no longer said.
    await put(text.replace(/- \[ \] @alice.*/, '- [x] @alice Alert on it (due 2026-12-01)'))
    expect(await lostIn('2026-11-24T12:00:00Z')).toHaveLength(1)
    await close(number, 'not_planned')
    expect(await lostIn('2026-11-24T13:00:00Z')).toEqual([])
  })

  it('of which the number was not written yet is not lost', async () => {
    const number = await tracked()
    const body = (await followUps()).find((one) => one.number === number)?.body ?? ''
    const reserved = parseFollowUpMarker(body)?.reserved ?? ''
    const text = team.branch.get(PATH) ?? ''
    await put(text.replace(`#${number}`, `reserved-${reserved}`))
    expect(await lostIn('2026-11-24T09:00:00Z')).toEqual([])
    expect(await pulled()).toContain(`#${number}`)
  })
})
