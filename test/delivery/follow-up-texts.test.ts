/** What issues and comments say of follow-ups: whoever writes a task mentions nobody by it but whom the policy knows. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderFollowUpComment } from '../../src/delivery/follow-up-comment.ts'
import { openFollowUp } from '../../src/delivery/follow-up-issue.ts'
import { followUpNotices, type SweptFollowUp } from '../../src/delivery/follow-up-notices.ts'
import { anyText, HOSTILE } from '../support/hostile.ts'
import { mentions, references, skeleton } from '../support/judge.ts'
import { draws, SHARED } from '../support/share.ts'
import { sweptFollowUps } from './follow-ups.ts'

const LATE = '2026-12-30T09:00Z'
const drawing = sweptFollowUps('- [ ] @alice Alert on it (#7)\n- [ ] @sam Test it', LATE)

/** As if the words of the first task were these, and its owner this one. */
function saying(words: string, owner = 'alice'): SweptFollowUp {
  const [one] = drawing.followUps
  if (one === undefined) throw new Error('There is no task.')
  const task = { ...one.row.task, text: words, owner }
  const row = { ...one.row, task }
  return { ...one, row, said: row }
}

function issueOf(followUp: SweptFollowUp) {
  const place = { recordUrl: 'https://github.com/o/r/blob/main/x.md', tracking: 12 }
  const step = openFollowUp(followUp, '0a1b2c3d', place, drawing)
  if (step.action !== 'create-issue') throw new Error('It opens no issue.')
  return step
}

function commentOf(followUp: SweptFollowUp): string {
  const { policyFile, zones, now } = drawing
  const context = { policy: policyFile.policy, course: null, zones, now }
  const others = drawing.followUps.slice(1)
  return renderFollowUpComment(followUpNotices([followUp, ...others], new Set(), context), drawing)
}

const SAFE = saying('x')

/** What of a text a reader or GitHub acts on. */
const actsOn = (body: string) => [skeleton(body), mentions(body), references(body)]

describe('the words of a task', () => {
  it.each(HOSTILE)(
    '%j mention nobody and refer to nothing in its issue and its comment',
    (words) => {
      const { body, title } = issueOf(saying(words))
      expect(actsOn(body)).toEqual(actsOn(issueOf(SAFE).body))
      expect(mentions(body)).toEqual(['alice'])
      expect(title).toMatch(/^[^\n\r\u2028\u202E\u200B]*\S[^\n\r\u2028\u202E\u200B]*$/)
      const comment = commentOf(saying(words))
      expect(actsOn(comment)).toEqual(actsOn(commentOf(SAFE)))
      expect(mentions(comment)).toEqual(['alice', 'sam'])
    }
  )

  it('nor do any others', SHARED, () => {
    const safe = [issueOf(SAFE).body, commentOf(SAFE)].map(actsOn)
    const isSafe = fc.property(anyText, (words) => {
      const followUp = saying(words)
      expect([issueOf(followUp).body, commentOf(followUp)].map(actsOn)).toEqual(safe)
    })
    expect(() => fc.assert(isSafe, { numRuns: draws(300) })).not.toThrow()
  })
})

describe('whom a task names', () => {
  it('is mentioned in issue and comment where the policy knows them, and nobody else is', () => {
    expect(mentions(issueOf(saying('x', 'alice')).body)).toEqual(['alice'])
    expect(mentions(commentOf(saying('x', 'alice')))).toEqual(['alice', 'sam'])
  })

  it.each(['mallory', 'kwetter/everybody', 'org', 'alice x', '@mia', 'mia] @sam'])(
    'is not mentioned where it does not: %j',
    (owner) => {
      expect(mentions(issueOf(saying('x', owner)).body)).toEqual([])
      // The incident manager hears in their place.
      expect(mentions(commentOf(saying('x', owner)))).toEqual(['alice', 'sam'])
    }
  )
})
