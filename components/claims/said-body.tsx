import { ContentsList } from '@/components/layout/contents-list';
import { Lead } from '@/components/layout/lead';
import { Section } from '@/components/layout/section';
import type { SaidItem, SaidPage } from '@/lib/scrutiny/claims/said-page';
import type { PageLinks } from '@/lib/site/page-links';
import { ClaimLine } from './claim-line';

interface Props {
  said: SaidPage;
  at: PageLinks;
}

/** The counts, then every sentence under what may be said of it. */
export function SaidBody({ said: { lead, groups }, at }: Props) {
  return (
    <>
      <Lead>{lead}</Lead>
      <p>
        A rule sets each sentence beside the numbers of the time that it was about, so a corrected number can
        change what stands here. Plans, laws, opinions and causes are left out.
      </p>
      <ContentsList items={groups.map(({ id, title, count }) => ({ id, title: `${title} (${count})` }))} />
      {groups.map(({ id, title, count, meaning, items }) => (
        <Section key={id} id={id} title={`${title} (${count})`} ruled>
          <p>{meaning}</p>
          {items.map((item) => (
            <ItemClaims key={item.id} item={item} at={at} />
          ))}
        </Section>
      ))}
    </>
  );
}

function ItemClaims({ item, at }: { item: SaidItem; at: PageLinks }) {
  return (
    <>
      <h3>{item.heading}</h3>
      <ul className="entries">
        {item.claims.map((claim) => (
          <li key={claim.id} id={claim.id}>
            <ClaimLine claim={claim} at={at} tagged={false} />
          </li>
        ))}
      </ul>
    </>
  );
}
