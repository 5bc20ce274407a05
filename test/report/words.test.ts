import { describe, expect, it } from 'vitest'
import { parseCommands } from '../../src/parse/comment-commands.ts'
import { meetingEvent, meetingReply } from '../../src/report/meeting.ts'
import { plainDuty } from '../../src/report/words.ts'
import { entryOf, night, policyFile } from '../support/sample.ts'

const all = ['2026-11-21T03:13Z', '2026-11-21T04:05Z', '2026-11-21T09:45Z']
  .flatMap((now) => entryOf(night, now).obligations)
  .filter(({ target }, index, rows) => rows.findIndex((row) => row.target === target) === index)

describe('an obligation', () => {
  it('is asked for in plain words', () => {
    expect(Object.fromEntries(all.map((row) => [row.target, plainDuty(row)]))).toEqual({
      'notify-incident-manager': 'tell the incident manager',
      'reach-assessed': 'assess impact and urgency',
      'engage-security-officer': 'engage the security officer',
      'reach-contained': 'contain it',
      'update-stakeholders': 'update the stakeholders',
      'reach-resolved': 'resolve it',
      'notify-stakeholders-of-closure': 'tell the stakeholders that it is closed',
      'reach-reviewed': 'hold the post-incident review',
    })
  })

  it('is settled by a reply that puts on record what meets it, or by none', () => {
    for (const row of all) {
      const reply = meetingReply(row)
      const typed = reply?.replace('IMPACT URGENCY', 'severe high') ?? ''
      const [event] = meetingEvent(row, { entry: entryOf(night, '2026-11-21T04:05Z'), policyFile })
      const said = parseCommands(typed).map(({ asked }) =>
        'ask' in asked && asked.ask === 'entry' ? asked.event : 'ask' in asked ? 'engaged' : asked
      )
      expect(said).toEqual(event === 'notified' || event === 'reviewed' ? [] : [event])
    }
  })
})
