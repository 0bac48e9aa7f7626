FROM node:20-alpine

WORKDIR /app

COPY package.json package-lock.json ./

RUN npm ci --omit=dev

COPY . .

EXPOSE 3000

RUN chown 1000:1000 /app

USER 1000:1000

# One process, no shell around it
CMD ["node", "server.js"]
