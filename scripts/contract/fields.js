/**
 * The fields that src/github reads of each answer (find.ts, carry-out.ts, labels.ts, facts.ts, pull.ts,
 * read-file.ts, sticky-comment.ts, propose-review.ts). Where the stand-in's answer breaks the description elsewhere,
 * it is judged on these alone.
 */

const ISSUE = ['number', 'html_url', 'title', 'body', 'state', 'user.login', 'labels.name']
const COMMENT = ['id', 'html_url', 'body', 'body_html', 'user.login', 'created_at']
const PULL = ['state', 'html_url', 'merged_at', 'head.sha']

/** By operation; an operation that is missing here is judged whole. @type {Readonly<Record<string, readonly string[]>>} */
export const FIELDS_READ = {
  'issues/list-for-repo': [...ISSUE, 'pull_request'],
  'issues/create': ISSUE,
  'issues/update': ISSUE,
  'issues/list-comments': COMMENT,
  'issues/create-comment': COMMENT,
  'issues/update-comment': COMMENT,
  'issues/list-labels-for-repo': ['name'],
  'issues/create-label': ['name'],
  'repos/get': ['private', 'visibility', 'default_branch'],
  'repos/get-collaborator-permission-level': ['permission'],
  'repos/get-content': ['type', 'content', 'sha'],
  'repos/create-or-update-file-contents': ['content.sha', 'commit.sha'],
  'pulls/list-files': ['filename', 'status'],
  'pulls/list': PULL,
  'pulls/create': PULL,
  'pulls/get': ['state', 'merged', 'head.sha', 'head.ref', 'head.repo.full_name', 'base.sha'],
  'reactions/create-for-issue-comment': ['content'],
  'git/get-tree': ['tree.path', 'tree.type', 'tree.mode'],
  'git/get-commit': ['sha', 'tree.sha'],
  'git/create-blob': ['sha'],
  'git/create-tree': ['sha'],
  'git/create-commit': ['sha'],
  'git/get-ref': ['object.sha'],
  'git/create-ref': ['ref'],
  'git/update-ref': ['ref'],
}
