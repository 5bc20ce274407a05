/** How long GitHub is waited for in truth: a process of its own, by the machine's clock, until its pager rings. */
// @module-tag whole
import { createServer } from 'node:http'
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { put, RECORD } from '../cli/support.ts'
import { teamPolicy } from '../action/support.ts'
import { temporaryFolder } from '../support/repository.ts'
import { ROUTING_KEY, startPager } from '../support/events-receiver.ts'
import { reportedBefore } from './reported.ts'

test('a GitHub that hangs is given up after a minute and a half, and the process ends', async () => {
  const github = createServer(() => {})
  const port = await new Promise<number>((listening) => {
    github.listen(0, '127.0.0.1', () => {
      const address = github.address()
      listening(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const pager = await startPager()
  const folder = temporaryFolder()
  const policy = teamPolicy().replace(/^ {2}security-officer:\n/m, '$&    via: [pager]\n')
  const receiver = '{ type: pagerduty, key-env: LEDGER_KEY, url-env: LEDGER_URL }'
  put(folder, 'incidents/policy.yml', `${policy}receivers:\n  pager: ${receiver}\n`)
  put(folder, RECORD, reportedBefore(Date.now()))
  const args = ['watch', '--once', '--repo', 'kwetter/incidents', '--allow-insecure-receivers']
  const begun = performance.now()
  const child = spawn(process.execPath, [resolve('build/cli.js'), ...args], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      GITHUB_TOKEN: 'x',
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      LEDGER_KEY: ROUTING_KEY,
      LEDGER_URL: `${pager.url}/v2/enqueue`,
    },
    timeout: 280_000,
  })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const code = await new Promise((ended) => child.on('close', ended))
  const waited = performance.now() - begun
  github.closeAllConnections()
  github.close()
  await pager.close()
  expect(err.match(/GitHub gave no usable answer for so long that this run/g)).toHaveLength(1)
  expect(code).toBe(3)
  expect(pager.rang).toHaveLength(1)
  // Not before; how much later is the machine's affair, and that it ends at all is seen by the code.
  expect(waited).toBeGreaterThan(90_000)
}, 300_000)
