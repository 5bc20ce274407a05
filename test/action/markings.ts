/** Records of which nothing may be said in a public place, each marked in a way that a quick look misses. */
import { ID, RECORD_TEXT } from '../cli/support.ts'

/** Stands in every place of a record that a person writes. */
export const SECRET = 'hunter2'
/** Stands in its path alone. */
export const SLUG = 'correct-horse'

const WORDS = RECORD_TEXT.replace('title: Stolen passwords', `title: ${SECRET} is out`)
  .replace('services: [login-api]', `services: [${SECRET}]\ntlp: red\ncause: ${SECRET}`)
  .replace(
    'timeline:',
    `links:\n  - { what: ${SECRET}, url: "https://meet.example/${SECRET}" }\ntimeline:`
  )
  .replace('by: dana', `by: dana\n    note: ${SECRET}`)
  .replace('urgency: immediate\n---', `urgency: immediate\n    scope: ${SECRET}\n---`)
  .replace(
    '---\n\n## Summary',
    `  - at: 2026-11-21T03:14:00Z\n    event: engaged\n    role: first-line\n    who: ${SECRET}\n---\n\n## Summary`
  )
  .replaceAll(/passwords are tried|Some 4,000 accounts/g, SECRET)

const line = (written: string) => (text: string) => text.replace('tlp: red', written)

/** What was done to the marking, or to what it hangs on. */
export const MARKINGS: Readonly<Record<string, (text: string) => string>> = {
  'red by itself': (text) => text,
  'amber by its kind': line(''),
  'a key in quotes': line('"tlp": red'),
  'a key and a space': line('tlp : red'),
  'an anchor': line('tlp: &mark red'),
  'an alias': (text) => line('tlp: *mark')(text.replace('kind: security', 'kind: &mark security')),
  'a tag': line('tlp: !!str red'),
  'another case': line('TLP: red'),
  'no space': line('tlp:red'),
  'a doubled key': line('tlp: clear\ntlp: red'),
  'clear in a broken record': line('tlp: clear\ntitel: x'),
  'clear in a block of text': line('x-note: |\n  tlp: clear\ntlp: &a red'),
  'a misspelt kind': (text) => line('')(text.replace('kind: security', 'kind: securty')),
  'a kind named as what every object has': (text) =>
    line('')(text.replace('kind: security', 'kind: constructor')),
  'a kind that is none': (text) => text.replace('kind: security', 'kind: [security]'),
  'a misspelt key': line(`tlp: red\nimpcat: ${SECRET}`),
  'a service that is none': line(`tlp: red\nevidence: [{ path: ${SECRET}.txt }]`),
  'front matter that never ends': (text) => text.replace('---\n\n## Summary', '\n## Summary'),
  'no front matter': (text) => text.replace('---\n', ''),
  'a second document': line('tlp: red\n--- x'),
  'a tab': line('\ttlp: red'),
  'a quote that never ends': line('tlp: "red'),
  'a null byte': line('tlp: red\u0000'),
  'a later date': line(`tlp: red\nx-${SECRET}: 1`),
}

/** The record's text with its marking written so, and with an id of its own. */
export function marked(name: string, id: string = ID): string {
  return (MARKINGS[name] ?? ((text: string) => text))(WORDS).replaceAll(ID, id)
}
