/** The generated head of a body on the command line: whoever writes a record writes it anew, in the same file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HEAD_CLOSING, HEAD_SIGN } from '../../src/model/record-head.ts'
import { temporaryRepository } from '../support/repository.ts'
import { folderWith, ID, ledger, put, RECORD, RECORD_TEXT, staffedPolicy } from './support.ts'

const NOW = ['--now', '2026-11-21T04:00:00Z']
const ASKING = staffedPolicy().replace(/^receipts:.*$/m, '$&\nrecord-head: write')
const textOf = (folder: string, path = RECORD) => readFileSync(join(folder, path), 'utf8')

async function run(folder: string, ...args: readonly string[]) {
  const ended = await ledger(folder, [...args, ...NOW])
  expect(`${ended.code} ${ended.code === 0 ? '' : ended.err}`).toBe('0 ')
  return ended.out
}

/** A folder whose policy asks for heads. */
function asking(text = RECORD_TEXT) {
  const repository = temporaryRepository()
  repository.commit({ 'incidents/policy.yml': ASKING, [RECORD]: text })
  return repository
}

const asksNothing = async (folder: string) =>
  expect((await ledger(folder, ['check', ...NOW])).out).not.toContain('record-head')

describe('fmt', () => {
  test('puts a head into each record where the policy asks for it, once, and says which', async () => {
    const { folder } = asking()
    const before = await ledger(folder, ['check', ...NOW])
    expect(before.out).toContain('The body has no head')
    expect((await ledger(folder, ['fmt', '--check', ...NOW])).code).toBe(1)
    expect(await run(folder, 'fmt')).toBe(`${RECORD}\n`)
    expect(textOf(folder)).toContain(
      '| State | assessed |\n| Priority | P1, severe impact, immediate urgency |'
    )
    expect(await run(folder, 'fmt')).toBe('')
    expect((await ledger(folder, ['check', ...NOW])).out).not.toContain('record-head')
  })

  test('puts none where nobody asks for it', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    expect(await run(folder, 'fmt')).toBe('')
    expect(textOf(folder)).toBe(RECORD_TEXT)
    put(folder, 'incidents/policy.yml', ASKING.replace('record-head: write', 'record-head: off'))
    expect(await run(folder, 'fmt')).toBe('')
  })

  test('mends one that was changed by hand, which check names', async () => {
    const { folder } = asking()
    await run(folder, 'fmt')
    const good = textOf(folder)
    put(folder, RECORD, good.replace('| Priority | P1,', '| Priority | P3,'))
    const { out } = await ledger(folder, ['check', ...NOW])
    const line = good.slice(0, good.indexOf('| Priority | P1,')).split('\n').length
    expect(out).toContain(`${line}:1 warning: The head of the body is not what`)
    await run(folder, 'fmt')
    expect(textOf(folder)).toBe(good)
  })
})

describe('a verb that writes a record keeps its head', () => {
  test.each([
    [['log', ID, 'contained', 'by=alice', 'note=cut off'], /\*\*contained\*\* by alice · cut off/],
    [['log', ID, 'held', 'reason=waiting for the vendor'], /On hold \| since .*the vendor/],
    [['set', ID, 'title=Stolen | passwords'], /\| Stolen \\\| passwords \|/],
    [['correct', ID, 'assessed', 'scope=9 accounts', '--reason', 'counted'], /scope 9 accounts/],
    [['write', ID, 'Impact', 'None.'], /Priority \| P1/],
  ])('%j', async (args, shown) => {
    const { folder } = asking()
    await run(folder, 'fmt')
    await run(folder, ...args)
    expect(textOf(folder)).toMatch(shown)
    await asksNothing(folder)
    expect(await run(folder, 'fmt')).toBe('')
  })

  test('new, log and undo, one after the other', async () => {
    const { folder } = asking()
    await run(folder, 'fmt')
    const path = (
      await run(folder, 'new', '--title', 'Mails late', '--service', 'mail', '--by', 'dana')
    ).trim()
    const fresh = textOf(folder, path)
    expect(fresh.split(HEAD_CLOSING)).toHaveLength(2)
    expect(fresh).toContain('| State | reported |')
    await run(folder, 'log', path, 'noted', 'note=looked at it')
    expect(textOf(folder, path)).toContain('**noted** · looked at it |')
    await run(folder, 'undo', path)
    expect(textOf(folder, path)).toBe(fresh)
    await asksNothing(folder)
  })

  test('and gives none to a record that has none, where the policy does not ask', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    await run(folder, 'log', ID, 'contained', 'by=alice')
    expect(textOf(folder)).not.toContain(HEAD_SIGN)
  })
})

test('nobody who reads the body meets the head: neither the review nor the site', async () => {
  const { folder } = asking()
  const shown = async () => {
    await run(folder, 'site', '--out', 'site')
    return [await run(folder, 'review', ID), textOf(folder, `site/incidents/${ID}.html`)]
  }
  const before = await shown()
  await run(folder, 'fmt')
  expect(await shown()).toEqual(before)
})
