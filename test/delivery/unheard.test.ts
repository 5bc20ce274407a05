/** Words that reached nobody: how that is read from GitHub's drawing, who is told instead, and which duties stay unheard. */
import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../src/clock/obligation.ts'
import { fallbackNotices, unreachableOf } from '../../src/delivery/fallback.ts'
import { nothingFound } from '../../src/delivery/found.ts'
import { type Delivery, formatMarker, type Marker } from '../../src/delivery/marker.ts'
import type { MentionContext } from '../../src/delivery/mentions.ts'
import { unreachedDutiesOf } from '../../src/delivery/unreached-duties.ts'
import { settle, unreached } from '../../src/delivery/verify.ts'
import type { Policy } from '../../src/model/policy.ts'
import { policyWith, type TypedPolicy } from '../support/policy.ts'
import { zones } from '../support/zones.ts'
import { AUTHOR, entry, obligation, type ObligationParts, sweep, time } from './support.ts'

const ID = 'SEC-20261123-0900'
const key = (step: string, target = 'engage-security-officer#0') => `v1:${ID}:${target}/${step}`
const told = (keys: readonly string[], more: Partial<Delivery> = {}): Delivery => ({
  keys,
  dueAt: time('09:30'),
  asked: ['sam'],
  reached: [],
  ...more,
})
const heard = (login: string, at = '09:01') => ({ login, at: time(at) })
const message = (login: string, at: string | null) => ({
  receiver: 'pager',
  to: login,
  step: 'call',
  at: at === null ? null : time(at),
  ref: null,
  logins: [login],
})

const commentDrawn = (html: string | null) => ({
  id: 1,
  url: 'u',
  body: '',
  html,
  author: AUTHOR,
  createdAt: time('09:02'),
})

const markerWith = (...delivered: Delivery[]): Marker => ({
  about: 'notice',
  incident: ID,
  record: null,
  content: null,
  policy: null,
  delivered,
})

const reachedBy = (html: string) =>
  settle(markerWith(told([key('call')], { reached: 'pending' })), commentDrawn(html))?.delivered[0]
    ?.reached

describe('whom GitHub notified', () => {
  it.each([
    '<a class="user-mention" href="/sam">@sam</a>',
    '<a href="/sam" class="notranslate user-mention x">@SAM</a>',
    '<a\n  data-x="1"\n  class="user-mention">\n @sam \n</a>',
    '<a class="team-mention">@sam</a>',
    '<p>x <a class="user-mention">@sam</a> y</p>',
  ])('are those whom it drew as mentions: %j', (html) => {
    expect(reachedBy(html)).toEqual([{ login: 'sam', at: time('09:02') }])
  })

  it.each([
    '@sam',
    '<a>@sam</a>',
    '<a href="/sam">@sam</a>',
    '<a data-class="user-mention">@sam</a>',
    '<a class="user-mention-x">@sam</a>',
    '<a class="x-user-mention">@sam</a>',
    '<a class="bot-mention">@sam</a>',
    '<a class="user-mention">sam</a>',
    '<a class="user-mention">@sam x</a>',
    '<a class="user-mention">@samson</a>',
    '<abbr class="user-mention">@sam</abbr>',
    '<a class="x" title=" user-mention">@sam</a>',
  ])('and nobody else: %j', (html) => expect(reachedBy(html)).toEqual([]))

  it('settles what is pending, and leaves what was settled before', () => {
    const settled = told([key('call', 'reach-contained#0')], { asked: ['mia'] })
    const pending = told([key('call')], { asked: ['sam', 'alice'], reached: 'pending' })
    expect(
      settle(markerWith(settled, pending), commentDrawn('<a class="user-mention">@alice</a>'))
    ).toEqual(markerWith(settled, { ...pending, reached: [heard('alice', '09:02')] }))
    expect(settle(markerWith(settled), commentDrawn('<a class="user-mention">@mia</a>'))).toBeNull()
    expect(settle(markerWith(pending), commentDrawn(null))).toBeNull()
  })

  it('and whom it did not, nor a receiver, is known once it is settled', () => {
    const asked = { asked: ['sam', 'Alice', 'mia'] }
    expect(unreached(told([key('call')], { ...asked, reached: 'pending' }))).toEqual([])
    const sent = [message('mia', '09:01'), message('sam', null)]
    expect(unreached(told([key('call')], { ...asked, reached: [heard('alice')], sent }))).toEqual([
      'sam',
    ])
    expect(unreachableOf([told([], asked), told([], { reached: [heard('ALICE')] })])).toEqual(
      new Set(['sam', 'mia'])
    )
    expect(unreachableOf([told([], { reached: 'pending' })])).toEqual(new Set())
  })
})

