import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ID, put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import { comment, CREATED, lastWord, record, swept } from './comment-support.ts'
import { openTeam, peopleIn, writesOf } from './support.ts'

function engaged(url: string, who: string, role: string, by = who): string {
  return [
    `  - at: ${CREATED}`,
    '    event: engaged',
    `    role: ${role}`,
    `    who: ${who}`,
    `    by: ${by}`,
    '    via: github',
    `    url: ${url}`,
    '',
  ].join('\n')
}

describe('/ack on the tracking issue', () => {
  test('counts where somebody took the issue’s text out: our comment below says what it is of', async () => {
    const team = await swept('emptied')
    await team.stand.as(team.stand.author).send('PATCH', '/issues/1', { body: '' })
    const { made, run } = await comment(team, 'sam', '/ack')
    expect([run.code, run.err]).toEqual([0, ''])
    expect(await record(team)).toContain(engaged(made.html_url, 'sam', 'security-officer'))
    await team.stand.close()
  })

  test('becomes an entry of the record, with time, address and author, and a thumb up', async () => {
    const team = await swept('ack')
    const { made, run } = await comment(team, 'sam', '/ack on my way')
    expect([run.code, run.err]).toEqual([0, ''])
    expect(await record(team)).toContain(engaged(made.html_url, 'sam', 'security-officer'))
    expect(team.stand.reactionsTo(made.id)).toEqual(['+1'])
    expect(await lastWord(team)).toBe('/ack on my way')
    expect(run.summary).toContain('The command `/ack` of `sam` was carried out.')
    // The same run sweeps what is on record now: nobody is called for it any more.
    const issue = (await team.issues()).find(({ number }) => number === 1)
    expect(issue?.body).toMatch(/met 21 Nov 03:14 UTC .*engage security officer/)
  })

  test('does nothing twice, however often the event is replayed', async () => {
    const team = await swept('replay')
    const { again, made } = await comment(team, 'sam', '/ack')
    const text = await record(team)
    await again()
    expect(await record(team)).toBe(text)
    expect(team.stand.reactionsTo(made.id)).toEqual(['+1'])
  })

  test('does nothing when it is an edit, or an ordinary word', async () => {
    const team = await swept('edited')
    const before = team.stand.requests.length
    const edited = await comment(team, 'sam', '/ack', { action: 'edited' })
    expect(edited.run.code).toBe(0)
    // The person's own comment, and nothing else.
    expect(team.stand.requests).toHaveLength(before + 1)
    await comment(team, 'sam', 'I am on it.')
    expect(writesOf(team, before).filter((one) => one !== 'POST /issues/1/comments')).toEqual([])
  })

  test('is refused to whoever has no write access, whatever they say', async () => {
    const team = await swept('stranger')
    await team.stand.as('kwetter').send('PUT', '/collaborators/mallory', { permission: 'pull' })
    const text = await record(team)
    const { made, again } = await comment(team, 'mallory', '/ack')
    await again()
    expect(await record(team)).toBe(text)
    expect(team.stand.reactionsTo(made.id)).toEqual(['confused'])
    const words = (await team.comments(1)).filter((body) => body.includes('write access'))
    expect(words).toHaveLength(1)
    expect(await lastWord(team)).toBe(
      'This takes write access to the repository, and you have none. ' +
        'Ask somebody who has it to write `/engage` with your login.'
    )
  })

  test('is refused to whoever the policy names for no role: nobody is taken for an incident manager', async () => {
    const team = await swept('nobody')
    const text = await record(team)
    const { made } = await comment(team, 'dana', '/ack')
    expect(await record(team)).toBe(text)
    expect(team.stand.reactionsTo(made.id)).toEqual(['confused'])
    expect(await lastWord(team)).toMatch(
      /^The policy names @\\?.*dana.* for no role\. Say which: `\/engage ROLE`, with one of `/
    )
    expect(peopleIn(await lastWord(team))).toEqual([])
  })

  test('that GitHub does not let us write is exit 3: somebody believes that it is on record', async () => {
    const team = await swept('protected')
    team.stand.faults.push({
      kind: 'answer',
      method: 'PATCH',
      path: /\/git\/refs/,
      status: 422,
      body: { message: 'Protected branch' },
      times: 9,
    })
    const { run, made } = await comment(team, 'sam', '/ack')
    expect(run.code).toBe(3)
    expect(team.stand.reactionsTo(made.id)).toEqual(['confused'])
    expect(await lastWord(team)).toContain('It is not on record.')
  })
})

describe('/engage', () => {
  test('takes a role for oneself, or for somebody else', async () => {
    const team = await swept('engage')
    const own = await comment(team, 'dana', '/engage first-line')
    expect(await lastWord(team)).toMatch(/^It is on record, and meets nothing: /)
    const other = await comment(team, 'alice', '/engage @mia')
    const text = await record(team)
    expect(text).toContain(engaged(own.made.html_url, 'dana', 'first-line'))
    expect(text).toContain(engaged(other.made.html_url, 'mia', 'management', 'alice'))
  })

  test('with a role that the policy does not have is refused with those that it has', async () => {
    const team = await swept('role')
    const { made } = await comment(team, 'alice', '/engage @sam boss')
    expect(team.stand.reactionsTo(made.id)).toEqual(['confused'])
    expect(await lastWord(team)).toMatch(/^The policy has no role boss\. Write one of `/)
  })

  test('for a record that is closed is refused in the words of the rule', async () => {
    const text = RECORD_TEXT.replace(
      '\n---\n',
      '\n  - at: 2026-11-21T03:13:00Z\n    event: dismissed\n    reason: A drill\n---\n'
    )
    const team = await openTeam('comments-closed', { [RECORD]: RECORD_TEXT }, { now: CREATED })
    await team.on('push')
    await team.workplace.publish('main', 'dana', 'x')
    const { sha } = await team.stand
      .as('dana')
      .send<{ sha: string }>('GET', `/contents/${RECORD}?ref=main`)
    await team.stand.as('dana').send('PUT', `/contents/${RECORD}`, {
      message: 'Dismiss',
      content: Buffer.from(text).toString('base64'),
      branch: 'main',
      sha,
    })
    const { made } = await comment(team, 'sam', '/ack')
    expect(team.stand.reactionsTo(made.id)).toEqual(['confused'])
    expect(await record(team)).toBe(text)
  })
})

