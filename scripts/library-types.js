/** Writes the library's types as one file that imports nothing: what `src/index.ts` exports, and all that it names. */
import { API, NodeBuilderFlags, SymbolFlags } from 'typescript/unstable/sync'
import {
  isFunctionDeclaration,
  isIdentifier,
  isInterfaceDeclaration,
  isTypeAliasDeclaration,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is'

/** @import { FunctionDeclaration, Node } from 'typescript/unstable/ast' */
/** @import { Project, Symbol } from 'typescript/unstable/sync' */
/** @typedef {{ readonly text: string, readonly names: readonly Symbol[] }} Declared */

/** An interface, an alias, or a constant that a type names. */
const IS_TYPE = SymbolFlags.BlockScopedVariable | SymbolFlags.Interface | SymbolFlags.TypeAlias
/** Flags of the printer: nothing left out, names as they are, a body where an alias would only name itself. */
const WHOLE =
  NodeBuilderFlags.NoTruncation |
  NodeBuilderFlags.MultilineObjectLiterals |
  NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope |
  NodeBuilderFlags.AllowUniqueESSymbolType |
  NodeBuilderFlags.InTypeAlias

/** A package that is handed in whole: what `loadYaml` gave is passed on, and nobody looks into it. */
const HANDED_IN = 'YamlModule'

/** What is inferred from a schema is written out, so that zod stays inside. @returns {string} */
export function libraryTypes() {
  const api = new API({ cwd: process.cwd() })
  try {
    const snapshot = api.updateSnapshot({ openProject: `${process.cwd()}/tsconfig.build.json` })
    const [project] = snapshot.getProjects()
    if (project === undefined) throw new Error('tsconfig.build.json opens no project.')
    return typesOf(project)
  } finally {
    api.close()
  }
}

/** @param {Project} project */
function typesOf(project) {
  const exported = exportsOf(project, `${process.cwd()}/src/index.ts`)
  const known = knownOf(project)
  /** The name of each in the one file: two of ours may be called the same. @type {Map<number, string>} */
  const called = new Map()
  /** @param {Symbol} symbol */
  const call = ({ id, name }) => {
    const taken = new Set(called.values())
    let free = name
    for (let count = 2; taken.has(free); count += 1) free = `${name}${count}`
    called.set(id, free)
  }
  const waiting = [...exported]
  for (const symbol of exported) call(symbol)
  /** @type {string[]} */
  const declarations = []
  for (const symbol of waiting) {
    const { text, names } = declarationOf(project, symbol, known)
    const others = names.filter(({ id }) => !called.has(id))
    const fresh = [...new Map(others.map((one) => [one.id, one])).values()]
    for (const one of fresh) call(one)
    waiting.push(...fresh)
    const shown = exported.includes(symbol) ? text : text.replace(/^export /m, '')
    declarations.push([symbol, ...names].reduce((all, one) => renamed(all, one, called), shown))
  }
  return `${declarations.join('\n\n')}\n\nexport {}\n`
}

/** @param {string} text @param {Symbol} symbol @param {Map<number, string>} called */
function renamed(text, { id, name }, called) {
  const to = called.get(id) ?? name
  return to === name ? text : text.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), to)
}

/** Our types by name; null where two are called the same. @param {Project} project */
function knownOf(project) {
  /** @type {Map<string, Symbol | null>} */
  const known = new Map()
  for (const path of project.program.getSourceFileNames().filter((name) => isOurs(name))) {
    for (const symbol of exportsOf(project, path)) {
      const before = known.get(symbol.name)
      known.set(symbol.name, before === undefined || before?.id === symbol.id ? symbol : null)
    }
  }
  return known
}

/** @param {Project} project @param {string} path @returns {Symbol[]} */
function exportsOf({ checker, program }, path) {
  const file = program.getSourceFile(path)
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file)
  if (module === undefined) return []
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
}

