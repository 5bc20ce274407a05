/** Tracking issues against the records of the main line, asked of a stand-in for GitHub. */
import { expect, test } from 'vitest'
import { LEDGER_LABEL } from '../../src/delivery/labels.ts'
import { formatMarker } from '../../src/delivery/marker.ts'
import { placeOf } from '../../src/github/repository.ts'
import { useGitHub } from '../support/github.ts'
import { told } from './run.ts'
import { ID } from './scene.ts'
import { BEGUN, history } from './timelines.ts'

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
