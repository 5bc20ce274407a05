/** People who comment on a team's GitHub, and the runs that this starts. */
import * as yaml from 'yaml'
import { parseRecordText } from '../../src/parse/parse-record.ts'
import { headStanding } from '../../src/text/record-head.ts'
import { RECORD, RECORD_TEXT } from '../cli/support.ts'
import { personAt } from '../../demo/support/stand-person.js'
import { openTeam, type Team } from './support.ts'

/** When a comment is made. */
export const CREATED = '2026-11-21T03:14:00Z'

interface Comment {
  id: number
  html_url: string
  created_at: string
  body: string
  user: { login: string; type: string }
}

/** Somebody comments, and the run that this starts. */
export async function comment(
  team: Team,
  login: string,
  body: string,
  { number = 1, action = 'created', onPull = false, commit = '', now = '2026-11-21T03:14:30Z' } = {}
) {
  // Through the stand, whose clock says when it was made.
  const made = await personAt(
    team.stand.url,
    team.stand.repository,
    `token-of-${login}`
  ).send<Comment>('POST', `/issues/${number}/comments`, { body })
  const payload = async () => ({
    action,
    // The stand lists no pull request among the issues, as GitHub does.
    issue: onPull
      ? { number, body: 'x', user: { login: 'dana' }, pull_request: {} }
      : await team.stand.as(login).send<object>('GET', `/issues/${number}`),
    comment: made,
  })
  const again = async () =>
    team.on('issue_comment', {
      actor: login,
      payload: await payload(),
      inputs: { now },
      ...(commit === '' ? {} : { commit }),
    })
  return { made, run: await again(), again }
}

/** The record as a branch holds it. */
export async function record(team: Team, branch = 'main'): Promise<string> {
  const file = await team.stand
    .as('alice')
    .send<{ content: string }>('GET', `/contents/${RECORD}?ref=${branch}`)
  return Buffer.from(file.content, 'base64').toString('utf8')
}

/** A team whose incident has its tracking issue, number 1. */
export async function swept(name: string): Promise<Team> {
  const team = await openTeam(`comments-${name}`, { [RECORD]: RECORD_TEXT }, { now: CREATED })
  await team.on('push')
  return team
}

/** Whether the head of a record's body is what its front matter says. */
export function headIn(text: string): string {
  const { file } = parseRecordText(RECORD, text, yaml)
  return file?.head === undefined ? 'none' : headStanding(file.head, file.incident)
}

/** The newest comment below an issue, without the line that a reader does not see. */
export async function lastWord(team: Team, number = 1): Promise<string> {
  return ((await team.comments(number)).at(-1) ?? '').replace(/\n+<!--.*-->$/, '')
}

/** The main branch takes no commit of the token, as a ruleset has it. */
export function protect(team: Team): void {
  team.stand.faults.push({
    kind: 'answer',
    method: 'PATCH',
    path: /\/git\/refs\/heads(\/|%2F)main$/,
    status: 422,
    body: {
      message: 'Repository rule violations found: Changes must be made through a pull request.',
    },
    times: 999,
  })
}