/** @param {Project} project @param {Symbol} symbol @param {Map<string, Symbol | null>} known @returns {Declared} */
function declarationOf(project, symbol, known) {
  const node = symbol.declarations[0]?.resolve(project)
  if (node === undefined) throw new Error(`${symbol.name} is declared nowhere.`)
  const { checker } = project
  const comment = commentOf(node)
  const parts = isFunctionDeclaration(node)
    ? [...node.parameters.map(({ type }) => type), node.type]
    : [node]
  const named = { text: `${comment}${node.getText()}`, names: namesIn(project, parts) }
  if (symbol.name === HANDED_IN) {
    const text = `${comment}export interface ${HANDED_IN} {\n  readonly parseDocument: unknown\n}`
    return { text, names: [] }
  }
  /** @param {string} text */
  const writtenOut = (text) => ({
    text: `${comment}export ${text}`,
    names: namesOf(project, node, text, known),
  })
  if (isInterfaceDeclaration(node)) return named
  if (isTypeAliasDeclaration(node)) {
    if (!/\bz\.|\btypeof\b|<typeof/.test(named.text)) return named
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    return writtenOut(`type ${symbol.name} = ${checker.typeToString(type, undefined, WHOLE)}`)
  }
  if (isFunctionDeclaration(node)) {
    return { ...named, text: `${comment}export declare function ${signatureOf(node)}` }
  }
  if (isVariableDeclaration(node)) {
    const type = checker.getTypeOfSymbol(symbol)
    if (type === undefined) throw new Error(`${symbol.name} has no type.`)
    return writtenOut(
      `declare const ${symbol.name}: ${checker.typeToString(type, undefined, WHOLE)}`
    )
  }
  throw new Error(`${symbol.name} is of a kind that is not written yet.`)
}

/** @param {FunctionDeclaration} node */
function signatureOf({ name, typeParameters, parameters, type }) {
  if (name === undefined || type === undefined)
    throw new Error('A function of the face says its types.')
  const generics = (typeParameters ?? []).map((one) => one.getText()).join(', ')
  const taken = parameters.map((one, index) => {
    const called = isIdentifier(one.name) ? one.name.text : `options${index}`
    const optional = one.initializer !== undefined || one.questionToken !== undefined
    return `${called}${optional ? '?' : ''}: ${one.type?.getText() ?? 'unknown'}`
  })
  return `${name.text}${generics && `<${generics}>`}(${taken.join(', ')}): ${type.getText()}`
}

/** @param {Node} node */
function commentOf(node) {
  const holder = isVariableDeclaration(node) ? node.parent.parent : node
  const [comment] = holder.jsDoc ?? []
  return comment === undefined ? '' : `${comment.getText()}\n`
}

/** The types of ours that stand in a declaration. @param {Project} project @param {(Node | undefined)[]} nodes @returns {Symbol[]} */
function namesIn({ checker }, nodes) {
  /** @type {Node[]} */
  const identifiers = []
  /** @param {Node} one */
  const visit = (one) => {
    if (isIdentifier(one)) identifiers.push(one)
    one.forEachChild(visit)
  }
  for (const node of nodes) if (node !== undefined) visit(node)
  return checker.getSymbolAtLocation(identifiers).flatMap((found) => {
    return found === undefined ? [] : typeOfOurs(checker, found)
  })
}

/** @param {Project['checker']} checker @param {Symbol} found @returns {Symbol[]} */
function typeOfOurs(checker, found) {
  const symbol = found.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found
  const [declared] = symbol.declarations
  return (symbol.flags & IS_TYPE) !== 0 && declared !== undefined && isOurs(declared.path)
    ? [symbol]
    : []
}

/**
 * The same of a text that the checker wrote of what stands at `node`.
 * @param {Project} project @param {Node} node @param {string} text @param {Map<string, Symbol | null>} known
 */
function namesOf({ checker }, node, text, known) {
  if (text.includes('import(')) throw new Error(`A type from elsewhere would be imported: ${text}`)
  const words = new Set(text.match(/\b[A-Z]\w*\b/g))
  return [...words].flatMap((word) => {
    const near = checker.resolveName(word, SymbolFlags.Type, node)
    const [found] = near === undefined ? [known.get(word)] : typeOfOurs(checker, near)
    if (found === null) throw new Error(`Two types are called ${word}; rename one of them.`)
    return found ?? []
  })
}

/** @param {string} path */
function isOurs(path) {
  return path.includes('/src/') && !path.includes('/node_modules/')
}
