/** The same walk at a real terminal: what is asked there is answered with keys, and the same record comes of it. */
// @module-tag whole
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ledger, wordsOf } from '../cli/support.ts'
import { temporaryRepository } from '../support/repository.ts'
import { HAS_TERMINAL, type Keys, typeInto } from '../support/terminal.ts'
import { type Step, STEPS } from './walk-steps.ts'

const RECORD = 'incidents/2026/11/INC-20261124-0312-nobody-can-sign-in.md'
const ENTER = '\r'
/** Empties the line, and types another. */
const instead = (words: string) => `\u0015${words}${ENTER}`

/** What a person types where the walk gives every word on the line: the line, and the answers. */
const ASKED: Readonly<Record<string, readonly [line: string, keys: readonly Keys[]]>> = {
  init: [
    'init',
    [
      ['Organization', instead('Acme')],
      ['Time zone', instead('Europe/Amsterdam')],
      ['Working hours', ENTER],
      ['login of the incident manager', instead('alice')],
      ['login of the security officer', instead('sam')],
      ['login of higher management', instead('mia')],
      ['logins of first line support', instead('dana')],
      ['logins of second line support', instead('ben')],
      ['logins of third line support', instead('cleo')],
      ['Can strangers read', ENTER],
      ['repository and commit', ENTER],
      ['Write these files?', ENTER],
    ],
  ],
  new: [
    'new --source user --by dana',
    [
      ['What is wrong, in one line', `Nobody can sign in${ENTER}`],
      ['Kind: ', ENTER],
      ['Affected services', `login-api${ENTER}`],
      ['Impact: ', ENTER],
      ['What is known so far', ENTER],
    ],
  ],
  close: [
    'close 0312 by=alice',
    [
      ['Actions taken: what', `Restarted the connection pool.${ENTER}`],
      ['Root cause: what', `A release leaked a connection for each failed login.${ENTER}`],
      ['Follow-up', `@ben alert at 80 % of connections (due 2026-12-08)${ENTER}`],
    ],
  ],
}

/** At a terminal `close` asks for what the sections of these steps say. */
const isAsked = ([, , line]: Step) =>
  line === 'close 0312' || /^write 0312 (actions-taken|root-cause|follow-up) /.test(line)

/** `close` asks in its own order. */
const sectionsOf = (text: string) => text.split(/^(?=## )/m).map((part) => part.trim()).toSorted()

test.runIf(HAS_TERMINAL)('the walk can be typed, and gives the same record and policy', async () => {
  const typed = temporaryRepository()
  for (const [, now, line] of STEPS.filter((step) => !isAsked(step))) {
    const [verb = ''] = line.split(' ')
    const [asked, keys] = ASKED[verb] ?? [line, []]
    const { code, shown } = await typeInto(
      typed.folder,
      [...wordsOf(asked), '--now', now],
      keys
    )
    expect(`${line}: ${code}\n${code > 1 ? shown : ''}`).toMatch(/: [01]\n$/)
    if (verb === 'init') typed.commit({}, now)
  }
  const given = temporaryRepository()
  for (const [, now, line] of STEPS) {
    await ledger(given.folder, [...wordsOf(line), '--now', now])
    if (line.startsWith('init')) given.commit({}, now)
  }
  for (const path of [RECORD, 'incidents/policy.yml']) {
    const [one, other] = [typed, given].map(({ folder }) =>
      sectionsOf(readFileSync(join(folder, path), 'utf8'))
    )
    expect(one).toEqual(other)
  }
}, 300_000)
