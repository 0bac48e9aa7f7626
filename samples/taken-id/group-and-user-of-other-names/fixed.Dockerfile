FROM node:22-alpine
RUN addgroup -g 10001 web && adduser -D -u 10001 -G web app
USER 10001:10001
CMD ["node", "server.js"]
