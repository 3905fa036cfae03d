import type { PackFigure as Numbered } from '@/lib/scrutiny/pack/pack';
import { formatVersion } from '@/lib/dataset/format-version';
import { links } from '@/lib/site/links';
import { FigureNotes } from '../figure/figure-notes';
import { FigureTable } from '../figure/figure-table';
import { ScrollRegion } from '../layout/scroll-region';
import { SourceLine } from '../layout/source-line';
import { PackChart } from './pack-chart';
import type { PackLink } from './pack-link';

interface Props {
  numbered: Numbered;
  Link: PackLink;
}

/** A numbered figure: finding, chart, numbers, notes, source and code, which no page break comes between. */
export function PackFigure({ numbered, Link }: Props) {
  const { label, part, figure, tableApart } = numbered;
  return (
    <>
      <figure className="pack-figure" id={part} aria-labelledby={`${part}-headline`}>
        <p className="pack-figure__label">
          <span>{label}</span> <Code code={numbered.code} Link={Link} />
        </p>
        <h3 id={`${part}-headline`}>{figure.headline}</h3>
        <p className="pack-figure__subtitle">{figure.subtitle}</p>
        {figure.caution !== undefined && <p className="pack-caution">{figure.caution}</p>}
        <PackChart figure={figure} />
        {!tableApart && <Numbers numbered={numbered} />}
        <SourceLine citation={figure.source} Link={Link}>
          Version of {formatVersion(figure.version.id)} ({figure.version.number}).
        </SourceLine>
      </figure>
      {tableApart && (
        <div className="pack-numbers">
          <p className="pack-figure__label">{label}, the numbers</p>
          <Numbers numbered={numbered} />
        </div>
      )}
    </>
  );
}

/** A table of two columns leaves room for its notes beside it. */
function Numbers({ numbered: { figure } }: Pick<Props, 'numbered'>) {
  const isNarrow = figure.table.columns.length <= 2 && figure.notes.length > 0;
  return (
    <div className={isNarrow ? 'pack-beside' : undefined}>
      <ScrollRegion label={figure.table.caption}>
        <FigureTable figure={figure} />
      </ScrollRegion>
      <FigureNotes figure={figure} />
    </div>
  );
}

function Code({ code, Link }: { code: string; Link: PackLink }) {
  return (
    <span className="pack-code">
      Code <Link href={links.code(code.replace('-', ''))}>{code}</Link>
    </span>
  );
}
