/** The generated head of a body in the history: it repeats the record, so that only one that does not is a fact. */
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { HEAD_CLOSING } from '../../src/model/record-head.ts'
import { keepHead } from '../../src/parse/keep-head.ts'
import { drawHead } from '../../src/text/record-head.ts'
import { findings, flagged, run } from './run.ts'
import { ID, PATH, record, scene, type Scene } from './scene.ts'
import { CLOSED, on } from './timelines.ts'

const keep = (text: string) => keepHead(text, PATH, { draw: drawHead, wanted: true }, yaml)
const BARE = record({ timeline: CLOSED })

function committed(...texts: readonly string[]): Scene {
  const made = scene()
  for (const [index, text] of texts.entries())
    made.commit(on(`21T03:4${index + 1}`), { [PATH]: text })
  return made
}

/** What the trail says changed, commit by commit. */
async function trail(made: Scene): Promise<string[]> {
  const { out } = await run(made, { format: 'text', id: ID })
  return out.split('\n').flatMap((line) => /^ *([+~-] .*)$/.exec(line)?.[1] ?? [])
}

describe('a head of a body', () => {
  it('that comes to a closed record, and goes again, is no change of it', async () => {
    const made = committed(BARE, keep(BARE), BARE)
    const plain = committed(BARE)
    expect(await flagged(made)).toEqual(await flagged(plain))
    expect((await trail(made)).filter((line) => /head|text/.test(line))).toEqual([])
  })

  it('hides nothing that changes beside it', async () => {
    const moved = BARE.replace('03:30', '03:25')
    expect(moved).not.toBe(BARE)
    const made = committed(keep(BARE), keep(moved))
    expect(await flagged(made)).toEqual(await flagged(committed(BARE, moved)))
    expect((await findings(made)).map(({ rule }) => rule)).toContain('changed-after-close')
    const words = `${keep(BARE)}\n## Lessons learned\n\nOther words.\n`
    expect(await trail(committed(keep(BARE), words))).toContain('+ ## Lessons learned')
  })

  it('that says something else than the record is a fact of that commit', async () => {
    const forged = keep(BARE).replace(HEAD_CLOSING, `All was well.\n${HEAD_CLOSING}`)
    const told = await trail(committed(keep(BARE), forged, keep(BARE)))
    expect(told.filter((line) => line.includes('head:'))).toEqual([
      expect.stringMatching(/^\+ head: not what the record says \([0-9a-f]{16}\)$/),
      expect.stringMatching(/^- head: not what the record says \([0-9a-f]{16}\)$/),
    ])
  })
})
