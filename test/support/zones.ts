/** The zones that the shell hands to the core, loaded once for a test file. */
import { loadZones } from '../../src/store/zones.ts'

/** The zones of this machine. */
export const zones = await loadZones()
