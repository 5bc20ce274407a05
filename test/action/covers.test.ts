/** `/cover` of a comment, over HTTP: who may enter one, which rota it is, and that it counts from the comment on. */
import { describe, expect, test } from 'vitest'
import { OVERVIEW_TITLE } from '../../src/delivery/overview-issue.ts'
import { RECORD, RECORD_TEXT } from '../cli/support.ts'
import { comment, CREATED, lastWord, protect } from './comment-support.ts'
import { openTeam, peopleIn, teamPolicy, type Team } from './support.ts'

const PATH = 'incidents/rota.yml'
/** Sam is on duty that week, and dana the next. */
const ROTA = `version: 1
rotas:
  officers:
    layers:
      - { people: [sam, dana], every: 1w, from: 2026-11-16 09:00 }
    managers: [alice]
`
const SECOND = `${ROTA}  desk: { layers: [{ people: [mia, sam], every: 1w, from: 2026-11-16 09:00 }] }
`

/** The branch moved on since the run was started, so it reads what stands there now. */
const MOVED = { commit: '0'.repeat(40) }

/** A team whose security officer is whoever is on duty; its incident has the tracking issue 1. */
async function teamWith(name: string, rota = ROTA): Promise<Team> {
  const policy = teamPolicy().replace(
    /^( {2}security-officer:\n)(?: {4}.*\n)*/m,
    '$1    rota: officers\n    fallback: incident-manager\n'
  )
  const files = { [RECORD]: RECORD_TEXT, [PATH]: rota }
  const team = await openTeam(`covers-${name}`, files, { policy, now: CREATED })
  await team.on('push', { inputs: { now: '2026-11-21T03:13:00Z' } })
  return team
}

async function rotaOn(team: Team, branch = 'main'): Promise<string> {
  const file = await team.stand
    .as('alice')
    .send<{ content: string }>('GET', `/contents/${PATH}?ref=${branch}`)
  return Buffer.from(file.content, 'base64').toString('utf8')
}

async function overviewOf(team: Team): Promise<number> {
  const all = await team.stand.as('alice').list<{ number: number; title: string }[]>('/issues')
  return all.find(({ title }) => title === OVERVIEW_TITLE)?.number ?? 0
}

/** Whom the last notice mentions. */
async function called(team: Team): Promise<readonly string[]> {
  const notices = (await team.comments(1)).filter((body) => body.includes('"about":"notice"'))
  return peopleIn(notices.at(-1) ?? '')
}

const line = (by: string, url: string, to = '2026-11-21T08:00:00Z') =>
  `  - { rota: officers, by: ${by}, from: ${CREATED}, to: ${to}, asked: ${CREATED}, url: "${url}" }\n`

const REFUSED: readonly (readonly [login: string, text: string, said: string])[] = [
  ['mallory', '/cover until 09:00', 'This takes write access'],
  ['mia', '/cover officers until 09:00', 'You are not of the rota officers'],
  ['mia', '/cover @sam until 09:00', 'You are on no rota'],
  ['sam', '/cover @dna until 09:00', '`dna` is nobody'],
  ['sam', '/cover oficers until 09:00', 'There is no rota oficers. Did you mean `officers`?'],
  ['sam', '/cover from 2026-11-20 18:00 until 2026-11-20 20:00', 'never rewrites the past'],
  ['sam', '/cover from 2026-11-20 18:00 until 09:00', 'it begins now'],
  ['sam', '/cover @dana', 'Nothing says how long'],
  ['sam', '/cover @dana until late', 'late is no moment'],
  ['sam', '/cover @dana until 09:00\n/note dentist', 'stands alone'],
]

