import { useState } from 'react';
import { links } from '@/lib/site/links';
import { PreviewButton } from './preview-button';
import type { Sharing } from './sharing';
import { TextRow } from './text-row';
import styles from './sharing-panel.module.css';

/** Code for a web page: first what every editor takes, then what fits better, then what is left when frames are refused. */
export function WebPagePart({ sharing }: { sharing: Sharing }) {
  const { texts, copying } = sharing;
  return (
    <>
      <h3>On a web page</h3>
      <TextRow
        name="Embed code"
        detail="There is no script in it."
        text={texts.embed}
        isCode
        copying={copying}
      >
        {copying && <EmbedPreview sharing={sharing} />}
      </TextRow>
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Other code: with a script, or without a frame</span>
        </summary>
        <TextRow
          name="Embed code with a script"
          detail="Fits the height to the chart. It fetches nothing from any other site."
          text={texts.embedWithScript}
          isCode
          copying={copying}
        />
        <TextRow
          name="Image code"
          detail="With its alt text, for an editor that takes frames out."
          text={texts.image}
          isCode
          copying={copying}
        />
      </details>
    </>
  );
}

function EmbedPreview({ sharing: { figure, choice, heightPx } }: { sharing: Sharing }) {
  const [isSeen, setIsSeen] = useState(false);
  return (
    <>
      <span className={styles.under}>
        <PreviewButton of="embedded chart" controls="preview-embed" isOpen={isSeen} onPress={setIsSeen} />
      </span>
      <div id="preview-embed" className={styles.preview} hidden={!isSeen}>
        {isSeen && (
          <iframe
            src={links.embed(figure.dataset.id, figure.id, choice.version, choice.titling)}
            title="Preview of the embedded chart"
            width="100%"
            height={heightPx}
          />
        )}
      </div>
    </>
  );
}
