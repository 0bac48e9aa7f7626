FROM node:22-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN chown 1000:1000 /app
USER 1000
RUN npm ci
COPY server.js ./
CMD ["node", "server.js"]
