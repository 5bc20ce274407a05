/** The night in which GitHub is down and the pager still rings: `watch` goes on from its clone, by this machine's clock. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startGitHub } from './support/github-stand.js'
import { startPager } from './support/pager.js'
import { runCommand } from './support/spawn-tool.js'
import { withoutMarker } from './support/stage.js'

/** @import { narrator } from './support/narrator.js' */

const RECEIVERS = `
receivers:
  pager: { type: pagerduty, key-env: LEDGER_PAGERDUTY_KEY, url-env: LEDGER_PAGERDUTY_URL }
`

const clock = () => new Date().toISOString().replace(/\.\d+/, '')

/** @param {{ dist: string, home: string, folder: string, tell: ReturnType<typeof narrator> }} options */
export async function darkNight({ dist, home, folder, tell: { say, expect, quote } }) {
  const logins = ['alice', 'finn']
  const stand = await startGitHub({ name: 'dark', private: true, logins, clock })
  const pager = await startPager()
  const env = {
    GITHUB_TOKEN: stand.token,
    GITHUB_API_URL: stand.url,
    GITHUB_REPOSITORY: stand.repository,
    INCIDENT_LEDGER_WRITE_SPACING: '0',
    LEDGER_PAGERDUTY_KEY: 'R0UT1NGKEY0123456789ABCDEF012345',
    LEDGER_PAGERDUTY_URL: pager.url,
  }
  const ledger = (/** @type {string} */ line, /** @type {string[]} */ ...words) =>
    runCommand(dist, folder, [...line.split(' '), ...words], env)
  const look = () => ledger('watch --once --state state.json --allow-insecure-receivers')
  try {
    mkdirSync(join(folder, 'incidents'), { recursive: true })
    writeFileSync(join(folder, 'incidents/policy.yml'), policyOf(home))
    say(clock(), 'Another night. GitHub is down; dana records that the login API is gone.')
    stand.faults.push({ kind: 'drop', skip: 0, times: 9999 })
    const what = '--kind service --service login-api --by dana --impact severe --urgency immediate'
    const made = await ledger(`new ${what}`, '--title', 'Login fails', '--summary', 'It fails.')
    const id = /INC-\d{8}-\d{4}/.exec(made.out)?.[0] ?? ''
    const dark = await look()
    expect('watch says that GitHub gave no answer (exit 3)', dark.code === 3)
    expect('and the pager rings all the same', pager.rang.length === 1)
    quote(pager.rang.join('\n'))
    await look()
    expect('a second look wakes nobody again', pager.rang.length === 1)

    say(clock(), 'GitHub is back.')
    stand.faults.length = 0
    const back = await look()
    expect('everything owed is told there now', back.code === 0)
    if (back.code !== 0) quote(back.err)
    /** @type {{ title: string, number: number }[]} */
    const issues = await stand.as('alice').list('/issues?state=open&per_page=100')
    const issue = issues.find(({ title }) => title.includes(id))
    /** @type {{ body: string }[]} */
    const [first] = await stand.as('alice').list(`/issues/${issue?.number}/comments`)
    expect(
      'with the instant at which the pager took it',
      /Sent by `pager` at /.test(first?.body ?? '')
    )
    quote(withoutMarker(first?.body ?? ''))
    expect('and the pager is silent', pager.rang.length === 1)

    say(clock(), 'finn takes it up, and has it resolved.')
    await ledger(`log ${id} engaged role=first-line who=finn`)
    await look()
    expect('the alert is acknowledged', [...pager.alerts.values()].includes('acknowledged'))
    await ledger(`log ${id} resolved by=finn`)
    await look()
    const open = [...pager.alerts.values()].filter((state) => state !== 'resolved')
    expect('every alert is resolved', pager.alerts.size > 0 && open.length === 0)
  } finally {
    await pager.close()
    await stand.close()
  }
}

/** The default policy with these people and a pager. @param {string} home */
function policyOf(home) {
  const text = readFileSync(join(home, 'incidents/policy.yml'), 'utf8')
    .replace('organization: Kwetter', 'organization: Kwetter B.V.')
    .replaceAll('kwetter-incident-manager', 'alice')
    .replace('logins: [kwetter-first-line]', 'logins: [finn]\n    via: [pager]')
  return `${text}${RECEIVERS}`
}
