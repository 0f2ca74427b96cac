/** The command `chwihap`. */
import { terminal } from './desk';
import { run } from './run';

process.exitCode = await run(process.argv.slice(2), terminal());
