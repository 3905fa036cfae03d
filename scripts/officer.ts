import { Command } from 'commander';
import { addOfficer, changePassword, listOfficers, removeOfficer } from './officer/change-accounts';

/**
 * Keeps the accounts of officers, in the file that OFFICERS_FILE names. A password is asked for on the terminal and
 * not shown, or read from the standard input; it never stands in a command.
 */
const program = new Command('npm run officer --').description('The accounts of officers who may publish.');

program
  .command('add <id>')
  .description('add an officer, and ask for a password')
  .requiredOption('--name <name>', 'as it stands in the history: "Jo Smith"')
  .requiredOption('--role <role>', 'what the officer does: "Performance officer"')
  .action((id: string, { name, role }: { name: string; role: string }) => addOfficer({ id, name, role }));
program.command('list').description('list every officer').action(listOfficers);
program
  .command('remove <id>')
  .description('remove an officer: an open session ends at once')
  .action(removeOfficer);
program.command('password <id>').description('ask for a new password').action(changePassword);

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
