import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EventSchema } from '../../src/model/events.ts'
import { parseCommands } from '../../src/parse/comment-commands.ts'
import { COMMENT_COMMANDS } from '../../src/parse/comment-table.ts'
import { draws, SHARED } from '../support/share.ts'

const ID = 'SEC-20261121-0312'

function only(comment: string) {
  const commands = parseCommands(comment)
  expect(commands).toHaveLength(1)
  return commands[0]
}

function entry(event: string, keys: object = {}, more: object = {}) {
  return { ask: 'entry', event, keys, informs: false, expected: null, ...more }
}

const again = (usage: string) => `Write \`${usage}\`, in a new comment; \`/help\` lists all.`

describe('one command', () => {
  const mine = { ask: 'take-up', who: null, role: null }
  test.each([
    ['/ack', null, mine],
    [`/Ack on my way, ${ID}.`, ID, mine],
    ['/engage', null, mine],
    [
      '/engage @sam Security-Officer sec-20261121-0312b\n\nas agreed',
      `${ID}b`,
      { ask: 'take-up', who: 'sam', role: 'security-officer' },
    ],
    ['/engage first-line @dana', null, { ask: 'take-up', who: 'dana', role: 'first-line' }],
    [
      '/assess severe immediate',
      null,
      entry('assessed', { impact: 'severe', urgency: 'immediate' }),
    ],
    [
      `/assess ${ID} Immediate, Severe 4,000 accounts`,
      ID,
      entry('assessed', { impact: 'severe', urgency: 'immediate', scope: '4,000 accounts' }),
    ],
    [
      '/priority p1 the board asked',
      null,
      entry('assessed', { priority: 'P1', reason: 'the board asked' }),
    ],
    [
      '/update Logins are limited\nto known devices.\n',
      null,
      entry('updated', { note: 'Logins are limited\nto known devices.' }, { informs: true }),
    ],
    ['/expected 2h', null, entry('updated', {}, { informs: true, expected: '2h' })],
    [
      '/expected 2h 15m once it is deployed',
      null,
      entry('updated', { note: 'once it is deployed' }, { informs: true, expected: '2h 15m' }),
    ],
    [
      '/expected 2026-11-21 06:00',
      null,
      entry('updated', {}, { informs: true, expected: '2026-11-21 06:00' }),
    ],
    ['/contained', null, entry('contained')],
    ['/mitigated a little', null, entry('mitigated', { note: 'a little' })],
    ['/resolved\r\nThe fix is out.', null, entry('resolved', { note: 'The fix is out.' })],
    ['/validated', null, entry('validated')],
    ['/hold waiting for the vendor', null, entry('held', { reason: 'waiting for the vendor' })],
    ['/resume', null, entry('resumed')],
    [`/note ${ID} ${ID} is another`, ID, entry('noted', { note: `${ID} is another` })],
    ['/close', null, entry('closed')],
    ['/reopen it came back', null, entry('reopened', { reason: 'it came back' })],
    ['/dismiss a drill', null, entry('dismissed', { reason: 'a drill' })],
    ['/note  two  spaces', null, entry('noted', { note: 'two  spaces' })],
    [`/note that was ${ID}`, null, entry('noted', { note: `that was ${ID}` })],
    [`/ack  ${ID}  `, ID, mine],
    [`/ack ${'x'.repeat(5000)}`, null, mine],
    [`/note ${'x'.repeat(4000)}`, null, entry('noted', { note: 'x'.repeat(4000) })],
    ['/expected 2h b', null, entry('updated', { note: 'b' }, { informs: true, expected: '2h' })],
    [
      '/expected 2026-11-21 b',
      null,
      entry('updated', { note: 'b' }, { informs: true, expected: '2026-11-21' }),
    ],
    [
      '/expected 06:00 07:00',
      null,
      entry('updated', { note: '07:00' }, { informs: true, expected: '06:00' }),
    ],
    [
      '/expected soon 1h',
      null,
      entry('updated', { note: '1h' }, { informs: true, expected: 'soon' }),
    ],
    [' /help\nplease', null, { ask: 'help' }],
  ])('%j', (comment, id, asked) => {
    expect(only(comment)).toEqual({ name: expect.any(String), id, asked })
  })

  const ASSESS = '/assess IMPACT URGENCY [SCOPE]'
  const NO_ASSESSMENT =
    'An assessment is an impact and an urgency. Impacts are severe, noticeable, minor; urgencies immediate, high, normal.'
  const NO_PRIORITY = 'A priority by hand is one from P1 to P5, and the reason for it.'
  const ENGAGE = '/engage [@LOGIN] [ROLE]'
  test.each([
    ['/engage @sam @mia', '@mia means nothing here.', again(ENGAGE)],
    ['/engage first-line second-line', 'second-line means nothing here.', again(ENGAGE)],
    ['/engage officer; rm', 'officer; means nothing here.', again(ENGAGE)],
    ['/assess severe', NO_ASSESSMENT, again(ASSESS)],
    ['/assess high', NO_ASSESSMENT, again(ASSESS)],
    ['/assess', NO_ASSESSMENT, again(ASSESS)],
    ['/assess minor and high', NO_ASSESSMENT, again(ASSESS)],
    ['/priority', NO_PRIORITY, again('/priority P1 REASON')],
    ['/priority P1', NO_PRIORITY, again('/priority P1 REASON')],
    ['/priority P9 because', NO_PRIORITY, again('/priority P1 REASON')],
    ['/update', '`/update TEXT` says nothing without its words.', again('/update TEXT')],
    ['/note   ', '`/note TEXT` says nothing without its words.', again('/note TEXT')],
    ['/hold', '`/hold REASON` says nothing without its words.', again('/hold REASON')],
    [
      '/expected',
      '`/expected 2h [TEXT]` says nothing without a time.',
      again('/expected 2h [TEXT]'),
    ],
    [
      '/resovled',
      'There is no command /resovled.',
      'Did you mean `/resolved`? Write it in a new comment; nothing was done.',
    ],
    [
      `/note ${'x'.repeat(4001)}`,
      'That is too long for an entry.',
      'Write it shorter than 4000 characters, or attach it as evidence.',
    ],
  ])('that is unclear says why, and how it is written: %j', (comment, unclear, remedy) => {
    expect(only(comment)?.asked).toEqual({ unclear, remedy })
  })
})

