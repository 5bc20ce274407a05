/** The Action's answer to a comment: `/ack`, `/engage` and `/help`, for people with a phone and write access. */
import { authorsOf } from '../../delivery/authors.ts'
import { commitFiles } from '../../github/commit-files.ts'
import { answerComment } from '../../github/answer-comment.ts'
import { mayWrite } from '../../github/permission.ts'
import type { Repository } from '../../github/repository.ts'
import type { IncidentFile } from '../../model/incident.ts'
import { typed } from '../../model/typed.ts'
import { code, inline, words, type Inline } from '../../text/markdown.ts'
import { spelled } from '../../text/spelled.ts'
import { writeFileAtomically } from '../../store/write-file.ts'
import type { Part, Run } from './act-run.ts'
import { type CommentCommand, parseCommand } from './comment-command.ts'
import { type CommentedRecord, findCommented } from './commented-record.ts'
import { gather, type Gathered } from '../ledger/gather.ts'
import { ledgerOf } from '../ledger/ledger-of.ts'
import { isRefused, refused, type Refused } from './refused.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import { type TakeUp, takenUp } from './take-up.ts'
import type { CommentFacts } from './tasks.ts'

const NOTHING: Part = { exitCode: 0, summary: '', outputs: {}, warnings: [], errors: [] }

const HELP = inline`| command | what it does |
| --- | --- |
| \`/ack\` | you take this up, in every role for which the policy names you |
| \`/engage ROLE\` | you take this up in that role |
| \`/engage @login\` | they take it up, in every role for which the policy names them |
| \`/engage @login ROLE\` | they take it up in that role |
| \`/help\` | this |

The first line of a new comment counts; an edited one does nothing. Where a pull request touches several records, add the ID. Each becomes an entry of the record's timeline, with the time and the address of the comment. It takes write access to this repository.`

/** Carries out the command of a new comment, and answers it. An ordinary comment is left alone. */
export async function commandForAction(
  shell: Shell,
  run: Run,
  options: CommonOptions
): Promise<Part> {
  const { comment } = run.event
  const command = comment === null ? null : parseCommand(comment.text)
  const { repository } = run
  if (comment === null || command === null || repository === null) return NOTHING
  const gathered = await gather(shell, options, { bearFaults: true })
  const outcome = await carriedOut({ shell, run, options, gathered, repository, comment }, command)
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
  const what = inline`The command ${code(`/${command.verb}`)} of ${code(comment.author)}`
  return {
    ...NOTHING,
    // What could not be put on record is owed still, and somebody believes that it is not.
    exitCode: !done && outcome.isOurs ? 3 : 0,
    summary: done
      ? inline`${what} was carried out.`
      : inline`${what} was refused: ${words(outcome.refused)}`,
    warnings: failures.map(({ sentence, remedy }) => `${sentence} ${remedy}`),
    errors: !done && outcome.isOurs ? [`${outcome.refused} ${outcome.remedy}`] : [],
  }
}

interface Scene {
  readonly shell: Shell
  readonly run: Run
  readonly options: CommonOptions
  readonly gathered: Gathered
  readonly repository: Repository
  readonly comment: CommentFacts
}

/** `text` answers in words; null where the reaction says it all. `isOurs`: GitHub refused it, not we. */
type Outcome = { readonly text: Inline | null } | (Refused & { readonly isOurs?: boolean })

async function carriedOut(scene: Scene, command: CommentCommand): Promise<Outcome | null> {
  const { run, options, gathered, repository, comment } = scene
  const id = command.verb === 'ack' || command.verb === 'engage' ? command.id : null
  const record = await findCommented(
    {
      repository,
      comment,
      records: gathered.records,
      dir: options.dir,
      defaultBranch: run.event.defaultBranch,
      trusted: authorsOf(run.inputs.author, gathered.policyFile.policy),
    },
    id
  )
  if (record === null) return null
  if (!(await mayWrite(repository, comment.author))) {
    return refused(
      'This takes write access to the repository, and you have none.',
      'Ask somebody who has it to write `/engage` with your login.'
    )
  }
  if (command.verb === 'help') return { text: HELP }
  if (command.verb === 'unclear') {
    return refused(`${command.word} means nothing here.`, 'Write `/help` for what does.')
  }
  if (isRefused(record)) return record
  if (!run.inputs.apply) {
    return refused('This run only plans.', 'Leave `apply` at its default where people comment.')
  }
  const who = command.verb === 'ack' ? null : command.who
  const role = command.verb === 'ack' ? null : command.role
  return putOnRecord(scene, record, { who: who ?? comment.author, role, comment })
}

/** Writes it on top of whatever the branch holds by now; a comment that is on record already changes nothing. */
async function putOnRecord(
  { shell, run, gathered, repository }: Scene,
  { path, branch }: CommentedRecord,
  takeUp: TakeUp
): Promise<Outcome> {
  const yaml = await import('yaml')
  const compute = (file: IncidentFile) =>
    ledgerOf({ ...gathered, files: [file] }, shell.now)[0] ?? null
  let refusal: Refused | null = null
  let inVain: readonly string[] = []
  const outcome = await commitFiles(repository, {
    branch,
    message: `Note who took it up\n\n${takeUp.comment.url}`,
    files: [
      {
        path,
        edit: (standing) => {
          const taken = takenUp(standing, path, takeUp, { shell, gathered, yaml, compute })
          refusal = taken !== null && isRefused(taken) ? taken : null
          if (taken === null || isRefused(taken)) return null
          inVain = taken.inVain
          return taken.text
        },
      },
    ],
  })
  if (refusal !== null) return refusal
  switch (outcome.outcome) {
    case 'refused': {
      const { sentence, remedy } = outcome.failure
      const help = `${remedy} Until then, add the entry to the record by hand.`
      return { ...refused(`It is not on record. ${sentence}`, help), isOurs: true }
    }
    case 'unchanged':
      return outcome.missing.length === 0
        ? { text: null }
        : refused(`The record is not on ${branch}.`, 'Comment on its tracking issue.')
    case 'committed': {
      // The sweep that follows reads the work tree: whoever just took it up is not called once more.
      const written = outcome.texts.get(path)
      if (branch === run.event.defaultBranch && written !== undefined) {
        writeFileAtomically(shell.root, path, written)
      }
      return { text: inVain.length === 0 ? null : meetsNothing(takeUp.who, inVain) }
    }
  }
}

function meetsNothing(who: string, roles: readonly string[]): Inline {
  const named = words(roles.map((role) => typed(role)).join(', '))
  return inline`It is on record, and meets nothing: neither the policy nor anybody of the role, or who owes it, names ${code(who)} for ${named}, so they are called still. Somebody who counts for it writes \`/engage\` with that login.`
}
