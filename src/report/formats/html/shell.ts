import { policy } from './policy.js';
import { page as say } from './sentences.js';
import { style } from './style.js';

/** What stands in front of the body of a page that brings all that it needs. */
export const headOf = (title: string, policy: string, style: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
`;

/** What each page of a report begins with. */
export const shell = (title: string): string => `${headOf(title, policy, style)}<body>
<a class="skip" href="#files">${say.skip}</a>
`;
