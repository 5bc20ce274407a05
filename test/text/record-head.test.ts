/** What the head of a body shows of a record, to the letter: heads stand in files that later versions judge. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HEAD_DRAWING } from '../../src/model/record-head.ts'
import { drawHead, headStanding } from '../../src/text/record-head.ts'
import { anyText, HOSTILE, withText } from '../support/hostile.ts'
import { incident } from '../support/incidents.ts'
import { mentions, references, skeleton } from '../support/judge.ts'
import { fileOf, night } from '../support/sample.ts'
import { draws, SHARED } from '../support/share.ts'

const FULL = incident({
  day: '2026-11-21',
  kind: 'security',
  title: 'Tokens | in a *public* log, @dana <b>',
  services: ['ci', 'login-api'],
  status: 'contained',
  priority: 'P1',
  impact: 'severe',
  urgency: 'immediate',
  declared: 'exercise',
  tlp: 'red',
  related: ['INC-20261120-1000'],
  roles: { 'incident-manager': 'alice' },
  links: [
    { what: 'bridge', url: 'https://meet.example/sec-0312/' },
    { what: 'ticket', url: 'https://github.com/o/r/issues/1' },
  ],
  timeline: [
    '02:50~ started',
    '03:12 reported by=dana source=monitoring',
    '03:14 notified role=incident-manager who=alice via=github url=https://github.com/o/r/issues/1#issuecomment-2',
    '03:20 assessed by=alice impact=severe urgency=immediate scope="4,000 accounts"',
    '03:31 engaged role=security-officer who=sam',
    '03:41 contained by=alice audience=stakeholders expected=2026-11-21T06:00:00Z note="Cut | off"',
    '03:50 evidence by=sam path=SEC-20261121-0900/log.txt',
    '03:51 evidence by=sam path=../../x.txt',
    '03:52 evidence by=sam path=/docs/x.txt',
    '04:00 held by=alice reason="the vendor looks"',
  ],
})

/** A head whose record says this wherever it has a text. */
const drawnWith = (value: string) => drawHead(withText(fileOf(night), value).incident)

describe('the drawing of a head', () => {
  // Where this changes, raise HEAD_DRAWING: else `check` would call every head of every ledger wrong.
  it('is, as number 2, this', () => {
    expect(HEAD_DRAWING).toBe(2)
    expect(drawHead(FULL).split('\n')).toEqual([
      '<!-- incident-ledger:head 2, drawn from the front matter by incident-ledger fmt: change that, not this -->',
      '',
      '| `SEC-20261121-0900` | Tokens \\| in a \\*public\\* log, @\u200Bdana \\<b\\> |',
      '| --- | --- |',
      '| State | contained |',
      '| Priority | P1, severe impact, immediate urgency |',
      '| On hold | since 2026-11-21 04:00 UTC, because the vendor looks |',
      '| Services | ci, login-api |',
      '| Kind | security |',
      '| Declared | exercise |',
      '| TLP | red |',
      '| Related | `INC-20261120-1000` |',
      '| Reported by | dana |',
      '| Incident manager | alice |',
      '| Security officer | sam |',
      '| Bridge | [meet.example/sec-0312](https://meet.example/sec-0312/) |',
      '| Ticket | `https://github.com/o/r/issues/1` |',
      '',
      '| Timeline (UTC) |',
      '| --- |',
      '| about 2026-11-21 02:50 **started** |',
      '| 2026-11-21 03:12 **reported** by dana · source monitoring |',
      '| 2026-11-21 03:14 **notified** · incident manager (alice); via github |',
      '| 2026-11-21 03:20 **assessed** by alice · impact severe; urgency immediate; scope 4,000 accounts |',
      '| 2026-11-21 03:31 **engaged** · security officer (sam) |',
      '| 2026-11-21 03:41 **contained** by alice · to stakeholders; resolution expected 2026-11-21 06:00 UTC. Cut \\| off |',
      '| 2026-11-21 03:50 **evidence** by sam · [`SEC-20261121-0900/log.txt`](SEC-20261121-0900/log.txt) |',
      '| 2026-11-21 03:51 **evidence** by sam · `../../x.txt` |',
      '| 2026-11-21 03:52 **evidence** by sam · `/docs/x.txt` |',
      '| 2026-11-21 04:00 **held** by alice · because the vendor looks |',
      '',
      '<!-- /incident-ledger:head -->',
    ])
  })

  it('shows a hold until something ends it', () => {
    const held = ['03:12 reported by=dana', '04:00 held reason=parts']
    const rowOf = (...more: string[]) =>
      drawHead(incident({ timeline: [...held, ...more] })).match(/^\| On hold .*$/m)?.[0]
    expect(rowOf('04:10 noted note=x')).toBe(
      '| On hold | since 2026-11-23 04:00 UTC, because parts |'
    )
    for (const end of ['resumed', 'resolved', 'closed', 'dismissed reason=none'])
      expect(rowOf(`04:20 ${end}`)).toBeUndefined()
  })

  it('names who took a role up last, and not who reported where nobody says', () => {
    const timeline = [
      '03:12 reported',
      '03:20 engaged role=incident-manager who=alice',
      '03:30 engaged role=incident-manager by=bo',
    ]
    const head = drawHead(incident({ timeline, roles: { management: 'mia' } }))
    expect(head).toContain('| Management | mia |\n| Incident manager | bo |')
    expect(head).not.toContain('Reported by')
  })

  it(
    'keeps its shape whatever the record says; mentions nobody, refers to nothing, ends where it ends',
    SHARED,
    () => {
      const expected = skeleton(drawnWith('x'))
      const judge = (value: string) => {
        const text = drawnWith(value)
        expect(skeleton(text)).toBe(expected)
        expect(mentions(text)).toEqual([])
        expect(references(text)).toEqual([])
        expect(text.split('\n').filter((line) => line.startsWith('<!--'))).toHaveLength(2)
      }
      for (const value of HOSTILE) judge(value)
      fc.assert(fc.property(anyText, judge), { numRuns: draws(25) })
    }
  )

  it('is told from one of another drawing', () => {
    const text = drawHead(FULL)
    expect(headStanding({ text, line: 9 }, FULL)).toBe('equal')
    expect(headStanding({ text: `${text} `, line: 9 }, FULL)).toBe('other-words')
    const other = text.replace(':head 2,', ':head 1,')
    expect(headStanding({ text: other, line: 9 }, FULL)).toBe('other-version')
  })
})