const CONTACTS: TypedPolicy['contacts'] = {
  'incident-manager': { name: 'Alice', logins: ['alice'], fallback: 'management' },
  'security-officer': {
    name: 'Sam',
    phone: '+31 20 555 0102',
    logins: ['sam'],
    fallback: 'deputy',
  },
  deputy: { logins: ['dee'], fallback: 'management' },
  management: { logins: ['mia'] },
  stakeholders: { email: 'stakeholders@kwetter.example' },
}
const policy: Policy = policyWith((typed) => {
  typed.contacts = { ...typed.contacts, ...CONTACTS }
})

const STEPS = {
  call: '09:00 security-officer',
  'rung-1': '09:30 security-officer incident-manager',
} satisfies ObligationParts['steps']
const row = obligation({ steps: STEPS })

function contextOf(
  one: LedgerEntry,
  delivered: readonly Delivery[],
  now = '09:40'
): MentionContext {
  const unreachable = unreachableOf(delivered)
  return { policy, course: one.course, zones, now: time(now), unreachable }
}

function instead(delivered: readonly Delivery[], one = entry([row]), now = '09:40') {
  return fallbackNotices(one, delivered, contextOf(one, delivered, now))
}

describe('whoever is told instead', () => {
  const sam = { role: 'security-officer', name: 'Sam', email: null, phone: '+31 20 555 0102' }

  it('of a call is the fallback of the role, and its owner, who is to tell them by other means', () => {
    expect(instead([told([key('call')])], entry([row]), '09:10')).toEqual([
      {
        key: key('call+fallback'),
        keys: [key('call+fallback')],
        incident: ID,
        target: 'engage-security-officer',
        step: 'call',
        at: time('09:00'),
        dueAt: time('09:30'),
        lateBySeconds: 0,
        mention: ['dee', 'alice'],
        otherMeans: [sam],
        obligation: row,
      },
    ])
  })

  it('of a rung is whoever it did not name, and it says how late it is', () => {
    const [notice, ...more] = instead([
      told([key('call'), key('rung-1')], { asked: ['sam', 'alice'], reached: [heard('alice')] }),
    ])
    expect(more).toEqual([])
    expect(notice).toMatchObject({
      key: key('rung-1+fallback'),
      step: 'rung-1',
      at: time('09:30'),
      lateBySeconds: 600,
      mention: ['dee'],
      otherMeans: [sam],
    })
    const both = [told([key('rung-1')], { asked: ['SAM', 'Alice'] })]
    expect(instead(both)[0]?.mention).toEqual(['dee', 'mia'])
  })

  it('of a rung without anybody new is the next fallback along the chain', () => {
    const all = { asked: ['sam', 'alice', 'dee'] }
    expect(instead([told([key('rung-1')], all)])[0]?.mention).toEqual(['mia'])
    // Those of whom nothing is known but that they were called in vain are new to nobody.
    expect(instead([told([key('rung-1')], { asked: ['sam', 'alice', 'dee', 'mia'] })])).toEqual([])
  })

  it('is nobody where somebody is still to be verified, was reached, or by a receiver', () => {
    expect(instead([told([key('call')], { reached: 'pending' })])).toEqual([])
    expect(instead([told([key('call')], { reached: [heard('SAM')] })])).toEqual([])
    expect(instead([told([key('call')], { sent: [message('sam', '09:01')] })])).toEqual([])
    expect(instead([told([key('call')], { sent: [message('sam', null)] })])).toHaveLength(1)
    expect(instead([])).toEqual([])
  })

  it('is told once, of the present episode, and of a step that the policy still asks for', () => {
    expect(instead([told([key('call'), key('call+fallback')], { asked: ['dee'] })])).toEqual([])
    expect(instead([told([key('call', 'engage-security-officer#1')])])).toEqual([])
    expect(instead([told([key('call', 'reach-contained#0')])])).toEqual([])
    expect(instead([told([key('rung-2')])])).toEqual([])
    expect(instead([told(['no key'])])).toEqual([])
    const earlier = told([key('call')], { reached: [heard('sam')] })
    expect(instead([earlier, told([key('call', 'reach-contained#0')])])).toEqual([])
  })

  it('of a call is nobody more once the fallback was reached, while a rung goes on to the next', () => {
    const reached = { asked: ['sam', 'dee', 'alice'], reached: [heard('dee'), heard('alice')] }
    expect(instead([told([key('call')], reached)])).toEqual([])
    const reminded = entry([obligation({ steps: { remind: '09:20 security-officer' } })])
    expect(instead([told([key('remind')], reached)], reminded)).toEqual([])
    const rungs = entry([obligation({ steps: { 'rung-1': '09:30 security-officer' } })])
    expect(instead([told([key('rung-1')], reached)], rungs)[0]?.mention).toEqual(['mia'])
  })

  it('is nobody in a drill that calls nobody', () => {
    const drill = entry([row], { declared: 'exercise' })
    expect(instead([told([key('call')])], drill)).toEqual([])
  })

  it('of a reminder is told as of a call', () => {
    const reminded = obligation({ steps: { remind: '09:20 security-officer' } })
    expect(instead([told([key('remind')])], entry([reminded]))[0]).toMatchObject({
      step: 'remind',
      mention: ['dee', 'alice'],
    })
  })
})