test.each([
  'I took it.',
  '/acknowledged',
  '/retest',
  'see /update for more',
  '`/ack`',
  '- /ack',
  '> /ack',
  '> > /close',
  '    /close',
  '\t/close',
  '```\n/close\n```',
  '~~~~ text\n```\n~~~\n/close',
  '```\nx\n/close',
  '``` a\n    ```\n/close',
  '```\n``` a\n/close',
  '<!-- x -->/close',
  '<!-- x\n/close\n-->',
  '<!-- /close -->',
  '/close/it',
  '//close',
  '\u200b/close',
  '',
])('%j orders nothing', (comment) => {
  expect(parseCommands(comment)).toEqual([])
})

test('a comment may hold several, each with the lines below it; what is quoted is nobody’s word', () => {
  const comment = [
    'It looks better now.',
    '/contained',
    '> /dismiss a quote',
    '/update Logins are limited:',
    '```',
    '/close',
    '```',
    '`` `/x` ``',
    '<!-- hidden -->',
    '/hold waiting',
  ].join('\r\n')
  expect(parseCommands(comment).map(({ asked }) => asked)).toEqual([
    entry('contained'),
    entry(
      'updated',
      { note: 'Logins are limited:\n```\n/close\n```\n`` `/x` ``' },
      { informs: true }
    ),
    entry('held', { reason: 'waiting' }),
  ])
})

