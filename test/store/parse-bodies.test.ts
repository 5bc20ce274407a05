/** Bodies are parsed in a worker that can be stopped, so that no body stops the command. */
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { IncidentFile } from '../../src/model/incident.ts'
import { parseRecord } from '../../src/parse/parse-record.ts'
import { loadTemplate } from '../../src/store/load-template.ts'
import { parseBodies } from '../../src/store/parse-bodies.ts'
import { folder, record } from './helpers.ts'

const WORKER = pathToFileURL('build/body-worker.js')

function fileOf(path: string, body: string): IncidentFile {
  const { file } = parseRecord(
    path,
    new TextEncoder().encode(record('INC-20261121-0312').replace('## Summary\n\nx\n', () => body))
  )
  if (file === null) throw new Error('unreadable')
  return file
}

/** Emphasis that takes remark many seconds in a few kilobytes. */
const HOSTILE = '*a_ '.repeat(6000)

describe('bodies', () => {
  it('are read exactly, with the lines of their files', async () => {
    const { facts, findings } = await parseBodies(WORKER, [
      fileOf('a.md', '<div>\n\n## Summary\n\n[x](y.png)\n'),
      fileOf('b.md', '## Follow-up\n- [ ] @dana z (due 2026-12-01)\n'),
    ])
    expect(findings).toEqual([])
    expect(facts.get('a.md')).toEqual({
      from: 'tree',
      headings: [{ level: 2, text: 'Summary', line: 12, empty: false }],
      links: [{ target: 'y.png', line: 14, column: 1 }],
      tasks: [],
      untracked: [],
    })
    expect(facts.get('b.md')?.tasks).toEqual([
      { done: false, text: '@dana z (due 2026-12-01)', owner: 'dana', due: '2026-12-01', line: 11 },
    ])
  })

  it('that take longer than the limit are findings, and the others go on', async () => {
    const files = [
      fileOf('a.md', '## Summary\n'),
      fileOf('hostile.md', HOSTILE),
      fileOf('z.md', '## Summary\n'),
    ]
    const { facts, findings } = await parseBodies(WORKER, files, 200)
    expect([...facts.keys()]).toEqual(['a.md', 'z.md'])
    expect(findings).toMatchObject([
      {
        rule: 'body-time',
        severity: 'error',
        path: 'hostile.md',
        line: 10,
        message:
          'The body could not be read within 0.2 s; its sections, links and tasks are unchecked.',
      },
    ])
  })

  it('that kill the worker are findings, and the others go on', async () => {
    const files = [fileOf('deep.md', '> '.repeat(60_000)), fileOf('z.md', '## Summary\n')]
    const { facts, findings } = await parseBodies(WORKER, files, 10_000)
    expect(facts.has('z.md')).toBe(true)
    expect(findings.length + facts.size).toBe(2)
  })

  it('none at all start no worker', async () => {
    expect(await parseBodies(new URL('file:///nowhere.js'), [])).toEqual({
      facts: new Map(),
      findings: [],
    })
  })
})

describe('a template', () => {
  it('is loaded by its name, and a missing one is told', () => {
    const templates = pathToFileURL(`${folder({ 'review.md.hbs': '# x\n' })}/`)
    expect(loadTemplate(templates, 'review.md.hbs')).toBe('# x\n')
    expect(() => loadTemplate(templates, 'other.hbs')).toThrow(
      'The template other.hbs is missing from'
    )
  })
})
