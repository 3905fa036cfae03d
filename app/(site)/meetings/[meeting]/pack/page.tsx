import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pagePreview } from '@/app/card-list';
import { packs } from '@/app/packs';
import { renderPack } from '@/app/render-pack';
import { Page } from '@/components/layout/page';
import { pageMetadata } from '@/components/layout/page-metadata';
import { PackBody } from '@/components/pack/pack-body';
import { PackDoors } from '@/components/pack/pack-doors';
import { packStyle } from '@/components/pack/pack-style';
import { packFoot } from '@/lib/scrutiny/pack/pack-foot';
import { links } from '@/lib/site/links';

interface Props {
  params: Promise<{ meeting: string }>;
}

export function generateStaticParams() {
  return [...packs().keys()].map((meeting) => ({ meeting }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting } = await params;
  const pack = packs().get(meeting);
  if (!pack) return {};
  return pageMetadata({
    path: links.pack(meeting),
    title: `Pack for the meeting of ${pack.when}`,
    description: 'The figures as members had them, numbered, on A4: to print, or to keep as one file.',
    preview: pagePreview('pack'),
  });
}

/** A meeting's pack, to be printed from here. */
export default async function PackPage({ params }: Props) {
  const { meeting } = await params;
  const pack = packs().get(meeting);
  if (!pack) notFound();
  const fileBytes = Buffer.byteLength(await renderPack(pack));
  const crumbs = [
    { label: 'Home', href: links.home() },
    { label: pack.when, href: links.meeting(meeting) },
  ];
  return (
    <Page path={links.pack(meeting)} crumbs={crumbs}>
      <style href={`pack-${meeting}`} precedence="pack">
        {packStyle(packFoot(pack))}
      </style>
      <PackDoors meeting={meeting} fileBytes={fileBytes} />
      <PackBody pack={pack} />
    </Page>
  );
}
