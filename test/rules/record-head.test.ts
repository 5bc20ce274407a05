/** The generated head of a body: equal to the front matter, alone on top, and told from what only looks like one. */
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { HEAD_CLOSING, HEAD_OPENING } from '../../src/model/record-head.ts'
import { keepHead } from '../../src/parse/keep-head.ts'
import { parseRecordText } from '../../src/parse/parse-record.ts'
import { drawHead } from '../../src/text/record-head.ts'
import { policyWith } from '../support/policy.ts'
import { findingsOf } from './run.ts'

const FRONT = `---
id: INC-20261121-0312
title: Logins fail
kind: service
services: [login-api]
status: reported
timeline:
  - { at: 2026-11-21T03:12:00Z, event: reported, by: dana }
---
`
const BARE = `${FRONT}\n## Summary\n\nSomething.\n`
const keep = (text: string) => keepHead(text, 'r.md', { draw: drawHead, wanted: true }, yaml)
const WITH = keep(BARE)
const closed = (text: string) =>
  text.replace('by: dana }\n', 'by: dana }\n  - { at: 2026-11-21T05:00:00Z, event: closed }\n')
const asking = policyWith((typed) => void (typed['record-head'] = 'write'))

/** `severity line: message`, of the rule alone. */
function told(text: string, policy?: Parameters<typeof findingsOf>[2]): string[] {
  const { file } = parseRecordText('r.md', text, yaml)
  if (file === null) throw new Error('it cannot be read')
  return findingsOf('record-head', file, policy).map(({ severity, place, message }) => {
    const line = place.in === 'text' ? text.split('\n')[place.line - 1] : null
    return `${severity} ${JSON.stringify(line)}: ${message}`
  })
}

describe('record-head', () => {
  it('says nothing where there is none, nor where it is equal, whatever the policy asks', () => {
    expect([told(BARE), told(WITH), told(WITH, asking)]).toEqual([[], [], []])
    expect(told(closed(WITH).replace(WITH, ''))).not.toEqual([])
    expect(told(keep(closed(BARE)))).toEqual([])
  })

  it('points at the first line that is not what the front matter says, be it old or changed by hand', () => {
    const OLD =
      'The head of the body is not what the front matter says: it is old, or was changed by hand.'
    expect(told(WITH.replace('status: reported', 'status: assessed'))).toEqual([
      `warning "| State | reported |": ${OLD}`,
    ])
    expect(told(WITH.replace('| State | reported |', '| State | resolved |'))).toEqual([
      `warning "| State | resolved |": ${OLD}`,
    ])
    expect(told(WITH.replace(HEAD_CLOSING, `All was well.\n${HEAD_CLOSING}`))).toEqual([
      `warning "All was well.": ${OLD}`,
    ])
    expect(told(WITH.replace('| State | reported |\n', ''))[0]).toContain('warning "| Services ')
  })

  it('is an error once the incident is closed', () => {
    expect(told(closed(WITH))).toEqual([
      expect.stringContaining('error "": The head of the body is not what'),
    ])
  })

  it('is a warning ever of what another version of the tool drew, which it cannot judge', () => {
    const other = WITH.replace(HEAD_OPENING, HEAD_OPENING.replace(':head 2,', ':head 7,'))
    expect(told(closed(other))).toEqual([
      expect.stringMatching(
        /^warning "<!-- incident-ledger:head 7,.*another version of the tool\.$/
      ),
    ])
    expect(keep(other)).toBe(WITH)
  })

  it('is a warning ever where the policy asks for one, for who turns it on has old records', () => {
    const MISSING = 'The body has no head, which the policy asks for with `record-head: write`.'
    expect(told(BARE, asking)).toEqual([`warning "": ${MISSING}`])
    expect(told(closed(BARE), asking)).toEqual([`warning "": ${MISSING}`])
  })

  it('names each of its markers that stands elsewhere: twice, without an end, or in the midst of words', () => {
    const STRAY = 'A head begins here that does not stand on top of the body, or never ends.'
    const END = 'A head ends here that does not begin on top of the body.'
    const head = drawHead(parseRecordText('r.md', BARE, yaml).file!.incident)
    expect(told(WITH.replace(`${HEAD_CLOSING}\n`, `${HEAD_CLOSING}\n\n${head}\n`))).toEqual([
      `warning ${JSON.stringify(HEAD_OPENING)}: ${STRAY}`,
      `warning ${JSON.stringify(HEAD_CLOSING)}: ${END}`,
    ])
    expect(told(WITH.replace(`${HEAD_CLOSING}\n`, ''), asking)).toEqual([
      `warning ${JSON.stringify(HEAD_OPENING)}: ${STRAY}`,
    ])
    const lower = WITH.replace(`${HEAD_CLOSING}\n`, '').replace(HEAD_OPENING, `\n\n${HEAD_OPENING}`)
    expect(told(lower, asking)).toEqual([`warning ${JSON.stringify(HEAD_OPENING)}: ${STRAY}`])
    const { file } = parseRecordText('r.md', `${BARE}\n${HEAD_CLOSING}\n`, yaml)
    expect(findingsOf('record-head', file!).map(({ hint }) => hint)).toEqual([
      'Delete the line, and what is left of the head; then run `incident-ledger fmt`.',
    ])
    expect(told(`${closed(BARE)}\n${head}\n`)).toEqual([
      `error ${JSON.stringify(HEAD_OPENING)}: ${STRAY}`,
      `error ${JSON.stringify(HEAD_CLOSING)}: ${END}`,
    ])
  })

  it('takes one that is shown in a code block, or named in a sentence, for what it is', () => {
    const head = drawHead(parseRecordText('r.md', BARE, yaml).file!.incident)
    for (const words of [
      `\`\`\`\`markdown\n${head}\n\`\`\`\`\n`,
      `~~~\n${head}\n~~~~\n`,
      `The line \`${HEAD_OPENING}\` opens one.\n`,
    ])
      expect(told(`${BARE}\n${words}`)).toEqual([])
    // What stands below the block is none of it.
    expect(told(`${BARE}\n\`\`\`\ncode\n\`\`\`\n${HEAD_CLOSING}\n`)).toHaveLength(1)
    // Nor is what stands below a line that only looks like the begin of one.
    for (const words of ['`one` word', '~ about', 'see ``` there'])
      expect(told(`${BARE}\n${words}\n${HEAD_CLOSING}  \n`)).toHaveLength(1)
  })
})
