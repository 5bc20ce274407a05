/** Receipts in records: one commit for each branch, nothing twice, and one sentence where a branch takes none. */
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import type { Receipt } from '../../src/delivery/receipt.ts'
import { writeReceipts } from '../../src/github/write-receipts.ts'
import { HEAD_CLOSING, HEAD_OPENING } from '../../src/model/record-head.ts'
import { at } from '../support/incidents.ts'
import { answered, type Branches, branchesWith } from './branches.ts'

const ID = 'SEC-20261123-0312'
const PATH = `incidents/2026/11/${ID}-stuffing.md`
const URL = 'https://github.com/kwetter/incidents/issues/4#issuecomment-7'
const recordWith = (entries = '') => `---
id: ${ID}
title: Credential stuffing
kind: security
services: [login-api]
timeline:
  - at: 2026-11-23T03:12:00Z
    event: reported
${entries}---
Body.
`
const base = { incident: ID, path: PATH, branch: null, at: at('2026-11-23T03:14:00Z') }
const told = (role: string, login: string, more: Partial<Receipt> = {}): Receipt => ({
  ...base,
  role,
  login,
  url: URL,
  ...more,
})
const message = (login: string, ref: string | null): Receipt => ({
  ...base,
  role: 'management',
  login,
  via: 'pager',
  ref,
})
const SAM = told('security-officer', 'sam')
const ofSam = `  - at: 2026-11-23T03:14:00Z
    event: notified
    role: security-officer
    who: sam
    via: github
    url: ${URL}
`

const flow = (fields: string) => `  - { at: 2026-11-23T03:14:00Z, event: notified, ${fields} }\n`
const ofMia = (ref: string, via = 'pager', time = '03:14:00') => `  - at: 2026-11-23T${time}Z
    event: notified
    role: management
    who: mia
    note: Accepted by the receiver ${via}${ref}
    via: ${via}
`
/** The head of a record with these rows, and what stands below it. */
const headOf = (rows: string) => `${HEAD_OPENING}

${rows}
${HEAD_CLOSING}

Body.
`

async function written(branches: Branches, receipts: readonly Receipt[]) {
  const said: string[] = []
  let asks = 0
  const warnings = await writeReceipts(branches.repository, receipts, {
    sweptBranch: async () => {
      asks += 1
      return 'main'
    },
    yaml,
    log: (sentence) => said.push(sentence),
  })
  return { warnings, said, asks, messages: branches.commits.map((one) => one.message) }
}
const textOf = (branches: Branches, path = PATH, branch = 'main') =>
  branches.files
    .get(branches.heads.get(branch) ?? '')
    ?.get(path)
    ?.toString('utf8')
const QUIET = { warnings: [], said: [], messages: [] }

describe('receipts', () => {
  it('are entries of the timeline: of a person, of a team, and of a message that a receiver took', async () => {
    const branches = branchesWith({ [PATH]: recordWith() })
    const came = await written(branches, [
      SAM,
      told('incident-manager', 'kwetter/leads'),
      message('mia', 'm-1'),
      message('lou', null),
    ])
    expect(textOf(branches)).toBe(
      recordWith(`${ofSam}  - at: 2026-11-23T03:14:00Z
    event: notified
    role: incident-manager
    note: the team kwetter/leads
    via: github
    url: ${URL}
  - at: 2026-11-23T03:14:00Z
    event: notified
    role: management
    who: mia
    note: Accepted by the receiver pager as m-1
    via: pager
  - at: 2026-11-23T03:14:00Z
    event: notified
    role: management
    who: lou
    note: Accepted by the receiver pager
    via: pager
`)
    )
    expect(came).toEqual({
      warnings: [],
      said: ['Noted on main whom GitHub notified: 1 record, c1.'],
      asks: 4,
      messages: [`Note whom GitHub notified of ${ID}\n\n- ${ID}: 4 verified mentions`],
    })
  })

  it('are one commit for each branch, whose message names ids alone', async () => {
    const [second, third] = ['INC-20261123-0400', 'INC-20261122-0100']
    const branches = branchesWith({
      [PATH]: recordWith(),
      'a.md': recordWith(),
      'b.md': recordWith(),
    })
    branches.heads.set('review', 'c0')
    const came = await written(branches, [
      told('security-officer', 'sam', { branch: 'review', path: 'a.md', incident: second }),
      SAM,
      told('security-officer', 'mia', { path: 'b.md', incident: third }),
      told('management', 'sam', { path: 'b.md', incident: third }),
    ])
    expect(came).toEqual({
      warnings: [],
      said: [
        'Noted on review whom GitHub notified: 1 record, c1.',
        'Noted on main whom GitHub notified: 2 records, c2.',
      ],
      asks: 3,
      messages: [
        `Note whom GitHub notified of ${second}\n\n- ${second}: 1 verified mention`,
        `Note whom GitHub notified of 2 incidents\n\n- ${third}: 2 verified mentions\n- ${ID}: 1 verified mention`,
      ],
    })
    expect(textOf(branches)).toBe(recordWith(ofSam))
    expect(textOf(branches, 'a.md')).toBe(recordWith())
    expect(textOf(branches, 'a.md', 'review')).toBe(recordWith(ofSam))
    expect(textOf(branches, 'b.md')).toBe(
      recordWith(ofSam.replace('sam', 'mia') + ofSam.replace('security-officer', 'management'))
    )
  })

  it('of none write nothing, and ask for no branch', async () => {
    expect(await written(branchesWith({}), [])).toEqual({ ...QUIET, asks: 0 })
  })
})

