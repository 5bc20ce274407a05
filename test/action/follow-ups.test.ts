/** Follow-ups on GitHub from end to end: the action opens their issues, and hears of their closings. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { FOLLOW_UP_LABEL } from '../../src/delivery/labels.ts'
import { openTeam, teamPolicy, writesOf } from './support.ts'

const ID = 'INC-20261120-1000'
const PATH = `incidents/2026/11/${ID}-search-is-slow.md`
const RECORD = `---
id: ${ID}
title: Search is slow
kind: service
services: [web]
timeline:
  - { at: 2026-11-20T10:00:00Z, event: reported, by: dana, source: user }
  - { at: 2026-11-20T10:05:00Z, event: assessed, by: alice, impact: severe, urgency: immediate, scope: all }
  - { at: 2026-11-20T11:00:00Z, event: resolved, by: alice }
  - { at: 2026-11-20T12:00:00Z, event: closed, by: alice }
---

## Summary

The index was of yesterday, so that searches took a minute.

## Impact

Nobody could find a thing.

## Actions taken

It was built again.

## Root cause

Nobody looked after the job.

## Follow-up

- [ ] @alice Alert on an old index (due 2026-12-01, prevents)

## Lessons learned

Look at jobs that never speak.
`

test('each gets its issue, and its closing ticks the task by the run that hears of it', async () => {
  const policy = `${teamPolicy()}\nfollow-ups: { within: { P1: 4w }, issues: true }\n`
  const team = await openTeam('follow-ups', { [PATH]: RECORD }, { policy })
  const recordNow = async () => {
    const { content } = await team.stand
      .as('dana')
      .send<{ content: string }>('GET', `/contents/${PATH}?ref=main`)
    return Buffer.from(content, 'base64').toString('utf8')
  }
  expect((await team.on('push')).code).toBe(0)
  const issue = (await team.issues()).find(({ title }) => title === 'Alert on an old index')
  expect(await recordNow()).toContain(`(due 2026-12-01, prevents, #${issue?.number})`)

  const payload = {
    action: 'closed',
    issue: await team.stand.as('alice').send<object>('PATCH', `/issues/${issue?.number}`, {
      state: 'closed',
      state_reason: 'completed',
    }),
  }
  await team.workplace.pull()
  expect((await team.on('issues', { actor: 'alice', payload })).code).toBe(0)
  expect(await recordNow()).toMatch(
    /- \[x\] @alice Alert on an old index \(due 2026-12-01, prevents, #\d+, done 2026-11-2\d\)/
  )
  // Heard of twice, it changes nothing more.
  await team.workplace.pull()
  await team.on('issues', { actor: 'alice', payload })
  await team.workplace.pull()
  const before = team.stand.requests.length
  await team.on('issues', { actor: 'alice', payload })
  expect(writesOf(team, before)).toEqual([])
})

test('the workflow that `init` writes listens to the closings of such issues', () => {
  const workflow = yaml.parse(readFileSync('templates/workflow.yml', 'utf8'))
  expect(workflow.on.issues.types).toContain('closed')
  expect(workflow.jobs.ledger.if).toContain(
    `github.event.action == 'closed' && contains(github.event.issue.labels.*.name, '${FOLLOW_UP_LABEL}')`
  )
})
