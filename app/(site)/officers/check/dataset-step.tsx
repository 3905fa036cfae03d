import { RadioGroup, type RadioOption } from '@/components/officer/radio-group';
import { StepSection } from '@/components/officer/step-section';
import { links } from '@/lib/site/links';
import type { DatasetOption, PaperOption } from './choices';
import { STEPS } from './desk-state';
import type { PaperChoice, ReleaseWords } from './officer-work';
import type { Desk } from './use-desk';

interface Props {
  desk: Desk;
  datasets: readonly DatasetOption[];
  papers: readonly PaperOption[];
}

/** Step 1: which dataset, and which paper its figures are from; folded to a line once that is settled. */
export function DatasetStep({ desk, datasets, papers }: Props) {
  const { state, chooseDataset, choosePaper, leave, backTo } = desk;
  const dataset = datasets.find(({ id }) => id === state.dataset);
  const options = dataset ? paperOptions(dataset, papers) : [];
  if (state.reached !== 'dataset' && dataset)
    return (
      <StepSection step={STEPS.dataset} title="The dataset">
        <p>
          <strong>{dataset.title}</strong>.{' '}
          {options.find(({ value }) => value === paperValue(state.paper))?.label}.
        </p>
        <button type="button" className="button--link" onClick={() => backTo('dataset')}>
          Change<span className="govuk-visually-hidden"> the dataset or the paper</span>
        </button>
      </StepSection>
    );
  return (
    <StepSection step={STEPS.dataset} title="The dataset">
      <RadioGroup
        name="dataset"
        legend="Which figures do you have?"
        options={datasets.map(({ id, title }) => ({ value: id, label: title }))}
        value={state.dataset}
        error={state.missing['dataset']}
        onChange={chooseDataset}
      />
      {dataset && (
        <>
          <p>
            <a href={links.officerTemplate(dataset.id)} download>
              Download the template
            </a>
            : a CSV with the columns that are needed and the published rows filled in. Add yours under them.
          </p>
          <RadioGroup
            name="paper"
            legend="Which paper are they from?"
            options={options}
            value={paperValue(state.paper)}
            error={state.missing['paper']}
            onChange={(value) => {
              const paper = paperChoice(value);
              choosePaper(paper, wordsFor(paper, dataset, papers));
            }}
          />
        </>
      )}
      <button type="button" className="button button--main" onClick={() => leave('dataset')}>
        Continue
      </button>
    </StepSection>
  );
}

/** The paper of a correction first, then a new one, then the others that the site lists. */
function paperOptions(dataset: DatasetOption, papers: readonly PaperOption[]): RadioOption[] {
  return [
    { value: 'new', label: 'A paper that this site does not list yet', hint: 'New figures, as a rule.' },
    {
      value: 'same',
      label: `A correction: still ${dataset.paperTitle}, ${dataset.paperDay}`,
      hint: 'The paper of the figures that are published now.',
    },
    ...papers
      .filter(({ id }) => id !== dataset.paper)
      .map(({ id, title }) => ({ value: `listed ${id}`, label: title })),
  ];
}

function paperValue(paper: PaperChoice | undefined): string | undefined {
  return paper?.kind === 'listed' ? `listed ${paper.paper}` : paper?.kind;
}

function paperChoice(value: string): PaperChoice {
  if (value === 'same' || value === 'new') return { kind: value };
  return { kind: 'listed', paper: value.replace('listed ', '') };
}

/** What is known of a paper already, so that nobody types it again. */
function wordsFor(
  paper: PaperChoice,
  dataset: DatasetOption,
  papers: readonly PaperOption[],
): Partial<ReleaseWords> {
  if (paper.kind === 'same') return dataset.words;
  const title = paper.kind === 'listed' ? (papers.find(({ id }) => id === paper.paper)?.title ?? '') : '';
  return { title, item: '', place: '' };
}
