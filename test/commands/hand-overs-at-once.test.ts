/** Two sweeps at once over a hand-over: one overview, one note. */
import { afterEach, expect, test } from 'vitest'
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import { OVERVIEW_TITLE } from '../../src/delivery/overview-issue.ts'
import { policyWith } from '../support/policy.ts'
import { roster } from '../support/rotas.ts'
import { openWideTeam, PATH, recordText, type WideTeam } from './wide.ts'

const { versions } = roster(`rotas:
  first-line: { layers: [{ people: [fay, kim], every: 1d, from: 2026-11-16 09:00 }] }
`)
const policy = withRotas(
  policyWith((typed) => {
    typed.receipts = 'off'
    typed.contacts['first-line'] = { rota: 'first-line' }
  }),
  versions
)

let team: WideTeam | undefined
afterEach(async () => {
  await team?.stand.close()
})

async function notes({ issues, comments }: WideTeam): Promise<string[]> {
  const overviews = (await issues()).filter(
    ({ title, state }) => title === OVERVIEW_TITLE && state === 'open'
  )
  const all = await Promise.all(overviews.map(({ number }) => comments(number)))
  return all
    .flat()
    .filter((body) => body.includes('"about":"hand-over"'))
    .map((body) => /"key":"([^"]*)"/.exec(body)?.[1] ?? '')
}

const before = 'v1:rota:first-line/2026-11-22T08:00:00Z'
const after = 'v1:rota:first-line/2026-11-23T08:00:00Z'

test('leave one note on the overview that stands', async () => {
  team = await openWideTeam({ name: 'hand-over-at-once', policy })
  team.branch.set(PATH, recordText())
  await team.sweepAt('2026-11-23T07:59:00Z')
  expect(await notes(team)).toEqual([before])
  await Promise.all([team.sweepAt('09:02'), team.sweepAt('09:02')])
  expect(await notes(team)).toEqual([before, after])
  await team.sweepAt('09:03')
  expect(await notes(team)).toEqual([before, after])
})

test('and where there was no overview, one of these', async () => {
  team = await openWideTeam({ name: 'hand-over-none-yet', policy })
  await Promise.all([team.sweepAt('09:02'), team.sweepAt('09:02')])
  await team.sweepAt('09:03')
  expect(await notes(team)).toEqual([after])
})
