import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseOverviewMarker } from '../../src/delivery/overview.ts'
import { OVERVIEW_TITLE } from '../../src/delivery/overview-issue.ts'
import { at } from '../support/incidents.ts'
import { ID, openWideTeam, PATH, recordText, type Issue, type WideTeam } from './wide.ts'

let team: WideTeam
let count = 0

beforeEach(async () => {
  count += 1
  team = await openWideTeam({ name: `overview-${count}` })
})
afterEach(() => team.stand.close())

async function overviews(): Promise<readonly Issue[]> {
  return (await team.issues()).filter(({ title }) => title === OVERVIEW_TITLE)
}

async function lastSweep(): Promise<number | undefined> {
  return parseOverviewMarker((await overviews())[0]?.body ?? '')?.lastSweep
}

describe('the overview issue', () => {
  it('is opened by the first sweep, and written with a real write or every six hours', async () => {
    team.branch.set(PATH, recordText())
    await team.sweepAt('09:02')
    const [overview, ...more] = await overviews()
    expect(more).toEqual([])
    expect(overview?.body).toMatch(/\n\n#1 🔵 \*\*P1\*\* Login fails\nby \d\d:\d\d: [\w ]+\n/)
    await team.sweepAt('09:03')
    expect(await lastSweep()).toBe(at('2026-11-23T09:02:00Z'))
    await team.sweepAt('09:16')
    expect(await lastSweep()).toBe(at('2026-11-23T09:16:00Z'))
    team.branch.set(PATH, recordText(ID, { head: 'declared: exercise\n' }))
    await team.sweepAt('09:17')
    expect((await overviews())[0]?.body).toContain('**✅ No incident is open.**')
    await team.sweepAt('15:16')
    expect(await lastSweep()).toBe(at('2026-11-23T09:17:00Z'))
    await team.sweepAt('15:17')
    expect(await lastSweep()).toBe(at('2026-11-23T15:17:00Z'))
  })

  it('mentions nobody, and has no comment', async () => {
    team.branch.set(PATH, recordText(ID, { title: '"@mallory broke it, cc @alice"' }))
    await team.sweepAt('12:30')
    const [overview] = await overviews()
    expect(overview?.body).toContain('#1 🔴 **P1**')
    expect(overview?.body).not.toMatch(/@\w/)
    expect(await team.comments(overview?.number ?? 0)).toEqual([])
  })

  it('shows id, priority and times of what is confidential, in a public place', async () => {
    team.branch.set(PATH, recordText(ID, { head: 'tlp: red\n', title: 'Keys stolen' }))
    await team.sweepAt('09:02', { isPrivate: false })
    const [overview] = await overviews()
    expect(overview?.body).toContain(`#1 🔵 **P1** \`${ID}\`\nby 09:15\n`)
    expect(overview?.body).not.toMatch(/keys stolen|assessed|first line/i)
  })

  it('says how late the last word was, and a late notice since when no sweep is on record', async () => {
    team.branch.set(PATH, recordText(ID, { head: 'declared: exercise\n' }))
    await team.openPull('docs', { 'a.md': 'a' })
    await team.sweepAt('08:00')
    team.branch.set(PATH, recordText())
    await team.sweepAt('12:00')
    const [overview] = await overviews()
    expect(overview?.body).toMatch(
      /Last sweep: 23 Nov 12:00 UTC \([^)]*\); its latest notice was 3h late\. The one before it on record ran 4h earlier, at 23 Nov 08:00 UTC/
    )
    const tracking = (await team.issues()).find(({ title }) => title.includes(ID))
    const [notice] = await team.comments(tracking?.number ?? 0)
    expect(notice).toMatch(
      /\nThis notice comes up to \dh .*late: the watcher was silent since 08:00 UTC/
    )
  })

  it('that a person closes is opened again, and never doubled', async () => {
    team.branch.set(PATH, recordText())
    await team.sweepAt('09:02')
    const [overview] = await overviews()
    const closed = { state: 'closed' }
    await team.stand.as('kwetter').send('PATCH', `/issues/${overview?.number}`, closed)
    await team.sweepAt('09:03')
    expect(await overviews()).toMatchObject([{ number: overview?.number, state: 'open' }])
  })

  it('that two sweeps open at once is one again after the next', async () => {
    team.branch.set(PATH, recordText())
    await Promise.all([team.sweepAt('09:02'), team.sweepAt('09:02')])
    await team.sweepAt('09:03')
    await team.sweepAt('09:04')
    expect((await overviews()).filter(({ state }) => state === 'open')).toHaveLength(1)
    team.asked()
    await team.sweepAt('09:05')
    expect(team.asked()).toEqual(['GET /issues', 'GET /pulls'])
  })

  it('is not written by a plan, nor by a sweep that was refused', async () => {
    team.branch.set(PATH, recordText())
    await team.planAt('09:02')
    expect(await overviews()).toEqual([])
    const body = { message: 'Resource not accessible by integration' }
    team.stand.faults.push({ kind: 'answer', method: 'POST', status: 403, body, times: 9 })
    expect((await team.sweepAt('09:02')).outcome.failures).not.toEqual([])
    expect(await overviews()).toEqual([])
  })
})
