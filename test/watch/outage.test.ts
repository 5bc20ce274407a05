/** A sweep and a watch that lose GitHub in the middle: they end, say so in one sentence, and the pager has rung. */
import { afterEach, expect, test } from 'vitest'
import { ID, ledger, put, RECORD } from '../cli/support.ts'
import { teamPolicy } from '../action/support.ts'
import { openGitHub, type TestGitHub } from '../support/github.ts'
import { temporaryFolder } from '../support/repository.ts'
import { type Pager, ROUTING_KEY, startPager } from '../support/events-receiver.ts'
import type { Fault } from '../../demo/support/stand-types.d.ts'
import { reportedBefore } from './reported.ts'

const open: { close: () => Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function outage(name: string, fault: Fault) {
  const github: TestGitHub = await openGitHub({ name, private: true })
  const pager: Pager = await startPager()
  open.push(github.stand, pager)
  github.stand.faults.push(fault)
  const folder = temporaryFolder()
  const policy = teamPolicy().replace(/^ {2}security-officer:\n/m, '$&    via: [pager]\n')
  const receiver = '{ type: pagerduty, key-env: LEDGER_KEY, url-env: LEDGER_URL }'
  put(folder, 'incidents/policy.yml', `${policy}receivers:\n  pager: ${receiver}\n`)
  // What may be said of it depends on whether the repository is private.
  put(
    folder,
    RECORD,
    reportedBefore(Date.now()).replace('kind: security', 'kind: security\ntlp: red')
  )
  const run = (args: readonly string[]) =>
    ledger(folder, [...args, '--repo', github.stand.repository, '--allow-insecure-receivers'], {
      GITHUB_TOKEN: github.stand.token,
      GITHUB_API_URL: github.stand.url,
      INCIDENT_LEDGER_WRITE_SPACING: '0',
      INCIDENT_LEDGER_PATIENCE: '500',
      LEDGER_KEY: ROUTING_KEY,
      LEDGER_URL: `${pager.url}/v2/enqueue`,
    })
  return { run, pager, stand: github.stand }
}

const REPOSITORY = /\/repos\/kwetter\/incidents$/
const FAULTS: readonly Fault[] = [
  { kind: 'answer', status: 502, path: REPOSITORY, times: 99 },
  { kind: 'hang', path: REPOSITORY, times: 99 },
]

test.each(FAULTS)('of whether it is private ($kind): sweep and watch end with 3', async (fault) => {
  for (const args of [
    ['sweep', '--apply'],
    ['watch', '--once'],
  ]) {
    const { run, pager, stand } = await outage(`outage-${fault.kind}-${args[0]}`, { ...fault })
    const { code, err } = await run(args)
    expect([args[0], code]).toEqual([args[0], 3])
    const said = err.match(/^incident-ledger: .*say whether the repository is private.*$/gm)
    expect(said).toHaveLength(1)
    expect(pager.rang).toEqual([`v1:${ID}:engage-security-officer#0`])
    // Unknown is not private: id, priority and times alone.
    expect(JSON.stringify(pager.events)).not.toContain('Stolen')
    expect(stand.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  }
})
