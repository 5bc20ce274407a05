/** A pack of duties goes into a policy as lines; every other byte of the policy stays. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { mergePack, parsePack } from '../../src/parse/merge-pack.ts'

const PACK = `# A law, read by us.
name: law
version: 3
regimes:
  law: { title: 'A Law, Article 2', read: 2026-11-27, pack: law@3 }
contacts:
  # Whom the law names.
  authority:
    { name: The authority }
  # Ours.
  officer: { name: The officer }
duties:
  # Within a day.
  - id: early
    do: submit

  - id: never
`
const merge = (text: string, kind = 'security') => mergePack(text, parsePack(PACK), kind, yaml)

const REGIMES = "regimes:\n  law: { title: 'A Law, Article 2', read: 2026-11-27, pack: law@3 }\n"
const CONTACTS = `  # Whom the law names.
  authority:
    { name: The authority }
  # Ours.
  officer: { name: The officer }
`
const DUTIES = '# Within a day.\n- id: early\n  do: submit\n'
const deep = (lines: string, by: number) => lines.replaceAll(/^(?=.)/gm, ' '.repeat(by))

describe('a pack', () => {
  it('is its name and version, when it was read, and the lines of each part up to an empty one', () => {
    expect(parsePack(PACK)).toEqual({
      name: 'law',
      version: 3,
      title: 'A Law, Article 2',
      read: '2026-11-27',
      parts: {
        regimes: ["  law: { title: 'A Law, Article 2', read: 2026-11-27, pack: law@3 }"],
        contacts: CONTACTS.trimEnd().split('\n'),
        duties: deep(DUTIES, 2).trimEnd().split('\n'),
      },
    })
  })

  it('may end with its last part, and have a title in no quotes', () => {
    const [text = ''] = PACK.replace("'A Law, Article 2'", 'A Law').split('\n\n')
    expect(parsePack(text)).toMatchObject({
      title: 'A Law',
      parts: { duties: deep(DUTIES, 2).trimEnd().split('\n') },
    })
  })

  it('has a number of its version, and a name to the end of its line', () => {
    const text = PACK.replace('version: 3', 'version: 12').replace('name: law', 'name: law of two')
    expect(parsePack(text)).toMatchObject({ name: 'law of two', version: 12 })
  })

  it('without its parts is empty', () => {
    expect(parsePack('')).toEqual({
      name: '',
      version: 0,
      title: '',
      read: '',
      parts: { regimes: [], contacts: [], duties: [] },
    })
  })

  it.each(readdirSync('packs'))('as it is shipped has all parts: %s', (file) => {
    const text = readFileSync(`packs/${file}`, 'utf8')
    const { name, version, title, read, parts } = parsePack(text)
    expect(`${name}.yml`).toBe(file)
    expect(parts.regimes.join('\n')).toContain(`pack: ${name}@${version}`)
    expect(parts.regimes.join('\n')).toContain(`read: ${read}`)
    expect(title).toMatch(/^\w.*\w$/)
    const { regimes, contacts, duties } = parts
    const whole = ['regimes:', ...regimes, 'contacts:', ...contacts, 'duties:', ...duties]
    expect(text).toContain(whole.join('\n'))
  })
})

describe('merged into a policy, a pack', () => {
  it('brings the parts that are not there', () => {
    const policy =
      'version: 1\nkinds:\n  security:\n    title: Security # ours\n  service: { title: x }'
    expect(merge(policy)).toBe(
      `version: 1\nkinds:\n  security:\n    title: Security # ours\n    duties:\n${deep(DUTIES, 6)}  service: { title: x }\ncontacts:\n${CONTACTS}${REGIMES}`
    )
  })

  it('adds to the parts that are there, as deep as these stand', () => {
    const policy = `regimes:
    other: { title: b }
kinds:
    security:
        duties:
            - id: z # last

# between
contacts:
 someone: { name: a }
`
    expect(merge(policy)).toBe(`regimes:
    other: { title: b }
    law: { title: 'A Law, Article 2', read: 2026-11-27, pack: law@3 }
kinds:
    security:
        duties:
            - id: z # last
${deep(DUTIES, 12)}
# between
contacts:
 someone: { name: a }
${CONTACTS}`)
  })

  it('keeps the space behind the line that it comes below', () => {
    const policy = 'contacts:\n  a: { name: b }  \nkinds:\n  security:\n    a: b\n'
    expect(merge(policy)).toBe(
      `contacts:\n  a: { name: b }  \n${CONTACTS}kinds:\n  security:\n    a: b\n    duties:\n${deep(DUTIES, 6)}${REGIMES}`
    )
  })

  it('leaves out a contact that the policy has, with the comment above it', () => {
    const policy = 'kinds:\n  security:\n    a: b\ncontacts:\n'
    const known = merge(`${policy}  authority: { name: Ours }\n`)
    expect(known).toContain(
      'contacts:\n  authority: { name: Ours }\n  # Ours.\n  officer: { name: The officer }\n'
    )
    const both = '  officer: { name: x }\n  authority: { name: Ours }\n'
    expect(merge(policy + both)).toContain(`contacts:\n${both}regimes:\n`)
  })

  it.each([
    ['the contacts', 'contacts: { a: { name: b } }\nkinds:\n  security:\n    a: b\n', 'security'],
    ['the kind', 'kinds:\n  security: { a: b }\n', 'security'],
    ['the duties', 'kinds:\n  security:\n    duties: []\n', 'security'],
    ['the regimes', 'regimes: {}\nkinds:\n  security:\n    a: b\n', 'security'],
    ['a kind that is not there', 'kinds:\n  security:\n    a: b\n', 'service'],
  ])('is refused where %s would have to be written in braces', (_, policy, kind) => {
    expect(merge(policy, kind)).toBeNull()
  })
})
