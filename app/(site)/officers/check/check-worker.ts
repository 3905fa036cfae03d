import type { Edition, PublishedTexts } from '@/lib/edition/edition';
import { links } from '@/lib/site/links';
import { answerQuestion } from './answer-question';
import { publishedEdition } from './published-edition';
import type { Answer, Question } from './questions';

/*
 * The checker, beside the page on the officer's machine. It asks the site for what is published and sends it nothing:
 * the file is read here, checked here and compared here.
 */
let kept: Promise<Edition> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data);
});

async function answer(question: Question): Promise<void> {
  try {
    kept ??= fetchEdition();
    tell(await answerQuestion(question, await kept, (progress) => tell({ answer: 'progress', progress })));
  } catch (error) {
    kept = undefined;
    tell({ answer: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
}

function tell(answer: Answer): void {
  self.postMessage(answer);
}

/** What is published now, asked again of the site rather than taken from the browser's cache. */
async function fetchEdition(): Promise<Edition> {
  const response = await fetch(links.publishedTexts(), { cache: 'no-cache' });
  if (!response.ok) throw new Error(`the published figures cannot be read: ${response.status}`);
  return publishedEdition((await response.json()) as PublishedTexts);
}
