/** The second night: a release was tampered with. NIS2 and the CRA ask for word within hours, and for a report a month later. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filingsOf } from './support/filings.js'
import { mentionsIn, openStage, withoutMarker } from './support/stage.js'

/** @import { narrator } from './support/narrator.js' */
/** @typedef {import('./support/stage.js').Stage & { filings: ReturnType<typeof filingsOf> }} Stage */

const ID = 'SEC-20261204-2210'
const BESIDE = `incidents/2026/12/${ID}`
const RECORD = `${BESIDE}-a-release-was-tampered-with.md`
const WARNINGS = ['nis2-early-warning', 'cra-early-warning']
const NOTIFICATIONS = ['nis2-notification', 'cra-notification']
const FINALS = ['nis2-final', 'cra-incident-final']
const DUTIES = [...WARNINGS, ...NOTIFICATIONS, ...FINALS]
const WHY = 'The duty officer was not reached on Saturday'

/**
 * Real processes on a work tree and a GitHub of its own, from the report on a Friday night to the auditor's pack.
 * @param {{ dist: string, home: string, out: string, tell: ReturnType<typeof narrator> }} options
 */
export async function secondNight({ dist, home, out, tell }) {
  const begins = '2026-12-04T22:00:00Z'
  const own = { id: ID, name: 'second-night', begins }
  const opened = await openStage({ ...own, dist, home, out, tell })
  const stage = { ...opened, filings: filingsOf(opened, BESIDE) }
  try {
    await adopt(stage)
    await record(stage)
    await overlook(stage)
    await warnLate(stage)
    await notify(stage)
    await close(stage)
    await reportFinally(stage)
    await prove(stage, join(out, 'pack'))
  } finally {
    await opened.stand.close()
  }
}

/** What the laws ask becomes part of the team's own agreement. @param {Stage} stage */
async function adopt({ at, ledger, expect, workplace }) {
  at('2026-12-04T22:00:00Z', 'A second night. The team has taken on what NIS2 and the CRA ask.')
  for (const regime of ['nis2', 'cra']) {
    const { code, err } = await ledger('policy', 'add', regime)
    expect(`${regime} is in the policy, and no legal advice`, code === 0 && /no legal/.test(err))
  }
  await workplace.publish('main', 'alice', 'Take on what NIS2 and the CRA ask')
}

/** Reported, fought and resolved within the hour: that ends nothing of what the laws ask. @param {Stage} stage */
async function record(stage) {
  const { at, ledger, expect, workplace, folder } = stage
  at('2026-12-04T22:10:00Z', 'dana finds a release that nobody of the team has built.')
  const what = '--kind security --service login-api --by dana --source monitoring'
  const how = '--impact severe --urgency immediate --scope release-4.2'
  const summary = 'Somebody signed in to the build server, and put their own code into release 4.2.'
  const words = ['--title', 'A release was tampered with', '--summary', summary]
  const made = await ledger('new', ...what.split(' '), ...how.split(' '), ...words)
  expect('the record is written', made.code === 0 && made.out.trim() === RECORD)
  at('2026-12-04T22:56:00Z', 'It is over within the hour; sam writes down what was done.')
  write(folder, {
    impact: 'Some 300 users had installed release 4.2.',
    sections: ACTIONS,
    entries: [
      '2026-12-04T22:12:00Z, event: engaged, by: alice, role: incident-manager, who: alice',
      '2026-12-04T22:15:00Z, event: engaged, by: sam, role: security-officer, who: sam',
      '2026-12-04T22:30:00Z, event: aware, by: sam, note: The signature is not ours',
      '2026-12-04T22:31:00Z, event: investigating, by: sam',
      '2026-12-04T22:35:00Z, event: contained, by: sam, audience: stakeholders, expected: 2026-12-05T00:00:00Z, note: Release withdrawn',
      '2026-12-04T22:40:00Z, event: notified, by: alice, role: stakeholders, via: e-mail',
      '2026-12-04T22:55:00Z, event: resolved, by: sam, note: Release 4.3 is built anew and published',
    ],
  })
  expect('and fmt puts its summary right', (await ledger('fmt')).code === 0)
  await workplace.publish('main', 'sam', `Record ${ID}`)
  await stage.push()
  const { body } = await stage.trackingIssue()
  expect('nobody owes an authority anything yet', !/submit/i.test(body))
}

