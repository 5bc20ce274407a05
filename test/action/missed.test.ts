/** Commands and reports whose own run never came: the next sweep of everything takes them up, once. */
import { expect, test } from 'vitest'
import { personAt } from '../../demo/support/stand-person.js'
import { record, swept } from './comment-support.ts'
import { writesOf, type Team } from './support.ts'

const LATER = '2026-11-21T03:24:00Z'

interface Made {
  id: number
  number: number
  html_url: string
}

/** Somebody writes through the stand, whose clock says when. */
function write(team: Team, login: string, path: string, body: object): Promise<Made> {
  const { url, repository } = team.stand
  return personAt(url, repository, `token-of-${login}`).send<Made>('POST', path, body)
}

test('a command that nobody answered is carried out by the next sweep, and not by the one after', async () => {
  const team = await swept('missed')
  await team.stand.as('kwetter').send('PUT', '/collaborators/mallory', { permission: 'pull' })
  const ack = await write(team, 'sam', '/issues/1/comments', { body: '/ack' })
  const strange = await write(team, 'mallory', '/issues/1/comments', { body: '/dismiss it' })
  const chat = await write(team, 'sam', '/issues/1/comments', { body: 'On my way.' })
  await team.on('schedule')
  expect(await record(team)).not.toContain(ack.html_url)
  const run = await team.on('schedule', { inputs: { now: LATER } })
  expect([run.code, run.err]).toEqual([0, ''])
  const text = await record(team)
  expect(text).toContain(`at: 2026-11-21T03:14:00Z\n    event: engaged`)
  expect(text).toContain(ack.html_url)
  expect(team.stand.reactionsTo(ack.id)).toEqual(['+1'])
  expect(team.stand.reactionsTo(strange.id)).toEqual(['confused'])
  expect(team.stand.reactionsTo(chat.id)).toEqual([])
  const before = team.stand.requests.length
  await team.on('schedule', { inputs: { now: LATER } })
  expect(writesOf(team, before)).toEqual([])
})

test('a report that nobody answered is recorded by the next sweep', async () => {
  const team = await swept('missed-report')
  const body = '### What happens\n\nSlow\n\n### Services\n\nweb'
  const made = await write(team, 'dana', '/issues', { title: 'Slow', body, labels: ['incident'] })
  await team.on('schedule', { inputs: { now: LATER } })
  const [answer = ''] = await team.comments(made.number)
  expect(answer).toContain('Recorded as `INC-20261121-0314`')
  const before = team.stand.requests.length
  await team.on('schedule', { inputs: { now: LATER } })
  expect(writesOf(team, before).filter((one) => one.includes('/pulls'))).toEqual([])
})
