/** The generated head of a body: where it goes, what is kept of what people wrote, and what Git makes of two of them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { appendEvent } from '../../src/parse/append-event.ts'
import { keepHead, withoutHead } from '../../src/parse/keep-head.ts'
import { HEAD_CLOSING, HEAD_OPENING } from '../../src/model/record-head.ts'
import { drawHead } from '../../src/text/record-head.ts'
import { anyText } from '../support/hostile.ts'
import { temporaryFolder } from '../support/repository.ts'
import { draws, SHARED } from '../support/share.ts'
import { parse } from './helpers.ts'

const FRONT = `---
id: SEC-20261121-0312
title: Logins fail
kind: security
services: [login-api]
status: assessed
priority: P1
timeline:
  - at: 2026-11-21T03:12:00Z
    event: reported
    by: dana
  - at: 2026-11-21T03:20:00Z
    event: assessed
    by: alice
    impact: severe
    urgency: immediate
---
`
const BODY =
  '\n## Summary\n\nSomething.\n\n## Follow-up\n\n- [ ] @sam Alert on it (due 2026-12-01)\n'
const RECORD = FRONT + BODY

const keep = (text: string, wanted = true) =>
  keepHead(text, 'r.md', { draw: drawHead, wanted }, yaml)
const bodyOf = (text: string) => parse(text).file?.body

describe('a head', () => {
  it('comes on top of the body, and goes again without a trace', () => {
    const written = keep(RECORD)
    expect(written.startsWith(`${FRONT}${HEAD_OPENING}\n`)).toBe(true)
    expect(written.endsWith(`\n${HEAD_CLOSING}\n${BODY}`)).toBe(true)
    expect(written).toContain('| Priority | P1 |')
    expect(withoutHead(written, 'r.md')).toBe(RECORD)
  })

  it('comes only where it is wanted, and a text without one is handed back as it is', () => {
    expect(keep(RECORD, false)).toBe(RECORD)
    expect(withoutHead(RECORD, 'r.md')).toBe(RECORD)
  })

  it('without front matter is whatever somebody wrote', () => {
    const text = keep(RECORD).slice(FRONT.length)
    expect(withoutHead(text, 'r.md')).toBe(text)
    expect(keep(text)).toBe(text)
  })

  it('is kept as the record has it, wanted or not', () => {
    const old = keep(RECORD)
    const later = old.replace('status: assessed', 'status: contained')
    expect(keep(later, false)).toContain('| State | contained |')
    expect(keep(later, false)).not.toContain('| State | assessed |')
    expect(keep(keep(later), false)).toBe(keep(later))
  })

  it('is no part of what the body says: headings, tasks and lines are those of before', () => {
    const [before, after] = [bodyOf(RECORD), bodyOf(keep(RECORD))]
    const shift = keep(RECORD).split('\n').length - RECORD.split('\n').length
    expect(after?.text).toBe(before?.text)
    expect(after?.line).toBe((before?.line ?? 0) + shift)
    expect(after?.facts.from).toBe('tree')
    expect(after?.facts.headings.map(({ text }) => text)).toEqual(['Summary', 'Follow-up'])
    expect(after?.facts.tasks).toMatchObject([
      { line: (before?.facts.tasks[0]?.line ?? 0) + shift },
    ])
  })

  it.each([
    ['that ends with its front matter', FRONT.trimEnd()],
    ['without a body', FRONT],
    ['whose body begins at once', `${FRONT}## Summary\nSomething.\n`],
    ['with the line ends of Windows', RECORD.replaceAll('\n', '\r\n')],
    ['behind a byte order mark', `\uFEFF${RECORD}`],
  ])('finds its place in a record %s', (_, text) => {
    const written = keep(text)
    expect(parse(written).file?.head?.text).toBe(drawHead(parse(written).file!.incident))
    expect(keep(written)).toBe(written)
    expect(bodyOf(written)?.text.trim()).toBe(bodyOf(text)?.text.trim())
    expect(written.replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r\n'))
  })

  it.each([
    ['an empty line is put below it where the body begins at once', 'x\n', '\nx\n'],
    ['one that is there is kept', '\nx\n', '\nx\n'],
    ['a line of spaces is none', '  \nx\n', '\n  \nx\n'],
    ['a body that is empty gets none', '', ''],
  ])('stands on lines of its own: %s', (_, before, after) => {
    const head = drawHead(parse(RECORD).file!.incident)
    for (const eol of ['\n', '\r\n']) {
      const typed = (text: string) => text.replaceAll('\n', eol)
      const written = keep(typed(FRONT + before))
      expect(written).toBe(typed(`${FRONT}${head}\n${after}`))
      expect(withoutHead(written, 'r.md')).toBe(typed(FRONT + after))
    }
    expect(keep(FRONT.trimEnd())).toBe(`${FRONT}${head}\n`)
    expect(keep(`${FRONT}${head}`)).toBe(`${FRONT}${head}`)
  })

  it('is found below lines of white space, and keeps them', () => {
    const head = drawHead(parse(RECORD).file!.incident)
    const old = head.replace('| Priority | P1 |', '| Priority | P2 |')
    for (const gap of ['\n', '\n \t\n\n', '\r\n']) {
      const text = `${FRONT}${gap}${old}\n${BODY}`
      expect(keep(text, false)).toBe(`${FRONT}${gap}${head}\n${BODY}`)
      expect(withoutHead(text, 'r.md')).toBe(FRONT + BODY)
      const { file } = parse(text)
      expect(file?.head).toEqual({ text: old, line: 18 + gap.split('\n').length - 1 })
      expect(file?.body.line).toBe(18 + `${gap}${old}\n`.split('\n').length - 1)
    }
  })

  it('is left as it is in a record that cannot be read', () => {
    const head = drawHead(parse(RECORD).file!.incident)
    for (const text of [
      `${FRONT.replace('kind: security\n', '')}${head}\n`,
      `${FRONT.replace(/---\n$/, '')}${head}\n`,
      `# x\n${head}\n`,
    ]) {
      expect(keep(text)).toBe(text)
      expect(keep(text, false)).toBe(text)
    }
    expect(withoutHead(`# x\n${head}\n`, 'r.md')).toBe(`# x\n${head}\n`)
  })

  it('comes only where somebody wishes for one', () => {
    expect(keepHead(RECORD, 'r.md', { draw: drawHead }, yaml)).toBe(RECORD)
  })

  it('leaves alone one that never ends: nobody knows what is below it', () => {
    const open = keep(RECORD).replace(`${HEAD_CLOSING}\n`, '')
    expect(keep(open)).toBe(open)
    expect(bodyOf(open)?.text).toContain(HEAD_OPENING)
  })

  it('is none below words, in a code block, or of a sign that only begins like ours', () => {
    const head = drawHead(parse(RECORD).file!.incident)
    for (const body of [
      `Words.\n\n${head}\n`,
      `\`\`\`\n${head}\n\`\`\`\n`,
      `    ${head.replaceAll('\n', '\n    ')}\n`,
      `${head.replace(':head ', ':heads ')}\n`,
    ]) {
      expect(parse(FRONT + body).file?.head).toBeUndefined()
      expect(bodyOf(FRONT + body)?.text).toBe(body)
      expect(keep(FRONT + body, false)).toBe(FRONT + body)
    }
  })

  it('takes the place of what a conflict left in it', () => {
    const head = keep(RECORD).split('\n')
    const at = head.indexOf('| State | assessed |')
    head.splice(
      at,
      1,
      '<<<<<<< ours',
      '| State | a |',
      '=======',
      '| State | b |',
      '>>>>>>> theirs'
    )
    expect(keep(head.join('\n'))).toBe(keep(RECORD))
  })

  it('stays whole, whatever stands in the record', SHARED, () => {
    fc.assert(
      fc.property(anyText, anyText, (title, note) => {
        const front = FRONT.replace(
          'title: Logins fail',
          `title: ${JSON.stringify(title)}`
        ).replace('    by: dana\n', `    by: dana\n    note: ${JSON.stringify(note)}\n`)
        const { file } = parse(front + BODY)
        fc.pre(file !== null)
        const written = keep(front + BODY)
        expect(parse(written).file?.incident).toEqual(file?.incident)
        expect(bodyOf(written)?.text).toBe(BODY)
        expect(keep(written)).toBe(written)
        expect(withoutHead(written, 'r.md')).toBe(front + BODY)
      }),
      { numRuns: draws(100) }
    )
  })
})

/** As Git merges them; null where it cannot. */
function merged(ours: string, base: string, theirs: string): string | null {
  const folder = temporaryFolder()
  const names = [ours, base, theirs].map((text, index) => {
    const name = join(folder, String(index))
    writeFileSync(name, text)
    return name
  })
  const { status } = spawnSync('git', ['merge-file', '--quiet', ...names])
  return status === 0 ? readFileSync(names[0] ?? '', 'utf8') : null
}