/** What stays unheard where the issue holds these deliveries. */
function unheard(delivered: readonly Delivery[], one = entry([row]), more = {}) {
  const body = formatMarker({
    about: 'issue',
    incident: ID,
    record: 'b10b',
    content: 'b10b',
    policy: null,
    delivered,
  })
  const issue = {
    number: 1,
    url: 'https://github.com/kwetter/incidents/issues/1',
    title: 'x',
    body,
    state: 'open' as const,
    author: AUTHOR,
    labels: [],
    createdAt: time('09:00'),
    hasComments: true,
  }
  const policyFile = { path: 'incidents/policy.yml', policy, commit: null }
  const found = { ...nothingFound, issues: [issue] }
  return unreachedDutiesOf(sweep([one], '09:40', { policyFile, found, ...more }))
}

const unheardOf = (...asked: string[]) => [
  { incident: ID, target: 'engage-security-officer', asked },
]

describe('a duty is unheard', () => {
  it('where its word reached nobody whom it concerns', () => {
    expect(unheard([told([key('call')])])).toEqual(unheardOf('sam'))
    const strange = { asked: ['sam', 'mallory'], reached: [heard('mallory')] }
    expect(unheard([told([key('call')], strange)])).toEqual(unheardOf('sam'))
  })

  it('though another duty’s word reached them, or nobody could read one of its keys', () => {
    const other = told([key('call', 'reach-contained#0')], { reached: [heard('sam')] })
    expect(unheard([other, told([key('call')])])).toEqual(unheardOf('sam'))
    expect(unheard([told(['nonsense', key('call')])])).toEqual(unheardOf('sam'))
    const policyFile = { path: 'incidents/policy.yml', policy, commit: null }
    expect(unreachedDutiesOf(sweep([entry([row])], '09:40', { policyFile }))).toEqual([])
  })

  it('and not where it reached the role, its fallback along the chain, or is still pending', () => {
    for (const login of ['sam', 'Dee', 'mia'])
      expect(unheard([told([key('call')], { reached: [heard(login)] })])).toEqual([])
    expect(unheard([told([key('call')], { sent: [message('sam', '09:01')] })])).toEqual([])
    expect(unheard([told([key('call')], { reached: 'pending' })])).toEqual([])
    expect(unheard([])).toEqual([])
  })

  it('of a rung where it reached none of all whom it names: the owner counts where a step names them', () => {
    const reached = { asked: ['sam', 'alice'], reached: [heard('alice')] }
    expect(unheard([told([key('call')], reached)])).toEqual(unheardOf('sam'))
    expect(unheard([told([key('call'), key('rung-1')], reached)])).toEqual([])
  })

  it('also after the word to the fallback, which is judged by the step that missed', () => {
    const keys = [key('call'), key('call+fallback')]
    expect(unheard([told(keys, { asked: ['sam', 'dee'] })])).toEqual(unheardOf('sam', 'dee'))
    expect(unheard([told(keys, { asked: ['sam', 'dee'], reached: [heard('dee')] })])).toEqual([])
  })

  it('and where the policy asks for other steps by now, not if anybody was reached', () => {
    expect(unheard([told([key('rung-2')])])).toEqual(unheardOf('sam'))
    expect(unheard([told([key('rung-2')], { reached: [heard('mallory')] })])).toEqual([])
  })

  it('not once it is done, of another episode, or in a drill that calls nobody', () => {
    const met = obligation({ steps: STEPS, state: 'met', metAt: time('09:05') })
    expect(unheard([told([key('call')])], entry([met]))).toEqual([])
    expect(unheard([told([key('call', 'engage-security-officer#1')])])).toEqual([])
    expect(unheard([told([key('call')])], entry([row], { declared: 'exercise' }))).toEqual([])
  })

  it('that is to be told to people without a login, where the owner did not hear it', () => {
    const word = obligation({
      target: 'tell-stakeholders',
      do: 'notify',
      role: 'stakeholders',
      steps: { call: '09:00 stakeholders' },
    })
    const call = key('call', 'tell-stakeholders#0')
    expect(unheard([told([call], { asked: ['alice'] })], entry([word]))).toEqual([
      { incident: ID, target: 'tell-stakeholders', asked: ['alice'] },
    ])
    for (const login of ['alice', 'mia'])
      expect(
        unheard([told([call], { asked: ['alice'], reached: [heard(login)] })], entry([word]))
      ).toEqual([])
  })
})

