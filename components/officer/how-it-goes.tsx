const STEPS = [
  ['Choose the dataset', 'and download its template: last year’s rows, with room for yours.'],
  [
    'Choose your file',
    'as Excel saves it. It stays on your machine: your browser reads and checks it there.',
  ],
  [
    'See what is wrong',
    'by row and column as your spreadsheet shows them, and accept the corrections that have one likely reading.',
  ],
  [
    'See what will change',
    'every page, sentence, chart and figure on other sites, as it is and as it would be. Nothing has changed yet.',
  ],
  [
    'Prepare the release',
    'with a note for readers. It can be undone: the earlier figures are published once more, and nothing is deleted.',
  ],
] as const;

/** The steps of the page in words: all that it is without a script. */
export function HowItGoes() {
  return (
    <ol>
      {STEPS.map(([step, what]) => (
        <li key={step}>
          <strong>{step}</strong>, {what}
        </li>
      ))}
    </ol>
  );
}
