/** The fences of a record: where its front matter and its body stand, and what is said of those that do not hold. */
import { describe, expect, it } from 'vitest'
import { findFences } from '../../src/parse/fences.ts'

const EXAMPLE =
  'Start the file with a line `---`, then `id: …` and the other keys, then a line `---`.'
const ALONE = 'Make the line `---` and nothing else.'
const FIRST = 'Make the first line `---` and nothing else.'

function found(text: string) {
  const { fences, findings } = findFences('r.md', text)
  for (const { severity, path } of findings)
    expect({ severity, path }).toEqual({ severity: 'error', path: 'r.md' })
  return {
    fences,
    told: findings.map(
      ({ rule, line, column, message, hint }) => `${line}:${column} ${rule}: ${message} → ${hint}`
    ),
  }
}

describe('fences', () => {
  it.each([
    ['---\na: b\n---\nc\n', { start: 4, end: 9, bodyStart: 13, bodyLine: 4 }],
    ['---\r\na: b\r\n---\r\nc', { start: 5, end: 11, bodyStart: 16, bodyLine: 4 }],
    ['\uFEFF---\na: b\n---', { start: 5, end: 10, bodyStart: 13, bodyLine: 4 }],
    ['---\n---\n', { start: 4, end: 4, bodyStart: 8, bodyLine: 3 }],
    ['---\na: |\n  ---\n---\n---\n', { start: 4, end: 15, bodyStart: 19, bodyLine: 5 }],
  ])('stand in %j', (text, fences) => {
    expect(found(text)).toEqual({ fences, told: [] })
  })

  it.each<[string, string[]]>([
    ['\uFEFF \n', [`1:1 front-matter: The file is empty; a record was expected. → ${EXAMPLE}`]],
    [
      'a\n---\n',
      [
        `1:1 front-matter: The file has no front matter: its first line is not \`---\`. → ${EXAMPLE}`,
      ],
    ],
    [
      '\n \na',
      [
        `3:1 front-matter: The file has no front matter: its first line is not \`---\`. → ${EXAMPLE}`,
      ],
    ],
    [
      `---${'a'.repeat(50)}\n---\n`,
      [
        `1:1 front-matter: The first line is \`---${'a'.repeat(37)}\`; exactly \`---\` was expected. → ${FIRST}`,
      ],
    ],
    [
      '---\na: b\n',
      [
        '1:1 front-matter: The front matter is never closed: no later line is `---`. → Put a line `---` between the last key and the body.',
      ],
    ],
  ])('are none in %j', (text, told) => {
    expect(found(text)).toEqual({ fences: null, told })
  })

  it.each<[string, object, string[]]>([
    [
      '\n\t\n--- \na: b\n---\n',
      { start: 8, end: 13, bodyStart: 17, bodyLine: 6 },
      [
        '1:1 front-matter: A blank line stands before the front matter. → Delete the lines above the first `---`.',
        `3:1 front-matter: Spaces follow the opening \`---\`. → ${FIRST}`,
      ],
    ],
    [
      `---\n---- ${'a'.repeat(50)}\n---\t\nb\n`,
      { start: 4, end: 60, bodyStart: 65, bodyLine: 4 },
      [
        `2:1 front-matter: A line inside the front matter starts with \`---\`: \`---- ${'a'.repeat(35)}\`. → Close the front matter with a line \`---\` alone, or indent the line if it is part of a text.`,
        `3:1 front-matter: Spaces follow the closing \`---\`. → ${ALONE}`,
      ],
    ],
  ])('stand in %j, with what is wrong with it', (text, fences, told) => {
    expect(found(text)).toEqual({ fences, told })
  })

  it.each([
    ['letters', 'a', 1],
    ['letters of two bytes', 'é', 2],
  ])('hold so many bytes and no more, of %s', (_, letter, size) => {
    const front = (bytes: number) =>
      `---\n${letter.repeat(bytes / size - 1)}${'b'.repeat(size - 1)}\n---\n`
    const body = (bytes: number) => `---\n---\n${letter.repeat(bytes / size)}`
    expect(found(front(65_536))).toMatchObject({ fences: { start: 4 }, told: [] })
    expect(found(front(65_536 + size))).toEqual({
      fences: null,
      told: [
        `2:1 too-large: The front matter has ${65_536 + size} bytes; at most 65536 are read. → Move long text into the body, or into a file in the folder named by the ID.`,
      ],
    })
    expect(found(body(262_144))).toMatchObject({ fences: { start: 4 }, told: [] })
    expect(found(body(262_144 + size))).toEqual({
      fences: null,
      told: [
        `3:1 too-large: The body has ${262_144 + size} bytes; at most 262144 are read. → Move logs and long quotations into files in the folder named by the ID, and link them.`,
      ],
    })
  })
})
