/** `write`: writes what a section of a record's body says. */
import { CommandError, type ExitCode } from '../model/errors.ts'
import type { BodyFacts, IncidentFile } from '../model/incident.ts'
import { kindIn } from '../model/kind-in.ts'
import type { Policy } from '../model/policy.ts'
import { nearest } from '../model/suggest.ts'
import { sectionIn, writeSection } from '../parse/edit-section.ts'
import { parseRecordText } from '../parse/parse-record.ts'
import { parseBodies } from '../store/parse-bodies.ts'
import { editingOf, type EditOptions, editRecord } from './ledger/edit-record.ts'
import type { Typist } from './ledger/entry-fields.ts'
import { fileOf } from './ledger/record-of.ts'
import { type Editing, rewrite } from './ledger/rewrite.ts'
import type { Shell } from './shell.ts'

/** Which section, and its words. */
export interface WriteOptions extends EditOptions {
  /** As in `root-cause` or `Root cause`; the beginning is enough where no other begins so. */
  readonly section: string
  /** `-` takes what comes by the pipe; empty with `isEdited`. */
  readonly words: string
  /** After what stands there, and not in its place. */
  readonly isAppended: boolean
  /** In an editor that begins with what stands there. */
  readonly isEdited: boolean
  readonly typist: Typist
}

/** Writes it in its place, or as a new section at the end of the record. */
export async function write(shell: Shell, options: WriteOptions): Promise<ExitCode> {
  // Nobody waits for the lock while somebody writes.
  const before = await look(shell, options, await editingOf(shell, options))
  const words = wordsOf(before, options)
  const { isAppended } = options
  await editRecord(shell, options, async (editing) => {
    const { record } = editing
    const { facts, heading, said: now } = await look(shell, options, editing)
    if (now !== before.said && !isAppended) {
      // Whoever wrote for an hour in an editor finds the words again.
      shell.err(`${words.trimEnd()}\n`)
      throw new CommandError(
        `The section ${heading} was changed by somebody else meanwhile; nothing was written. Your words stand above.`,
        'Run it again: it starts from what stands there now.'
      )
    }
    const text = writeSection(record.text, facts, { heading, words, isAppended })
    await refuseSwallowed(shell, parseRecordText(record.path, text).file, facts, heading)
    return rewrite(shell, { ...editing, text, what: 'The section' })
  })
  return 0
}

/** The heading that is meant, and what is said below it; empty where nothing is. */
async function look(shell: Shell, { section }: WriteOptions, { gathered, record }: Editing) {
  const file = fileOf(record, 'nobody knows where its body begins')
  const facts = await exactFacts(shell, file)
  const heading = headingOf(section, file, facts, gathered.policyFile.policy)
  return { facts, heading, said: sectionIn(record.text, facts, heading) }
}

async function exactFacts(shell: Shell, file: IncidentFile): Promise<BodyFacts> {
  const { facts } = await parseBodies(shell.bodyWorker, [file])
  const exact = facts.get(file.path)
  if (exact !== undefined) return exact
  throw new CommandError(
    `The body of ${file.path} could not be read in time. Nothing was written.`,
    'Write it in an editor.'
  )
}

const KNOWN = ['Summary', 'Impact', 'Actions taken', 'Root cause', 'Follow-up', 'Lessons learned']

/** The heading that is meant: one that is there, that the policy asks for, or that every record may have. */
function headingOf(
  asked: string,
  { incident }: IncidentFile,
  { headings }: BodyFacts,
  policy: Policy
): string {
  const there = headings.filter(({ level }) => level === 2).map(({ text }) => text)
  const required = kindIn(policy, incident.kind)?.requires.sections ?? []
  const all = [...new Map([...KNOWN, ...required, ...there].map((name) => [plain(name), name]))]
  const key = plain(asked)
  const exact = all.filter(([name]) => name === key)
  const found = exact.length > 0 ? exact : all.filter(([name]) => name.startsWith(key))
  const [first, ...others] = found
  if (first !== undefined && others.length === 0 && key !== '') return first[1]
  const names = all.map(([name]) => name.replaceAll(' ', '-'))
  const meant = nearest(key.replaceAll(' ', '-'), names)
  throw new CommandError(
    found.length > 1
      ? `${JSON.stringify(asked)} may be ${found.map(([, name]) => name).join(' or ')}.`
      : `${JSON.stringify(asked)} is no section of this record.`,
    meant === null || found.length > 1
      ? `Type one of ${names.join(', ')}.`
      : `Did you mean ${meant}?`
  )
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, ' ')
}

function wordsOf(
  { heading, said: old }: Awaited<ReturnType<typeof look>>,
  options: WriteOptions
): string {
  const { typist, words, isEdited, isAppended } = options
  const typed = isEdited
    ? typist.edit(isAppended ? '' : old)
    : words === '-'
      ? typist.read()
      : words
  if (typed.trim() === '') {
    throw new CommandError(
      'There are no words to write. Nothing was written.',
      'Type them after the section, `-` for what comes by the pipe, or --editor.'
    )
  }
  return plain(heading) === 'follow up' ? asTasks(typed) : typed
}

/** A line that begins with its owner is a task. */
function asTasks(words: string): string {
  return words.replaceAll(/^@/gm, '- [ ] @')
}

/** Words that open a code block, a comment or a section of their own would swallow what stands after them. */
async function refuseSwallowed(
  shell: Shell,
  after: IncidentFile | null,
  facts: BodyFacts,
  heading: string
): Promise<void> {
  const before = tops(facts)
  const isThere = before.some((name) => plain(name) === plain(`2 ${heading}`))
  const wanted = isThere ? before : [...before, `2 ${heading}`]
  const now = after === null ? [] : tops(await exactFacts(shell, after))
  if (JSON.stringify(now) === JSON.stringify(wanted)) return
  throw new CommandError(
    'The words would change which sections the record has. Nothing was written.',
    'Use headings of three signs (###), and close each code block and comment.'
  )
}

function tops({ headings }: BodyFacts): string[] {
  return headings.filter(({ level }) => level <= 2).map(({ level, text }) => `${level} ${text}`)
}
