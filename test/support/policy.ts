/** The default policy of DESIGN section 3 for tests, as validated; `policyWith` changes a part of it. */
import { PolicySchema, type Policy } from '../../src/model/policy.ts'
import type * as z from 'zod'

/** A policy as it is typed, before validation. */
export type TypedPolicy = z.input<typeof PolicySchema>
type TypedTarget = TypedPolicy['kinds'][string]['unassessed'][number]

const OFFICE_DAY = ['09:00-17:00']

const notifyManager = (within: string, calendar = 'always'): TypedTarget => ({
  id: 'notify-incident-manager',
  do: 'notify',
  role: 'incident-manager',
  within,
  calendar,
})

const engage = (role: string, within: string, more: Partial<TypedTarget> = {}): TypedTarget => ({
  id: `engage-${role}`,
  do: 'engage',
  role,
  within,
  ...(more as object),
})

const update = (role: string, every: string, calendar = 'always'): TypedTarget => ({
  id: `update-${role}`,
  do: 'update',
  role,
  every,
  until: 'resolved',
  calendar,
})

const reach = (
  status: 'assessed' | 'contained' | 'resolved',
  within: string,
  calendar = 'always'
): TypedTarget => ({ id: `reach-${status}`, do: 'reach', status, within, calendar })

const notifyStakeholders = (within: string): TypedTarget => ({
  id: 'notify-stakeholders-of-closure',
  do: 'notify',
  role: 'stakeholders',
  within,
  from: 'closed',
})

const review = (within: string): TypedTarget => ({
  id: 'reach-reviewed',
  do: 'reach',
  status: 'reviewed',
  within,
  from: 'closed',
  calendar: 'office',
})

const matrix = {
  severe: { immediate: 'P1', high: 'P1', normal: 'P2' },
  noticeable: { immediate: 'P2', high: 'P2', normal: 'P3' },
  minor: { immediate: 'P3', high: 'P3', normal: 'P3' },
} as const

const definitions = {
  P1: { meaning: 'Critical' },
  P2: { meaning: 'High' },
  P3: { meaning: 'Normal' },
}

