import { formatDay } from '@/lib/period/format-period';
import type { Pack } from '@/lib/scrutiny/pack/pack';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';
import { whoseService } from '@/lib/site/whose-service';

/** Whose meeting and when, what this is, how far it goes, and what the codes are for. */
export function PackCover({ pack }: { pack: Pack }) {
  const { body, when, timeAndPlace, asKnownOn, madeUpTo, facts, figures } = pack;
  return (
    <header className="pack-cover">
      <p className="pack-kicker">{site.serviceName}: pack for a meeting</p>
      <h1>
        {body === undefined ? 'A meeting' : body}
        <br />
        {when}
      </h1>
      {timeAndPlace !== undefined && <p className="pack-when">{timeAndPlace}</p>}
      <p className="pack-lead">
        {figures.length > 0
          ? 'The figures that members had, numbered, each with its table and the paper that it came from.'
          : 'What the papers tell of this meeting. No figures of ours were given to it.'}{' '}
        All but “Since then” is as it was known on {formatDay(asKnownOn)}, and never changes. “Since then” is
        made up to {formatDay(madeUpTo)}, the day of the latest paper or version published here.
      </p>
      {figures.length > 0 && (
        <p>
          Each figure has a short code. Type it at <strong>{site.baseUrl + links.code()}</strong>, and you are
          told that the figure is unchanged, or what has changed.
        </p>
      )}
      {facts.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      <p className="pack-small">{whoseService(site)}</p>
    </header>
  );
}
