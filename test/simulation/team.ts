/** A team with rotas and receivers, and, by hand and without a line of src/rota, who of it is on duty at an instant. */
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import type { RotaVersion } from '../../src/model/roster.ts'
import type { Policy } from '../../src/model/policy.ts'
import type { Instant } from '../../src/model/time.ts'
import * as yaml from 'yaml'
import { parseRota } from '../../src/parse/parse-rota.ts'
import { policyWith } from '../support/policy.ts'

/**
 * Fay, Finn and Fia take a day each from half past two, which comes twice in the night of 25 October; Fox has Tuesdays from
 * nine to five. On 20 October two covers come, one within the other; on the 23rd, in the middle of a shift, the order changes.
 */
const LAYERS = (people: string) => `
      - { people: [${people}], every: 1d, from: 2026-10-01 02:30 }
      - { people: [fox], every: 1w, from: 2026-10-01 02:30, hours: { tuesday: [09:00-17:00] } }`
/** Sam and Sol take a week each; on Sundays from two to five there is nobody, which is a gap. */
const OFFICERS = `
      - people: [sam, sol]
        every: 1w
        from: 2026-10-01 09:00
        hours: { monday: [00:00-24:00], tuesday: [00:00-24:00], wednesday: [00:00-24:00], thursday: [00:00-24:00], friday: [00:00-24:00], saturday: [00:00-24:00], sunday: [00:00-02:00, 05:00-24:00] }`
const rota = (people: string, covers = '') => `version: 1
timezone: Europe/Amsterdam
rotas:
  first-line:
    layers:${LAYERS(people)}
  officers:
    layers:${OFFICERS}
${covers}`
const COVERS = `covers:
  - { rota: first-line, by: fia, from: 2026-10-21T06:00:00Z, to: 2026-10-22T06:00:00Z }
  - { rota: first-line, by: fay, from: 2026-10-21T12:00:00Z, to: 2026-10-21T15:00:00Z }
  - { rota: officers, by: sol, from: 2026-10-25T00:30:00Z, to: 2026-10-25T01:30:00Z }
`
const CHANGED = Date.parse('2026-10-23T13:37:00Z') / 1000
const COVERED = Date.parse('2026-10-20T10:00:00Z') / 1000

const VERSIONS: readonly RotaVersion[] = [
  { since: null, file: fileOf(rota('fay, finn, fia')) },
  { since: COVERED, file: fileOf(rota('fay, finn, fia', COVERS)) },
  { since: CHANGED, file: fileOf(rota('fia, fay, finn', COVERS)) },
]

function fileOf(text: string): RotaVersion['file'] {
  const { value, findings } = parseRota('rota.yml', text, yaml)
  if (value === null) throw new Error(JSON.stringify(findings))
  return value
}

const LOCAL = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What a clock in Amsterdam shows: `Tue`, `20/10/2026`, `09:30`. */
function wall(at: Instant): {
  readonly weekday: string
  readonly date: string
  readonly time: string
} {
  const part = Object.fromEntries(
    LOCAL.formatToParts(at * 1000).map(({ type, value }) => [type, value])
  )
  const { weekday = '', year, month, day, hour, minute } = part
  return { weekday, date: `${year}-${month}-${day}`, time: `${hour}:${minute}` }
}

/** The first instant of each day at which the clock shows a time: half-hours are tried one after the other. */
function momentsOf(time: string): readonly Instant[] {
  const first = Date.parse('2026-09-30T22:00:00Z') / 1000
  const seen = new Map<string, Instant>()
  for (let at = first; at < first + 60 * 86_400; at += 1800) {
    const shown = wall(at)
    if (shown.time === time && !seen.has(shown.date)) seen.set(shown.date, at)
  }
  return [...seen.values()]
}

const DAILY = momentsOf('02:30')
const WEEKLY = momentsOf('09:00').filter((_, index) => index % 7 === 0)

const turnAt = (moments: readonly Instant[], at: Instant) =>
  moments.filter((one) => one <= at).length - 1

/** Who of a rota is on duty; null: nobody. */
export function onDutyByHand(name: 'first-line' | 'officers', at: Instant): string | null {
  const between = (from: string, to: string) =>
    at >= COVERED && at >= Date.parse(from) / 1000 && at < Date.parse(to) / 1000
  const { weekday, time } = wall(at)
  if (name === 'officers') {
    if (between('2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z')) return 'sol'
    if (weekday === 'Sun' && time >= '02:00' && time < '05:00') return null
    return ['sam', 'sol'][turnAt(WEEKLY, at) % 2] ?? null
  }
  if (between('2026-10-21T12:00:00Z', '2026-10-21T15:00:00Z')) return 'fay'
  if (between('2026-10-21T06:00:00Z', '2026-10-22T06:00:00Z')) return 'fia'
  if (weekday === 'Tue' && time >= '09:00' && time < '17:00') return 'fox'
  const order = at < CHANGED ? ['fay', 'finn', 'fia'] : ['fia', 'fay', 'finn']
  return order[turnAt(DAILY, at) % 3] ?? null
}

const FULL = policyWith((typed) => {
  typed.receipts = 'off'
  typed.receivers = {
    pager: { type: 'pagerduty', 'key-env': 'LEDGER_PAGER_KEY', 'url-env': 'LEDGER_PAGER_URL' },
    phone: { type: 'ntfy', 'url-env': 'LEDGER_PHONE_URL' },
    mail: {
      type: 'smtp',
      'url-env': 'LEDGER_MAIL_URL',
      from: 'ledger@kwetter.social',
      to: 'duty@kwetter.social',
    },
    hook: { type: 'webhook', 'url-env': 'LEDGER_HOOK_URL', 'secret-env': 'LEDGER_HOOK_SECRET' },
    chat: { type: 'slack', 'url-env': 'LEDGER_CHAT_URL' },
  }
  typed.people = {
    sam: { email: 'sam@kwetter.social' },
    sol: { email: 'sol@kwetter.social' },
  }
  typed.contacts['first-line'] = { rota: 'first-line', via: ['pager'], fallback: 'second-line' }
  typed.contacts['second-line'] = { logins: ['sven'], via: ['phone'] }
  typed.contacts['security-officer'] = { rota: 'officers', via: ['mail'], fallback: 'management' }
  typed.contacts['management'] = { logins: ['mia'], via: ['chat'] }
  typed.escalation.ladder = [
    { after: '0m', mention: ['role', 'owner'], via: ['hook'] },
    { after: '30m', mention: ['role', 'management'] },
  ]
})

/** The policy whose contacts know every version of their rota. */
export const TEAM: Policy = withRotas(FULL, VERSIONS)

const SECRET = `whsec_${Buffer.from('a secret of twenty-four bytes').toString('base64')}`

/** What the receivers' variables hold: addresses of nowhere, for nothing is sent over a network. */
export function secretsOf(name: string): string | undefined {
  return {
    LEDGER_PAGER_KEY: 'R0UT1NGKEY0123456789ABCDEF012345',
    LEDGER_PAGER_URL: 'https://pager.invalid/v2/enqueue',
    LEDGER_PHONE_URL: 'https://phone.invalid/topic',
    LEDGER_MAIL_URL: 'smtps://mail.invalid',
    LEDGER_HOOK_URL: 'https://hook.invalid/hook',
    LEDGER_HOOK_SECRET: SECRET,
    LEDGER_CHAT_URL: 'https://chat.invalid/hook',
  }[name]
}
