/** Reads the pages of docs/rules: what they say, and the examples that they hold. */
import { readdirSync, readFileSync } from 'node:fs'

/** An example: a whole record, a part of a policy that is laid over the default one, or a rota without its version. */
export interface Example {
  readonly of: 'record' | 'policy' | 'rota'
  readonly text: string
}

/** A page by the id of its rule. */
export interface Page {
  readonly id: string
  readonly text: string
  readonly fails: readonly Example[]
  readonly passes: readonly Example[]
}

const FOLDER = 'docs/rules'
const EXAMPLE = /^(`{3,})(markdown|yaml) (fails|passes)\n(.*?)^\1$/gms

/** Every page but the README, by name; read once. */
export function readPages(): readonly Page[] {
  return PAGES
}

function readAll(): Page[] {
  return readdirSync(FOLDER)
    .filter((name) => name !== 'README.md')
    .map((name) => {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8')
      const examples = [...text.matchAll(EXAMPLE)].map(([, , language, verdict, content = '']) => ({
        verdict,
        of:
          language !== 'yaml'
            ? ('record' as const)
            : /^rotas:/m.test(content)
              ? ('rota' as const)
              : ('policy' as const),
        text: drawn(content),
      }))
      return {
        id: name.replace(/\.md$/, ''),
        text,
        fails: examples.filter(({ verdict }) => verdict === 'fails'),
        passes: examples.filter(({ verdict }) => verdict === 'passes'),
      }
    })
}

/** What cannot be shown on a page stands there as a sign: `␀` is a NUL byte, `⟨500 letters⟩` are so many. */
function drawn(content: string): string {
  return content
    .replaceAll('␀', '\0')
    .replace(/⟨(\d+) letters⟩/g, (_, count: string) => 'x'.repeat(Number(count)))
}

const PAGES = readAll()
