/** Which messages are owed: once for each step and receiver, to whom they are for, and to nobody else. */
import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { parseMarker } from '../../src/delivery/marker.ts'
import { blindMessages } from '../../src/channel/blind.ts'
import type { Message } from '../../src/channel/message.ts'
import { owedMessages } from '../../src/channel/owed-messages.ts'
import { planSweep } from '../../src/delivery/plan-sweep.ts'
import { idKey } from '../../src/model/id.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { policyWith, type TypedPolicy } from '../support/policy.ts'
import { deliveredKeys } from '../delivery/pretend.ts'
import { gist, night, sweepOf } from './support.ts'

const REPORTED = [
  '09:00 reported by=dana',
  '09:00 assessed by=dana impact=severe urgency=immediate',
]

function policy(more: (typed: TypedPolicy) => void = () => {}) {
  return policyWith((typed) => {
    typed.contacts['incident-manager'] = { logins: ['alice'], via: ['mail'] }
    typed.contacts['first-line'] = { logins: ['fay'], via: ['pager'], fallback: 'management' }
    typed.contacts['management'] = { logins: ['mia'], via: ['phone'] }
    typed.contacts['users'] = { email: 'users@kwetter.nl', via: ['mail'] }
    typed.people = { alice: { email: 'alice@kwetter.nl' } }
    typed.receivers = {
      pager: { type: 'pagerduty', 'key-env': 'LEDGER_KEY' },
      phone: { type: 'ntfy', 'url-env': 'LEDGER_NTFY' },
      room: { type: 'slack', 'url-env': 'LEDGER_SLACK' },
      mail: { type: 'smtp', 'url-env': 'LEDGER_SMTP', from: 'incidents@kwetter.nl' },
    }
    typed.escalation.ladder = [
      { after: '0m', mention: ['role', 'owner'], via: ['room'] },
      { after: '30m', mention: ['management'] },
    ]
    more(typed)
  })
}

const service = (...timeline: string[]) => ({
  kind: 'service',
  timeline: [...REPORTED, ...timeline],
})

const rooms = (messages: readonly Message[]) =>
  gist(messages).filter((one) => one.startsWith('room'))
const noRoom = ({ receiver }: Message) => receiver !== 'room'
const noPager = ({ receiver }: Message) => receiver !== 'pager'
const noResolve = ({ event }: Message) => event !== 'resolve'
const actions = (messages: readonly Message[]) =>
  messages
    .filter(({ receiver }) => receiver === 'pager')
    .map(({ event, row }) => `${event} ${row.replace(/^v1:[^:]+:/, '')}`)

