/** Strings that people with bad intentions, or bad luck, put into a record. */
import * as fc from 'fast-check'
import type { IncidentFile } from '../../src/model/incident.ts'

export const HOSTILE = [
  '@dana',
  'cc @org/team',
  '\\@dana',
  '&#64;dana',
  '(@dana)',
  '#12',
  'fixes #1',
  'GH-12',
  'owner/repo#1',
  'a5c3785ed8d6a35868bc169f07e40e889087fd2e',
  'deadbee',
  'jlord@a5c3785',
  'https://github.com/o/r/issues/1',
  'www.example.com',
  'http://example.com',
  'mail dana@example.com',
  'mailto:dana@example.com',
  '| a | b |',
  '\\|',
  '\\\\|',
  '`',
  '``` x',
  '```\nfence',
  '~~~',
  '<!-- incident-ledger v1:x -->',
  '-->',
  '<b>',
  '<img src=x>',
  '![x](http://x)',
  '[x](y)',
  '[^1]',
  '[x]: y',
  '[ ] task',
  '- [ ] task',
  '# heading',
  '> quote',
  '1. one',
  '1) one',
  '+ plus',
  '---',
  '===',
  '***',
  '    indented',
  '\ttab',
  'a\nb',
  'a\n\nb',
  'a\r\n# b',
  'a\u2028b',
  '*em*',
  '**strong**',
  '_em_',
  '~~gone~~',
  '&lt;',
  '&amp;',
  '\\',
  'ends with \\',
  '  ',
  '',
  ':tada:',
  ':+1:',
  '$x$',
  '$$x$$',
  '$`x`$',
  '\u202Eevil',
  '\u2066x\u2069',
  '\u0000',
  '\u001B[31mred',
  '\u200B',
  '@\u200Bdana',
  '\uD800',
  'é́́́́́́́́́́́',
  '> [!WARNING]',
  '{{x}}',
  '%%{init}%%',
  '::error::x',
  '##[error]x',
] as const

/** One character of `characters`. */
export function oneOf(characters: string): fc.Arbitrary<string> {
  return fc.constantFrom(...characters.split(''))
}

/** Any text: hostile pieces, free text, and both put together. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom<string>(...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({
        unit: oneOf('`|\\@#*_[]()<>!&~:$-+=.0123abf xwh/\n\t"\'{}%;'),
        maxLength: 16,
      })
    ),
    { minLength: 0, maxLength: 4 }
  )
  .map((pieces) => pieces.join(''))

/** The same record with every free text of its front matter replaced by `value`, as no schema would stop it. */
export function withText(file: IncidentFile, value: string): IncidentFile {
  const { incident } = file
  return {
    ...file,
    incident: {
      ...incident,
      title: value,
      services: [value],
      cause: value,
      related: [value],
      links: [{ what: value, url: 'https://status.example/1' }],
      evidence: [{ path: 'log.txt', note: value }],
      timeline: incident.timeline.map((event) => ({
        ...event,
        by: value,
        note: value,
        via: value,
        ...('who' in event ? { who: value } : {}),
        ...('scope' in event ? { scope: value } : {}),
        ...('reason' in event ? { reason: value } : {}),
      })),
    },
    body: {
      ...file.body,
      facts: {
        ...file.body.facts,
        tasks: [{ done: false, text: value, owner: value, due: '2026-12-01', line: 1 }],
      },
    },
  }
}
