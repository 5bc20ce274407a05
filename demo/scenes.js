/** The scenes of the night, in their order. Each moves the clock, acts as people do, and expects what should come of it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mentionsIn, withoutMarker } from './support/stage.js'

/** @import { Stage } from './support/stage.js' */

export const ID = 'SEC-20261121-0312'
export const RECORD = `incidents/2026/11/${ID}-credential-stuffing-against-the-login-api.md`
export const REVIEW = `incidents/2026/11/${ID}/review.md`
const AUDIENCE = 'audience=stakeholders'

/** A security P1 is recorded from a shell. @param {Stage} stage */
export async function record({ at, ledger, expect, quote }) {
  at(
    '2026-11-21T03:12:00Z',
    'Monitoring wakes dana: somebody tries stolen passwords. She records it.'
  )
  const what = '--kind security --service login-api --by dana --source monitoring'
  const how = '--impact severe --urgency immediate --scope 4,000-accounts'
  const title = 'Credential stuffing against the login API'
  const summary = 'Stolen passwords are tried against the login API, some 4,000 accounts so far.'
  const words = ['--title', title, '--summary', summary]
  const made = await ledger('new', ...what.split(' '), ...how.split(' '), ...words)
  expect('the record is written', made.code === 0 && made.out.trim() === RECORD)
  quote(made.err)
}

/** An incident counts from the moment its pull request opens. @param {Stage} stage */
export async function openPull(stage) {
  const { at, say, expect, quote, workplace } = stage
  at(
    '2026-11-21T03:13:00Z',
    'She opens a pull request; it need not be merged for the incident to count.'
  )
  const pull = await workplace.openPull('login-attack', 'dana', `Record ${ID}`)
  await stage.pullRequest(pull)
  const sticky = await stage.lastComment(pull.number)
  expect('the pull request has its comment', sticky.includes('P1') && sticky.includes(ID))
  expect('which mentions nobody', mentionsIn(sticky).length === 0)
  say('2026-11-21T03:13:00Z', `On pull request #${pull.number} she reads:`)
  quote(sticky)
  const issue = await stage.trackingIssue()
  expect('a tracking issue is open', issue.title.startsWith(`[P1] ${ID}: `))
  const call = await stage.lastComment(issue.number)
  expect('the incident manager is mentioned at once', mentionsIn(call).includes('@alice'))
  say('2026-11-21T03:13:00Z', `Issue #${issue.number} on the phone of alice, the incident manager:`)
  quote(call)
  return { pull: pull.number, issue: issue.number }
}

/** The merge says nothing twice. @param {Stage} stage @param {{ pull: number, issue: number }} numbers */
export async function merge(stage, { pull, issue }) {
  const { at, expect, workplace } = stage
  at(
    '2026-11-21T03:16:00Z',
    'alice merges the pull request, takes it up and tells the stakeholders.'
  )
  await workplace.merge(pull, 'alice')
  await workplace.pull()
  const told = readFileSync(join(stage.folder, RECORD), 'utf8')
  expect(
    'the record knows whom GitHub notified, and by which comment',
    /event: notified\n +role: incident-manager\n +who: alice\n +via: github\n +url: http/.test(told)
  )
  const before = await stage.comments(issue)
  await stage.push()
  expect('the merge says nothing twice', (await stage.comments(issue)).length === before.length)
  await stage.entry('alice', 'engaged', 'role=incident-manager', 'who=alice')
  await stage.entry(
    'alice',
    'updated',
    'by=alice',
    AUDIENCE,
    'note=Sign-in still works; more by 03:45'
  )
  await stage.push()
}

