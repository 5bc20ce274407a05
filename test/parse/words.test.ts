/** What the schema refuses is told in words: what was found, what was expected, what to type instead. */
import { describe, expect, it } from 'vitest'
import { EventSchema } from '../../src/model/events.ts'
import { parse, record, told } from './helpers.ts'

function personOf(typed: string): string | undefined {
  return parse(record({ entry: `    by: ${typed}\n` })).file?.incident.timeline[0]?.by
}

describe('a record', () => {
  it.each([
    [
      'keys: an unknown one',
      record({ keys: 'service: a\n' }),
      '9:1 unknown-key: `service` is no key of a record. → Did you mean `services`?',
    ],
    [
      'keys: one like no other',
      record({ keys: 'zzz: a\n' }),
      '9:1 unknown-key: `zzz` is no key of a record. → Known keys: id, title, kind, services, status, priority, impact, urgency, declared, tlp, related, duplicate-of, cause, recurrence-of, change, factors, roles, links, evidence, timeline. A key of your own begins with `x-`.',
    ],
    [
      'keys of an event: misspelt',
      record({ entry: '    sorce: user\n' }),
      '9:5 unknown-key: `sorce` is no key of entry 1 of the timeline. → Did you mean `source`?',
    ],
    [
      'keys of an event: another event’s',
      record({ entry: '    to: management\n' }),
      '9:5 unknown-key: `to` is no key of entry 1 of the timeline; `to` belongs to escalated, submitted. → Delete the key, or tell it in `note`.',
    ],
    [
      'keys: a missing one',
      record().replace('kind: security\n', ''),
      '2:1 missing-key: `kind` is missing from a record. → Add `kind: service` (a kind of the policy).',
    ],
    [
      'a missing reason',
      record({ entry: '  - at: 2026-11-21T04:00:00Z\n    event: held\n' }),
      '9:5 missing-key: `reason` is missing from entry 2 of the timeline. → Add `reason: Waiting for the vendor` (a text that says why).',
    ],
    [
      'a choice, misspelt',
      record({ keys: 'impact: sever\n' }),
      '9:9 value: `impact` is `sever`; `severe`, `noticeable` or `minor` was expected. → Did you mean `impact: severe`?',
    ],
    [
      'a choice, unknown',
      record({ keys: 'priority: 1\n' }),
      '9:11 value: `priority` is `1`; `P1`, `P2`, `P3`, `P4` or `P5` was expected. → Did you mean `priority: P1`?',
    ],
    [
      'an event, misspelt',
      record().replace('event: reported', 'event: reportd'),
      '8:12 event: `reportd` is no event. → Did you mean `event: reported`?',
    ],
    [
      'a list',
      record().replace('[login-api]', 'login-api'),
      '5:11 value: `services` is `login-api`; a list of the affected services was expected. → Type `services: [login-api]`.',
    ],
    [
      'an empty list',
      record().replace('[login-api]', '[]'),
      '5:11 value: `services` is an empty list; a list of the affected services was expected. → Type, for example, `services: [login-api]`.',
    ],
    [
      'a map',
      record({ keys: 'roles: dana\n' }),
      '9:8 value: `roles` is `dana`; a map from roles to people was expected. → Type, for example, `roles: { incident-manager: alice }`.',
    ],
    [
      'an address',
      record({ entry: '    url: status.example/1\n' }),
      '9:10 value: `url` is `status.example/1`; an address that starts with https:// or http:// was expected. → Type `url: "https://status.example/1"`.',
    ],
    [
      'an address of another sort',
      record({ entry: '    url: "javascript:alert(1)"\n' }),
      '9:10 value: `url` is `javascript:alert(1)`; an address that starts with https:// or http:// was expected. → Type, for example, `url: "https://status.example/1"`.',
    ],
    [
      'a truth value',
      record({ entry: '    approximate: yes\n' }),
      '9:18 value: `approximate` is `yes`; true or false was expected. → Type, for example, `approximate: true`.',
    ],
    [
      'a role',
      record({ entry: '    audience: Stake Holders\n' }),
      '9:15 value: `audience` is `Stake Holders`; a role, or a list of roles was expected. → Type `audience: stake-holders`.',
    ],
    [
      'a role as a key',
      record({ keys: 'roles: { Incident Manager: alice }\n' }),
      '9:10 value: `Incident Manager` is no name; lower-case words with hyphens were expected. → Type `incident-manager:`.',
    ],
    [
      'a person',
      record({ entry: '    by: dana-_x\n' }),
      '9:9 person: `by` is `dana-_x`; a login, a role, or a free name with a space in it was expected. → Type a login (`by: dana`; letters, digits and single hyphens, `alice_acme` for a managed user), or a name in full (`by: Dana Jones`).',
    ],
    [
      'a character that cannot be seen',
      record({ entry: '    source: monitoring\u200B\n' }),
      '9:13 value: `source` is `monitoring\u200B`; `user`, `administrator`, `monitoring` or `security-tool` was expected. It holds U+200B (a zero-width space), which cannot be seen: type it anew. → Did you mean `source: monitoring`?',
    ],
    [
      'a direction mark',
      record({ keys: 'impact: \u202Esevere\n' }),
      '9:9 value: `impact` is `\u202Esevere`; `severe`, `noticeable` or `minor` was expected. It holds U+202E (a direction mark), which cannot be seen: type it anew. → Did you mean `impact: severe`?',
    ],
    [
      'a full-width letter',
      record({ keys: 'priority: \uFF301\n' }),
      '9:11 value: `priority` is `\uFF301`; `P1`, `P2`, `P3`, `P4` or `P5` was expected. It holds U+FF30 (a full-width `P`), which looks like another character: type it anew. → Did you mean `priority: P1`?',
    ],
    [
      'a space that is none',
      record({ entry: '    by: dana-\u00A0x_\n' }),
      '9:9 person: `by` is `dana- x_`; a login, a role, or a free name with a space in it was expected. It holds U+00A0 (a no-break space), which cannot be seen: type it anew. → Type a login (`by: dana`; letters, digits and single hyphens, `alice_acme` for a managed user), or a name in full (`by: Dana Jones`).',
    ],
    [
      'a list whose item has one',
      record({})
        .replace('[login-api]', '[log\u200Bin, 5]')
        .replace('title: Logins fail', 'tlp: re\u200Bd\ntitle: x'),
      '3:6 value: `tlp` is `re\u200Bd`; `clear`, `green`, `amber` or `red` was expected. It holds U+200B (a zero-width space), which cannot be seen: type it anew. → Did you mean `tlp: red`?',
    ],
    [
      'a key with one',
      record({ keys: 'cau\u200Dse: dns\n' }),
      '9:1 unknown-key: `cau\u200Dse` is no key of a record. It holds U+200D (a zero-width joiner), which cannot be seen: type it anew. → Did you mean `cause`?',
    ],
    [
      'an instant of git’s',
      record({ keys: 'x-a: 1\n' }).replace(/at: \S+/, 'at: 2026-11-21 04:12:00 +0100'),
      '7:9 instant: `2026-11-21 04:12:00 +0100` is not written as RFC 3339 asks. → Type `at: 2026-11-21T04:12:00+01:00`.',
    ],
    [
      'a dash that is none',
      record({}).replace('  - at', '  \u2013 at'),
      '7:3 yaml-syntax: U+2013 (an en dash) stands where YAML takes `-`. → Type `- at: 2026-11-21T03:12:00Z`.',
    ],
    [
      'a colon that is none',
      record({}).replace('title: ', 'title\uFF1A'),
      '3:6 yaml-syntax: U+FF1A (a full-width `:`) stands where YAML takes `:`. → Type `title: Logins fail`.',
    ],
    [
      'a colon and a number sign in a title',
      record({}).replace(/title: .*/, 'title: Login: fails for #42'),
      '3:13 yaml-syntax: The text after `title:` holds another colon and is not in quotes, so YAML reads a second key. → Put the text in quotes: `title: "Login: fails for #42"`.',
    ],
    [
      'a key of another tool',
      record({ keys: 'severity: disrupted\n' }),
      '9:1 unknown-key: `severity` is no key of a record. → It goes into the timeline: an entry `event: assessed` with `impact` and `urgency`; `priority` follows from them.',
    ],
    [
      'a key of another tool, written another way',
      record({ keys: 'Created_At: x\n' }),
      '9:1 unknown-key: `Created_At` is no key of a record. → It goes into the timeline: `- at: 2026-11-21T03:12:00Z` and below it `event: reported`.',
    ],
    [
      'such a key with a hyphen',
      record({ keys: 'Root-Cause: x\n' }),
      '9:1 unknown-key: `Root-Cause` is no key of a record. → It goes below `## Root cause` in the text; a word for grouping goes into `cause`.',
    ],
    [
      'such a key below the top, which is a key like others',
      record({ keys: 'links:\n  - { what: a, url: "https://x.example", severity: b }\n' }),
      '10:42 unknown-key: `severity` is no key of `links.1`. → Known keys: what, url.',
    ],
    [
      'the key of an event outside of the timeline',
      record({ keys: 'evidence:\n  - { path: a, to: b }\n' }),
      '10:16 unknown-key: `to` is no key of `evidence.1`. → Known keys: path, url, note, sha256.',
    ],
    [
      'a timeline that is a map',
      record({}).replace(/timeline:[^]*---\n##/, 'timeline: { at: x, event: zzz }\n---\n##'),
      '6:11 value: `timeline` is a map of keys; a list of events was expected. → Type, for example, `timeline: - at: 2026-11-21T03:12:00Z, and below it event: reported`.',
    ],
    [
      'an empty text',
      record({ entry: '    note: ""\n' }),
      '9:11 value: `note` is an empty text. → Type the text, or delete the key.',
    ],
    [
      'evidence with both a path and a url',
      record({ keys: 'evidence:\n  - { path: a, url: "https://x.example" }\n' }),
      '10:5 value: An item of evidence has either `path` or `url`, and not both. → Keep one: `path` for a file in the repository, `url` for a page elsewhere.',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(parse(text).findings)).toEqual([expected])
  })

  it('may have keys of its own that begin with x-, and only at the top', () => {
    expect(parse(record({ keys: 'x-ticket: { a: [1] }\nx-empty:\n' })).findings).toEqual([])
    expect(told(parse(record({ entry: '    x-ticket: 1\n' })).findings)[0]).toContain(
      '9:5 unknown-key: `x-ticket` is no key of entry 1'
    )
  })

  it('with an unknown event is judged on as the event that was meant', () => {
    const entry = '  - at: 2026-11-21\n    event: updatd\n    audience: ""\n'
    expect(parse(record({ entry })).findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '9 instant',
      '10 event',
      '11 value',
    ])
  })

  it('takes people as logins, quoted mentions, roles and free names', () => {
    expect(
      ['dana', '"@dana"', 'incident-manager', 'GitHub Status', 'dependabot[bot]', '007'].map(
        personOf
      )
    ).toEqual(['dana', 'dana', 'incident-manager', 'GitHub Status', 'dependabot[bot]', '007'])
  })
})

