/** What each key wants, in words, with an example to type: the vocabulary of the findings. */

/** What a key wants. */
export interface Wanted {
  readonly rule: 'instant' | 'person' | 'value'
  /** Goes after "expected": `a role: lower-case words with hyphens`. */
  readonly what: string
  /** A value to type. */
  readonly example: string
}

const instant: Wanted = {
  rule: 'instant',
  what: 'an instant with an offset',
  example: '2026-11-21T03:12:00Z',
}
const person: Wanted = {
  rule: 'person',
  what: 'a login, a role, or a free name with a space in it',
  example: 'dana',
}
const role: Wanted = {
  rule: 'value',
  what: 'a role: lower-case words with hyphens',
  example: 'incident-manager',
}
const text = (what: string, example: string): Wanted => ({ rule: 'value', what, example })
const duration = text('a length of time: m, h, d or w', '2h 15m')

const WANTED: Readonly<Record<string, Wanted>> = {
  id: text('an ID: prefix, UTC date and UTC time of the first report', 'INC-20261121-0312'),
  title: text('a line that says what happens', 'Logins fail for half of the users'),
  kind: text('a kind of the policy', 'service'),
  services: text('a list of the affected services', '[login-api]'),
  related: text('a list of IDs', '[INC-20261121-0312]'),
  'duplicate-of': text('the ID of another record', 'INC-20261121-0312'),
  cause: text('a word for grouping', 'deployment'),
  change: text('the commit, deployment or ticket that triggered it', 'deploy 2026-11-21.3'),
  'recurrence-of': text('a list of follow-ups', '["#12", INC-20261121-0101#2]'),
  factors: text('a list of what contributed to it', '[no alert on an old index]'),
  numbers: text('a list of what was counted', '[{ what: users, count: 4000 }]'),
  count: text('a number', '4000'),
  roles: text('a map from roles to people', '{ incident-manager: alice }'),
  links: text('a list of links', '[{ what: bridge, url: "https://meet.example/1" }]'),
  evidence: text('a list of files or links', '[{ path: INC-20261121-0312/log.txt }]'),
  timeline: text('a list of events', '- at: 2026-11-21T03:12:00Z, and below it event: reported'),
  at: instant,
  expected: instant,
  by: person,
  who: person,
  cover: text('a login', 'sam'),
  logins: text('a list of logins, or org/team', '[alice]'),
  authors: text('a list of logins', '[ledger-bot]'),
  note: text('a text', 'Login limited to known devices'),
  reason: text('a text that says why', 'Waiting for the vendor'),
  was: text('what it said before', '2026-11-21T03:12:00Z'),
  entry: text('an event, or event#n for the nth of that name', 'resolved#2'),
  scope: text('a text', '4,000 accounts'),
  what: text('a word or two', 'bridge'),
  url: text('an address that starts with https:// or http://', '"https://status.example/1"'),
  path: text('a path, relative to the record', 'INC-20261121-0312/log.txt'),
  sha256: text('64 hexadecimal digits in lower case', 'the output of sha256sum, in quotes'),
  via: text('a word', 'phone'),
  approximate: text('true or false', 'true'),
  audience: text('a role, or a list of roles', 'stakeholders'),
  regime: text('a regime of the policy: lower-case words with hyphens', 'nis2'),
  as: text('a class of the regime: lower-case words with hyphens', 'significant'),
  duty: text('a duty of the policy: lower-case words with hyphens', 'nis2-early-warning'),
  ref: text('what the authority calls it', 'CSIRT-2026-0417'),
  'delay-reason': text('a text that says why it is late', 'The portal was down until 09:40'),
  role,
  to: role,
  owner: role,
  fallback: role,
  mention: text('a list of roles', '[incident-manager]'),
  version: text('the number 1', '1'),
  prefix: text('2 to 10 capital letters and digits', 'INC'),
  last: text('a date that exists', '2026-11-21'),
  holidays: text('a list of dates that exist', '[2026-12-25]'),
  date: text('a date that exists', '2026-12-25'),
  times: text('a whole number from 0 to 100', '3'),
  when: text('at least one condition', '{ outage: complete }'),
  within: text('`immediately`, or a length of time: m, h, d or w', '30m'),
  immediately: { ...duration, example: '5m' },
  'catch-up': duration,
  every: duration,
  call: duration,
  remind: duration,
  before: duration,
  after: duration,
  holds: duration,
}

const ASK = text(
  'a list of keys, statuses or `evidence`, `or` between those of which one will do',
  '[note, who or by]'
)

/** What keys of the rota want that mean something else in a record or the policy. */
const ROTA: Readonly<Record<string, Wanted>> = {
  people: text('a list of logins', '[finn, bo]'),
  managers: text('a list of logins', '[alice]'),
  every: text('days and weeks, or hours alone', '1w'),
  from: text('a date and a local time', '2026-11-02 09:00'),
}
const COVERS: Readonly<Record<string, Wanted>> = {
  rota: text('a rota of this file', 'first-line'),
  by: text('a login', 'sam'),
  from: instant,
  to: instant,
}

/** What keys of the audit want, which mean something else in an escalation. */
const percent = text('a whole number from 1 to 100', '25')
const AUDIT: Readonly<Record<string, Wanted>> = {
  late: duration,
  ahead: duration,
  detection: duration,
  holds: percent,
  inside: percent,
}
/** The parts of a file that have words of their own. */
const PARTS: Readonly<Record<string, Readonly<Record<string, Wanted>>>> = {
  rotas: ROTA,
  covers: COVERS,
  audit: AUDIT,
}

const HOURS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** What the value at a key path wants; null where the key says nothing of its own. */
export function wantedAt(keys: readonly (string | number)[]): Wanted | null {
  if (keys[2] === 'asks') return ASK
  const ofDuty = keys.includes('duties') ? own(DUTY, String(keys.at(-1))) : null
  return ofDuty ?? wantedFor(keys)
}

/** What a table says of a key; not what every object has. */
function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null
}

const DUTY: Readonly<Record<string, Wanted>> = {
  within: text('a length of time, or calendar months', '72h` or `1mo'),
  when: text('a regime and its classes', '{ regime: nis2, as: [significant] }'),
  as: text('a list of classes', '[significant]'),
  anchors: text('a list of anchors', '[{ from: aware, within: 24h }]'),
}

function wantedFor(keys: readonly (string | number)[]): Wanted | null {
  const key = keys.findLast((step) => typeof step === 'string')
  if (key === undefined) return null
  // In `remind: { before, from }` and in absences, `from` and `to` are no events and no roles.
  if (keys.includes('away') && (key === 'from' || key === 'to')) {
    return text('a date that exists, or an instant with an offset', '2026-12-24')
  }
  if (key === 'from' && keys.includes('remind')) return duration
  if (key === 'repeat' || (key === 'remind' && keys[0] === 'escalation')) return null
  if (keys[0] === 'ahead' || keys[1] === 'late-by-event') return duration
  const ofPart = own(own(PARTS, String(keys[0])) ?? {}, key)
  if (ofPart !== null) return ofPart
  if (HOURS.test(key)) return text('a list of opening hours', '[09:00-12:30, 13:00-17:00]')
  if (keys[0] === 'roles' && keys.length === 2) return person
  return own(WANTED, key)
}
