/** A cover is one line more of a rota, the last of its covers; every other byte stays. */
import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { addCover } from '../../src/parse/add-cover.ts'

const COVER = {
  rota: 'first-line',
  by: 'sam',
  from: '2026-11-21T03:12:00Z',
  to: '2026-11-21T09:00:00Z',
}
const BRACES = '{ rota: first-line, by: sam, from: 2026-11-21T03:12:00Z, to: 2026-11-21T09:00:00Z }'
const ROTA = `version: 1 # ours
rotas:
  first-line:
    layers:
      - { people: [finn], every: 1w, from: 2026-11-02 09:00 }
`
const FIRST = '{ rota: first-line, by: bo, from: 2026-11-20T03:12:00Z, to: 2026-11-20T09:00:00Z }'

const crlf = (text: string) => text.replaceAll('\n', '\r\n')

test.each([
  ['begins the covers where there are none', '', `covers:\n  - ${BRACES}\n`],
  ['begins them where the list is empty', 'covers: []\n', `covers: [${BRACES}]\n`],
  ['comes last in brackets', `covers: [${FIRST}]\n`, `covers: [${FIRST}, ${BRACES}]\n`],
  [
    'comes behind the last line of the list, and behind the comment beside it',
    `covers:\n  - ${FIRST} # ill\n  # the end\nahead: 30d\n`,
    `covers:\n  - ${FIRST} # ill\n  - ${BRACES}\n  # the end\nahead: 30d\n`,
  ],
  [
    'stands as deep as the others',
    'covers:\n- rota: first-line\n  by: bo\n',
    `covers:\n- rota: first-line\n  by: bo\n- ${BRACES}\n`,
  ],
  [
    'comes below a text that runs over lines',
    'covers:\n    - by: bo\n      reason: |\n        ill\n\nahead: 30d\n',
    `covers:\n    - by: bo\n      reason: |\n        ill\n    - ${BRACES}\n\nahead: 30d\n`,
  ],
])('a cover %s', (_, covers, after) => {
  expect(addCover(ROTA + covers, COVER, yaml)).toBe(ROTA + after)
  expect(addCover(crlf(ROTA + covers), COVER, yaml)).toBe(crlf(ROTA + after))
  expect(addCover(`\uFEFF${ROTA}${covers}`, COVER, yaml)).toBe(`\uFEFF${ROTA}${after}`)
})

test('a last line without its end gets one', () => {
  expect(addCover(ROTA.trimEnd(), COVER, yaml)).toBe(`${ROTA}covers:\n  - ${BRACES}\n`)
})

test.each([
  ['that is broken', 'a: [\n'],
  ['that is empty', ''],
  ['that is a list', '- a\n'],
  ['that is all in braces', '{ version: 1 }\n'],
  ['whose covers are a word', 'covers: x\n'],
  ['whose covers are a map', 'covers: {}\n'],
  ['whose covers have no value', 'covers:\n'],
])('there is no place for one in a rota %s', (_, text) => {
  expect(addCover(text, COVER, yaml)).toBeNull()
})
