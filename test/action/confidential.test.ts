import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ID, put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import { commandsIn, openTeam, refuseWrites, type Team } from './support.ts'

/** Stands in every place of the record that a person writes, and in its path. */
const SECRET = 'hunter2'
const PATH = RECORD.replace('stolen-passwords', SECRET)
const PUBLIC = { repository: { private: false, visibility: 'public' } }
const LATE = { now: '2026-11-21T04:43:00Z' }

const MARKED = RECORD_TEXT.replace('title: Stolen passwords', `title: ${SECRET} is out`)
  .replace('services: [login-api]', `services: [${SECRET}]\ntlp: red\ncause: ${SECRET}`)
  .replace(
    'timeline:',
    `links:\n  - { what: ${SECRET}, url: "https://meet.example/${SECRET}" }\ntimeline:`
  )
  .replace('by: dana', `by: dana\n    note: ${SECRET}`)
  .replace('scope: some 4,000 accounts', `scope: ${SECRET}`)
  .replace(
    '---\n\n## Summary',
    `  - at: 2026-11-21T03:14:00Z\n    event: engaged\n    role: first-line\n    who: ${SECRET}\n---\n\n## Summary`
  )
  .replaceAll(/passwords are tried|Some 4,000 accounts/g, SECRET)

const CLOSED = MARKED.replace('status: assessed', 'status: closed')
  .replace(
    '---\n\n## Summary',
    [
      '  - at: 2026-11-21T03:18:00Z\n    event: contained\n    by: alice',
      `  - at: 2026-11-21T03:20:00Z\n    event: resolved\n    by: alice\n    note: ${SECRET}`,
      '  - at: 2026-11-21T03:25:00Z\n    event: validated\n    by: alice',
      `  - at: 2026-11-21T04:00:00Z\n    event: closed\n    by: alice\n    note: ${SECRET}`,
      '---\n\n## Summary',
    ].join('\n')
  )
  .concat(
    `\n## Actions taken\n\n${SECRET}\n\n## Root cause\n\n${SECRET}\n`,
    `\n## Follow-up\n\n- [ ] @dana ${SECRET} (due 2026-12-01)\n\n## Lessons learned\n\n${SECRET}\n`
  )

/** Everything that a run showed: its log, its summary, its outputs. */
function shown(run: { out: string; err: string; summary: string; outputs: object }): string {
  return [run.out, run.err, run.summary, JSON.stringify(run.outputs)].join('\n')
}

/** Everything that stands on GitHub beside the files themselves. */
async function written({ stand }: Team): Promise<string> {
  const bodies = stand.requests
    .filter(({ method }) => method !== 'GET')
    // The record and its review are the repository's own files, as public as the repository.
    .filter(({ path }) => !/\/git\/(?:blobs|trees)$|\/contents\//.test(path))
    .map(({ path, body }) => `${path} ${JSON.stringify(body)}`)
  return bodies.join('\n')
}

async function quiet(team: Team, ...runs: Parameters<typeof shown>[0][]): Promise<void> {
  const all = [...runs.map((run) => shown(run)), await written(team)].join('\n')
  expect(all.split('\n').filter((line) => line.includes(SECRET))).toEqual([])
  expect(all).toContain(ID)
}

describe('of a red record in a public place only id, priority and times go out', () => {
  test('in the tracking issue, its comments and the overview, the log, the summary and the outputs', async () => {
    const team = await openTeam('red-sweep', { [PATH]: MARKED }, LATE)
    const first = await team.on('push', PUBLIC)
    const planned = await team.on('schedule', { ...PUBLIC, inputs: { apply: 'false' } })
    await quiet(team, first, planned)
    const issues = await team.issues()
    expect(issues.map(({ title }) => title)).toContain(`[P1] ${ID}`)
    expect(await team.comments(1)).toHaveLength(1)
  })

  test('in the findings: annotations, summary, output, and those of other records that name it', async () => {
    const broken = MARKED.replace('kind: security', `kind: security\nkindd: ${SECRET}`)
    const twin = RECORD.replace('stolen', 'other')
    const team = await openTeam('red-check', { [PATH]: broken, [twin]: RECORD_TEXT })
    const run = await team.on('push', PUBLIC)
    expect(run.code).toBe(1)
    expect(commandsIn(run, 'error').join('\n')).toContain(`file=${ID},line=5`)
    await quiet(team, run)
  })

  test('on its pull request: the comment, and what cannot be read', async () => {
    const team = await openTeam('red-pull')
    put(team.folder, PATH, MARKED.replace('impact: severe\n    ', `impacd: ${SECRET}\n    `))
    const pull = await team.workplace.openPull('fix', 'dana', 'Record it')
    const broken = await team.onPull(pull, 'opened', PUBLIC)
    put(team.folder, PATH, MARKED)
    await team.workplace.publish('fix', 'dana', 'Mend it')
    const mended = await team.onPull(pull, 'synchronize', PUBLIC)
    const comments = (await team.comments(pull.number)).join('\n')
    expect(comments).toContain(ID)
    // The pull request shows the file itself: its findings keep path, line and rule, and no value.
    const all = [shown(broken), shown(mended), await written(team)].join('\n')
    expect(all).toContain(PATH)
    const name = PATH.slice(PATH.lastIndexOf('/') + 1)
    expect(all.replaceAll(PATH, ID).replaceAll(name, ID)).not.toContain(SECRET)
  })

  test('in the closure notice and the proposal of its review; a review that is refused is not shown', async () => {
    const team = await openTeam('red-review', { [PATH]: MARKED })
    await team.on('push', PUBLIC)
    put(team.folder, PATH, CLOSED)
    await team.workplace.publish('main', 'dana', 'Close it')
    const later = { ...PUBLIC, inputs: LATE }
    refuseWrites(team, /\/git\/refs$/)
    const refused = await team.on('push', later)
    team.stand.faults.splice(0)
    const proposed = await team.on('schedule', later)
    expect(JSON.parse(proposed.outputs['reviews'] ?? '')).toHaveLength(1)
    expect(refused.summary).toContain(`The review of \`${ID}\` is not shown here`)
    await quiet(team, refused, proposed)
  })

  test('in the answer to a command, and in the commit that it makes', async () => {
    const team = await openTeam('red-ack', { [PATH]: MARKED })
    await team.on('push', PUBLIC)
    const made = await team.stand
      .as('sam')
      .send<object>('POST', '/issues/1/comments', { body: '/ack' })
    const issue = await team.stand.as('sam').send<object>('GET', '/issues/1')
    const comment = { ...made, created_at: '2026-11-21T03:13:00Z' }
    const payload = { action: 'created', issue, comment }
    await quiet(team, await team.on('issue_comment', { ...PUBLIC, payload }))
    expect(readFileSync(`${team.folder}/${PATH}`, 'utf8')).toContain('role: security-officer')
  })

  test('and a private place hears it all', async () => {
    const team = await openTeam('red-private', { [PATH]: MARKED })
    const run = await team.on('push')
    expect(run.out).toContain(SECRET)
    expect((await team.issues())[0]?.title).toBe(`[P1] ${ID}: ${SECRET} is out`)
  })
})
