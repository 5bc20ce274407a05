/** The pages of the audit's rules: each example is played in a real repository, and does what its page says. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { auditRules } from '../../src/audit/list.ts'
import { findings } from './run.ts'
import { ID, PATH, record, scene, type Scene } from './scene.ts'

/** A second record with an id is of another name. */
const BESIDE = `incidents/2026/11/${ID}-beside-it.md`
const REVIEW = `incidents/2026/11/${ID}/review.md`

/** Plays an example: commits at instants, each followed by the record that it leaves. */
function play(example: string): Scene {
  const made = scene()
  for (const part of example.split(/^(?=\d)/m)) {
    const [head = '', ...lines] = part.trimEnd().split('\n')
    const [, at = '', deed = ''] = /^(\S+)Z ?(.*)$/.exec(head) ?? []
    const moment = { at: `${at}:00Z` }
    if (deed === 'deletes it') made.commit(moment, { [PATH]: null })
    else if (deed === 'beside it')
      made.commit(moment, { [BESIDE]: drawn(lines.map((line) => line.trim())) })
    else if (deed === 'writes its review') made.commit(moment, { [REVIEW]: `# ${at}\n` })
    else made.commit(moment, { [PATH]: drawn(lines.map((line) => line.trim())) })
  }
  return made
}

function drawn(lines: readonly string[]): string {
  const values = new Map(
    lines.flatMap((line) => {
      const [, key = '', value = ''] = /^(id|title|declared|kind|roles): (.*)$/.exec(line) ?? []
      return key === '' ? [] : [[key, value] as const]
    })
  )
  const more = ['declared', 'roles'].flatMap((key) => {
    const value = values.get(key)
    return value === undefined ? [] : [`${key}: ${value}`]
  })
  const tasks = lines.filter((line) => line.startsWith('- ['))
  return record({
    id: values.get('id') ?? ID,
    title: values.get('title') ?? 'Logins fail',
    kind: values.get('kind') ?? 'service',
    more,
    timeline: lines.filter((line) => /^\d/.test(line)),
    body: [
      '## Summary',
      'Logins fail.',
      '',
      ...(tasks.length > 0 ? ['## Follow-up', ...tasks, ''] : []),
    ].join('\n'),
  })
}

const pages = auditRules.map(({ id }) => {
  const text = readFileSync(`docs/rules/${id}.md`, 'utf8')
  const example = (verdict: string) =>
    new RegExp(`^\`\`\`text ${verdict}\\n(.*?)^\`\`\``, 'ms').exec(text)?.[1] ?? null
  return { id, text, fails: example('fails'), passes: example('passes') }
})

describe.each(pages)('the page of $id', ({ id, text, fails, passes }) => {
  it('says how grave it is, and what fails and passes', () => {
    expect(text).toMatch(/^(?:An error|A warning|A note)[., ]/m)
    expect(text).toMatch(/^Fails:/m)
    expect(text).toMatch(/Passes:/)
  })

  it.skipIf(fails === null)(
    'shows a history that fails by this rule, with message and remedy',
    async () => {
      const own = (await findings(play(fails ?? ''))).filter(({ rule }) => rule === id)
      expect(own).not.toEqual([])
      const word = /^(An error|A warning|A note)/m.exec(text)?.[1]?.split(' ')[1]
      for (const { message, hint, severity } of own) {
        expect(severity).toBe(word)
        expect(message).toMatch(/^[A-Z0-9`].*\.$/)
        expect(hint).toMatch(/^[A-Z`].*\.$/)
      }
    }
  )

  it.skipIf(passes === null)('shows a history that passes', async () => {
    const own = (await findings(play(passes ?? ''))).filter(
      ({ rule, severity }) => rule === id || severity === 'error'
    )
    expect(own).toEqual([])
  })
})
