/** What is held of a closed incident: through a change of its title, and from the commit that brought each entry. */
import { describe, expect, it } from 'vitest'
import { flagged, told } from './run.ts'
import { ID, PATH, record, scene } from './scene.ts'
import { BEGUN, CLOSED, history, on } from './timelines.ts'

const ERROR = `error changed-after-close ${ID}`
const shifted = (timeline: readonly string[]) =>
  timeline.map((line) =>
    line.replace(
      /^03:(\d\d)/,
      (_, minute: string) => `03:${String(Number(minute) - 1).padStart(2, '0')}`
    )
  )

/** What is told where title and every instant change in one commit. */
const anew = async (title: string) => {
  const made = history(['21T03:45', CLOSED])
  made.commit(on('25T09:00'), { [PATH]: record({ title, timeline: shifted(CLOSED) }) })
  return flagged(made)
}

describe('a title that is changed after every instant was', () => {
  it('makes no other incident of it', async () => {
    const made = history(['21T03:45', CLOSED], ['25T09:00', shifted(CLOSED)])
    const found = await flagged(made)
    expect(found).toContain(ERROR)
    made.commit(on('25T09:10'), {
      [PATH]: record({ title: 'Sign-in is gone', timeline: shifted(CLOSED) }),
    })
    expect(await flagged(made)).toEqual(found)
  })

  it('and in the same commit, is told whatever the title', async () => {
    expect(await anew('Logins fail.')).toContain(ERROR)
    expect(await anew('Sign-in is gone')).toContain(`error id-reused ${ID}`)
  })

  it('hides no entry of an open incident behind another one that stood there for a while', async () => {
    const made = history(['21T03:15', BEGUN])
    made.commit(on('21T03:20'), {
      [PATH]: record({ title: 'Images', timeline: ['04:58 reported by: ravi'] }),
    })
    made.commit(on('21T03:25'), { [PATH]: record({ timeline: shifted(BEGUN) }) })
    expect(await flagged(made)).toEqual([
      `error id-reused ${ID}`,
      `warning entry-rewritten ${ID}`,
      `warning entry-rewritten ${ID}`,
    ])
  })

  it('alone is no finding', async () => {
    const made = history(['21T03:45', CLOSED])
    made.commit(on('25T09:00'), { [PATH]: record({ title: 'Sign-in is gone', timeline: CLOSED }) })
    expect(await flagged(made)).toEqual([])
  })
})

describe('a fresh record', () => {
  it('whose title and instant are put right together is no second incident', async () => {
    const made = scene()
    const put = (title: string, time: string, by = 'dana') =>
      made.commit(on(`21T03:13`), {
        [PATH]: record({ title, timeline: [`${time} reported by: ${by}`] }),
      })
    put('Lgoins fail', '03:12')
    put('Logins fail', '03:11')
    expect(await flagged(made)).toEqual([`warning entry-rewritten ${ID}`])
    put('Logins failed', '03:10', 'ravi')
    expect(await flagged(made)).toContain(`error id-reused ${ID}`)
  })
})

const begun = '2026-11-20T20:00:00Z started'
const LATER = {
  reviewed: '2026-11-30T10:00:00Z reviewed by: alice',
  notified: '05:00 notified role: stakeholders',
  validated: '05:00 validated by: alice',
  started: begun,
}
const EARLIER = {
  reviewed: LATER.reviewed.replace('11-30', '11-24'),
  notified: LATER.notified.replace('05', '04'),
  validated: LATER.validated.replace('05', '04'),
  started: '03:11 started',
}

/** A closed incident to which something is added, and what stands an hour after that. */
function thenHeld(kept: readonly string[], timeline: readonly string[]) {
  return history(['21T03:45', CLOSED], ['30T10:01', kept], ['30T11:01', timeline])
}

describe.each(['reviewed', 'notified', 'validated', 'started'] as const)(
  '`%s`, added after the closing',
  (event) => {
    const kept = [...CLOSED, LATER[event]]
    const words = `\`${event}\` (`

    it('is held from the commit that brought it', async () => {
      const moved = [...CLOSED, EARLIER[event]]
      const [one, ...more] = await told(thenHeld(kept, moved), 'changed-after-close')
      expect(one).toContain(`became ${words}`)
      expect(more).toEqual([])
      expect((await told(thenHeld(kept, CLOSED), 'changed-after-close')).join()).toMatch(
        /was removed in/
      )
    })

    it('may be put in other words, and be moved and put back', async () => {
      const worded = [
        ...CLOSED,
        `${LATER[event]}${LATER[event].includes(':') && event !== 'started' ? ',' : ''} note: x`,
      ]
      const away = [...CLOSED, EARLIER[event]]
      const found = async (...timelines: readonly (readonly string[])[]) =>
        told(
          history(
            ['21T03:45', CLOSED],
            ['30T10:01', kept],
            ...timelines.map((timeline) => ['30T11:01', timeline] as const)
          ),
          'changed-after-close'
        )
      expect(await found(worded)).toEqual([])
      expect(await found(away, kept)).toEqual([])
    })
  }
)

it('what was slipped in before the end and taken away again is mended', async () => {
  const slipped = [...CLOSED, '03:21 engaged role: first-line']
  expect(
    await flagged(history(['21T03:45', CLOSED], ['21T05:00', slipped], ['21T05:05', CLOSED]))
  ).toEqual([])
})