const wordOnHold = (more: Partial<Delivery> = {}) =>
  told([key('set', 'held#1')], { asked: ['alice'], ...more })

describe('a word on a hold is unheard', () => {
  const held = {
    ...entry([]),
    words: [
      {
        what: 'held' as const,
        number: 1,
        at: time('09:10'),
        by: 'dana',
        reason: 'x',
        until: null,
        steps: [{ step: 'set' as const, at: time('09:10') }],
      },
    ],
  }
  it('where neither the incident manager nor their fallback heard it', () => {
    const lost = [{ incident: ID, target: 'held', asked: ['alice'] }]
    expect(unheard([wordOnHold()], held)).toEqual(lost)
    expect(unheard([wordOnHold({ reached: [heard('sam')] })], held)).toEqual(lost)
    for (const login of ['Alice', 'mia'])
      expect(unheard([wordOnHold({ reached: [heard(login)] })], held)).toEqual([])
    expect(unheard([wordOnHold({ reached: 'pending' })], held)).toEqual([])
  })

  it('while the hold lasts, and where it was told at all', () => {
    const [word] = held.words
    const over = { ...held, words: word === undefined ? [] : [{ ...word, until: time('09:20') }] }
    expect(unheard([wordOnHold()], over)).toEqual([])
    expect(unheard([told([key('set', 'held#2')])], held)).toEqual([])
  })
})
