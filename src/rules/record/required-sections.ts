/** The body has the sections that its status asks for, each with something in it; a promise to write is nothing once it is closed. */
import { standingClosing } from '../../clock/closing.ts'
import { sectionKey } from '../../clock/sections.ts'
import type { BodyHeading, IncidentFile } from '../../model/incident.ts'
import { kindIn } from '../../model/kind-in.ts'
import { atLine, type Fault, recordRule, type RuleContext, quoted } from '../shared/rule.ts'
import { nearest } from '../../model/suggest.ts'

/** The rule `required-sections`. */
export const requiredSections = recordRule(
  'required-sections',
  'Summary always, Impact once assessed, and at closure what the policy requires; an empty section counts as missing, and at closure one that only promises.',
  (context) => {
    const { facts, line } = context.file.body
    const wanted = wantedSections(context)
    return wanted.flatMap(({ section, because }) => {
      const found = facts.headings.filter(
        (heading) => heading.level === 2 && isNamed(heading, section)
      )
      const isClosing = standingClosing(context.course) !== null
      const said = found.filter(({ empty }) => !empty)
      if (said.some(({ unsaid }) => unsaid !== true || !isClosing)) return []
      const [promised] = said
      if (promised !== undefined) return [unsaidSection(section, promised, context.file)]
      const [first] = found
      return first === undefined
        ? [missing(section, because, facts.headings, line)]
        : [emptySection(section, because, first, facts.headings)]
    })
  }
)

function wantedSections({ course, policy, file }: RuleContext) {
  const wanted = [{ section: 'Summary', because: 'every record needs it' }]
  if (course.events.some(({ event }) => event.event === 'assessed')) {
    wanted.push({ section: 'Impact', because: 'an assessed incident needs it' })
  }
  if (standingClosing(course) !== null) {
    for (const section of kindIn(policy, file.incident.kind)?.requires.sections ?? []) {
      if (wanted.some((other) => sectionKey(other.section) === sectionKey(section))) continue
      wanted.push({ section, because: 'the policy requires it before closure' })
    }
  }
  return wanted
}

/** What somebody promised to write is no obstacle until the incident is to be over. */
function unsaidSection(section: string, { line }: BodyHeading, { body }: IncidentFile): Fault {
  const lines = body.text.split('\n').slice(line - body.line + 1)
  const words = lines.find((one) => one.trim() !== '') ?? ''
  return {
    place: atLine(line),
    message: `The section \`## ${section}\` says nothing yet (${quoted(words)}), and the incident is closed.`,
    hint: 'Write what there is to say, or why there is nothing.',
  }
}

/** A section is often empty only because a rule below its paragraph made a heading of it. */
function emptySection(
  section: string,
  because: string,
  found: BodyHeading,
  headings: readonly BodyHeading[]
): Fault {
  const place = atLine(found.line)
  const message = `The section \`## ${section}\` is empty, but ${because}.`
  const next = headings[headings.indexOf(found) + 1]
  return next?.underlined === true
    ? {
        place,
        message: `${message} The line of dashes right below ${quoted(next.text)} (line ${next.line}) makes a heading of it.`,
        hint: 'Put an empty line above the dashes, or delete them.',
      }
    : { place, message, hint: 'Write at least a sentence below it.' }
}

function missing(
  section: string,
  because: string,
  headings: readonly BodyHeading[],
  bodyLine: number
): Fault {
  const alike =
    headings.find((heading) => isNamed(heading, section)) ??
    headings.find(({ text }) => nearest(text, [section]) !== null)
  if (alike === undefined) {
    return {
      place: atLine(bodyLine),
      message: `There is no section \`## ${section}\`, but ${because}.`,
      hint: `Add a line \`## ${section}\` and what there is to say below it.`,
    }
  }
  return {
    place: atLine(alike.line),
    message: `${quoted(`${'#'.repeat(alike.level)} ${alike.text}`)} is not the section \`## ${section}\`, but ${because}.`,
    hint: `Write the heading as \`## ${section}\`.`,
  }
}

function isNamed(heading: BodyHeading, section: string): boolean {
  return sectionKey(heading.text) === sectionKey(section)
}
