FROM node:22-alpine
RUN addgroup -g 1001 -S nodejs && adduser -S nextjs -u 1001
WORKDIR /app
COPY --chown=root:nodejs --chmod=640 server.js ./
USER 1001:65533
CMD ["node", "server.js"]
