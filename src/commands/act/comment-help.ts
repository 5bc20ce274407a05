/** The answer to `/help`, drawn from the table of commands. */
import { typed } from '../../model/typed.ts'
import { COMMENT_COMMANDS } from '../../parse/comment-table.ts'
import { type Inline, inline, words } from '../../text/markdown.ts'

const ROWS = COMMENT_COMMANDS.map(
  ({ name, takes, does }) =>
    inline`| ${words(typed(`/${name} ${takes}`.trim()))} | ${words(does)} |`
)

/** The commands, and how they are written. */
export const COMMENT_HELP: Inline = inline`| command | what it does |
| --- | --- |
${joined(ROWS)}

A line of a new comment that begins with a command counts, with the lines below it as its text; what is quoted or fenced does nothing, nor does an edited comment. Where a pull request touches several records, the ID comes first. All of a comment's commands become entries of the record, or none, with the time, the author and the address of the comment. It takes write access to this repository.`

function joined(rows: readonly Inline[]): Inline {
  return rows.reduce(
    (all, row) => inline`${all}
${row}`
  )
}
