/** The remedies: they follow what GitHub says, not the number that it says it with. */
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/github/failure.ts'

function refused(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
  const error = Object.assign(new Error(message), { status, response: { headers } })
  return explain(error, 'commit to main', 'issues: write')
}

describe('the remedy', () => {
  it.each([
    [
      422,
      'Repository rule violations found',
      'A ruleset of the branch refuses it. Bring the change by a pull request',
    ],
    [
      403,
      'Protected branch update failed for main',
      'The branch is protected. Bring the change by a pull request',
    ],
    [403, 'the `acme` organization has an IP allow list enabled', "organisation's IP allow list"],
    [403, 'Repository was archived so is read-only.', 'Unarchive the repository'],
    [
      422,
      'An owner has limited the ability to open an issue to collaborators.',
      'Lift the interaction limit',
    ],
    [403, 'Blocked', 'unblock it'],
    [410, 'Issues are disabled for this repo', 'Switch issues on'],
    [410, 'This issue was deleted', 'the next run opens another'],
    [403, 'Unable to create comment because issue is locked.', 'Unlock the conversation'],
    [403, 'Resource not accessible by integration', '`permissions: { issues: write }`'],
    [403, 'You have been temporarily blocked: secondary rate limit', 'Wait: the next run'],
  ])('of %i "%s" is that of its words', (status, message, remedy) => {
    expect(refused(status, message).remedy).toContain(remedy)
  })

  it('of single sign-on is the address that GitHub names, and nothing more is asked in that run', () => {
    const address = 'https://github.com/orgs/acme/sso?authorization_request=AAA'
    const message = 'Resource protected by organization SAML enforcement.'
    const failure = refused(403, message, { 'x-github-sso': `required; url=${address}` })
    expect(failure.remedy).toContain(address)
    expect(failure.fatal).toBe(true)
  })

  it('stands beside the rule that refused, which GitHub names in a line of its own', () => {
    const message =
      'Repository rule violations found\n\nChanges must be made through a pull request.\n\n'
    expect(refused(422, message).sentence).toBe(
      'GitHub refused to commit to main (422: Repository rule violations found Changes must be made through a pull request.).'
    )
  })
})
