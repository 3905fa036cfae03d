import type { GlossaryTerm } from '@/lib/search/glossary-term';
import { abbreviations } from './glossary/abbreviations';
import { serviceTerms } from './glossary/services';
import { statisticsTerms } from './glossary/statistics';
import { symbolTerms } from './glossary/symbols';

export { symbolTerms };

/** Every word and abbreviation that is explained, but for the symbols. */
export const glossary: readonly GlossaryTerm[] = [...statisticsTerms, ...serviceTerms, ...abbreviations];
