FROM node:22
WORKDIR /app
COPY package.json server.js ./
RUN chown 1000:1000 /app
USER 1000:1000
CMD ["node", "server.js"]
