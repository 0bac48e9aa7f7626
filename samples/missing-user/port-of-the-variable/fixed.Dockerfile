FROM node:22-alpine
ENV NODE_ENV=production PORT=8080
WORKDIR /app
COPY . .
EXPOSE 8080
RUN chown 1000:1000 /app
USER 1000:1000
HEALTHCHECK CMD wget -qO- http://localhost:8080/health || exit 1
CMD ["node", "server.js"]
