import { Section } from '@/components/layout/section';
import { links } from '@/lib/site/links';

export function VersionsAndAddresses() {
  return (
    <Section id="versions" title="Versions and addresses">
      <p>
        A published version never changes. A correction is a new version, and the old one stays where it was.
        A version’s number has three parts:
      </p>
      <ul>
        <li>
          <strong>major</strong>, as from 1.2.0 to 2.0.0: something was removed
        </li>
        <li>
          <strong>minor</strong>, as from 1.0.0 to 1.1.0: something was added or changed, such as a new year
        </li>
        <li>
          <strong>patch</strong>, as from 1.0.0 to 1.0.1: a correction
        </li>
      </ul>
      <p>Each carries a note of what it brings. Every figure has two kinds of address:</p>
      <ul>
        <li>
          the <strong>latest</strong> address shows the newest version, and next year it will show next year’s
        </li>
        <li>
          a <strong>frozen</strong> address names a version and shows it for ever: cite this one in minutes,
          reports and Freedom of Information answers
        </li>
      </ul>
      <p>
        Every page of figures can also be read <a href={links.asAt()}>as it was known on a day</a>: with the
        versions that had been published by the end of it, and with what papers of that day or before tell. A
        paper counts from the day of its meeting, because the papers do not state when they were published.
      </p>
    </Section>
  );
}
