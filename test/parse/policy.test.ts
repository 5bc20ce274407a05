/** A policy is strict: what is wrong with it is told at its line, with what to type instead. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { parsePolicy } from '../../src/parse/parse-policy.ts'
import { placeFindings } from '../../src/parse/place-findings.ts'
import { told } from './helpers.ts'

const POLICY = readFileSync('incidents/policy.yml', 'utf8')

/** The default policy with one line changed; the line is found by its text. */
function changed(from: string, to: string): string {
  expect(POLICY).toContain(from)
  return POLICY.replace(from, () => to)
}

/** What is told of it, without the line, which moves with the default policy. */
function faults(text: string): string[] {
  const cheap = parsePolicy('policy.yml', text)
  expect(cheap.needsExact).toBe(true)
  const { policy, findings } = parsePolicy('policy.yml', text, yaml)
  expect(policy).toBeNull()
  return told(findings).map((line) => line.replace(/^\d+:\d+ /, ''))
}

describe('the default policy', () => {
  it('is plain, so the exact reader is never loaded for it, and both tiers read the same', () => {
    const cheap = parsePolicy('policy.yml', POLICY)
    expect(cheap.needsExact).toBe(false)
    expect(cheap.policy).not.toBeNull()
    expect(parsePolicy('policy.yml', POLICY, yaml)).toEqual(cheap)
    expect(
      parsePolicy('policy.yml', `\uFEFF${POLICY.replaceAll('\n', '\r\n')}`, yaml).policy
    ).toEqual(cheap.policy)
  })
})

function withTarget(keys: string): string {
  return `kinds:\n  a:\n    unassessed:\n      - { id: a, ${keys} }\n`
}

