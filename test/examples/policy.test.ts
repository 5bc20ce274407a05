/** The default policy says what the two agreements say, and marks every figure that they leave open as ours. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Policy, Target } from '../../src/model/policy.ts'
import { formatDuration } from '../../src/model/time.ts'
import { checkPolicy } from '../../src/rules/list.ts'
import { readPolicy } from '../../src/store/read-policy.ts'
import { loadZones } from '../../src/store/zones.ts'
import { at } from '../support/incidents.ts'
import { presentAt } from '../../src/rules/shared/present.ts'

const PATH = 'incidents/policy.yml'
const text = readFileSync(PATH, 'utf8')
const { policy: parsed, findings } = await readPolicy('.', PATH)

function policyOrThrow(): Policy {
  if (parsed === null) throw new Error(JSON.stringify(findings))
  return parsed
}
const policy = policyOrThrow()

/** One target in a line: `engage-second-line: engage second-line, call 30m, within 45m, unless resolved`. */
function line(target: Target): string {
  const limit =
    target.do === 'update'
      ? `every ${formatDuration(target.every)} until ${target.until}`
      : `within ${target.within === 'immediately' ? target.within : formatDuration(target.within)}`
  return [
    `${target.id}: ${target.do} ${target.do === 'reach' ? target.status : target.role}`,
    ...(target.call === undefined ? [] : [`call ${formatDuration(target.call)}`]),
    limit,
    ...(target.calendar === 'always' ? [] : [target.calendar]),
    ...(target.from === 'reported' ? [] : [`from ${target.from}`]),
    ...(target.unless === undefined ? [] : [`unless ${target.unless}`]),
  ].join(', ')
}

function lines(kind: string, priority: 'P1' | 'P2' | 'P3'): string[] {
  return (policy.kinds[kind]?.targets[priority] ?? []).map(line)
}

