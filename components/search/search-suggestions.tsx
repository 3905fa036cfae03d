import { links } from '@/lib/site/links';

const TRY = ['home education', 'missing', 'Year 11', 'September 2019'];

/** What to do when nothing was found. */
export function SearchSuggestions() {
  return (
    <>
      <p>Only figures that a council paper prints are here. You could:</p>
      <ul>
        <li>use fewer words, or check the spelling</li>
        <li>
          try{' '}
          {TRY.map((query, index) => (
            <span key={query}>
              {index > 0 && (index === TRY.length - 1 ? ' or ' : ', ')}
              <a href={`${links.search()}?q=${encodeURIComponent(query)}`}>{query}</a>
            </span>
          ))}
        </li>
        <li>
          look through <a href={`${links.home()}#datasets`}>the datasets</a>,{' '}
          <a href={links.glossary()}>the glossary</a> or <a href={links.papers()}>the papers</a>
        </li>
      </ul>
    </>
  );
}
