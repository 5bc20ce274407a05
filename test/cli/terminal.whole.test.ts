/** What a person sees and types at a terminal. */
// @module-tag whole
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryRepository } from '../support/repository.ts'
import { HAS_TERMINAL, typeInto } from '../support/terminal.ts'
import {
  folderWith,
  ID,
  ledger,
  ledgerProcess,
  RECORD,
  RECORD_TEXT,
  snapshot,
  staffedPolicy,
} from './support.ts'

const NOW = ['--now', '2026-11-21T04:00:00Z']
const ENTER = '\r'
const textOf = (folder: string) => readFileSync(join(folder, RECORD), 'utf8')

describe.runIf(HAS_TERMINAL)('a terminal', () => {
  const LATE = ['--now', '2026-11-21T05:00:00Z']

  test('shows what long work is at, on a line that the next word takes away; a pipe does not', async () => {
    const repository = temporaryRepository()
    repository.commit({ 'incidents/policy.yml': staffedPolicy(), [RECORD]: RECORD_TEXT })
    const words = ['report', '--from', '2026-11-01', ...LATE]
    const { all, shown } = await typeInto(repository.folder, words, [])
    expect(all).toContain('\r\u001B[KReading the history …')
    expect(shown).not.toContain('…\n')
    const { out, err } = await ledgerProcess(repository.folder, words)
    expect(out + err).not.toContain('Reading the')
  })

  test('takes no colour and no moving line where it is dumb', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const raw = async (env: Record<string, string>) =>
      (await typeInto(folder, ['doctor', ...LATE], [], env)).all
    expect(await raw({})).toContain('\u001B[31m✗\u001B[0m')
    expect(await raw({ NO_COLOR: '1' })).not.toContain('\u001B[31m')
    const dumb = await raw({ TERM: 'dumb' })
    expect(dumb).not.toContain('\u001B')
    expect(dumb).toContain('Reading the records …\r\n')
  })

  test('breaks lines at words, those of talk too', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    for (const verb of ['doctor', 'sweep']) {
      const { shown } = await typeInto(folder, [verb, ...LATE], [])
      expect(shown.split('\n').filter((line) => line.length > 100)).toEqual([])
    }
  })
})

describe.runIf(HAS_TERMINAL)('close', () => {
  test('asks for each thing that is missing, and closes', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const by = `acme-incident-manager${ENTER}`
    const { code, shown } = await typeInto(
      folder,
      ['close', ID, 'by=acme-incident-manager', ...NOW],
      [
        ['contained: by whom?', by],
        ['When?', `04:30${ENTER}`],
        ['resolved: by whom?', by],
        ['When?', `04:40${ENTER}`],
        ['validated, by the incident manager', by],
        ['When?', ENTER],
        ['Actions taken: what is to be said?', `Logins limited.${ENTER}`],
        ['Root cause: what is to be said?', `Reused passwords.${ENTER}`],
        ['Follow-up', `@dana limits (due 2026-12-01)${ENTER}`],
      ]
    )
    expect({ code, told: shown.match(/incidents? at /g)?.length }).toEqual({ code: 0, told: 1 })
    expect(textOf(folder)).toContain('status: closed')
    expect((await ledger(folder, ['check', ...NOW])).code).toBe(0)
  })

  test('leaves what nobody answers, says what is refused, and closes nothing', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const { code, shown } = await typeInto(
      folder,
      ['close', ID, ...NOW],
      [
        ['contained: by whom?', ENTER],
        ['resolved: by whom?', `dana${ENTER}`],
        ['When?', `25:00${ENTER}`],
        ['validated, by the incident manager', ENTER],
        ['Actions taken: what is to be said?', ENTER],
        ['Root cause: what is to be said?', ENTER],
        ['Follow-up', ENTER],
      ]
    )
    expect(code).toBe(1)
    expect(shown).toContain('25:00')
    expect(shown).toContain('Nothing was closed.')
    expect(textOf(folder)).toBe(RECORD_TEXT)
  })
})

describe.runIf(HAS_TERMINAL)('new', () => {
  const PATH = 'incidents/2026/11/INC-20261121-0400-mail-is-slow.md'

  test('asks for what the line leaves out, and says what is wrong with an answer', async () => {
    const folder = folderWith()
    const { code, shown } = await typeInto(
      folder,
      ['new', '--by', 'dana', ...NOW],
      [
        ['What is wrong, in one line', `Mail is slow${ENTER}`],
        ['Kind: ', ENTER],
        ['Affected services', `mail, web${ENTER}`],
        ['Impact: ', `noticable${ENTER}`],
        ['Did you mean noticeable?', `${'\u007F'.repeat(9)}noticeable${ENTER}`],
        ['Urgency: ', `high${ENTER}`],
        ['What is known so far', ENTER],
      ]
    )
    expect({ code, path: shown.includes(PATH) }).toEqual({ code: 0, path: true })
    const text = readFileSync(join(folder, PATH), 'utf8')
    expect(text).toContain('services: [mail, web]\nstatus: assessed\npriority: P2\n')
  })

  test('asks nothing that was said, and writes nothing for whoever leaves', async () => {
    const folder = folderWith()
    const whole = ['new', 'Mail is slow', '--service', 'mail', ...NOW]
    expect(await typeInto(folder, whole, [])).toMatchObject({ code: 0 })
    const before = snapshot(folder)
    const left = await typeInto(folder, ['new', ...NOW], [['What is wrong', '\u0003']])
    expect(left).toMatchObject({ code: 2 })
    expect(left.shown).toContain('Nothing was written.')
    expect(snapshot(folder)).toEqual(before)
  })
})
