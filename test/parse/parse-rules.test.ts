/** The list of what reading can find names every id that the source uses, and no other. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseRules } from '../../src/parse/parse-rules.ts'

it('every finding of a reader has its id in the list', () => {
  const files = ['src/parse', 'src/store'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`)
  )
  const used = files
    .filter((path) => !path.endsWith('parse-rules.ts'))
    .flatMap((path) => {
      const source = readFileSync(path, 'utf8')
      const typed = /(?:rule: |=== 'event' \? |add\(\s*|fault\(\s*|odd\(\s*[\w.]+,\s*)'([a-z-]+)'/g
      return [...source.matchAll(typed)].map(([, id = '']) => id)
    })
  const ids = parseRules.map(({ id }) => id)
  expect([...new Set(used)].toSorted()).toEqual(ids.toSorted())
})