describe('the default policy', () => {
  it('is read without a finding', () => {
    expect(findings).toEqual([])
  })

  it('draws warnings for its placeholders, and for nothing else', async () => {
    const now = at('2026-11-22T00:00:00Z')
    const drawn = checkPolicy({ policy, zones: await loadZones(), present: presentAt(now) }).map(
      (finding) => [
        finding.severity,
        finding.rule,
        finding.place.in === 'yaml' ? finding.place.keys[1] : null,
      ]
    )
    expect(drawn).toEqual([
      ['warning', 'policy-placeholder', undefined],
      ['warning', 'policy-placeholder', 'incident-manager'],
      ['warning', 'policy-placeholder', 'security-officer'],
      ['warning', 'policy-placeholder', 'first-line'],
      ['warning', 'policy-placeholder', 'second-line'],
      ['warning', 'policy-placeholder', 'third-line'],
      ['warning', 'policy-placeholder', 'management'],
      ['warning', 'policy-placeholder', 'users'],
      ['warning', 'policy-placeholder', 'stakeholders'],
      ['warning', 'policy-placeholder', 'service'],
      ['warning', 'policy-placeholder', 'security'],
    ])
  })

  it('holds every target of a service incident', () => {
    expect(lines('service', 'P1')).toEqual([
      'notify-incident-manager: notify incident-manager, within immediately',
      'engage-first-line: engage first-line, within 15m, unless resolved',
      'engage-second-line: engage second-line, call 30m, within 45m, unless resolved',
      'engage-third-line: engage third-line, call 2h, within 2h 15m, unless resolved',
      'update-users: update users, every 30m until resolved',
      'reach-resolved: reach resolved, within 4h',
      'reach-closed: reach closed, within 2d, office, from resolved',
      'notify-stakeholders: notify stakeholders, within 1h, from closed',
      'reach-reviewed: reach reviewed, within 3d, office, from closed',
    ])
    expect(lines('service', 'P2')).toEqual([
      'notify-incident-manager: notify incident-manager, within 30m',
      'engage-first-line: engage first-line, within 30m, unless resolved',
      'update-users: update users, every 2h until resolved',
      'reach-resolved: reach resolved, within 8h',
      'reach-closed: reach closed, within 5d, office, from resolved',
      'notify-stakeholders: notify stakeholders, within 4h, from closed',
      'reach-reviewed: reach reviewed, within 5d, office, from closed',
    ])
    expect(lines('service', 'P3')).toEqual([
      'notify-incident-manager: notify incident-manager, within 2h, office',
      'engage-first-line: engage first-line, within 4h, office, unless resolved',
      'update-users: update users, every 1d until resolved, office',
      'reach-resolved: reach resolved, within 3d, office',
      'reach-closed: reach closed, within 2w, office, from resolved',
      'notify-stakeholders: notify stakeholders, within 1d, office, from closed',
    ])
  })

  it('holds every target of a security incident', () => {
    expect(lines('security', 'P1')).toEqual([
      'notify-incident-manager: notify incident-manager, within immediately',
      'engage-security-officer: engage security-officer, within 30m',
      'tell-stakeholders: notify stakeholders, within 1h',
      'reach-contained: reach contained, within 1h',
      'update-stakeholders: update stakeholders, every 30m until resolved',
      'reach-resolved: reach resolved, within 4h',
      'reach-closed: reach closed, within 2d, office, from resolved',
      'notify-stakeholders: notify stakeholders, within 1h, from closed',
      'reach-reviewed: reach reviewed, within 3d, office, from closed',
    ])
    expect(lines('security', 'P2')).toEqual([
      'notify-incident-manager: notify incident-manager, within 30m',
      'engage-security-officer: engage security-officer, within 1h',
      'tell-stakeholders: notify stakeholders, within 4h',
      'reach-contained: reach contained, within 4h',
      'update-stakeholders: update stakeholders, every 2h until resolved',
      'reach-resolved: reach resolved, within 8h',
      'reach-closed: reach closed, within 5d, office, from resolved',
      'notify-stakeholders: notify stakeholders, within 4h, from closed',
      'reach-reviewed: reach reviewed, within 5d, office, from closed',
    ])
    expect(lines('security', 'P3')).toEqual([
      'notify-incident-manager: notify incident-manager, within 2h',
      'engage-security-officer: engage security-officer, within 4h',
      'tell-stakeholders: notify stakeholders, within 1d',
      'reach-contained: reach contained, within 1d',
      'update-stakeholders: update stakeholders, every 1d until resolved, office',
      'reach-resolved: reach resolved, within 3d, office',
      'reach-closed: reach closed, within 2w, office, from resolved',
      'notify-stakeholders: notify stakeholders, within 1d, office, from closed',
    ])
  })

  it('asks for an assessment soon, of a security incident sooner and louder', () => {
    expect(policy.kinds['service']?.unassessed.map(line)).toEqual([
      'notify-incident-manager: notify incident-manager, within immediately',
      'reach-assessed: reach assessed, within 30m',
    ])
    const [notify, assess] = policy.kinds['security']?.unassessed ?? []
    expect([notify, assess].map((target) => (target === undefined ? '' : line(target)))).toEqual([
      'notify-incident-manager: notify incident-manager, within immediately',
      'reach-assessed: reach assessed, within 15m',
    ])
    expect(assess?.ladder?.map((rung) => [formatDuration(rung.after), rung.mention])).toEqual([
      ['0m', ['owner', 'security-officer']],
      ['15m', ['management']],
    ])
  })

  it.each(['service', 'security'])('gives %s incidents the matrix of the agreement', (kind) => {
    expect(policy.kinds[kind]?.matrix).toEqual({
      severe: { immediate: 'P1', high: 'P1', normal: 'P2' },
      noticeable: { immediate: 'P2', high: 'P2', normal: 'P3' },
      minor: { immediate: 'P3', high: 'P3', normal: 'P3' },
    })
  })

  it('escalates to the role and the owner, then to management, and repeats', () => {
    const { ladder, repeat, remind } = policy.escalation
    expect(ladder.map((rung) => [formatDuration(rung.after), rung.mention])).toEqual([
      ['0m', ['role', 'owner']],
      ['30m', ['management']],
    ])
    expect([formatDuration(repeat.every), repeat.times]).toEqual(['1h', 3])
    expect([formatDuration(remind.before), formatDuration(remind.from)]).toEqual(['10m', '30m'])
  })

  it('closes a security incident only after the incident manager validated it', () => {
    expect(policy.kinds['security']?.requires.validated).toBe('incident-manager')
    expect(policy.kinds['service']?.requires.validated).toBeUndefined()
  })

  it('marks every line with a figure as the agreement’s or as ours', () => {
    const figures = text
      .split('\n')
      .filter((typed) => /^[^#]*(?:\b\d+[mhdw]\b|: immediately\b|\bP\d\b.*[,}])/.test(typed))
    expect(figures.length).toBeGreaterThan(50)
    expect(figures.filter((typed) => !/# .*\b(?:SLA|ours)\b/.test(typed))).toEqual([])
  })

  it('mentions nobody real', () => {
    const logins = Object.values(policy.contacts).flatMap((contact) => contact.logins)
    expect(logins.filter((login) => !login.startsWith('kwetter-'))).toEqual([])
  })
})
