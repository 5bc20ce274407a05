/** `init` as it is typed: in a shell, in a folder below the top, and with keystrokes in a terminal. */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'
import { ledger, put, RECORD_TEXT, snapshot } from './support.ts'

const WORKFLOW = '.github/workflows/incidents.yml'
const ACTION = `acme/incident-ledger@${'0123456789abcdef'.repeat(3).slice(0, 40)}`

test('init writes the action that it is given into the workflow', async () => {
  const folder = temporaryFolder()
  const { code, err } = await ledger(folder, ['init', '--action', ACTION])
  expect(code).toBe(0)
  expect(readFileSync(join(folder, WORKFLOW), 'utf8')).toContain(`      - uses: ${ACTION}\n`)
  expect(err).not.toContain("action's repository")
})

test.each(['acme/incident-ledger@v1', 'incident-ledger', `../x@${'0'.repeat(40)}`, ''])(
  'an action %j that is no commit of a repository is refused, and nothing is written',
  async (action) => {
    const folder = temporaryFolder()
    const { code, err } = await ledger(folder, ['init', '--action', action])
    expect(code).toBe(2)
    expect(err).toContain('Write owner/name@ and the 40 characters of the commit')
    expect(snapshot(folder).size).toBe(0)
  }
)

test.each([[[]], [['--full']], [['--private', '--dir', 'ops/incidents', '--policy', 'sla.yml']]])(
  'what init %j writes passes check, but for placeholders, and doctor names each of them',
  async (flags: readonly string[]) => {
    const { folder, git } = temporaryRepository()
    git('remote', 'add', 'origin', 'git@github.com:acme/shop.git')
    const init = await ledger(folder, ['init', '--yes', '--action', ACTION, ...flags])
    expect([init.code, init.out.split('\n').length]).toEqual([0, 13])
    const where = flags.filter((_, index) => index > 0)
    const { code, out } = await ledger(folder, ['check', '--format', 'json', ...where])
    expect(code).toBe(0)
    const rules: string[] = [...out.matchAll(/"rule": "([^"]+)"/g)].map(([, rule = '']) => rule)
    expect(rules.length).toBeGreaterThan(7)
    expect(new Set(rules)).toEqual(new Set(['policy-placeholder']))
    git('add', '-A')
    git('commit', '-qm', 'Begin')
    const doctor = await ledger(folder, ['doctor', ...where])
    expect(doctor.out.match(/^✗ .*$/gm)?.filter((line) => !line.startsWith('✗ roles:'))).toEqual([])
    expect(doctor.out.match(/^✗ roles:/gm)).toHaveLength(rules.length)
  }
)

