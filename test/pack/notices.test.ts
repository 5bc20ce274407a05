/** The notices in a pack: what GitHub holds of ours, and nothing that a stranger wrote. */
import { expect, it } from 'vitest'
import { formatMarker, type Marker } from '../../src/delivery/marker.ts'
import { ID, PATH, record, scene } from '../audit/scene.ts'
import { useGitHub } from '../support/github.ts'
import { change, pack, resum, verify } from './support.ts'

const github = useGitHub({ name: 'bundle' })

const MARKER: Marker = {
  about: 'issue',
  incident: ID,
  record: 'a'.repeat(40),
  content: 'a'.repeat(40),
  policy: 'b'.repeat(40),
  delivered: [],
}

const KEYS = [`v1:${ID}:engage-first-line#0/call`, `v1:${ID}:engage-first-line#0/rung-1`]

const NOTICE: Marker = {
  ...MARKER,
  about: 'notice',
  delivered: [
    {
      keys: KEYS,
      dueAt: 1795231320,
      asked: ['fay', 'alice'],
      reached: [{ login: 'alice', at: 1795231325 }],
    },
  ],
}

it('lists them with address, instant and author, and can be verified where there is no GitHub', async () => {
  const { stand, repository } = github()
  const { client, owner, repo } = repository
  const opened = await client.rest.issues.create({
    owner,
    repo,
    title: ID,
    body: `${formatMarker(MARKER)}\nWords`,
    labels: ['incident-ledger'],
  })
  const issue = opened.data.number
  const body = `${formatMarker(NOTICE)}\nWords`
  const told = await client.rest.issues.createComment({ owner, repo, issue_number: issue, body })
  await client.rest.issues.createComment({ owner, repo, issue_number: issue, body: 'A word.' })
  await stand.as('mia').send('POST', `/issues/${issue}/comments`, { body })
  await client.rest.issues.create({
    owner,
    repo,
    title: 'Another',
    body: formatMarker({ ...MARKER, incident: 'INC-20250101-0000' }),
    labels: ['incident-ledger'],
  })

  const made = scene()
  made.commit(
    { at: '2026-11-21T03:13:00Z' },
    { [PATH]: record({ timeline: ['03:12 reported by: dana'] }) }
  )
  const asked = { repository: stand.repository, token: stand.token, apiUrl: stand.url }
  const packed = await pack(made.folder, asked)
  expect(packed).toMatchObject({ code: 0 })
  expect(packed.rows('notices')).toMatchObject([
    {
      incident: ID,
      from: 'github-issue',
      url: opened.data.html_url,
      author: stand.author,
      keys: null,
    },
    {
      incident: ID,
      from: 'github-comment',
      at: told.data.created_at.replace(/\.\d+Z$/, 'Z'),
      url: told.data.html_url,
      author: stand.author,
      target: 'engage-first-line',
      step: 'rung-1',
      keys: KEYS,
      dueAt: '2026-11-21T03:22:00Z',
      asked: ['fay', 'alice'],
      reached: ['alice'],
      policy: 'b'.repeat(40),
      recordBlob: 'a'.repeat(40),
    },
  ])
  expect(packed.read('sent-notices.ndjson').split('\n').filter(Boolean)).toHaveLength(3)
  expect(packed.rows('findings')).toContainEqual(
    expect.objectContaining({
      rule: 'issue-without-record',
      message: expect.stringContaining('INC-20250101-0000'),
    })
  )
  expect(JSON.parse(packed.read('manifest.json')).github).toEqual({
    repository: stand.repository,
    authors: ['github-actions[bot]'],
  })
  expect(packed.read('manifest.json') + packed.err).not.toContain(stand.token)
  expect(await verify(packed.folder)).toMatchObject({ code: 0 })

  change(packed.folder, 'sent-notices.ndjson', (bytes) =>
    Buffer.from(bytes.toString().replace('"comment"', '"remark"'))
  )
  resum(packed.folder)
  const { code, out } = await verify(packed.folder)
  expect(code).toBe(1)
  expect(out).toContain(
    'sent-notices.ndjson cannot be used, so that nothing can be computed again: line 2'
  )
})
