ARG uid=1000
FROM node:22
ARG uid
WORKDIR /app
COPY server.js .
USER ${uid}
CMD ["node", "server.js"]
