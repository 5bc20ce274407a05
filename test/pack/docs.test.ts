/** The page about the pack names every file and every column that a pack has. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ID, PATH, record, scene } from '../audit/scene.ts'
import { filesOf, pack } from './support.ts'

const page = readFileSync('docs/reference/bundle.md', 'utf8')

/** The names in the first cells below a heading, in their order. */
function namesBelow(heading: string): string[] {
  const section = page.split(`### ${heading}\n`)[1]?.split('\n#')[0] ?? ''
  const cells = [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell)
  return cells.flatMap((cell) => [...cell.matchAll(/`([A-Za-z]+)`/g)].map(([, name = '']) => name))
}

it('names the columns of each list, and those alone', async () => {
  const made = scene()
  const timeline = [
    '03:12 reported by: dana',
    '03:14 assessed by: alice, impact: severe, urgency: immediate',
    '03:16 notified role: stakeholders, url: "https://github.com/kwetter/incidents/issues/1#issuecomment-1"',
    '03:40 resolved by: fay',
    '05:00 closed by: alice',
  ]
  made.commit({ at: '2026-11-23T05:01:00Z' }, { [PATH]: record({ timeline }) })
  writeFileSync(
    join(made.folder, 'incidents/fresh.md'),
    record({ id: 'INC-20261122-0900', timeline })
  )
  const packed = await pack(made.folder)
  const lists = filesOf(packed.folder).filter((path) => /^[a-z-]+\.ndjson$/.test(path))
  expect(lists).toHaveLength(8)
  for (const path of lists) {
    const name = path.replace('.ndjson', '')
    const [row = {}] = packed.rows(name)
    expect([name, namesBelow(name).toSorted()]).toEqual([name, Object.keys(row).toSorted()])
    const [header = ''] = packed.read(`${name}.csv`).split('\r\n')
    const camel = header.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    expect(camel.split(',')).toEqual(Object.keys(row))
  }
  const files = filesOf(packed.folder).map((path) =>
    path
      .replace(ID, '<ID>')
      .replace('INC-20261122-0900', '<ID>')
      .replace(/^policies\/[0-9a-f]+/, 'policies/<commit>')
      .replace(/^(report|uncommitted)\/.*/, '$1/')
      .replace(/^([a-z-]+)\.ndjson$/, '$1.csv')
  )
  for (const path of new Set(files)) expect(page).toContain(`\n| \`${path}\``)
})
