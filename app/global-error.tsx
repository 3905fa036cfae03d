'use client';

/** Shown when not even the document's frame could be drawn, so it brings its own. */
export default function GlobalErrorPage() {
  return (
    <html lang="en-GB">
      <head>
        <title>This page could not be shown</title>
      </head>
      <body style={{ fontFamily: 'Arial, sans-serif', margin: '2rem', maxWidth: '40rem', lineHeight: 1.4 }}>
        <main>
          <h1>This page could not be shown</h1>
          <p>Something went wrong on our side. The figures themselves are not affected.</p>
          <p>
            Go to <a href="/">the home page</a>.
          </p>
        </main>
      </body>
    </html>
  );
}
