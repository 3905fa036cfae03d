import { FigureChart } from '@/components/figure/figure-chart';
import { FigureNotes } from '@/components/figure/figure-notes';
import { FigureTable } from '@/components/figure/figure-table';
import { ChartFrame } from '@/components/layout/chart-frame';
import { Lead } from '@/components/layout/lead';
import { PageTitle } from '@/components/layout/page-title';
import { ScrollRegion } from '@/components/layout/scroll-region';
import { Section } from '@/components/layout/section';
import { SourceLine } from '@/components/layout/source-line';
import { formatVersion } from '@/lib/dataset/format-version';
import type { Figure } from '@/lib/figure/figure';
import type { CodeStanding } from '@/lib/scrutiny/pack/code-standing';
import { links } from '@/lib/site/links';
import { CiteFigure } from './cite-figure';

interface Props {
  /** As it is printed. */
  code: string;
  /** As members had it. */
  figure: Figure;
  standing: CodeStanding;
  citation: string;
  /** The id of the meeting that it was given to, and whether that has a pack. */
  meeting?: string;
  hasPack: boolean;
}

/** What a code stands for: whether the figure on the paper still stands, and the figure itself, as it stands there. */
export function CodePage({ code, figure, standing, citation, meeting, hasPack }: Props) {
  const { dataset, id, version } = figure;
  const day = formatVersion(version.id);
  return (
    <>
      <PageTitle kicker={`Code ${code}`}>{standing.answer}</PageTitle>
      <Lead>{standing.sentences.join(' ')}</Lead>
      <ChartFrame
        id={id}
        headline={figure.headline}
        subtitle={figure.subtitle}
        caution={figure.caution}
        source={
          <SourceLine citation={figure.source}>
            Version of {day} ({version.number}).
          </SourceLine>
        }
      >
        <FigureChart figure={figure} />
      </ChartFrame>
      <Section id="numbers" title="The numbers as members had them" ruled>
        <ScrollRegion label={figure.table.caption}>
          <FigureTable figure={figure} />
        </ScrollRegion>
        <FigureNotes figure={figure} />
      </Section>
      <Section id="more" title="Where it is" ruled>
        <ul>
          <li>
            <a href={links.frozenFigure(dataset.id, id, version.id)}>
              This figure as it was on {day}, for ever
            </a>
          </li>
          <li>
            <a href={links.figure(dataset.id, id)}>The same figure with the latest numbers</a>
          </li>
          {meeting !== undefined && (
            <li>
              <a href={links.meeting(meeting)}>The meeting that it was given to</a>
            </li>
          )}
          {meeting !== undefined && hasPack && (
            <li>
              <a href={links.pack(meeting)}>The pack for that meeting</a>
            </li>
          )}
        </ul>
        <CiteFigure text={citation} />
      </Section>
    </>
  );
}
