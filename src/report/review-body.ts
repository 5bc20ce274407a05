/** The prose of a review: the sections of the record's body, its follow-ups as a table, and what else it holds. */
import type { BlockContent } from 'mdast'
import { followUpsOf } from '../clock/follow-ups.ts'
import { alwaysInForce } from '../clock/policy-timeline.ts'
import { cell, code, inCell, text } from '../text/markdown.ts'
import { sectionsOf } from '../text/sections.ts'
import { dueDay, trackedWords, wordsOf } from './follow-up-words.ts'
import type { ReviewInput, StringifyMarkdown } from './review-input.ts'

const NAMED = {
  summary: 'Summary',
  impact: 'Impact',
  rootCause: 'Root cause',
  actions: 'Actions taken',
  followUp: 'Follow-up',
  lessons: 'Lessons learned',
} as const

/** Every named section, or a line that says it is missing; the others under their own headings. */
export function bodyOf(
  { body, ...input }: ReviewInput,
  relocate: (target: string) => string | null,
  stringify: StringifyMarkdown
) {
  const sections = sectionsOf(body, relocate)
  const prose = (title: string, keep: (block: BlockContent) => boolean = () => true) => {
    const blocks = sections
      .filter((section) => section.title.toLowerCase() === title.toLowerCase())
      .flatMap((section) => section.blocks.filter((block) => keep(block)))
    return blocks.length === 0 ? '' : stringify({ type: 'root', children: blocks }).trim()
  }
  const named = new Set<string>(Object.values(NAMED).map((title) => title.toLowerCase()))
  const others = sections.filter(({ title }) => !named.has(title.toLowerCase()))
  const tasks = taskRows(input)
  const loose = prose(NAMED.followUp, (block) => tasks.length === 0 || !isTaskList(block))
  return {
    summary: orMissing(NAMED.summary, prose(NAMED.summary)),
    impact: orMissing(NAMED.impact, prose(NAMED.impact)),
    rootCause: orMissing(NAMED.rootCause, prose(NAMED.rootCause)),
    actions: orMissing(NAMED.actions, prose(NAMED.actions)),
    lessons: orMissing(NAMED.lessons, prose(NAMED.lessons)),
    followUps: tasks,
    followUpProse: tasks.length === 0 ? orMissing(NAMED.followUp, loose) : loose,
    others: others.flatMap(({ title }, index) => {
      const again = others.findIndex((other) => other.title === title) !== index
      const found = again ? '' : prose(title)
      return found === '' ? [] : [{ title: text(title), prose: found }]
    }),
  }
}

function orMissing(title: string, found: string): string {
  return found === '' ? `_The record has no section “${title}”, or nothing stands in it._` : found
}

/** That one is overdue is not said: a review stands as it was, and the lists of follow-ups go on. */
function taskRows({
  entry,
  policyFile: { policy },
  zones,
  now,
  ...input
}: Omit<ReviewInput, 'body'>) {
  const { timeline = alwaysInForce(policy) } = input
  return followUpsOf(entry, { timeline, policy, zones }, now).map((row) => {
    const { done, owner, doneOn } = row.task
    const due = dueDay(row, zones, policy.timezone)
    // A review is as of the record's last entry; what is ticked after it is told all the same.
    const isLate = doneOn !== undefined && due !== null && doneOn > due
    const day = doneOn === undefined ? '' : ` on ${doneOn}`
    return {
      done: done ? `${isLate ? 'done late' : 'done'}${day}` : 'open',
      what: cell(wordsOf(row) + trackedWords(row.task)),
      owner: owner === null ? '**nobody**' : inCell(code(owner.replace(/^@/, ''))),
      due: due ?? '**no date**',
    }
  })
}

function isTaskList(block: BlockContent): boolean {
  return (
    block.type === 'list' && block.children.every(({ checked }) => typeof checked === 'boolean')
  )
}