test.each([
  '```\nx\n```\n/close',
  '```\nx\n  ```  \n/close',
  '~~~\nx\n~~~~\n/close',
  '``` a `b`\n/close',
  '~~~ a `b`\nx\n~~~\n/close',
  '<!-- x\ny --> z\n/close',
  'a\r/close',
])('below what has ended a command is one again: %j', (comment) => {
  expect(only(comment)?.asked).toEqual(entry('closed'))
})

test('more than ten are refused as too many', () => {
  const commands = parseCommands('/note x\n'.repeat(50))
  expect(commands).toHaveLength(11)
  expect(commands.at(-1)?.asked).toEqual({
    unclear: 'These are too many commands.',
    remedy: 'Write the others in another comment.',
  })
})

test('each row of the table is read by its own name, and asks for an event that there is', () => {
  const events = new Set<string>(EventSchema.options.map(({ shape }) => shape.event.value))
  const words: Record<string, string> = {
    assess: 'minor high',
    priority: 'P2 so',
    expected: '2h',
    cover: 'until 18:00',
  }
  const asked = COMMENT_COMMANDS.map(({ name, takes }) => {
    const text = words[name] ?? (takes.startsWith('[') || takes === '' ? '' : 'some words')
    return only(`/${name} ${text}`)?.asked
  })
  const entries = asked.flatMap((one) =>
    one !== undefined && 'ask' in one && one.ask === 'entry' ? [one.event] : []
  )
  expect(asked.filter((one) => one === undefined || 'unclear' in one)).toEqual([])
  expect(entries.filter((event) => !events.has(event))).toEqual([])
  expect(entries).toHaveLength(15)
})

test('whatever somebody writes, a login is a login and a role a role', SHARED, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (rest) => {
      for (const { asked } of parseCommands(`/engage ${rest}`)) {
        if (!('ask' in asked) || asked.ask !== 'take-up') continue
        expect(asked.who ?? 'x').toMatch(/^[A-Za-z0-9-]{1,39}$/)
        expect(asked.role ?? 'x').toMatch(/^[a-z0-9-]+$/)
      }
    }),
    { numRuns: draws(500) }
  )
})

test(
  'whatever somebody writes below a command, no line of it that is quoted or fenced begins another',
  SHARED,
  () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const quoted = text.split(/\r\n|[\n\r]/).map((line) => `> ${line}`)
        expect(parseCommands(['/note x', ...quoted].join('\n'))).toHaveLength(1)
      }),
      { numRuns: draws(500) }
    )
  }
)

const cover = (more: object) => ({
  ask: 'cover',
  rota: null,
  who: null,
  from: null,
  until: '18:00',
  reason: '',
  ...more,
})

describe('a cover', () => {
  test.each([
    ['until 18:00', {}],
    ['until 2026-12-01', { until: '2026-12-01' }],
    ['until today', { until: 'today' }],
    ['until 18:00 09:00', { reason: '09:00' }],
    ['@bo to 18:00', { who: 'bo' }],
    [
      'first-line @bo until 18:00 at the dentist',
      { rota: 'first-line', who: 'bo', reason: 'at the dentist' },
    ],
    [
      '@bo from tomorrow 18:00 until 2026-12-01 09:00',
      { who: 'bo', from: 'tomorrow 18:00', until: '2026-12-01 09:00' },
    ],
    [
      'From 08:30 Until Tomorrow 09:00 so',
      { from: '08:30', until: 'Tomorrow 09:00', reason: 'so' },
    ],
  ])('/cover %s', (text, said) => {
    expect(only(`/cover ${text}`)?.asked).toEqual(cover(said))
  })

  test.each([
    ['@bo', 'Nothing says how long'],
    ['until', 'No moment stands after until'],
    ['@bo @cleo until 18:00', '@cleo means nothing here'],
    ['for 4h', '4h means nothing here'],
    ['first-line second-line until 18:00', 'second-line means nothing here'],
  ])('/cover %s is unclear', (text, said) => {
    expect(only(`/cover ${text}`)?.asked).toMatchObject({ unclear: expect.stringContaining(said) })
  })
})
