/** The difference between two texts as a patch that `git apply` takes. */

const CONTEXT = 3

interface Line {
  readonly sign: ' ' | '-' | '+'
  readonly text: string
}

/** From `was` (null: no file) to `is`, of the file at `path`; empty where they are equal. */
export function differenceOf(path: string, was: string | null, is: string): string {
  if (was === is) return ''
  const lines = drawn(linesOf(was ?? ''), linesOf(is))
  const from = was === null ? 'new file mode 100644\n--- /dev/null' : `--- a/${path}`
  return `diff --git a/${path} b/${path}\n${from}\n+++ b/${path}\n${hunksOf(lines).join('')}`
}

/** With their ends; of the last one its missing end is said as git says it. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** By the longest common part: files that a person reads are short. */
function drawn(was: readonly string[], is: readonly string[]): Line[] {
  const common = was.map(() => new Uint32Array(is.length + 1))
  common.push(new Uint32Array(is.length + 1))
  const at = (row: number, column: number) => common[row]?.[column] ?? 0
  for (let row = was.length - 1; row >= 0; row -= 1)
    for (let column = is.length - 1; column >= 0; column -= 1)
      common[row]?.set(
        [
          was[row] === is[column]
            ? at(row + 1, column + 1) + 1
            : Math.max(at(row + 1, column), at(row, column + 1)),
        ],
        column
      )
  const lines: Line[] = []
  let [row, column] = [0, 0]
  while (row < was.length || column < is.length) {
    const [old, fresh] = [was[row], is[column]]
    if (old !== undefined && old === fresh) {
      lines.push({ sign: ' ', text: old })
      row += 1
      column += 1
    } else if (
      old !== undefined &&
      (fresh === undefined || at(row + 1, column) >= at(row, column + 1))
    ) {
      lines.push({ sign: '-', text: old })
      row += 1
    } else {
      lines.push({ sign: '+', text: fresh ?? '' })
      column += 1
    }
  }
  return lines
}

function hunksOf(lines: readonly Line[]): string[] {
  const isNear = lines.map((_, index) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ sign }) => sign !== ' ')
  )
  const starts = lines.flatMap((_, index) =>
    isNear[index] === true && isNear[index - 1] !== true ? [index] : []
  )
  return starts.map((start) => {
    const end = isNear.indexOf(false, start)
    const own = lines.slice(start, end < 0 ? lines.length : end)
    const before = lines.slice(0, start)
    const range = (sign: '-' | '+') => {
      const count = counted(own, sign)
      return `${sign}${counted(before, sign) + (count === 0 ? 0 : 1)},${count}`
    }
    const body = own.map(
      ({ sign, text }) =>
        sign + (text.endsWith('\n') ? text : `${text}\n\\ No newline at end of file\n`)
    )
    return `@@ ${range('-')} ${range('+')} @@\n${body.join('')}`
  })
}

function counted(lines: readonly Line[], sign: '-' | '+'): number {
  return lines.filter((line) => line.sign === ' ' || line.sign === sign).length
}
