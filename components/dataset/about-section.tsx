import { Section } from '@/components/layout/section';
import type { Article } from '@/lib/article/article';
import type { SiteConfig } from '@/lib/site/config';
import { links } from '@/lib/site/links';

/** Coverage and limits, what the papers say beside the figures, definitions, contact, next update. */
export function AboutSection({ article, site }: { article: Article; site: SiteConfig }) {
  const { coverage, asPrintedNotes, definitions, updates } = article;
  return (
    <Section id="about" title="About these figures" ruled>
      <ul>
        {coverage.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {asPrintedNotes.length > 0 && (
        <>
          <h3 className="section__title--small">What the papers say beside them</h3>
          {asPrintedNotes.map(({ text, where }) => (
            <p key={text}>
              {text} <span className="where">{where}.</span>
            </p>
          ))}
        </>
      )}
      <h3 className="section__title--small">What each measure means</h3>
      <dl className="definitions">
        {definitions.map(({ label, asPrinted, definition, formula, kind }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {definition} <span className="where">{kind}.</span>
              {asPrinted !== undefined && <span className="where"> As printed: “{asPrinted}”.</span>}
              {formula !== undefined && <span className="where"> Worked out: {formula}.</span>}
            </dd>
          </div>
        ))}
      </dl>
      <h3 className="section__title--small">Contact and next update</h3>
      <p>
        {updates}{' '}
        {site.contact ? (
          <>
            Questions: {site.contact.name}, <a href={`mailto:${site.contact.email}`}>{site.contact.email}</a>.
          </>
        ) : (
          'Who to contact about these figures has not been set.'
        )}{' '}
        <a href={links.methods()}>Methods</a> and <a href={links.glossary()}>glossary</a>.
      </p>
    </Section>
  );
}
