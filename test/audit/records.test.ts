/** What the audit finds in records: gone, renamed, denied, made something else, reviewed too early. */
import { describe, expect, it } from 'vitest'
import { flagged, told } from './run.ts'
import { BEGINNING, ID, PATH, record, scene, type Scene } from './scene.ts'
import { ASSESSED, BEGUN, CLOSED, history, on } from './timelines.ts'

const REVIEW = `incidents/2026/11/${ID}/review.md`

function reviewed(): Scene {
  const made = history(['21T03:45', CLOSED])
  made.commit(on('21T05:00'), { [REVIEW]: '# Review\n' })
  return made
}

const TWIN = PATH.replace('logins-fail', 'a-twin')
const twin = (id = ID) => record({ id, title: 'A twin', timeline: BEGUN })

describe('id-shared', () => {
  it('tells of a second record with the id, in any case, and of none once it is gone or has another', async () => {
    const made = history(['21T03:15', BEGUN])
    made.commit(on('21T04:00'), { [TWIN]: twin(ID.toLowerCase()) })
    expect(await told(made, 'id-shared')).toEqual([
      `error ${ID.toLowerCase()}: Two records carry it: ${TWIN} counts, and ${PATH}, as <commit> left it, is in no list, figure or notice.`,
    ])
    made.commit(on('21T04:05'), { [TWIN]: twin(`${ID}b`) })
    expect(await told(made, 'id-shared')).toEqual([])
    made.commit(on('21T04:10'), { [TWIN]: twin() })
    made.commit(on('21T04:15'), { [TWIN]: null })
    expect(await told(made, 'id-shared')).toEqual([])
  })

  it('counts none that cannot be read before one that can, as every other verb does', async () => {
    const made = history(['21T03:15', BEGUN])
    made.commit(on('21T04:00'), { [TWIN]: twin() })
    made.commit(on('21T04:05'), { [TWIN]: twin().replace('timeline:', 'timeline: [') })
    expect(await told(made, 'id-shared')).toEqual([
      expect.stringContaining(`${PATH} counts, and ${TWIN}`),
    ])
  })
})

describe('record-deleted', () => {
  it('tells who deleted it, and what left the folder', async () => {
    const made = history(['21T03:15', BEGUN])
    made.commit(on('21T05:00'), { [PATH]: null })
    expect(await told(made, 'record-deleted')).toEqual([
      `error ${ID}: It is gone since <commit> by Dana: deleted, or moved to where no record is read.`,
    ])
    const left = history(['21T03:15', BEGUN])
    left.move(PATH, `attic/${ID}.md`)
    left.commit(on('21T05:00'), {})
    expect(await told(left, 'record-deleted')).toEqual([
      `error ${ID}: It left the folder of records, and stands at attic/${ID}.md now.`,
    ])
  })

  it('warns of a record that a merged branch had and lost', async () => {
    const made = scene()
    made.git(BEGINNING, 'switch', '--quiet', '--create', 'side')
    made.commit(on('21T03:15'), { [PATH]: record({ timeline: BEGUN }) })
    made.commit(on('21T03:16'), { [PATH]: null })
    made.git(BEGINNING, 'switch', '--quiet', 'main')
    made.git(on('21T03:20'), 'merge', '--quiet', '--no-ff', '-m', 'merge', 'side')
    expect(await told(made, 'record-deleted')).toEqual([
      `warning ${ID}: It was committed on a branch that was merged, and never reached the main line; last in <commit> by Dana.`,
    ])
  })

  it('says nothing of a page elsewhere that has an id in its name', async () => {
    const made = scene()
    made.commit(on('21T03:15'), { [`notes/${ID}.md`]: record({ timeline: BEGUN }) })
    expect(await flagged(made)).toEqual([])
  })
})

describe('id-changed and id-reused', () => {
  it('tell of an incident under another id, and of an id for another incident', async () => {
    const made = history(['21T03:15', BEGUN])
    made.commit(on('21T05:00'), { [PATH]: record({ id: 'INC-20261121-0313', timeline: BEGUN }) })
    expect(await told(made, 'id-changed')).toEqual([
      `error ${ID}: Its entries stand under INC-20261121-0313 since <commit> by Dana.`,
    ])
    expect(await flagged(made)).toEqual([`error id-changed ${ID}`])
    const reused = history(['21T03:15', BEGUN])
    reused.commit(on('22T05:00'), {
      [PATH]: record({ title: 'Images fail', timeline: ['2026-11-22T05:00Z reported by: ravi'] }),
    })
    expect(await told(reused, 'id-reused')).toEqual([
      `error ${ID}: It stood for "Logins fail" until <commit> by Dana gave it to "Images fail".`,
    ])
  })
})

