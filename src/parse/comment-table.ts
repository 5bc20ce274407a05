/** The commands that a comment may hold, for somebody with a phone and no shell: what each takes, does and asks. */
import { type EventName, IMPACTS, PrioritySchema, URGENCIES } from '../model/events.ts'
import { isLogin } from '../model/login.ts'
import { trimEndOf } from '../model/trim-end-of.ts'

/** What a command asks to be put on record. */
export type Asked =
  /** Somebody takes it up; no `who`: whoever wrote it; no `role`: those for which the policy names them. */
  | { readonly ask: 'take-up'; readonly who: string | null; readonly role: string | null }
  | {
      readonly ask: 'entry'
      readonly event: EventName
      readonly keys: Readonly<Record<string, string>>
      /** Whether it goes to the audience of the kind's updates. */
      readonly informs: boolean
      /** When resolution is expected, as typed: a length of time from the comment on, or a moment. */
      readonly expected: string | null
    }
  | CoverAsked
  | { readonly ask: 'help' }

/** Somebody stands in on a rota, with moments as typed. */
export interface CoverAsked {
  readonly ask: 'cover'
  /** Null: the one rota of whoever wrote it. */
  readonly rota: string | null
  /** Null: whoever wrote it. */
  readonly who: string | null
  /** Null: from the comment on. */
  readonly from: string | null
  readonly until: string
  /** Empty where none is given. */
  readonly reason: string
}

/** A command of ours that cannot be carried out as it is written. */
export interface Unclear {
  readonly unclear: string
  readonly remedy: string
}

/** A row of the table. */
export interface CommandRow {
  readonly name: string
  /** What follows it, in the words of the help. */
  readonly takes: string
  readonly does: string
  /** Whether its id may stand anywhere: what follows is for people to read. Else it stands first. */
  readonly idAnywhere?: true
  readonly read: (said: Said) => Asked | Unclear
}

/** What follows a command: the words of its own line, and all of its text. */
export interface Said {
  readonly words: readonly string[]
  readonly text: string
  /** The text after so many words. */
  readonly after: (words: number) => string
  /** How it is written, as in `/hold REASON`. */
  readonly usage: string
}

const LENGTH = /^\d{1,4}[wdhm]$/
const DAY = /^\d{4}-\d\d-\d\d$/
const DAYS = new Set(['today', 'tomorrow'])
const CLOCK = /^\d\d?:\d\d/
const ROLE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
/** The table, in the order of an incident's life. */
export const COMMENT_COMMANDS: readonly CommandRow[] = [
  {
    name: 'ack',
    takes: '',
    idAnywhere: true,
    does: 'you take it up, in every role for which the policy names you',
    read: () => ({ ask: 'take-up', who: null, role: null }),
  },
  {
    name: 'engage',
    takes: '[@LOGIN] [ROLE]',
    idAnywhere: true,
    does: 'you, or whom you name, take it up in that role',
    read: readEngage,
  },
  {
    name: 'assess',
    takes: 'IMPACT URGENCY [SCOPE]',
    does: `sets the priority: ${IMPACTS.join(', ')}; ${URGENCIES.join(', ')}`,
    read: readAssess,
  },
  {
    name: 'priority',
    takes: 'P1 REASON',
    does: 'sets the priority by hand, until the next assessment',
    read: readPriority,
  },
  {
    name: 'update',
    takes: 'TEXT',
    does: 'word to those who are to be kept up to date',
    read: (said) => needing(said, said.text, { event: 'updated', informs: true, key: 'note' }),
  },
  {
    name: 'expected',
    takes: '2h [TEXT]',
    does: 'the same, with when it is expected to be resolved',
    read: readExpected,
  },
  step('investigating', 'investigating', 'somebody looks for the cause'),
  step('contained', 'contained', 'it spreads no further'),
  step('mitigated', 'mitigated', 'its effects are lessened'),
  step('resolved', 'resolved', 'it is over'),
  step('validated', 'validated', 'the measures work, which the policy may ask of a role'),
  {
    name: 'hold',
    takes: 'REASON',
    does: 'stops the clock of resolution',
    read: (said) => needing(said, said.text, { event: 'held', key: 'reason' }),
  },
  step('resume', 'resumed', 'starts it again'),
  {
    name: 'note',
    takes: 'TEXT',
    does: 'anything else worth keeping',
    read: (said) => needing(said, said.text, { event: 'noted', key: 'note' }),
  },
  step('close', 'closed', 'closes it, once all is there that the policy asks'),
  {
    name: 'reopen',
    takes: 'REASON',
    does: 'it is not over',
    read: (said) => needing(said, said.text, { event: 'reopened', key: 'reason' }),
  },
  {
    name: 'dismiss',
    takes: 'REASON',
    does: 'it was no incident, or a duplicate',
    read: (said) => needing(said, said.text, { event: 'dismissed', key: 'reason' }),
  },
  {
    name: 'cover',
    takes: '[ROTA] [@LOGIN] [from 18:00] until 09:00 [REASON]',
    does: 'you, or whom you name, are on duty on the rota from now on, or then',
    read: readCover,
  },
  { name: 'help', takes: '', does: 'this', read: () => ({ ask: 'help' }) },
]

