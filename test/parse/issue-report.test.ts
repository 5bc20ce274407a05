import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import * as z from 'zod'
import { expect, test } from 'vitest'
import { parseIssueReport } from '../../src/parse/issue-report.ts'

const NOTHING = {
  summary: null,
  services: [],
  when: null,
  source: null,
  impact: null,
  urgency: null,
  fingerprint: null,
  isOver: false,
  unread: [],
}

const FormSchema = z.object({
  body: z.array(
    z.object({
      type: z.string(),
      attributes: z.object({
        label: z.string().optional(),
        options: z.array(z.string()).optional(),
      }),
    })
  ),
})

/** The body that GitHub makes of the form: each label as a heading, each answer below it. */
function filled(answer: (label: string, options: readonly string[]) => string): string {
  const form = readFileSync('templates/init/issue-form.yml', 'utf8').replaceAll(/%\w+%/g, 'x')
  return FormSchema.parse(load(form))
    .body.flatMap(({ attributes: { label, options = [] } }) =>
      label === undefined ? [] : [`### ${label}\r\n\r\n${answer(label, options)}`]
    )
    .join('\r\n\r\n')
}

test('the form that init writes is read, each answer in its place', () => {
  const answers: Record<string, string> = {
    'What happens': 'Nobody can sign in.\r\n\r\n> said a user',
    Services: 'login-api,  web',
    When: '03:12',
  }
  expect(
    parseIssueReport(filled((label, options) => answers[label] ?? options[0] ?? 'none'))
  ).toEqual({
    ...NOTHING,
    summary: 'Nobody can sign in.',
    services: ['login-api', 'web'],
    when: '03:12',
    source: 'user',
    impact: 'severe',
    urgency: 'immediate',
  })
})

test('answers are read without the space around them, services as many as there may be, and the rest in words', () => {
  const services = Array.from({ length: 25 }, (_, at) => `a  ${at}`)
  const body = `x\n## When \t\n 03:12 \n### SERVICES\n${services.join(', ')}\n\n,web\n# Alert\nfiring\n`
  expect(parseIssueReport(body)).toEqual({
    ...NOTHING,
    summary: 'x',
    when: '03:12',
    services: services.slice(0, 20).map((name) => name.replace('  ', ' ')),
    unread: [
      {
        heading: 'SERVICES',
        words: 'a 20, a 21, a 22, a 23, a 24, web',
        why: 'a record takes 20 of a report',
      },
    ],
  })
})

test('what was left out is nothing', () => {
  expect(parseIssueReport(filled(() => '_No response_'))).toEqual(NOTHING)
})

test('an issue without the form is its own summary', () => {
  expect(parseIssueReport('The site is down.')).toEqual({
    ...NOTHING,
    summary: 'The site is down.',
  })
  expect(parseIssueReport('')).toEqual(NOTHING)
})

test('headings in a fence, a quote or hidden text answer nothing', () => {
  const body =
    '### What happens\n\n```\n### Impact\nsevere\n```\n> ### Impact\n<!--\n### Impact\nsevere\n-->'
  expect(parseIssueReport(body)).toMatchObject({ impact: null })
})

test('an alert says by which fingerprint it is known, and that it is over', () => {
  const body =
    '### What happens\nHigh latency\n### Fingerprint\nc6eadffa33fcdf37\n### Alert\nresolved'
  expect(parseIssueReport(body)).toMatchObject({ fingerprint: 'c6eadffa33fcdf37', isOver: true })
})

test('what no key takes is kept as it was typed, in its order, with what was expected', () => {
  const body = [
    'Posted by a monitor.',
    '### What happens\nSlow',
    '### Source\nmy Aunt',
    '### IMPACT\nHuge',
    '### Urgency\nImmediate',
    '### Alert\nok',
    '### Steps to reproduce\n1. Sign in.\n2. Wait.',
  ].join('\n\n')
  expect(parseIssueReport(body)).toEqual({
    ...NOTHING,
    summary: 'Slow',
    urgency: 'immediate',
    unread: [
      { heading: '', words: 'Posted by a monitor.', why: null },
      {
        heading: 'Source',
        words: 'my Aunt',
        why: 'expected `user`, `administrator`, `monitoring` or `security-tool`',
      },
      { heading: 'IMPACT', words: 'Huge', why: 'expected `severe`, `noticeable` or `minor`' },
      { heading: 'Alert', words: 'ok', why: 'expected `firing` or `resolved`' },
      { heading: 'Steps to reproduce', words: '1. Sign in.\n2. Wait.', why: null },
    ],
  })
})
