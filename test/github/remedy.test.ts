/** The remedies: they follow what GitHub says, not the number that it says it with. */
import { describe, expect, it } from 'vitest'
import { BadAnswer } from '../../src/github/answer-forms.ts'
import { explain, isDown, refusal, refuse } from '../../src/github/failure.ts'
import { NoAnswer, OutOfTime } from '../../src/github/patience.ts'
import { CommandError } from '../../src/model/errors.ts'

function errorOf(status: number, message: string, headers: unknown = {}) {
  return Object.assign(new Error(message), { status, response: { headers } })
}

function refused(status: number, message: string, headers: unknown = {}) {
  return explain(errorOf(status, message, headers), 'commit to main', 'issues: write')
}

const WAIT = 'Wait: the next run finishes what is owed.'
const BY_PULL =
  'Bring the change by a pull request, or let the account that the token writes as past that rule'
const PROTECTED = `The branch is protected. ${BY_PULL} (Settings, Branches).`
const GRANT = "Give the workflow's job `permissions: { issues: write }`, or pass a token that may."
const SSO = "Authorise the token for the organisation's single sign-on: "
const ADDRESS =
  "Run it from an address on the organisation's IP allow list, or have this machine's address put there."
const ONLY_READ = `${GRANT} Tokens of pull requests from forks and of Dependabot can only read.`
const AGAIN = 'Run again; if it stays so, report it with this sentence.'

describe('the remedy', () => {
  it.each([
    [
      422,
      'Repository rule violations found',
      `A ruleset of the branch refuses it. ${BY_PULL} (Settings, Rules, Rulesets, Bypass list).`,
    ],
    [403, 'Protected branch update failed for main', PROTECTED],
    [422, 'Changes must be made through a pull request.', PROTECTED],
    [422, 'Required status check "ci" is expected.', PROTECTED],
    [403, 'Branch protection forbids it', PROTECTED],
    [
      422,
      'An owner has limited the ability to open an issue to collaborators.',
      'Lift the interaction limit (Settings, Moderation), or pass a token of somebody with write access.',
    ],
    [
      403,
      'Blocked',
      'The account that the token writes as is blocked there: unblock it, or pass another token.',
    ],
    [
      410,
      'Issues are disabled for this repo',
      "Switch issues on in the repository's settings (General, Features).",
    ],
    [410, 'This issue was deleted', 'The issue was deleted meanwhile; the next run opens another.'],
    [
      403,
      'Unable to create comment because issue is locked.',
      'Unlock the conversation, so that it can be written to.',
    ],
    [403, 'Resource not accessible by integration', ONLY_READ],
    [403, 'Resource not accessible by personal access token', ONLY_READ],
    [403, 'No', `Where GitHub's words say nothing else: ${GRANT}`],
    [
      404,
      'Not Found',
      `Check the repository's name. GitHub also hides what a token may not see: ${GRANT}`,
    ],
    [422, 'Validation Failed', AGAIN],
    [499, 'rate', AGAIN],
    [500, 'Secondary rate limit', 'GitHub has a fault. The next run finishes what is owed.'],
    [502, 'Blocked', 'GitHub has a fault. The next run finishes what is owed.'],
  ])('of %i "%s" is that of its words, for what was asked', (status, message, remedy) => {
    expect(refused(status, message)).toEqual({
      status,
      sentence: `GitHub refused to commit to main (${status}: ${message}).`,
      remedy,
      fatal: false,
    })
  })

  it.each([
    [403, 'the `acme` organization has an IP allow list enabled', ADDRESS],
    [403, 'Your IP address is not permitted', ADDRESS],
    [
      403,
      'Repository was archived so is read-only.',
      'Unarchive the repository (Settings, General): as it is, it can only be read.',
    ],
    [403, 'You have been temporarily blocked: secondary rate limit', WAIT],
    [403, 'You have triggered an abuse detection mechanism', WAIT],
    [429, 'Slow down', WAIT],
    [401, 'Bad credentials', 'The token is wrong or has run out. Pass a valid one.'],
    [
      403,
      'Resource protected by organization SAML enforcement.',
      `${SSO}Settings, Developer settings, the token, Configure SSO.`,
    ],
  ])('of %i "%s" is that of its words, for all of the run', (status, message, remedy) => {
    expect(refused(status, message)).toMatchObject({ status, remedy, fatal: true })
  })

  it('of single sign-on is the address that GitHub names', () => {
    const address = 'https://github.com/orgs/acme/sso?authorization_request=AAA'
    const message = 'It needs single sign-on.'
    for (const header of [`required; url=${address}`, `url=${address};partial`])
      expect(refused(403, message, { 'X-GitHub-SSO': header }).remedy).toBe(`${SSO}${address}.`)
    for (const header of ['required', 'required; url=javascript:x', '', 7])
      expect(refused(403, message, { 'x-github-sso': header }).remedy).toBe(
        `${SSO}Settings, Developer settings, the token, Configure SSO.`
      )
  })

  it('names the permission that GitHub names', () => {
    const remedy = (accepted: unknown) =>
      refused(403, 'No', { 'x-accepted-github-permissions': accepted }).remedy
    expect(remedy('issues=write; pull_requests=write')).toContain('{ issues: write }')
    expect(remedy('pull_requests=read, contents=write')).toContain(
      '{ pull-requests: read, contents: write }'
    )
    expect(remedy('')).toContain(GRANT)
    expect(remedy(undefined)).toContain(GRANT)
    expect(refused(403, 'No', null).remedy).toContain(GRANT)
  })
})

