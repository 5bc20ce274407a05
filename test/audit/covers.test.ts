/** Covers of the rota that were entered once their time had begun. */
import { expect, test } from 'vitest'
import { told } from './run.ts'
import { scene } from './scene.ts'
import { policyTextWith } from './timelines.ts'

const ROTA = `version: 1
rotas: { first-line: { layers: [{ people: [finn, bo], every: 1w, from: 2026-11-02 09:00 }] } }
`
const on = (at: string) => ({ at: `2026-11-${at}:00Z` })
const COVER = 'rota: first-line, by: bo, from: 2026-11-20T18:00:00Z, to: 2026-11-21T08:00:00Z'
const BORNE = 'url: "https://github.com/acme/shop/issues/1#issuecomment-7"'

/** What the audit says where a commit enters it at an instant. */
async function foundAt(instant: string, cover = COVER, rota: string | null = ROTA) {
  const made = scene(
    policyTextWith((typed) => {
      Object.assign(typed.contacts['first-line'] ?? {}, { rota: 'first-line' })
    })
  )
  if (rota !== null) made.commit(on('02T09:00'), { 'incidents/rota.yml': rota })
  made.commit(on(instant), { 'incidents/rota.yml': `${ROTA}covers: [{ ${cover} }]\n` })
  made.commit(on('28T09:00'), { 'incidents/rota.yml': ROTA })
  return told(made, 'late-cover')
}

test('a cover that was entered before its time is none, nor is it when it is taken out', async () => {
  expect(await foundAt('20T17:00')).toEqual([])
  expect(await foundAt('20T18:05')).toEqual([])
})

test('one that was entered once it was over is told', async () => {
  expect(await foundAt('21T12:00')).toEqual([
    'warning -: <commit> of 2026-11-21T12:00:00Z brought the cover of first-line by bo from 2026-11-20T18:00:00Z to 2026-11-21T08:00:00Z, 18h after it began and once it was over: it counts never, and whom it names was not called.',
  ])
  expect(await foundAt('21T12:00', COVER, null)).toEqual([
    expect.stringContaining('it counts, since no version of the rota stood before.'),
  ])
})

test('of one that was running already it is noted since when it counts', async () => {
  expect(await foundAt('20T18:06')).toEqual([
    expect.stringMatching(/^note -: .*, 6m after it began; it counts from that commit on\.$/),
  ])
})

test('one that a comment asked for counts from that comment on, and names it to be compared', async () => {
  const before = `${COVER}, asked: 2026-11-20T16:00:00Z, ${BORNE}`
  expect(await foundAt('21T12:00', before)).toEqual([
    expect.stringMatching(/^note .*; it counts from 2026-11-20T16:00:00Z on, when a comment .*-7$/),
  ])
  // A word that came once it had begun bears nothing out, nor does one without an address.
  const after = before.replace('asked: 2026-11-20T16', 'asked: 2026-11-20T19')
  expect(await foundAt('21T12:00', after)).toEqual([expect.stringContaining('warning')])
  expect(await foundAt('21T12:00', before.replace(`, ${BORNE}`, ''))).toEqual([
    expect.stringContaining('warning'),
  ])
})

test('nobody puts a date back: a version stands no earlier than those before it', async () => {
  const made = scene(
    policyTextWith((typed) => {
      Object.assign(typed.contacts['first-line'] ?? {}, { rota: 'first-line' })
    })
  )
  made.commit(on('21T12:00'), { 'incidents/rota.yml': ROTA })
  made.commit(on('20T12:00'), { 'incidents/rota.yml': `${ROTA}covers: [{ ${COVER} }]\n` })
  expect(await told(made, 'late-cover')).toEqual([expect.stringContaining('warning')])
})