describe('a fault of a policy', () => {
  it.each([
    [
      '{ title: Mail }',
      [
        'missing-key: `what` is missing from `services.mail`. → Add `what: bridge` (a word or two).',
        'unknown-key: `title` is no key of `services.mail`. → Known keys: what, public.',
      ],
    ],
    [
      '{ what: Mail, publik: true }',
      ['unknown-key: `publik` is no key of `services.mail`. → Did you mean `public`?'],
    ],
    [
      '{ what: [Mail] }',
      ['value: `what` is a list; a word or two was expected. → Type, for example, `what: bridge`.'],
    ],
  ])('in a service that is a map, %s, is told of that map', (typed, expected) => {
    expect(faults(`${POLICY}\nservices:\n  mail: ${typed}\n`)).toEqual(expected)
  })

  it.each([
    [
      'an unknown key',
      'organization: Kwetter',
      'organisation: Kwetter',
      [
        'missing-key: `organization` is missing from the policy. → Add `organization: …`.',
        'unknown-key: `organisation` is no key of the policy. → Did you mean `organization`?',
      ],
    ],
    [
      'a length of time',
      'immediately: 5m',
      'immediately: 5 min',
      [
        'value: `immediately` is `5 min`; a length of time: m, h, d or w was expected. → Type `immediately: 5m`.',
      ],
    ],
    [
      'a version',
      'version: 1',
      'version: 2',
      ['value: `version` is `2`; `1` was expected. → Type `version: 1`.'],
    ],
    [
      'a named day',
      '2026-12-25',
      '2026-02-30',
      [
        'value: `date` is `2026-02-30`; a date that exists was expected. → Type, for example, `date: 2026-12-25`.',
      ],
    ],
    [
      'a day',
      '{ date: 2026-12-25, name: Christmas Day }',
      '2026-02-30',
      [
        'value: `holidays` holds `2026-02-30`; a list of dates that exist was expected. → Type, for example, `holidays: [2026-12-25]`.',
      ],
    ],
    [
      'opening hours',
      'monday: [09:00-17:00]',
      'monday: [9-17]',
      [
        'value: `monday` holds `9-17`; a list of opening hours was expected. → Type, for example, `monday: [09:00-12:30, 13:00-17:00]`.',
      ],
    ],
    [
      'a number of times',
      'times: 3',
      'times: 1000',
      [
        'value: `times` is `1000`; a whole number from 0 to 100 was expected. → Type, for example, `times: 3`.',
      ],
    ],
    [
      'a priority',
      'P1: Critical',
      'P9: Critical',
      ['unknown-key: `P9` is no key of `priorities`. → Did you mean `P1`?'],
    ],
    [
      'a syntax fault',
      'organization: Kwetter',
      'organization: @kwetter',
      [
        'yaml-syntax: A value cannot start with `@` in YAML. → Drop the @ or quote it: `organization: kwetter` or `organization: "@kwetter"`.',
      ],
    ],
    [
      'a key that comes twice',
      'version: 1',
      'version: 1\nversion: 1',
      ['duplicate-key: The key `version` comes twice. → Keep one of the two.'],
    ],
  ])('%s is told with what to type', (_, from, to, expected) => {
    expect(faults(changed(from, to))).toEqual(expected)
  })

  it.each<[string, string[]]>([
    [
      'audit: { holds: 1.5, inside: 0, late: [a], detection: soon, late-by-event: { held: 5 } }',
      [
        'value: `holds` is `1.5`; a whole number from 1 to 100 was expected. → Type, for example, `holds: 25`.',
        'value: `inside` is `0`; a whole number from 1 to 100 was expected. → Type, for example, `inside: 25`.',
        'value: `late` is a list; a length of time: m, h, d or w was expected. → Type, for example, `late: 2h 15m`.',
        'value: `detection` is `soon`; a length of time: m, h, d or w was expected. → Type, for example, `detection: 2h 15m`.',
        'value: `held` is `5`; a length of time: m, h, d or w was expected. → Type, for example, `held: 2h 15m`.',
      ],
    ],
    [
      'follow-ups: 5',
      [
        'value: `follow-ups` is `5`; a map of keys was expected. → Type, for example, `follow-ups: …`.',
      ],
    ],
    [
      'command: "a; b"',
      [
        'value: `command` is `a; b`; another value was expected. → Type, for example, `command: …`.',
      ],
    ],
    [
      'receivers: { a: { type: slack, url-env: A.B, private: maybe } }',
      [
        'value: `url-env` is `A.B`; another value was expected. → Type, for example, `url-env: …`.',
        'value: `private` is `maybe`; true or false was expected. → Type, for example, `private: …`.',
      ],
    ],
    [
      'services: { " ": x }\npeople: { dana: { git: x } }',
      [
        'value: A key here is an empty text. → Type a name, or delete the key.',
        'value: `git` is `x`; a list was expected. → Type, for example, `git: …`.',
      ],
    ],
    [
      'regimes: { "NIS 2": { title: a } }',
      ['value: `NIS 2` is no name; lower-case words with hyphens were expected. → Type `nis-2:`.'],
    ],
  ])('in %s is told with what else was expected', (added, expected) => {
    expect(faults(`${POLICY}\n${added}\n`)).toEqual(expected)
  })

  it.each<[string, string, string[]]>([
    [
      'version: 1',
      '# version: 1',
      ['missing-key: `version` is missing from the policy. → Add `version: 1` (the number 1).'],
    ],
    [
      'immediately: 5m',
      'immediately: 5m\u200B',
      [
        'value: `immediately` is `5m\u200B`; a length of time: m, h, d or w was expected. It holds U+200B (a zero-width space), which cannot be seen: type it anew. → Type `immediately: 5m`.',
      ],
    ],
    [
      'monday: [09:00-17:00]',
      'monday: [09:00\u201317:00]',
      [
        'value: `monday` holds `09:00\u201317:00`; a list of opening hours was expected. It holds U+2013 (an en dash), which looks like another character: type it anew. → Type `09:00-17:00`.',
      ],
    ],
    [
      'monday: [09:00-17:00]',
      'monday: [" 09:00-17:00"]',
      [
        'value: `monday` holds `09:00-17:00`; a list of opening hours was expected. → Type `09:00-17:00`.',
      ],
    ],
    [
      'monday: [09:00-17:00]',
      'monday: ["\u200B", [a]]',
      [
        'value: `monday` holds `\u200B`; a list of opening hours was expected. It holds U+200B (a zero-width space), which cannot be seen: type it anew. → Type, for example, `monday: [09:00-12:30, 13:00-17:00]`.',
        'value: `monday` holds a list; a list of opening hours was expected. → Type, for example, `monday: [09:00-12:30, 13:00-17:00]`.',
      ],
    ],
    [
      'prefix: INC',
      `prefix: "${'AB'.repeat(32)}"`,
      [
        `value: \`prefix\` is \`${'AB'.repeat(29)}A…\`; 2 to 10 capital letters and digits was expected. → Type, for example, \`prefix: INC\`.`,
      ],
    ],
    [
      'prefix: INC',
      'prefix: inc.example',
      [
        'value: `prefix` is `inc.example`; 2 to 10 capital letters and digits was expected. → Type, for example, `prefix: INC`.',
      ],
    ],
    [
      '{ date: 2026-12-25, name: Christmas Day }',
      '{ date: 2026-12-32, nam: x }',
      [
        'value: `date` is `2026-12-32`; a date that exists was expected. → Type, for example, `date: 2026-12-25`.',
        'unknown-key: `nam` is no key of `calendars.office.holidays.9`. → Did you mean `name`?',
      ],
    ],
  ])('in place of %s, %j is told', (from, to, expected) => {
    expect(faults(changed(from, to))).toEqual(expected)
  })

  it('in a duty after another is that it does not say after which', () => {
    const duties =
      'kinds:\n  a:\n    process: []\n    duties:\n      - { anchors: [{ from: submitted }] }\n'
    const findings = told(parsePolicy('p', duties, yaml).findings)
    expect(findings).toContain(
      '3:14 value: `process` is an empty list; at least one item was expected. → Type, for example, `process: …`.'
    )
    const anchor = '{ from: submitted, within: 1h }'
    const whole = duties.replace('{ from: submitted }', anchor)
    expect(told(parsePolicy('p', whole, yaml).findings)).toContain(
      '5:21 value: The anchor counts from `submitted`, but not of which duty. → Add `of:` with the id of the duty that is submitted before.'
    )
  })

  it('is none where a text is a number or a truth value: its source is the text', () => {
    const { policy, findings } = parsePolicy(
      'policy.yml',
      `${POLICY}\nservices:\n  mail: 0x1F\n  web: true\n  portal: { what: 1.50 }\n`,
      yaml
    )
    expect(findings).toEqual([])
    expect(policy?.services).toMatchObject({ mail: '0x1F', web: 'true', portal: { what: '1.50' } })
  })

  it('is one where neither a text nor a map stands', () => {
    expect(faults(`${POLICY}\nservices:\n  mail: [a]\n`)).toEqual([
      'value: `mail` is a list; another value was expected. → Type, for example, `mail: …`.',
    ])
  })

  it.each([
    ['organization', '[a]', 'a list', 'a text'],
    ['organization', '{}', 'a map of keys', 'a text'],
    ['kinds', '5', '`5`', 'a map of keys'],
    ['contacts', '[]', 'an empty list', 'a map of keys'],
    ['contacts', 'x', '`x`', 'a map of keys'],
  ])('of %s: %s says that it is %s, and what else was expected', (key, typed, found, wanted) => {
    const without = POLICY.replace(new RegExp(`^${key}:.*\\n(?:[ #].*\\n|\\n)*`, 'm'), '')
    const findings = told(
      parsePolicy('policy.yml', `${without}\n${key}: ${typed}\n`, yaml).findings
    )
    expect(findings.join('\n')).toContain(
      ` value: \`${key}\` is ${found}; ${wanted} was expected. → Type, for example, \`${key}: …\`.`
    )
  })

  it('stands at its line', () => {
    const text = changed(
      'timezone: Europe/Amsterdam        #',
      'time-zone: Europe/Amsterdam        #'
    )
    const line = text.split('\n').findIndex((words) => words.startsWith('time-zone')) + 1
    const { findings } = parsePolicy('policy.yml', text, yaml)
    expect(findings.map(({ rule, line: at }) => `${at} ${rule}`)).toContain(`${line} unknown-key`)
  })

  it('in a target names the keys of that sort of target', () => {
    const findings = told(
      parsePolicy('p', withTarget('do: engage, role: b, within: 1h, evry: 2h'), yaml).findings
    )
    expect(findings.join('\n')).toContain(
      '`evry` is no key of `kinds.a.unassessed.1`. → Known keys: do, id, owner'
    )
    const unknown = told(parsePolicy('p', withTarget('do: engaeg'), yaml).findings)
    expect(unknown.join('\n')).toContain(
      '`do` is `engaeg`; `notify`, `engage`, `update` or `reach` was expected. → Did you mean `do: engage`?'
    )
  })

  it('may be that it is no map, or far too long', () => {
    expect(told(parsePolicy('p', '- a\n', yaml).findings)[0]).toContain(
      '1:1 front-matter: A list stands where keys were expected.'
    )
    expect(told(parsePolicy('p', 'a'.repeat(300_000)).findings)[0]).toContain('1:1 too-large')
  })
})

