import type { Pack } from '@/lib/scrutiny/pack/pack';
import { site } from '@/lib/site/config';
import { links } from '@/lib/site/links';

interface Props {
  pack: Pack;
  style: string;
  /** What the document may load: its own style, and the fonts that stand in it. */
  policy: string;
}

/** What stands in the head of a pack that is one file. */
export function PackHead({ pack, style, policy }: Props) {
  return (
    <>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{`Pack for the meeting of ${pack.when} - ${site.serviceName}`}</title>
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={site.baseUrl + links.pack(pack.id)} />
      <style dangerouslySetInnerHTML={{ __html: style }} />
    </>
  );
}
