/** What the command line says of itself. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXAMPLES } from '../../src/cli/help.ts'
import { EVENT_NAMES } from '../../src/model/events.ts'
import { runLineHere } from '../support/in-process.ts'
import { temporaryRepository } from '../support/repository.ts'
import {
  folderWith,
  ID,
  ledger,
  put,
  RECORD,
  RECORD_TEXT,
  staffedPolicy,
  wordsOf,
} from './support.ts'

const VERBS = Object.keys(EXAMPLES)

test.each([...VERBS, ''])(
  'the help of %j fits 80 columns, and names its examples',
  async (verb) => {
    const { code, out } = await ledger(folderWith(), [verb, '--help'].filter(Boolean))
    expect(code).toBe(0)
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
    for (const example of EXAMPLES[verb] ?? [])
      expect(out).toContain(`  incident-ledger ${example}\n`)
  }
)

test.each([40, 60, 200])('the help keeps to a terminal of %d columns', async (columns) => {
  for (const verb of ['log', 'status', '']) {
    const words = [verb, '--help'].filter(Boolean)
    const env = { INCIDENT_LEDGER_COMMAND: 'incident-ledger' }
    const { out } = await runLineHere(folderWith(), words, env, '', { columns })
    // An example is one command, and stays whole.
    const wide = out
      .split('\n')
      .filter((line) => line.length > Math.min(columns, 80) && !line.includes('incident-ledger '))
    expect(wide).toEqual([])
  }
})

test('every verb has examples', async () => {
  const { out } = await ledger(folderWith(), ['--help'])
  const listed = [...(out.split('Commands:\n')[1] ?? '').matchAll(/^ {2}([a-z]+) /gm)]
  const named = listed.map(([, verb]) => verb).filter((verb) => verb !== 'help')
  expect(new Set(named)).toEqual(new Set(VERBS))
})

test('the help of log names every event with the meaning and the keys that its schema knows', async () => {
  const { out } = await ledger(folderWith(), ['log', '--help'])
  for (const event of EVENT_NAMES) expect(out).toMatch(new RegExp(`^  ${event}( |$)`, 'm'))
  expect(out).toMatch(/^ {2}engaged +a person took it up\n {17}role= \[who=\]$/m)
  expect(out).toMatch(/^ {2}held +the clock of [^]*?\n {17}reason=$/m)
  expect(out).toMatch(/^ {2}any +\[by=\] \[note=\] \[audience=\] \[expected=\]/m)
})

const ROTA = `version: 1
rotas: { first-line: { layers: [{ people: [finn, bo], every: 1w, from: 2026-11-02 09:00 }] } }
`

/** What `rota import` reads: somebody in turn, from PagerDuty and from a calendar. */
const EXPORTS = {
  'schedule.json': JSON.stringify({
    schedule: {
      name: 'First line',
      time_zone: 'Europe/Amsterdam',
      schedule_layers: [
        {
          start: '2026-01-05T09:00:00+01:00',
          rotation_virtual_start: '2026-01-05T09:00:00+01:00',
          rotation_turn_length_seconds: 604_800,
          users: [{ user: { id: 'P1', summary: 'Jane Doe' } }],
        },
      ],
    },
  }),
  'team.ics': [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART:20260105T080000Z',
    'DTEND:20260112T080000Z',
    'RRULE:FREQ=WEEKLY',
    'SUMMARY:Bo',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n'),
}

describe('the examples', () => {
  const { watch: _, ...others } = EXAMPLES
  test.each(Object.entries(others))('of %s run as they stand', async (name, examples) => {
    const repository = temporaryRepository()
    repository.commit({
      'incidents/policy.yml': staffedPolicy(),
      ...(name === 'rota' ? EXPORTS : { 'incidents/rota.yml': ROTA }),
      [RECORD]: RECORD_TEXT,
    })
    repository.git('config', 'user.name', 'Dana')
    repository.git('config', 'user.email', 'dana@kwetter.example')
    // There is a duty to draft for, for who drafts.
    if (name === 'draft') await ledger(repository.folder, ['policy', 'add', 'nis2'])
    // There is something to take back, for who does.
    for (const note of name === 'undo' ? ['one', 'two'] : [])
      await ledger(repository.folder, ['log', ID, 'noted', `note=${note}`])
    if (name === 'draft') await ledger(repository.folder, ['policy', 'add', 'nis2'])
    for (const example of examples) {
      const { code, err } = await ledger(repository.folder, wordsOf(example))
      expect(`${example}: ${code === 1 ? 0 : code} ${code > 1 ? err : ''}`).toBe(`${example}: 0 `)
    }
  })

  test('of watch lack a token, and nothing else', async () => {
    for (const example of EXAMPLES['watch'] ?? []) {
      const { code, err } = await ledger(folderWith(), wordsOf(example))
      expect(code).toBe(2)
      expect(err).toContain('GITHUB_TOKEN')
    }
  })
})

test.each([
  [['chek'], 'Did you mean check?'],
  [['log', 'X', 'noted', '--att', '03:12'], 'Did you mean --at?'],
  [['sweep', '--aply'], 'Did you mean --apply?'],
])('%j is told the nearest', async (args, said) => {
  const { code, err } = await ledger(folderWith(), args)
  expect(code).toBe(2)
  expect(err).toContain(said)
})

test.each([[['sweep', '--al']], [['review', ID, '--rite-it']], [['wach']], [['frobnicate']]])(
  '%j is not told to do something that acts',
  async (args) => {
    const { code, err } = await ledger(folderWith(), args)
    expect(code).toBe(2)
    expect(err).not.toMatch(/--apply|--write|Did you mean watch\?.*watch/)
  }
)

test('version says the same as --version', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await ledger(folderWith(), ['version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  expect((await ledger(folderWith(), ['--version'])).out).toBe(`${version}\n`)
})

describe('from a folder below', () => {
  test('records are found, and paths are meant from where one stands', async () => {
    const { folder, commit } = temporaryRepository()
    commit({ 'incidents/policy.yml': staffedPolicy(), [RECORD]: RECORD_TEXT, 'src/x.txt': '' })
    const below = join(folder, 'incidents/2026')
    const { out } = await ledger(below, [
      'check',
      `11/${RECORD.slice('incidents/2026/11/'.length)}`,
      '--now',
      '2026-11-21T03:13:00Z',
    ])
    expect(out).toBe('2 files checked, nothing to report\n')
    const logged = await ledger(join(folder, 'src'), ['log', ID, 'noted', 'note=x'])
    expect(logged).toMatchObject({ code: 0, out: `${RECORD}\n` })
    const policy = ['status', '--policy', '../policy.yml', '--now', '2026-11-21T03:13:00Z']
    expect((await ledger(below, policy)).code).toBe(0)
    const written = await ledger(join(folder, 'src'), ['policy', '--write'])
    expect(written.out).toMatch(/^docs\/sla\//)
    const elsewhere = await ledger(join(folder, 'src'), ['policy', '--write', '--out', 'sla'])
    expect(elsewhere.out).toMatch(/^src\/sla\//)
  })

  test('init begins at the top', async () => {
    const { folder, write } = temporaryRepository()
    write('src/x.txt', '')
    const { out } = await ledger(join(folder, 'src'), ['init'])
    expect(out).toMatch(/^incidents\/policy\.yml\n\.github\/workflows\/incidents\.yml\n/)
    expect(readFileSync(join(folder, 'incidents/policy.yml'), 'utf8')).toContain('version: 1')
  })

  test('a folder that holds records of its own is the one that is meant', async () => {
    const { folder, write } = temporaryRepository()
    write('incidents/policy.yml', 'no policy')
    mkdirSync(join(folder, 'shop'))
    put(join(folder, 'shop'), 'incidents/policy.yml', staffedPolicy())
    expect((await ledger(join(folder, 'shop'), ['check'])).code).toBe(0)
  })
})

/** What bash would offer for the last of these words. */
async function offered(...words: string[]): Promise<string[]> {
  const folder = folderWith({ [RECORD]: RECORD_TEXT })
  const { out } = await ledger(folder, ['completion', 'bash'])
  const script = `${out}
COMP_WORDS=(incident-ledger ${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length}
_incident_ledger
printf '%s\\n' "\${COMPREPLY[@]}"
`
  writeFileSync(join(folder, 'complete.sh'), script)
  const args = ['--norc', 'complete.sh']
  return execFileSync('bash', args, { cwd: folder, encoding: 'utf8' }).trim().split('\n')
}

describe('completion', () => {
  test('bash offers verbs, flags, ids and events', async () => {
    expect(await offered('ch')).toEqual(['check'])
    expect(await offered('new', '--ti')).toEqual(['--title'])
    expect(await offered('log', 'SEC')).toEqual([ID])
    expect(await offered('log', ID, 'eng')).toEqual(['engaged'])
    expect(await offered('check', 'inc')).toEqual(['incidents'])
  })

  test.each(['bash', 'zsh', 'fish'])('%s calls the tool as it was called itself', async (shell) => {
    const env = { INCIDENT_LEDGER_COMMAND: 'node ../ledger/dist/cli.js' }
    const { out } = await ledger(folderWith(), ['completion', shell], env)
    expect(out).toContain('node ../ledger/dist/cli.js')
    for (const verb of VERBS) expect(out).toContain(verb)
  })

  test('a shell that nobody wrote one for is refused', async () => {
    expect((await ledger(folderWith(), ['completion', 'tcsh'])).code).toBe(2)
  })
})
