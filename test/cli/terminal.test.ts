/** What a person sees and types at a terminal. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HAS_TERMINAL, typeInto } from '../support/terminal.ts'
import { folderWith, ID, ledger, RECORD, RECORD_TEXT } from './support.ts'

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
