/** What editors say and offer by the schemas, asked of the server that most of them run. */
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService } from 'yaml-language-server'
import { EVENT_NAMES } from '../../src/model/events.ts'
import { type Form, jsonSchemaOf } from '../../src/model/json-schema.ts'

const server = getLanguageService({
  schemaRequestService: (address) => Promise.reject(new Error(`${address} is asked of nobody.`)),
  workspaceContext: { resolveRelativePath: (path) => path },
})
server.configure({
  validate: true,
  hover: true,
  completion: true,
  schemas: (['record', 'policy'] as const).map((form) => ({
    uri: `file:///${form}.schema.json`,
    fileMatch: [`*.${form}.yaml`],
    schema: jsonSchemaOf(form),
  })),
})

let documents = 0

/** A text with a `|` where the cursor stands: the server keeps what it parsed by the name of the file. */
function typed(form: Form, text: string) {
  const offset = text.indexOf('|')
  const name = `file:///${(documents += 1)}.${form}.yaml`
  const document = TextDocument.create(name, 'yaml', 1, text.replace('|', ''))
  return { document, position: document.positionAt(Math.max(offset, 0)) }
}

async function hover(form: Form, text: string): Promise<string> {
  const { document, position } = typed(form, text)
  return JSON.stringify((await server.doHover(document, position))?.contents ?? null)
}

async function offered(form: Form, text: string) {
  const { document, position } = typed(form, text)
  const { items } = await server.doComplete(document, position, false)
  return new Map(items.map((item) => [item.label, item]))
}

async function faults(form: Form, text: string): Promise<string[]> {
  const { document } = typed(form, text)
  return (await server.doValidation(document, false)).map(({ message }) => message)
}

describe('hovering', () => {
  it.each<[Form, string, string]>([
    ['record', 'tit|le: x', 'one line'],
    [
      'record',
      'timeline:\n  - at: 2026-11-21T03:12:00Z\n    event: conta|ined',
      'it spreads no further',
    ],
    ['record', 'timeline:\n  - { event: held, rea|son: x }', 'why'],
    ['record', 'tlp: am|ber', 'Your organisation and those it works for may read it.'],
    ['policy', 'catch|-up: 7d', 'a sweep announces nothing that was first owed longer ago'],
    [
      'policy',
      'contacts:\n  boss:\n    fall|back: x',
      'a role to name where this one was called in vain',
    ],
    ['policy', 'kinds:\n  a:\n    unassessed:\n      - { do: re|ach, id: a }', 'gets to a status'],
  ])('in a %s over %j says what it is', async (form, text, words) => {
    expect(await hover(form, text)).toContain(words)
  })
})

describe('a wrong value', () => {
  it.each<[Form, string, string]>([
    ['policy', 'immediately: 5 minutes', 'A length of time is written 45m, 2h'],
    [
      'policy',
      'kinds: { a: { unassessed: [{ do: notify, id: a, role: b, within: 30 minutes }] } }',
      'or the word immediately',
    ],
    ['policy', 'kinds: { a: { prefix: inc } }', 'A prefix is two to ten capitals or digits'],
    ['policy', 'contacts: { Boss: {} }', 'A name is lower-case words with hyphens'],
    [
      'policy',
      'calendars: { a: { hours: { monday: [9-5] } } }',
      'Opening hours are written 09:00-17:00',
    ],
    ['policy', 'authors: [a b]', 'A login of GitHub is letters'],
    ['policy', 'review: { every: 1w, last: soon }', 'A date is written 2026-12-25'],
    ['record', 'timeline: [{ at: 03:12, event: noted }]', 'An instant carries its offset'],
    [
      'record',
      'timeline: [{ at: 2026-11-21T03:12Z, event: noted, by: a@b }]',
      'A person is a login',
    ],
    [
      'record',
      'timeline: [{ at: 2026-11-21T03:12Z, event: noted, url: x }]',
      'An address begins with https',
    ],
    [
      'record',
      'timeline: [{ at: 2026-11-21T03:12Z, event: corrected, reason: x, entry: a b }]',
      'An entry is named',
    ],
    ['record', 'evidence: [{ path: a, sha256: A }]', 'A SHA-256 is 64 hexadecimal digits'],
    ['record', 'tlp: pink', '"clear", "green", "amber", "red"'],
  ])('in a %s, %j, is told what is meant, and shown no pattern', async (form, text, words) => {
    const said = await faults(form, text)
    expect(said.join('\n')).toContain(words)
    expect(said.filter((message) => /[\\^$]/.test(message))).toEqual([])
  })
})

describe('completion', () => {
  it('starts each kind of entry with what it needs', async () => {
    const items = await offered('record', 'timeline:\n  - |')
    expect(EVENT_NAMES.filter((name) => !items.has(name))).toEqual([])
    const { insertText, documentation } = items.get('engaged') ?? {}
    expect(insertText).toMatch(/^at: \$1\n {2}event: engaged\n {2}role: \$\d$/)
    expect(documentation).toBe('a person took it up')
  })

  it('starts each kind of target, a contact and an absence', async () => {
    const targets = await offered('policy', 'kinds:\n  service:\n    unassessed:\n      - |')
    expect(['notify', 'engage', 'update', 'reach'].filter((name) => !targets.has(name))).toEqual([])
    expect(targets.get('reach')?.insertText).toContain('status: ${')
    const away = await offered('policy', 'contacts:\n  boss:\n    away:\n      - |')
    expect(away.get('an entry of away')?.insertText).toMatch(
      /^who: \$1\n.*from: .*\n.*to: .*\n.*cover/
    )
  })

  it('offers each value with its meaning', async () => {
    const items = await offered('record', 'timeline:\n  - event: assessed\n    impact: |')
    expect([...items.keys()]).toEqual(['severe', 'noticeable', 'minor'])
    expect(items.get('minor')?.documentation).toBe('Single users feel it.')
    const events = await offered('record', 'timeline:\n  - at: 2026-11-21T03:12:00Z\n    event: |')
    expect(events.get('mitigated')?.documentation).toBe('status: users feel it less, or no longer')
  })
})