describe('a notice', () => {
  it('goes to the person by mail, to the pager of the role, and nowhere twice', () => {
    const { sweep } = night(policy())
    expect(gist(sweep('09:00:01', service()))).toEqual([
      'pager call engage-first-line#0',
      'mail alice call notify-incident-manager#0',
      'mail alice call reach-resolved#0',
      'mail alice call update-users#0',
    ])
    expect(sweep('09:00:30', service())).toEqual([])
  })

  it('goes by the rung’s own receiver when the rung is due, and not before', () => {
    const { sweep } = night(policy())
    sweep('09:00:01', service())
    expect(rooms(sweep('09:14:59', service()))).toEqual([])
    expect(rooms(sweep('09:15:01', service()))).toEqual(['room rung-1 engage-first-line#0'])
  })

  it('that nobody took is tried again by the next sweep, and no more once it was taken', () => {
    const { sweep } = night(policy())
    sweep('09:00:01', service(), noPager)
    expect(gist(sweep('09:01', service(), noPager))).toEqual(['pager call engage-first-line#0'])
    expect(gist(sweep('09:02', service()))).toEqual(['pager call engage-first-line#0'])
    expect(sweep('09:03', service())).toEqual([])
  })

  it('that nobody took is tried again after a further rung went out that is for others', () => {
    const { sweep } = night(policy())
    sweep('09:15:01', service(), noRoom)
    const further = gist(sweep('09:45:01', service(), noRoom))
    expect(further).toContain('phone rung-2 engage-first-line#0')
    expect(rooms(sweep('09:46', service()))).toContain('room rung-1 engage-first-line#0')
    expect(rooms(sweep('09:47', service()))).toEqual([])
  })

  it('that nobody took is tried again after somebody was told instead of whom GitHub did not reach', () => {
    const { sweep, github } = night(
      policy((typed) => {
        // The stand-in links no such login, as GitHub links none that it does not know.
        typed.contacts['first-line']!.logins = ['fay9']
      })
    )
    sweep('09:00:01', service(), noPager)
    expect(deliveredKeys(github).at(-1)).toMatch(/\/call\+fallback$/)
    expect(gist(sweep('09:05', service()))).toEqual(['pager call engage-first-line#0'])
    expect(sweep('09:06', service())).toEqual([])
  })

  it('that nobody took is not said before its time, where a lowering put that off', () => {
    const { sweep } = night(policy())
    sweep('09:15:01', service(), noRoom)
    const lowered = service('09:20 assessed by=alice impact=minor urgency=normal')
    expect(rooms(sweep('09:21', lowered))).toEqual([])
  })

  it('is never sent to an audience, which hears what a person wrote and nothing else, once', () => {
    const { sweep } = night(policy())
    const all = sweep('09:31', service())
    expect(all.filter(({ address }) => address === 'users@kwetter.nl')).toEqual([])
    const said = service(
      '09:32 updated by=alice audience=users note="We are on it" expected=2026-11-23T11:00Z'
    )
    const words = sweep('09:33', said).filter(({ event }) => event === 'word')
    expect(words).toMatchObject([
      {
        address: 'users@kwetter.nl',
        logins: [],
        text: {
          subject: 'Update: Login fails for some (INC-20261123-0900)',
          lines: [
            'We are on it',
            expect.stringContaining('Expected to be resolved by 2026-11-23 11:00 UTC'),
          ],
          url: null,
        },
      },
    ])
    expect(sweep('09:34', said).filter(({ event }) => event === 'word')).toEqual([])
    expect(
      sweep('09:36', {
        ...said,
        timeline: [...said.timeline, '09:35 noted by=alice audience=users note="not this"'],
      }).filter(({ event }) => event === 'word')
    ).toEqual([])
  })

  it('to an audience that was not taken is not lost behind the next one', () => {
    const { sweep } = night(policy())
    sweep('09:01', service())
    const first = '09:32 updated by=alice audience=users note="First word"'
    const second = '09:40 updated by=alice audience=users note="Second word"'
    sweep('09:33', service(first), ({ event }) => event !== 'word')
    const words = sweep('09:41', service(first, second)).filter(({ event }) => event === 'word')
    expect(words.map(({ text }) => text.lines)).toEqual([['First word', 'Second word']])
  })
})

const assessed = (id: string, priority: string) =>
  incidentFile({
    kind: 'service',
    id,
    timeline: ['09:00 reported by=dana', `09:00 assessed by=dana ${priority}`],
  })
const order = (messages: readonly Message[]) => [
  ...new Set(messages.map(({ incident }) => incident)),
]

describe('several incidents', () => {
  it('are told the most urgent first, whatever their paths', () => {
    const files = [
      assessed('INC-20261123-0800', 'impact=minor urgency=normal'),
      assessed('INC-20261123-0900', 'impact=severe urgency=immediate'),
    ]
    const now = at('2026-11-23T09:00:01Z')
    const input = sweepOf(files, policy(), now)
    const all = new Set(files.map(({ incident }) => idKey(incident.id)))
    const told = ['INC-20261123-0900', 'INC-20261123-0800']
    expect(order(owedMessages(input, planSweep(input).notices))).toEqual(told)
    expect(order(blindMessages(input, all, new Map()))).toEqual(told)
  })
})