describe('/cover', () => {
  test('by somebody of the rota writes one line, and the next notice goes to whom it names', async () => {
    const team = await teamWith('plain')
    const { made, run, again } = await comment(team, 'sam', '/cover @dana until 09:00', MOVED)
    expect([run.code, run.err]).toEqual([0, ''])
    expect(await rotaOn(team)).toBe(`${ROTA}covers:\n${line('dana', made.html_url)}`)
    expect(team.stand.reactionsTo(made.id)).toEqual(['+1'])
    const answer = await lastWord(team)
    expect(answer).toBe(
      'dana is on duty on officers from 2026-11-21 03:14 UTC (04:14 Europe/Amsterdam) to 2026-11-21 08:00 UTC (09:00 Europe/Amsterdam), instead of sam.'
    )
    expect(peopleIn(answer)).toEqual([])
    await again()
    expect((await rotaOn(team)).split(made.html_url)).toHaveLength(2)
    await team.on('schedule', { ...MOVED, inputs: { now: '2026-11-21T04:00:00Z' } })
    expect(await called(team)).toContain('@dana')
    expect(await called(team)).not.toContain('@sam')
  })

  test('stands on the overview too, from then until then, with a reason; a manager may', async () => {
    const team = await teamWith('overview')
    const text = '/cover officers @dana from 18:00 until tomorrow 09:00 dentist'
    const number = await overviewOf(team)
    const { run } = await comment(team, 'alice', text, { number })
    expect(run.code).toBe(0)
    expect(await rotaOn(team)).toContain(
      'by: dana, from: 2026-11-21T17:00:00Z, to: 2026-11-22T08:00:00Z, reason: dentist, asked:'
    )
  })

  test('is refused, in a sentence, and nothing is written', async () => {
    const team = await teamWith('refused')
    await team.stand.as('kwetter').send('PUT', '/collaborators/mallory', { permission: 'pull' })
    for (const [login, text, said] of REFUSED) {
      const { made, run } = await comment(team, login, text)
      expect([text, run.code]).toEqual([text, 0])
      expect([text, team.stand.reactionsTo(made.id)]).toEqual([text, ['confused']])
      expect(await lastWord(team)).toContain(said)
    }
    expect(await rotaOn(team)).toBe(ROTA)
  })

  test('of somebody who is of several rotas is asked which', async () => {
    const team = await teamWith('several', SECOND)
    await comment(team, 'sam', '/cover @dana until 09:00')
    expect(await lastWord(team)).toBe('You are of several rotas. Say which: officers, desk.')
  })

  test('is nobody’s business where no issue of ours stands', async () => {
    const team = await teamWith('elsewhere')
    const { number } = await team.stand
      .as('sam')
      .send<{ number: number }>('POST', '/issues', { title: 'Ours', body: 'Lunch?' })
    const { made } = await comment(team, 'sam', '/cover @dana until 09:00', { number })
    expect(await rotaOn(team)).toBe(ROTA)
    expect(team.stand.reactionsTo(made.id)).toEqual([])
  })
})

describe('where main takes pull requests only', () => {
  const BRANCH = 'incident-ledger/covers-officers'

  test('it waits in one, and counts from the comment on', async () => {
    const team = await teamWith('ruled')
    protect(team)
    const { made, run, again } = await comment(team, 'sam', '/cover @dana until 09:00', MOVED)
    expect([run.code, run.err]).toEqual([0, ''])
    expect(await rotaOn(team)).toBe(ROTA)
    expect(await rotaOn(team, BRANCH)).toContain(line('dana', made.html_url))
    expect(await lastWord(team)).toMatch(/instead of sam\. It stands in #\d+, .* all the same\./)
    await again()
    expect((await rotaOn(team, BRANCH)).split(made.html_url)).toHaveLength(2)
    await team.on('schedule', { ...MOVED, inputs: { now: '2026-11-21T04:00:00Z' } })
    expect(await called(team)).toContain('@dana')
    expect(await called(team)).not.toContain('@sam')
  })

  test.each([
    ['says other hours', (text: string) => text.replace('to: 2026-11-21T08', 'to: 2026-11-22T08')],
    ['names another comment', (text: string) => text.replace(/issuecomment-\d+/, 'issuecomment-9')],
  ])('a line that %s waits for its merge', async (what, forge) => {
    const team = await teamWith(`forged-${what.replaceAll(' ', '-')}`)
    protect(team)
    await comment(team, 'sam', '/cover @dana until 09:00', MOVED)
    const { content, sha } = await team.stand
      .as('mia')
      .send<{ content: string; sha: string }>('GET', `/contents/${PATH}?ref=${BRANCH}`)
    const before = Buffer.from(content, 'base64').toString('utf8')
    const forged = forge(before)
    expect(forged).not.toBe(before)
    await team.stand.as('mia').send('PUT', `/contents/${PATH}`, {
      message: 'Forge',
      content: Buffer.from(forged).toString('base64'),
      branch: BRANCH,
      sha,
    })
    await team.on('schedule', { ...MOVED, inputs: { now: '2026-11-21T04:00:00Z' } })
    expect(await called(team)).toContain('@sam')
  })
})
