/** The draft of a filing: what the regime asks, in its order, as the record answers it, and what it cannot. */
import { code, text } from '../text/markdown.ts'
import { utcAndLocal } from '../text/times.ts'
import { draftAnswers, type DraftInput } from './draft-answers.ts'
import { fill, type ReviewTools } from './review.ts'
import { capital, dutyWords } from './words.ts'

const UNSAID = '_The record does not say._'

/** Renders it: the same record and policy give the same bytes. Throws where a template asks what nobody answers. */
export function renderDraft(
  input: DraftInput,
  { template, handlebars, stringify }: ReviewTools
): string {
  const answers = draftAnswers(input, stringify)
  const { drawn, missing } = withAnswers(template, answers)
  const said = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [name, answer ?? UNSAID])
  )
  return fill(drawn, { ...headOf(input), answers: said, missing }, handlebars)
}

const ASKED = /\{\{answers\.([A-Za-z]+)\}\}\n*/g

/**
 * The template without what is left open below a heading that something answers; and the headings below which the record
 * answers nothing: people have to, and it is never invented.
 */
function withAnswers(template: string, answers: Readonly<Record<string, string | null>>) {
  const missing: string[] = []
  const [head = '', ...sections] = template.split(/^(?=## )/m)
  const drawn = sections.map((section) => {
    const open = [...section.matchAll(ASKED)].filter(([, name = '']) => answers[name] === null)
    const isOpen = open.length === [...section.matchAll(ASKED)].length
    if (isOpen) missing.push(section.slice(3, section.indexOf('\n')).trim())
    return (isOpen ? open.slice(1) : open).reduce(
      (left, [asked]) => left.replace(asked, ''),
      section
    )
  })
  return { drawn: [head, ...drawn].join(''), missing }
}

function headOf({ entry, duty, row, policyFile, zones }: DraftInput) {
  const { policy } = policyFile
  const contact = policy.contacts[duty.to]
  const regime = policy.regimes?.[duty.when?.regime ?? '']
  const due =
    row === null
      ? 'nothing asks for it yet'
      : row.dueAt === null
        ? 'not yet: what it counts from has not come'
        : utcAndLocal(row.dueAt, { zones, timezone: policy.timezone })
  return {
    duty: capital(dutyWords(duty.id)),
    incident: code(entry.file.incident.id),
    to: `${capital(dutyWords(duty.to))}${contact?.name === undefined ? '' : ` (${text(contact.name)})`}`,
    law: text(duty.law ?? regime?.title ?? 'a duty of the policy'),
    read: regime?.read ?? '',
    due,
    record: code(entry.file.path),
  }
}
