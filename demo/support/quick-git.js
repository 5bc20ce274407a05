/**
 * Makes a repository and its commits without starting git, which takes as long as a whole test. What git would write is
 * written, byte for byte; where anything is out of the ordinary, git itself does it.
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'

/** @typedef {{ name: string, email: string, at: string }} Signature */
/** @typedef {{ author: Signature, committer: Signature, message: string }} Commit */
/** @typedef {{ path: string, mode: number, hash: Buffer }} File */

const CONFIG =
  '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true\n'
/** Settings that change no byte of a commit. */
const HARMLESS = /^\[(?:user|remote "[^"\n]*"|branch "[^"\n]*")\]\n(?:\t[^\n]*\n)*/gm
/** What stands in git's folder while something is under way. */
const UNDER_WAY = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'packed-refs']
/** Names and messages that git takes as they are. */
const NAME = /^[A-Za-z0-9][^<>\n]*[A-Za-z0-9\])]$/
const MESSAGE = /^\S(?:[^\n]*\S)?(?:\n\n?\S(?:[^\n]*\S)?)*$/

/**
 * An empty repository on branch `main`, as `git init` makes it.
 * @param {string} folder
 */
export function initRepository(folder) {
  const git = join(folder, '.git')
  for (const path of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags', 'info']) {
    mkdirSync(join(git, path), { recursive: true })
  }
  writeFileSync(join(git, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(git, 'config'), CONFIG)
}

/**
 * Commits everything in the folder, and gives the commit's hash; where only git can tell what belongs in it, by `git`, which
 * runs it as the author and committer of the commit.
 * @param {string} folder
 * @param {Commit} commit
 * @param {(...args: string[]) => string} git
 */
export function commitAll(folder, commit, git) {
  const quick = commitQuickly(folder, commit)
  if (quick !== null) return quick
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '--message', commit.message)
  return git('rev-parse', 'HEAD')
}

/**
 * Commits everything in the folder, as `git add --all` and `git commit --allow-empty` do; gives the commit's hash, or
 * null where only git can tell what belongs in it.
 * @param {string} folder
 * @param {Commit} commit
 */
export function commitQuickly(folder, { author, committer, message }) {
  const git = join(folder, '.git')
  const branch = branchOf(git)
  const [written, put] = [signed(author), signed(committer)]
  if (branch === null || written === null || put === null || !MESSAGE.test(message)) return null
  /** @type {File[]} */
  const files = []
  const tree = treeOf(git, folder, '', files)
  if (tree === null) return null
  const parent = existsSync(branch) ? `parent ${readFileSync(branch, 'utf8')}` : ''
  const text = `tree ${tree.toString('hex')}\n${parent}author ${written}\ncommitter ${put}\n\n${message}\n`
  const hash = keep(git, 'commit', Buffer.from(text)).toString('hex')
  writeFileSync(join(git, 'index'), indexOf(files))
  mkdirSync(dirname(branch), { recursive: true })
  writeFileSync(branch, `${hash}\n`)
  return hash
}

/**
 * The file of the branch that is checked out, or null where there is more to a commit than that.
 * @param {string} git
 */
function branchOf(git) {
  if (!existsSync(join(git, 'HEAD')) || UNDER_WAY.some((name) => existsSync(join(git, name))))
    return null
  const [, ref] =
    /^ref: (refs\/heads\/[\w./-]+)\n$/.exec(readFileSync(join(git, 'HEAD'), 'utf8')) ?? []
  const config = readFileSync(join(git, 'config'), 'utf8').replaceAll(HARMLESS, '')
  return ref === undefined || config !== CONFIG ? null : join(git, ref)
}

/** @param {Signature} signature */
function signed({ name, email, at }) {
  const zone = /(?:Z|([+-]\d\d):?(\d\d))$/.exec(at)
  const seconds = Date.parse(at) / 1000
  if (zone === null || !Number.isInteger(seconds) || seconds < 0) return null
  if (!NAME.test(name) || !NAME.test(email)) return null
  return `${name} <${email}> ${seconds} ${zone[1] ?? '+00'}${zone[2] ?? '00'}`
}

/**
 * @param {string} git
 * @param {string} folder
 * @param {string} prefix
 * @param {File[]} files
 * @returns {Buffer | null}
 */
function treeOf(git, folder, prefix, files) {
  /** @type {{ key: string, mode: string, name: string, hash: Buffer }[]} */
  const entries = []
  for (const name of readdirSync(folder)) {
    if (prefix === '' && name === '.git') continue
    // What these say of a file is git's to know.
    if (['.git', '.gitignore', '.gitattributes'].includes(name)) return null
    const full = join(folder, name)
    const stats = lstatSync(full)
    if (stats.isDirectory()) {
      const before = files.length
      const hash = treeOf(git, full, `${prefix}${name}/`, files)
      if (hash === null) return null
      if (files.length > before) entries.push({ key: `${name}/`, mode: '40000', name, hash })
      continue
    }
    if (!stats.isFile() && !stats.isSymbolicLink()) return null
    const bytes = stats.isFile() ? readFileSync(full) : readlinkSync(full, 'buffer')
    const mode = stats.isFile() ? ((stats.mode & 0o100) === 0 ? 0o100644 : 0o100755) : 0o120000
    const hash = keep(git, 'blob', bytes)
    files.push({ path: `${prefix}${name}`, mode, hash })
    entries.push({ key: name, mode: mode.toString(8), name, hash })
  }
  entries.sort((one, other) => Buffer.compare(Buffer.from(one.key), Buffer.from(other.key)))
  const parts = entries.flatMap(({ mode, name, hash }) => [Buffer.from(`${mode} ${name}\0`), hash])
  return keep(git, 'tree', Buffer.concat(parts))
}

/**
 * Writes a loose object, and gives its hash.
 * @param {string} git
 * @param {string} kind
 * @param {Buffer} bytes
 */
function keep(git, kind, bytes) {
  const whole = Buffer.concat([Buffer.from(`${kind} ${bytes.length}\0`), bytes])
  const hash = createHash('sha1').update(whole).digest()
  const hex = hash.toString('hex')
  const path = join(git, 'objects', hex.slice(0, 2), hex.slice(2))
  if (existsSync(path)) return hash
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, deflateSync(whole, { level: 1 }), { mode: 0o444 })
  return hash
}

/**
 * The index of a work tree that is as committed. It says of no file how it stands on the disk, so git looks again.
 * @param {readonly File[]} files
 */
function indexOf(files) {
  const head = Buffer.from('DIRC\0\0\0\x02\0\0\0\0', 'latin1')
  head.writeUInt32BE(files.length, 8)
  const parts = [head]
  const sorted = files
    .map((file) => ({ ...file, name: Buffer.from(file.path) }))
    .toSorted((one, other) => Buffer.compare(one.name, other.name))
  for (const { mode, hash, name } of sorted) {
    // 62 bytes and the name, filled up with 1 to 8 zeros to a multiple of 8.
    const entry = Buffer.alloc((62 + name.length + 8) & ~7)
    entry.writeUInt32BE(mode, 24)
    hash.copy(entry, 40)
    entry.writeUInt16BE(Math.min(name.length, 0xfff), 60)
    name.copy(entry, 62)
    parts.push(entry)
  }
  const body = Buffer.concat(parts)
  return Buffer.concat([body, createHash('sha1').update(body).digest()])
}