test('from any folder it begins at the top, and a folder is named from where it was typed', async () => {
  const { folder } = temporaryRepository()
  mkdirSync(join(folder, 'deep/er'), { recursive: true })
  await ledger(join(folder, 'deep/er'), ['init'])
  expect(existsSync(join(folder, 'incidents/policy.yml'))).toBe(true)
  const other = temporaryRepository().folder
  mkdirSync(join(other, 'deep'))
  const { out } = await ledger(join(other, 'deep'), ['init', '--dir', 'ops'])
  expect(out).toMatch(/^deep\/ops\/policy\.yml\n\.github\/workflows\//)
  expect(readFileSync(join(other, WORKFLOW), 'utf8')).toContain('dir: deep/ops\n')
})

test('a folder of records below the top is found from within', async () => {
  const { folder } = temporaryRepository()
  put(folder, 'team/incidents/README.md', 'Ours.\n')
  const { out } = await ledger(join(folder, 'team'), ['init'])
  expect(out).toMatch(/^team\/incidents\/policy\.yml\n/)
})

/** What a ledger at these places has to say where nobody names them: its first line, and its exit code. */
async function unnamed(folder: string, args: readonly string[] = ['check']) {
  const { code, out, err } = await ledger(folder, args)
  return [code, `${out}${err}`.split('\n')[0]]
}

test.each([
  [['--dir', 'ops/incidents'], 'ops/incidents/policy.yml'],
  [['--dir', 'far/below/the/top'], 'far/below/the/top/policy.yml'],
  [['--policy', 'ops/sla.yml'], 'ops/sla.yml'],
])(
  'after init %j the command finds the ledger by itself, wherever it is called',
  async (flags, policy) => {
    const { folder } = temporaryRepository()
    mkdirSync(join(folder, 'src/deep'), { recursive: true })
    await ledger(folder, ['init', '--yes', ...flags])
    expect(await unnamed(folder)).toEqual([0, policy])
    expect(await unnamed(join(folder, 'src/deep'))).toEqual([0, policy])
    const { out } = await ledger(folder, ['new', 'Login fails', '--service', 'web', '--by', 'dana'])
    const dir = flags[0] === '--dir' ? flags[1] : 'incidents'
    expect(out).toMatch(new RegExp(`^${dir}/\\d{4}/\\d\\d/INC-`))
    const again = await ledger(folder, ['init', '--yes'])
    expect(again.out).toBe('')
  }
)

test('a ledger that no workflow names is not guessed, for it may be that of somebody else', async () => {
  const { folder } = temporaryRepository()
  await ledger(folder, ['init', '--yes', '--dir', 'ops/incidents'])
  rmSync(join(folder, '.github'), { recursive: true })
  const missing = [2, 'incident-ledger: The folder of records, incidents, does not exist.']
  expect(await unnamed(folder)).toEqual(missing)
  // No second one is begun beside it, but beside that of a repository within, which is its own.
  expect((await ledger(folder, ['init', '--yes', '--dir', 'more'])).code).toBe(2)
  put(folder, 'ops/incidents/.git', 'gitdir: elsewhere')
  expect((await ledger(folder, ['init', '--yes', '--dir', 'more'])).code).toBe(0)
})

test('records in their usual folder are never judged by the policy of another, which no workflow names', async () => {
  const { folder } = temporaryRepository()
  await ledger(folder, ['init', '--yes', '--dir', 'example/incidents'])
  rmSync(join(folder, '.github'), { recursive: true })
  put(folder, 'incidents/2026/11/INC-20261121-0312-x.md', RECORD_TEXT)
  const { out } = await ledger(folder, ['check'])
  expect(out).not.toContain('example/')
})

test('where the workflows name two ledgers, the one that is meant has to be named', async () => {
  const { folder } = temporaryRepository()
  await ledger(folder, ['init', '--yes', '--dir', 'one'])
  const text = readFileSync(join(folder, WORKFLOW), 'utf8')
  put(folder, '.github/workflows/two.yml', text.replace('dir: one', 'dir: two'))
  const { code, err } = await ledger(folder, ['check'])
  expect([code, err.split('\n')[0]]).toEqual([
    2,
    'incident-ledger: The workflows name several ledgers: one/policy.yml in one, two/policy.yml in two.',
  ])
  expect(await unnamed(folder, ['check', '--dir', 'one'])).toEqual([0, 'one/policy.yml'])
})

test('a second ledger is not begun beside one that is there', async () => {
  const { folder } = temporaryRepository()
  await ledger(folder, ['init', '--yes'])
  const before = snapshot(folder)
  const { code, err } = await ledger(folder, ['init', '--yes', '--dir', 'ops/incidents'])
  expect([code, err]).toEqual([
    2,
    `incident-ledger: This repository has a ledger already, in incidents: two would write over one another's issues.
  Run it without --dir to complete that one; or move it to ops/incidents, its workflow's \`dir:\` with it.
`,
  ])
  expect(snapshot(folder)).toEqual(before)
})

/** Plays keystrokes into a terminal of util-linux, each as soon as its question stands there. */
function typed(folder: string, keys: readonly (readonly [string, string])[]): Promise<string> {
  const call = `stty cols 100 rows 40; "${process.execPath}" "${resolve('build/cli.js')}" init`
  const child = spawn('script', ['-qec', call, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm', TZ: 'UTC' },
    timeout: 25_000,
  })
  let shown = ''
  let left = keys
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text
    const [next, ...rest] = left
    if (next === undefined || !shown.includes(next[0])) return
    left = rest
    child.stdin.write(next[1])
  })
  return new Promise((ended) => child.on('close', () => ended(shown)))
}

const hasScript = existsSync('/usr/bin/script')

test.runIf(hasScript)('in a terminal, answers and Enter are enough', async () => {
  const { folder, git } = temporaryRepository()
  git('remote', 'add', 'origin', 'https://github.com/acme/shop.git')
  const shown = await typed(folder, [
    ['Organization', ' Ltd\r'],
    ['Time zone', '\r'],
    ['Working hours', '\r'],
    ['incident manager', 'alice\r'],
    ['security officer', 'sam\r'],
    ['higher management', '\r'],
    ['first line', '\r'],
    ['second line', '\r'],
    ['third line', '\r'],
    ['Can strangers', 'n'],
    ["action's repository", '\r'],
    ['Write these files?', '\r'],
  ])
  expect(shown).toContain('incidents/policy.yml')
  const policy = readFileSync(join(folder, 'incidents/policy.yml'), 'utf8')
  expect(policy).toContain('organization: acme Ltd\n')
  expect(policy).toContain('logins: [alice]')
  expect(existsSync(join(folder, '.github/ISSUE_TEMPLATE/security-incident.yml'))).toBe(true)
})

test.runIf(hasScript)('in a terminal, Ctrl+C leaves everything as it was', async () => {
  const { folder } = temporaryRepository()
  const before = snapshot(folder)
  expect(await typed(folder, [['Organization', '\u0003']])).toContain('Nothing was written.')
  expect(snapshot(folder)).toEqual(before)
})

test('its patch is empty where everything stands as this version writes it', async () => {
  const { folder } = temporaryRepository()
  const flags = ['init', '--action', ACTION]
  const patch = await ledger(folder, [...flags, '--diff'])
  expect(snapshot(folder).has('incidents/policy.yml')).toBe(false)
  execFileSync('git', ['apply'], { cwd: folder, input: patch.out })
  expect((await ledger(folder, [...flags, '--diff'])).out).toBe('')
})
