/** What a key wants depends on where it stands. */
import { expect, test } from 'vitest'
import { wantedAt } from '../../src/parse/wanted.ts'

const INSTANT = 'an instant with an offset'
const LENGTH = 'a length of time: m, h, d or w'
const ROLE = 'a role: lower-case words with hyphens'
const PERSON = 'a login, a role, or a free name with a space in it'

test.each<[string, readonly (string | number)[], string | null]>([
  ['nothing', [], null],
  ['an item of nothing', [0], null],
  ['a key that says nothing of its own', ['kinds'], null],
  ['a key of every object', ['constructor'], null],
  ['an entry', ['timeline', 2, 'at'], INSTANT],
  ['an item of a key', ['services', 3], 'a list of the affected services'],
  ['a role of a record', ['roles', 'lead'], PERSON],
  ['the roles of a record', ['roles'], 'a map from roles to people'],
  ['what is deeper in a role', ['roles', 'lead', 'x'], null],
  [
    'somebody away, from',
    ['people', 'sam', 'away', 0, 'from'],
    'a date that exists, or an instant with an offset',
  ],
  [
    'somebody away, to',
    ['people', 'sam', 'away', 0, 'to'],
    'a date that exists, or an instant with an offset',
  ],
  ['why somebody is away', ['people', 'sam', 'away', 0, 'reason'], 'a text that says why'],
  ['whom a word goes to', ['kinds', 'a', 'targets', 0, 'to'], ROLE],
  ['from when to remind', ['kinds', 'a', 'targets', 0, 'remind', 'from'], LENGTH],
  ['when to remind', ['kinds', 'a', 'targets', 0, 'remind'], LENGTH],
  ['from where a target counts', ['kinds', 'a', 'targets', 0, 'from'], null],
  ['holds of the escalation', ['escalation', 'holds'], LENGTH],
  ['holds of the audit', ['audit', 'holds'], 'a whole number from 1 to 100'],
  ['the lateness of an event', ['audit', 'late-by-event', 'held'], LENGTH],
  ['a key of a duty that every object has', ['kinds', 'a', 'duties', 0, 'constructor'], null],
  ['a key of a part that every object has', ['audit', 'constructor'], null],
  ['a part that every object has', ['constructor', 'x'], null],
  ['reminders of the escalation', ['escalation', 'remind'], null],
  ['repeats', ['escalation', 'repeat'], null],
  ['how far a rota looks', ['ahead'], LENGTH],
  ['what is in it', ['ahead', 'x'], LENGTH],
  ['a turn of a rota', ['rotas', 'a', 'layers', 0, 'every'], 'days and weeks, or hours alone'],
  ['a turn of anything else', ['kinds', 'a', 'every'], LENGTH],
  ['the beginning of a layer', ['rotas', 'a', 'layers', 0, 'from'], 'a date and a local time'],
  ['hours of a layer', ['rotas', 'a', 'layers', 0, 'hours', 'monday'], 'a list of opening hours'],
  ['hours of a day that is none', ['calendars', 'a', 'noday'], null],
  ['the beginning of a cover', ['covers', 0, 'from'], INSTANT],
  ['the end of a cover', ['covers', 0, 'to'], INSTANT],
  ['whose cover it is', ['covers', 0, 'by'], 'a login'],
  ['why there is a cover', ['covers', 0, 'reason'], 'a text that says why'],
  [
    'what a kind asks',
    ['kinds', 'a', 'asks', 'closed'],
    'a list of keys, statuses or `evidence`, `or` between those of which one will do',
  ],
  [
    'the limit of a duty',
    ['kinds', 'a', 'duties', 0, 'within'],
    'a length of time, or calendar months',
  ],
  [
    'the limit of a target',
    ['kinds', 'a', 'targets', 0, 'within'],
    '`immediately`, or a length of time: m, h, d or w',
  ],
  ['when a duty is owed', ['kinds', 'a', 'duties', 0, 'when'], 'a regime and its classes'],
  ['whom a duty is to be told', ['kinds', 'a', 'duties', 0, 'to'], ROLE],
])('%s', (_, keys, what) => {
  expect(wantedAt(keys)?.what ?? null).toBe(what)
})
