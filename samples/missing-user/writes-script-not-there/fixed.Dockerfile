FROM node:22-alpine
WORKDIR /app
COPY . .
RUN chown 1000:1000 /app
USER 1000:1000
ENTRYPOINT ["/app/entrypoint.sh"]
CMD ["node", "server.js"]
