/** `npm run --silent dossier -- <command>`: JSON alone on standard output, exit 1 on an error in the content, 2 on misuse. */
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2));