describe('a receipt that another run wrote meanwhile', () => {
  it.each([
    ['as we write it', ofSam],
    ['in brackets', flow(`role: security-officer, who: sam, via: github, url: ${URL}`)],
    ['in quotes', flow(`role: "security-officer", who: "sam", via: github, url: "${URL}"`)],
    ['in another order', flow(`url: "${URL}", who: sam, role: security-officer`)],
    ['in other case', flow(`role: Security-Officer, who: SAM, url: ${URL}`)],
    ['before a comma at once', flow(`role: security-officer,who: sam,url: ${URL}`)],
    [
      'under the name that the repository had',
      ofSam.replace('kwetter/incidents/issues/4', 'old/name/issues/9'),
    ],
    [
      'below a note that speaks of others',
      flow(`note: "url: x, who: mia, role: lead", role: security-officer, who: sam, url: ${URL}`),
    ],
  ])('is not written again: %s', async (_, entry) => {
    const branches = branchesWith({ [PATH]: recordWith(entry) })
    expect(await written(branches, [SAM])).toEqual({ ...QUIET, asks: 1 })
    expect(textOf(branches)).toBe(recordWith(entry))
  })

  it.each([
    ['another person', ofSam.replace('sam', 'mia')],
    ['a longer name', ofSam.replace('sam', 'sammy')],
    ['a shorter name', ofSam.replace('sam', 'sa')],
    ['another role', ofSam.replace('security-officer', 'management')],
    ['another comment', ofSam.replace('comment-7', 'comment-77')],
    [
      'one and the comment of another',
      ofSam.replace('comment-7', 'comment-8') + ofSam.replace('sam', 'mia'),
    ],
    ['a team', ofSam.replace('who: sam', 'note: the team kwetter/sam')],
  ])('is written beside %s', async (_, entry) => {
    const branches = branchesWith({ [PATH]: recordWith(entry) })
    const { said } = await written(branches, [SAM])
    expect(said).toHaveLength(1)
    expect(textOf(branches)).toBe(recordWith(entry + ofSam))
  })

  it('of a message is known by its instant and its receiver, for it has no address', async () => {
    const branches = branchesWith({ [PATH]: recordWith(ofMia(' as m-1')) })
    expect(await written(branches, [message('mia', 'm-1')])).toEqual({ ...QUIET, asks: 1 })
    const [before, after] = [ofMia('', 'mail'), ofMia('', 'pager', '03:44:00')]
    const beside = branchesWith({ [PATH]: recordWith(before + after) })
    await written(beside, [message('mia', null)])
    expect(textOf(beside)).toBe(recordWith(before + ofMia('') + after))
  })

  it('is kept, and what is missing is written below it', async () => {
    const branches = branchesWith({ [PATH]: recordWith(ofSam) })
    const { messages } = await written(branches, [SAM, told('incident-manager', 'alice')])
    expect(textOf(branches)).toBe(
      recordWith(
        ofSam + ofSam.replace('security-officer', 'incident-manager').replace('sam', 'alice')
      )
    )
    // What it was to note, whoever was faster.
    expect(messages).toEqual([`Note whom GitHub notified of ${ID}\n\n- ${ID}: 2 verified mentions`])
  })

  it('between our reading and our commit is seen when the edit is made anew', async () => {
    const branches = branchesWith({ [PATH]: recordWith() })
    branches.refuse = (attempt) => {
      if (attempt > 1) return
      branches.files.set('theirs', new Map([[PATH, Buffer.from(recordWith(ofSam))]]))
      branches.heads.set('main', 'theirs')
      throw answered(422, 'Update is not a fast forward')
    }
    expect(await written(branches, [SAM])).toMatchObject({ warnings: [], said: [] })
    expect(textOf(branches)).toBe(recordWith(ofSam))
  })
})

describe('a record', () => {
  it('that has a head has it drawn anew', async () => {
    const standing = recordWith().replace('Body.\n', headOf('Old.\n'))
    const branches = branchesWith({ [PATH]: standing })
    await written(branches, [SAM])
    const drawn = `| \`${ID}\` | Credential stuffing |
| --- | --- |
| Services | login-api |
| Kind | security |

| Timeline (UTC) |
| --- |
| 2026-11-23 03:12 **reported** |
| 2026-11-23 03:14 **notified** · security officer (sam); via github |
`
    expect(textOf(branches)).toBe(recordWith(ofSam).replace('Body.\n', headOf(drawn)))
  })

  it.each([
    ['is not there any more', {}],
    ['has no timeline', { [PATH]: '---\nid: x\n---\n' }],
    ['has no front matter', { [PATH]: 'Text.\n' }],
  ])('that %s is left alone', async (_, files) => {
    const branches = branchesWith(files)
    expect(await written(branches, [SAM])).toEqual({ ...QUIET, asks: 1 })
  })
})

describe('a branch that takes no commit', () => {
  it('is said in one sentence, with the way out, and the other branches are written', async () => {
    const branches = branchesWith({ [PATH]: recordWith() })
    branches.heads.set('open', 'c0')
    branches.refuse = (attempt) => {
      if (attempt === 1) throw answered(403, 'Protected branch update failed for refs/heads/main.')
    }
    const came = await written(branches, [SAM, { ...SAM, branch: 'open' }])
    expect(came.warnings).toEqual([
      'The records on main did not learn whom GitHub notified; the markers in the comments remain the proof. GitHub refused to commit to main (403: Protected branch update failed for refs/heads/main.). The branch is protected. Bring the change by a pull request, or let the account that the token writes as past that rule (Settings, Branches). Or set `receipts: off` in the policy.',
    ])
    expect(came.said).toEqual(['Noted on open whom GitHub notified: 1 record, c2.'])
    expect(textOf(branches)).toBe(recordWith())
  })
})
