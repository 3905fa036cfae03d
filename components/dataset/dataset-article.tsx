import { ChoiceForm } from '@/components/layout/choice-form';
import { InsetNote } from '@/components/layout/inset-note';
import { Lead } from '@/components/layout/lead';
import { PageTitle } from '@/components/layout/page-title';
import { Section } from '@/components/layout/section';
import type { Article } from '@/lib/article/article';
import { formatVersion } from '@/lib/dataset/format-version';
import type { SiteConfig } from '@/lib/site/config';
import { links } from '@/lib/site/links';
import type { PageLinks } from '@/lib/site/page-links';
import { AboutSection } from './about-section';
import { AddUpSection } from './add-up-section';
import { ChangeSection } from './change-section';
import { FigureBlock } from './figure-block';
import { FullTableSection } from './full-table-section';
import { VersionsSection } from './versions-section';

interface Props {
  article: Article;
  site: SiteConfig;
  /** Set on the page of one version: the reader then cannot choose, and is told of a later version. */
  frozen?: { newer?: { published: string; href: string } };
  /** Whether the reader may choose another measure or other periods. */
  canChoose?: boolean;
  /** Where links to other pages lead: to those of today, or of a day. */
  at?: PageLinks;
}

/** A dataset's page, read like an article: the answer, the chart, what changed, whether it adds up, everything. */
export function DatasetArticle({
  article,
  site,
  frozen,
  canChoose = frozen === undefined,
  at = links,
}: Props) {
  const { dataset, version, lead, story, main, bridge, others, changes } = article;
  const isFrozen = frozen !== undefined;
  const address = isFrozen ? 'frozen' : 'latest';
  return (
    <>
      <PageTitle
        {...(isFrozen
          ? { kicker: `Frozen: the version of ${formatVersion(version.id)}, which will not change` }
          : {})}
      >
        {dataset.title}
      </PageTitle>
      {frozen?.newer && (
        <InsetNote>
          There is a newer version, of {frozen.newer.published}.{' '}
          <a href={frozen.newer.href}>See the latest figures</a>.
        </InsetNote>
      )}
      <Lead>{lead}</Lead>
      {story !== '' && <p>{story}</p>}
      <Section id="trend" title={<span className="govuk-visually-hidden">The main figure</span>}>
        {canChoose && article.measures.length > 1 && (
          <ChoiceForm
            id="measure"
            action={at.choose(dataset.id)}
            hidden={changes ? { from: changes.table.from.id, to: changes.table.to.id, part: 'trend' } : {}}
            choices={[
              { name: 'measure', label: 'Measure', value: article.measure, options: article.measures },
            ]}
            button="Show"
          />
        )}
        <FigureBlock figure={main} address={address} at={at} />
      </Section>
      {bridge && (
        <Section id="bridge" title="What changed in the year" ruled>
          <FigureBlock figure={bridge} address={address} at={at} />
        </Section>
      )}
      <ChangeSection article={article} canChoose={canChoose} at={at} />
      {others.length > 0 && (
        <Section id="more" title="More figures" ruled>
          <div className="figure-grid">
            {others.map((figure) => (
              <FigureBlock key={figure.id} figure={figure} address={address} at={at} />
            ))}
          </div>
        </Section>
      )}
      <FullTableSection full={article.full} />
      <AddUpSection addUp={article.addUp} />
      <AboutSection article={article} site={site} />
      <VersionsSection dataset={dataset.id} version={version} at={at} />
    </>
  );
}
