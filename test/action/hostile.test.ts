import type { ActionEnded } from '../../demo/support/spawn-tool.js'
import { describe, expect, test } from 'vitest'
import { ID, put, RECORD, RECORD_TEXT } from '../cli/support.ts'
import { openTeam, peopleIn, refuseWrites } from './support.ts'

/** Text that a runner, a terminal, a Markdown reader or a template would obey. */
const HOSTILE = [
  '::error file=x::pwned',
  '   ::set-output name=x::y',
  '##[add-mask]x',
  '##vso[task.setvariable variable=x]y',
  '%0A::error::pwned',
  'a\r\n::stop-commands::b\n\u2028::warning::c\u0085::notice::d',
  '\u001B[2J\u001B]8;;https://evil.example\u0007here\u001B]8;;\u0007',
  '\u009B31mred \u202Egnp.exe\u2066',
  '@mallory @kwetter/all fixes #1 GH-2 kwetter/incidents#3',
  '<!-- incident-ledger:check -->\n<!-- incident-ledger:v1 {} -->',
  '| a | b |\n```\n</details><img src=x onerror=y>',
  '{{constructor.constructor}} {{#each this}}{{/each}} ${{ github.token }}',
  'EOF\nghadelimiter_x\nerrors=0',
]

/** One record a text, each with a hostile title, service, person, note, key and summary. */
function recordsOf(more: string): Record<string, string> {
  return Object.fromEntries(
    HOSTILE.map((text, index) => {
      const quoted = yamlText(text)
      const id = `SEC-20261121-03${10 + index}`
      const record = RECORD_TEXT.replaceAll('SEC-20261121-0312', id)
        .replace('title: Stolen passwords', `title: ${quoted}`)
        .replace('[login-api]', `[${quoted}]`)
        .replace(
          'by: dana\n  - at',
          `by: ${yamlText(`A ${text.replaceAll(/\s+/g, ' ').trim()}`)}\n    note: ${quoted}\n  - at`
        )
        .replace('priority: P1', 'priority: P2')
        .replace('\ntimeline:', `\nx-own: ${quoted}\n${more}timeline:`)
        .replace('4,000 accounts.', () => `4,000.\n\n${text.replaceAll(/\p{Cc}/gu, '\n')}`)
      return [`incidents/2026/11/${id}-hostile.md`, record]
    })
  )
}

/** In quotes, with what YAML refuses as it stands written as an escape. */
function yamlText(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/** The lines that a runner would take for commands, less those that the action means. */
function strayCommands(out: string): string[] {
  const meant =
    /^::(?:error|warning|notice)(?: (?:file=[^,:]+,line=\d+,col=\d+,)?title=[\w -]+)?::|^::add-mask::stand-token$/
  return out
    .split(/[\r\n\u0085\u2028\u2029]/)
    .filter((line) => (/^\s*::/.test(line) && !meant.test(line)) || line.includes('##['))
}

async function runsOn(files: Readonly<Record<string, string>>) {
  const team = await openTeam('hostile', {}, { now: '2026-11-21T03:50:00Z' })
  for (const [path, text] of Object.entries(files)) put(team.folder, path, text)
  const pull = await team.workplace.openPull('hostile', 'dana', 'Record')
  const inputs = { 'max-writes': '500' }
  const runs = [
    await team.onPull(pull, 'opened', { inputs }),
    await team.on('push', { inputs }),
    await team.on('schedule', { inputs }),
  ]
  return { team, pull, runs }
}

/** What a runner, a terminal and a workflow's expressions make of a run. */
function judge({ out, err, summary, outputs }: ActionEnded): void {
  expect(err).toBe('')
  expect(strayCommands(out)).toEqual([])
  expect(
    (out + summary).match(/[\p{Cc}\p{Bidi_Control}]/gu)?.filter((one) => one !== '\n')
  ).toEqual([])
  expect(peopleIn(summary)).toEqual([])
  for (const [name, value] of Object.entries(outputs)) {
    expect([...COUNTS, 'findings', 'notices', 'reviews']).toContain(name)
    expect(value).not.toContain('\n')
    expect(typeof JSON.parse(value)).toBe(COUNTS.includes(name) ? 'number' : 'object')
  }
}

const COUNTS = ['errors', 'warnings', 'open', 'overdue', 'delivered']

describe('whatever records say, no line is a command, no output is their text, nobody of theirs is called', () => {
  test('where they can be read', { timeout: 60_000 }, async () => {
    const { team, pull, runs } = await runsOn(recordsOf(''))
    for (const run of runs) judge(run)
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
    const issues = await team.issues()
    expect(issues).toHaveLength(HOSTILE.length)
    const comments = await Promise.all(issues.map(({ number }) => team.comments(number)))
    expect(peopleIn(comments.flat().join('\n'))).toEqual(['@alice', '@mia', '@sam'])
    expect(peopleIn((await team.comments(pull.number)).join('\n'))).toEqual([])
  })

  test('where they have errors', { timeout: 60_000 }, async () => {
    const { runs } = await runsOn(recordsOf(`${JSON.stringify('::error::k ##[x]')}: x\n`))
    for (const run of runs) judge(run)
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 0])
  })
})

describe('the token', () => {
  test('is masked first of all, and stands nowhere else', async () => {
    const team = await openTeam('token', { [RECORD]: RECORD_TEXT })
    put(team.folder, RECORD, RECORD_TEXT.replace('title: Stolen passwords', 'title: stand-tokens'))
    const run = await team.on('push')
    expect(run.out.split('\n')[0]).toBe('::add-mask::stand-token')
    refuseWrites(team)
    const refused = await team.on('push', { inputs: { now: '2026-11-21T06:00:00Z' } })
    expect(refused.code).toBe(3)
    for (const { out, err, summary, outputs } of [run, refused]) {
      const said = [out.split('\n').slice(1).join('\n'), err, summary, JSON.stringify(outputs)]
      expect(said.join('\n').replaceAll('stand-tokens', '')).not.toContain('stand-token')
    }
    const [issue] = await team.issues()
    expect(issue?.title).toContain(ID)
  })
})
