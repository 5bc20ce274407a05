/** Waits until the file system's clock has ticked, so that the next write bears another moment than the last. */
import { statSync, writeFileSync } from 'node:fs'

/** Until a write beside `path` comes later than what last happened to it. */
export function laterThan(path: string): void {
  const { ctimeMs } = statSync(path)
  do writeFileSync(`${path}.tick`, '')
  while (statSync(`${path}.tick`).ctimeMs <= ctimeMs)
}