const said = (message: string) => refused(422, message).sentence.slice(39, -2)

describe('the sentence', () => {
  it('holds the rule that refused, which GitHub names in a line of its own', () => {
    const message =
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'
    expect(refused(422, message).sentence).toBe(
      'GitHub refused to commit to main (422: Repository rule violations found Changes must be made through a pull request.).'
    )
  })

  it('holds no address of the documentation, and of a long page its beginning', () => {
    expect(said('Not Found - https://docs.github.com/rest/issues')).toBe('Not Found')
    expect(said('See - https://docs.github.com/x for it')).toBe(
      'See - https://docs.github.com/x for it'
    )
    expect(said(`${'x'.repeat(299)} y`)).toBe('x'.repeat(299))
    expect(said('x'.repeat(301))).toBe('x'.repeat(300))
    expect(said(` ${' '.repeat(1998)}xyz`)).toBe('x')
  })

  it.each([
    [
      'no answer',
      Object.assign(new Error('connect ECONNREFUSED'), { status: 500 }),
      {
        sentence: 'GitHub gave no answer when asked to read: connect ECONNREFUSED.',
        remedy:
          'Check the network and the API address (GITHUB_API_URL). The next run finishes what is owed.',
        fatal: false,
      },
    ],
    [
      'a spoiled one',
      new BadAnswer('it cannot be read', {}),
      {
        sentence: 'What came back when GitHub was asked to read is no answer: it cannot be read.',
        remedy:
          'Look at what stands between here and GitHub (GITHUB_API_URL, a proxy). The next run finishes what is owed.',
        fatal: false,
      },
    ],
    [
      'none for very long',
      new NoAnswer(),
      {
        sentence:
          'Asked to read, GitHub gave no usable answer for so long that this run stopped asking.',
        remedy:
          'Look at githubstatus.com, the network, and the API address (GITHUB_API_URL). The next run finishes what is owed.',
        fatal: true,
      },
    ],
    [
      'none in time',
      new OutOfTime(),
      {
        sentence: 'The time limit was reached before GitHub answered to read.',
        remedy:
          'The next run finishes what is owed. If it happens again, raise `timeout`, and the `timeout-minutes` of the job.',
        fatal: true,
      },
    ],
  ])('says that there was %s, and has no status', (_, error, expected) => {
    const failure = explain(error, 'read', 'issues: read')
    expect(failure).toEqual({ status: null, ...expected })
    expect(isDown(failure)).toBe(true)
    const wrapped = new CommandError('a', 'b', 3, error)
    expect(explain(wrapped, 'read', 'issues: read')).toEqual(failure)
  })

  it('is none for what is no failure of a request', () => {
    for (const error of [
      new Error('a bug'),
      'a text',
      Object.assign(new Error('x'), { status: '4' }),
    ])
      expect(() => explain(error, 'read', 'issues: read')).toThrow(
        error instanceof Error ? error.message : 'a text'
      )
  })

  it('and its remedy end a command, with the cause beside them', async () => {
    const cause = errorOf(404, 'Not Found')
    const error = refusal(cause, 'read', 'contents: read', 2)
    expect(error).toMatchObject({
      message: 'GitHub refused to read (404: Not Found).',
      remedy: expect.stringContaining('{ contents: read }'),
      exitCode: 2,
      cause,
    })
    await expect(Promise.reject(cause).catch(refuse('read', 'contents: read', 3))).rejects.toEqual(
      refusal(cause, 'read', 'contents: read', 3)
    )
  })
})

describe('GitHub is down', () => {
  it.each([
    [499, false, false],
    [500, false, true],
    [403, true, true],
    [404, false, false],
    [null, false, true],
  ])('for a status of %s, fatal or not (%s): %s', (status, fatal, expected) => {
    expect(isDown({ status, fatal, sentence: '', remedy: '' })).toBe(expected)
  })
})