describe('whom a message reaches', () => {
  it('is who is paged or mailed, and never who reads a shared channel', () => {
    const { sweep } = night(policy())
    const reach = new Map(
      sweep('09:16', service()).map(({ receiver, logins }) => [receiver, logins])
    )
    expect(reach.get('pager')).toEqual(['fay'])
    expect(reach.get('room')).toEqual([])
    expect(reach.get('mail')).toEqual(['alice'])
  })

  it('is nobody where two contacts share a pager', () => {
    const { sweep } = night(
      policy((typed) => {
        typed.contacts['second-line'] = { logins: ['kim'], via: ['pager'] }
      })
    )
    expect(
      sweep('09:00:01', service()).find(({ receiver }) => receiver === 'pager')?.logins
    ).toEqual([])
  })

  it('is noted with the notice, which GitHub is told of all the same', () => {
    const { sweep, github } = night(policy())
    sweep('09:00:01', service())
    const marker = github.comments.get(1)?.flatMap(({ body }) => parseMarker(body)?.delivered ?? [])
    const told = marker?.find(({ keys }) => keys[0]?.includes('notify-incident-manager'))
    expect(told?.asked).toEqual(['alice'])
    expect(told?.sent).toMatchObject([{ receiver: 'mail', to: 'alice', logins: ['alice'] }])
  })
})

describe('an alert', () => {
  it('is resolved by a lowering that asks for no such duty any more', () => {
    const { sweep } = night(
      policy((typed) => {
        typed.kinds['service']!.targets.P3 = typed.kinds['service']!.targets.P3!.filter(
          ({ id }) => id !== 'engage-first-line'
        )
      })
    )
    sweep('09:01', service())
    const lowered = service('09:05 assessed by=dana impact=minor urgency=normal')
    expect(actions(sweep('09:06', lowered))).toEqual(['resolve engage-first-line#0'])
    expect(actions(sweep('09:07', lowered))).toEqual([])
  })

  it('of what was reopened rings until somebody takes it up, and is tried until the pager takes it', () => {
    const { sweep } = night(policy())
    sweep('09:01', service())
    const over = [
      '09:05 engaged by=fay role=first-line',
      '09:10 resolved by=alice',
      '09:15 closed by=alice',
    ]
    expect(actions(sweep('09:16', service(...over)))).toEqual(['resolve engage-first-line#0'])
    const again = [...over, '09:20 reopened by=alice']
    const raised = ['notice engage-first-line#1']
    expect(actions(sweep('09:21', service(...again), noPager))).toEqual(raised)
    expect(actions(sweep('09:22', service(...again)))).toEqual(raised)
    expect(actions(sweep('09:23', service(...again)))).toEqual([])
    expect(actions(sweep('09:40', service(...again)))).toEqual(raised)
    const taken = [...again, '09:41 engaged by=fay role=first-line']
    expect(actions(sweep('09:42', service(...taken)))).toEqual(['acknowledge engage-first-line#1'])
    // The comments of the first episode stand, and are read with each new one: what ended is not ended again.
    expect(actions(sweep('13:21', service(...taken)))).toEqual([])
  })

  it('of a dismissed incident is resolved, and its issue waits for that', () => {
    const { sweep, github } = night(policy())
    sweep('09:01', service())
    const dismissed = service('09:05 dismissed by=alice')
    expect(actions(sweep('09:06', dismissed, noResolve))).toEqual(['resolve engage-first-line#0'])
    expect(github.issues[0]?.state).toBe('open')
    expect(actions(sweep('09:07', dismissed))).toEqual(['resolve engage-first-line#0'])
    expect(github.issues[0]?.state).toBe('closed')
    expect(sweep('09:08', dismissed)).toEqual([])
  })

  it('is not acknowledged by the page itself, whoever it told', () => {
    const { sweep } = night(
      policy((typed) => {
        typed.contacts['incident-manager'] = { logins: ['alice'], via: ['boss'] }
        typed.receivers!['boss'] = { type: 'pagerduty', 'key-env': 'LEDGER_KEY' }
      })
    )
    sweep('09:01', service())
    expect(sweep('09:02', service()).map(({ event }) => event)).toEqual([])
  })
})

