import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { type Answer, type Outcome, say, WrongUse } from './data/answer';
import { checkCommand } from './data/check-command';
import { diffCommand } from './data/diff-command';
import { historyCommand } from './data/history-command';
import { previewCommand } from './data/preview-command';
import { publishCommand } from './data/publish-command';
import { templateCommand } from './data/template-command';
import { undoCommand } from './data/undo-command';

const HELP_AFTER = `
Exit codes: 0 done; 1 the file or release fails; 2 wrong use; 3 something was published since the file was compared;
4 the data folder cannot be written; 5 a published file or the history is damaged.
All of it, with the JSON that --json prints, is in docs/command-line.md.`;

const isJson = process.argv.includes('--json');
const program = new Command('npm run data --')
  .description('Check, preview, publish and undo the council’s figures.')
  .addHelpText('after', HELP_AFTER)
  .exitOverride()
  .configureOutput({ writeErr: () => undefined })
  .showSuggestionAfterError();

/** A command with what they all take. */
function command(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--data <folder>', 'another data folder', join(process.cwd(), 'data'))
    .option('--json', 'answer in JSON');
}

/** A command about a file of one dataset. */
function fileCommand(name: string, description: string): Command {
  return command(`${name} <file>`, description)
    .requiredOption('--dataset <id>', 'the dataset that the file is of')
    .option('--worksheet <name>', 'the worksheet to read; the first when left out')
    .option('--paper <id>', 'the paper that the figures come from, where its exceptions are to apply')
    .option('--item <text>', 'the agenda item: "Item 7"')
    .option('--place <text>', 'where in the paper: "Appendix 1, page 14"')
    .option('--title <text>', 'the title of a paper that the list does not have yet')
    .option('--meeting <day>', 'the day of its meeting');
}

/** Keeps every use of an option that may stand several times. */
const collect = (text: string, before: string[] = []): string[] => [...before, text];

/** Runs a command and says its answer; nobody is shown a stack trace. */
function answering<Given extends unknown[]>(name: string, run: (...given: Given) => Promise<Answer>) {
  return async (...given: Given): Promise<void> => {
    say(name, await run(...given), isJson);
  };
}

fileCommand('check', 'check a file: every problem, every warning')
  .option('--accept-corrections <out.csv>', 'write the file with every proposed correction made')
  .option('--ticks <ticks.json>', 'write the warnings to a file, to be given their reasons there')
  .action(answering('check', checkCommand));
fileCommand('diff', 'say cell by cell how a file differs from the latest version').action(
  answering('diff', diffCommand),
);
fileCommand('preview', 'say what readers would find changed, address by address')
  .option('--note <text>', 'what the version brings, for readers')
  .action(answering('preview', previewCommand));
command('publish <file>', 'publish a file, or a release prepared on the page (release.json)')
  .option('--dataset <id>', 'the dataset that the file is of')
  .option('--worksheet <name>', 'the worksheet to read; the first when left out')
  .option('--note <text>', 'what the version brings, for readers')
  .option('--paper <id>', 'the paper that the figures come from; the latest version’s when left out')
  .option('--item <text>', 'the agenda item: "Item 7"')
  .option('--place <text>', 'where in the paper: "Appendix 1, page 14"')
  .option('--title <text>', 'the title of the report; of a new paper it is needed')
  .option('--meeting <day>', 'the day of a new paper’s meeting')
  .option('--reason <text>', 'why there is a new version, where no new paper says so')
  .option(
    '--because <cell=reason>',
    'why a published figure changes, as diff names it; *=reason for all',
    collect,
  )
  .option('--tick <key=reason>', 'why a warning is accepted, as check names it; *=reason for all', collect)
  .option('--ticks <ticks.json>', 'the file of warnings that check wrote, filled in')
  .option('--save <release.json>', 'keep the prepared release and publish nothing')
  .option('--by <name>', 'who publishes; git’s user name when left out')
  .action(answering('publish', publishCommand));
command('undo <dataset>', 'publish the figures of the version before the latest once more')
  .requiredOption('--reason <text>', 'why')
  .option('--to <version>', 'the version to go back to')
  .option('--note <text>', 'what readers are told')
  .option('--by <name>', 'who publishes; git’s user name when left out')
  .action(answering('undo', undoCommand));
command('history [dataset]', 'say who published what, when and why').action(
  answering('history', historyCommand),
);
command('template <dataset> [out]', 'make the file to begin with').action(
  answering('template', templateCommand),
);

/** What went wrong, in a sentence: a wrong use of the command, a disk that refuses, or a fault of ours. */
function sayFailure(error: unknown): void {
  if (error instanceof CommanderError && error.exitCode === 0) return;
  const message = error instanceof Error ? error.message.replace(/^error: /, '') : String(error);
  if (process.env['DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  say(process.argv[2] ?? '', { outcome: failureOf(error), problems: [message], fields: { message } }, isJson);
}

function failureOf(error: unknown): Outcome {
  if (error instanceof CommanderError || error instanceof WrongUse) return 'wrong use';
  return error instanceof Error && 'code' in error ? 'cannot write' : 'our fault';
}

void program.parseAsync().catch(sayFailure);