/** 30 minutes without the security officer. @param {Stage} stage @param {{ issue: number }} numbers */
export async function escalate(stage, { issue }) {
  const { at, expect, quote } = stage
  at(
    '2026-11-21T03:44:00Z',
    'The scheduled run. Nobody has engaged the security officer in 30 minutes.'
  )
  await stage.schedule()
  const first = await stage.lastComment(issue)
  const named = mentionsIn(first)
  expect('it calls officer and manager', named.includes('@sam') && named.includes('@alice'))
  expect('and says since when', /engage the security officer/.test(first) && /03:42/.test(first))
  quote(first)
  const before = await stage.comments(issue)
  at('2026-11-21T03:45:00Z', 'Another run, a minute later.')
  await stage.schedule()
  expect('it says nothing twice', (await stage.comments(issue)).length === before.length)
  at('2026-11-21T04:14:00Z', 'Half an hour on, and still nobody.')
  await stage.schedule()
  const second = await stage.lastComment(issue)
  expect('management is called', mentionsIn(second).includes('@mia'))
  quote(second)
}

/** The officer engages, and it is contained and resolved. @param {Stage} stage */
export async function fight(stage) {
  const { at, expect } = stage
  at('2026-11-21T04:20:00Z', 'sam, the security officer, takes it up.')
  await stage.entry('sam', 'engaged', 'role=security-officer', 'who=sam', 'note=Was without signal')
  await stage.push()
  const { body } = await stage.trackingIssue()
  expect('the issue shows it as late', /late[^|]*\|[^|]*engage security officer/.test(body))
  at('2026-11-21T04:31:00Z', 'Contained; everybody hears of it.')
  const contained = ['by=alice', AUDIENCE, 'expected=2026-11-21T06:00:00Z']
  await stage.entry('alice', 'contained', ...contained, 'note=Sign-in limited to known devices')
  await stage.push()
  at('2026-11-21T05:00:00Z', 'The half-hourly word to the stakeholders.')
  await stage.entry(
    'alice',
    'updated',
    'by=alice',
    AUDIENCE,
    'note=Quiet; the cause is being mended'
  )
  await stage.push()
  at('2026-11-21T05:28:00Z', 'Resolved.')
  await stage.entry('sam', 'resolved', 'by=sam', AUDIENCE, 'note=Limits by account and device')
}

/** Somebody without the role declares it closed, so that it may be quiet: it stays open. @param {Stage} stage @param {{ issue: number }} numbers */
export async function escape(stage, { issue }) {
  const { at, expect, quote, ledger, folder, workplace } = stage
  at('2026-11-21T05:35:00Z', 'dana wants to sleep. She validates it herself, and closes it.')
  await stage.entry('dana', 'validated', 'by=dana')
  const refused = await ledger('log', ID, 'closed', 'by=dana')
  expect('log refuses to write the closing', refused.code !== 0)
  quote(refused.err)
  closeByHand(join(folder, RECORD), '2026-11-21T05:35:00Z')
  await workplace.publish('main', 'dana', 'Close it, in the web editor')
  const missing = /Missing: `validated` \(dana does not count for it\).*by the incident manager/
  expect('check refuses the closing', (await ledger('check')).code === 1)
  const { out } = await ledger('status')
  expect('status has it open, and says who can give what is missing', missing.test(out))
  quote(out)
  await stage.push('red')
  const { state, body } = await stage.trackingIssue()
  expect('the tracking issue is open, and says so too', state === 'open' && missing.test(body))
  const notice = await stage.lastComment(issue)
  expect('so does the comment', missing.test(notice) && mentionsIn(notice).includes('@alice'))
  quote(notice)
}

/** Validated by whom the agreement asks, and written up: that completes the closing. @param {Stage} stage @param {{ issue: number }} numbers */
export async function close(stage, { issue }) {
  const { at, expect, quote, folder } = stage
  at('2026-11-21T05:50:00Z', 'alice validates it and writes it up: that completes the closing.')
  writeUp(join(folder, RECORD))
  await stage.entry('alice', 'validated', 'by=alice')
  expect('the record has no error', (await stage.ledger('check')).code === 0)
  const closing = await stage.push()
  const closure = (await stage.comments(issue)).find((body) => body.includes('Complete since'))
  expect('the notice says that it is closed now', /✅ P1 closed 05:35 UTC/.test(closure ?? ''))
  quote(withoutMarker(closure ?? ''))
  const proposed = closing.outputs['reviews']?.includes(REVIEW) === true
  expect('the post-incident review is proposed', proposed)
  at(
    '2026-11-21T06:20:00Z',
    'alice writes to the stakeholders, as the policy asks within the hour.'
  )
  await stage.entry('alice', 'notified', 'role=stakeholders', 'by=alice', 'via=e-mail')
  await stage.push()
  const { body } = await stage.trackingIssue()
  expect('they were told in time', /met[^|]*\|[^|]*notify stakeholders/.test(body))
}