const ALL = EventSchema.options.map(({ shape }) => `\`${shape.event.value}\``)
const BELOW = (keys: string) => record({ keys: `${keys}\n` })
const OF_ENTRY = (lines: string) => record({ entry: `${lines}\n` })
const IMPACTS = '`severe`, `noticeable` or `minor`'
const ADDRESS = 'an address that starts with https:// or http:// was expected.'
const URL_EXAMPLE = 'Type, for example, `url: "https://status.example/1"`.'
const SERVICES = 'a list of the affected services was expected.'

describe('a value', () => {
  it.each([
    [
      BELOW(`evidence:\n  - { path: a, sha256: "${'Ab'.repeat(32)}" }`),
      `10:24 value: \`sha256\` is \`${'Ab'.repeat(29)}A…\`; 64 hexadecimal digits in lower case was expected. → Type \`sha256: ${'ab'.repeat(32)}\`.`,
    ],
    [
      BELOW(`evidence:\n  - { path: a, sha256: "${'AB'.repeat(31)}" }`),
      `10:24 value: \`sha256\` is \`${'AB'.repeat(29)}A…\`; 64 hexadecimal digits in lower case was expected. → Type, for example, \`sha256: the output of sha256sum, in quotes\`.`,
    ],
    [
      BELOW(`evidence:\n  - { path: a, sha256: "x${'AB'.repeat(32)}" }`),
      `10:24 value: \`sha256\` is \`x${'AB'.repeat(29)}…\`; 64 hexadecimal digits in lower case was expected. → Type, for example, \`sha256: the output of sha256sum, in quotes\`.`,
    ],
    [
      record().replace('[login-api]', 'login-api, web'),
      `5:11 value: \`services\` is \`login-api, web\`; ${SERVICES} → Type \`services: [login-api, web]\`.`,
    ],
    [
      record().replace('[login-api]', 'login-api,  web,mail_2'),
      `5:11 value: \`services\` is \`login-api, web,mail_2\`; ${SERVICES} → Type \`services: [login-api,  web,mail_2]\`.`,
    ],
    [
      record().replace('[login-api]', 'the login'),
      `5:11 value: \`services\` is \`the login\`; ${SERVICES} → Type, for example, \`services: [login-api]\`.`,
    ],
    [
      record().replace('[login-api]', '"!a, b"'),
      `5:11 value: \`services\` is \`!a, b\`; ${SERVICES} → Type, for example, \`services: [login-api]\`.`,
    ],
    [
      record().replace('[login-api]', '5'),
      `5:11 value: \`services\` is \`5\`; ${SERVICES} → Type, for example, \`services: [login-api]\`.`,
    ],
    [
      BELOW('factors: [[a]]'),
      '9:11 value: `factors` holds a list; a list of what contributed to it was expected. → Type, for example, `factors: [no alert on an old index]`.',
    ],
    [
      BELOW(`evidence:\n  - { path: a, sha256: "${'AB'.repeat(32)}C" }`),
      `10:24 value: \`sha256\` is \`${'AB'.repeat(29)}A…\`; 64 hexadecimal digits in lower case was expected. → Type, for example, \`sha256: the output of sha256sum, in quotes\`.`,
    ],
    [
      BELOW('cause: ~'),
      '9:1 null-value: `cause` has no value: nothing follows, or what follows is a comment, because `#` begins one. → Type a value, or delete the key. A text that begins with # needs quotes: `cause: "#42 failed"`.',
    ],
    [
      record().replace('[login-api]', '[login-api, null]'),
      '5:23 null-value: This item has no value: nothing follows, or what follows is a comment, because `#` begins one. → Type a value, or delete the key. A text that begins with # needs quotes: `- "#42 failed"`.',
    ],
    [
      OF_ENTRY('    url: status.example'),
      `9:10 value: \`url\` is \`status.example\`; ${ADDRESS} → Type \`url: "https://status.example"\`.`,
    ],
    [
      OF_ENTRY('    url: a.b-c.example/x?y#z'),
      `9:10 value: \`url\` is \`a.b-c.example/x?y#z\`; ${ADDRESS} → Type \`url: "https://a.b-c.example/x?y#z"\`.`,
    ],
    [
      OF_ENTRY('    url: ftp://x.example'),
      `9:10 value: \`url\` is \`ftp://x.example\`; ${ADDRESS} → ${URL_EXAMPLE}`,
    ],
    [
      OF_ENTRY('    url: x.example/the page'),
      `9:10 value: \`url\` is \`x.example/the page\`; ${ADDRESS} → ${URL_EXAMPLE}`,
    ],
    [OF_ENTRY('    url: page'), `9:10 value: \`url\` is \`page\`; ${ADDRESS} → ${URL_EXAMPLE}`],
    [
      OF_ENTRY('  - at: 2026-11-21T04:00:00Z\n    event: escalated\n    to: "@The  Lead!"'),
      '11:9 value: `to` is `@The Lead!`; a role: lower-case words with hyphens was expected. → Type `to: the-lead`.',
    ],
    [
      OF_ENTRY('  - at: 2026-11-21T04:00:00Z\n    event: escalated\n    to: "42"'),
      '11:9 value: `to` is `42`; a role: lower-case words with hyphens was expected. → Type, for example, `to: incident-manager`.',
    ],
    [
      OF_ENTRY('  - at: 2026-11-21T04:00:00Z\n    event: escalated\n    to: "24-seven-"'),
      '11:9 value: `to` is `24-seven-`; a role: lower-case words with hyphens was expected. → Type `to: seven`.',
    ],
    [
      BELOW(`impact: ${'a'.repeat(60)}`),
      `9:9 value: \`impact\` is \`${'a'.repeat(60)}\`; ${IMPACTS} was expected. → Type one of ${IMPACTS}.`,
    ],
    [
      BELOW(`impact: ${'a'.repeat(61)}`),
      `9:9 value: \`impact\` is \`${'a'.repeat(59)}…\`; ${IMPACTS} was expected. → Type one of ${IMPACTS}.`,
    ],
    [
      BELOW('impact: " a   b\\n c "'),
      `9:9 value: \`impact\` is \`a b c\`; ${IMPACTS} was expected. → Type one of ${IMPACTS}.`,
    ],
    [
      BELOW('impact: " "'),
      `9:9 value: \`impact\` is an empty text; ${IMPACTS} was expected. → Type one of ${IMPACTS}.`,
    ],
    [
      BELOW('impact: [severe]'),
      `9:9 value: \`impact\` is a list; ${IMPACTS} was expected. → Type one of ${IMPACTS}.`,
    ],
    [
      record({ title: '" "' }),
      '3:8 value: `title` is an empty text. → Type the text, or delete the key.',
    ],
    [
      record({ title: '{ a: b }' }),
      '3:8 value: `title` is a map of keys; a line that says what happens was expected. → Type, for example, `title: Logins fail for half of the users`.',
    ],
    [
      record({ title: '[a]' }),
      '3:8 value: `title` is a list; a line that says what happens was expected. → Type, for example, `title: Logins fail for half of the users`.',
    ],
    [
      record().replace('kind: security', 'kind: Security Stuff'),
      '4:7 value: `kind` is `Security Stuff`; a kind of the policy was expected. → Type `kind: security-stuff`.',
    ],
    [
      record().replace('T03:12:00Z', ' 3:12'),
      '7:9 instant: `2026-11-21 3:12` has no offset, so nobody knows which moment it was. → Type `at: 2026-11-21T03:12:00Z` if it is UTC, else add the offset, as in `2026-11-21T03:12:00+02:00`.',
    ],
    [
      record().replace('at: 2026-11-21T03:12:00Z', 'at: [a]'),
      '7:9 instant: `at` is no single text; an instant with an offset was expected. → Type `at: 2026-11-21T03:12:00Z`.',
    ],
    [
      record().replace('at: 2026-11-21T03:12:00Z', `at: "so  ${'x'.repeat(80)}"`),
      `7:9 instant: \`so ${'x'.repeat(56)}\` is no instant; RFC 3339 with an offset was expected. → Type \`at: 2026-11-21T03:12:00Z\`, or with another offset \`2026-11-21T04:12:00+01:00\`.`,
    ],
    [
      record().replace('at: 2026-11-21T03:12:00Z', 'at: " 2026-11-21T03:12:00Z "'),
      '7:9 instant: Spaces stand around `2026-11-21T03:12:00Z`. → Type `at: 2026-11-21T03:12:00Z`.',
    ],
    [
      BELOW('related: INC-20261121-0312'),
      '9:10 value: `related` is `INC-20261121-0312`; a list of IDs was expected. → Type `related: [INC-20261121-0312]`.',
    ],
    [
      OF_ENTRY('  - at: 2026-11-21T03:12:00Z'),
      `9:5 missing-key: \`event\` is missing from entry 2 of the timeline. → Add \`event:\` with one of ${ALL.slice(0, -1).join(', ')} or ${ALL.at(-1)}.`,
    ],
  ])('is told as what it is, with what to type: %#', (text, expected) => {
    expect(told(parse(text).findings)).toEqual([expected])
  })

  it('of many keys that are unknown is told of twenty-five', () => {
    for (const count of [25, 26]) {
      const keys = Array.from({ length: count }, (_, at) => `zz${at}: 1`)
      expect(parse(BELOW(keys.join('\n'))).findings).toHaveLength(25)
    }
  })
})
