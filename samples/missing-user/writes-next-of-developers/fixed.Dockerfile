# Next with TypeScript, as developers start it
FROM node:22-alpine
WORKDIR /app
COPY --chown=1000:1000 package.json package-lock.json ./
RUN npm ci
COPY --chown=1000:1000 . .
RUN chown 1000:1000 /app
USER 1000:1000
CMD ["npm", "run", "dev"]