describe('status-denied', () => {
  it('tells of a status that was shown and went', async () => {
    const resolved = [...ASSESSED, '03:30 resolved']
    const made = history(['21T03:31', resolved], ['21T04:00', ASSESSED])
    expect(await told(made, 'status-denied')).toEqual([
      `error ${ID}: It was shown as resolved since <commit> by Dana; its timeline has no such status.`,
    ])
    const typed = history(['21T03:31', ASSESSED, ['status: closed']], ['21T04:00', ASSESSED])
    expect(await told(typed, 'status-denied')).toHaveLength(1)
  })

  it('says nothing where it was reopened, or declared', async () => {
    const resolved = [...ASSESSED, '03:30 resolved']
    const reopened = [...resolved, '03:50 reopened reason: It came back']
    expect(await flagged(history(['21T03:31', resolved], ['21T04:00', reopened]))).toEqual([])
    const declared = [...ASSESSED, '03:50 corrected entry: resolved, reason: Another incident was']
    expect(await flagged(history(['21T03:31', resolved], ['21T04:00', declared]))).toEqual([])
  })

  it('lets a correction excuse the entry that it names, and no other of that name', async () => {
    const twice = [
      ...ASSESSED,
      '03:30 resolved',
      '03:40 reopened reason: It came back',
      '03:50 resolved',
    ]
    const first = [...ASSESSED, '04:10 corrected entry: resolved, reason: Another incident was']
    const both = [...first, '04:11 corrected entry: resolved#2, reason: That one too']
    const denied = (now: string[]) =>
      told(history(['21T03:51', twice], ['21T04:12', now]), 'status-denied')
    expect(await denied(first)).toHaveLength(1)
    expect(await denied(both)).toEqual([])
  })
})

describe('declared-changed', () => {
  it('tells of an incident that was made an exercise', async () => {
    const made = history(['21T03:15', BEGUN], ['21T05:00', BEGUN, ['declared: exercise']])
    expect(await told(made, 'declared-changed')).toEqual([
      `error ${ID}: \`declared\` was "live" and is "exercise" since <commit> by Dana.`,
    ])
  })

  it('says nothing of one that was declared so from the start, or spelt out later', async () => {
    const exercise = ['declared: exercise']
    expect(
      await flagged(history(['21T03:15', BEGUN, exercise], ['21T05:00', ASSESSED, exercise]))
    ).toEqual([])
    expect(
      await flagged(history(['21T03:15', BEGUN], ['21T05:00', BEGUN, ['declared: live']]))
    ).toEqual([])
  })
})

describe('review-outdated', () => {
  it('tells of a review whose record was changed since', async () => {
    const made = reviewed()
    const again = [...CLOSED, '06:00 reopened reason: It came back', '07:00 resolved']
    made.commit(on('21T07:01'), { [PATH]: record({ timeline: again }) })
    expect(await told(made, 'review-outdated')).toEqual([
      `warning ${ID}: Its review was last written in <commit> by Dana; since then \`reopened\` (2026-11-21T06:00:00Z) came (and 1 more).`,
    ])
    made.commit(on('21T07:10'), { [REVIEW]: '# Review, again\n' })
    expect(await told(made, 'review-outdated')).toEqual([])
  })

  it('says nothing of prose, and of the word that it was held', async () => {
    const made = reviewed()
    const held = [...CLOSED, '05:30 reviewed by: alice']
    made.commit(on('21T05:31'), {
      [PATH]: record({ timeline: held, body: '## Summary\nOther words.\n' }),
    })
    expect(await flagged(made)).toEqual([])
  })
})

describe('unreadable-version', () => {
  it('names what cannot be read and belongs to nobody, the graver while it stands', async () => {
    const made = scene()
    made.commit(on('21T03:15'), { 'incidents/2026/11/x.md': 'no front matter\n' })
    expect(await told(made, 'unreadable-version')).toEqual([
      'warning -: The record as it stands cannot be read since <commit> by Dana, and is in no list or report: line 1: The file has no front matter: its first line is not `---`.',
    ])
    made.commit(on('21T03:20'), { 'incidents/2026/11/x.md': null })
    expect(await flagged(made)).toEqual([])
  })
})
