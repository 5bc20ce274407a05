/** A rota's text to a rota, or to all that is wrong with it. */
import { type RotaFile, RotaFileSchema } from '../model/rota.ts'
import { type ParsedWhole, parseWhole } from './parse-whole.ts'
import type { YamlModule } from './yaml-module.ts'

const FORM = { schema: RotaFileSchema, file: 'the rota' }

/** Parses a rota; without `exact`, anything but a plain, faultless one sets `needsExact`. */
export function parseRota(path: string, text: string, exact?: YamlModule): ParsedWhole<RotaFile> {
  return parseWhole<RotaFile>(FORM, path, text, exact)
}