/** A status, with words that may follow. */
function step(name: string, event: EventName, does: string): CommandRow {
  const read = ({ text }: Said): Asked => entry(event, text === '' ? {} : { note: text })
  return { name, takes: '[TEXT]', does, read }
}

function entry(event: EventName, keys: Readonly<Record<string, string>>): Asked {
  return { ask: 'entry', event, keys, informs: false, expected: null }
}

/** An entry that says nothing without its text. */
function needing(
  { usage }: Said,
  text: string,
  {
    event,
    key,
    informs = false,
  }: { readonly event: EventName; readonly key: string; readonly informs?: boolean }
): Asked | Unclear {
  if (text === '') return unclear(`${usage} says nothing without its words.`, usage)
  return { ask: 'entry', event, keys: { [key]: text }, informs, expected: null }
}

function unclear(sentence: string, usage: string): Unclear {
  return { unclear: sentence, remedy: `Write ${usage}, in a new comment; \`/help\` lists all.` }
}

function readEngage({ words, usage }: Said): Asked | Unclear {
  let who: string | null = null
  let role: string | null = null
  for (const word of words) {
    const named = word.toLowerCase()
    if (word.startsWith('@') && isLogin(word) && who === null) who = word.slice(1)
    else if (ROLE.test(named) && role === null) role = named
    else return unclear(`${word} means nothing here.`, usage)
  }
  return { ask: 'take-up', who, role }
}

/** In either order: nobody knows at night which of them comes first, and no word is of both. */
function readAssess({ words, after, usage }: Said): Asked | Unclear {
  const two = new Set(words.slice(0, 2).map((word) => trimEndOf(word.toLowerCase(), ',;')))
  const impact = IMPACTS.find((one) => two.has(one))
  const urgency = URGENCIES.find((one) => two.has(one))
  if (impact === undefined || urgency === undefined) {
    const known = `Impacts are ${IMPACTS.join(', ')}; urgencies ${URGENCIES.join(', ')}.`
    return unclear(`An assessment is an impact and an urgency. ${known}`, usage)
  }
  const scope = after(2)
  return entry('assessed', { impact, urgency, ...(scope === '' ? {} : { scope }) })
}

function readPriority(said: Said): Asked | Unclear {
  const priority = PrioritySchema.safeParse(said.words[0]?.toUpperCase())
  const reason = said.after(1)
  if (!priority.success || reason === '') {
    return unclear('A priority by hand is one from P1 to P5, and the reason for it.', said.usage)
  }
  return entry('assessed', { priority: priority.data, reason })
}

/** The length in words of the moment that begins so: `18:00`, or `tomorrow 09:00`. */
function momentWords(words: readonly string[]): number {
  const [first = '', second = ''] = words
  return (DAY.test(first) || DAYS.has(first.toLowerCase())) && CLOCK.test(second) ? 2 : 1
}

function readCover({ words, after, usage }: Said): Asked | Unclear {
  let rota: string | null = null
  let who: string | null = null
  let from: string | null = null
  let until: string | null = null
  let at = 0
  while (at < words.length && until === null) {
    const word = words[at] ?? ''
    const named = word.toLowerCase()
    at += 1
    if (named === 'from' || named === 'until' || named === 'to') {
      const length = momentWords(words.slice(at))
      const moment = words.slice(at, at + length).join(' ')
      if (moment === '') return unclear(`No moment stands after ${word}.`, usage)
      if (named === 'from') from = moment
      else until = moment
      at += length
    } else if (word.startsWith('@') && isLogin(word) && who === null) who = word.slice(1)
    else if (ROLE.test(named) && rota === null) rota = named
    else return unclear(`${word} means nothing here.`, usage)
  }
  if (until === null) return unclear('Nothing says how long they stand in.', usage)
  return { ask: 'cover', rota, who, from, until, reason: after(at) }
}

function readExpected({ words, after, usage }: Said): Asked | Unclear {
  const [first = '', second = ''] = words
  if (first === '') return unclear(`${usage} says nothing without a time.`, usage)
  // `/expected 2h 15m` and `/expected 2026-11-21 06:00` are times of two words.
  const isTwo = LENGTH.test(first) ? LENGTH.test(second) : DAY.test(first) && CLOCK.test(second)
  const expected = isTwo ? `${first} ${second}` : first
  const note = after(isTwo ? 2 : 1)
  const keys = note === '' ? {} : { note }
  return { ask: 'entry', event: 'updated', keys, informs: true, expected }
}
