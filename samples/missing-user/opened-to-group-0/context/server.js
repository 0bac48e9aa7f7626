const { createServer } = require('node:http');
const { appendFileSync } = require('node:fs');

createServer((request, response) => {
  appendFileSync('/data/seen.txt', `${request.url}\n`);
  response.end('ok\n');
}).listen(8080);
