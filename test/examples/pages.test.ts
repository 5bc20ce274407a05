/** What the pages tell people to type works, and what they link to is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { parseRecord } from '../../src/parse/parse-record.ts'

const pages = [
  ...readdirSync('.'),
  ...readdirSync('docs', { encoding: 'utf8', recursive: true }).map((path) => join('docs', path)),
  'incidents/README.md',
].filter((path) => path.endsWith('.md'))

function read(path: string): string {
  return readFileSync(path, 'utf8')
}

/** The name that GitHub gives a heading as an anchor. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function anchorsOf(path: string): string[] {
  return [...read(path).matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''))
}

/** Links that lead nowhere: to a file that is not there, or to a heading that the page does not have. */
function deadLinks(path: string): string[] {
  const text = read(path).replaceAll(/^```.*?^```/gms, '')
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '')
  return targets
    .filter((target) => !/^[a-z]+:/i.test(target))
    .filter((target) => {
      const [file = '', anchor] = target.split('#')
      const full = file === '' ? path : join(dirname(path), file)
      if (!existsSync(full)) return true
      return anchor !== undefined && full.endsWith('.md') && !anchorsOf(full).includes(anchor)
    })
}

function findingsIn(text: string, id: string): string[] {
  const path = `incidents/2026/11/${id}-x.md`
  const { findings } = parseRecord(path, new TextEncoder().encode(text), yaml)
  return findings.map(({ rule, line }) => `${rule}:${line}`)
}

describe('the pages', () => {
  it.each(pages)('%s has no dead link', (path) => {
    expect(deadLinks(path)).toEqual([])
  })

  it('of the reference shows a whole record that can be read', () => {
    const whole = /## A whole record\n```yaml\n(.*?)```/s.exec(
      read('docs/reference/record.md')
    )?.[1]
    expect(findingsIn(whole ?? '', 'SEC-20261121-0312')).toEqual([])
  })

  it('of the reference show targets and contacts in the policy’s own grammar', () => {
    const blocks = [...read('docs/reference/policy.md').matchAll(/```yaml\n(.*?)```/gs)]
    expect(blocks.length).toBeGreaterThan(4)
    for (const [, block = ''] of blocks) expect(yaml.parseDocument(block).errors).toEqual([])
  })
})

describe('incidents/README.md', () => {
  const page = read('incidents/README.md')

  it('shows a first record that can be read', () => {
    const first = /^ *```markdown\n(.*?)^ *```/ms.exec(page)?.[1] ?? ''
    expect(findingsIn(first.replaceAll(/^ {3}/gm, ''), 'SEC-20261121-0312')).toEqual([])
  })

  describe.each([
    { form: 'service-form', id: 'INC-20261121-0312', kind: 'service' },
    { form: 'security-form', id: 'SEC-20261121-0312', kind: 'security' },
  ])('its $form', ({ form, id, kind }) => {
    const url = new RegExp(`^\\[${form}\\]: (.*)$`, 'm').exec(page)?.[1] ?? ''
    const query = new URL(url, 'https://github.com/o/r/blob/main/incidents/README.md').searchParams
    const value = query.get('value') ?? ''

    it('opens the form for a new file in this folder', () => {
      const opened = new URL(url, 'https://github.com/o/r/blob/main/incidents/README.md')
      expect(opened.pathname).toBe('/o/r/new/main/incidents')
      expect(query.get('filename')).toBe(`${id.slice(0, 4)}YYYYMMDD-HHMM-what-happened.md`)
    })

    it('is a record once it is filled in', () => {
      const filled = value
        .replace(/id: .*/, `id: ${id}`)
        .replace('title: ', 'title: Logins fail')
        .replace('[]', '[login-api]')
        .replace(/at: .*/, 'at: 2026-11-21T03:12:00Z')
      expect(filled).toContain(`kind: ${kind}`)
      expect(findingsIn(`${filled}Logins fail.\n`, id)).toEqual([])
    })

    it('is told, line by line, where it is not', () => {
      const lines = findingsIn(value, id).map((finding) => finding.split(':')[1])
      expect(lines).toEqual(expect.arrayContaining(['3', '5', '7']))
    })
  })
})
