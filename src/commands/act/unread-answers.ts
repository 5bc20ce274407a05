/** What a report says that no key of its record takes: said in the answer, and kept in the summary as it was typed. */
import type { UnreadAnswer } from '../../parse/issue-report.ts'
import { clip } from '../../report/drawing.ts'
import { code, inline, text, words } from '../../text/markdown.ts'

/** So many are kept and said, and so much of each: a record holds 64 KiB, and the issue has the rest. */
const MOST = 10
const LONGEST = 1000

/** Paragraphs for the summary, each below the heading that it stood under. */
export function keptWords(unread: readonly UnreadAnswer[]): readonly string[] {
  return unread.slice(0, MOST).map(({ heading, words: typed }) => {
    const kept = clip(typed, LONGEST)
    if (heading === '') return kept
    return kept.includes('\n') ? `${heading}:\n\n${kept}` : `${heading}: ${kept}`
  })
}

/** What was not understood, and what was expected; '' where all was. */
export function unreadWords(unread: readonly UnreadAnswer[]): string {
  const lines = unread.slice(0, MOST).flatMap(({ heading, words: typed, why }): string[] => {
    if (why === null) return []
    return [`- ${inline`${text(clip(heading))} ${code(clip(typed))}: ${words(why)}`}`]
  })
  if (lines.length === 0) return ''
  const isUnassessed = unread.some(
    ({ heading, why }) => why !== null && /^(?:impact|urgency)$/i.test(heading)
  )
  const head = '**Not understood**, and kept in the summary as it was typed:'
  return [head, ...lines, ...(isUnassessed ? ['', ASSESS] : [])].join('\n')
}

const ASSESS = inline`Nobody assessed it yet: somebody with write access comments \`/assess severe immediate\`, or what it is, on its pull request or tracking issue.`
