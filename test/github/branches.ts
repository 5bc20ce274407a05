/** Branches, files and pull requests in memory, behind the few requests that committing and opening ask of GitHub. */
import type { Octokit } from '@octokit/rest'
import { partOf } from '../support/part-of.ts'
import { repositoryOf, type Repository } from '../../src/github/repository.ts'

/** What stands, and what becomes of the next moves of a branch. */
export interface Branches {
  readonly repository: Repository
  /** Branch → its head; `c0` is there from the start. */
  readonly heads: Map<string, string>
  /** Commit → its files, as bytes. */
  readonly files: Map<string, ReadonlyMap<string, Buffer>>
  readonly commits: { message: string; parents: string[]; tree: object[]; base: string }[]
  /** Called before a branch is moved or made: throws what GitHub answers. */
  refuse: (attempt: number) => void
  readonly moves: { ref: string; force: boolean }[]
  readonly pulls: { number: number; head: string; base: string; state: string; title: string }[]
  readonly asked: object[]
}

/** An error as Octokit throws it. */
export function answered(status: number, message = `said ${status}`): Error {
  return Object.assign(new Error(message), { status, response: { headers: {} } })
}

/** A repository whose `main` holds these files. */
export function branchesWith(files: Readonly<Record<string, string | Buffer>>): Branches {
  const bytes = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const)
  const blobs: string[] = []
  const trees: ReadonlyMap<string, Buffer>[] = []
  let attempt = 0
  const git = {
    getRef: async ({ ref }: { ref: string }) => {
      const sha = state.heads.get(ref.replace('heads/', ''))
      if (sha === undefined) throw answered(404)
      return { data: { object: { sha } } }
    },
    getCommit: async ({ commit_sha: sha }: { commit_sha: string }) => ({
      data: { tree: { sha: `tree of ${sha}` } },
    }),
    createBlob: async ({ content, encoding }: { content: string; encoding: string }) => {
      if (encoding !== 'base64') throw new Error(encoding)
      return { data: { sha: `blob-${blobs.push(content) - 1}` } }
    },
    createTree: async (given: { base_tree: string; tree: { path: string; sha: string }[] }) => {
      const base = state.files.get(given.base_tree.replace('tree of ', '')) ?? new Map()
      const edited = given.tree.map(
        ({ path, sha }) =>
          [path, Buffer.from(blobs[Number(sha.replace('blob-', ''))] ?? '', 'base64')] as const
      )
      state.commits.push({ message: '', parents: [], tree: given.tree, base: given.base_tree })
      return { data: { sha: `t${trees.push(new Map([...base, ...edited])) - 1}` } }
    },
    createCommit: async ({
      message,
      tree,
      parents,
    }: {
      message: string
      tree: string
      parents: string[]
    }) => {
      const sha = `c${state.files.size}`
      state.files.set(sha, trees[Number(tree.slice(1))] ?? new Map())
      Object.assign(state.commits.at(-1) ?? {}, { message, parents })
      return { data: { sha } }
    },
    updateRef: async ({ ref, sha, force }: { ref: string; sha: string; force: boolean }) => {
      state.moves.push({ ref, force })
      state.refuse((attempt += 1))
      state.heads.set(ref.replace('heads/', ''), sha)
    },
    createRef: async ({ ref, sha }: { ref: string; sha: string }) => {
      state.refuse((attempt += 1))
      state.heads.set(ref.replace('refs/heads/', ''), sha)
    },
  }
  const getContent = async ({ path, ref }: { path: string; ref: string }) => {
    const content = state.files.get(state.heads.get(ref) ?? ref)?.get(path)
    if (content === undefined) throw answered(404)
    return { data: { type: 'file', content: content.toString('base64'), sha: 'b' } }
  }
  const pulls = {
    list: async (query: { head: string; base: string }) => {
      state.asked.push(query)
      return {
        data: state.pulls
          .filter(({ head, base }) => query.head === `kwetter:${head}` && query.base === base)
          .map(({ number, state: now }) => ({ number, state: now, html_url: `url ${number}` })),
      }
    },
    create: async (given: { head: string; base: string; title: string }) => {
      state.asked.push(given)
      state.refuse((attempt += 1))
      const number = state.pulls.length + 1
      state.pulls.push({ ...given, number, state: 'open' })
      return { data: { number, html_url: `url ${number}` } }
    },
  }
  const client = partOf<Octokit>({ rest: { git, repos: { getContent }, pulls } })
  const state: Branches = {
    repository: repositoryOf(client, 'kwetter/incidents'),
    heads: new Map([['main', 'c0']]),
    files: new Map([['c0', new Map(bytes)]]),
    commits: [],
    refuse: () => undefined,
    moves: [],
    pulls: [],
    asked: [],
  }
  return state
}
