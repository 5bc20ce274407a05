/** The note at each hand-over, over HTTP: to the next on duty, once, whatever runs how often and how late. */
import { expect, test } from 'vitest'
import { OVERVIEW_TITLE } from '../../src/delivery/overview-issue.ts'
import { RECORD, RECORD_TEXT } from '../cli/support.ts'
import { openTeam, peopleIn, teamPolicy, type Team } from './support.ts'

/** Sam until 21 November 09:00 in Amsterdam, then a day of dana, a day of sam, and so on. */
const ROTA = `version: 1
rotas: { officers: { layers: [{ people: [sam, dana], every: 1d, from: 2026-11-16 09:00 }] } }
`
const POLICY = teamPolicy().replace(
  /^( {2}security-officer:\n)(?: {4}.*\n)*/m,
  '$1    rota: officers\n    fallback: incident-manager\n'
)

function teamWith(name: string, rota = ROTA, hasRecord = true): Promise<Team> {
  const files = { ...(hasRecord ? { [RECORD]: RECORD_TEXT } : {}), 'incidents/rota.yml': rota }
  return openTeam(`hand-over-${name}`, files, { policy: POLICY, now: '2026-11-21T03:13:00Z' })
}

const keyOf = (body: string) => /"key":"([^"]*)"/.exec(body)?.[1]

/** A sweep at a moment, and the notes that stand on the overview after it. */
async function overviewOf(team: Team) {
  const all = await team.stand
    .as('alice')
    .list<{ number: number; title: string; body: string }[]>('/issues')
  return all.find(({ title }) => title === OVERVIEW_TITLE)
}

async function notesAt(team: Team, now: string): Promise<readonly string[]> {
  const { code } = await team.on('schedule', { inputs: { now } })
  expect(code).toBe(0)
  const number = (await overviewOf(team))?.number ?? 0
  return (await team.comments(number)).filter((body) => body.includes('"about":"hand-over"'))
}

test('each hand-over is told to the next on duty, and never twice', async () => {
  const team = await teamWith('once')
  await notesAt(team, '2026-11-21T03:13:00Z')
  const before = await notesAt(team, '2026-11-21T07:59:59Z')
  const after = await notesAt(team, '2026-11-21T08:00:00Z')
  expect(after.map(keyOf)).toEqual([
    'v1:rota:officers/2026-11-20T08:00:00Z',
    'v1:rota:officers/2026-11-21T08:00:00Z',
  ])
  expect(before).toEqual(after.slice(0, 1))
  const note = after[1] ?? ''
  expect(note).toContain(
    '**Hand-over of the rota `officers` · @dana: you are on duty until 22 Nov 08:00 UTC (09:00).** You take over from `sam`.'
  )
  expect(peopleIn(note)).toEqual(['@dana'])
  const overview = (await overviewOf(team))?.body ?? ''
  expect(overview).toContain('**On duty**\n- `officers`: `dana` until 22 Nov 08:00 UTC (09:00)')
  expect(peopleIn(overview)).toEqual([])
  expect(note).toMatch(/^- #1 🔴 \*\*P1\*\* Stolen passwords$/m)
  expect(note).toContain('  - 21 Nov 03:12 UTC (04:12) assessed by dana: impact severe')
  expect(note).toContain('  - **overdue** since 21 Nov 07:12 UTC (08:12): resolve it')
  expect(await notesAt(team, '2026-11-21T08:00:00Z')).toEqual(after)
  expect(await notesAt(team, '2026-11-21T20:00:00Z')).toEqual(after)
})

test('a late run tells the last hand-over alone', async () => {
  const team = await teamWith('late')
  await notesAt(team, '2026-11-21T03:13:00Z')
  await notesAt(team, '2026-11-21T04:00:00Z')
  expect((await notesAt(team, '2026-11-24T12:00:00Z')).map(keyOf)).toEqual([
    'v1:rota:officers/2026-11-20T08:00:00Z',
    'v1:rota:officers/2026-11-24T08:00:00Z',
  ])
})

test('what was told is known from the note itself, should the overview forget it', async () => {
  const team = await teamWith('forgets')
  await notesAt(team, '2026-11-21T03:13:00Z')
  const told = await notesAt(team, '2026-11-21T04:00:00Z')
  const overview = await overviewOf(team)
  const body = overview?.body.replace(/,"handed":\[[^\]]*\]/, '')
  expect(body).not.toBe(overview?.body)
  await team.stand.as('github-actions[bot]').send('PATCH', `/issues/${overview?.number}`, { body })
  expect(await notesAt(team, '2026-11-21T05:00:00Z')).toEqual(told)
})

test('nobody is told of a shift in which nobody is on duty', async () => {
  const gap = ROTA.replace('2026-11-16', '2027-11-16')
  const team = await teamWith('nobody', gap)
  await notesAt(team, '2026-11-21T03:13:00Z')
  expect(await notesAt(team, '2026-11-21T04:00:00Z')).toEqual([])
  const body = (await overviewOf(team))?.body ?? ''
  expect(body).toContain('**On duty**\n- `officers`: **nobody, a gap**')
})

test('who takes over is told though no incident ever was, on an overview that is made for it, and once', async () => {
  const team = await teamWith('no-incident', ROTA, false)
  const first = await notesAt(team, '2026-11-21T03:13:00Z')
  expect(first.map(keyOf)).toEqual(['v1:rota:officers/2026-11-20T08:00:00Z'])
  expect(first[0]).toContain('No incident is open.')
  expect((await overviewOf(team))?.body).toContain('No sweep before it is on record.')
  const asked = team.stand.requests.length
  expect(await notesAt(team, '2026-11-21T03:14:00Z')).toEqual(first)
  const writes = team.stand.requests.slice(asked).filter(({ method }) => method !== 'GET')
  expect(writes).toEqual([])
})

test('of two notes of one hand-over, which two sweeps at once left, the older stays', async () => {
  const team = await teamWith('twins')
  await notesAt(team, '2026-11-21T03:13:00Z')
  const number = (await overviewOf(team))?.number ?? 0
  const bot = team.stand.as('github-actions[bot]')
  const [older = ''] = await notesAt(team, '2026-11-21T03:14:00Z')
  await bot.send('POST', `/issues/${number}/comments`, { body: older })
  // Whoever quotes it in their own name keeps their words.
  await team.stand.as('alice').send('POST', `/issues/${number}/comments`, { body: older })
  const after = await notesAt(team, '2026-11-21T08:00:00Z')
  expect(after.map(keyOf)).toEqual([
    'v1:rota:officers/2026-11-20T08:00:00Z',
    'v1:rota:officers/2026-11-20T08:00:00Z',
    'v1:rota:officers/2026-11-21T08:00:00Z',
  ])
  const all = await team.stand
    .as('alice')
    .list<{ user: { login: string } }[]>(`/issues/${number}/comments`)
  expect(all.map(({ user }) => user.login)).toEqual([
    'github-actions[bot]',
    'alice',
    'github-actions[bot]',
  ])
})
