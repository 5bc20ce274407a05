/** Tracking issues against the records of the main line, asked of a stand-in for GitHub. */
import { expect, test } from 'vitest'
import { LEDGER_LABEL } from '../../src/delivery/labels.ts'
import { formatMarker } from '../../src/delivery/marker.ts'
import { placeOf } from '../../src/github/repository.ts'
import { useGitHub } from '../support/github.ts'
import { run, told } from './run.ts'
import { ACTION, ID, PATH, record } from './scene.ts'
import { BEGUN, history, on } from './timelines.ts'

const github = useGitHub({ name: 'audit-tracking-issues' })

async function open(incident: string, before = ''): Promise<number> {
  const { repository } = github()
  const nothing = { record: null, policy: null, content: null, delivered: [] }
  const marker = { about: 'issue', incident, ...nothing } as const
  const { data } = await repository.client.rest.issues.create({
    ...placeOf(repository),
    title: `[P1] ${incident}`,
    body: `${before}${formatMarker(marker)}\n\nWords.`,
    labels: [LEDGER_LABEL],
  })
  return data.number
}

test('an issue whose incident has no record is an error, open or closed; one with a record is none', async () => {
  const { stand, repository } = github()
  await open(ID)
  const lost = await open('SEC-20261121-0500')
  const closed = await open('SEC-20261121-0600')
  await open('SEC-20261121-0700', 'Somebody quotes us:\n')
  await repository.client.rest.issues.update({
    ...placeOf(repository),
    issue_number: closed,
    state: 'closed',
  })
  const made = history(['21T03:15', BEGUN])
  const asked = { repository: stand.repository, token: stand.token, apiUrl: stand.url }
  const found = await told(made, 'issue-without-record', asked)
  expect(found).toEqual([
    expect.stringContaining(`error SEC-20261121-0500: Tracking issue #${lost} (`),
    expect.stringContaining(`error SEC-20261121-0600: Tracking issue #${closed} (`),
  ])
  expect(await told(made, 'issue-without-record', { ...asked, author: 'somebody-else' })).toEqual(
    []
  )
  expect(await told(made, 'issue-without-record', { ...asked, token: null })).toEqual([])
})

test('a receipt is held against the comment that it names: there, ours, and made then', async () => {
  const { stand, repository } = github()
  const issue = await open(ID)
  const say = async (body: string) => {
    const { data } = await repository.client.rest.issues.createComment({
      ...placeOf(repository),
      issue_number: issue,
      body,
    })
    return data
  }
  const nothing = { record: null, policy: null, content: null, delivered: [] }
  const marker = formatMarker({ about: 'notice', incident: ID, ...nothing })
  const ours = await say(`${marker}\n\nWords.`)
  const other = await say('Somebody else was told.')
  const receipt = (url: string, at: string) => {
    const timeline = [
      ...BEGUN,
      `${at} notified role: first-line, by: incident-ledger, url: "${url}"`,
    ]
    const made = history(['21T03:15', BEGUN])
    made.commit({ ...on('21T03:17'), by: ACTION }, { [PATH]: record({ timeline }) })
    const asked = { repository: stand.repository, token: stand.token, apiUrl: stand.url }
    return told(made, 'receipt-unproved', asked)
  }
  expect(await receipt(ours.html_url, ours.created_at)).toEqual([])
  const renamed = ours.html_url.replace(/\/[^/]+\/[^/]+\/issues\//, '/acme/ops/issues/')
  expect(await receipt(renamed, ours.created_at)).toEqual([])
  expect(await receipt(ours.html_url, '2026-11-21T03:16:00Z')).toEqual([
    expect.stringContaining(`that comment was made at ${ours.created_at.replace(/\.\d+/, '')}`),
  ])
  for (const url of [other.html_url, `${ours.html_url}0`])
    expect(await receipt(url, ours.created_at)).toEqual([
      expect.stringContaining('and the tracking issues hold no such comment of ours.'),
    ])
  const text = async (url: string) => {
    const entry = `${ours.created_at} notified role: first-line, by: incident-ledger, url: "${url}"`
    const made = history(['21T03:15', BEGUN])
    made.commit(
      { ...on('21T03:17'), by: ACTION },
      { [PATH]: record({ timeline: [...BEGUN, entry] }) }
    )
    const asked = { repository: stand.repository, token: stand.token, apiUrl: stand.url }
    return (await run(made, asked)).out
  }
  const borneOut = await text(ours.html_url)
  expect(borneOut).toContain('3 entries: 1 with a receipt of GitHub, 2 committed in time')
  const denied = await text(other.html_url)
  expect(denied).toContain('3 entries: 3 committed in time')
})
