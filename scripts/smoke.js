/**
 * Runs the shipped bundle the way a bare clone does, with nothing installed beside it: copies what the repository ships
 * into an empty folder, and tries every verb and the action under the Node that runs this script.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'ledger-smoke-'))
for (const part of ['dist', 'templates', 'packs', 'incidents', 'action.yml', 'package.json']) {
  cpSync(part, join(folder, part), { recursive: true })
}
const NOW = ['--now', '2026-11-21T04:00:00Z']
const ID = 'SEC-20261121-0312'
/** The instant of the action's run. */
const AT = '2026-11-23T12:00:00Z'
let failed = 0
let passed = 0

try {
  command(['--help'], 0, /Exit codes/)
  command(['check'], 0, /warnings in 13 files/)
  command(['check', '--format', 'sarif'], 0, /"2\.1\.0"/)
  command(['check', '--dir', 'nowhere'], 2, /nowhere/)
  command(['status', ...NOW], 0, /SEC-20261121-0312/)
  command(['status', ID, ...NOW], 0, /incidents\/policy\.yml:\d+/)
  command(['status', '--format', 'json', ...NOW], 0, /"schemaVersion": 1/)
  command(['sweep', ...NOW], 0, /nothing is sent without --apply/)
  command(['review', 'SEC-20261003-2210'], 0, /^# Post-incident review/)
  command(['fmt', '--check'], 0, /^$/)
  command(
    ['new', '--title', 'A drill', '--service', 'mail', '--exercise', ...NOW],
    0,
    /INC-20261121-0400-a-drill\.md/
  )
  command(['log', 'INC-20261121-0400', 'resolved', ...NOW], 0, /INC-20261121-0400/)
  action()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`The bundle under Node ${process.version}:\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** @param {readonly string[]} args @param {number} code @param {RegExp} said */
function command(args, code, said) {
  const ended = run(join(folder, 'dist/cli.js'), args, {})
  judge(`incident-ledger ${args.join(' ')}`, ended, code, said)
}

function action() {
  const event = join(folder, 'event.json')
  const output = join(folder, 'output')
  const summary = join(folder, 'summary')
  writeFileSync(event, JSON.stringify({ repository: { full_name: 'o/r', default_branch: 'main' } }))
  writeFileSync(output, '')
  writeFileSync(summary, '')
  const ended = run(join(folder, 'dist/action.js'), [], {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: folder,
    INPUT_MODE: 'check',
    INPUT_NOW: AT,
  })
  judge('the action, mode check', ended, 0, /::warning file=incidents\/policy\.yml/)
  judge('its outputs', { ...ended, out: readFileSync(output, 'utf8') }, 0, /^errors<</m)
  const same = run(join(folder, 'dist/cli.js'), ['check', '--format', 'json', '--now', AT], {})
  const { warnings, files } = JSON.parse(same.out).summary
  const heading = new RegExp(`^### ${warnings} warnings in ${files} files$`, 'm')
  judge('its summary', { ...ended, out: readFileSync(summary, 'utf8') }, 0, heading)
}

/** @param {string} script @param {readonly string[]} args @param {Record<string, string>} environment */
function run(script, args, environment) {
  const ended = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    timeout: 60_000,
  })
  return { code: ended.status, out: ended.stdout, err: ended.stderr }
}

/**
 * @param {string} what
 * @param {{ code: number | null, out: string, err: string }} ended
 * @param {number} code
 * @param {RegExp} said
 */
function judge(what, { code: ended, out, err }, code, said) {
  const text = code === 2 ? err : out
  const stack = /\n\s+at .*:\d+:\d+/.test(out + err)
  if (ended === code && said.test(text) && !stack) {
    passed += 1
    return
  }
  failed += 1
  console.log(`failed: ${what}: exit ${ended}, expected ${code} and ${said}\n${out}\n${err}`)
}