describe('findings of the policy’s rules', () => {
  it('are placed where they say, and each place once in its order', () => {
    const finding = { rule: 'r', severity: 'error', hint: 'h' } as const
    const unplaced = [
      { ...finding, message: 'm', place: { in: 'text', line: 3, column: 4 } },
      { ...finding, message: 'n', place: { in: 'yaml', keys: ['version'], at: 'key' } },
      { ...finding, message: 'o', place: { in: 'yaml', keys: ['b', 'c'], at: 'value' } },
      { ...finding, message: 'o', place: { in: 'yaml', keys: ['b', 'd'], at: 'key' } },
      { ...finding, message: 'q', place: { in: 'yaml', keys: ['b', 'list', 1], at: 'value' } },
      { ...finding, message: 'q', place: { in: 'yaml', keys: ['none'], at: 'value' } },
      { ...finding, message: 's', place: { in: 'yaml', keys: [], at: 'value' } },
    ] as const
    const text = 'version: 1\nb: # c\n  a: x\n  c:\n  list: [y, z]\n'
    const places = (typed: string) =>
      placeFindings(unplaced, 'policy.yml', typed, yaml, 'policy').map(
        ({ line, column, message }) => `${line}:${column} ${message}`
      )
    const expected = ['1:1 n', '1:1 q', '1:1 s', '2:1 o', '3:4 m', '4:3 o', '5:13 q']
    expect(places(text)).toEqual(expected)
    expect(places(`\uFEFF${text}`)).toEqual(expected)
    expect(placeFindings(unplaced, 'r.md', `---\n${text}---\n`, yaml).at(-1)).toMatchObject({
      line: 6,
      path: 'r.md',
    })
    expect(placeFindings(unplaced.slice(0, 1), 'r.md', '# x\n', yaml)).toMatchObject([
      { line: 3, column: 4, rule: 'r', severity: 'error', message: 'm', hint: 'h' },
    ])
    expect(placeFindings([], 'r.md', text, yaml)).toEqual([])
  })

  it('are placed at their keys, in the whole file', () => {
    const line = POLICY.split('\n').findIndex((words) => words.startsWith('immediately:')) + 1
    const place = { in: 'yaml', keys: ['immediately'], at: 'value' } as const
    const unplaced = [{ rule: 'r', severity: 'warning', place, message: 'm', hint: 'h' }] as const
    expect(placeFindings(unplaced, 'policy.yml', POLICY, yaml, 'policy')).toEqual([
      {
        rule: 'r',
        severity: 'warning',
        path: 'policy.yml',
        line,
        column: 14,
        message: 'm',
        hint: 'h',
      },
    ])
  })
})
