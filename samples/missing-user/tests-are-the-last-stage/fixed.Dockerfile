FROM node:22 AS app
WORKDIR /app
COPY . .
RUN chown 1000:1000 /app
USER 1000:1000
CMD ["node", "server.js"]

FROM app AS test
RUN npm test