/** What the laws call it is decided a day later; the first limit passes. @param {Stage} stage */
async function overlook(stage) {
  const { at, expect, quote, ledger, entry } = stage
  at('2026-12-05T19:00:00Z', 'sam classifies it: significant for NIS2, severe for the CRA.')
  const nis2 = 'reason=Hospitals could not sign in'
  await entry('sam', 'classified', 'by=sam', 'regime=nis2', 'as=significant', nis2)
  const cra = 'reason=Malicious code was in a product that users had installed'
  await entry('sam', 'classified', 'by=sam', 'regime=cra', 'as=severe-incident', cra)
  await stage.push()
  const { number } = await stage.trackingIssue()
  const call = await stage.lastComment(number)
  const asked = call.match(/early warning to/g)
  expect('both early warnings are asked for', asked?.length === 2)
  expect('24 h from awareness', /^Due 22:30 UTC/m.test(call))
  expect('of somebody', mentionsIn(call).includes('@alice'))
  quote(call)
  at('2026-12-05T22:30:01Z', 'A second after the limit. Nobody has written to an authority.')
  await stage.schedule()
  const late = await stage.lastComment(number)
  expect('and management hears of it', /overdue/i.test(late) && mentionsIn(late).includes('@mia'))
  quote(late)
  const { out } = await ledger('status')
  expect('status has both as overdue', out.match(/overdue: .*early warning/g)?.length === 2)
}

/** Late, and first without a word of why. @param {Stage} stage */
async function warnLate({ at, expect, quote, ledger, folder, workplace, filings }) {
  at('2026-12-06T00:40:00Z', 'sam files both early warnings, two hours late.')
  await filings.draft('nis2-early-warning')
  const refused = await filings.submit('nis2-early-warning')
  expect('log refuses a late one without a reason', refused.code === 2)
  quote(refused.err)
  const before = readFileSync(join(folder, RECORD), 'utf8')
  write(folder, {
    entries: ['2026-12-06T00:40:00Z, event: submitted, by: sam, duty: nis2-early-warning'],
  })
  const byHand = await ledger('check')
  expect('check refuses it by hand', byHand.code === 1 && /delay-reason/.test(byHand.out))
  writeFileSync(join(folder, RECORD), before)
  for (const duty of WARNINGS) {
    const { code } = await filings.submit(duty, `delay-reason=${WHY}`)
    expect(`${duty} is submitted, with a reason`, code === 0)
  }
  expect('with a reason the record stands', (await ledger('check')).code === 0)
  const isStale = !(await filings.isHeld('nis2-early-warning'))
  expect('the draft on disk does not say why, and is refused', isStale)
  const texts = await Promise.all(WARNINGS.map(filings.draft))
  expect(
    'drafted again they say why',
    texts.every((text) => text.includes(WHY))
  )
  await workplace.publish('main', 'sam', `${ID}: early warnings`)
}

/** Within 72 hours of awareness. @param {Stage} stage */
async function notify(stage) {
  const { at, expect, quote, ledger, workplace, filings } = stage
  at('2026-12-07T20:00:00Z', 'The notifications, two and a half hours before their limit.')
  const [text = ''] = await Promise.all(NOTIFICATIONS.map(filings.draft))
  expect('the draft names the warning before it', /nis2-early-warning.*reference nis2-/.test(text))
  expect('and lists what people have to answer', /^- Whether it could have a cross/m.test(text))
  quote(text)
  await submitAll(stage, NOTIFICATIONS)
  await workplace.publish('main', 'sam', `${ID}: notifications`)
  await stage.push()
  const { out } = await ledger('status', ID)
  expect('both are in time', out.match(/^met: .*notification to/gm)?.length === 2)
  const finals = out.match(/^pending: .*final to .*due 2027-01-07 22:59:59 UTC/gm)
  expect('and the final reports a month after that', finals?.length === 2)
  quote(
    out
      .split('\n\n')
      .filter((part) => /submit/.test(part))
      .join('\n\n')
  )
}

/** Validated, written up, closed: the month goes on. @param {Stage} stage */
async function close(stage) {
  const { at, expect, quote, ledger, folder, workplace } = stage
  at('2026-12-08T10:00:00Z', 'alice validates it, writes it up, closes it and holds the review.')
  write(folder, {
    sections: CAUSES,
    entries: [
      '2026-12-08T09:00:00Z, event: validated, by: alice',
      '2026-12-08T09:05:00Z, event: closed, by: alice',
      '2026-12-08T09:10:00Z, event: notified, by: alice, role: stakeholders, via: e-mail',
      '2026-12-08T10:00:00Z, event: reviewed, by: alice, note: With sam and dana',
    ],
  })
  expect('fmt puts the summary right', (await ledger('fmt')).code === 0)
  expect('the review is written', (await ledger('review', ID, '--write')).code === 0)
  await workplace.publish('main', 'alice', `${ID}: closed and reviewed`)
  await stage.push()
  const { state, body } = await stage.trackingIssue()
  expect('the tracking issue stays open', state === 'open')
  const owed = body.match(/^- \p{Emoji_Presentation}.*/gmu) ?? []
  const finals = owed.filter((line) => /Submit .*final\b/.test(line))
  expect('for the final reports alone', finals.length === 2 && owed.length === 2)
  quote(owed.join('\n'))
}