describe('a confidential record', () => {
  const secret = fc.stringMatching(/^[a-zA-Z]{12,40}$/).map((text) => `Zq${text}`)

  it('leaves id, priority and times, whatever it says, unless the receiver is private', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom('amber', 'red'), (text, tlp) => {
        const parts = {
          kind: 'security',
          tlp,
          title: text,
          timeline: [
            `09:00 reported by=dana note="${text}"`,
            `09:01 assessed by=dana impact=severe urgency=immediate scope="${text}"`,
            `09:10 updated by=alice audience=users,stakeholders note="${text}"`,
          ],
        }
        const open = night(policy())
        const messages = [...open.sweep('09:20', parts), ...open.sweep('11:00', parts)]
        expect(messages.length).toBeGreaterThan(0)
        expect(JSON.stringify(messages)).not.toContain(text)
        const closed = night(
          policy((typed) => {
            for (const one of Object.values(typed.receivers!)) one.private = true
          })
        )
        expect(JSON.stringify(closed.sweep('09:20', parts))).toContain(text)
      }),
      { numRuns: 4 }
    )
  })
})

const drilled = (drills: TypedPolicy['drills']) =>
  night(policy((typed) => void (typed.drills = drills)))

describe('an exercise', () => {
  const said = '09:32 updated by=alice audience=users note="Only a drill"'
  const drill = { ...service(said), declared: 'exercise' as const }

  it('wakes nobody, and its words go to no audience', () => {
    const { sweep, github } = night(policy())
    expect(sweep('09:40', drill)).toEqual([])
    expect(github.issues).toEqual([])
  })

  it('goes out by no receiver where the policy says that drills call on GitHub', () => {
    const { sweep, github } = drilled('github')
    expect(sweep('09:40', drill)).toEqual([])
    const [{ title, body, number } = { title: '', body: '', number: 0 }] = github.issues
    expect(title).toBe('[EXERCISE] [P1] INC-20261123-0900: Login fails for some')
    expect(body.split('\n')[0]).toMatch(/^\*\*🔴 EXERCISE P1 assessed · overdue: /)
    const comments = github.comments.get(number) ?? []
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body.split('\n')[0]).toMatch(/^\*\*🔴 EXERCISE P1 overdue by /)
  })

  it('rings where the policy says that receivers call for drills, and says so first; audiences hear nothing', () => {
    const { sweep, github } = drilled('receivers')
    const messages = sweep('09:40', drill)
    expect(gist(messages)).toContain('pager rung-1 engage-first-line#0')
    for (const { event, text } of messages) {
      expect(event).not.toBe('word')
      expect(text.subject).toMatch(/^EXERCISE P1 /)
      expect(text.lines[0]).toBe('EXERCISE: this is a drill.')
    }
    const over = [
      '09:45 resolved by=alice',
      '09:50 validated by=alice',
      '09:55 closed by=alice audience=users note="It was a drill"',
    ]
    const ends = sweep('10:00', { ...drill, timeline: [...drill.timeline, ...over] })
    expect(ends.map(({ event }) => event)).toContain('resolve')
    for (const { event, text } of ends) {
      expect(event).not.toBe('word')
      expect(text.subject).toMatch(/^EXERCISE /)
    }
    const last = [...github.comments.values()].flat().at(-1)?.body ?? ''
    expect(last.split('\n')[0]).toMatch(/^\*\*.+ EXERCISE P1 (?:stated as )?closed /)
  })
})

describe('the first line', () => {
  it('says what is due, and not by whom', () => {
    const { sweep } = night(policy())
    const subjects = new Set(sweep('09:20', service()).map(({ text }) => text.subject))
    expect([...subjects]).toEqual([
      'P1 overdue by 15m: tell the incident manager (INC-20261123-0900)',
      'P1 overdue by 5m: engage the first line (INC-20261123-0900)',
      'P1 due in 3h 40m: resolve it (INC-20261123-0900)',
      'P1 due in 10m: update the users (INC-20261123-0900)',
    ])
  })

  it('stands alone in 80 characters, with the whole id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        fc.pre(title.trim() !== '')
        const { sweep } = night(policy())
        for (const { text } of sweep('09:20', { ...service(), title })) {
          expect(Array.from(text.subject).length).toBeLessThanOrEqual(80)
          expect(text.subject).toContain('INC-20261123-0900')
          expect(text.subject).not.toMatch(/[\n\r\u202E]/)
        }
      }),
      { numRuns: 4 }
    )
  })
})
