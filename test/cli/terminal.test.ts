/** What a person sees and types at a terminal. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HAS_TERMINAL, typeInto } from '../support/terminal.ts'
import { folderWith, ID, ledger, RECORD, RECORD_TEXT, snapshot } from './support.ts'

const NOW = ['--now', '2026-11-21T04:00:00Z']
const ENTER = '\r'
const textOf = (folder: string) => readFileSync(join(folder, RECORD), 'utf8')

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
