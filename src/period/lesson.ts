/** What a record's body says was learned, safe to be shown in another file. */
import type { Root, RootContent } from 'mdast'
import type { StringifyMarkdown } from '../report/review-input.ts'
import { sectionsOf } from '../text/sections.ts'

/** The name of the section, in lower case. */
export const LESSONS = 'lessons learned'

/** Whether a record's headings promise that there is one; the tree decides. */
export function mayTeach(headings: readonly { readonly text: string }[]): boolean {
  return headings.some(({ text }) => text.trim().toLowerCase() === LESSONS)
}

/** The section as Markdown, empty where there is none. Relative addresses lead nowhere from a report, and are shown as code. */
export function lessonOf(body: Root, stringify: StringifyMarkdown): string {
  const children = sectionsOf(body, () => null)
    .filter(({ title }) => title.toLowerCase() === LESSONS)
    .flatMap(({ blocks }) => blocks)
    .map((block) => withoutHeading(block))
  return children.length === 0 ? '' : stringify({ type: 'root', children }).trim()
}

/** A heading of its own would be one of the report's: it becomes a line in bold. */
function withoutHeading(block: RootContent): RootContent {
  if (block.type !== 'heading') return block
  return { type: 'paragraph', children: [{ type: 'strong', children: block.children }] }
}
