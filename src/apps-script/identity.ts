/** Who clicked: a script runs as that person. */
import type { Identity } from '../ports';

/** `''` in a simple trigger, and where the address was not granted. */
export const clicker: Identity = { email: () => Session.getActiveUser().getEmail() };
