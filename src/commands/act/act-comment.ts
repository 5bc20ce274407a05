/** The Action's answer to a comment: its commands become entries of the record, for people with a phone and write access. */
import { answerComment } from '../../github/sticky-comment.ts'
import { commitByPull } from '../../github/commit-by-pull.ts'
import { incidentBranch } from '../../github/open-pull.ts'
import { mayWrite } from '../../github/facts.ts'
import { sameId } from '../../model/id.ts'
import { type CommentCommand, parseCommands } from '../../parse/comment-commands.ts'
import { code, inline, reference, sentences, words, type Inline } from '../../text/markdown.ts'
import { spelled } from '../../text/spelled.ts'
import { writeFileAtomically } from '../../store/write-file.ts'
import { type Acting, NOTHING, type PartResult } from './act-run.ts'
import type { Wanted } from './comment-entries.ts'
import { recorded } from './comment-record.ts'
import { type CommentedRecord, findCommented } from './commented-record.ts'
import { gather } from '../ledger/gather.ts'
import { checkOpened } from './opened-pull.ts'
import { isRefused, refused, type Refused } from './refused.ts'
import { coverByComment } from './act-cover.ts'
import { noWriter, ONLY_PLANS, type Outcome, type CommentRequest } from './comment-request.ts'
import { typed } from '../../model/typed.ts'
import { COMMENT_COMMANDS } from '../../parse/comment-table.ts'

/** Carries out the commands of a new comment, and answers it. An ordinary comment is left alone. */
export async function commandForAction(acting: Acting): Promise<PartResult> {
  const { shell, run, options } = acting
  const { comment } = run.event
  if (comment === null) return NOTHING
  const commands = parseCommands(comment.text)
  const { repository } = run
  if (commands.length === 0 || repository === null) return NOTHING
  const gathered = await gather(shell, options, { bearFaults: true })
  const request = { ...acting, gathered, repository, comment }
  const outcome = await carriedOut(request, commands)
  if (outcome === null) return NOTHING
  const done = !isRefused(outcome)
  const failures = await answerComment(repository, {
    issue: comment.issue.number,
    comment: comment.id,
    reaction: done ? '+1' : 'confused',
    text: done
      ? outcome.text
      : inline`${words(outcome.refused)} ${words(spelled(outcome.remedy, gathered.policyFile.policy.command))}`,
    author: run.inputs.author,
  })
  const names = [...new Set(commands.map(({ name }) => `/${name}`))].join(', ')
  const what = inline`The command ${code(names)} of ${code(comment.author)}`
  return {
    ...NOTHING,
    hasMoved: done && outcome.hasMoved === true,
    // What could not be put on record is owed still, and somebody believes that it is not.
    exitCode: !done && outcome.isOurs ? 3 : 0,
    summary: done
      ? inline`${what} was carried out.`
      : inline`${what} was refused: ${words(outcome.refused)}`,
    warnings: [
      ...(done ? (outcome.warnings ?? []) : []),
      ...failures.map(({ sentence, remedy }) => `${sentence} ${remedy}`),
    ],
    errors: !done && outcome.isOurs ? [`${outcome.refused} ${outcome.remedy}`] : [],
  }
}

/** All of a comment's commands are carried out, or none; null where it is no place of ours. */
async function carriedOut(
  request: CommentRequest,
  commands: readonly CommentCommand[]
): Promise<Outcome | null> {
  const { run, repository, comment } = request
  if (commands.some(({ name }) => name === 'cover')) return coverByComment(request, commands)
  const ids = commands.flatMap(({ id }) => id ?? [])
  const [id = null] = ids
  const record = await findCommented(request, id)
  if (record === null) return null
  if (!(await mayWrite(repository, comment.author))) {
    return noWriter('/engage')
  }
  const wanted: Wanted[] = []
  for (const { asked } of commands) {
    if ('unclear' in asked) return refused(asked.unclear, asked.remedy)
    if (asked.ask === 'help') return { text: COMMENT_HELP }
    if (asked.ask !== 'cover') wanted.push(asked)
  }
  if (ids.some((one) => !sameId(one, id ?? ''))) {
    return refused('These are commands for several incidents.', 'Write one comment for each.')
  }
  if (isRefused(record)) return record
  if (!run.inputs.apply) {
    return ONLY_PLANS
  }
  return putOnRecord(request, record, wanted)
}

/** Writes it on top of whatever the branch holds by now; a comment that is on record already changes nothing. */
async function putOnRecord(
  request: CommentRequest,
  { path, branch, id }: CommentedRecord,
  wanted: readonly Wanted[]
): Promise<Outcome> {
  const { shell, run, gathered, repository, comment } = request
  const yaml = await import('yaml')
  let refusal: Refused | null = null
  let inVain: readonly string[] = []
  const edit = async (standing: string): Promise<string | null> => {
    const said = await recorded(standing, path, { wanted, comment }, { shell, gathered, yaml })
    refusal = said !== null && isRefused(said) ? said : null
    if (said === null || isRefused(said)) return null
    inVain = said.inVain
    return said.text
  }
  const isMain = branch === run.event.defaultBranch
  const outcome = await commitByPull(repository, {
    commit: {
      branch,
      message: `Note the word of a comment\n\n${comment.url}`,
      files: [{ path, edit }],
    },
    pull: isMain
      ? {
          name: incidentBranch('entries', id),
          title: `Entries for ${id}`,
          body: 'What people with write access wrote in comments, each with its address. It could not go onto the branch itself.',
        }
      : null,
  })
  if (refusal !== null) return refusal
  const vain =
    inVain.length === 0
      ? null
      : inline`It is on record, and meets nothing: ${words(inVain.join(' '))}`
  switch (outcome.outcome) {
    case 'refused': {
      const { sentence, remedy } = outcome.failure
      const help = `${remedy} Until then, add the entry to the record by hand.`
      return { ...refused(`It is not on record. ${sentence}`, help), isOurs: true }
    }
    case 'proposed': {
      const { pull, because } = outcome
      const warnings = await checkOpened(request, pull.number)
      const stands = inline`It stands in ${reference(pull.number)}, and somebody with write access merges it. That you take it up, assess it or keep people up to date counts from now on, where it puts nothing off; what ends, lowers, holds or moves a duty counts once it is merged.`
      const why = because === null ? [] : [words(`${because.sentence} ${because.remedy}`)]
      return {
        text: sentences([stands, ...why, ...(vain === null ? [] : [vain])]),
        warnings,
      }
    }
    case 'unchanged':
      return outcome.missing.length === 0
        ? { text: null }
        : refused(`The record is not on ${branch}.`, 'Comment on its tracking issue.')
    case 'committed': {
      // The sweep that follows reads the work tree: whoever just took it up is not called once more.
      const written = outcome.texts.get(path)
      if (isMain && written !== undefined) writeFileAtomically(shell.root, path, written)
      return { text: vain }
    }
  }
}

const ROWS = COMMENT_COMMANDS.map(
  ({ name, takes, does }) =>
    inline`| ${words(typed(`/${name} ${takes}`.trim()))} | ${words(does)} |`
)

/** The commands, and how they are written. */
const COMMENT_HELP: Inline = inline`| command | what it does |
| --- | --- |
${joined(ROWS)}

A line of a new comment that begins with a command counts, with the lines below it as its text; what is quoted or fenced does nothing, nor does an edited comment. Where a pull request touches several records, the ID comes first. All of a comment's commands become entries of the record, or none, with the time, the author and the address of the comment. It takes write access to this repository.`

function joined(rows: readonly Inline[]): Inline {
  return rows.reduce(
    (all, row) => inline`${all}
${row}`
  )
}
