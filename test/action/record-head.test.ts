/** The generated head of a body on GitHub: receipts and commands write it in their own commit, and it is never news. */
import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { keepHead } from '../../src/parse/keep-head.ts'
import { drawHead } from '../../src/text/record-head.ts'
import { put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import { comment, CREATED, headIn, record } from './comment-support.ts'
import { openTeam, type Team, writesOf } from './support.ts'

const WITH = keepHead(RECORD_TEXT, RECORD, { draw: drawHead, wanted: true }, yaml)

const sweptWith = async (name: string, text: string): Promise<Team> => {
  const team = await openTeam(`head-${name}`, { [RECORD]: text }, { now: CREATED })
  await team.on('push')
  return team
}

const ofMain = async (team: Team) =>
  (await team.stand.as('dana').list<readonly unknown[]>('/commits?sha=main')).length

test('a receipt stands in the head of the commit that brings it, and the next sweep writes nothing', async () => {
  const team = await sweptWith('receipt', WITH)
  const text = await record(team)
  expect(text).toMatch(/\*\*notified\*\* · security officer \(sam\); via github \|/)
  expect(headIn(text)).toBe('equal')
  const commits = await ofMain(team)
  const before = team.stand.requests.length
  await team.workplace.pull()
  await team.on('push')
  expect(writesOf(team, before)).toEqual([])
  expect(await ofMain(team)).toBe(commits)
  await team.stand.close()
})

test('a command by comment stands in it too, and one without a head stays without', async () => {
  const team = await sweptWith('ack', WITH)
  await comment(team, 'sam', '/ack on my way')
  const text = await record(team)
  expect(text).toMatch(/\*\*engaged\*\* by sam · security officer \(sam\)/)
  expect(text).toContain('| Security officer | sam |')
  expect(headIn(text)).toBe('equal')
  await team.stand.close()
  const bare = await sweptWith('bare', RECORD_TEXT)
  await comment(bare, 'sam', '/ack on my way')
  expect(headIn(await record(bare))).toBe('none')
  await bare.stand.close()
})

test('a head that comes to a record is no news: an issue that somebody closed stays closed', async () => {
  const team = await sweptWith('fmt', RECORD_TEXT)
  await team.stand.as('sam').send('PATCH', '/issues/1', { state: 'closed' })
  await team.workplace.pull()
  const now = await record(team)
  const publish = async (text: string, message: string) => {
    put(team.folder, RECORD, text)
    await team.workplace.publish('main', 'dana', message)
    const before = team.stand.requests.length
    await team.on('push')
    return writesOf(team, before)
  }
  const withHead = keepHead(now, RECORD, { draw: drawHead, wanted: true }, yaml)
  expect(withHead).not.toBe(now)
  expect(await publish(withHead, 'fmt')).toEqual([])
  // What is news opens it again.
  expect(await publish(`${withHead}\nMore words.\n`, 'Words')).not.toEqual([])
  await team.stand.close()
})