/** The chained anchor: a month after the notification was submitted, to the end of that day. @param {Stage} stage */
async function reportFinally(stage) {
  const { at, expect, quote, workplace, filings } = stage
  at('2027-01-05T09:00:00Z', 'A month on. Nobody thinks of it any more but the sweep.')
  await stage.schedule()
  const { number } = await stage.trackingIssue()
  const reminder = await stage.lastComment(number)
  const isForBoth = /NIS2 final/.test(reminder) && /CRA incident final/.test(reminder)
  expect('it reminds of both final reports', isForBoth && mentionsIn(reminder).includes('@alice'))
  quote(reminder)
  at('2027-01-07T22:59:59Z', 'sam files both, in the last second of that day in Amsterdam.')
  await Promise.all(FINALS.map(filings.draft))
  await submitAll(stage, FINALS)
  await workplace.publish('main', 'sam', `${ID}: final reports`)
  await stage.push()
  const { state, body } = await stage.trackingIssue()
  expect('nothing is owed, and the tracking issue is closed', state === 'closed')
  quote(withoutMarker(body))
}

/** A year later: drafts, receipts and verdicts, from the repository alone. @param {Stage} stage @param {string} pack */
async function prove({ at, expect, quote, ledger, folder, filings }, pack) {
  at('2027-12-01T09:00:00Z', 'An auditor asks for the evidence.')
  const held = await Promise.all(DUTIES.map(filings.isHeld))
  expect('each of six drafts is what was submitted', held.length === 6 && held.every(Boolean))
  const text = readFileSync(join(folder, RECORD), 'utf8')
  const sums = new Set(DUTIES.map(filings.sumOf))
  const isListed = [...sums].every((sum) => text.includes(sum))
  expect('and each receipt is hashed in the record', sums.size === 6 && isListed)
  const forged = join(folder, BESIDE, 'nis2-final.eml')
  appendFileSync(forged, 'x')
  const { code, out } = await ledger('check')
  expect('a receipt that is changed is found', code === 1 && /evidence-hash/.test(out))
  writeFileSync(forged, readFileSync(forged, 'utf8').slice(0, -1))
  const period = ['--from', '2026-12-01', '--to', '2027-02-01', '--out', pack]
  const made = await ledger('bundle', ...period)
  expect('the pack is made', made.code === 0)
  if (made.code !== 0) return quote(made.err)
  const rows = readFileSync(join(pack, 'verdicts.csv'), 'utf8')
    .split('\n')
    .filter((row) => DUTIES.some((duty) => row.includes(`,${duty},`)))
  quote(rows.join('\n'))
  const verdicts = (/** @type {RegExp} */ state) => rows.filter((row) => state.test(row)).length
  expect(
    'with two duties late, and four in time',
    rows.length === 6 && verdicts(/,late,/) === 2 && verdicts(/,met,/) === 4
  )
  expect('it verifies', (await ledger('bundle', '--verify', pack)).code === 0)
  appendFileSync(join(pack, 'verdicts.csv'), 'x')
  expect('but not once changed', (await ledger('bundle', '--verify', pack)).code === 1)
}

/** Submits them in time. @param {Stage} stage @param {readonly string[]} duties */
async function submitAll({ expect, quote, filings }, duties) {
  for (const duty of duties) {
    const { code, err } = await filings.submit(duty)
    expect(`${duty} is submitted`, code === 0)
    if (code !== 0) quote(err)
  }
}

/**
 * What somebody writes by hand: entries at the end of the timeline, and sections.
 * @param {string} folder
 * @param {{ entries: readonly string[], impact?: string, sections?: string }} what
 */
function write(folder, { entries, impact, sections }) {
  const path = join(folder, RECORD)
  const lines = entries.map((entry) => `  - { at: ${entry} }\n`).join('')
  const text = readFileSync(path, 'utf8').replace(/\n---\n/, () => `\n${lines}---\n`)
  const told = text.replace('To be described: who is affected, and how.', (old) => impact ?? old)
  writeFileSync(path, sections === undefined ? told : `${told.trimEnd()}\n${sections}`)
}

const ACTIONS = `
## Actions taken

- Withdrew release 4.2, built 4.3 anew on a clean machine, and told every user to install it
`

const CAUSES = `
## Root cause

The build server took a password that a former supplier still had.

## Follow-up

- [ ] @sam Sign in to the build server by hardware key alone (due 2027-03-01)

## Lessons learned

- Awareness starts a clock of 24 hours on a Saturday too; the rota of the duty officer did not.
`
