import type { Pack } from '@/lib/scrutiny/pack/pack';
import { PACK_PARTS } from '@/lib/scrutiny/pack/pack-contents';

/** Every figure of the pack with its code and how to cite it as members saw it. */
export function PackCodes({ figures }: Pick<Pack, 'figures'>) {
  if (figures.length === 0) return null;
  return (
    <section id={PACK_PARTS.codes} className="pack-part pack-part--short">
      <h2>Codes and citations</h2>
      <p>Each figure as members saw it, to be cited. Add the day on which you read it.</p>
      <dl className="pack-citations">
        {figures.map(({ label, part, code, citation }) => (
          <div key={part}>
            <dt>
              {label} <strong className="pack-code">{code}</strong>
            </dt>
            <dd>{citation}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