const entry = (minute: number, event: string) => ({
  at: `2026-11-21T03:${String(minute).padStart(2, '0')}:00Z`,
  event,
  note: `At ${minute}.`,
})
const withEntry = (text: string, minute: number, event: string) =>
  appendEvent(text, 'r.md', entry(minute, event), yaml) ?? ''

describe('two branches', () => {
  it('whose front matter merges have a head that merges, and it is the right one', SHARED, () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 21, max: 58 }), { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 13, max: 59 }),
        fc.integer({ min: 13, max: 59 }),
        (between, mine, other) => {
          const base = between.reduce((text, at) => withEntry(text, at, 'updated'), RECORD)
          const [one, two] = [withEntry(base, mine, 'noted'), withEntry(base, other, 'updated')]
          const bare = merged(one, base, two)
          fc.pre(bare !== null)
          expect(merged(keep(one), keep(base), keep(two))).toBe(keep(bare ?? ''))
        }
      ),
      { numRuns: draws(25) }
    )
  })

  it('one of which changed the state, and one an entry far from it, too', () => {
    const base = [22, 24, 26].reduce((text, at) => withEntry(text, at, 'updated'), RECORD)
    const one = base.replace('priority: P1', 'priority: P2')
    const two = withEntry(base, 40, 'noted')
    expect(merged(keep(one), keep(base), keep(two))).toBe(keep(withEntry(one, 40, 'noted')))
  })
})