/** DESIGN section 3 as typed. Logins: alice, sam, mia, fay, sven and theo hold the roles; dana and ravi hold none. */
export const typedPolicy: TypedPolicy = {
  version: 1,
  organization: 'Kwetter',
  timezone: 'Europe/Amsterdam',
  immediately: '5m',
  'catch-up': '7d',
  contacts: {
    'incident-manager': { name: 'Alice', logins: ['alice'], fallback: 'management' },
    'security-officer': { name: 'Sam', logins: ['sam'], fallback: 'management' },
    management: { name: 'Mia', logins: ['mia'] },
    'first-line': { logins: ['fay'] },
    'second-line': { logins: ['sven'] },
    'third-line': { logins: ['theo'] },
    users: { name: 'Everybody who uses Kwetter' },
    stakeholders: { name: 'The stakeholders', email: 'stakeholders@kwetter.example' },
  },
  calendars: {
    office: {
      hours: {
        monday: OFFICE_DAY,
        tuesday: OFFICE_DAY,
        wednesday: OFFICE_DAY,
        thursday: OFFICE_DAY,
        friday: OFFICE_DAY,
      },
      holidays: ['2026-12-25', '2027-01-01'],
    },
  },
  priorities: { P1: 'Critical', P2: 'High', P3: 'Normal' },
  escalation: {
    ladder: [
      { after: '0m', mention: ['role', 'owner'] },
      { after: '30m', mention: ['management'] },
    ],
    repeat: { every: '1h', times: 3 },
    remind: { before: '10m', from: '30m' },
  },
  kinds: {
    service: {
      prefix: 'INC',
      purpose: 'Restore normal service and lessen the impact',
      process: ['Identify and log', 'Assess', 'Escalate', 'Resolve', 'Close'],
      definitions,
      matrix,
      raise: [
        { when: { outage: 'complete' }, 'at-least': 'P1' },
        { when: { 'security-risk': 'significant' }, 'at-least': 'P1' },
        { when: { users: 'many' }, 'at-least': 'P2' },
      ],
      unassessed: [notifyManager('immediately'), reach('assessed', '30m')],
      targets: {
        P1: [
          notifyManager('immediately'),
          engage('first-line', '15m', { unless: 'resolved' }),
          engage('second-line', '45m', { call: '30m', unless: 'resolved' }),
          engage('third-line', '2h 15m', { call: '2h', unless: 'resolved' }),
          update('users', '30m'),
          reach('resolved', '4h'),
          notifyStakeholders('1h'),
          review('3d'),
        ],
        P2: [
          notifyManager('30m'),
          engage('first-line', '30m', { unless: 'resolved' }),
          update('users', '2h'),
          reach('resolved', '8h'),
          notifyStakeholders('4h'),
          review('5d'),
        ],
        P3: [
          notifyManager('2h', 'office'),
          engage('first-line', '4h', { calendar: 'office', unless: 'resolved' }),
          update('users', '1d', 'office'),
          reach('resolved', '3d', 'office'),
          notifyStakeholders('1d'),
        ],
      },
      requires: { sections: ['Actions taken', 'Root cause', 'Follow-up'] },
    },
    security: {
      prefix: 'SEC',
      purpose: 'Identify, contain and resolve security incidents',
      process: ['Identify', 'Assess', 'Contain', 'Investigate', 'Resolve', 'Close'],
      definitions,
      matrix,
      unassessed: [
        notifyManager('immediately'),
        {
          id: 'reach-assessed',
          do: 'reach',
          status: 'assessed',
          by: 'incident-manager',
          within: '15m',
          ladder: [
            { after: '0m', mention: ['owner', 'security-officer'] },
            { after: '15m', mention: ['management'] },
          ],
        },
      ],
      targets: {
        P1: [
          notifyManager('immediately'),
          engage('security-officer', '30m'),
          update('stakeholders', '30m'),
          reach('contained', '1h'),
          reach('resolved', '4h'),
          notifyStakeholders('1h'),
          review('3d'),
        ],
        P2: [
          notifyManager('30m'),
          engage('security-officer', '1h'),
          update('stakeholders', '2h'),
          reach('contained', '4h'),
          reach('resolved', '8h'),
          notifyStakeholders('4h'),
          review('5d'),
        ],
        P3: [
          notifyManager('2h'),
          engage('security-officer', '4h'),
          update('stakeholders', '1d', 'office'),
          reach('contained', '1d'),
          reach('resolved', '3d', 'office'),
          notifyStakeholders('1d'),
        ],
      },
      requires: { validated: 'incident-manager' },
      tlp: 'amber',
    },
  },
}

/** DESIGN section 3, validated. */
export const policy: Policy = PolicySchema.parse(typedPolicy)

/** The same policy with a part of it typed otherwise. */
export function policyWith(change: (typed: TypedPolicy) => void): Policy {
  const typed = structuredClone(typedPolicy)
  change(typed)
  return PolicySchema.parse(typed)
}

/** The same policy, and what DESIGN asks of a closing: that it comes in time, and what it must show. */
export const closingPolicy: Policy = policyWith(({ kinds }) => {
  const limits = [
    ['P1', '2d', '1h'],
    ['P2', '5d', '4h'],
    ['P3', '2w', '1d'],
  ] as const
  for (const [priority, closed, told] of limits) {
    const service = kinds['service']?.targets[priority]
    const security = kinds['security']?.targets[priority]
    const reachClosed: TypedTarget = {
      id: 'reach-closed',
      do: 'reach',
      status: 'closed',
      from: 'resolved',
      within: closed,
      calendar: 'office',
      ladder: [
        { after: '0m', mention: ['owner'] },
        { after: '1d', mention: ['management'] },
      ],
      repeat: { every: '1h', times: 0 },
    }
    service?.push(reachClosed)
    security?.push(reachClosed, {
      id: 'tell-stakeholders',
      do: 'notify',
      role: 'stakeholders',
      within: told,
    })
  }
  const sections = ['Actions taken', 'Root cause', 'Follow-up']
  Object.assign(kinds['service'] ?? {}, { requires: { statuses: ['resolved'], sections } })
  Object.assign(kinds['security'] ?? {}, {
    requires: {
      statuses: ['contained', 'resolved'],
      sections,
      validated: 'incident-manager',
    },
  })
})
