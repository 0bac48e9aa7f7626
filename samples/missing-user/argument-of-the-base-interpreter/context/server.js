const { createServer } = require('node:http');
const { appendFileSync } = require('node:fs');

createServer((request, response) => {
  appendFileSync('/var/log/visits.log', request.url);
  response.end('ok');
}).listen(3000);
