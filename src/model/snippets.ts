/** Snippets that start a record and each kind of entry, drawn from the schema of the events. */
import { eventKeys } from './event-keys.ts'

/** One of VS Code's: `body` line by line. */
interface Snippet {
  readonly scope: string
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

/** The moment at which it is typed, with its offset. */
const NOW =
  '$CURRENT_YEAR-$CURRENT_MONTH-${CURRENT_DATE}T$CURRENT_HOUR:$CURRENT_MINUTE:$CURRENT_SECOND$CURRENT_TIMEZONE_OFFSET'
const SCOPE = 'markdown,yaml'

/** The file of snippets for VS Code, by name. */
export function snippetFile(): Record<string, Snippet> {
  const entries = eventKeys().events.map(({ event, needed, description }) => {
    const body = [
      `- at: ${NOW}`,
      `  event: ${event}`,
      ...needed.map((key, index) => `  ${key}: $${index + 1}`),
      `  by: $${needed.length + 1}`,
    ]
    return [event, { scope: SCOPE, prefix: event, description, body }] as const
  })
  return { 'incident record': RECORD, ...Object.fromEntries(entries) }
}

const RECORD: Snippet = {
  scope: SCOPE,
  prefix: 'incident',
  description:
    'A new record: its id is the date and the minute in UTC at which it was first reported.',
  body: [
    '---',
    'id: ${1|INC,SEC|}-$CURRENT_YEAR$CURRENT_MONTH$CURRENT_DATE-${2:hhmm in UTC}',
    'title: ${3:What is wrong, in one line}',
    'kind: ${4|service,security|}',
    'services: [${5:login-api}]',
    'timeline:',
    `  - at: ${NOW}`,
    '    event: reported',
    '    by: ${6:who}',
    '    source: ${7|user,administrator,monitoring,security-tool|}',
    '---',
    '',
    '## Summary',
    '',
    '$0',
    '',
  ],
}
