/** The container of docs/watch.md, laid out as its recipe says and started as its recipe says; the image itself needs a registry. */
// @module-tag whole
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { put, RECORD } from '../cli/support.ts'
import { teamPolicy } from '../action/support.ts'
import { ROUTING_KEY, startPager } from '../support/events-receiver.ts'
import { temporaryFolder } from '../support/repository.ts'
import { reportedBefore } from '../watch/reported.ts'

const PAGE = readFileSync('docs/watch.md', 'utf8')
const RECIPE = (/```dockerfile\n([\s\S]*?)```/.exec(PAGE)?.[1] ?? '').trim().split('\n')
const RUN = (/docker run[\s\S]*?```/.exec(PAGE)?.[0] ?? '').replaceAll('\\\n', ' ').replace('```', '')

function all(instruction: string): string[] {
  return RECIPE.filter((line) => line.startsWith(`${instruction} `)).map((line) =>
    line.slice(instruction.length + 1)
  )
}

const COPIES = all('COPY').map((line) => line.split(' '))

test('the recipe is of a Node that the tool runs under, and leaves nothing to root', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  const [, major = ''] = /^node:(\d+)-slim$/.exec(all('FROM').join()) ?? []
  expect(Number(major)).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines.node)?.[0]))
  expect(PAGE).toContain(`FROM node:${major}-slim@sha256:`)
  expect(all('USER')).toEqual(['node'])
  // Whoever follows it must not come back to root, and has nothing to write but the state.
  expect(RECIPE.slice(RECIPE.indexOf('USER node')).map((line) => line.split(' ')[0])).toEqual([
    'USER',
    'WORKDIR',
    'ENTRYPOINT',
  ])
  for (const part of [
    '--read-only',
    '--tmpfs /tmp',
    '--cap-drop ALL',
    '--security-opt no-new-privileges',
    '--user 1000:1000',
    '/srv/incidents:/incidents:ro',
  ])
    expect(RUN).toContain(part)
  expect(RUN).not.toMatch(/--privileged|docker\.sock|--publish/)
})

test('what it copies is all that the entry point needs, as a user who may write the state alone', async () => {
  const image = temporaryFolder()
  const clone = temporaryFolder()
  const state = temporaryFolder()
  for (const [from = '', to = ''] of COPIES) {
    expect([from, existsSync(from)]).toEqual([from, true])
    mkdirSync(dirname(join(image, to)), { recursive: true })
    // A fresh build of this source, as dist/ is after a release.
    cpSync(from === 'dist' ? 'build' : from, join(image, to), { recursive: true })
  }
  const pager = await startPager()
  const policy = teamPolicy().replace(/^ {2}security-officer:\n/m, '$&    via: [pager]\n')
  const receiver = '{ type: pagerduty, key-env: LEDGER_KEY, url-env: LEDGER_URL }'
  put(clone, 'incidents/policy.yml', `${policy}receivers:\n  pager: ${receiver}\n`)
  put(clone, RECORD, reportedBefore(Date.now()))
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
    ['-c', 'user.name=a', '-c', 'user.email=a@b.nl', 'commit', '-qm', 'x'],
  ])
    spawnSync('git', args, { cwd: clone })
  const isRoot = process.getuid?.() === 0
  const [command = '', ...entry] = JSON.parse(all('ENTRYPOINT').join()).map((word: string) =>
    word.startsWith('/opt/') ? join(image, word) : word
  )
  const given = (/incident-watch (--repo.*)$/m.exec(RUN)?.[1] ?? '')
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^\/state\//, `${state}/`))
  if (isRoot) for (const path of [clone, ...within(clone), state]) chownSync(path, 1000, 1000)
  for (const path of [image, clone, ...within(image), ...within(clone)]) chmodSync(path, 0o555)
  chmodSync(state, 0o755)
  const before = [...within(image), ...within(clone)]
  const child = spawn(
    command === 'node' ? process.execPath : command,
    [...entry, ...given, '--once', '--allow-insecure-receivers'],
    {
      cwd: clone,
      ...(isRoot ? { uid: 1000, gid: 1000 } : {}),
      env: {
        PATH: process.env['PATH'],
        HOME: '/nonexistent',
        GITHUB_TOKEN: 'x',
        // Nobody listens there: GitHub is down.
        GITHUB_API_URL: 'http://127.0.0.1:9',
        INCIDENT_LEDGER_PATIENCE: '500',
        LEDGER_KEY: ROUTING_KEY,
        LEDGER_URL: `${pager.url}/v2/enqueue`,
      },
    }
  )
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const code = await new Promise((ended) => child.on('close', ended))
  await pager.close()
  const after = [...within(image), ...within(clone)]
  for (const path of [image, clone, ...after]) chmodSync(path, 0o755)
  expect([code, pager.rang.length, err]).toEqual([3, 1, expect.not.stringMatching(/EACCES|EROFS|Cannot find/)])
  expect(after).toEqual(before)
  expect(readdirSync(state)).toEqual(['state.json'])
}, 120_000)

/** All that a folder holds, at any depth. */
function within(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => resolve(folder, name))
}