test('/help lists the commands, on our issues only', async () => {
  const team = await swept('help')
  await comment(team, 'sam', '/help')
  expect(await lastWord(team)).toContain(
    '| `/engage [@LOGIN] [ROLE]` | you, or whom you name, take it up in that role |'
  )
  const { number } = await team.stand
    .as('dana')
    .send<{ number: number }>('POST', '/issues', { title: 'Lunch', body: 'x' })
  const before = team.stand.requests.length
  await comment(team, 'sam', '/help', { number })
  expect(writesOf(team, before)).toEqual([`POST /issues/${number}/comments`])
})

test('an issue that only looks like ours is none of ours', async () => {
  const team = await swept('faked')
  const issue = (await team.issues()).find((one) => one.number === 1)
  const { number } = await team.stand
    .as('dana')
    .send<{ number: number }>('POST', '/issues', { title: 'x', body: issue?.body })
  const text = await record(team)
  const { made } = await comment(team, 'sam', '/ack', { number })
  expect(await record(team)).toBe(text)
  expect(team.stand.reactionsTo(made.id)).toEqual([])
})

/** A team whose record stands at the head of a pull request. */
async function proposed(name: string, more: Readonly<Record<string, string>> = {}) {
  const team = await openTeam(`comments-pull-${name}`, {}, { now: CREATED })
  for (const [path, text] of Object.entries({ [RECORD]: RECORD_TEXT, ...more })) {
    put(team.folder, path, text)
  }
  const pull = await team.workplace.openPull('login-attack', 'dana', 'Record it')
  return { team, pull }
}

describe('on a pull request', () => {
  test('a command goes to the record at its head', async () => {
    const { team, pull } = await proposed('one')
    const { made } = await comment(team, 'sam', '/ack', { number: pull.number, onPull: true })
    expect(await record(team, 'login-attack')).toContain(
      engaged(made.html_url, 'sam', 'security-officer')
    )
    expect(team.stand.reactionsTo(made.id)).toEqual(['+1'])
  })

  test('that touches two records the id says which', async () => {
    const other = RECORD.replace(ID, 'SEC-20261121-0313')
    const text = RECORD_TEXT.replaceAll(ID, 'SEC-20261121-0313')
    const { team, pull } = await proposed('two', { [other]: text })
    const vague = await comment(team, 'sam', '/ack', { number: pull.number, onPull: true })
    expect(team.stand.reactionsTo(vague.made.id)).toEqual(['confused'])
    expect(await lastWord(team, pull.number)).toContain('Name the one you mean')
    const clear = await comment(team, 'sam', `/ack ${ID}`, { number: pull.number, onPull: true })
    expect(await record(team, 'login-attack')).toContain(clear.made.html_url)
  })
})

test('the remedy for a broken record mentions nobody whom its file name does, and can be copied', async () => {
  const odd = RECORD.replace('stolen-passwords', '@mallory')
  const { team, pull } = await proposed('named')
  put(team.folder, odd, RECORD_TEXT.replaceAll(ID, 'SEC-20261121-0315').replace('title:', 'titel:'))
  await team.workplace.publish('login-attack', 'dana', 'Break it')
  const said = '/ack SEC-20261121-0315'
  await comment(team, 'sam', said, { number: pull.number, onPull: true })
  const answer = await lastWord(team, pull.number)
  expect(answer).toContain(`\`incident-ledger check ${odd}\``)
  expect(peopleIn(answer)).toEqual([])
})

test('the work tree follows what was committed, so that the sweep of the same run knows it', async () => {
  const team = await swept('tree')
  const { made } = await comment(team, 'sam', '/ack')
  expect(readFileSync(join(team.folder, RECORD), 'utf8')).toContain(made.html_url)
})