/** The review is held, and nothing is owed any more. @param {Stage} stage */
export async function reviewIt(stage) {
  const { at, expect, quote, say, workplace } = stage
  at('2026-11-23T10:00:00Z', 'Monday. The review is merged and held.')
  const proposal = await stage.reviewPull()
  await workplace.merge(proposal?.number ?? 0, 'alice')
  await workplace.takeBack(REVIEW, 'Hold the review')
  await stage.entry('alice', 'reviewed', 'by=alice', 'note=With first line, sam and mia')
  expect('the review is written again', (await stage.ledger('review', ID, '--write')).code === 0)
  await workplace.publish('main', 'alice', 'Render the review')
  expect('and is up to date', (await stage.ledger('review', ID, '--check')).code === 0)
  await stage.push()
  const issue = await stage.trackingIssue()
  expect('the tracking issue is closed', issue.state === 'closed')
  say('2026-11-23T10:00:00Z', `Issue #${issue.number} is ${issue.state}. Its last state:`)
  quote(withoutMarker(issue.body))
}

/** A quiet run costs four requests: our open issues, open pull requests, open reports, and comments nobody answered. @param {Stage} stage @param {{ issue: number }} numbers */
export async function rest(stage, { issue }) {
  const { at, expect, stand } = stage
  const before = stand.requests.length
  at('2026-11-23T11:00:00Z', 'A quiet run.')
  await stage.schedule()
  const asked = stand.requests.slice(before).map(({ method }) => method)
  expect('it reads four lists and writes nothing', asked.join() === 'GET,GET,GET,GET')
  const keys = (await stage.comments(issue)).flatMap(
    (body) =>
      body
        .split('\n')
        .at(-1)
        ?.match(/v1:[^"]+/g) ?? []
  )
  expect(`${keys.length} notices went out, none twice`, new Set(keys).size === keys.length)
}

/** Any moment can be asked for again. @param {Stage} stage */
export async function lookBack({ at, expect, quote, statusAsOf, replay }) {
  at('2026-12-01T09:00:00Z', 'An auditor asks what was known when.')
  const then = await statusAsOf('2026-11-21T04:00:00Z')
  expect(
    'what was overdue then is still told',
    /security officer/.test(then.out) && then.code === 1
  )
  quote(then.err + then.out)
  const { commits, moments, different } = await replay()
  expect(
    `each of ${commits} commits and ${moments} moments says what was said that day, byte for byte`,
    commits > 10 && different.length === 0
  )
  if (different.length > 0) quote(different.join('\n'))
}

/** What an editor writes that asks nobody. @param {string} path @param {string} at */
function closeByHand(path, at) {
  const entry = `  - at: ${at}\n    event: closed\n    by: dana\n`
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n---\n/, `\n${entry}---\n`))
}

/** What closure asks for in words. @param {string} path */
function writeUp(path) {
  const sections = `
## Root cause

The login API counted attempts by address only, and the attack came from many.

## Actions taken

- Limited sign-in to known devices at 04:31
- Put a limit by account and device in place, and ended all sessions of the 4,000 accounts

## Follow-up

- [ ] @sam Have a second person on call for the security officer (due 2026-12-05)

## Lessons learned

- The security officer was without signal for half an hour; the ladder reached management, who drove over.
`
  const text = readFileSync(path, 'utf8').replace(
    'To be described: who is affected, and how.',
    'Some 4,000 accounts were tried, and 112 of them opened.'
  )
  writeFileSync(path, `${text.trimEnd()}\n${sections}`)
}
