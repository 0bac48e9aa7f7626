FROM node:22 AS dev
WORKDIR /app
COPY . .
RUN chown 1000:1000 /app
USER 1000:1000
CMD ["node", "--watch", "server.js"]

FROM node:22
WORKDIR /app
COPY . .
RUN chown 1000:1000 /app
USER 1000:1000
CMD ["node", "server.js"]
